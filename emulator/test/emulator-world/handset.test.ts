import { createTollgate, type Tollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { createEmulator, DomainError, type Emulator } from '../../src/index.js';

const HANDSET = '+12025550123';
const TEXT = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';

interface Rig {
  readonly emulator: Emulator;
  readonly tollgate: Tollgate;
  readonly from: string;
  send(text?: string, to?: string): Promise<string>;
}

/** The sandbox number texts anybody here, so that no review stands between a test and its subject. */
function rig(): Rig {
  const emulator = createEmulator({ sandboxRecipients: 'any' });
  const tollgate = createTollgate(emulator.connection());
  const from = emulator.sandboxNumber;
  return {
    emulator,
    tollgate,
    from,
    send: async (text = TEXT, to = HANDSET) =>
      (await tollgate.messages.sms.send({ from, to, text })).messageId,
  };
}

test('a handset shows what was delivered to it, in the order of delivery', async () => {
  const { emulator, from, send } = rig();
  const handset = emulator.handset(HANDSET);
  const first = await send('One');
  const second = await send('Two');
  await send('Three', '+12025550124');
  expect(handset.received()).toEqual([]);
  await emulator.clock.advance('1m');
  const received = handset.received();
  expect(new Set(received.map(({ id }) => id))).toEqual(new Set([first, second]));
  const times = received.map(({ at }) => at.getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(received.every((text) => text.from === from && text.mediaUrls.length === 0)).toBe(true);
  expect(received.map(({ text }) => text).sort()).toEqual(['One', 'Two']);
});

test('a picture without words arrives as such', async () => {
  const { emulator, tollgate, from } = rig();
  const mediaUrls = ['https://www.harborlanedental.com/map.jpg'];
  await tollgate.messages.mms.send({ from, to: HANDSET, text: '', mediaUrls });
  await emulator.clock.advance('1m');
  expect(emulator.handset(HANDSET).received()).toMatchObject([{ text: '', mediaUrls }]);
});

test('a person texts one of the numbers, and the app reads it', async () => {
  const { emulator, tollgate, from } = rig();
  const id = emulator.handset(HANDSET).texts(from, 'Are you open?');
  expect(await tollgate.messages.get(id)).toMatchObject({
    sender: HANDSET,
    receiver: from,
    status: 'RECEIVED',
    content: { text: 'Are you open?' },
  });
});

test('a person answers every text until silence is asked for', async () => {
  const { emulator, tollgate, send } = rig();
  const handset = emulator.handset(HANDSET);
  const answers = async () =>
    (await tollgate.messages.list({ direction: 'INBOUND' })).data.map(({ content }) => content);
  handset.replies('Yes please');
  await send();
  await emulator.clock.advance('1m');
  expect(await answers()).toEqual([{ text: 'Yes please' }]);
  handset.replies(null);
  await send();
  await emulator.clock.advance('1m');
  expect(await answers()).toHaveLength(1);
});

test('a failure holds until it is taken back', async () => {
  const { emulator, tollgate, send } = rig();
  const handset = emulator.handset(HANDSET);
  handset.failsWith('to_deactivated');
  const failed = await send();
  await emulator.clock.advance('1m');
  expect(JSON.parse((await tollgate.messages.get(failed)).error ?? '')).toMatchObject({
    key: 'to_deactivated',
  });
  handset.failsWith('daily_cap');
  handset.failsWith(null);
  await send();
  await emulator.clock.advance('1m');
  expect(handset.received()).toHaveLength(1);
});

test('what a handset does is part of a snapshot', async () => {
  const { emulator, send } = rig();
  const handset = emulator.handset(HANDSET);
  const before = emulator.snapshot();
  handset.failsWith('to_deactivated');
  emulator.restore(before);
  await send();
  await emulator.clock.advance('1m');
  expect(handset.received()).toHaveLength(1);
});

test('mistakes are told at once', () => {
  const { emulator, from } = rig();
  const handset = emulator.handset(HANDSET);
  expect(() => emulator.handset('202-555-0123')).toThrow(DomainError);
  expect(() => handset.failsWith('no_such_error' as 'unknown')).toThrow('no_such_error');
  expect(() => handset.failsWith('toString' as 'unknown')).toThrow(DomainError);
  expect(() => handset.texts('+18335550100', 'Hello')).toThrow('is not on this account');
  expect(() => handset.texts(from, '')).toThrow('empty');
  expect(emulator.journal.entries()).toEqual([]);
});
