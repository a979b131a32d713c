import { expect, test } from 'vitest';
import { furnish } from '../conformance/furnished.js';
import { officialClients, rcsJs, rcsPy, rcsRuby, requestOf } from './official-clients.js';
import { served } from './raw-http.js';

const listsWithoutArguments = [
  'listBrands',
  'listTollFreeCampaigns',
  'listPhoneNumbers',
  'listMessages',
  'listBlasts',
  'listSchedules',
  'listWebhooks',
  'listContacts',
  'listAudiences',
] as const;

test.each(officialClients)('a list without arguments, as $name asks for it', async (client) => {
  const { send } = await served();
  for (const id of listsWithoutArguments) {
    const { status, body } = await send(requestOf(client, id));
    expect(status, id).toBe(200);
    expect(body, id).toMatchObject({ data: expect.any(Array), hasMore: false });
  }
});

test.each(officialClients)(
  'a brand and a campaign of nothing, as $name saves them',
  async (client) => {
    const { send } = await served();
    const brand = await send(requestOf(client, 'upsertBrand'));
    expect(brand.body).toMatchObject({ status: 'INCOMPLETE', isArchived: false });
    const campaign = await send(requestOf(client, 'upsertTollFreeCampaign'));
    expect(campaign.body).toMatchObject({ status: 'INCOMPLETE' });
    const advice = await send(requestOf(client, 'validateBrand'));
    expect(advice.body).toMatchObject({ isValid: false });
  },
);

test('what each client sends for no arguments is what it is known to send', () => {
  const lists = officialClients.map((client) => requestOf(client, 'listBrands'));
  expect(lists.map(({ body }) => body)).toEqual(['{}', undefined, '{}']);
  expect(lists[1]?.headers).toMatchObject({
    'content-type': 'application/json',
    'content-length': '0',
  });
  const submits = officialClients.map((client) =>
    requestOf(client, 'submitBrand', { path: { brandId: 'b_1' } }),
  );
  const types = submits.map(
    ({ headers }) => headers['content-type'] ?? headers['Content-Type'] ?? 'none',
  );
  expect(types).toEqual(['none', 'none', 'application/json']);
  expect(submits.map(({ headers }) => headers['content-length'])).toEqual(['0', '0', '0']);
});

test.each(officialClients)('a submission without a body, as $name makes it', async (client) => {
  const { emulator, send } = await served();
  const { draftBrandId, draftCampaignId, conversationId } = await furnish(emulator);
  const brand = requestOf(client, 'submitBrand', { path: { brandId: draftBrandId } });
  expect((await send(brand)).body).toEqual({ success: true });
  const campaign = { path: { campaignId: draftCampaignId } };
  const submitted = await send(requestOf(client, 'submitTollFreeCampaign', campaign));
  expect(submitted.body).toEqual({ success: true });
  const thread = { path: { id: conversationId } };
  const messages = await send(requestOf(client, 'listConversationMessages', thread));
  expect(messages.body).toMatchObject({ hasMore: false, messages: expect.any(Array) });
});

test.each(officialClients)('a DELETE without a body, as $name makes it', async (client) => {
  const { emulator, send } = await served();
  const { scheduleId, audienceId } = await furnish(emulator);
  const cancel = requestOf(client, 'cancelSchedule', { path: { id: scheduleId } });
  expect(cancel.headers['content-length']).toBeUndefined();
  expect((await send(cancel)).body).toEqual({ success: true });
  const remove = requestOf(client, 'deleteAudience', { query: { id: audienceId } });
  expect((await send(remove)).body).toEqual({ success: true });
});

test.each(officialClients)('a DELETE with a body, as $name makes it', async (client) => {
  const { emulator, send } = await served();
  const { number, campaignId, audienceId, contactId } = await furnish(emulator);
  const detach = await send(requestOf(client, 'detachCampaign', { body: { phones: [number] } }));
  expect(detach.body).toMatchObject({
    phoneNumbers: [{ phoneNumber: number, campaign: { id: campaignId } }],
    failed: [],
  });
  const body = { id: audienceId, contacts: [contactId] };
  const removed = await send(requestOf(client, 'removeAudienceContacts', { body }));
  expect(removed.body).toMatchObject({ id: audienceId, contactCount: 1 });
});

test('a DELETE with a body also takes one that comes in chunks, without a length', async () => {
  const { emulator, send } = await served();
  const { number } = await furnish(emulator);
  const { headers, ...request } = requestOf(rcsJs, 'detachCampaign', {
    body: { phones: [number] },
  });
  const { 'content-length': _, ...rest } = headers;
  const chunked = { ...rest, 'transfer-encoding': 'chunked' };
  expect((await send({ ...request, headers: chunked })).status).toBe(200);
});

test.each([rcsJs, rcsPy])(
  'an explicit null, which $name sends, clears a member',
  async (client) => {
    const { emulator, send } = await served();
    const { draftBrandId: id, number, webhookId } = await furnish(emulator);
    const body = { id, name: null, dba: null, contact: null };
    const brand = await send(requestOf(client, 'upsertBrand', { body }));
    expect(brand.body).not.toHaveProperty('name');
    expect(brand.body).not.toHaveProperty('contact');
    expect(brand.body).toMatchObject({ id, dba: null });
    const all = { senders: [number], webhookId, event: null, headers: null };
    const webhook = await send(requestOf(client, 'attachWebhook', { body: all }));
    expect(webhook.body).toMatchObject({ event: null });
  },
);

test('a member that is left out, as rcs-ruby leaves out its nil, keeps its value', async () => {
  const { emulator, send } = await served();
  const { draftBrandId: id } = await furnish(emulator);
  const body = { id, dba: 'Harbor Lane' };
  const brand = await send(requestOf(rcsRuby, 'upsertBrand', { body }));
  expect(brand.body).toMatchObject({ name: 'Harbor Lane Dental, LLC', dba: 'Harbor Lane' });
});

test('null where the provider takes none is a 400 that names the member', async () => {
  const { send } = await served();
  const body = { name: null, useCase: null };
  const { status, body: answer } = await send(requestOf(rcsJs, 'upsertTollFreeCampaign', { body }));
  expect(status).toBe(400);
  expect(answer).toMatchObject({ errors: { properties: { name: {}, useCase: {} } } });
});

test('members that the provider does not know are passed over at any depth', async () => {
  const { send } = await served();
  const body = { name: 'Pier', colour: 'blue', contact: { name: 'Ada', shoe: 41 }, tags: [{}] };
  const { status, body: brand } = await send(requestOf(rcsJs, 'upsertBrand', { body }));
  expect(status).toBe(200);
  expect(brand).toMatchObject({ name: 'Pier', contact: { name: 'Ada' } });
  expect(JSON.stringify(brand)).not.toMatch(/colour|shoe|tags/);
});
