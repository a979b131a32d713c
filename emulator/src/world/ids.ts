import { hash53 } from './random.js';

const HALF_BITS = 26;
const HALF = 2 ** HALF_BITS;
/** Characters that 26 bits take in base 36. */
const HALF_LENGTH = 6;

/**
 * Makes ids that look random, are unique in their world and repeat with the seed.
 *
 * Each prefix counts on its own, so an extra contact never changes the id of the next message.
 */
export class Ids {
  #seed: string;
  readonly #keys = new Map<string, readonly number[]>();
  #issued = new Map<string, number>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** The next id for a prefix, for example `next('msg_')` → `msg_0f3k9d12m1qz`. */
  next(prefix: string): string {
    const count = (this.#issued.get(prefix) ?? 0) + 1;
    this.#issued.set(prefix, count);
    return this.at(prefix, count);
  }

  /** The id that a prefix has for a number, for what is numbered by other means. */
  at(prefix: string, count: number): string {
    return prefix + scramble(count, this.#keysOf(prefix));
  }

  /** How many ids each prefix has given out, for snapshots. */
  get issued(): ReadonlyMap<string, number> {
    return this.#issued;
  }

  /** Goes on from where other ids stood. @param seed theirs, when it is another one */
  restore(issued: ReadonlyMap<string, number>, seed: string = this.#seed): void {
    this.#issued = new Map(issued);
    if (seed === this.#seed) return;
    this.#seed = seed;
    this.#keys.clear();
  }

  #keysOf(prefix: string): readonly number[] {
    let keys = this.#keys.get(prefix);
    if (!keys) {
      keys = [0, 1, 2, 3].map(
        (round) => hash53(`${this.#seed}\u0000${prefix}\u0000${round}`) % HALF,
      );
      this.#keys.set(prefix, keys);
    }
    return keys;
  }
}

// A Feistel network is a permutation: distinct counters can never meet in one id.
function scramble(count: number, keys: readonly number[]): string {
  let left = Math.floor(count / HALF) % HALF;
  let right = count % HALF;
  for (const key of keys) {
    const mixed = Math.imul(right ^ key, 0x45d9f3b);
    // Cut to a half first: a negative one would put a minus sign into the id.
    const next = left ^ ((mixed ^ (mixed >>> 13)) & (HALF - 1));
    left = right;
    right = next;
  }
  // Written half by half: numbers beyond 32 bits take a slow path to text.
  return base36(left) + base36(right);
}

function base36(half: number): string {
  return half.toString(36).padStart(HALF_LENGTH, '0');
}
