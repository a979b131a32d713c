import { EmulatorProblemError, EmulatorUnreachableError, type ProblemDocument } from './errors.js';

/** Which emulator is called, and which of its worlds. */
export interface Address {
  /** Where its control API is served, without a trailing slash. */
  readonly url: string;
  /** The name of a world; wins over the key. */
  readonly world?: string | undefined;
  readonly apiKey?: string | undefined;
  /** @default the global `fetch`, as it is at the moment of the call */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** An HTTP call in its plainest form. */
export interface HttpCall {
  readonly method: string;
  /** The whole path, with its query. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Calls the emulator's own API.
 *
 * @returns the JSON of the answer, or its text when it is not JSON
 * @throws EmulatorProblemError when the emulator refuses
 * @throws EmulatorUnreachableError when none answers
 */
export async function send(address: Address, call: HttpCall): Promise<unknown> {
  const response = await reach(address, call);
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text().catch((error: unknown) => {
    throw noAnswer(address, call, error);
  });
  if (response.ok && type.startsWith('text/plain')) return text;
  const value = /^application\/(problem\+)?json\b/.test(type) ? parsed(text) : undefined;
  if (response.ok && value !== undefined && !type.includes('problem')) return value;
  if (type.startsWith('application/problem+json') && isProblem(value)) {
    throw new EmulatorProblemError(value);
  }
  throw new EmulatorUnreachableError(
    `What answers at ${address.url} is no tollgate emulator.`,
    address.url,
    'no-emulator',
  );
}

/**
 * Sends a call to an emulator, whatever it answers.
 *
 * @throws EmulatorUnreachableError when nothing answers, and the signal's reason when it is aborted
 */
export async function reach(address: Address, call: HttpCall): Promise<Response> {
  const { url, world, apiKey } = address;
  const { method, path, body, signal } = call;
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (world) headers['emulator-world'] = world;
  if (apiKey) headers['pinnacle-api-key'] = apiKey;
  const fetch = address.fetch ?? globalThis.fetch;
  try {
    return await fetch(`${url}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    throw noAnswer(address, call, error);
  }
}

function noAnswer({ url }: Address, { signal }: HttpCall, error: unknown): unknown {
  if (signal?.aborted) return error;
  return new EmulatorUnreachableError(
    `No emulator answers at ${url} (${reasonOf(error)}).`,
    url,
    'no-answer',
    { cause: error },
  );
}

/** `fetch` hides what went wrong in the cause of its error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as {
    cause?: { code?: string; message?: string };
    message?: string;
  };
  return cause?.code ?? cause?.message ?? message ?? String(error);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is ProblemDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { status, title } = value as Partial<ProblemDocument>;
  return typeof status === 'number' && typeof title === 'string';
}
