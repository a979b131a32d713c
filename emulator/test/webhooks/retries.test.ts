import { expect, test } from 'vitest';
import { standardWebhooksRetries } from '../../src/index.js';
import { openRig, receiver } from './rig.js';

const HOUR = 3_600_000;

/** The waits between attempts, in seconds. */
function waits(attempts: readonly { at: number }[]): number[] {
  return attempts.slice(1).map(({ at }, index) => (at - (attempts[index]?.at ?? 0)) / 1000);
}

test('a failed delivery is tried five times, each wait twice as long', async () => {
  const { deliver } = receiver(500);
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('10m');
  const [delivery] = emulator.webhooks.list();
  expect(delivery).toMatchObject({ status: 'failed', nextAttemptAt: null });
  expect(waits(delivery?.attempts ?? [])).toEqual([5, 10, 20, 40]);
  expect(delivery?.attempts[0]).toMatchObject({
    status: 500,
    error: 'the receiver answered 500',
  });
});

test('retries end with the first success', async () => {
  const { requests, deliver } = receiver(503, 302, 204);
  const { emulator, text } = await openRig({ event: 'MESSAGE.STATUS', webhooks: { deliver } });
  await text();
  await emulator.clock.advance('4s');
  const waiting = emulator.webhooks.list({ status: 'pending' })[0];
  expect(waiting?.nextAttemptAt).toBe((waiting?.attempts[0]?.at ?? 0) + 5_000);
  expect(emulator.timeline()).toContainEqual(
    expect.objectContaining({ task: 'webhook.attempt', cause: expect.stringContaining('wh_') }),
  );
  await emulator.clock.advance('5m');
  const first = emulator.webhooks.list()[0];
  expect(first?.status).toBe('delivered');
  expect(requests.filter(({ body }) => body === first?.body)).toHaveLength(
    first?.attempts.length ?? 0,
  );
  expect(first?.attempts.at(-1)).toMatchObject({ status: 204, error: null });
});

test('a ladder of 75 hours runs in virtual time and the log shows every attempt', async () => {
  const { deliver } = receiver(500);
  const webhooks = { deliver, retries: standardWebhooksRetries };
  const { emulator, webhookId, text } = await openRig({ webhooks });
  await text();
  await emulator.clock.advance('75h');
  expect(emulator.webhooks.list()[0]?.status).toBe('pending');
  await emulator.clock.advance('1h');
  const [delivery] = emulator.webhooks.list({ webhookId });
  const attempts = delivery?.attempts ?? [];
  expect(waits(attempts)).toEqual([5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400]);
  expect((attempts.at(-1)?.at ?? 0) - (attempts[0]?.at ?? 0)).toBeGreaterThan(75 * HOUR);
  expect(delivery?.status).toBe('failed');
});

test('a receiver that answers 410 is not asked again', async () => {
  const { requests, deliver } = receiver(410);
  const { emulator, call, webhookId, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('10m');
  expect(requests).toHaveLength(1);
  const { body } = await call('POST', '/webhooks/list', {});
  expect(body.data[0].status).toBe('DISABLED');
  expect(emulator.journal.entries()).toContainEqual(
    expect.objectContaining({
      kind: 'webhook.disabled',
      id: webhookId,
      reason: 'the receiver answered 410',
    }),
  );
});

test('what waits for a webhook that is disabled is not sent and says so', async () => {
  const { requests, deliver, answers } = receiver(500);
  const { emulator, webhookId, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('3s');
  emulator.webhooks.disable(webhookId);
  const before = requests.length;
  await emulator.clock.advance('10m');
  expect(requests).toHaveLength(before);
  const [delivery] = emulator.webhooks.list();
  expect(delivery?.status).toBe('failed');
  expect(delivery?.attempts.at(-1)?.error).toBe('not sent: the webhook is DISABLED');

  answers(200);
  emulator.webhooks.enable(webhookId);
  expect(await emulator.webhooks.resend(delivery?.id ?? '')).toMatchObject({ status: 'delivered' });
});

test('a webhook at which nothing arrives for long is disabled, even between retries', async () => {
  const { deliver } = receiver(new Error('down'));
  const webhooks = { deliver, retries: standardWebhooksRetries, disableAfter: '2d' };
  const { emulator, call, text } = await openRig({ webhooks });
  const status = async () => (await call('POST', '/webhooks/list', {})).body.data[0].status;
  await text();
  await emulator.clock.advance('47h');
  expect(await status()).toBe('ENABLED');
  await emulator.clock.advance('10h');
  expect(await status()).toBe('DISABLED');
  expect(emulator.webhooks.list()[0]?.nextAttemptAt).toBeNull();
});

test('a success in between starts the count anew', async () => {
  const { deliver, answers } = receiver(500);
  const webhooks = { deliver, retries: [], disableAfter: '1d' };
  const { emulator, call, text } = await openRig({ webhooks });
  const status = async () => (await call('POST', '/webhooks/list', {})).body.data[0].status;
  await text();
  await emulator.clock.advance('20h');
  answers(200);
  await text();
  await emulator.clock.advance('1h');
  answers(500);
  await text();
  await emulator.clock.advance('20h');
  await text();
  await emulator.clock.advance('1m');
  expect(await status()).toBe('ENABLED');
  await emulator.clock.advance('5h');
  await text();
  await emulator.clock.advance('1m');
  expect(await status()).toBe('DISABLED');
});

test('enabling a webhook again forgets its failures', async () => {
  const { deliver } = receiver(500);
  const webhooks = { deliver, retries: [], disableAfter: '1d' };
  const { emulator, call, webhookId, text } = await openRig({ webhooks });
  await text();
  await emulator.clock.advance('25h');
  emulator.webhooks.disable(webhookId);
  emulator.webhooks.enable(webhookId);
  await text();
  await emulator.clock.advance('1m');
  expect((await call('POST', '/webhooks/list', {})).body.data[0].status).toBe('ENABLED');
  expect(() => emulator.webhooks.enable('wh_none')).toThrow('wh_none');
});

test('resending answers with what came of it and takes the place of a retry', async () => {
  const { requests, deliver, answers } = receiver(500);
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('3s');
  const [waiting] = emulator.webhooks.list({ status: 'pending' });
  answers(200);
  const resent = await emulator.webhooks.resend(waiting?.id ?? '');
  expect(resent.status).toBe('delivered');
  const sent = requests.filter(({ body }) => body === resent.body).length;
  await emulator.clock.advance('10m');
  expect(requests.filter(({ body }) => body === resent.body)).toHaveLength(sent);
});

test('a resend that fails has retries of its own', async () => {
  const { deliver } = receiver(500);
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('10m');
  const id = emulator.webhooks.list()[0]?.id ?? '';
  expect(await emulator.webhooks.resend(id)).toMatchObject({ status: 'pending' });
  await emulator.clock.advance('10m');
  expect(emulator.webhooks.get(id).attempts).toHaveLength(10);
  await expect(emulator.webhooks.resend('evt_none')).rejects.toThrow('evt_none');
});

test('recovery resends what was lost since a moment, and nothing else', async () => {
  const { deliver, answers } = receiver(500);
  const { emulator, webhookId, text } = await openRig({ webhooks: { deliver } });
  await text();
  await emulator.clock.advance('10m');
  const since = emulator.clock.now();
  await text();
  await emulator.clock.advance('10m');
  emulator.webhooks.chaos({ drop: 1 });
  await text();
  await emulator.clock.advance('10m');
  emulator.webhooks.chaos({});
  answers(200);
  await text();
  await emulator.clock.advance('10m');

  const recovered = await emulator.webhooks.recover(webhookId, since);
  expect(recovered.map(({ status }) => status)).toEqual(Array(4).fill('delivered'));
  expect(emulator.webhooks.list({ status: 'failed' })).toHaveLength(2);
  expect(await emulator.webhooks.recover(webhookId, since.toISOString())).toEqual([]);
  await expect(emulator.webhooks.recover('wh_none', since)).rejects.toThrow('wh_none');
  await expect(emulator.webhooks.recover(webhookId, 'yesterday')).rejects.toThrow(RangeError);
});
