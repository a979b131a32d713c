/** Wanted digits of the seven after the area code. */
export interface DigitPattern {
  readonly contains?: string | undefined;
  readonly startsWith?: string | undefined;
  readonly endsWith?: string | undefined;
}

/** Digits of a subscriber number: exchange and line. */
const LENGTH = 7;
const FREE = '.';

// Prime and larger than any number of candidates, so stepping by it visits each candidate once.
const STEP = 15_485_863;

/**
 * Exchanges that a subscriber may have: 2 to 9 first, no N11 service code, and neither 555 (kept for
 * fiction and directories) nor those set aside for tests and premium services.
 */
const assignableExchanges: readonly string[] = Array.from({ length: 800 }, (_, index) =>
  String(index + 200),
).filter(isAssignableExchange);

/** True for an exchange that can stand in a number for sale. */
export function isAssignableExchange(exchange: string): boolean {
  return /^[2-9](?!11)\d\d$/.test(exchange) && !/^(?:555|950|958|959|976)$/.test(exchange);
}

/**
 * The ways in which seven digits can satisfy a pattern, each written with a dot for a free digit:
 * `contains: '42'` fits at six places. Empty when no number can satisfy it.
 */
export function templatesOf({
  contains = '',
  startsWith = '',
  endsWith = '',
}: DigitPattern): string[] {
  if (![contains, startsWith, endsWith].every((digits) => /^\d{0,7}$/.test(digits))) return [];
  const start = overlay(FREE.repeat(LENGTH), startsWith, 0);
  const ends = start && overlay(start, endsWith, LENGTH - endsWith.length);
  if (!ends) return [];
  const templates = new Set<string>();
  for (let offset = 0; offset <= LENGTH - contains.length; offset++) {
    const template = overlay(ends, contains, offset);
    if (template) templates.add(template);
    if (contains === '') break;
  }
  return [...templates].filter((template) => exchangesFor(template).length > 0);
}

/**
 * Walks through all seven-digit numbers that fit a template, in an order that `origin` decides and
 * that jumps about, so that neighbours do not come one after the other.
 */
export function* fill(template: string, origin: number): Generator<number> {
  const exchanges = exchangesFor(template);
  const line = template.slice(3);
  const fixed = Number(line.replaceAll(FREE, '0'));
  const freePowers = [3, 2, 1, 0].filter((power) => line[3 - power] === FREE).map((n) => 10 ** n);
  const lines = 10 ** freePowers.length;
  const size = exchanges.length * lines;
  const step = STEP % size;
  let position = origin % size;
  for (let count = 0; count < size; count++) {
    let free = position % lines;
    let subscriber = exchanges[Math.floor(position / lines)]! * 10_000 + fixed;
    for (const power of freePowers) {
      subscriber += (free % 10) * power;
      free = Math.floor(free / 10);
    }
    yield subscriber;
    position += step;
    if (position >= size) position -= size;
  }
}

// At most 11^3 different prefixes exist, so the memory stays small.
const exchangesByPrefix = new Map<string, readonly number[]>();

function exchangesFor(template: string): readonly number[] {
  const prefix = template.slice(0, 3);
  let found = exchangesByPrefix.get(prefix);
  if (!found) {
    const pattern = new RegExp(`^${prefix.replaceAll(FREE, '\\d')}$`);
    found = assignableExchanges.filter((exchange) => pattern.test(exchange)).map(Number);
    exchangesByPrefix.set(prefix, found);
  }
  return found;
}

function overlay(template: string, digits: string, offset: number): string | null {
  const characters = [...template];
  for (const [index, digit] of [...digits].entries()) {
    const current = characters[offset + index];
    if (current !== FREE && current !== digit) return null;
    characters[offset + index] = digit;
  }
  return characters.join('');
}
