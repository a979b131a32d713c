import type { colorsOf } from '../output.js';
import { safeText } from '../text/graphemes.js';
import { wrap } from '../text/wrap.js';
import { excerpts } from './excerpt.js';

type Colors = ReturnType<typeof colorsOf>;

/** What stands before every line of a finding. */
export const INDENT = '     ';
const LABEL_COLUMNS = 9;

/** Words of a field, and the whole of it. */
export interface Quoted {
  readonly text: string;
  readonly quote?: { readonly start: number; readonly end: number };
}

/** The lines of a field with the words underlined, between empty ones. */
export function quotation(
  { text, quote }: Quoted,
  {
    colors,
    columns,
    tint,
  }: { readonly colors: Colors; readonly columns: number; readonly tint: Colors['red'] },
): string[] {
  if (!quote) return [''];
  const gutter = `${INDENT}${colors.dim('│')} `;
  const lines = excerpts(text, quote, columns - INDENT.length - 2).flatMap((excerpt) => [
    `${gutter}${excerpt.before}${colors.bold(tint(excerpt.words))}${excerpt.after}`,
    `${gutter}${' '.repeat(excerpt.indent)}${tint('^'.repeat(excerpt.width))}`,
  ]);
  return ['', ...lines, ''];
}

/** A text behind its label, broken into lines. @param columns how wide they may be */
export function labelled(label: string, text: string, columns: number): string[] {
  const lines = wrap(safeText(text), columns - INDENT.length - LABEL_COLUMNS);
  return lines.map(
    (line, index) => INDENT + (index === 0 ? label : '').padEnd(LABEL_COLUMNS) + line,
  );
}
