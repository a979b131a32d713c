import type { Emulator } from '../../src/index.js';
import type { JsonAnswer } from './json-client.js';

/**
 * Calls the emulator's own API in the plainest way: method, path, JSON in, JSON out.
 *
 * @param world the `Emulator-World` header
 */
export function controlClient(
  emulator: Emulator,
  world?: string,
): (method: string, path: string, body?: unknown) => Promise<JsonAnswer> {
  return async (method, path, body) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const header = (name: string) => (name === 'emulator-world' ? world : undefined);
    const target = `/_emulator/v1${path}`;
    const reply = await emulator.handle({ method, target, header, body: text });
    return { status: reply.status, body: JSON.parse(JSON.stringify(reply.body)) };
  };
}
