import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it came over the wire. */
export interface Arrival {
  readonly url: string | undefined;
  /** Names as they were written. */
  readonly rawHeaders: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A receiver on this machine; closed with the test. */
export async function httpReceiver(
  respond: (response: ServerResponse, request: IncomingMessage) => void = (response) => {
    response.end('ok');
  },
) {
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { rawHeaders: raw, url } = request;
    const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []));
    arrivals.push({ url, rawHeaders: Object.fromEntries(pairs), body });
    respond(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { arrivals, close, url: `http://127.0.0.1:${port}/hooks` };
}
