import { expect, test } from 'vitest';
import { listOperations } from '../scripts/operations.js';
import { readSpec } from './support/spec.js';

const operations = listOperations(await readSpec('openapi')).filter(
  ({ scope }) => scope !== 'unavailable',
);

test('calls safe to repeat every GET and every POST that only reads', () => {
  const reads = operations.filter(({ retry }) => retry === 'read');
  const posts = reads.filter(({ method }) => method !== 'GET').map(({ path }) => path);
  expect(
    operations.filter(({ method }) => method === 'GET').map(({ retry }) => retry),
  ).not.toContain('write');
  expect(posts.sort()).toEqual([
    '/audiences/list',
    '/brands/list',
    '/brands/validate',
    '/campaigns/toll-free/list',
    '/campaigns/toll-free/validate',
    '/contacts/list',
    '/conversations/get',
    '/conversations/list',
    '/conversations/{id}/messages',
    '/messages/blasts/list',
    '/messages/list',
    '/messages/schedules/list',
    '/messages/validate/mms',
    '/messages/validate/sms',
    '/phone-numbers/details',
    '/phone-numbers/list',
    '/phone-numbers/search',
    '/webhooks',
    '/webhooks/list',
  ]);
});

test('gives every offered operation a retry class', () => {
  for (const { operationId, retry } of operations)
    expect(retry, operationId).toMatch(/^(read|write)$/);
});

test('says how to page through every list', () => {
  const pages = operations.filter(({ page }) => page).map((o) => `${o.operationId} ${o.page}`);
  expect(pages.sort()).toEqual([
    'getAudience audience',
    'listAudiences list',
    'listBlasts list',
    'listBrands list',
    'listContacts list',
    'listConversationMessages conversation-messages',
    'listConversations conversations',
    'listMessages list',
    'listPhoneNumbers list',
    'listSchedules list',
    'listTollFreeCampaigns list',
    'listWebhooks list',
  ]);
});

test('asks for pages of a list by the same two members', () => {
  for (const { page, bodySchema, operationId } of operations) {
    if (page === 'list') expect(bodySchema, operationId).toBeDefined();
  }
  const query = operations.find(({ operationId }) => operationId === 'listConversationMessages');
  const limits = query?.parameters.find(({ name }) => name === 'pageSize')?.schema;
  expect(limits).toMatchObject({ minimum: 10, maximum: 50, default: 10 });
});
