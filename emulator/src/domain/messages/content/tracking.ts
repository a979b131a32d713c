/** Where a tracking id stands: readable at the end of the text, or in characters that show nothing. */
export type TrackingForm = 'ID' | 'HIDDEN';

/** A tracking id found at the end of a text. */
export interface TrackedText {
  /** The text without it. */
  readonly text: string;
  readonly trackingId: string;
  readonly form: TrackingForm;
}

// Letters and digits that nobody confuses, all of them in GSM-7.
const DIGITS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 7;
const BITS_PER_DIGIT = 5;

const ZERO = '\u200b';
const ONE = '\u200c';
const FENCE = '\u2060';

const visible = new RegExp(` \\[([${DIGITS}]{${LENGTH + 1}})\\]$`);
const hidden = new RegExp(`${FENCE}([${ZERO}${ONE}]{${(LENGTH + 1) * BITS_PER_DIGIT}})${FENCE}$`);

/**
 * The tracking id of a message: seven characters that follow from its id, and a check character, so
 * that no ordinary text ends in one by chance.
 */
export function trackingIdOf(messageId: string): string {
  let hash = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let index = 0; index < messageId.length; index++) {
    const code = messageId.charCodeAt(index);
    hash = Math.imul(hash ^ code, 0x01000193);
    other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13);
  }
  let rest = (hash >>> 0) * 2 ** 20 + ((other >>> 0) % 2 ** 20);
  let id = '';
  for (let place = 0; place < LENGTH; place++) {
    id += DIGITS[rest % DIGITS.length];
    rest = Math.floor(rest / DIGITS.length);
  }
  return id + checkCharacter(id);
}

/**
 * Appends the tracking id of a message to its text: `ID` as ` [ABCDEFGH]`, `HIDDEN` as zero-width
 * characters. Both count when the text is segmented, and the hidden form turns the text to UTF-16.
 * How the provider writes its ids is not documented; this form is the emulator's own.
 */
export function appendTrackingId(text: string, messageId: string, form: TrackingForm): string {
  const id = trackingIdOf(messageId);
  return form === 'ID' ? `${text} [${id}]` : text + FENCE + toBits(id) + FENCE;
}

/** Finds and takes off the tracking id at the end of a text, or returns null when there is none. */
export function parseTrackedText(text: string): TrackedText | null {
  const seen = visible.exec(text);
  if (seen && isTrackingId(seen[1]!)) {
    return { text: text.slice(0, seen.index), trackingId: seen[1]!, form: 'ID' };
  }
  const unseen = hidden.exec(text);
  const trackingId = unseen && fromBits(unseen[1]!);
  if (!unseen || !trackingId || !isTrackingId(trackingId)) return null;
  return { text: text.slice(0, unseen.index), trackingId, form: 'HIDDEN' };
}

/** The text without a tracking id at its end, if it has one. */
export function stripTrackingId(text: string): string {
  return parseTrackedText(text)?.text ?? text;
}

function isTrackingId(text: string): boolean {
  return checkCharacter(text.slice(0, LENGTH)) === text[LENGTH];
}

function checkCharacter(id: string): string {
  const sum = [...id].reduce(
    (total, digit, place) => total + DIGITS.indexOf(digit) * (place + 1),
    7,
  );
  return DIGITS[sum % DIGITS.length]!;
}

function toBits(id: string): string {
  return [...id]
    .map((digit) => DIGITS.indexOf(digit).toString(2).padStart(BITS_PER_DIGIT, '0'))
    .join('')
    .replaceAll('0', ZERO)
    .replaceAll('1', ONE);
}

function fromBits(marks: string): string | null {
  let id = '';
  for (let start = 0; start < marks.length; start += BITS_PER_DIGIT) {
    const bits = [...marks.slice(start, start + BITS_PER_DIGIT)];
    const digit = DIGITS[Number.parseInt(bits.map((mark) => (mark === ONE ? 1 : 0)).join(''), 2)];
    if (digit === undefined) return null;
    id += digit;
  }
  return id;
}
