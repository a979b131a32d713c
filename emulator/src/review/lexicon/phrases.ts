/**
 * Writes a flat list of words and phrases, separated by bars, as patterns: the single words become
 * one, each phrase one of its own.
 */
export function phrases(list: string): string[] {
  const entries = list.split('|').map((entry) => entry.trim());
  const words = entries.filter((entry) => !entry.includes(' '));
  const longer = entries.filter((entry) => entry.includes(' '));
  return words.length > 0 ? [words.join('|'), ...longer] : longer;
}
