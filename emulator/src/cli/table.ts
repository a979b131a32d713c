import { colorsOf, type Terminal } from './output.js';

/**
 * Rows for people and for pipes: with a heading and aligned columns on a terminal, else a line for
 * each row with tabs between its cells.
 */
export function table(
  terminal: Terminal,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (terminal.columns === undefined) return rows.map((row) => `${row.join('\t')}\n`).join('');
  const widths = heading.map((title, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), title.length),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const { bold } = colorsOf(terminal);
  return [bold(line(heading)), ...rows.map(line)].map((text) => `${text}\n`).join('');
}
