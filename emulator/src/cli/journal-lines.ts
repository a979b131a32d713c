import type { colorsOf } from './output.js';
import { safeText } from './text/graphemes.js';

type Colors = ReturnType<typeof colorsOf>;

/** What `GET /_emulator/v1/journal` answers. */
export interface JournalPage {
  readonly entries: readonly JournalEntry[];
  readonly cursor: number;
  readonly latest: number;
  readonly size: number;
  readonly dropped: number;
}

/** One of its entries. */
export interface JournalEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly request?: string;
  readonly [member: string]: unknown;
}

/** An entry as one line of text. */
export function journalLine(entry: JournalEntry, colors: Colors): string {
  const { seq, at, kind, request } = entry;
  const from = request === undefined ? '' : `  ${colors.dim(request)}`;
  const what = kind === 'request' ? call(entry, colors) : members(entry);
  return `${colors.dim(`${at}  #${seq}`)}  ${colors.bold(kind)}  ${what}${from}\n`;
}

function call({ method, path, status, error, didYouMean }: JournalEntry, colors: Colors): string {
  const tint = Number(status) < 400 ? colors.green : colors.red;
  const likely = Array.isArray(didYouMean) ? didYouMean : [];
  const advice = likely.length > 0 ? `  did you mean ${likely.join(' or ')}?` : '';
  const reason = error === undefined || advice !== '' ? '' : `  ${String(error)}`;
  return `${tint(String(status))} ${safeText(`${method} ${path}${reason}${advice}`)}`;
}

function members({ seq: _, at: __, kind: ___, request: ____, ...rest }: JournalEntry): string {
  return Object.entries(rest)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return safeText(`${name}=${/\s/.test(text) ? JSON.stringify(text) : text}`);
    })
    .join(' ');
}
