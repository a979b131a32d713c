import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';

const ADA = '+12025550123';
const BEN = '+13125550144';

async function setUp() {
  const emulator = createEmulator({ sandboxRecipients: 'any' });
  onTestFinished(() => emulator.close());
  const call = jsonClient(emulator);
  const from = emulator.sandboxNumber;
  const text = async (to: string, words: string): Promise<string> => {
    const { body } = await call('POST', '/messages/send/sms', { from, to, text: words });
    return body.messageId;
  };
  const ada = await text(ADA, 'Harbor Lane Dental: your visit is tomorrow at 2 PM.');
  const ben = await text(BEN, 'Harbor Lane Dental: your bill is $40 (50% off).');
  const reply = emulator.handset(ADA).texts(from, 'Tomorrow is fine');
  return { emulator, messages: emulator.messages, call, from, text, ada, ben, reply };
}

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test('the inbox lists texts in both directions, the newest first', async () => {
  const { emulator, messages, ada, ben, reply, from } = await setUp();
  await emulator.clock.advance('1m');
  expect(ids(messages.list())).toEqual([reply, ben, ada]);
  expect(messages.get(ada)).toMatchObject({
    direction: 'OUTBOUND',
    type: 'SMS',
    status: 'DELIVERED',
    from,
    to: ADA,
    text: 'Harbor Lane Dental: your visit is tomorrow at 2 PM.',
    mediaUrls: [],
    segments: 1,
    cost: 0.01,
    error: null,
    createdAt: '2026-01-05T14:00:00.000Z',
    deliveredAt: expect.stringMatching(/^2026-01-05T14:00:\d\d\.\d{3}Z$/),
  });
});

test('filters hold together', async () => {
  const { emulator, messages, ada, ben, reply } = await setUp();
  expect(ids(messages.list({ direction: 'INBOUND' }))).toEqual([reply]);
  expect(ids(messages.list({ to: BEN }))).toEqual([ben]);
  expect(ids(messages.list({ to: '(312) 555-0144' }))).toEqual([ben]);
  expect(ids(messages.list({ from: ADA, direction: 'OUTBOUND' }))).toEqual([]);
  expect(ids(messages.list({ limit: 1 }))).toEqual([reply]);
  await emulator.clock.advance('1m');
  expect(ids(messages.list({ status: 'DELIVERED' }))).toEqual([ben, ada]);
  expect(messages.list({ status: 'QUEUED' })).toEqual([]);
});

test('words are found in any case and all of them', async () => {
  const { messages, ada, ben, reply } = await setUp();
  expect(ids(messages.search('TOMORROW'))).toEqual([reply, ada]);
  expect(ids(messages.search('dental tomorrow'))).toEqual([ada]);
  expect(ids(messages.search('"dental tomorrow"'))).toEqual([]);
  expect(ids(messages.search('"tomorrow is"'))).toEqual([reply]);
  expect(ids(messages.search('$40 (50%'))).toEqual([ben]);
  expect(ids(messages.search('tomorrow', { limit: 1 }))).toEqual([reply]);
});

test('numbers are found by three digits or more, however they are written', async () => {
  const { messages, ada, ben, reply } = await setUp();
  expect(ids(messages.search('555-0144'))).toEqual([ben]);
  expect(ids(messages.search('+1202555'))).toEqual([reply, ada]);
  expect(ids(messages.search('40'))).toEqual([ben]);
  expect(ids(messages.search('tomorrow 0123'))).toEqual([reply, ada]);
});

test('media are found by their address', async () => {
  const { call, messages, from } = await setUp();
  const mediaUrls = ['https://media.harborlanedental.com/map.png'];
  await call('POST', '/messages/send/mms', { from, to: ADA, text: '', mediaUrls });
  expect(messages.search('map.png')).toMatchObject([{ type: 'MMS', mediaUrls }]);
});

test.each(['', '   ', '""'])('there is nothing to search for in %j', async (query) => {
  const { messages } = await setUp();
  expect(() => messages.search(query)).toThrow(/nothing to search for/);
});

test('a failed text says why', async () => {
  const { emulator, messages, text } = await setUp();
  emulator.handset(BEN).failsWith('to_unreachable');
  const id = await text(BEN, 'Are you there?');
  await emulator.clock.advance('1d');
  expect(messages.get(id)).toMatchObject({
    status: 'DELIVERY_FAILED',
    error: { key: 'to_unreachable', message: expect.any(String) },
    deliveredAt: null,
  });
});

test('a cleared inbox shows only what comes after it', async () => {
  const { emulator, call, messages, text, ada } = await setUp();
  messages.clear();
  expect(messages.list()).toEqual([]);
  expect(messages.list({ to: ADA })).toEqual([]);
  expect(messages.search('tomorrow')).toEqual([]);
  const id = await text(ADA, 'And the day after tomorrow');
  expect(ids(messages.list())).toEqual([id]);
  expect(ids(messages.list({ to: ADA }))).toEqual([id]);
  expect(ids(messages.search('tomorrow'))).toEqual([id]);
  expect(messages.get(ada).id).toBe(ada);
  expect((await call('POST', '/messages/list', {})).body.count).toBe(4);
  const copy = emulator.fork();
  expect(ids(copy.messages.list())).toEqual([id]);
  emulator.reset();
  expect(messages.list()).toEqual([]);
});

test('there is no message that there is not', async () => {
  const { messages } = await setUp();
  expect(() => messages.get('msg_none')).toThrow('There is no message msg_none.');
});
