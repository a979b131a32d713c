import { expect, test } from 'vitest';
import { createEmulator, type EmulatorWorld, StateError } from '../../src/index.js';
import { furnished } from '../conformance/furnished.js';
import { stateOf } from '../conformance/state.js';

/** All that can be seen of a world without its name. */
function seenOf(world: EmulatorWorld) {
  const { name: _, ...saved } = JSON.parse(world.exportState());
  return { ...saved, timeline: world.timeline() };
}

test('an emulator of another seed goes on from an exported state as if it were its own', async () => {
  const original = await furnished();
  const text = original.emulator.exportState();
  const copy = await furnished({ seed: 'another', credits: 100 });
  copy.emulator.importState(text);

  expect(seenOf(copy.emulator)).toEqual(seenOf(original.emulator));
  expect(await stateOf({ ...original, emulator: copy.emulator, call: copy.call })).toEqual(
    await stateOf(original),
  );
});

test('ids, chance and numbers for sale go on where the exported world was', async () => {
  const original = await furnished();
  const copy = await furnished({ seed: 'another' });
  copy.emulator.importState(original.emulator.exportState());
  const act = async ({ call, emulator }: typeof copy) => {
    const { number, campaignId, handset, spareNumber } = original;
    const seen = [
      await call('sendSms', { body: { from: number, to: handset, text: 'See you. STOP to end' } }),
      await call('searchPhoneNumbers', { body: { type: ['LOCAL', 'TOLL_FREE'] } }),
      await call('attachCampaign', {
        body: { phones: [spareNumber], campaignId, campaignType: 'TOLL_FREE' },
      }),
    ].map(({ status, text }) => ({ status, text }));
    await emulator.clock.advance('10bd');
    return seen;
  };
  expect(await act(copy)).toEqual(await act(original));
  expect(copy.emulator.journal.toJsonLines()).toBe(original.emulator.journal.toJsonLines());
});

test('a journal that is left out begins anew', async () => {
  const { emulator } = await furnished();
  const saved = emulator.exportState({ journal: false });
  expect(JSON.parse(saved)).not.toHaveProperty('journal');
  emulator.importState(saved);
  expect([emulator.journal.size, emulator.journal.dropped]).toEqual([0, 0]);
  emulator.journal.record('note', {});
  expect(emulator.journal.entries()).toMatchObject([{ seq: 1, kind: 'note' }]);
});

test('a reset after an import goes back to the state in which the world was opened', async () => {
  const fresh = createEmulator();
  const before = fresh.exportState();
  fresh.importState((await furnished({ seed: 'another' })).emulator.exportState());
  fresh.reset();
  expect(fresh.exportState()).toBe(before);
});

test('a fork has the same past and the same future', async () => {
  const original = await furnished();
  const fork = original.emulator.fork('twin');
  expect(fork.name).toBe('twin');
  expect(seenOf(fork)).toEqual(seenOf(original.emulator));
  await original.emulator.clock.advance('400d');
  await fork.clock.advance('400d');
  expect(fork.journal.toJsonLines()).toBe(original.emulator.journal.toJsonLines());
  expect(seenOf(fork)).toEqual(seenOf(original.emulator));
});

test('what happens in a fork does not reach the original, nor the other way', async () => {
  const { emulator } = await furnished();
  const fork = emulator.fork();
  const before = emulator.exportState();
  fork.credits = 1;
  await fork.clock.advance('400d');
  expect(emulator.exportState()).toBe(before);
  const after = fork.exportState();
  emulator.credits = 2;
  await emulator.clock.advance('30d');
  expect(fork.exportState()).toBe(after);
});

test('a fork goes back to the moment of the fork on reset, and can be forked itself', async () => {
  const { emulator } = await furnished();
  const fork = emulator.fork();
  const before = seenOf(fork);
  await fork.clock.advance('30d');
  expect(seenOf(fork.fork('third'))).toEqual(seenOf(fork));
  fork.reset();
  expect(seenOf(fork)).toEqual(before);
});

test('forks are named after their origin, and requests find them by their name', async () => {
  const { emulator, messageId } = await furnished();
  expect([emulator.fork().name, emulator.fork().name]).toEqual([
    `${emulator.name}-fork-1`,
    `${emulator.name}-fork-2`,
  ]);
  const answer = await emulator.fetch(`/messages/${messageId}`, {
    headers: { 'PINNACLE-API-KEY': `${emulator.name}-fork-2` },
  });
  expect(answer.status).toBe(200);
  expect(() => emulator.fork(emulator.name)).toThrow(
    `There is a world "${emulator.name}" already.`,
  );
});

test('a fork counts to the worlds that are permitted', () => {
  const emulator = createEmulator({ maxWorlds: 2 });
  emulator.fork();
  expect(() => emulator.fork()).toThrow('There are 2 worlds already, the most permitted.');
});

test('text that is no state is refused and changes nothing', async () => {
  const { emulator } = await furnished();
  const before = emulator.exportState();
  expect(() => emulator.importState(before.slice(0, -10))).toThrow(StateError);
  expect(emulator.exportState()).toBe(before);
});
