import { expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.js';
import { faultsOf, implementedOperations } from '../support/spec.js';
import { callerOf, specOf } from './caller.js';
import { type Furnished, furnished } from './furnished.js';
import { goodCalls, type Implemented } from './good-calls.js';
import { by, never, type Provocation, type Provoked } from './provocation.js';
import { provocations } from './provocations.js';
import { stateOf } from './state.js';

const ids = implementedOperations.map(({ operationId }) => operationId as Implemented);

/** What holds for a status wherever an operation has nothing of its own to say about it. */
const usual: Readonly<Record<number, (id: Implemented) => Provocation>> = {
  401: (id) => by('no key', (account) => goodCalls(account)[id], { key: null }),
  402: (id) => by('no credits', (account) => goodCalls(account)[id], { credits: 0 }),
  403: () => never('a key opens its own account and may do everything in it'),
  500: () => never('only an error in the emulator itself would be one'),
  501: () => never('the operation is there for every toll-free account'),
};

function provocationOf(id: Implemented, status: number): Provocation {
  const provocation = provocations[id][status] ?? usual[status]?.(id);
  if (!provocation) throw new Error(`Nobody says how ${id} comes to a ${status}.`);
  return provocation;
}

const rows = ids.flatMap((id) =>
  specOf(id).errors.map((status) => ({ id, status, provocation: provocationOf(id, status) })),
);
const provoked = rows.flatMap(({ id, status, provocation }) =>
  'call' in provocation ? [{ id, status, provocation }] : [],
);

test('nothing is provoked that is not declared', () => {
  for (const id of ids) {
    for (const status of Object.keys(provocations[id]).map(Number)) {
      expect(specOf(id).errors, `${id} ${status}`).toContain(status);
    }
  }
});

test('every operation has a good call, and all of them answer as the spec says', async () => {
  const account = await furnished();
  const calls = goodCalls(account);
  expect(Object.keys(calls).sort()).toEqual([...ids].sort());
  for (const [id, call] of Object.entries(calls) as [Implemented, (typeof calls)[Implemented]][]) {
    const answer = await account.call(id, call);
    expect(answer.status, `${id}: ${answer.text}`).toBe(200);
    expect(faultsOf(specOf(id), 200, answer.body)).toEqual([]);
  }
});

test('every declared status is provoked or has a reason not to be', ({ task }) => {
  const statuses = ids.map((operation) => ({
    operation,
    scope: specOf(operation).scope,
    ...Object.fromEntries(
      rows
        .filter(({ id }) => id === operation)
        .map(({ status, provocation: given }) => [
          status,
          'never' in given ? `never: ${given.never}` : given.how,
        ]),
    ),
  }));
  Object.assign(task.meta, { statuses });
  expect(statuses).toHaveLength(58);
  expect(provoked.length).toBeGreaterThan(150);
});

test.each(ids)('%s gives its errors as the spec says, and changes nothing by them', async (id) => {
  const usualAccount = await furnished();
  for (const { status, provocation } of provoked.filter((row) => row.id === id)) {
    const account = provocation.options ? await furnished(provocation.options) : usualAccount;
    await provoke(account, id, status, provocation);
  }
});

async function provoke(
  account: Furnished,
  id: Implemented,
  status: number,
  { how, call, key, credits }: Provoked,
): Promise<void> {
  const { emulator } = account;
  const request = await call(account);
  const caller = key === null ? callerOf(emulator, null) : account.call;
  const before = emulator.credits;
  if (credits !== undefined) emulator.credits = credits;
  const state = await stateOf(account);

  const answer = await caller(id, request);
  expect(answer.status, `${id}, ${how}: ${answer.text}`).toBe(status);
  expect(faultsOf(specOf(id), status, answer.body)).toEqual([]);
  // A 500 comes out of the work that a call has started, after the call itself.
  if (status !== 500) expect(await stateOf(account), `${id}, ${how}`).toEqual(state);
  emulator.credits = before;
}

test('what is outside toll-free messaging answers 501, and 401 without a key', async () => {
  const { emulator, call } = await furnished();
  const outside = operations.filter(({ scope }) => scope === 'unavailable');
  expect(outside).toHaveLength(41);
  for (const { operationId } of outside) {
    const parameters = { path: { campaignId: 'x', agentId: 'x', id: 'x', linkId: 'x' } };
    for (const [caller, status] of [
      [call, 501],
      [callerOf(emulator, null), 401],
    ] as const) {
      const answer = await caller(operationId, parameters);
      expect(answer.status, operationId).toBe(status);
      expect(faultsOf(specOf(operationId), status, answer.body)).toEqual([]);
    }
  }
});
