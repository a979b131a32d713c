import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ErrorTree } from '../../src/api/problems.js';
import { type RequestPart, validate } from '../../src/api/validate.js';
import { type OperationId, operations } from '../../src/generated/operations.js';

/** The messages by path, in the order of the tree. */
function messages(tree: ErrorTree | undefined, path = ''): Record<string, readonly string[]> {
  if (!tree) return {};
  const own = tree.errors.length > 0 ? { [path]: tree.errors } : {};
  const at = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
  return Object.assign(
    own,
    ...Object.entries(tree.properties ?? {}).map(([name, inner]) => messages(inner, at(name))),
    ...(tree.items ?? []).map((inner, index) => messages(inner, at(index))),
  );
}

function complaints(id: OperationId, value: unknown, part: RequestPart = 'body') {
  return messages(validate(id, part, value));
}

const attach = { phones: ['+18885550142'], campaignType: 'TOLL_FREE', campaignId: 'tf_1' };

test('what fits the spec has no tree at all', () => {
  expect(validate('attachCampaign', 'body', attach)).toBeUndefined();
});

test.each([
  [
    'type',
    'upsertBrand',
    { name: 5, contact: { title: ['x'] }, ein: {} },
    {
      name: ['expected string or null, found number'],
      'contact.title': ['expected string or null, found array'],
      ein: ['expected string or null, found object'],
    },
  ],
  ['type of the whole body', 'upsertBrand', [], { '': ['expected object, found array'] }],
  ['null as the whole body', 'upsertBrand', null, { '': ['expected object, found null'] }],
  [
    'null where it is not allowed',
    'upsertTollFreeCampaign',
    { name: null },
    { name: ['expected string, found null'] },
  ],
  [
    'required',
    'attachCampaign',
    {},
    {
      phones: ['is required'],
      campaignType: ['is required'],
      campaignId: ['is required'],
    },
  ],
  [
    'enum',
    'listTollFreeCampaigns',
    { status: 'IN_REVIEW' },
    {
      status: [
        'expected one of "INCOMPLETE", "IN REVIEW", "VERIFIED", "FAILED", found "IN_REVIEW"',
      ],
    },
  ],
  [
    'pattern of an id',
    'validateTollFreeCampaign',
    { campaignId: 'dlc_1' },
    { campaignId: ['must start with tf_, found "dlc_1"'] },
  ],
  [
    'pattern of a phone number',
    'attachCampaign',
    { ...attach, phones: ['+18885550142', '888'] },
    { 'phones.1': ['expected a phone number in E.164 such as +12025550123, found "888"'] },
  ],
  [
    'pattern of a local time',
    'sendSms',
    {
      from: '+18885550142',
      to: '+12025550123',
      text: 'x',
      options: { schedule: { sendAt: 'noon' } },
    },
    {
      'options.schedule.sendAt': ['expected a local time such as 2026-12-24T10:00, found "noon"'],
    },
  ],
  [
    'minItems',
    'attachCampaign',
    { ...attach, phones: [] },
    { phones: ['expected at least 1 entry, found 0'] },
  ],
  [
    'maxItems',
    'attachCampaign',
    { ...attach, phones: Array.from({ length: 11 }, (_, i) => `+1888555${1000 + i}`) },
    { phones: ['expected at most 10 entries, found 11'] },
  ],
  [
    'maxLength, counted in characters',
    'upsertTollFreeCampaign',
    { productionMessageContent: '\u{1F600}'.repeat(1_001) },
    { productionMessageContent: ['expected at most 1000 characters, found 1001'] },
  ],
  [
    'minimum and maximum',
    'listBrands',
    { pageIndex: -1, pageSize: 101 },
    {
      pageIndex: ['expected a number >= 0, found -1'],
      pageSize: ['expected a number <= 100, found 101'],
    },
  ],
  ['integer', 'listBrands', { pageIndex: 0.5 }, { pageIndex: ['expected integer, found number'] }],
  [
    'minProperties',
    'simulateUser',
    { from: '+12025550123', to: '+18885550142', message: {} },
    { message: ['expected at least 1 member, found {}'] },
  ],
  ['a choice of members', 'autofillBrand', {}, { '': ['give at least one of name, website'] }],
  [
    'names of members',
    'attachWebhook',
    { senders: [], name: 'x', url: 'https://harborlane.example', headers: { 'bad name': 'y' } },
    { headers: ['must match ^[A-Za-z0-9][A-Za-z0-9_-]*$, found "bad name"'] },
  ],
] as [string, OperationId, unknown, Record<string, string[]>][])(
  '%s: the message tells the field, what is expected and what was found',
  (_, id, body, expected) => {
    expect(complaints(id, body)).toEqual(expected);
  },
);

test('all fields are told at once', () => {
  const found = complaints('attachCampaign', { phones: ['1', '2'], campaignType: 'SMS' });
  expect(Object.keys(found).sort()).toEqual(['campaignId', 'campaignType', 'phones.0', 'phones.1']);
});

test('a member of no arm of a union is not held against the arm that fits', () => {
  const senders = ['+18885550142'];
  expect(complaints('attachWebhook', { senders, webhookId: 'wh_1', name: 5 })).toEqual({});
  expect(complaints('attachWebhook', { senders, name: 'x' })).toEqual({ url: ['is required'] });
  expect(complaints('attachWebhook', { senders, webhookId: 'x' })).toEqual({
    webhookId: ['must start with wh_, found "x"'],
  });
});

test('a choice between members is met by any of them', () => {
  expect(complaints('autofillBrand', { website: 'x' })).toEqual({});
  expect(complaints('autofillBrand', { name: 5 })).toEqual({
    name: ['expected string, found number'],
  });
});

test('unknown members are accepted everywhere', () => {
  const body = { ...attach, extra: { anything: [1] } };
  expect(complaints('attachCampaign', body)).toEqual({});
});

test('long values are shortened in messages', () => {
  const { campaignId } = complaints('validateTollFreeCampaign', { campaignId: 'x'.repeat(10_000) });
  expect(campaignId?.[0]).toHaveLength('must start with tf_, found '.length + 80);
  expect(campaignId?.[0]).toMatch(/x\.\.\.$/);
});

test('query values become what the spec says, in place', () => {
  const query: Record<string, unknown> = { pageIndex: '2', pageSize: '10', sortOrder: 'asc' };
  expect(validate('listConversationMessages', 'query', query)).toBeUndefined();
  expect(query).toEqual({ pageIndex: 2, pageSize: 10, sortOrder: 'asc' });
});

test.each([
  ['getBrand', { hideEIN: 'maybe' }, { hideEIN: ['expected boolean, found string'] }],
  [
    'listConversationMessages',
    { pageSize: '51' },
    { pageSize: ['expected a number <= 50, found 51'] },
  ],
  [
    'listConversationMessages',
    { pageSize: 'ten' },
    { pageSize: ['expected integer, found string'] },
  ],
] as [OperationId, Record<string, unknown>, Record<string, string[]>][])(
  'a query value of %s that cannot be converted is told: %j',
  (id, query, expected) => {
    expect(complaints(id, query, 'query')).toEqual(expected);
  },
);

test('path parameters are checked too', () => {
  expect(complaints('getBrand', { id: 'tf_1' }, 'path')).toEqual({
    id: ['must start with b_, found "tf_1"'],
  });
});

test('an operation without a schema for a part accepts anything there', () => {
  expect(validate('getTemporaryNumber', 'body', 5)).toBeUndefined();
  expect(validate('no such operation', 'body', 5)).toBeUndefined();
});

test('members called like parts of JavaScript are members like any other', () => {
  const body = JSON.parse(
    '{"senders":[],"name":"x","url":"y","headers":{"__proto__":5,"constructor":6,"toString":7}}',
  );
  const tree = validate('attachWebhook', 'body', body);
  const headers = Object.entries(tree?.properties?.headers?.properties ?? {});
  expect(headers.map(([name, { errors }]) => [name, errors])).toEqual(
    expect.arrayContaining([
      ['constructor', ['expected string or null, found number']],
      ['toString', ['expected string or null, found number']],
    ]),
  );
  expect(({} as { errors?: unknown }).errors).toBeUndefined();
});

test.each(['0', '7', '4294967295'])(
  'the member "%s" of an object is no position in a list',
  (name) => {
    const headers = { [name]: 5 };
    const tree = validate('attachWebhook', 'body', { senders: [], name: 'x', url: 'y', headers });
    expect(messages(tree)).toEqual({
      [`headers.${name}`]: ['expected string or null, found number'],
    });
    expect(tree?.properties?.headers?.items).toBeUndefined();
  },
);

test('names with slashes and tildes come out as they are', () => {
  const headers = { 'a~1/b': 'x' };
  const tree = validate('attachWebhook', 'body', { senders: [], name: 'x', url: 'y', headers });
  expect(messages(tree)).toEqual({
    headers: ['must match ^[A-Za-z0-9][A-Za-z0-9_-]*$, found "a~1/b"'],
  });
});

test('whatever the body, the tree is plain JSON and every message says something', () => {
  const ids = operations
    .filter(({ scope }) => scope !== 'unavailable')
    .map(({ operationId }) => operationId);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.jsonValue(), (id, body) => {
      const tree = validate(id, 'body', body);
      if (!tree) return;
      const found = messages(tree);
      expect(Object.keys(found)).not.toEqual([]);
      for (const text of Object.values(found).flat()) {
        expect(text).toMatch(/^(is required|expected |must |give at least one of )/);
      }
    }),
    { numRuns: 2_000 },
  );
});
