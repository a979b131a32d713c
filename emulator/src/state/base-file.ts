import { countAt, listAt, objectAt, shown, textAt } from './checks.js';
import { parseJson } from './parse-json.js';
import { headOf } from './read-world-json.js';
import { StateError } from './state-error.js';
import type { WorldJson } from './world-json.js';

const STATE_FORMAT = 'tollgate-state';
const STATE_VERSION = 1;

/** All worlds of a server as they were at some moment. */
export interface Base {
  /** Counts up with every new base: a log says which one it goes on from. */
  readonly number: number;
  readonly worlds: readonly WorldJson[];
}

/** The text of a base file, a world at a time so that it need not fit into one text. */
export function* baseText(
  number: number,
  worlds: readonly (() => WorldJson)[],
): Generator<string, void> {
  yield `{"format":"${STATE_FORMAT}","version":${STATE_VERSION},"base":${number},"worlds":[`;
  for (const [index, world] of worlds.entries()) {
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(world())}`;
  }
  yield '\n]}\n';
}

/**
 * Reads a base file.
 *
 * @returns its contents and its size in characters
 * @throws StateError that says what was found and what to do
 */
export function readBase(text: string): Base & { readonly size: number } {
  const base = objectAt(parseJson(text), 'the file');
  if (base.format !== STATE_FORMAT) {
    throw new StateError(
      `its "format" is ${shown(base.format)}, not "${STATE_FORMAT}". A single world is loaded with --import.`,
    );
  }
  if (base.version !== STATE_VERSION) {
    throw new StateError(
      `it has version ${shown(base.version)} of the format, and this release reads version ${STATE_VERSION}. Use the release that wrote it, or another file.`,
    );
  }
  const worlds = listAt(base.worlds, 'worlds').map((world) => {
    const head = headOf(world);
    textAt(head.name, 'name');
    return head as unknown as WorldJson;
  });
  return { number: countAt(base.base, 'base'), worlds, size: text.length };
}
