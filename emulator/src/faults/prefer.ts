import { LONGEST_DELAY } from './check-rule.js';

/** Holds an answer back, in real milliseconds. */
export const DELAY_HEADER = 'emulator-delay';

/** What a request asks for itself, for this one call. */
export interface Asked {
  /** An error status in the place of the operation. */
  readonly status?: number;
  /** Real milliseconds by which the answer is held back. */
  readonly delayMs?: number;
  /** What cannot be understood of it. */
  readonly mistake?: string;
}

const NOTHING: Asked = {};

/**
 * What a request asks for by `Prefer: code=429` (RFC 7240; as Prism does) and `Emulator-Delay: 800`.
 */
export function askedOf(header: (name: string) => string | undefined): Asked {
  const prefer = header('prefer');
  const delay = header(DELAY_HEADER);
  if (prefer === undefined && delay === undefined) return NOTHING;
  const status = prefer === undefined ? undefined : preferredStatus(prefer);
  const delayMs = delay === undefined ? undefined : Number(delay.trim() || Number.NaN);
  if (delayMs !== undefined && !(delayMs >= 0 && delayMs <= LONGEST_DELAY)) {
    return { mistake: `Emulator-Delay has to be milliseconds from 0 to ${LONGEST_DELAY}.` };
  }
  return {
    ...(status !== undefined && { status }),
    ...(delayMs !== undefined && { delayMs }),
  };
}

function preferredStatus(header: string): number | undefined {
  const code = /(?:^|[\s,;])code=(\d{3})(?=$|[\s,;])/.exec(header)?.[1];
  const status = Number(code);
  return status >= 400 && status < 600 ? status : undefined;
}
