/** A part of the key that a draw is made for. */
export type RandomKey = string | number;

/**
 * Hashes text to 53 bits, evenly spread. Not for security.
 *
 * Two 32-bit lanes are mixed so that near-identical keys (`msg_1`, `msg_2`) give unrelated results.
 */
export function hash53(text: string): number {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x85ebca6b ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x2c1b3c6d);
    b = Math.imul(b ^ code, 0x297a2d39);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (b >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (a >>> 15), 0x846ca68b);
  a ^= a >>> 16;
  b ^= b >>> 15;
  return (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0);
}

/**
 * Seeded randomness without hidden state: every draw is a pure function of the seed and a key.
 *
 * Because no draw depends on the draws before it, a test that adds a call does not change the
 * outcome of the calls it already had.
 */
export class Random {
  #seed: string;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Draws from another seed from now on; for taking over the state of another world. */
  reseed(seed: string): void {
    this.#seed = seed;
  }

  /** A number in `[0, 1)` for this key. */
  unit(...key: RandomKey[]): number {
    let text = this.#seed;
    for (const part of key) text += `\u0000${part}`;
    return hash53(text) / 2 ** 53;
  }

  /** A number in `[min, max)` for this key. */
  between(min: number, max: number, ...key: RandomKey[]): number {
    return min + (max - min) * this.unit(...key);
  }

  /** A whole number from `min` to `max`, both included, for this key. */
  int(min: number, max: number, ...key: RandomKey[]): number {
    return min + Math.floor((max - min + 1) * this.unit(...key));
  }

  /** One entry of a list for this key. Throws a `RangeError` when the list is empty. */
  pick<T>(list: readonly T[], ...key: RandomKey[]): T {
    const picked = list[this.int(0, list.length - 1, ...key)];
    if (picked === undefined) throw new RangeError('Cannot pick from an empty list.');
    return picked;
  }

  /**
   * A draw from a normal distribution (mean 0, standard deviation 1) for this key.
   *
   * Box and Muller's transform of two uniform draws.
   */
  normal(...key: RandomKey[]): number {
    const u = 1 - this.unit(...key, 'u');
    const v = this.unit(...key, 'v');
    return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  }
}
