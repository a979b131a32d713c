import { expect, test } from 'vitest';
import { handle } from '../../../src/api/handle.js';
import type { WireReply } from '../../../src/api/wire.js';
import type { Account } from '../../../src/domain/account.js';
import { optOut } from '../../../src/domain/messages/opt-outs.js';
import { SANDBOX_NUMBER } from '../../../src/domain/numbers/numbers.js';
import {
  addNumber,
  HANDSET,
  messagingAccount,
  OTHER_HANDSET,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';

/** Calls the API of one account the way every transport does. */
function caller(account: Account, headers: Readonly<Record<string, string>> = {}) {
  return (method: string, target: string, body?: unknown): WireReply =>
    handle(
      {
        method,
        target,
        header: (name) => headers[name],
        body: body === undefined ? '' : JSON.stringify(body),
      },
      () => account,
    );
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client without types reads them.
function ok(reply: WireReply): any {
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

test('an SMS is answered with its segments as an object, an MMS with a number', () => {
  const account = messagingAccount();
  const call = caller(account);
  const sms = { from: SENDER, to: HANDSET, text: TEXT };
  expect(ok(call('POST', '/messages/send/sms', sms))).toEqual({
    messageId: expect.stringMatching(/^msg_/),
    segments: { count: 1, encoding: 'gsm7' },
    totalCost: 0.01,
    sender: SENDER,
    recipient: HANDSET,
    status: 'queued',
  });
  const mms = { ...sms, mediaUrls: ['https://cdn.harborlane.example/map.png'] };
  expect(ok(call('POST', '/messages/send/mms', mms))).toEqual({
    messageIds: [expect.stringMatching(/^msg_/)],
    segments: 1,
    totalCost: 0.03,
    sender: SENDER,
    recipient: HANDSET,
    status: 'queued',
  });
});

test('the error of a message is JSON text when it is read, and an object when it is listed', async () => {
  const account = messagingAccount();
  addNumber(account, '+18885550150');
  const call = caller(account);
  const sms = { from: '+18885550150', to: HANDSET, text: TEXT };
  const { messageId } = ok(call('POST', '/messages/send/sms', sms));
  await account.world.advance('10s');
  const single = ok(call('GET', `/messages/${messageId}`));
  expect(single).toMatchObject({
    sender: '+18885550150',
    receiver: HANDSET,
    status: 'DELIVERY_FAILED',
    deliveredAt: null,
  });
  expect(JSON.parse(single.error)).toMatchObject({ key: 'tfn_unverified', code: '64' });
  const [listed] = ok(call('POST', '/messages/list', {})).data;
  expect(listed).toMatchObject({
    from: '+18885550150',
    to: HANDSET,
    direction: 'OUTBOUND',
    error: { key: 'tfn_unverified', codes: { twilio: ['30032'] } },
    isTest: false,
    blastId: null,
  });
});

test('a refused send names the field, or carries the documented status', () => {
  const account = messagingAccount({ credits: 0.015 });
  const call = caller(account);
  const send = (patch: object) =>
    call('POST', '/messages/send/sms', { from: SENDER, to: HANDSET, text: TEXT, ...patch });
  optOut(account, OTHER_HANDSET, 'STOP');
  expect(send({ to: OTHER_HANDSET })).toMatchObject({
    status: 400,
    body: { errors: { properties: { to: { errors: [expect.stringContaining('opted out')] } } } },
  });
  expect(send({ from: SANDBOX_NUMBER }).status).toBe(403);
  expect(send({}).status).toBe(200);
  expect(send({})).toMatchObject({ status: 402, body: { error: expect.any(String) } });
});

test('the official clients are told apart from plain calls', () => {
  const account = messagingAccount();
  const sms = { from: SENDER, to: HANDSET, text: TEXT };
  const sdk = caller(account, { 'x-fern-language': 'JavaScript' });
  for (const call of [caller(account), sdk]) ok(call('POST', '/messages/send/sms', sms));
  expect([...account.messages].map(({ method }) => method)).toEqual(['API', 'SDK']);
});

test('a scheduled send is answered with its id and times, and listed with its payload', () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const call = caller(account);
  const schedule = { sendAt: '2026-12-24T10:00', timezone: 'America/New_York' };
  const sms = { from: SENDER, to: HANDSET, text: TEXT, options: { schedule, tracking: 'ID' } };
  const { scheduleId, config } = ok(call('POST', '/messages/send/sms', sms));
  expect(config).toEqual(schedule);
  const listed = ok(call('POST', '/messages/schedules/list', { scheduleType: 'MESSAGE' }));
  expect(listed).toMatchObject({ count: 1, hasMore: false });
  expect(listed.data[0]).toEqual({
    id: scheduleId,
    sendAt: '2026-12-24T10:00',
    timezone: 'America/New_York',
    recurrence: null,
    endDate: null,
    status: 'ACTIVE',
    payload: { type: 'SMS', from: SENDER, to: HANDSET, text: TEXT, options: { tracking: 'ID' } },
    createdAt: '2026-01-05T14:00:00.000Z',
    updatedAt: '2026-01-05T14:00:00.000Z',
  });
  expect(ok(call('DELETE', `/messages/schedule/${scheduleId}`))).toEqual({ success: true });
  expect(call('DELETE', '/messages/schedule/msg_sched_none').status).toBe(404);
});

test('a blast is answered with its totals, and its mistakes are 400 and 403', () => {
  const account = messagingAccount();
  addNumber(account, '+18885550160', undefined, { isTemporary: true });
  const call = caller(account);
  const audience = ok(
    call('POST', '/audiences', { name: 'Two', contacts: [HANDSET, OTHER_HANDSET] }),
  );
  const blast = (patch: object) =>
    call('POST', '/messages/blast/sms', {
      audienceId: audience.id,
      senders: [SENDER],
      message: { text: TEXT },
      ...patch,
    });
  expect(ok(blast({}))).toEqual({
    blastId: expect.stringMatching(/^blast_/),
    audienceId: audience.id,
    totalRecipients: 2,
    totalMessages: 2,
    totalSegments: 2,
    totalCost: 0.02,
  });
  expect(blast({ audienceId: 'aud_none' }).status).toBe(400);
  expect(blast({ senders: [SANDBOX_NUMBER] }).status).toBe(400);
  expect(blast({ senders: ['+18885550160'] }).status).toBe(403);
  expect(blast({ options: { schedule: { sendAt: '2027-01-01T10:00' } } })).toMatchObject({
    status: 200,
    body: { scheduleId: expect.stringMatching(/^msg_sched_/), config: { timezone: 'UTC' } },
  });
  expect(ok(call('POST', '/messages/blasts/list', {})).data[0]).toMatchObject({
    type: 'SMS',
    content: { text: TEXT },
    options: null,
    fallback: null,
  });
});

test('a simulated user is heard; buttons and agents are not emulated', () => {
  const account = messagingAccount();
  const call = caller(account);
  const simulate = (body: object) => call('POST', '/messages/simulate/user', body);
  const message = { text: 'Hello' };
  expect(ok(simulate({ from: HANDSET, to: SENDER, message }))).toEqual({ success: true });
  expect(account.messages.count({ direction: 'INBOUND' })).toBe(1);
  const button = { type: 'trigger', title: 'Yes' };
  expect(simulate({ from: HANDSET, to: 'agent_a', button })).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('RCS') },
  });
  expect(simulate({ from: HANDSET, to: 'agent_a', message }).status).toBe(400);
  expect(simulate({ from: HANDSET, to: SENDER, message: { text: '' } }).status).toBe(400);
  expect(simulate({ from: HANDSET, to: '+18885550199', message }).status).toBe(400);
});

test('a missing conversation is null with status 200', () => {
  const account = messagingAccount();
  const call = caller(account);
  const get = (body: object) => ok(call('POST', '/conversations/get', body));
  expect(get({ id: 'conv_none' })).toBeNull();
  expect(get({ sender: SENDER, recipient: HANDSET })).toBeNull();
  ok(call('POST', '/messages/send/sms', { from: SENDER, to: HANDSET, text: TEXT }));
  const found = get({ sender: SENDER, recipient: HANDSET });
  expect(found).toMatchObject({
    brandId: 'b_harbor',
    campaign: { id: 'tf_visits', type: 'TOLL_FREE' },
    contact: { phoneNumber: HANDSET },
    notes: '',
    sender: { phoneNumber: SENDER, capabilities: { sms: true, mms: true, voice: false } },
  });
  const update = { id: found.id, notes: 'Mornings' };
  expect(ok(call('POST', '/conversations/update', update))).toEqual({ success: true });
  expect(call('POST', '/conversations/update', { id: 'conv_none', notes: '' }).status).toBe(400);
  expect(ok(call('POST', '/conversations/list', { pageIndex: 0 }))).toMatchObject({ count: 1 });
  expect(call('POST', '/conversations/list', {}).status).toBe(400);
});

test('the sender of a conversation is null once its number is gone', () => {
  const account = messagingAccount();
  const call = caller(account);
  ok(call('POST', '/messages/send/sms', { from: SENDER, to: HANDSET, text: TEXT }));
  account.attachments.delete(SENDER);
  account.numbers.delete(SENDER);
  const found = ok(call('POST', '/conversations/get', { sender: SENDER, recipient: HANDSET }));
  expect(found).toMatchObject({ sender: null, campaign: null, brandId: null });
});

test('the messages of a conversation take their filters from the query', () => {
  const account = messagingAccount();
  const call = caller(account);
  ok(call('POST', '/messages/send/sms', { from: SENDER, to: HANDSET, text: TEXT }));
  const conversation = account.conversations.first({ recipient: HANDSET });
  const list = (query: string) =>
    call('POST', `/conversations/${conversation?.id}/messages${query}`);
  expect(ok(list(''))).toMatchObject({
    count: 1,
    hasMore: false,
    messages: [{ direction: 'OUTBOUND', reactions: [], sender: SENDER, receiver: HANDSET }],
  });
  expect(ok(list('?direction=INBOUND')).count).toBe(0);
  expect(ok(list('?dateFrom=2020-01-01T00:00:00Z&sortOrder=asc')).count).toBe(0);
  expect(list('?dateFrom=yesterday').status).toBe(400);
  expect(list('?pageSize=9').status).toBe(400);
  expect(call('POST', '/conversations/conv_none/messages').status).toBe(404);
});

test('an audience shows a page of its contacts only when one is asked for', () => {
  const account = messagingAccount();
  const call = caller(account);
  const { id } = ok(
    call('POST', '/audiences', { name: 'Two', contacts: [HANDSET, OTHER_HANDSET] }),
  );
  const bare = { id, name: 'Two', description: '', contactCount: 2 };
  expect(ok(call('GET', `/audiences?id=${id}`))).toEqual(bare);
  const contacts = [
    { id: expect.stringMatching(/^co_/), phoneNumber: HANDSET, tags: [] },
    { id: expect.stringMatching(/^co_/), phoneNumber: OTHER_HANDSET, tags: [] },
  ];
  expect(ok(call('GET', `/audiences?id=${id}&page=1`))).toEqual({
    ...bare,
    contacts,
    pagination: { page: 1, limit: 50, total: 2, hasMore: false },
  });
  expect(ok(call('GET', `/audiences?id=${id}&limit=1`))).toMatchObject({
    contacts: contacts.slice(0, 1),
    pagination: { page: 1, limit: 1, total: 2, hasMore: true },
  });
  expect(call('GET', '/audiences?id=aud_none').status).toBe(404);
  expect(ok(call('DELETE', '/audiences/contacts', { id, contacts: [HANDSET] })).contactCount).toBe(
    1,
  );
  expect(ok(call('PATCH', '/audiences', { id, name: 'One' })).name).toBe('One');
  expect(ok(call('DELETE', `/audiences?id=${id}`))).toEqual({ success: true });
});

test('a contact is read by id or by number, however the plus is encoded', () => {
  const account = messagingAccount();
  const call = caller(account);
  const { id } = ok(call('POST', '/contacts', { phoneNumber: HANDSET, name: 'Ada', email: null }));
  const contact = { id, phoneNumber: HANDSET, name: 'Ada', tags: [] };
  expect(ok(call('GET', `/contacts?id=${id}`))).toEqual(contact);
  for (const plus of ['%2B', '%252B', '+', '']) {
    const target = `/contacts?phoneNumber=${plus}${HANDSET.slice(1)}`;
    expect(ok(call('GET', target))).toEqual(contact);
  }
  expect(call('GET', '/contacts').status).toBe(400);
  expect(call('GET', `/contacts?id=${id}&phoneNumber=%2B12025550123`).status).toBe(400);
  expect(call('GET', '/contacts?id=co_none').status).toBe(404);
  expect(call('POST', '/contacts', { phoneNumber: HANDSET })).toMatchObject({
    status: 400,
    body: { errors: { properties: { phoneNumber: { errors: [expect.stringContaining(id)] } } } },
  });
  expect(ok(call('PUT', '/contacts', { id, name: null }))).toEqual({ id });
  expect(ok(call('GET', `/contacts?id=${id}`))).not.toHaveProperty('name');
});

test('only the answer to an attachment holds the secret of a webhook', () => {
  const account = messagingAccount();
  const call = caller(account);
  const attach = {
    senders: [SENDER, '+18885550199'],
    name: 'prod',
    url: 'https://hooks.harborlane.example/p',
    headers: { 'x-tenant': '1' },
  };
  const attached = ok(call('POST', '/webhooks/attach', attach));
  expect(attached).toEqual({
    webhook: {
      id: expect.stringMatching(/^wh_/),
      name: 'prod',
      url: attach.url,
      secret: expect.stringMatching(/^pss_/),
      headers: { 'X-TENANT': '1' },
    },
    event: null,
    senders: [SENDER],
    failed: [{ sender: '+18885550199', error: expect.any(String) }],
  });
  const { id } = attached.webhook;
  expect(ok(call('POST', '/webhooks', { identifiers: [SENDER] })).webhooks).toEqual([
    { id, name: 'prod', endpoint: attach.url, headers: { 'X-TENANT': '1' } },
  ]);
  const listed = ok(call('POST', '/webhooks/list', { status: 'ENABLED' }));
  expect(JSON.stringify(listed)).not.toContain(attached.webhook.secret);
  expect(listed.data[0]).toMatchObject({ id, endpoint: attach.url, status: 'ENABLED' });
  const typing = { senders: [SENDER], webhookId: id, event: 'USER.TYPING' };
  expect(call('POST', '/webhooks/attach', typing).status).toBe(400);
  expect(call('POST', '/webhooks/attach', { senders: [SENDER] }).status).toBe(400);
  const unknown = { senders: [SENDER], webhookId: 'wh_none' };
  expect(call('POST', '/webhooks/attach', unknown).status).toBe(404);
  const detach = { webhookId: id, senders: [SENDER] };
  expect(ok(call('POST', '/webhooks/detach', detach))).toEqual({ ...detach, failed: [] });
});

test('validation prices both encodings of a text, and the messages that media need', () => {
  const account = messagingAccount();
  const call = caller(account);
  const sms = ok(call('POST', '/messages/validate/sms', { text: `${'a'.repeat(170)}ж` }));
  expect(sms).toMatchObject({
    isOverSegmentLimit: false,
    segments: { gsm7: { unsupported: ['ж'] } },
    total: { gsm7: 0.02, utf16: 0.03 },
    unit: 0.01,
  });
  expect(sms.segments.gsm7.value.join('')).toBe('a'.repeat(170));
  const long = ok(call('POST', '/messages/validate/sms', { text: 'a'.repeat(1_531) }));
  expect(long.isOverSegmentLimit).toBe(true);
  const mediaUrls = ['https://cdn.harborlane.example/map.png', 'http://localhost/a.png'];
  expect(ok(call('POST', '/messages/validate/mms', { mediaUrls }))).toMatchObject({
    segments: { count: 1, unsupportedFiles: ['http://localhost/a.png'] },
    total: 3,
    unit: 0.03,
  });
  expect(account.messages.size).toBe(0);
});

test('a reaction is answered with the message that carries it', () => {
  const account = messagingAccount();
  const call = caller(account);
  const sms = { from: SENDER, to: HANDSET, text: TEXT, options: { tracking: 'ID' } };
  const { messageId } = ok(call('POST', '/messages/send/sms', sms));
  const react = (body: object) => call('POST', '/messages/react', body);
  const result = ok(react({ messageId, reaction: '👍' }));
  expect(result).toEqual({ messageId, reactionMessageId: expect.stringMatching(/^msg_/) });
  expect(result.reactionMessageId).not.toBe(messageId);
  expect(react({ messageId: 'msg_none', reaction: '👍' }).status).toBe(404);
  expect(react({ messageId, reaction: null }).status).toBe(200);
});
