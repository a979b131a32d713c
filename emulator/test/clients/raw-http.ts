import { Agent, request } from 'node:http';
import { onTestFinished } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.js';

/** A request as it goes out, with nothing added that the client does not send itself. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer, before anybody has judged it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly body: unknown;
}

/** Sends raw requests to one server. */
export type Send = (request: RawRequest) => Promise<RawAnswer>;

/** Sends over connections that stay open, as the clients' own do. */
export function sender(url: string): { send: Send; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const { hostname, port } = new URL(url);
  const send: Send = ({ method, target, headers, body }) =>
    new Promise((resolve, reject) => {
      const sent = request({ agent, hostname, port, method, path: target, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, text, body: JSON.parse(text) });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return { send, close: () => agent.destroy() };
}

/** An emulator behind HTTP until the test is over. */
export async function served(
  options: EmulatorOptions = {},
): Promise<{ emulator: Emulator; url: string; send: Send }> {
  const emulator = createEmulator({ temporaryNumber: true, ...options });
  const { url } = await emulator.listen();
  const { send, close } = sender(url);
  onTestFinished(async () => {
    close();
    await emulator.close();
  });
  return { emulator, url, send };
}
