/** Offsets of a text. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** A value as it is written in a YAML or JSON text. */
export interface WrittenScalar {
  readonly value: string;
  /** How it is written, in the words of the `yaml` package. */
  readonly style: string;
  /** From the first quote, indicator or letter to the end. */
  readonly range: OffsetRange;
}

interface Unit extends OffsetRange {
  readonly text: string;
}

const SPACE = /\s/;

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Finds where a part of a value stands in the text that it was read from, whatever escapes, folded
 * lines and indentation lie between.
 *
 * @returns `undefined` when the two cannot be brought into line
 */
export function offsetsOf(
  text: string,
  scalar: WrittenScalar,
  part: OffsetRange,
): OffsetRange | undefined {
  const { value, style } = scalar;
  let at = contentStart(text, scalar);
  let start: number | undefined;
  let end: number | undefined;
  let index = 0;
  while (index < part.end && index < value.length) {
    // White space is what indentation, folding and line ends change: it is passed over on both sides.
    if (SPACE.test(value.charAt(index))) {
      index += 1;
      continue;
    }
    const unit = nextUnit(text, at, scalar.range.end, style);
    if (!unit || !value.startsWith(unit.text, index)) return undefined;
    at = unit.end;
    index += unit.text.length;
    if (index <= part.start) continue;
    start ??= unit.start;
    end = unit.end;
  }
  return start === undefined || end === undefined ? undefined : { start, end };
}

function contentStart(text: string, { style, range }: WrittenScalar): number {
  if (style.startsWith('QUOTE')) return range.start + 1;
  if (!style.startsWith('BLOCK')) return range.start;
  const headerEnd = text.indexOf('\n', range.start);
  return headerEnd === -1 ? range.end : headerEnd + 1;
}

/** The next letter that is no white space, with the whole escape that stands for it. */
function nextUnit(text: string, from: number, to: number, style: string): Unit | undefined {
  for (let start = from; start < to; ) {
    const letter = text.charAt(start);
    const unit =
      style === 'QUOTE_DOUBLE' && letter === '\\'
        ? escapeAt(text, start)
        : style === 'QUOTE_SINGLE' && text.startsWith("''", start)
          ? { text: "'", start, end: start + 2 }
          : { text: letter, start, end: start + 1 };
    if (unit.text.trim() !== '') return unit;
    start = unit.end;
  }
  return undefined;
}

function escapeAt(text: string, start: number): Unit {
  const letter = text.charAt(start + 1);
  const digits = DIGITS[letter];
  if (digits !== undefined) {
    const end = start + 2 + digits;
    const code = Number.parseInt(text.slice(start + 2, end), 16);
    return { text: code <= 0x10ffff ? String.fromCodePoint(code) : '', start, end };
  }
  return { text: ESCAPES[letter] ?? letter, start, end: start + 2 };
}
