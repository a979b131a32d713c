import { expect, test, vi } from 'vitest';

const owner = {};
const other = {};

/** The module as it is where the platform has, or has not, asynchronous contexts. */
async function load(platform: 'with contexts' | 'without') {
  vi.resetModules();
  if (platform === 'without') vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
  const module = await import('../../src/world/call-scope.js');
  // The platform is looked at when the first call is made.
  module.runInside(owner, 'first', () => {});
  vi.restoreAllMocks();
  return module;
}

test.each(['with contexts', 'without'] as const)(
  '%s: a call is known until it ends',
  async (platform) => {
    const { runInside, insideOf } = await load(platform);
    const seen = runInside(owner, 'a call', () => [insideOf(owner), insideOf(other)]);
    expect([seen, insideOf(owner)]).toEqual([['a call', undefined], undefined]);
    const nested = () => runInside(other, 'inner', () => [insideOf(owner), insideOf(other)]);
    expect(runInside(owner, 'outer', nested)).toEqual(['outer', 'inner']);
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => runInside(owner, 'a call', broken)).toThrow('broken');
    expect(insideOf(owner)).toBeUndefined();
  },
);

test('with contexts a call is known behind every await, and only there', async () => {
  const { runInside, insideOf } = await load('with contexts');
  let go = (): void => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  const inside = runInside(owner, 'a call', async () => {
    await gate;
    await new Promise((resolve) => setImmediate(resolve));
    return insideOf(owner);
  });
  expect(insideOf(owner)).toBeUndefined();
  go();
  expect(await inside).toBe('a call');
});

test('what a call has set going is on its own once the call is over', async () => {
  const { runInside, insideOf } = await load('with contexts');
  let later: Promise<string | undefined> = Promise.resolve(undefined);
  await runInside(owner, 'a call', async () => {
    later = new Promise((resolve) => setImmediate(() => resolve(insideOf(owner))));
  });
  expect(await later).toBeUndefined();
});

test('without contexts a call is known up to its first await', async () => {
  const { runInside, insideOf } = await load('without');
  const [before, after] = await runInside(owner, 'a call', async () => {
    const known = insideOf(owner);
    await Promise.resolve();
    return [known, insideOf(owner)];
  });
  expect([before, after]).toEqual(['a call', undefined]);
});
