import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleEvents } from '../../src/webhooks/samples.js';
import { type Answer, openRig, type RigOptions, receiver } from './rig.js';

async function setUp(options: RigOptions = {}, ...answers: Answer[]) {
  const inProcess = receiver(...answers);
  const rig = await openRig({ webhooks: { deliver: inProcess.deliver }, ...options });
  const bodies = () => inProcess.requests.map(({ body }) => JSON.parse(body));
  return { ...rig, ...inProcess, bodies };
}

test('the samples are the examples of the descriptions', () => {
  const documented = ['spec.json', 'emulator-spec.json'].flatMap((name) => {
    const url = new URL(`../../src/generated/${name}`, import.meta.url);
    return valuesIn(JSON.parse(readFileSync(url, 'utf8')));
  });
  for (const sample of sampleEvents) expect(documented).toContainEqual(sample);
});

/** Every example in a description. */
function valuesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'example' || name === 'value' ? [member] : valuesIn(member),
  );
}

test('an event arrives with the time of the world, a number of the account and an id of its own', async () => {
  const { emulator, sender, webhookId, bodies } = await setUp();
  await emulator.clock.advance('1d');
  const { deliveries, note, event } = await emulator.webhooks.trigger('MESSAGE.RECEIVED', {
    override: { 'message.text': 'STOP' },
  });
  expect([event, note]).toEqual(['MESSAGE.RECEIVED', null]);
  expect(deliveries).toMatchObject([{ webhookId, status: 'delivered', messageId: null }]);
  await emulator.webhooks.trigger('MESSAGE.RECEIVED');
  const [first, second] = bodies();
  expect(first).toMatchObject({
    type: 'MESSAGE.RECEIVED',
    conversation: { to: sender },
    sentAt: '2026-01-06T14:00:00.000Z',
    message: { text: 'STOP' },
  });
  expect(second.message.text).toBe('See you then');
  expect(second.message.id).not.toBe(first.message.id);
});

test.each(sampleEvents.map(({ type }) => type))('%s can be made up', async (type) => {
  const { emulator, bodies } = await setUp();
  expect((await emulator.webhooks.trigger(type)).note).toBeNull();
  expect(bodies()).toMatchObject([{ type }]);
});

test('values are overridden, added and taken out by their paths', async () => {
  const { emulator, bodies } = await setUp();
  await emulator.webhooks.trigger('FORM.SUBMISSION', {
    override: { 'submission.fields.0.value': 'Alex Reed', form: null },
    add: { 'submission.data.age': 41, note: { a: [1] } },
    remove: ['submission.fields.1', 'submission.user_agent'],
  });
  const [body] = bodies();
  expect(body.submission.fields).toEqual([
    { key: 'name', label: 'Name', type: 'text', value: 'Alex Reed' },
  ]);
  expect(body).toMatchObject({ form: null, note: { a: [1] }, submission: { data: { age: 41 } } });
  expect(body.submission).not.toHaveProperty('user_agent');
});

test.each([
  [{ override: { 'message.txt': 'x' } }, 'no "message.txt". There is: id, type, text'],
  [{ override: { 'massage.text': 'x' } }, 'no "massage.text". There is: type, conversation'],
  [{ override: { 'status.code': 'x' } }, 'no "status.code"'],
  [{ add: { status: 'x' } }, 'there already'],
  [{ add: { __proto__x: 1, 'message.__proto__': {} } }, '__proto__'],
  [{ override: { 'constructor.name': 'x' } }, 'no "constructor.name"'],
  [{ remove: ['message.id.x'] }, 'no "message.id.x"'],
  [{ webhookId: 'wh_none' }, 'wh_none'],
])('%j is refused and sends nothing', async (options, message) => {
  const { emulator, requests } = await setUp();
  await expect(emulator.webhooks.trigger('MESSAGE.STATUS', options)).rejects.toThrow(message);
  expect(requests).toEqual([]);
  expect(emulator.webhooks.list()).toEqual([]);
});

test('an event that there is not is refused, and says which there are', async () => {
  const { emulator } = await setUp();
  await expect(emulator.webhooks.trigger('MESSAGE.SENT')).rejects.toThrow('MESSAGE.RECEIVED');
});

test('only webhooks get it that take such events', async () => {
  const { emulator, webhookId, requests } = await setUp({ event: 'MESSAGE.STATUS' });
  const { deliveries, note } = await emulator.webhooks.trigger('MESSAGE.RECEIVED');
  expect(deliveries).toEqual([]);
  expect(note).toContain('no enabled webhook takes MESSAGE.RECEIVED');
  expect((await emulator.webhooks.trigger('MESSAGE.STATUS', { webhookId })).note).toBeNull();
  emulator.webhooks.disable(webhookId);
  expect((await emulator.webhooks.trigger('MESSAGE.STATUS')).note).toContain('no enabled webhook');
  expect(requests).toHaveLength(1);
});

test('what was kept or lost was not sent, and the note says so', async () => {
  const kept = await openRig();
  expect((await kept.emulator.webhooks.trigger('MESSAGE.STATUS')).note).toContain('deliver');
  const lost = await setUp();
  lost.emulator.webhooks.chaos({ drop: 1 });
  expect((await lost.emulator.webhooks.trigger('MESSAGE.STATUS')).note).toContain('chaos');
});

test('a receiver that fails is told of, and retried as ever', async () => {
  const { emulator, requests } = await setUp({}, 500, 200);
  const { deliveries, note } = await emulator.webhooks.trigger('MESSAGE.STATUS');
  expect(note).toBeNull();
  expect(deliveries).toMatchObject([{ status: 'pending', attempts: [{ status: 500 }] }]);
  await emulator.clock.advance('1m');
  expect(requests).toHaveLength(2);
});
