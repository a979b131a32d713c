import { expect, test } from 'vitest';
import { createAccount } from '../../src/domain/create-account.js';
import type { WebhookRequest } from '../../src/index.js';
import { DeliveryLog } from '../../src/webhooks/delivery-log.js';
import { ATTEMPT_LIMIT, DELIVERY_LIMIT } from '../../src/webhooks/records.js';
import { World } from '../../src/world/world.js';
import { httpReceiver } from './http-receiver.js';
import { openRig, receiver } from './rig.js';

test('a snapshot keeps retries that wait', async () => {
  const { requests, deliver, answers } = receiver(500);
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('4s');
  const snapshot = emulator.snapshot();
  const before = emulator.webhooks.list();
  answers(200);
  await emulator.clock.advance('5m');
  expect(emulator.webhooks.list({ status: 'pending' })).toEqual([]);

  emulator.restore(snapshot);
  expect(emulator.webhooks.list()).toEqual(before);
  requests.length = 0;
  await emulator.clock.advance('5m');
  expect(requests.filter(({ body }) => body === before[0]?.body)).toHaveLength(1);
  expect(emulator.webhooks.list().every(({ status }) => status === 'delivered')).toBe(true);
});

test('an answer that comes after going back changes nothing, and the event goes out again', async () => {
  const waiting: ((status: number) => void)[] = [];
  let asked = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const deliver = (_: WebhookRequest) =>
    new Promise<number>((resolve) => {
      waiting.push(resolve);
      asked();
    });
  const { emulator, text } = await openRig({ event: 'MESSAGE.STATUS', webhooks: { deliver } });
  await text();
  const advancing = emulator.clock.advance('1m');
  await first;
  emulator.restore(emulator.snapshot());
  asked = () => waiting.at(-1)?.(200);
  waiting[0]?.(410);
  await advancing;
  const deliveries = emulator.webhooks.list();
  expect(deliveries.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual([
    [200],
    [200],
  ]);
  expect(waiting).toHaveLength(3);
});

test('a reset forgets every delivery', async () => {
  const { deliver } = receiver(500);
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('3s');
  emulator.reset();
  expect(emulator.webhooks.list()).toEqual([]);
  expect(emulator.timeline()).toEqual([]);
});

test('the same seed and calls give the same journal and log, over HTTP too', async () => {
  const run = async (): Promise<string> => {
    let count = 0;
    const { url } = await httpReceiver((response) =>
      response.writeHead(count++ % 3 ? 500 : 200).end(),
    );
    const { emulator, text } = await openRig({ url, webhooks: { standardWebhooks: true } });
    for (let sent = 0; sent < 5; sent++) await text();
    await emulator.clock.advance('1h');
    const log = emulator.webhooks.list().map(({ attempts, id }) => [id, attempts]);
    return emulator.journal.toJsonLines() + JSON.stringify(log);
  };
  const journal = await run();
  expect(journal).toContain('the receiver answered 500');
  expect(await run()).toBe(journal);
});

/** A log with a delivery for each status. */
function fill(log: DeliveryLog, count: number, status: 'pending' | 'delivered'): void {
  for (let number = 0; number < count; number++) {
    log.add({
      id: `evt_${status}_${number}`,
      webhookId: 'wh_1',
      event: 'MESSAGE.STATUS',
      messageId: null,
      url: 'http://localhost/',
      body: '{}',
      headers: {},
      status,
      attempts: [],
      nextAttemptAt: null,
      taskId: null,
      createdAt: 0,
    });
  }
}

function openLog(): DeliveryLog {
  const world = new World({ name: 'log', seed: 'log' });
  createAccount(world);
  return new DeliveryLog(world);
}

test('the log is bounded, and what has ended goes first', () => {
  const log = openLog();
  fill(log, 2, 'pending');
  fill(log, DELIVERY_LIMIT, 'delivered');
  expect(log.find({})).toHaveLength(DELIVERY_LIMIT);
  expect(log.find({ status: 'pending' })).toHaveLength(2);
  expect(log.get('evt_delivered_1')).toBeUndefined();
  expect(log.get('evt_delivered_2')).toBeDefined();
});

test('of one delivery the latest attempts are kept', () => {
  const log = openLog();
  fill(log, 1, 'pending');
  for (let at = 0; at < ATTEMPT_LIMIT + 5; at++) {
    const [delivery] = log.find({});
    if (delivery) log.addAttempt(delivery, { at, status: 500, error: 'x' }, {});
  }
  const attempts = log.find({})[0]?.attempts ?? [];
  expect([attempts.length, attempts[0]?.at]).toEqual([ATTEMPT_LIMIT, 5]);
});
