import { CliError, EXIT } from './cli-error.js';

/** Which emulator a command talks to, and which of its worlds. See `targetOptions`. */
export interface Target {
  /** Print JSON. */
  readonly json?: boolean;
  readonly url: string;
  readonly world?: string;
  readonly apiKey?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A call of a running emulator. */
export interface Call {
  readonly method: Method;
  /** The whole path, with its query. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
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
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Reply> {
  const response = await reach(target, { method, path: `/_emulator/v1${path}`, body, signal });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.startsWith('application/json')) return JSON.parse(text) as Reply;
  if (!type.startsWith('application/problem+json')) {
    throw new CliError(`What answers at ${target.url} is no tollgate emulator. ${HINT}`);
  }
  const { detail } = JSON.parse(text) as { detail: string };
  throw new CliError(detail, response.status === 400 ? EXIT.usage : EXIT.failed);
}

/** Sends a call to an emulator, whatever it answers. @throws CliError when nothing answers */
export async function reach(target: Target, call: Call): Promise<Response> {
  const { method, path, body, signal } = call;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (target.world) headers['emulator-world'] = target.world;
  if (target.apiKey) headers['pinnacle-api-key'] = target.apiKey;
  const init: RequestInit = {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
  return fetch(`${target.url}${path}`, init).catch((error: unknown) => {
    throw new CliError(`No emulator answers at ${target.url} (${reasonOf(error)}). ${HINT}`);
  });
}

const HINT = 'Start one with "tollgate start", or name another with --url.';

/** `fetch` hides what went wrong in the cause of its error. */
function reasonOf(error: unknown): string {
  const { code, message } = (error as { cause?: { code?: string; message?: string } }).cause ?? {};
  return code ?? message ?? String(error);
}
