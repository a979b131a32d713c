import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { magicRecipients, type RecipientBehaviour } from '../../src/index.js';
import { openRig, receiver, statusesOf } from './rig.js';

const spec = JSON.parse(
  readFileSync(new URL('../../src/generated/spec.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(spec, 'spec');

/** What the provider's description of an event finds wrong with a body. */
function faultsOf(body: string): string[] {
  const value = JSON.parse(body) as { type: string };
  const at = `webhooks/${value.type}/post/requestBody/content/application~1json/schema`;
  const check = ajv.getSchema(`spec#/${at}`);
  if (!check) return [`${value.type} is not documented`];
  return check(value) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

function magic(behaviour: RecipientBehaviour): string {
  return magicRecipients.find((recipient) => recipient.behaviour === behaviour)?.number ?? '';
}

test('a text that arrives is told of as sent and as delivered, never as queued', async () => {
  const { requests, deliver } = receiver();
  const { emulator, sender, text } = await openRig({ webhooks: { deliver } });
  const id = await text();
  expect(requests).toEqual([]);
  await emulator.clock.advance('1m');
  expect(statusesOf(requests)).toEqual(['SENT', 'DELIVERED']);
  const [sent, delivered] = requests.map(({ body }) => JSON.parse(body));
  expect(sent).toEqual({
    type: 'MESSAGE.STATUS',
    conversation: { id: expect.stringMatching(/^conv_/), from: sender, to: '+12025550123' },
    status: 'SENT',
    direction: 'OUTBOUND',
    segments: 1,
    sentAt: expect.stringMatching(/^2026-01-05T14:00:\d\d\.\d{3}Z$/),
    deliveredAt: null,
    message: { id, type: 'SMS', text: 'See you at 2 PM.' },
  });
  expect(delivered.deliveredAt > delivered.sentAt).toBe(true);
});

test('every event fits the description of the provider', async () => {
  const { requests, deliver } = receiver();
  const { emulator, call, sender, text } = await openRig({ webhooks: { deliver } });
  await text();
  await text(magic('spam-blocked'));
  const photo = 'https://harborlanedental.example/map.jpg';
  for (const body of [{ text: 'Map' }, { text: '' }]) {
    const mms = { from: sender, to: '+12025550125', mediaUrls: [photo], ...body };
    await call('POST', '/messages/send/mms', mms);
  }
  emulator.handset('+12025550126').texts(sender, 'Can I come at 3?');
  await emulator.clock.advance('1h');
  const seen = requests.map(({ body }) => {
    const { type, message, status } = JSON.parse(body);
    return `${type} ${message.type} ${status}`;
  });
  expect(new Set(seen)).toEqual(
    new Set([
      'MESSAGE.STATUS SMS SENT',
      'MESSAGE.STATUS SMS DELIVERED',
      'MESSAGE.STATUS SMS DELIVERY_FAILED',
      'MESSAGE.STATUS MMS SENT',
      'MESSAGE.STATUS MMS DELIVERED',
      'MESSAGE.RECEIVED SMS RECEIVED',
    ]),
  );
  expect(requests.flatMap(({ body }) => faultsOf(body))).toEqual([]);
});

test('an inbound text comes from the handset', async () => {
  const { requests, deliver } = receiver();
  const { emulator, sender } = await openRig({ webhooks: { deliver } });
  emulator.handset('+12025550126').texts(sender, 'Can I come at 3?');
  await emulator.clock.advance('1s');
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
    type: 'MESSAGE.RECEIVED',
    direction: 'INBOUND',
    status: 'RECEIVED',
    deliveredAt: null,
    conversation: { from: '+12025550126', to: sender },
  });
});

test('an event filter holds', async () => {
  const { requests, deliver } = receiver();
  const options = { event: 'MESSAGE.RECEIVED', webhooks: { deliver } };
  const { emulator, sender, text } = await openRig(options);
  await text();
  emulator.handset('+12025550126').texts(sender, 'Hello');
  await emulator.clock.advance('1m');
  expect(requests.map(({ body }) => JSON.parse(body).type)).toEqual(['MESSAGE.RECEIVED']);
});

test('each webhook of a sender gets the event under an id of its own', async () => {
  const { requests, deliver } = receiver();
  const { emulator, call, sender, text } = await openRig({ webhooks: { deliver } });
  const second = { senders: [sender], name: 'Log', url: 'https://log.harborlanedental.example/' };
  await call('POST', '/webhooks/attach', second);
  await text();
  await emulator.clock.advance('1m');
  expect(statusesOf(requests)).toEqual(['SENT', 'SENT', 'DELIVERED', 'DELIVERED']);
  expect(new Set(emulator.webhooks.list().map(({ id }) => id)).size).toBe(4);
});

test('magic recipients double callbacks or turn them round', async () => {
  const { requests, deliver } = receiver();
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text(magic('duplicate-callbacks'));
  await emulator.clock.advance('5m');
  expect(statusesOf(requests.splice(0))).toEqual(['SENT', 'SENT', 'DELIVERED', 'DELIVERED']);
  await text(magic('out-of-order-callbacks'));
  await emulator.clock.advance('5m');
  expect(statusesOf(requests)).toEqual(['DELIVERED', 'SENT']);
});

test('a detached sender is silent', async () => {
  const { requests, deliver } = receiver();
  const { emulator, call, sender, webhookId, text } = await openRig({ webhooks: { deliver } });
  await call('POST', '/webhooks/detach', { webhookId, senders: [sender] });
  await text();
  await emulator.clock.advance('1m');
  expect(requests).toEqual([]);
});
