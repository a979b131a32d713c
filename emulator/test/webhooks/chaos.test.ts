import { expect, test } from 'vitest';
import type { WebhookChaos, WebhookRequest } from '../../src/index.js';
import { openRig, receiver, statusesOf } from './rig.js';

async function underChaos(chaos: Partial<WebhookChaos>, seed = 'chaos') {
  const arrivals: { at: number; request: WebhookRequest }[] = [];
  const webhooks = {
    chaos,
    deliver: (request: WebhookRequest) => {
      arrivals.push({ at: rig.emulator.clock.now().getTime(), request });
      return 200;
    },
  };
  const rig = await openRig({ seed, webhooks });
  return { ...rig, arrivals, requests: () => arrivals.map(({ request }) => request) };
}

test('duplicate: everything arrives twice, under the same id', async () => {
  const { emulator, requests, text } = await underChaos({ duplicate: 1 });
  await text();
  await emulator.clock.advance('10m');
  expect(statusesOf(requests())).toEqual(['SENT', 'SENT', 'DELIVERED', 'DELIVERED']);
  expect(emulator.webhooks.list().map(({ attempts }) => attempts.length)).toEqual([2, 2]);
  expect(emulator.webhooks.list().every(({ status }) => status === 'delivered')).toBe(true);
});

test('duplicate: a copy that fails starts no retries and takes nothing back', async () => {
  const { requests, deliver } = receiver(200, 500);
  const webhooks = { deliver, chaos: { duplicate: 1 } };
  const { emulator, text } = await openRig({ event: 'MESSAGE.STATUS', webhooks });
  await text();
  await emulator.clock.advance('3s');
  const [first] = emulator.webhooks.list();
  expect(first?.attempts.map(({ status }) => status)).toEqual([200, 500]);
  expect(first).toMatchObject({ status: 'delivered', nextAttemptAt: null });
  expect(requests.length).toBeGreaterThan(1);
});

test('drop: nothing arrives until it is resent', async () => {
  const { emulator, requests, text } = await underChaos({ drop: 1 });
  await text();
  await emulator.clock.advance('1h');
  expect(requests()).toEqual([]);
  const [lost] = emulator.webhooks.list();
  expect(lost).toMatchObject({ status: 'dropped', attempts: [] });
  expect(await emulator.webhooks.resend(lost?.id ?? '')).toMatchObject({ status: 'delivered' });
});

test.each([
  ['reorder', 30, 30],
  ['delay', 5, 60],
  ['slow', 120, 600],
] as const)('%s: events come %d to %d seconds late', async (effect, least, most) => {
  const { emulator, arrivals, text } = await underChaos({ [effect]: 1 });
  await text();
  await emulator.clock.advance('1h');
  const late = emulator.webhooks.list().map(({ createdAt, body }) => {
    const arrival = arrivals.find(({ request }) => request.body === body);
    return ((arrival?.at ?? 0) - createdAt) / 1000;
  });
  expect(late).toHaveLength(2);
  for (const seconds of late) {
    expect(seconds).toBeGreaterThanOrEqual(least);
    expect(seconds).toBeLessThanOrEqual(most);
  }
});

test('reorder: of many texts some are told of in the wrong order', async () => {
  const { emulator, requests, text } = await underChaos({ reorder: 0.5 });
  for (let count = 0; count < 20; count++) await text();
  await emulator.clock.advance('1h');
  const orders = new Map<string, string[]>();
  for (const { body } of requests()) {
    const { message, status } = JSON.parse(body);
    orders.set(message.id, [...(orders.get(message.id) ?? []), status]);
  }
  const kinds = new Set([...orders.values()].map((order) => order.join()));
  expect(kinds).toEqual(new Set(['SENT,DELIVERED', 'DELIVERED,SENT']));
});

test('truncate: half of the body arrives', async () => {
  const { emulator, requests, text } = await underChaos({ truncate: 1 });
  await text();
  await emulator.clock.advance('1h');
  const [delivery] = emulator.webhooks.list();
  const [request] = requests();
  expect(delivery?.body.startsWith(request?.body ?? '-')).toBe(true);
  expect(request?.body).toHaveLength(Math.floor((delivery?.body.length ?? 0) / 2));
});

test('wrongSecret: another secret arrives, and a later attempt may have the right one', async () => {
  const { requests, deliver } = receiver(401);
  const webhooks = { deliver, chaos: { wrongSecret: 0.5 } };
  const { emulator, secret, text } = await openRig({ webhooks });
  for (let count = 0; count < 10; count++) await text();
  await emulator.clock.advance('10m');
  const secretsOf = (body: string): Set<string | undefined> =>
    new Set(
      requests
        .filter((request) => request.body === body)
        .map(({ headers }) => headers['PINNACLE-SIGNING-SECRET']),
    );
  const mixed = emulator.webhooks.list().filter(({ body }) => secretsOf(body).size === 2);
  expect(mixed.length).toBeGreaterThan(0);
  for (const { body } of mixed) expect(secretsOf(body)).toContain(secret);
});

test('the same seed strikes the same deliveries, another seed others', async () => {
  const effects = { duplicate: 0.3, delay: 0.3, drop: 0.3, truncate: 0.3 };
  const run = async (seed: string): Promise<string> => {
    const { emulator, text } = await underChaos(effects, seed);
    for (let count = 0; count < 10; count++) await text();
    await emulator.clock.advance('1h');
    return emulator.journal.toJsonLines();
  };
  const first = await run('one');
  expect(await run('one')).toBe(first);
  expect(await run('two')).not.toBe(first);
});

test('chaos ends when it is taken back, and with a reset', async () => {
  const { emulator, call, sender, requests, text } = await underChaos({});
  emulator.webhooks.chaos({ drop: 1 });
  await text();
  emulator.webhooks.chaos({});
  await emulator.clock.advance('1m');
  expect(statusesOf(requests())).toEqual(['SENT', 'DELIVERED']);
  emulator.webhooks.chaos({ drop: 1 });
  emulator.reset();
  const url = 'https://app.harborlanedental.example/hooks';
  await call('POST', '/webhooks/attach', { senders: [sender], name: 'App', url });
  await text();
  await emulator.clock.advance('1m');
  expect(requests()).toHaveLength(4);
});

test('a share that is none is refused at once', async () => {
  const { emulator } = await underChaos({});
  expect(() => emulator.webhooks.chaos({ drop: 2 })).toThrow('from 0 to 1');
  expect(() => emulator.webhooks.chaos({ drop: Number.NaN })).toThrow(RangeError);
  expect(() => emulator.webhooks.chaos({ dropp: 1 } as Partial<WebhookChaos>)).toThrow('dropp');
});
