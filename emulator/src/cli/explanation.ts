import { type JournalEntry, journalLine } from './journal-lines.js';
import { labelled, quotation } from './lint/finding-lines.js';
import { colorsOf, type Terminal } from './output.js';
import { safeText } from './text/graphemes.js';

/** What `GET /_emulator/v1/explain/{id}` answers. */
export type Explanation = MessageExplanation | ReviewExplanation | RequestExplanation;

/** Why a message ended as it did. */
export interface MessageExplanation {
  readonly kind: 'message';
  readonly id: string;
  readonly status: string;
  readonly row: number | null;
  readonly rule: string | null;
  readonly remedy: string | null;
  readonly error: {
    readonly key: string;
    readonly meaning: string;
    readonly billed: boolean;
    readonly codes: Readonly<Record<string, readonly string[]>>;
  } | null;
}

/** What the reviews of something found. */
export interface ReviewExplanation {
  readonly kind: 'review';
  readonly id: string;
  readonly decisions: readonly {
    readonly id: string;
    readonly model: string;
    readonly subject: string;
    readonly approved: boolean;
    readonly by: string;
    readonly at: string;
    readonly objections: readonly Objection[];
    readonly trace: readonly unknown[];
  }[];
}

/** What came of a request. */
export interface RequestExplanation {
  readonly kind: 'request';
  readonly id: string;
  readonly request: JournalEntry | null;
  readonly followed: readonly JournalEntry[];
}

interface Objection {
  readonly reason: string;
  readonly severity: 'reject' | 'warning';
  readonly field: string;
  readonly message: string;
  readonly fix: string;
  readonly example: string | null;
  readonly quote: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly resubmittable: boolean;
}

const WIDEST = 100;
const NARROWEST = 40;

/** An explanation for people. */
export function explanationText(explanation: Explanation, terminal: Terminal): string {
  switch (explanation.kind) {
    case 'message':
      return messageText(explanation, terminal);
    case 'review':
      return reviewText(explanation, terminal);
    case 'request':
      return requestText(explanation, terminal);
  }
}

function messageText(
  { id, status, row, rule, remedy, error }: MessageExplanation,
  terminal: Terminal,
): string {
  const { bold } = colorsOf(terminal);
  const columns = columnsOf(terminal);
  const lines = [
    `${bold(id)}  ${status}`,
    ...(rule === null ? [] : labelled('Rule', `${rule} (row ${row} of the rules)`, columns)),
    ...(error === null ? [] : labelled('Error', `${error.key}: ${error.meaning}`, columns)),
    ...(error === null ? [] : labelled('Codes', codesOf(error.codes), columns)),
    ...(error?.billed ? labelled('Cost', 'It is charged although it failed.', columns) : []),
    ...(remedy === null ? [] : labelled('Fix', remedy, columns)),
  ];
  return `${lines.join('\n')}\n`;
}

function reviewText({ decisions }: ReviewExplanation, terminal: Terminal): string {
  return decisions
    .map((decision) => {
      const { id, model, subject, approved, by, at, objections, trace } = decision;
      const { bold, dim, green, red } = colorsOf(terminal);
      const verdict = approved ? green('APPROVED') : red('REJECTED');
      const asked = trace.length > 0 ? `, ${trace.length} rules asked` : '';
      const title = `${bold(`${model} ${safeText(subject)}`)}  ${bold(verdict)}`;
      const head = `${title}  ${dim(`${at}, by ${by}${asked}, ${id}`)}\n`;
      return [head, ...objections.map((objection) => objectionText(objection, terminal))].join(
        '\n',
      );
    })
    .join('\n');
}

function objectionText(objection: Objection, terminal: Terminal): string {
  const { reason, severity, field, message, fix, example, quote, text, source } = objection;
  const colors = colorsOf(terminal);
  const columns = columnsOf(terminal);
  const isWarning = severity === 'warning';
  const tint = isWarning ? colors.yellow : colors.red;
  // Of a field that has changed since only the words are known.
  const quoted =
    quote && (text === null ? { text: quote.text, quote: whole(quote) } : { text, quote });
  const again = objection.resubmittable
    ? 'It can be corrected and submitted again.'
    : 'This ends the case: it cannot be corrected and submitted again.';
  const lines = [
    `${isWarning ? '   - ' : '   * '}${colors.bold(tint(reason))}${isWarning ? ' (warning)' : ''}`,
    `     ${colors.dim(field)}`,
    ...(quoted ? quotation(quoted, { colors, columns, tint }) : ['']),
    ...labelled('Wrong', message, columns),
    ...labelled('Fix', fix, columns),
    ...(example === null ? [] : labelled('Example', example, columns)),
    ...(isWarning ? [] : labelled('Again', again, columns)),
    ...(source === null ? [] : labelled('Source', source, columns)),
  ];
  return `${lines.join('\n')}\n`;
}

function requestText({ id, request, followed }: RequestExplanation, terminal: Terminal): string {
  const colors = colorsOf(terminal);
  const head = request
    ? journalLine(request, colors)
    : `${colors.bold(id)}  the journal has dropped the request itself\n`;
  const lines = followed.map((entry) => `  ${journalLine(without(entry), colors)}`);
  const none = followed.length === 0 ? colors.dim('  Nothing has followed from it.\n') : '';
  return `${head}${none}${lines.join('')}`;
}

/** Every line would name the same request. */
function without({ request: _, ...entry }: JournalEntry): JournalEntry {
  return entry as JournalEntry;
}

function whole({ text }: { readonly text: string }): { start: number; end: number } {
  return { start: 0, end: text.length };
}

function codesOf(codes: Readonly<Record<string, readonly string[]>>): string {
  const known = Object.entries(codes).filter(([, list]) => list.length > 0);
  return known.map(([provider, list]) => `${provider} ${list.join(', ')}`).join('; ') || 'none';
}

function columnsOf({ columns }: Terminal): number {
  return Math.max(NARROWEST, Math.min(WIDEST, columns ?? WIDEST));
}
