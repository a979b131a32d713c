import { CliError, EXIT } from './cli-error.js';

/** Which emulator a command talks to, and which of its worlds. */
export interface Target {
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
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<Reply> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (target.world) headers['emulator-world'] = target.world;
  if (target.apiKey) headers['pinnacle-api-key'] = target.apiKey;
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const url = `${target.url}/_emulator/v1${path}`;
  const response = await fetch(url, init).catch((error: unknown) => {
    throw new CliError(`No emulator answers at ${target.url} (${reasonOf(error)}). ${HINT}`);
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.startsWith('application/json')) return JSON.parse(text) as Reply;
  if (!type.startsWith('application/problem+json')) {
    throw new CliError(`What answers at ${target.url} is no tollgate emulator. ${HINT}`);
  }
  const { detail } = JSON.parse(text) as { detail: string };
  throw new CliError(detail, response.status === 400 ? EXIT.usage : EXIT.failed);
}

const HINT = 'Start one with "tollgate start", or name another with --url.';

/** `fetch` hides what went wrong in the cause of its error. */
function reasonOf(error: unknown): string {
  const { code, message } = (error as { cause?: { code?: string; message?: string } }).cause ?? {};
  return code ?? message ?? String(error);
}
