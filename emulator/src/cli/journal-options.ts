import { InvalidArgumentError, type Option } from 'commander';
import { option } from './options.js';

/** Which entries of a journal a command is about. */
export interface JournalFilter {
  readonly kind?: string;
  readonly operation?: string;
  readonly request?: string;
  readonly since?: number;
  readonly unmatched?: boolean;
}

/** Options that choose entries of the journal. */
export function journalOptions(): Option[] {
  return [
    option('--kind <kind>', 'only these, such as request or "message.*"', 'TOLLGATE_KIND'),
    option(
      '--operation <name>',
      'only about this one: sendSms, or "POST /messages/send/*"',
      'TOLLGATE_OPERATION',
    ),
    option('--request <id>', 'only what follows from this request', 'TOLLGATE_REQUEST'),
    option('--since <number>', 'only entries after this one', 'TOLLGATE_SINCE').argParser(
      parseCount,
    ),
    option('--unmatched', 'only requests for nothing that there is', 'TOLLGATE_UNMATCHED'),
  ];
}

/** The filter as a query, with further parameters; empty when there is nothing to say. */
export function journalQuery(
  { kind, operation, request, since, unmatched }: JournalFilter,
  more: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries({ kind, operation, request, since, unmatched, ...more }).filter(
    ([, value]) => value !== undefined,
  );
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

/** Reads `name=value` into what entries have to have; values are JSON, or text as it is. */
export function parseWhere(
  text: string,
  before: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write name=value, for example status=200.');
  return { ...before, [text.slice(0, at)]: readValue(text.slice(at + 1)) };
}

/** Reads a whole number. @throws InvalidArgumentError when it is none */
export function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count)) return count;
  throw new InvalidArgumentError('It has to be a whole number from 0 on.');
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };
const LONGEST = 300_000;

/** Reads a span of real time such as `500ms`, `5s` or `2m` as milliseconds. */
export function parseSpan(text: string): number {
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
  const span = Math.round(Number(number) * (UNITS[unit] ?? 1));
  if (span <= LONGEST) return span;
  throw new InvalidArgumentError('Write a span up to five minutes, such as 500ms, 5s or 2m.');
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
