import type { Document } from './document.js';
import type { Span } from './pattern.js';
import type { Token } from './tokens.js';

/** A keyword that every programme answers. */
export type Keyword = 'stop' | 'help';

interface Use {
  /** Spellings that stand for the keyword wherever they are met. */
  readonly plain: ReadonlySet<string>;
  /** Everyday words that stand for it only at the head of a clause, before `instructs`. */
  readonly everyday: ReadonlySet<string>;
  /** Words that make another thing of it when they stand right before it. */
  readonly before: ReadonlySet<string>;
  /** Words that make another thing of it when they follow. */
  readonly after: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const uses: Readonly<Record<Keyword, Use>> = {
  stop: {
    plain: set('stop stopall unsubscribe unsub optout arret alto baja parar pare'),
    everyday: set('end quit cancel revoke leave off out'),
    before: set(
      'bus next first last pit full non train truck tram one each every final to your our his her ' +
        "their the this that a quick can't cannot won't don't never not didn't doesn't shuttle rest " +
        'you we they i he she it will would could should must might let lets',
    ),
    after: set(
      'by in into over sign signs watch gap here on motion light lights codon payment worrying ' +
        'smoking drinking using buying whatever',
    ),
  },
  help: {
    plain: set('help ayuda aide'),
    everyday: set('info information'),
    before: set(
      'to can will could may we here happy glad please need your our with for you they who no of and',
    ),
    after: set('you us me them him her keep with wanted desk center line others people a the our'),
  },
};

/** Words that tell what a keyword does when they follow it. */
const instructs = set('to for gets get brings ends stops any anytime if when whenever = : 2 4');

/** Quantities after "stop" that number the halts of a route ("stop 4 of 9"), unless a verb follows. */
const verbs = /^(?:stop|end|quit|cancel|unsubscribe|leave|opt|unsub|exit|finish|halt|drop|be|get)/;

/**
 * Tells whether a text shows a keyword that a recipient may answer, whatever is said about it:
 * "STOP to end", "STOP = off", "stop drops you out". A word that plainly belongs to something else,
 * as in "the bus stop" or "here to help you", shows nothing. Capitals are no evidence: the folded
 * text has none.
 */
export function showsKeyword(document: Document, keyword: Keyword, within?: Span): boolean {
  const first = within?.first ?? 0;
  const after = within?.after ?? document.tokens.length;
  for (let index = first; index < after; index += 1) {
    if (isUse(document, index, uses[keyword])) return true;
  }
  return false;
}

function isUse(document: Document, index: number, use: Use): boolean {
  const { tokens } = document;
  const norm = tokens[index]?.norm ?? '';
  const before = wordAt(document, index, -1);
  const next = wordAt(document, index, 1);
  if (use.everyday.has(norm)) {
    const follows = tokens[index + 1]?.norm ?? '';
    const heads = before === '' || before === 'or' || before === 'and';
    return heads && instructs.has(follows) && tells(tokens, index + 2);
  }
  if (!use.plain.has(norm) || use.before.has(before) || use.after.has(next)) return false;
  if (/^\d+$/.test(next)) return verbs.test(tokens[index + 2]?.norm ?? '') || next.length > 3;
  return !(next.endsWith('ing') && next.length > 5);
}

/** The word next to a place when neither punctuation nor the end of a sentence parts them. */
function wordAt(document: Document, index: number, step: -1 | 1): string {
  const token = document.tokens[index + step];
  if (token === undefined || token.kind === 'punctuation') return '';
  return document.sentenceOf[index + step] === document.sentenceOf[index] ? token.norm : '';
}

/** "END to leave", "INFO for help": the purpose is named, and it is the texts. */
function tells(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 4)
    .some(({ norm }) =>
      /^(?:stop|end|quit|cancel|unsub\w*|leave|opt|out|off|exit|help|info\w*|texts?|sms|messages?|msgs?|alerts?|more)$/.test(
        norm,
      ),
    );
}
