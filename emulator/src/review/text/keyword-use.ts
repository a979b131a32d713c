import type { Document } from './document.js';

/** Words that make another thing of the keyword when they stand right before it. */
const BEFORE: Readonly<Record<Keyword, ReadonlySet<string>>> = {
  stop: new Set(
    'bus next first last pit full non train truck tram one each every final'.split(' '),
  ),
  help: new Set('to can will could may we here happy glad please'.split(' ')),
};

/** Words that make another thing of it when they follow. */
const AFTER: Readonly<Record<Keyword, ReadonlySet<string>>> = {
  stop: new Set('by in into at over off sign signs watch gap here on for'.split(' ')),
  help: new Set('you us me them keep with wanted desk'.split(' ')),
};

/** Spellings that stand for each keyword. */
const SPELLINGS: Readonly<Record<Keyword, ReadonlySet<string>>> = {
  stop: new Set('stop stopall unsubscribe optout arret alto baja parar'.split(' ')),
  help: new Set('help ayuda aide'.split(' ')),
};

type Keyword = 'stop' | 'help';

/**
 * Tells whether a text shows a keyword that a recipient may answer, whatever is said about it:
 * "STOP to end", "STOP = off", "stop drops you out". A word that plainly belongs to something else,
 * as in "the bus stop" or "here to help you", shows nothing.
 */
export function showsKeyword(document: Document, keyword: Keyword): boolean {
  const words = document.tokens.filter(({ kind }) => kind !== 'punctuation');
  return words.some(({ norm }, index) => {
    if (!SPELLINGS[keyword].has(norm)) return false;
    const before = words[index - 1]?.norm ?? '';
    const after = words[index + 1]?.norm ?? '';
    if (BEFORE[keyword].has(before)) return false;
    // "STOP for less mail" instructs; "stop for a coffee" does too rarely to matter in a reply.
    return !AFTER[keyword].has(after);
  });
}
