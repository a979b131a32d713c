/** What one measurement came to. */
export interface Result {
  readonly name: string;
  /** Figures in the order they are read: what was measured, then what it is compared with. */
  readonly measured: string;
  readonly baseline: string;
  readonly ratio: string;
  readonly target: string;
  readonly passed: boolean;
}

/** The value in the middle; robust against the odd round that something else disturbed. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Lays results out in columns. */
export function table(results: readonly Result[]): string {
  const rows = [
    ['', 'measured', 'baseline', 'ratio', 'target', ''],
    ...results.map((result) => [
      result.name,
      result.measured,
      result.baseline,
      result.ratio,
      result.target,
      result.passed ? 'ok' : 'MISSED',
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
