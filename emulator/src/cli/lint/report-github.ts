import { reason } from '../../review/index.js';
import type { Location } from './lines.js';
import type { LintReport, LintResult, LocatedFinding } from './lint.js';
import type { Problem } from './problem.js';
import { relativePath } from './relative-path.js';

/**
 * The report as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport({ results, problems }: LintReport): string {
  return [
    ...problems.map(problemCommand),
    ...results.flatMap((result) => [
      ...result.findings.map((finding) => command('error', result, finding)),
      ...result.warnings.map((finding) => command('warning', result, finding)),
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function command(level: 'error' | 'warning', result: LintResult, finding: LocatedFinding): string {
  const title = [reason(finding.reason)?.title, `(${finding.reason})`].filter(Boolean).join(' ');
  const properties = { ...place(result.file, finding.location), title };
  const again = finding.resubmittable ? '' : ' It cannot be corrected and submitted again.';
  const who = result.brand === null ? '' : `${result.brand}: `;
  const text = `${who}${finding.message} ${finding.fix}${level === 'error' ? again : ''}`;
  return write(level, properties, text);
}

function problemCommand({ file, line, column, message }: Problem): string {
  const title = 'Not understood';
  return write('error', { file: relativePath(file), line, col: column, title }, message);
}

function place(file: string, location: Location): Record<string, string | number> {
  const { line, column, endLine, endColumn } = location;
  // GitHub takes columns only when they lie on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return { file: relativePath(file), line, endLine, ...columns };
}

function write(
  level: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${level} ${written}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
