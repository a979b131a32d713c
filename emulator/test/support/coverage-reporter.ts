import type { Reporter, TestModule } from 'vitest/node';

type Row = Readonly<Record<string, string | boolean>>;

/** Prints, at the end of a run, which operations answered over which transport. */
export default class CoverageReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { matrix } = test.meta() as { matrix?: readonly Row[] };
        if (matrix) process.stdout.write(render(matrix));
      }
    }
  }
}

function render(matrix: readonly Row[]): string {
  const columns = Object.keys(matrix[0] ?? {}).filter(
    (name) => name !== 'operation' && name !== 'scope',
  );
  const width = Math.max(...matrix.map((row) => String(row.operation).length));
  const lines = matrix.map(
    (row) =>
      `${String(row.operation).padEnd(width)}  ${columns
        .map((column) => (row[column] ? 'yes' : 'NO').padEnd(column.length))
        .join('  ')}`,
  );
  const totals = columns.map((column) => {
    const provider = matrix.filter((row) => row.scope === 'provider');
    return `${column}: ${provider.filter((row) => row[column]).length}/${provider.length}`;
  });
  const head = `${'operation'.padEnd(width)}  ${columns.join('  ')}`;
  return `\n${[head, ...lines].join('\n')}\n\nOperations answered and checked against the spec. ${totals.join(', ')}\n`;
}
