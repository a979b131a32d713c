import { EmulatorProblemError, EmulatorUnreachableError } from '../client/errors.js';
import { type HttpCall, reach as reachAddress, send } from '../client/send.js';
import { CliError, EXIT } from './cli-error.js';

/** Which emulator a command talks to, and which of its worlds. See `targetOptions`. */
export interface Target {
  /** Print JSON. */
  readonly json?: boolean;
  readonly url: string;
  readonly world?: string;
  readonly apiKey?: string;
}

/**
 * Calls the control API of a running emulator.
 *
 * @param path below `/_emulator/v1`
 * @returns the JSON of the reply
 * @throws CliError when no emulator answers or when it refuses
 */
export async function callControl<Reply>(
  target: Target,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Reply> {
  const call = { method, path: `/_emulator/v1${path}`, body, signal };
  return (await send(target, call).catch(rethrow)) as Reply;
}

/** Sends a call to an emulator, whatever it answers. @throws CliError when nothing answers */
export function reach(target: Target, call: HttpCall): Promise<Response> {
  return reachAddress(target, call).catch(rethrow);
}

const HINT = 'Start one with "tollgate start", or name another with --url.';

/** What went wrong, as the command says it and with the code that it ends with. */
function rethrow(error: unknown): never {
  if (error instanceof EmulatorUnreachableError) throw new CliError(`${error.finding} ${HINT}`);
  if (error instanceof EmulatorProblemError) {
    throw new CliError(error.detail, error.status === 400 ? EXIT.usage : EXIT.failed);
  }
  throw error;
}
