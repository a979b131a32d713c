import { expect, test } from 'vitest';
import { furnish, mediaUrl, text } from '../conformance/furnished.js';
import { brandDetails } from '../support/submission.js';
import { rcsJs } from './official-clients.js';
import { served } from './raw-http.js';

test('1. a base URL is all that a client needs, with or without a slash at its end', async () => {
  const { url, send } = await served();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await send(rcsJs.json('POST', '/brands/list'))).status).toBe(200);
  // Absolute requests, as a proxy makes them.
  expect((await send(rcsJs.json('POST', `${url}/brands/list`))).status).toBe(200);
  expect((await send(rcsJs.json('POST', '/brands/list/'))).status).toBe(200);
});

test('2. the key is read raw, in any case of the name, and else it is a 401', async () => {
  const { send } = await served();
  const { headers, ...request } = rcsJs.json('POST', '/brands/list');
  const { 'pinnacle-api-key': key, ...rest } = headers;
  expect(
    (await send({ ...request, headers: { ...rest, 'PINNACLE-API-KEY': `${key}` } })).status,
  ).toBe(200);
  expect(await send({ ...request, headers: rest })).toMatchObject({
    status: 401,
    body: { error: 'Invalid API key.' },
  });
});

test('3. paths: submit before or after the id, reads that are POSTs, fixed before variable', async () => {
  const { emulator, send } = await served();
  const { draftBrandId, draftCampaignId, number, webhookId, conversationId } =
    await furnish(emulator);
  const statusOf = async (method: string, target: string, args?: unknown) => {
    const request =
      args === undefined ? rcsJs.bare(method, target) : rcsJs.json(method, target, args);
    return (await send(request)).status;
  };
  expect(await statusOf('POST', `/campaigns/toll-free/${draftCampaignId}/submit`)).toBe(404);
  expect(await statusOf('POST', `/campaigns/toll-free/submit/${draftCampaignId}`)).toBe(200);
  expect(await statusOf('POST', `/brands/submit/${draftBrandId}`)).toBe(404);
  expect(await statusOf('POST', `/brands/${draftBrandId}/submit`)).toBe(200);
  expect(await statusOf('POST', '/webhooks', { identifiers: [number] })).toBe(200);
  const list = await send(rcsJs.json('POST', '/webhooks/list'));
  expect(list.body).toMatchObject({ count: 1 });
  expect(await statusOf('DELETE', '/phone-numbers/detach-campaign', { phones: [number] })).toBe(
    200,
  );
  expect(await statusOf('POST', '/webhooks/detach', { webhookId, senders: [number] })).toBe(200);
  const filtered = `/conversations/${conversationId}/messages?direction=INBOUND&pageSize=10`;
  const thread = await send(rcsJs.bare('POST', filtered));
  expect(thread.body).toMatchObject({ count: 1, messages: [{ direction: 'INBOUND' }] });
  const update = { id: conversationId, notes: 'x' };
  expect(await statusOf('POST', '/conversations/get', { id: conversationId })).toBe(200);
  expect(await statusOf('POST', '/conversations/list', { pageIndex: 0 })).toBe(200);
  expect(await statusOf('POST', '/conversations/update', update)).toBe(200);
  expect(await statusOf('POST', '/brands/list', {})).toBe(200);
  expect(await statusOf('POST', '/messages/list', {})).toBe(200);
  expect(await statusOf('GET', '/messages/msg_unknown')).toBe(404);
});

test('4. bodies: nothing, JSON on a DELETE, both pluses, null and unknown members', async () => {
  const { emulator, send } = await served();
  const { number, draftBrandId } = await furnish(emulator);
  const { headers } = rcsJs.bare('POST', '/brands/list');
  for (const type of [{}, { 'content-type': 'application/json' }]) {
    const empty = { method: 'POST', target: '/brands/list', headers: { ...headers, ...type } };
    expect((await send(empty)).status).toBe(200);
  }
  for (const written of [number, encodeURIComponent(number)]) {
    expect((await send(rcsJs.bare('GET', `/status/phone-number/${written}`))).status).toBe(200);
  }
  const brand = { id: draftBrandId, dba: null, somethingNew: [1] };
  expect((await send(rcsJs.json('POST', '/brands', brand))).status).toBe(200);
  const detach = rcsJs.json('DELETE', '/phone-numbers/detach-campaign', { phones: [number] });
  expect((await send(detach)).status).toBe(200);
});

test('5. success is 200 with JSON, for creations, submissions and deletions alike', async () => {
  const { emulator, send } = await served();
  const { audienceId, draftBrandId } = await furnish(emulator);
  for (const request of [
    rcsJs.json('POST', '/brands', {}),
    rcsJs.json('POST', '/contacts', { phoneNumber: '+12025550177' }),
    rcsJs.bare('POST', `/brands/${draftBrandId}/submit`),
    rcsJs.bare('DELETE', `/audiences?id=${audienceId}`),
    rcsJs.json('POST', '/conversations/get', { id: 'conv_unknown' }),
  ]) {
    const { status, headers, text: body } = await send(request);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body));
    expect(body).not.toBe('');
  }
});

test('6. every error is JSON: an unknown route, bad JSON, each kind of refusal', async () => {
  const { send } = await served();
  const broken = rcsJs.json('POST', '/brands', {});
  for (const [request, status] of [
    [rcsJs.bare('GET', '/nowhere'), 404],
    [rcsJs.bare('PATCH', '/brands'), 405],
    [{ ...broken, body: '{]' }, 400],
    [rcsJs.json('POST', '/phone-numbers/search', {}), 400],
    [rcsJs.bare('GET', '/brands/b_unknown'), 404],
    [rcsJs.json('POST', '/campaigns/rcs', {}), 501],
  ] as const) {
    const answer = await send(request);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/json');
    const isDetailed = 'errors' in (answer.body as object);
    expect(Object.keys(answer.body as object)).toEqual(
      isDetailed ? ['description', 'errors'] : ['error'],
    );
  }
});

test('7. nothing that a client may do makes it repeat a call: no 408, 429 or 5xx but the 501', async () => {
  const { emulator, send } = await served();
  const { number: from, handset: to } = await furnish(emulator);
  // Far over the speed of one number: texts wait in its queue, the API never says 429.
  for (let i = 0; i < 60; i++) {
    const { status } = await send(rcsJs.json('POST', '/messages/send/sms', { from, to, text }));
    expect(status).toBe(200);
  }
  const { status, headers } = await send(rcsJs.json('POST', '/campaigns/dlc', {}));
  expect(status).toBe(501);
  expect(headers['retry-after']).toBeUndefined();
});

test('8. shapes and spellings are those of the provider', async () => {
  const { emulator, send } = await served();
  const account = await furnish(emulator);
  const { brandId, campaignId, draftCampaignId, number: from, handset: to } = account;
  const ask = async (...call: Parameters<typeof rcsJs.json>) =>
    (await send(rcsJs.json(...call))).body;
  const read = async (target: string) => (await send(rcsJs.bare('GET', target))).body;

  expect(await ask('POST', '/phone-numbers/search', { type: ['LOCAL'] })).toEqual(
    expect.arrayContaining([expect.objectContaining({ phone_type: 'LOCAL' })]),
  );
  const numbers = [account.offeredNumber];
  expect(await ask('POST', '/phone-numbers/buy', { numbers })).toEqual([
    {
      number: account.offeredNumber,
      capabilities: { sms: true, mms: true, voice: expect.any(Boolean) },
    },
  ]);
  expect(await ask('POST', '/messages/send/sms', { from, to, text })).toMatchObject({
    messageId: expect.stringMatching(/^msg_/),
    segments: { count: 1, encoding: 'gsm7' },
    status: 'queued',
  });
  const mms = { from, to, text, mediaUrls: [mediaUrl] };
  expect(await ask('POST', '/messages/send/mms', mms)).toMatchObject({
    messageIds: [expect.stringMatching(/^msg_/)],
    segments: 1,
    status: 'queued',
  });
  await send(rcsJs.bare('POST', `/campaigns/toll-free/submit/${draftCampaignId}`));
  expect(await read(`/campaigns/toll-free/${draftCampaignId}`)).toMatchObject({
    status: 'IN REVIEW',
    monthlyVolume: '1,000',
    brand: { id: brandId, status: 'VERIFIED' },
  });
  expect(await ask('POST', '/campaigns/toll-free/autofill', { campaignId })).toMatchObject({
    brand: brandId,
  });
  expect(await ask('POST', '/campaigns/toll-free/list', { brandId })).toMatchObject({
    data: [{ brandId, useCase: 'APPOINTMENTS' }, { brandId }],
  });
  expect(await ask('POST', '/brands/validate', brandDetails)).toHaveProperty('isValid');
  expect(await ask('POST', '/campaigns/toll-free/validate', { campaignId })).toHaveProperty(
    'is_valid',
  );
  const attach = {
    phones: [account.spareNumber, '+18335550100'],
    campaignId,
    campaignType: 'TOLL_FREE',
  };
  expect(await ask('POST', '/phone-numbers/attach-campaign', attach)).toMatchObject({
    phoneNumbers: [{ phoneNumber: account.spareNumber, campaign: { type: 'TOLL_FREE' } }],
    failed: [{ number: '+18335550100' }],
  });
  const again = { senders: [from], webhookId: account.webhookId };
  expect(await ask('POST', '/webhooks/attach', again)).toHaveProperty('webhook.url');
  expect(await ask('POST', '/webhooks', { identifiers: [from] })).toHaveProperty(
    'webhooks.0.endpoint',
  );
});

test('9. members that a strict client needs are there even when they say nothing', async () => {
  const { emulator, send } = await served();
  const { conversationId, draftBrandId, draftCampaignId, audienceId } = await furnish(emulator);
  const read = async (target: string) => (await send(rcsJs.bare('GET', target))).body;
  expect(await read(`/audiences?id=${audienceId}`)).toMatchObject({ description: '' });
  expect(await read(`/brands/${draftBrandId}`)).toMatchObject({
    lastTcrVettingDate: '',
    tcrFeedback: [],
    vettingHistory: [],
  });
  expect(await read(`/status/toll-free-campaign/${draftCampaignId}`)).toMatchObject({
    updates: { number: '', status: expect.any(String), errors: [] },
  });
  const conversation = rcsJs.json('POST', '/conversations/get', { id: conversationId });
  expect((await send(conversation)).body).toMatchObject({ notes: '' });
});

test('10. lists count from 0 and audiences from 1, with the total of all pages', async () => {
  const { send } = await served();
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) {
    const { body } = await send(
      rcsJs.json('POST', '/audiences', {
        name: `A ${i}`,
        contacts: ['+12025550123', '+12025550124'],
      }),
    );
    ids.unshift((body as { id: string }).id);
  }
  const list = (paging: object) => send(rcsJs.json('POST', '/audiences/list', paging));
  expect((await list({ pageIndex: 0, pageSize: 2 })).body).toMatchObject({
    data: [{ id: ids[0] }, { id: ids[1] }],
    hasMore: true,
    count: 3,
  });
  expect((await list({ pageIndex: 1, pageSize: 2 })).body).toMatchObject({
    data: [{ id: ids[2] }],
    hasMore: false,
    count: 3,
  });
  const page = await send(rcsJs.bare('GET', `/audiences?id=${ids[0]}&page=1&limit=1`));
  expect(page.body).toMatchObject({ pagination: { page: 1, total: 2, hasMore: true } });
});
