import { expect, onTestFinished, test } from 'vitest';
import { createEmulator, type EmulatorOptions, WaitError } from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';
import { openRig, receiver } from '../webhooks/rig.js';

const HANDSET = '+12025550123';

function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ sandboxRecipients: 'any', ...options });
  onTestFinished(() => emulator.close());
  const call = jsonClient(emulator);
  const text = async (to = HANDSET): Promise<string> => {
    const body = { from: emulator.sandboxNumber, to, text: 'See you at 2 PM.' };
    return (await call('POST', '/messages/send/sms', body)).body.messageId;
  };
  return { emulator, call, text };
}

test('entries are found by kind, operation, members and place', async () => {
  const { emulator, call, text } = setUp();
  const { journal } = emulator;
  const id = await text();
  await call('GET', `/messages/${id}`);
  await call('GET', '/messages/msg_none');
  await emulator.clock.advance('1m');
  expect(journal.find({ kind: 'message.*' }).map(({ kind }) => kind)).toEqual([
    'message.accepted',
    'message.status',
    'message.status',
  ]);
  expect(journal.find({ operation: 'getMessage' })).toHaveLength(2);
  expect(journal.find({ operation: 'GET /messages/{id}' })).toHaveLength(2);
  expect(journal.find({ operation: 'POST /messages/send/*' })).toHaveLength(1);
  expect(journal.find({ where: { status: 200 } })).toHaveLength(2);
  expect(journal.find({ where: { to: 'DELIVERED' } })[0]).toMatchObject({ id });
  expect(journal.find({ where: ({ at }) => at > '2026-01-05T14:00:00.000Z' })).toHaveLength(2);
  const [first, ...rest] = journal.find();
  expect(journal.find({ since: first?.seq ?? 0 })).toEqual(rest);
  expect(journal.find({ limit: 1 })).toEqual([first]);
  expect(journal.count({ kind: 'request' })).toBe(3);
  expect(journal.count()).toBe(journal.size);
});

test('an operation that there is not is a mistake, not an empty answer', () => {
  const { journal } = setUp().emulator;
  expect(() => journal.find({ operation: 'sendsms' })).toThrow(/No operation .*"sendsms"/);
  expect(() => journal.count({ operation: 'GET /nothing' })).toThrow(/No operation/);
});

test('a refused request says why', async () => {
  const { emulator, call } = setUp();
  await call('GET', '/messages/msg_none');
  await call('POST', '/messages/send/sms', { from: 5 });
  const [missing, invalid] = emulator.journal.find({ kind: 'request' });
  expect(missing).toMatchObject({ status: 404, error: 'There is no message msg_none.' });
  expect(invalid?.error).toMatch(/fields? (is|are) invalid: .*"to"/);
});

test('requests for nothing are noted with what they may have meant', async () => {
  const { emulator, call } = setUp();
  const wrongPath = await call('POST', '/message/send/sms', {});
  expect(wrongPath.body.error).toContain('Did you mean POST /messages/send/sms?');
  await call('GET', '/brands');
  await call('GET', '/favicon.ico');
  expect(emulator.journal.find({ unmatched: true })).toMatchObject([
    { status: 404, path: '/message/send/sms', didYouMean: expect.arrayContaining([MEANT]) },
    { status: 405, path: '/brands', didYouMean: ['POST /brands'] },
    { status: 404, path: '/favicon.ico', didYouMean: [] },
  ]);
  expect(emulator.journal.find({ unmatched: false, kind: 'request' })).toEqual([]);
});

const MEANT = 'POST /messages/send/sms';

test('a request for nothing opens no world', async () => {
  const { emulator } = setUp({ apiKeys: ['known'] });
  const headers = { 'pinnacle-api-key': 'unknown' };
  expect((await emulator.fetch('/nothing', { headers })).status).toBe(404);
  expect(emulator.journal.size).toBe(0);
  expect(emulator.worlds()).toHaveLength(1);
});

test('all that follows from a request carries its id, however much later', async () => {
  const { deliver } = receiver(500, 200);
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  const [attached] = emulator.journal.find({ operation: 'attachWebhook' });
  await text();
  await text('+12025550124');
  await emulator.clock.advance('1h');
  const [first, second] = emulator.journal.find({ operation: 'sendSms' });
  const kinds = (request: string | undefined) =>
    emulator.journal.find({ request }).map(({ kind }) => kind);
  expect(new Set([attached?.request, first?.request, second?.request]).size).toBe(3);
  expect(kinds(first?.request).sort()).toEqual([
    'message.accepted',
    'message.status',
    'message.status',
    'request',
    'webhook.delivery',
    'webhook.delivery',
    'webhook.delivery',
  ]);
  expect(kinds(attached?.request)).toEqual(['webhook.attached', 'request']);
  expect(emulator.journal.find({ where: { request: undefined } })).toEqual([]);
});

test('what a test does by hand follows from no request', async () => {
  const { emulator, text } = setUp();
  await text();
  emulator.journal.record('step', { name: 'by hand' });
  emulator.handset(HANDSET).texts(emulator.sandboxNumber, 'Hello');
  expect(emulator.journal.find({ kind: 'step' })[0]).not.toHaveProperty('request');
  expect(emulator.journal.find({ kind: 'message.received' })[0]).not.toHaveProperty('request');
});

test('waiting takes what is there, and else what comes', async () => {
  const { emulator, text } = setUp();
  const coming = emulator.journal.wait({ operation: 'sendSms' }, { atLeast: 2, timeout: 60_000 });
  await text();
  await text();
  expect(await coming).toHaveLength(2);
  expect(await emulator.journal.wait({ operation: 'sendSms' })).toHaveLength(2);
});

test('waiting in vain shows what happened instead', async () => {
  const { emulator, text } = setUp();
  await text();
  const waiting = emulator.journal.wait({ kind: 'review.decided' }, { timeout: 1 });
  await expect(waiting).rejects.toThrow(WaitError);
  await expect(waiting).rejects.toThrow(/review\.decided[\s\S]*message\.accepted/);
});

test('waiting ends with a reset and with the end of the emulator', async () => {
  const { emulator, text } = setUp();
  await text();
  const { seq } = emulator.journal;
  const stale = emulator.journal.wait({ since: seq }, { timeout: 60_000 });
  emulator.reset();
  await expect(stale).rejects.toThrow(WaitError);
  const last = emulator.journal.wait({}, { timeout: 60_000 });
  await emulator.close();
  await expect(last).rejects.toThrow(WaitError);
});

test('a cleared journal is empty and ids go on', async () => {
  const { emulator, text } = setUp({ journalCapacity: 3 });
  await text();
  await text();
  expect(emulator.journal.dropped).toBe(1);
  const [before] = emulator.journal.find({ operation: 'sendSms' });
  emulator.journal.clear();
  expect([emulator.journal.size, emulator.journal.dropped]).toEqual([0, 1]);
  await text();
  const [after] = emulator.journal.find({ operation: 'sendSms' });
  expect(after?.request).not.toBe(before?.request);
  expect(after?.seq).toBeGreaterThan(4);
});

test('clearing is kept by export and import', async () => {
  const { emulator, text } = setUp();
  await text();
  emulator.journal.clear();
  await text();
  const copy = createEmulator();
  copy.importState(emulator.exportState());
  expect(copy.journal.entries()).toEqual(emulator.journal.entries());
  expect(copy.journal.dropped).toBe(0);
});

test('the same seed and calls give the same ids, another seed others', async () => {
  const ids = async (seed: string): Promise<unknown> => {
    const { emulator, text } = setUp({ seed });
    await text();
    await emulator.clock.advance('1m');
    return emulator.journal.toJsonLines();
  };
  const first = await ids('one');
  expect(await ids('one')).toBe(first);
  expect(await ids('two')).not.toBe(first);
});

test('replies name their request, and say so when there is more to tell', async () => {
  const { emulator, text } = setUp();
  const id = await text();
  const headers = { 'pinnacle-api-key': emulator.apiKey };
  const ask = async (path: string) => (await emulator.fetch(path, { headers })).headers;
  const read = await ask(`/messages/${id}`);
  const [entry] = emulator.journal.find({ operation: 'getMessage' });
  expect(read.get('emulator-request-id')).toBe(entry?.request);
  expect(read.get('emulator-request-id')).toMatch(/^req_\w{12}$/);
  expect(read.get('emulator-time')).toBe(emulator.clock.now().toISOString());
  expect(read.get('emulator-explain')).toBeNull();
  const refused = await ask('/messages/msg_none');
  const path = refused.get('emulator-explain') ?? '';
  const explained = await (await emulator.fetch(path, { headers })).json();
  expect(explained).toMatchObject({ kind: 'request', request: { status: 404 }, followed: [] });
});

test('on a strict wire replies have the headers of the provider alone', async () => {
  const { emulator } = setUp({ strictWire: true });
  const headers = { 'pinnacle-api-key': emulator.apiKey };
  for (const path of ['/messages/msg_none', '/nothing', '/brands']) {
    const reply = await emulator.fetch(path, { headers });
    for (const name of ['emulator-request-id', 'emulator-time', 'emulator-explain']) {
      expect(reply.headers.has(name)).toBe(false);
    }
  }
  expect(emulator.journal.find({ kind: 'request' })[0]?.request).toMatch(/^req_/);
});
