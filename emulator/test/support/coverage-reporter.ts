import type { Reporter, TestModule } from 'vitest/node';
import type { CoverageRow } from './checklist.js';

type Row = Readonly<Record<string, string | boolean>>;

/** What tests leave for the end of a run. */
interface Findings {
  /** Which operations answered over which transport. */
  readonly matrix?: readonly Row[];
  /** How each declared error status is provoked, or why it never comes. */
  readonly statuses?: readonly Row[];
  /** What was to be reached and was. */
  readonly coverage?: readonly CoverageRow[];
}

/** Prints, at the end of a run, what the tests have reached of the API and of the rules behind it. */
export default class CoverageReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const found = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.meta() as Findings);
    const parts = [
      ...found.flatMap(({ matrix }) => (matrix ? [operationTable(matrix)] : [])),
      ...found.flatMap(({ statuses }) => (statuses ? [statusTable(statuses)] : [])),
      topicTable(found.flatMap(({ coverage }) => coverage ?? [])),
    ];
    for (const part of parts) if (part) process.stdout.write(`\n${part}\n`);
  }
}

function operationTable(matrix: readonly Row[]): string {
  const columns = Object.keys(matrix[0] ?? {}).filter(isColumn);
  const cells = (row: Row) => columns.map((column) => (row[column] ? 'yes' : 'NO'));
  const totals = columns.map((column) => {
    const provider = matrix.filter((row) => row.scope === 'provider');
    return `${column}: ${provider.filter((row) => row[column]).length}/${provider.length}`;
  });
  return `${table(matrix, columns, cells)}\n\nOperations answered and checked against the spec. ${totals.join(', ')}`;
}

function statusTable(statuses: readonly Row[]): string {
  const columns = [...new Set(statuses.flatMap((row) => Object.keys(row).filter(isColumn)))].sort();
  const cells = (row: Row) => columns.map((column) => statusCell(row[column]));
  const all = statuses.flatMap(cells);
  const count = (cell: string) => all.filter((other) => other === cell).length;
  const total = count('yes') + count('never');
  return `${table(statuses, columns, cells)}\n\nError statuses. Declared: ${total}, provoked: ${count('yes')}, never given and why is known: ${count('never')}`;
}

function statusCell(how: string | boolean | undefined): string {
  if (how === undefined) return '-';
  return String(how).startsWith('never') ? 'never' : 'yes';
}

function topicTable(rows: readonly CoverageRow[]): string {
  const topics = [...new Set(rows.map(({ topic }) => topic))];
  const width = Math.max(...topics.map((topic) => topic.length));
  return topics
    .map((topic) => {
      const items = rows.filter((row) => row.topic === topic);
      const missing = items.filter(({ reached }) => !reached).map(({ item }) => item);
      const line = `${topic.padEnd(width)}  ${items.length - missing.length}/${items.length}`;
      return missing.length === 0 ? line : `${line}  MISSING: ${missing.join(', ')}`;
    })
    .join('\n');
}

function table(
  rows: readonly Row[],
  columns: readonly string[],
  cells: (row: Row) => readonly string[],
): string {
  const width = Math.max('operation'.length, ...rows.map((row) => String(row.operation).length));
  const widths = columns.map((column) => Math.max(column.length, 'never'.length));
  const line = (name: string, values: readonly string[]) =>
    [name.padEnd(width), ...values.map((value, at) => value.padEnd(widths[at] ?? 0))]
      .join('  ')
      .trimEnd();
  return [
    line('operation', columns),
    ...rows.map((row) => line(String(row.operation), cells(row))),
  ].join('\n');
}

function isColumn(name: string): boolean {
  return name !== 'operation' && name !== 'scope';
}
