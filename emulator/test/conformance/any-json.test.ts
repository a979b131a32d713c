import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, implementedOperations } from '../support/spec.js';
import { specOf } from './caller.js';
import { furnished } from './furnished.js';
import { goodCalls, type Implemented } from './good-calls.js';

const ids = implementedOperations
  .filter(({ body }) => body !== 'none')
  .map(({ operationId }) => operationId as Implemented);

const account = await furnished();
const calls = goodCalls(account);

/** Bodies that resemble a good one: any of its members may be gone or be something else. */
function resembling(value: unknown): fc.Arbitrary<unknown> {
  const other = fc.jsonValue({ maxDepth: 3 });
  if (Array.isArray(value)) {
    const entries = value.map(resembling);
    const list = entries.length > 0 ? fc.array(fc.oneof(...entries), { maxLength: 3 }) : other;
    return fc.oneof({ weight: 4, arbitrary: list }, { weight: 1, arbitrary: other });
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, resembling(inner)]),
    );
    const object = fc.record(members, { requiredKeys: [] });
    return fc.oneof({ weight: 6, arbitrary: object }, { weight: 1, arbitrary: other });
  }
  return fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
}

async function expectDeclared(id: Implemented, body: unknown): Promise<void> {
  const { status, text, body: answer } = await account.call(id, { ...calls[id], body });
  expect(status, `${id} ${JSON.stringify(body)}: ${text}`).not.toBe(500);
  expect(faultsOf(specOf(id), status, answer), `${id} ${JSON.stringify(body)}`).toEqual([]);
}

test.each(ids)('%s answers any JSON with a status that it declares', async (id) => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  await fc.assert(
    fc.asyncProperty(anything, (body) => expectDeclared(id, body)),
    { numRuns: 100 },
  );
});

test.each(ids)(
  '%s answers anything like a good call with a status that it declares',
  async (id) => {
    const like = resembling(calls[id].body);
    await fc.assert(
      fc.asyncProperty(like, (body) => expectDeclared(id, body)),
      { numRuns: 150 },
    );
  },
);

test('what came of all these calls plays out to its end, and everything still reads as declared', async () => {
  await account.emulator.clock.advance('30d');
  const failures = account.emulator.journal.entries().filter(({ kind }) => kind === 'task.failed');
  expect(failures).toEqual([]);
  const reads = implementedOperations.filter(
    ({ operationId, method }) => method === 'GET' || operationId.startsWith('list'),
  );
  for (const { operationId } of reads) {
    const id = operationId as Implemented;
    const { status, body } = await account.call(id, calls[id]);
    expect(faultsOf(specOf(id), status, body)).toEqual([]);
  }
});
