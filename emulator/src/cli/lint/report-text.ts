import { providers, type Reason, reason } from '../../review/index.js';
import { colorsOf, type Terminal } from '../output.js';
import { safeText } from '../text/graphemes.js';
import { INDENT, labelled, quotation } from './finding-lines.js';
import type { LintReport, LintResult, LocatedFinding } from './lint.js';

type Colors = ReturnType<typeof colorsOf>;

/** How a report is shown. */
interface Look {
  readonly colors: Colors;
  readonly columns: number;
  readonly provider: LintReport['provider'];
}

/** Lines longer than this are tiring to read, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 40;

/**
 * The report for people: each finding with the words underlined, what is wrong and what would pass.
 *
 * @param quiet leaves out what was approved, and the sum
 */
export function textReport(report: LintReport, terminal: Terminal, quiet: boolean): string {
  const columns = Math.max(NARROWEST, Math.min(WIDEST, terminal.columns ?? WIDEST));
  const look = { colors: colorsOf(terminal), columns, provider: report.provider };
  const shown = report.results.filter(({ verdict }) => !quiet || verdict === 'rejected');
  const blocks = shown.map((result) => resultBlock(result, look));
  if (!quiet && report.results.length > 0) blocks.push(`${summary(report, look.colors)}\n`);
  return blocks.join('\n');
}

function resultBlock(result: LintResult, look: Look): string {
  const { findings, warnings } = result;
  const blocks = [
    ...findings.map((finding, index) => findingBlock(result, finding, `${index + 1}.`, look)),
    ...warnings.map((finding) => findingBlock(result, finding, '-', look)),
  ];
  return [title(result, look), ...blocks].join('\n');
}

function title(result: LintResult, { colors }: Look): string {
  const { file, index, count, brand, covers, verdict, resubmittable } = result;
  const place = colors.bold(safeText(file)) + (count > 1 ? ` (${index} of ${count})` : '');
  const name = brand === null ? colors.dim('no name') : safeText(brand);
  const parts = [place, name];
  if (verdict === 'approved') parts.push(colors.bold(colors.green('APPROVED')));
  else {
    const again = resubmittable ? 'can be corrected and submitted again' : 'cannot be corrected';
    parts.push(colors.bold(colors.red('REJECTED')), colors.dim(again));
  }
  if (covers === 'brand') parts.push(colors.dim('(the brand alone)'));
  return `${parts.join('  ')}\n`;
}

function findingBlock(
  { file }: LintResult,
  finding: LocatedFinding,
  mark: string,
  look: Look,
): string {
  const { colors, columns } = look;
  const isWarning = finding.severity === 'warning';
  const tint = isWarning ? colors.yellow : colors.red;
  const row = reason(finding.reason);
  const { line, column } = finding.location;
  const kind = isWarning ? ` ${colors.yellow('(warning)')}` : '';
  const lines = [
    `${mark.padStart(4)} ${colors.bold(tint(finding.reason))}  ${row?.title ?? ''}${kind}`,
    `${INDENT}${colors.dim(`${safeText(file)}:${line}:${column}  ${finding.field}`)}`,
    ...quotation(finding, { ...look, tint }),
    ...labelled('Wrong', finding.message, columns),
    ...labelled('Fix', finding.fix, columns),
    ...labelled('Example', finding.example, columns),
    ...(isWarning ? [] : labelled('Again', again(finding, look), columns)),
    ...labelled('Source', source(finding, row), columns),
  ];
  return `${lines.join('\n')}\n`;
}

function again({ resubmittable }: LocatedFinding, { provider }: Look): string {
  const { name } = providers[provider];
  return resubmittable
    ? `Correct it and submit again (${name}).`
    : `This ends the case: it cannot be corrected and submitted again (${name}).`;
}

function source(finding: LocatedFinding, row: Reason | undefined): string {
  const { twilio } = finding.crosswalk;
  const codes = twilio.length > 0 ? `; Twilio ${twilio.join(', ')}` : '';
  const judgement = row?.heuristic ? '; where the line lies is not published' : '';
  return finding.source + codes + judgement;
}

/** One line with the sums, for example `2 submissions: 1 approved, 1 rejected for 3 reasons.` */
export function summary({ results, problems }: LintReport, colors: Colors): string {
  const rejected = results.filter(({ verdict }) => verdict === 'rejected');
  const reasons = sum(rejected, ({ findings }) => findings.length);
  const warnings = sum(results, ({ warnings: noted }) => noted.length);
  const parts: string[] = [];
  const approved = results.length - rejected.length;
  if (approved > 0) parts.push(colors.green(`${approved} approved`));
  if (rejected.length > 0) {
    parts.push(colors.red(`${rejected.length} rejected for ${counted(reasons, 'reason')}`));
  }
  if (warnings > 0) parts.push(colors.yellow(counted(warnings, 'warning')));
  if (problems.length > 0) parts.push(colors.red(`${problems.length} not understood`));
  return colors.bold(`${counted(results.length, 'submission')}: `) + parts.join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
