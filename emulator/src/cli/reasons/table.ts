import { isResubmittable, type Provider, type Reason } from '../../review/index.js';
import { colorsOf, type Terminal } from '../output.js';

/** The catalogue as a table, one category after the other. */
export function reasonTable(
  rows: readonly Reason[],
  provider: Provider,
  terminal: Terminal,
): string {
  const { bold, dim, green, red } = colorsOf(terminal);
  const idColumns = widest(rows, ({ id }) => id);
  const titleColumns = widest(rows, ({ title }) => title);
  const lines: string[] = [];
  let category: string | undefined;
  for (const row of rows) {
    if (row.category !== category) {
      category = row.category;
      lines.push(...(lines.length > 0 ? [''] : []), bold(category));
    }
    const again = isResubmittable(row, provider)
      ? green('fixable'.padEnd(FATE_COLUMNS))
      : red('final'.padEnd(FATE_COLUMNS));
    const codes = row.crosswalk.twilio.join(', ');
    const cells = [row.id.padEnd(idColumns), again, row.title.padEnd(titleColumns), dim(codes)];
    lines.push(`  ${(codes === '' ? cells.slice(0, 3) : cells).join('  ').trimEnd()}`);
  }
  const count = `${rows.length} reason${rows.length === 1 ? '' : 's'}`;
  lines.push('', dim(`${count}, with Twilio's codes. "tollgate reasons <id>" explains one.`));
  return `${lines.join('\n')}\n`;
}

const FATE_COLUMNS = 'fixable'.length;

function widest(rows: readonly Reason[], of: (row: Reason) => string): number {
  return rows.reduce((most, row) => Math.max(most, of(row).length), 0);
}
