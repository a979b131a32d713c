import { createTollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { SNAPSHOT_LIMIT } from '../../src/emulator-world/snapshots.js';
import { createEmulator } from '../../src/index.js';

function setUp() {
  const emulator = createEmulator();
  const { brands } = createTollgate(emulator.connection());
  const save = async (name: string) => (await brands.upsert({ name })).id;
  const count = async () => (await brands.list()).data.length;
  return { emulator, save, count };
}

test('a snapshot is gone back to as often as wanted', async () => {
  const { emulator, save, count } = setUp();
  await save('One');
  const saved = emulator.snapshots.save('one brand');
  expect(saved).toEqual({
    name: 'one brand',
    at: new Date('2026-01-05T14:00:00Z'),
    records: { brands: 1, numbers: 1 },
    pending: 0,
    nextDueAt: null,
    journalSeq: emulator.journal.seq,
  });
  for (let round = 0; round < 2; round++) {
    await save('Two');
    await emulator.clock.advance('1d');
    expect(await count()).toBe(2);
    expect(emulator.snapshots.load('one brand')).toEqual(saved);
    expect(await count()).toBe(1);
    expect(emulator.clock.now()).toEqual(saved.at);
  }
});

test('a snapshot tells what waits on the clock', async () => {
  const { emulator } = setUp();
  emulator.seed({ brands: [{ name: 'Harbor Lane Dental', status: 'PENDING' }] });
  const [next] = emulator.timeline();
  const { pending, nextDueAt } = emulator.snapshots.save('under review');
  expect([pending, nextDueAt?.toISOString()]).toEqual([1, next?.at]);
});

test('snapshots outlive going back, and the younger of the same name stays', async () => {
  const { emulator, save } = setUp();
  emulator.snapshots.save('a');
  emulator.snapshots.save('b');
  await save('One');
  emulator.snapshots.save('a');
  emulator.reset();
  expect(emulator.snapshots.list().map(({ name }) => name)).toEqual(['b', 'a']);
  expect(emulator.snapshots.inspect('a').records).toMatchObject({ brands: 1 });
  emulator.snapshots.delete('a');
  expect(() => emulator.snapshots.load('a')).toThrow('There is no snapshot "a". Kept: b.');
  expect(() => emulator.snapshots.inspect('a')).toThrow('Kept: b');
  expect(() => emulator.snapshots.delete('a')).toThrow('Kept: b');
});

test('each world keeps snapshots of its own', () => {
  const { emulator } = setUp();
  emulator.snapshots.save('a');
  expect(emulator.world('other').snapshots.list()).toEqual([]);
  expect(emulator.world(emulator.name).snapshots.list()).toHaveLength(1);
});

test('no more are kept than permitted', () => {
  const { emulator } = setUp();
  for (let index = 0; index < SNAPSHOT_LIMIT; index++) emulator.snapshots.save(`s${index}`);
  expect(() => emulator.snapshots.save('one more')).toThrow('Delete one first');
  emulator.snapshots.save('s0');
  emulator.snapshots.delete('s1');
  emulator.snapshots.save('one more');
  expect(emulator.snapshots.list()).toHaveLength(SNAPSHOT_LIMIT);
});

test.each(['', 'x'.repeat(201)])('%j is no name', (name) => {
  const { emulator } = setUp();
  expect(() => emulator.snapshots.save(name)).toThrow('letters');
});
