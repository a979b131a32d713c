import type { EmulatorOptions } from '../../src/index.js';
import type { Call } from './caller.js';
import type { Furnished } from './furnished.js';

/** A way to get an error out of the emulator, through its public API alone. */
export interface Provoked {
  /** In a few words, for the table. */
  readonly how: string;
  /** The call that is refused. What has to happen first, happens while it is put together. */
  readonly call: (account: Furnished) => Call | Promise<Call>;
  /** `null` sends none. */
  readonly key?: null;
  /** US dollars that the account has left. */
  readonly credits?: number;
  /** When given, an account of its own is opened with these. */
  readonly options?: EmulatorOptions;
}

/** Why the emulator never answers with a status that the operation declares. */
export interface Never {
  readonly never: string;
}

/** How one status of one operation comes about, or why it does not. */
export type Provocation = Provoked | Never;

/** A row from words and a call. */
export function by(how: string, call: Provoked['call'], more: Partial<Provoked> = {}): Provoked {
  return { how, call, ...more };
}

/** A call with a body. */
export function body(how: string, make: (account: Furnished) => unknown): Provoked {
  return by(how, async (account) => ({ body: await make(account) }));
}

/** A call with path parameters, and the body given. */
export function path(how: string, parameters: Record<string, string>, content?: unknown): Provoked {
  return by(how, () => ({ path: parameters, body: content }));
}

/** A call with query parameters. */
export function query(how: string, parameters: Record<string, string>): Provoked {
  return by(how, () => ({ query: parameters }));
}

/** A row for what does not happen. */
export function never(why: string): Never {
  return { never: why };
}
