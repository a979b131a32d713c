import type { Token } from './tokens.js';

const cacheLimit = 4000;
const none: readonly number[] = [];

/** Numbers for the words (`text`), spellings (`=texted`) and kinds (`#url`) that patterns use. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly cache = new Map<string, readonly number[]>();

  /** How many entries there are. */
  get size(): number {
    return this.numbers.size;
  }

  /** Takes in every word, spelling and kind of a pattern line. */
  learn(line: string): void {
    for (const source of line.trim().split(/\s+/)) {
      if (source.startsWith('~')) continue;
      const exact = source.startsWith('=');
      for (const entry of source.replace(/\?$/, '').split('|')) {
        if (entry === '*' || entry.startsWith('@')) continue;
        this.id(exact && !/^[=#]/.test(entry) ? `=${entry}` : entry);
      }
    }
  }

  /** The number of an entry, a new one when it is not known. */
  id(entry: string): number {
    const known = this.numbers.get(entry);
    if (known !== undefined) return known;
    const id = this.numbers.size;
    this.numbers.set(entry, id);
    return id;
  }

  /** The numbers that a token goes by; empty when no pattern asks for it. */
  idsOf(token: Token): readonly number[] {
    const key = token.kind === 'word' ? token.norm : `#${token.kind} ${token.norm}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const found: number[] = [];
    const add = (entry: string) => {
      const id = this.numbers.get(entry);
      if (id !== undefined) found.push(id);
    };
    for (const form of token.forms) add(form);
    add(`=${token.norm}`);
    if (token.kind !== 'word') add(`#${token.kind}`);
    const ids = found.length === 0 ? none : found;
    if (this.cache.size >= cacheLimit) this.cache.clear();
    if (key.length <= 40) this.cache.set(key, ids);
    return ids;
  }
}
