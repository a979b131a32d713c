import { expect, test } from 'vitest';
import { listOperations } from '../scripts/operations.js';
import { methods } from '../scripts/spec.js';
import {
  extensionOperations,
  type OperationRow,
  providerOperations,
  secondaryOperations,
} from './documented-operations.js';
import { readSpec } from './support/spec.js';

const spec = await readSpec('openapi');
const operations = listOperations(spec);

function rows(scope: string): OperationRow[] {
  return operations
    .filter((operation) => operation.scope === scope)
    .map(({ method, path, operationId, errors }) => [method, path, operationId, errors]);
}

function sorted(table: readonly OperationRow[]): OperationRow[] {
  return [...table].sort((a, b) => `${a[1]} ${a[0]}`.localeCompare(`${b[1]} ${b[0]}`));
}

test('describes the 54 operations in scope with exactly their documented error statuses', () => {
  expect(providerOperations).toHaveLength(54);
  expect(sorted(rows('provider'))).toEqual(sorted(providerOperations));
});

test('describes the four operations that only the emulator offers', () => {
  expect(sorted(rows('extension'))).toEqual(sorted(extensionOperations));
});

test('lists the 41 operations that the emulator does not offer', () => {
  expect(secondaryOperations).toHaveLength(41);
  expect(sorted(rows('unavailable'))).toEqual(sorted(secondaryOperations));
  expect(operations.filter(({ tag }) => tag === 'secondary')).toHaveLength(41);
});

test('gives every operation a name of its own', () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
});

test('answers every offered operation with one success, a 200 that has a schema', () => {
  for (const item of Object.values(spec.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation || operation['x-tollgate-unavailable']) continue;
      const successes = Object.keys(operation.responses).filter((status) => Number(status) < 400);
      expect(successes, operation.operationId).toEqual(['200']);
      const ok = operation.responses['200'] as { content: Record<string, { schema: unknown }> };
      expect(ok.content['application/json']?.schema, operation.operationId).toBeDefined();
    }
  }
});

test('declares a path parameter for every brace in a path, and no other', () => {
  for (const { path, parameters, scope } of operations) {
    const braces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.filter((parameter) => parameter.in === 'path');
    expect(
      declared.map(({ name }) => name),
      path,
    ).toEqual(braces);
    if (scope !== 'unavailable') expect(declared.every(({ required }) => required)).toBe(true);
  }
});

test('takes a body where the reference says JSON, and none elsewhere', () => {
  const without = operations
    .filter(({ scope, body }) => scope === 'provider' && body === 'none')
    .map(({ operationId }) => operationId);
  expect(without.sort()).toEqual([
    'cancelSchedule',
    'deleteAudience',
    'getAudience',
    'getBrand',
    'getBrandStatus',
    'getContact',
    'getMessage',
    'getPhoneNumberStatus',
    'getTollFreeCampaign',
    'getTollFreeCampaignStatus',
    'listConversationMessages',
    'submitBrand',
    'submitTollFreeCampaign',
  ]);
});

test('lets a caller leave out the body of an operation without required members', () => {
  const optional = operations
    .filter(({ body }) => body === 'optional')
    .map(({ operationId }) => operationId);
  expect(optional.sort()).toEqual([
    'autofillTollFreeCampaign',
    'listAudiences',
    'listBlasts',
    'listBrands',
    'listContacts',
    'listMessages',
    'listPhoneNumbers',
    'listSchedules',
    'listTollFreeCampaigns',
    'listWebhooks',
    'upsertBrand',
    'upsertTollFreeCampaign',
    'validateBrand',
  ]);
});
