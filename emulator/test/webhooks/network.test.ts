import { expect, test } from 'vitest';
import { httpReceiver } from './http-receiver.js';
import { openRig, receiver } from './rig.js';

/** Delivers one event over HTTP, once, and tells what came of it. */
async function deliverOnce(url: string, timeoutMs = 10_000) {
  const webhooks = { retries: [], timeoutMs };
  const { emulator, text } = await openRig({ url, event: 'MESSAGE.STATUS', webhooks });
  await text();
  await emulator.clock.advance('2s');
  const [delivery] = emulator.webhooks.list();
  return { status: delivery?.status, attempt: delivery?.attempts[0] };
}

test('a receiver on this machine gets method, headers and body', async () => {
  const { arrivals, url } = await httpReceiver();
  const { emulator, secret, text } = await openRig({ url, headers: { 'x-tenant': 'harbor' } });
  await text();
  await emulator.clock.advance('1m');
  const deliveries = emulator.webhooks.list();
  expect(deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  expect(arrivals.map(({ body }) => body)).toEqual(deliveries.map(({ body }) => body));
  expect(arrivals[0]).toMatchObject({
    url: '/hooks',
    rawHeaders: {
      'PINNACLE-SIGNING-SECRET': secret,
      'X-TENANT': 'harbor',
      'CONTENT-TYPE': 'application/json',
    },
  });
});

test('an answer outside of 200 to 299 is a failure', async () => {
  const { url } = await httpReceiver((response) => response.writeHead(500).end('sorry'));
  expect(await deliverOnce(url)).toEqual({
    status: 'failed',
    attempt: expect.objectContaining({ status: 500, error: 'the receiver answered 500' }),
  });
});

test('a redirect is not followed', async () => {
  const target = await httpReceiver();
  const { url } = await httpReceiver((response) =>
    response.writeHead(307, { location: target.url }).end(),
  );
  const { status, attempt } = await deliverOnce(url);
  expect([status, attempt?.status]).toEqual(['failed', 307]);
  expect(target.arrivals).toEqual([]);
});

test('a receiver that hangs has had its time', async () => {
  const { url } = await httpReceiver(() => undefined);
  expect(await deliverOnce(url, 60)).toEqual({
    status: 'failed',
    attempt: expect.objectContaining({
      status: null,
      error: 'the receiver did not answer in time',
    }),
  });
});

test('a function that hangs has had its time', async () => {
  const { requests, deliver } = receiver('hang');
  const { emulator, text } = await openRig({ webhooks: { deliver, retries: [], timeoutMs: 20 } });
  await text();
  await emulator.clock.advance('2s');
  expect(emulator.webhooks.list()[0]?.attempts[0]?.error).toMatch('in time');
  expect(requests[0]?.signal.aborted).toBe(true);
});

test('an answer counts although its body never ends', async () => {
  const { url } = await httpReceiver((response) => void response.writeHead(200).write('more'));
  expect(await deliverOnce(url, 5_000)).toMatchObject({ status: 'delivered' });
});

test('a connection that is cut or refused says so in words that do not depend on the port', async () => {
  const cut = await httpReceiver((response) => response.socket?.destroy());
  expect((await deliverOnce(cut.url)).attempt?.error).toBe('the receiver closed the connection');
  const gone = await httpReceiver();
  await gone.close();
  expect((await deliverOnce(gone.url)).attempt?.error).toBe('nothing listens at the URL');
});

test('elsewhere than on this machine nothing is sent, and the log keeps it', async () => {
  const { emulator, secret, text } = await openRig({ url: 'https://app.harbor.example/hooks' });
  await text();
  await emulator.clock.advance('1m');
  const deliveries = emulator.webhooks.list();
  expect(deliveries.map(({ status, attempts }) => [status, attempts.length])).toEqual([
    ['captured', 0],
    ['captured', 0],
  ]);
  expect(deliveries[0]?.headers['PINNACLE-SIGNING-SECRET']).toBe(secret);
  expect(emulator.timeline()).toEqual([]);
});

test('asked to, it sends nothing even to this machine', async () => {
  const { arrivals, url } = await httpReceiver();
  const { emulator, text } = await openRig({ url, webhooks: { deliver: 'capture' } });
  await text();
  await emulator.clock.advance('1m');
  expect(emulator.webhooks.list({ status: 'captured' })).toHaveLength(2);
  expect(arrivals).toEqual([]);
});

test('the clock waits for an answer', async () => {
  const seen: Date[] = [];
  const { url } = await httpReceiver((response) => {
    seen.push(rig.emulator.clock.now());
    response.end();
  });
  const rig = await openRig({ url });
  await rig.text();
  await rig.emulator.clock.advance('1d');
  const moments = rig.emulator.webhooks.list().map(({ createdAt }) => new Date(createdAt));
  expect(seen).toEqual(moments);
});

test('with a clock that runs, events go out by themselves', async () => {
  let arrived = (): void => undefined;
  const two = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const { arrivals, url } = await httpReceiver((response) => {
    response.end();
    if (arrivals.length === 2) arrived();
  });
  const { text } = await openRig({ url, clock: { mode: 'realtime', scale: 1_000 } });
  await text();
  await two;
  expect(new Set(arrivals.map(({ body }) => JSON.parse(body).status))).toEqual(
    new Set(['SENT', 'DELIVERED']),
  );
});
