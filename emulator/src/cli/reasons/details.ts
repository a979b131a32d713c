import {
  type Decidability,
  isResubmittable,
  type Provider,
  providers,
  type Reason,
} from '../../review/index.js';
import { colorsOf, type Terminal } from '../output.js';
import { wrap } from '../text/wrap.js';

const FOUND: Readonly<Record<Decidability, string>> = {
  D: 'by reading the submission',
  F: 'with facts about the outside world ("tollgate lint --facts")',
  'D+F': 'by reading the submission, and with facts about the outside world',
  J: 'by a person only; the sandbox gives it on request',
  'F/J': 'with facts about the outside world, or by a person',
  'D/J': 'by reading the submission, in unclear cases by a person',
};

const LABEL_COLUMNS = 10;
const WIDEST = 100;
const NARROWEST = 40;

/** One reason in full. */
export function reasonDetails(row: Reason, provider: Provider, terminal: Terminal): string {
  const { bold, dim } = colorsOf(terminal);
  const columns = Math.max(NARROWEST, Math.min(WIDEST, terminal.columns ?? WIDEST));
  const entries: readonly (readonly [string, string])[] = [
    ['Wrong', row.whatIsWrong],
    ['Fix', row.correction],
    ['Example', row.example],
    ['Fields', row.fields.join(', ')],
    ['Found', FOUND[row.decidable]],
    ['Again', fate(row, provider)],
    ['Codes', codes(row)],
    ['In force', period(row)],
    ['Source', row.source + (row.heuristic ? '; where the line lies is not published' : '')],
  ];
  const lines = entries.flatMap(([label, text]) =>
    wrap(text, columns - LABEL_COLUMNS).map(
      (line, index) => bold((index === 0 ? label : '').padEnd(LABEL_COLUMNS)) + line,
    ),
  );
  const title = `${bold(row.id)}  ${row.title}\n${dim(row.category)}\n`;
  return `${title}\n${lines.join('\n')}\n`;
}

function fate(row: Reason, provider: Provider): string {
  const here = isResubmittable(row, provider);
  const { name } = providers[provider];
  const verdict = here
    ? `It can be corrected and submitted again (${name})`
    : `It cannot be corrected and submitted again (${name})`;
  const others = Object.values(providers)
    .filter(({ id }) => isResubmittable(row, id) !== here)
    .map((other) => other.name);
  return others.length === 0 ? `${verdict}.` : `${verdict}; otherwise at ${others.join(', ')}.`;
}

function codes({ crosswalk }: Reason): string {
  const { twilio, telnyx, bandwidth = [] } = crosswalk;
  return [
    ...(twilio.length > 0 ? [`Twilio ${twilio.join(', ')}`] : []),
    ...(telnyx === undefined ? [] : [`Telnyx "${telnyx}"`]),
    ...(bandwidth.length > 0 ? [`Bandwidth ${bandwidth.join(', ')}`] : []),
  ].join('; ');
}

function period({ effectiveFrom = {} }: Reason): string {
  const dates = Object.values(providers).flatMap(({ id, name }) =>
    effectiveFrom[id] === undefined ? [] : [`since ${effectiveFrom[id]} at ${name}`],
  );
  return dates.length === 0 ? '' : `${dates.join(', ')}; always at all others`;
}
