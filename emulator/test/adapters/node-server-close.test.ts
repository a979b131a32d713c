import { Agent, get } from 'node:http';
import { expect, test } from 'vitest';
import { serve } from '../../src/adapters/node-server.js';
import { echo, held } from './echo.js';
import { everythingFrom, nextFrom, rawConnection } from './serving.js';

test('an idle server closes at once and takes no more connections', async () => {
  const server = await serve(echo);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('closing twice is the same as closing once', async () => {
  const server = await serve(echo);
  await Promise.all([server.close(), server.close()]);
  await server.close();
});

test('connections that idle between requests are closed', async () => {
  const server = await serve(echo);
  const socket = await rawConnection(server);
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await nextFrom(socket);
  const rest = everythingFrom(socket);
  await server.close();
  expect(await rest).toBe('');
});

test('connections that never sent anything are closed', async () => {
  const server = await serve(echo);
  const socket = await rawConnection(server);
  const rest = everythingFrom(socket);
  await server.close();
  expect(await rest).toBe('');
});

test('a request under way is answered before the server is closed', async () => {
  const { handler, asked, release } = held();
  const server = await serve(handler);
  const agent = new Agent({ keepAlive: true });
  const answer = new Promise<{ status: number | undefined; connection: string | undefined }>(
    (resolve, reject) => {
      get(server.url, { agent }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, connection: response.headers.connection });
      }).on('error', reject);
    },
  );
  await asked;
  let closed = false;
  const closing = server.close().then(() => {
    closed = true;
  });
  await expect(fetch(server.url)).rejects.toThrow();
  expect(closed).toBe(false);
  release({ status: 200, body: 'done' });
  expect(await answer).toEqual({ status: 200, connection: 'close' });
  await closing;
  agent.destroy();
});

test('the port is free again after closing', async () => {
  const first = await serve(echo);
  await first.close();
  const second = await serve(echo, { port: first.port });
  expect(second.port).toBe(first.port);
  await second.close();
});
