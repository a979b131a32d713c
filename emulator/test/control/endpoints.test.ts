import { expect, test } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';
import { type Answer, openRig, receiver } from '../webhooks/rig.js';

async function setUp(...answers: Answer[]) {
  const inProcess = receiver(...answers);
  const rig = await openRig({ webhooks: { deliver: inProcess.deliver, retries: [] } });
  return { ...rig, ...inProcess, ask: controlClient(rig.emulator) };
}

test('a made-up event is sent, and the answer tells what came of it', async () => {
  const { ask, requests, webhookId } = await setUp();
  const body = { override: { 'message.text': 'STOP' }, webhookId };
  const reply = await ask('POST', '/trigger/MESSAGE.RECEIVED', body);
  expect(misfits('Triggered', reply.body)).toEqual([]);
  expect(reply.body).toMatchObject({ note: null, deliveries: [{ status: 'delivered' }] });
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ message: { text: 'STOP' } });
  expect((await ask('POST', '/trigger/MESSAGE.STATUS')).body.deliveries).toHaveLength(1);
});

test('a webhook is disabled and enabled', async () => {
  const { ask, requests, webhookId } = await setUp();
  const disabled = await ask('POST', `/endpoints/${webhookId}/disable`);
  expect(disabled).toEqual({ status: 200, body: { webhookId, status: 'DISABLED' } });
  const nothing = await ask('POST', '/trigger/MESSAGE.STATUS');
  expect(nothing).toMatchObject({ status: 200, body: { deliveries: [] } });
  expect(nothing.body.note).toContain('Nothing was sent');
  const enabled = await ask('POST', `/endpoints/${webhookId}/enable`);
  expect(enabled.body).toEqual({ webhookId, status: 'ENABLED' });
  await ask('POST', '/trigger/MESSAGE.STATUS');
  expect(requests).toHaveLength(1);
});

test('what was lost is sent again', async () => {
  const { ask, answers, webhookId } = await setUp(500);
  await ask('POST', '/trigger/MESSAGE.STATUS');
  answers(200);
  const path = `/endpoints/${webhookId}/recover`;
  const reply = await ask('POST', path, { since: '2026-01-05T14:00:00Z' });
  expect(misfits('RecoveredDeliveries', reply.body)).toEqual([]);
  expect(reply.body.deliveries).toMatchObject([{ status: 'delivered' }]);
  expect((await ask('POST', path, { since: '2026-02-01' })).body.deliveries).toEqual([]);
});

test('what is not there is 404, what cannot be read 400', async () => {
  const { ask, webhookId } = await setUp();
  for (const [path, body, status] of [
    ['/trigger/MESSAGE.SENT', undefined, 404],
    ['/trigger/MESSAGE.STATUS', { webhookId: 'wh_none' }, 404],
    ['/trigger/MESSAGE.STATUS', { override: { x: 1 } }, 400],
    ['/trigger/MESSAGE.STATUS', { overide: {} }, 400],
    ['/endpoints/wh_none/recover', { since: '2026-01-01' }, 404],
    ['/endpoints/wh_none/enable', undefined, 404],
    ['/endpoints/wh_none/disable', undefined, 404],
    [`/endpoints/${webhookId}/recover`, { since: 'noon' }, 400],
    [`/endpoints/${webhookId}/recover`, {}, 400],
  ] as const) {
    expect((await ask('POST', path, body)).status, path).toBe(status);
  }
});
