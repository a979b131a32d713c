import type { Emulator } from '../../src/index.js';

/** An answer whose body the test knows better than the compiler. */
export interface JsonAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the spec's own types are tested elsewhere
  readonly body: any;
}

/** Calls an emulator in the plainest way: method, path, JSON in, JSON out. */
export function jsonClient(
  emulator: Emulator,
): (method: string, target: string, body?: unknown) => Promise<JsonAnswer> {
  return async (method, target, body) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const header = (name: string) => (name === 'pinnacle-api-key' ? emulator.apiKey : undefined);
    const reply = await emulator.handle({ method, target, header, body: text });
    return { status: reply.status, body: JSON.parse(JSON.stringify(reply.body)) };
  };
}
