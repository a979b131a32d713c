import { styleText } from 'node:util';

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const style = (format, text) => (colour ? styleText(format, text) : text);

const margin = ''.padEnd(20);
/** Letters shown on either side of the words. */
const around = 30;

/**
 * Prints what a reviewer objects to, with the words underlined.
 *
 * @param {{ reason: string, field: string, message: string, fix: string,
 *   quote?: { text: string, start: number, end: number } }} objection
 * @param {object} submission holds the field that the objection names
 */
export function showObjection({ reason, field, fix, quote }, submission) {
  console.log(`${margin}${style('red', reason)} in ${field}`);
  if (quote) {
    const text = field.split('.').reduce((value, name) => value[name], submission);
    const start = Math.max(0, quote.start - around);
    const before = (start > 0 ? '…' : '') + text.slice(start, quote.start);
    const after = text.slice(quote.end, quote.end + around);
    console.log(`${margin}  ${before}${style('red', quote.text)}${after}…`);
    console.log(`${margin}  ${''.padEnd(before.length)}${'^'.repeat(quote.text.length)}`);
  }
  console.log(`${margin}  ${fix}`);
}
