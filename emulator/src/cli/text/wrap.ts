import { displayWidth } from './graphemes.js';

/**
 * Breaks a text into lines of words. A word that is longer than a line stays whole, so that it can
 * be copied.
 *
 * @param width columns of a line
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const taken = displayWidth(word);
    if (line !== '' && used + 1 + taken > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line = line === '' ? word : `${line} ${word}`;
    used += used === 0 ? taken : 1 + taken;
  }
  return line === '' ? lines : [...lines, line];
}
