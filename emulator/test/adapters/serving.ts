import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { type RunningServer, type ServeOptions, serve } from '../../src/adapters/node-server.js';
import type { WireHandler } from '../../src/api/wire.js';

/** Serves a handler on a free port until the test is over. */
export async function serving(
  handler: WireHandler,
  options: ServeOptions = {},
): Promise<RunningServer> {
  const server = await serve(handler, options);
  onTestFinished(() => server.close());
  return server;
}

/** A plain TCP connection to a server, for requests that no HTTP client would send. */
export async function rawConnection(server: RunningServer): Promise<Socket> {
  const socket = connect(server.port, server.host);
  onTestFinished(() => void socket.destroy());
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return socket;
}

/** All that comes from a connection until the other side ends it. */
export async function everythingFrom(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8');
  for await (const chunk of socket) text += chunk;
  return text;
}

/** The next piece that comes from a connection. */
export async function nextFrom(socket: Socket): Promise<string> {
  return new Promise((resolve) => socket.once('data', (chunk) => resolve(chunk.toString('utf8'))));
}
