import { createServer } from 'node:net';
import { AbortedError, ConnectionError, createTollgate, TimeoutError } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { caught } from './support/caught.js';
import { startServer } from './support/scripted-server.js';

const sms = { from: '+18005550100', to: '+14155550123', text: 'Ready.' };

test('a refused connection did nothing, also to a send', async () => {
  const tollgate = createTollgate({ apiKey: 'k', baseUrl: await closedPort() });
  const error = await caught(tollgate.messages.sms.send(sms));

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    name: 'ConnectionError',
    code: 'connection',
    outcome: 'not-applied',
    operationId: 'sendSms',
  });
  expect((error as Error).cause).toBeInstanceOf(TypeError);
  expect(String(error)).toMatch(/sendSms got no answer: .*ECONNREFUSED.* Nothing was changed/);
});

test('a connection that breaks off may have sent, but a read changes nothing', async () => {
  const { baseUrl } = await startServer((_, response) => {
    response.destroy();
    return undefined;
  });
  const tollgate = createTollgate({ apiKey: 'k', baseUrl });

  const sent = await caught(tollgate.messages.sms.send(sms));
  expect(sent).toMatchObject({ code: 'connection', outcome: 'unknown' });
  expect(String(sent)).toContain('look the record up');
  expect(await caught(tollgate.messages.list())).toHaveProperty('outcome', 'not-applied');
});

test('a body that breaks off is a connection error, not a cut result', async () => {
  const { baseUrl } = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"messageId":"msg_1"', () => response.destroy());
    return undefined;
  });
  const error = await caught(createTollgate({ apiKey: 'k', baseUrl }).messages.sms.send(sms));
  expect(error).toMatchObject({ code: 'connection', outcome: 'unknown' });
});

test.each([
  ['before the headers', false],
  ['inside the body', true],
])('an answer that stalls %s ends in a TimeoutError', async (_, headersFirst) => {
  const { baseUrl } = await startServer((_request, response) => {
    if (headersFirst) response.write('{"data":[');
    return undefined;
  });
  const tollgate = createTollgate({ apiKey: 'k', baseUrl });

  const sent = await caught(tollgate.messages.sms.send(sms, { timeoutMs: 60 }));
  expect(sent).toBeInstanceOf(TimeoutError);
  expect(sent).toMatchObject({
    name: 'TimeoutError',
    code: 'timeout',
    timeoutMs: 60,
    outcome: 'unknown',
    operationId: 'sendSms',
  });
  const read = await caught(tollgate.messages.list({}, { timeoutMs: 60 }));
  expect(read).toMatchObject({ code: 'timeout', outcome: 'not-applied' });
});

test('the timeout of the client holds where the call names none', async () => {
  const { baseUrl } = await startServer(() => undefined);
  const tollgate = createTollgate({ apiKey: 'k', baseUrl, timeoutMs: 50 });

  expect(await caught(tollgate.brands.list())).toMatchObject({ code: 'timeout', timeoutMs: 50 });
  expect(await caught(tollgate.client.GET('/phone-numbers/temporary'))).toMatchObject({
    code: 'timeout',
    operationId: undefined,
  });
});

test('a fetch that ignores its signal is given up all the same', async () => {
  const fetch = () => new Promise<Response>(() => {});
  const tollgate = createTollgate({ apiKey: 'k', fetch });

  expect(await caught(tollgate.brands.list({}, { timeoutMs: 20 }))).toBeInstanceOf(TimeoutError);
  const controller = new AbortController();
  const call = tollgate.brands.list({}, { signal: controller.signal });
  controller.abort();
  expect(await caught(call)).toBeInstanceOf(AbortedError);
});

test('an aborted call ends at once, in whatever stage it is', async () => {
  const reason = new Error('The user left the page.');
  for (const headersFirst of [false, true]) {
    const controller = new AbortController();
    const { baseUrl } = await startServer((_, response) => {
      if (headersFirst) response.write('{"data":[');
      controller.abort(reason);
      return undefined;
    });
    const tollgate = createTollgate({ apiKey: 'k', baseUrl });
    const { signal } = controller;

    const error = await caught(tollgate.messages.sms.send(sms, { signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortedError', code: 'aborted', outcome: 'unknown' });
    expect((error as Error).cause).toBe(reason);
  }
});

test('a signal that was aborted before the call lets nothing out', async () => {
  const { baseUrl, requests } = await startServer(() => ({ json: {} }));
  const signal = AbortSignal.abort();
  const error = await caught(
    createTollgate({ apiKey: 'k', baseUrl }).messages.sms.send(sms, { signal }),
  );

  expect(error).toMatchObject({ code: 'aborted', outcome: 'not-applied' });
  expect(requests).toEqual([]);
});

test.each([
  ['a text', 'offline'],
  ['null', null],
  ['undefined', undefined],
])('a fetch that throws %s is a connection error', async (_, thrown) => {
  const fetch = () => Promise.reject(thrown);
  const error = await caught(createTollgate({ apiKey: 'k', fetch }).messages.sms.send(sms));
  expect(error).toMatchObject({ code: 'connection', outcome: 'unknown' });
});

/** An address that nobody listens on. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
