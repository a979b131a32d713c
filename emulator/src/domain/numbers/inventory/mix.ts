/** Scrambles two integers into one 32-bit unsigned integer. The same two always give the same one. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hashes a text into a 32-bit unsigned integer (FNV-1a over UTF-16 units, then scrambled). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash >>> 0, text.length);
}

/** Turns a hash into a number from 0 up to, not including, 1. */
export function unit(hash: number): number {
  return hash / 2 ** 32;
}
