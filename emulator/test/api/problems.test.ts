import { expect, test } from 'vitest';
import {
  addMessage,
  type ErrorTree,
  INVALID_API_KEY,
  plainProblem,
  problemOf,
  treeOf,
  validationProblem,
} from '../../src/api/problems.js';
import { DomainError, type DomainErrorKind } from '../../src/domain/domain-error.js';
import { type OperationId, operations } from '../../src/generated/operations.js';

function operation(id: OperationId) {
  const found = operations.find(({ operationId }) => operationId === id);
  if (!found) throw new Error(id);
  return found;
}

function refused(id: OperationId, kind: DomainErrorKind, fields?: Record<string, string>) {
  return problemOf(new DomainError(kind, 'Not this way.', fields), operation(id));
}

test.each([
  ['invalid', 400],
  ['not-found', 404],
  ['payment-required', 402],
  ['forbidden', 403],
  ['unavailable', 501],
] as const)('a refusal of the kind %s is a %s where that is documented', (kind, status) => {
  expect(refused('submitBrand', kind)).toEqual({ status, body: { error: 'Not this way.' } });
});

test.each([
  ['an unknown brand in POST /brands', 'upsertBrand', 'not-found'],
  ['credits that POST /brands/list cannot lack', 'listBrands', 'payment-required'],
  ['an unknown campaign to validate', 'validateTollFreeCampaign', 'not-found'],
  ['a feature that POST /contacts cannot miss', 'createContact', 'unavailable'],
  ['a refusal where no 403 is documented', 'attachWebhook', 'forbidden'],
] as const)('%s is a 400, because no other status is documented', (_, id, kind) => {
  expect(refused(id, kind)).toEqual({ status: 400, body: { error: 'Not this way.' } });
});

test('a 400 with fields names each of them', () => {
  expect(
    refused('submitBrand', 'invalid', { ein: 'is required', 'contact.name': 'is required' }),
  ).toEqual({
    status: 400,
    body: {
      description: '2 fields are invalid',
      errors: {
        errors: [],
        properties: {
          ein: { errors: ['is required'] },
          contact: { errors: [], properties: { name: { errors: ['is required'] } } },
        },
      },
    },
  });
});

test('statuses other than 400 have one sentence, even when fields are known', () => {
  expect(refused('submitBrand', 'not-found', { id: 'unknown' })).toEqual({
    status: 404,
    body: { error: 'Not this way.' },
  });
});

test('digits in a path are positions in a list', () => {
  expect(treeOf({ 'phones.1': 'is no number', 'phones.0.deep': 'x', '': 'whole', a: 'y' })).toEqual(
    {
      errors: ['whole'],
      properties: {
        phones: {
          errors: [],
          items: [
            { errors: [], properties: { deep: { errors: ['x'] } } },
            { errors: ['is no number'] },
          ],
        },
        a: { errors: ['y'] },
      },
    },
  );
});

test('a message is given once for each value', () => {
  const tree: ErrorTree = { errors: [] };
  addMessage(tree, ['a'], 'wrong');
  addMessage(tree, ['a'], 'wrong');
  addMessage(tree, ['a'], 'also wrong');
  expect(tree.properties?.a).toEqual({ errors: ['wrong', 'also wrong'] });
});

test('a member may be called like a part of JavaScript', () => {
  const tree = treeOf({ '__proto__.x': 'a', constructor: 'b', toString: 'c' });
  expect(JSON.parse(JSON.stringify(tree), keepProto)).toEqual({
    errors: [],
    properties: [
      ['__proto__', { errors: [], properties: [['x', { errors: ['a'] }]] }],
      ['constructor', { errors: ['b'] }],
      ['toString', { errors: ['c'] }],
    ],
  });
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test('the number of a member is its name, however large', () => {
  const tree: ErrorTree = { errors: [] };
  addMessage(tree, ['headers', '4294967295'], 'wrong');
  expect(tree.properties?.headers?.items).toBeUndefined();
  expect(tree.properties?.headers?.properties?.['4294967295']).toEqual({ errors: ['wrong'] });
});

test.each([
  [{ a: 'x' }, '1 field is invalid'],
  [{ '': 'x' }, '1 field is invalid'],
  [{ a: 'x', 'b.0.c': 'y', 'b.1': 'z' }, '3 fields are invalid'],
])('%j: %s', (fields, description) => {
  expect(validationProblem(treeOf(fields)).body).toMatchObject({ description });
});

test('headers are only there when they are given', () => {
  expect(plainProblem(404, 'No.')).toEqual({ status: 404, body: { error: 'No.' } });
  expect(plainProblem(405, 'No.', { allow: 'GET' }).headers).toEqual({ allow: 'GET' });
});

test("a refused key gets the provider's own words", () => {
  expect(INVALID_API_KEY).toEqual({ status: 401, body: { error: 'Invalid API key.' } });
});

/** Turns `properties` into entries, where no name can hide. */
function keepProto(key: string, value: unknown): unknown {
  return key === 'properties' ? Object.entries(value as object) : value;
}
