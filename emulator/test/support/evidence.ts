import { onTestFinished } from 'vitest';
import { createEmulator, type EmulatorOptions } from '../../src/index.js';
import { controlClient } from './control-client.js';
import { jsonClient } from './json-client.js';

const HANDSET = '+12025550123';

/** An emulator to be asked what it has seen, and a text to be seen. */
export async function watched(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ sandboxRecipients: 'any', ...options });
  onTestFinished(() => emulator.close());
  const call = jsonClient(emulator);
  const control = controlClient(emulator);
  const get = async (path: string) => (await control('GET', path)).body;
  const text = async (words = 'See you at 2 PM.'): Promise<string> => {
    const body = { from: emulator.sandboxNumber, to: HANDSET, text: words };
    return (await call('POST', '/messages/send/sms', body)).body.messageId;
  };
  return { emulator, call, control, get, text };
}
