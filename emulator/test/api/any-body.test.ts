import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WireReply } from '../../src/api/wire.js';
import { operations } from '../../src/generated/operations.js';
import spec from '../../src/generated/spec.json' with { type: 'json' };
import { openAccount } from '../support/account.js';
import { faultsOf } from '../support/spec.js';
import { call } from './request.js';

const implemented = operations.filter(({ scope }) => scope !== 'unavailable');

/** Every name that the spec gives to a member, so that random bodies get past the first check. */
const memberNames = [...namesIn(spec)];

const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -2, max: 120 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    '+18885550142',
    '+12025550123',
    '+18005550199',
    'tf_1',
    'b_1',
    'aud_1',
    'msg_1',
    'wh_1',
    'TOLL_FREE',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\ud800',
    '',
    '2026-12-24T10:00',
    'EXTERNAL',
    'https://harborlane.example',
  ),
);

const { body } = fc.letrec<{ body: unknown; member: unknown }>((tie) => ({
  member: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    value,
    fc.array(tie('member'), { maxLength: 3 }),
    tie('body'),
  ),
  body: fc
    .array(fc.tuple(fc.constantFrom(...memberNames, '__proto__', '0'), tie('member')), {
      maxLength: 6,
    })
    .map((entries) =>
      JSON.parse(
        `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${JSON.stringify(inner)}`).join()}}`,
      ),
    ),
}));

const text = fc.oneof(
  { weight: 6, arbitrary: body.map((given) => JSON.stringify(given)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
);

const parameter = fc
  .oneof(value.map(String), fc.constantFrom('b_1', 'tf_1', 'msg_1', '%', '+12025550123'))
  .filter((p) => p !== '');
const query = fc.dictionary(
  fc.constantFrom('id', 'page', 'limit', 'pageIndex', 'phoneNumber', 'hideEIN', 'sortOrder'),
  value.map(String),
  { maxKeys: 3 },
);

function targetOf(
  path: string,
  parameters: readonly string[],
  search: Record<string, string>,
): string {
  let next = 0;
  const filled = path.replaceAll(/\{[^}]+\}/g, () =>
    encodeURIComponent(wellFormed(parameters[next++ % parameters.length] as string)),
  );
  const text = new URLSearchParams(search).toString();
  return text === '' ? filled : `${filled}?${text}`;
}

function namesIn(schema: unknown, names = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return names;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(inner)) names.add(name);
    namesIn(inner, names);
  }
  return names;
}

/** URLs hold no half of a surrogate pair. */
function wellFormed(value: string): string {
  return value.replaceAll(/[\ud800-\udfff]/g, '?');
}

test.each(implemented.map(({ operationId }) => operationId))(
  '%s answers any body with a documented status and a body that fits it, and never with a 500',
  (operationId) => {
    const operation = implemented.find((candidate) => candidate.operationId === operationId);
    if (!operation) throw new Error(operationId);
    const account = openAccount({ sandboxRecipients: 'any', timing: 'instant' });
    fc.assert(
      fc.property(
        text,
        fc.array(parameter, { minLength: 1, maxLength: 2 }),
        query,
        (given, parameters, search) => {
          const target = targetOf(operation.path, parameters, search);
          const reply: WireReply = call(account, operation.method, target, given);
          const documented: readonly number[] = [200, ...operation.errors];
          expect(documented).toContain(reply.status);
          expect(reply.status).not.toBe(500);
          const json = JSON.parse(JSON.stringify(reply.body));
          expect(faultsOf(operation, reply.status, json)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  },
);
