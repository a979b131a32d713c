import { createTollgate, InputError, type Tollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { fillPath } from '../src/core/path.js';
import { caught } from './support/caught.js';
import { startServer } from './support/scripted-server.js';

const misleading: readonly unknown[] = [
  '',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '.%2E',
  ' ',
  'b_1 ',
  'b 1',
  'b_1\n',
  '\u00a0',
  '\ud800',
  undefined,
  null,
  7,
  ['b_1'],
  {},
];

const withPathId: Record<string, (tollgate: Tollgate, id: string) => Promise<unknown>> = {
  'brands.get': (t, id) => t.brands.get(id),
  'brands.submit': (t, id) => t.brands.submit(id),
  'brands.vet': (t, id) => t.brands.vet(id),
  'campaigns.tollFree.get': (t, id) => t.campaigns.tollFree.get(id),
  'campaigns.tollFree.submit': (t, id) => t.campaigns.tollFree.submit(id),
  'phoneNumbers.get': (t, id) => t.phoneNumbers.get(id),
  'phoneNumbers.update': (t, id) => t.phoneNumbers.update(id, { friendlyName: 'Desk' }),
  'phoneNumbers.release': (t, id) => t.phoneNumbers.release(id),
  'messages.get': (t, id) => t.messages.get(id),
  'messages.schedule.cancel': (t, id) => t.messages.schedule.cancel(id),
  'conversations.listMessages': (t, id) => t.conversations.listMessages(id),
  'status.brand': (t, id) => t.status.brand(id),
  'status.tollFree': (t, id) => t.status.tollFree(id),
  'status.phoneNumber': (t, id) => t.status.phoneNumber(id),
  'client.GET': (t, id) => t.client.GET('/messages/{id}', { params: { path: { id } } }),
};

test.each(Object.keys(withPathId))('%s sends nothing for an id that leads astray', async (name) => {
  const { baseUrl, requests } = await startServer(() => ({ json: {} }));
  const tollgate = createTollgate({ apiKey: 'k', baseUrl });

  for (const id of misleading) {
    const error = await caught(withPathId[name]!(tollgate, id as string));
    expect(error, JSON.stringify(id)).toBeInstanceOf(InputError);
  }
  expect(requests).toEqual([]);
});

test('the raw client refuses a path whose parameters were left out', async () => {
  const { baseUrl, requests } = await startServer(() => ({ json: {} }));
  const { client } = createTollgate({ apiKey: 'k', baseUrl });

  const error = await caught(client.GET('/messages/{id}', {} as never));
  expect(String(error)).toMatch(/InputError.*`id` is missing/);
  expect(requests).toEqual([]);
});

test.each([
  ['+18005550100', '%2B18005550100'],
  ['a/b', 'a%2Fb'],
  ['a?b=c#d', 'a%3Fb%3Dc%23d'],
  ['a\\b', 'a%5Cb'],
  ['...', '...'],
  ['a%2e', 'a%252e'],
  ['{id}', '%7Bid%7D'],
  ['$&', '%24%26'],
  ['😁', '%F0%9F%98%81'],
])('%j stays one segment: %s', (value, encoded) => {
  expect(fillPath('/messages/{id}', { id: value })).toBe(`/messages/${encoded}`);
});

test('each parameter of a path is filled', () => {
  expect(fillPath('/a/{b}/c/{d}', { b: '1', d: '2' })).toBe('/a/1/c/2');
});

test('the message names the parameter and what is wrong with it', () => {
  expect(() => fillPath('/brands/{brandId}', {})).toThrow(/`brandId` is undefined/);
  expect(() => fillPath('/brands/{brandId}', { brandId: '' })).toThrow(/`brandId` is empty/);
});
