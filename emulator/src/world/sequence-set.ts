const BLOCK_BITS = 10;
const BLOCK_SIZE = 1 << BLOCK_BITS;
const WORDS = BLOCK_SIZE / 32;
const SMALL_LIMIT = 24;

/** Which end of a sequence comes first. */
export type SequenceOrder = 'newest' | 'oldest';

/** A half-open range of sequence numbers. */
export interface SequenceRange {
  readonly from: number;
  readonly to: number;
}

interface Block {
  readonly words: Uint32Array;
  count: number;
}

/**
 * A sorted set of sequence numbers that can count and page without walking its members.
 *
 * Small sets are sorted arrays; larger ones are blocks of 1,024 bits with a count each, so that a
 * page deep in a million records skips whole blocks.
 */
export class SequenceSet {
  #small: number[] | undefined;
  #blocks: (Block | undefined)[] | undefined;
  #size: number;

  /** @param members ascending */
  constructor(...members: number[]) {
    this.#small = members;
    this.#size = members.length;
  }

  /** How many numbers the set holds. */
  get size(): number {
    return this.#size;
  }

  has(sequence: number): boolean {
    if (this.#small) return this.#small.includes(sequence);
    const block = this.#blocks?.[sequence >>> BLOCK_BITS];
    return block !== undefined && isSet(block.words, sequence & (BLOCK_SIZE - 1));
  }

  add(sequence: number): void {
    if (this.#small) {
      if (this.#small.includes(sequence)) return;
      const last = this.#small.at(-1);
      this.#small.push(sequence);
      if (last !== undefined && last > sequence) this.#small.sort((a, b) => a - b);
      this.#size++;
      if (this.#small.length > SMALL_LIMIT) this.#grow();
      return;
    }
    if (this.#setBit(sequence)) this.#size++;
  }

  delete(sequence: number): void {
    if (this.#small) {
      const at = this.#small.indexOf(sequence);
      if (at < 0) return;
      this.#small.splice(at, 1);
      this.#size--;
      return;
    }
    const blocks = this.#blocks ?? [];
    const block = blocks[sequence >>> BLOCK_BITS];
    const bit = sequence & (BLOCK_SIZE - 1);
    if (!block || !isSet(block.words, bit)) return;
    block.words[bit >>> 5] = (block.words[bit >>> 5] as number) & ~(1 << (bit & 31));
    block.count--;
    this.#size--;
    if (block.count === 0) blocks[sequence >>> BLOCK_BITS] = undefined;
  }

  /** An independent copy. */
  copy(): SequenceSet {
    const copy = new SequenceSet();
    copy.#small = this.#small?.slice();
    copy.#blocks = this.#blocks?.map(
      (block) => block && { words: block.words.slice(), count: block.count },
    );
    copy.#size = this.#size;
    return copy;
  }

  /** The members as an array when the set is small, else `undefined`. */
  get members(): readonly number[] | undefined {
    return this.#small;
  }

  /** The number of blocks, counted from sequence 0. */
  get blockCount(): number {
    return this.#blocks?.length ?? 0;
  }

  /** The bits of one block, for intersections. */
  block(index: number): Uint32Array | undefined {
    return this.#blocks?.[index]?.words;
  }

  /** How many members one block holds. */
  blockSize(index: number): number {
    return this.#blocks?.[index]?.count ?? 0;
  }

  #grow(): void {
    const members = this.#small ?? [];
    this.#small = undefined;
    for (const sequence of members) this.#setBit(sequence);
  }

  #setBit(sequence: number): boolean {
    const index = sequence >>> BLOCK_BITS;
    this.#blocks ??= [];
    const blocks = this.#blocks;
    while (blocks.length <= index) blocks.push(undefined);
    let block = blocks[index];
    if (!block) {
      block = { words: new Uint32Array(WORDS), count: 0 };
      blocks[index] = block;
    }
    const bit = sequence & (BLOCK_SIZE - 1);
    if (isSet(block.words, bit)) return false;
    block.words[bit >>> 5] = (block.words[bit >>> 5] as number) | (1 << (bit & 31));
    block.count++;
    return true;
  }
}

/** A page of an intersection: the sequence numbers on it and how many there are in all. */
export interface SequencePage {
  readonly sequences: number[];
  readonly count: number;
}

/**
 * Pages through the numbers that are in every one of the sets and inside the range.
 *
 * @param sets at least one set
 * @param skip how many matches to pass over
 * @param take how many matches to return
 */
export function pageOf(
  sets: readonly SequenceSet[],
  order: SequenceOrder,
  skip: number,
  take: number,
  range: SequenceRange = { from: 0, to: Number.POSITIVE_INFINITY },
): SequencePage {
  const short = smallestOf(sets.filter((set) => set.members));
  if (short?.members) {
    const hits = short.members.filter(
      (n) => n >= range.from && n < range.to && sets.every((set) => set === short || set.has(n)),
    );
    if (order === 'newest') hits.reverse();
    return { sequences: hits.slice(skip, skip + take), count: hits.length };
  }
  const blockCount = Math.min(...sets.map((set) => set.blockCount));
  return pageOfBlocks(sets, blockCount, order, skip, take, range);
}

function smallestOf(sets: readonly SequenceSet[]): SequenceSet | undefined {
  return sets.length === 0
    ? undefined
    : sets.reduce((best, set) => (set.size < best.size ? set : best));
}

function pageOfBlocks(
  sets: readonly SequenceSet[],
  blockCount: number,
  order: SequenceOrder,
  skip: number,
  take: number,
  range: SequenceRange,
): SequencePage {
  const words = new Uint32Array(WORDS);
  const sequences: number[] = [];
  // The total of a single set is known, so its walk can stop as soon as the page is full.
  const total =
    sets.length === 1 && range.from <= 0 && range.to === Infinity ? sets[0]?.size : undefined;
  let count = 0;
  for (let step = 0; step < blockCount; step++) {
    if (total !== undefined && count >= skip + take) break;
    const index = order === 'newest' ? blockCount - 1 - step : step;
    const start = index * BLOCK_SIZE;
    if (start >= range.to || start + BLOCK_SIZE <= range.from) continue;
    const whole = start >= range.from && start + BLOCK_SIZE <= range.to;
    const only = sets.length === 1 && whole ? sets[0] : undefined;
    const needed = count < skip + take;
    if (only && (!needed || count + only.blockSize(index) <= skip)) {
      count += only.blockSize(index);
      continue;
    }
    if (!intersect(sets, index, words)) continue;
    if (!whole) clip(words, range.from - start, range.to - start);
    const found = countBits(words);
    if (needed && count + found > skip) {
      const before = skip - count;
      collect(words, order, start, Math.max(0, before), take - sequences.length, sequences);
    }
    count += found;
  }
  return { sequences, count: total ?? count };
}

function intersect(sets: readonly SequenceSet[], index: number, into: Uint32Array): boolean {
  into.fill(0xffffffff);
  for (const set of sets) {
    const words = set.block(index);
    if (!words) return false;
    for (let i = 0; i < WORDS; i++) into[i] = (into[i] as number) & (words[i] as number);
  }
  return true;
}

function clip(words: Uint32Array, from: number, to: number): void {
  for (let bit = 0; bit < BLOCK_SIZE; bit++) {
    if (bit >= from && bit < to) continue;
    words[bit >>> 5] = (words[bit >>> 5] as number) & ~(1 << (bit & 31));
  }
}

function collect(
  words: Uint32Array,
  order: SequenceOrder,
  start: number,
  skip: number,
  take: number,
  into: number[],
): void {
  let passed = 0;
  const end = into.length + take;
  for (let step = 0; step < BLOCK_SIZE && into.length < end; step++) {
    const bit = order === 'newest' ? BLOCK_SIZE - 1 - step : step;
    if (!isSet(words, bit)) continue;
    if (passed++ >= skip) into.push(start + bit);
  }
}

function isSet(words: Uint32Array, bit: number): boolean {
  return ((words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

function countBits(words: Uint32Array): number {
  let total = 0;
  for (const word of words) {
    let n = word - ((word >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    total += Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return total;
}
