import { expect, test } from 'vitest';
import { type AjvError, validators } from '../../emulator/src/generated/validators.js';
import { listOperations } from '../scripts/operations.js';
import { bodiesOf, examplesOf, readSpec } from './support/spec.js';

type Part = 'body' | 'query' | 'path';

function faults(operationId: string, part: Part, value: unknown): string[] {
  const validate = validators[operationId]?.[part];
  if (!validate) throw new Error(`${operationId} checks no ${part}`);
  return validate(value) ? [] : (validate.errors ?? []).map(describe);
}

function describe({ instancePath, keyword, params }: AjvError): string {
  return `${instancePath || '/'} ${params.missingProperty ? `needs ${params.missingProperty}` : keyword}`;
}

const phone = '+18445550150';
const user = '+12125550160';

test('there is a validator for each part of each offered request, and no other', async () => {
  for (const operation of listOperations(await readSpec('openapi'))) {
    const parts = validators[operation.operationId];
    const offered = operation.scope !== 'unavailable';
    expect(Boolean(parts?.body), operation.operationId).toBe(offered && operation.body !== 'none');
    for (const part of ['query', 'path'] as const) {
      const has = operation.parameters.some((parameter) => parameter.in === part);
      expect(Boolean(parts?.[part]), `${operation.operationId} ${part}`).toBe(offered && has);
    }
  }
});

test('every request example passes', async () => {
  const spec = await readSpec('openapi');
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of ['post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method];
      if (!operation?.requestBody) continue;
      const [request] = bodiesOf(spec, operation, '');
      for (const example of request ? examplesOf(spec, request) : []) {
        expect(faults(operation.operationId, 'body', example.value), path).toEqual([]);
      }
    }
  }
});

test('unknown members pass everywhere', () => {
  for (const [operationId, parts] of Object.entries(validators)) {
    const about = (errors: string[]) => errors.filter((error) => error.includes('somethingNew'));
    if (!parts.body) continue;
    expect(about(faults(operationId, 'body', { somethingNew: 1 })), operationId).toEqual([]);
  }
  expect(faults('upsertBrand', 'body', { somethingNew: { deep: [1] } })).toEqual([]);
});

test('a brand takes null for every member but its id', () => {
  const members = ['address', 'contact', 'dba', 'description', 'ein', 'email', 'name'];
  members.push('sector', 'type', 'entityType', 'website');
  const brand = Object.fromEntries(members.map((name) => [name, null]));
  expect(faults('upsertBrand', 'body', brand)).toEqual([]);
  expect(faults('upsertBrand', 'body', { contact: { phone: null, name: null } })).toEqual([]);
  expect(faults('upsertBrand', 'body', { id: null })).toContain('/id type');
});

test('a campaign takes no null, and a brand to be checked only for its trading name', () => {
  expect(faults('upsertTollFreeCampaign', 'body', { name: null, useCase: null })).toEqual([
    '/name type',
    '/useCase type',
  ]);
  expect(faults('validateBrand', 'body', { dba: null, ein: 'nonsense', name: null })).toEqual([
    '/name type',
  ]);
});

test('a wrong enum value of a nullable member is one fault that lists the values', () => {
  const validate = validators.upsertBrand?.body;
  expect(validate?.({ type: 'CHARITY' })).toBe(false);
  expect(validate?.errors).toHaveLength(1);
  expect(validate?.errors?.[0]).toMatchObject({ instancePath: '/type', keyword: 'enum' });
  expect(validate?.errors?.[0]?.params.allowedValues).toContain('NON_PROFIT');
});

test('vetting needs its three constants', () => {
  expect(faults('vetBrand', 'body', { type: null, provider: 'AEGIS' })).toEqual([
    '/ needs vettingClass',
    '/type type',
    '/type enum',
  ]);
});

test('numbers must be E.164, except where the provider completes them', () => {
  expect(faults('sendSms', 'body', { from: '8445550150', to: user, text: '' })).toEqual([
    '/from pattern',
  ]);
  expect(faults('detachCampaign', 'body', { phones: ['18445550150'] })).toEqual([]);
  expect(faults('attachWebhook', 'body', { senders: ['agent_1'], webhookId: 'wh_1' })).toEqual([]);
  expect(faults('getConversation', 'body', { sender: 'agent_1', recipient: user })).toEqual([]);
  expect(faults('createAudience', 'body', { name: 'A', contacts: ['co_1', user] })).toEqual([]);
});

test('one to ten numbers are attached at once', () => {
  const attach = (count: number) =>
    faults('attachCampaign', 'body', {
      phones: Array.from({ length: count }, () => phone),
      campaignType: 'TOLL_FREE',
      campaignId: 'tf_1',
    });
  expect([attach(0), attach(1), attach(10), attach(11)]).toEqual([
    ['/phones minItems'],
    [],
    [],
    ['/phones maxItems'],
  ]);
});

test('a page has 1 to 100 records and starts at zero', () => {
  expect(faults('listBrands', 'body', {})).toEqual([]);
  expect(faults('listBrands', 'body', { pageIndex: 0, pageSize: 100 })).toEqual([]);
  expect(faults('listBrands', 'body', { pageIndex: -1, pageSize: 101 })).toEqual([
    '/pageIndex minimum',
    '/pageSize maximum',
  ]);
  expect(faults('listBrands', 'body', { pageIndex: '0' })).toEqual(['/pageIndex type']);
  expect(faults('listConversations', 'body', {})).toEqual(['/ needs pageIndex']);
});

test('the options of an MMS need both their flags as soon as they are given', () => {
  const mms = { from: phone, to: user, text: '', mediaUrls: [] };
  expect(faults('sendMms', 'body', mms)).toEqual([]);
  expect(faults('sendMms', 'body', { ...mms, options: {} })).toEqual([
    '/options needs multiple_messages',
    '/options needs validate',
  ]);
});

test('a reaction may be null but not left out', () => {
  expect(faults('reactToMessage', 'body', { messageId: 'msg_1', reaction: null })).toEqual([]);
  expect(faults('reactToMessage', 'body', { messageId: 'msg_1' })).toEqual(['/ needs reaction']);
});

test('a union blames only the arm that the request chose', () => {
  const press = { from: user, to: 'agent_1' };
  expect(faults('simulateUser', 'body', press)).toEqual(['/ needs message']);
  expect(faults('simulateUser', 'body', { ...press, button: { type: 'swipe' } })).toEqual([
    '/button/type enum',
  ]);
  expect(faults('simulateUser', 'body', { ...press, button: { type: 'call' } })).toEqual([
    '/button needs title',
  ]);
  expect(faults('simulateUser', 'body', { ...press, button: {} })).toEqual(['/button needs type']);
  expect(faults('getConversation', 'body', { id: 4 })).toEqual(['/id type']);
  expect(faults('getConversation', 'body', { sender: phone })).toEqual(['/ needs recipient']);
  expect(faults('attachWebhook', 'body', { senders: [], webhookId: 'x' })).toEqual([
    '/webhookId pattern',
  ]);
  expect(faults('attachWebhook', 'body', { senders: [] })).toEqual(['/ needs name', '/ needs url']);
});

test('delivery headers have plain names and text values', () => {
  const attach = (headers: unknown) =>
    faults('attachWebhook', 'body', { senders: [phone], webhookId: 'wh_1', event: null, headers });
  expect(attach(null)).toEqual([]);
  expect(attach({})).toEqual([]);
  expect(attach({ 'X-Tenant': 'a', Y_1: null })).toEqual([]);
  expect(attach({ 'bad name': 'a' })).toContain('/headers propertyNames');
  expect(attach({ A: 1 })).toEqual(['/headers/A type']);
});

test('schedules are told in wall-clock minutes', () => {
  const schedule = (sendAt: string) =>
    faults('sendSms', 'body', {
      from: phone,
      to: user,
      text: 'x',
      options: { schedule: { sendAt } },
    });
  expect(schedule('2026-08-01T09:30')).toEqual([]);
  expect(schedule('2026-08-01T09:30:00Z')).toEqual(['/options/schedule/sendAt pattern']);
});

test('query values become numbers and truth values in place', () => {
  const query = { pageIndex: '2', pageSize: '25', sortOrder: 'asc' };
  expect(faults('listConversationMessages', 'query', query)).toEqual([]);
  expect(query).toEqual({ pageIndex: 2, pageSize: 25, sortOrder: 'asc' });
  const brand = { hideEIN: 'true' };
  expect(faults('getBrand', 'query', brand)).toEqual([]);
  expect(brand).toEqual({ hideEIN: true });
  expect(faults('getAudience', 'query', { page: '0', limit: '101' })).toEqual([
    '/ needs id',
    '/page minimum',
    '/limit maximum',
  ]);
  expect(faults('listConversationMessages', 'query', { status: 'QUEUED' })).toEqual([
    '/status enum',
  ]);
});

test('a path id needs its prefix and nothing more', () => {
  expect(faults('getBrand', 'path', { id: 'b_doesNotExist' })).toEqual([]);
  expect(faults('getBrand', 'path', { id: 'tf_1' })).toEqual(['/id pattern']);
  expect(faults('submitTollFreeCampaign', 'path', { campaignId: 'dlc_1' })).toEqual([
    '/campaignId pattern',
  ]);
  expect(faults('cancelSchedule', 'path', { id: 'msg_1' })).toEqual(['/id pattern']);
  expect(faults('listConversationMessages', 'path', { id: 'anything' })).toEqual([]);
  expect(faults('getPhoneNumberStatus', 'path', { phoneNumber: phone })).toEqual([]);
});

test('a body that is no object is one fault', () => {
  for (const value of [null, 'text', 5, []]) {
    expect(faults('sendSms', 'body', value)).toEqual(['/ type']);
    expect(faults('simulateUser', 'body', value)).toEqual(['/ type']);
  }
});

test('long texts are counted in characters, not in code units', () => {
  const campaign = (text: string) =>
    faults('upsertTollFreeCampaign', 'body', { productionMessageContent: text });
  expect(campaign('😀'.repeat(1000))).toEqual([]);
  expect(campaign('x'.repeat(1001))).toEqual(['/productionMessageContent maxLength']);
});

test('business documents are names or addresses', () => {
  const documents = (businessDocuments: unknown) =>
    faults('upsertTollFreeCampaign', 'body', { businessDocuments });
  expect(documents(['letter.pdf', 'https://files.desk.example/1'])).toEqual([]);
  expect(documents('letter.pdf')).toEqual(['/businessDocuments type']);
});
