import { expect, test } from 'vitest';
import { compiler, escapePointer, readSpec } from './support/spec.js';

const schema = compiler(await readSpec('openapi'));

function ok(method: string, path: string) {
  const at = `/paths/${escapePointer(path)}/${method}/responses/200`;
  return schema(`${at}/content/application~1json/schema`);
}

const brand = {
  id: 'b_3Nx',
  createdAt: '2026-02-01T10:00:00.000Z',
  updatedAt: '2026-02-01T10:00:00.000Z',
  isArchived: false,
  status: 'VERIFIED',
};
const sent = {
  totalCost: 0.02,
  sender: '+18445550150',
  recipient: '+12125550160',
  status: 'queued',
};

test('a sent SMS counts its segments in an object, a sent MMS in a number', () => {
  const sms = { ...sent, messageId: 'msg_1', segments: { count: 2, encoding: 'utf16' } };
  const mms = { ...sent, messageIds: ['msg_2', 'msg_3'], segments: 2 };
  expect(ok('post', '/messages/send/sms')(sms)).toBe(true);
  expect(ok('post', '/messages/send/mms')(mms)).toBe(true);
  expect(ok('post', '/messages/send/sms')(mms)).toBe(false);
  expect(ok('post', '/messages/send/mms')(sms)).toBe(false);
  expect(ok('post', '/messages/send/sms')({ ...sms, status: 'QUEUED' })).toBe(false);
});

test('a scheduled send has a schedule id instead of a message id', () => {
  const scheduled = {
    scheduleId: 'msg_sched_9',
    config: { sendAt: '2026-08-01T09:30', timezone: 'America/Chicago' },
  };
  const both = {
    ...sent,
    ...scheduled,
    messageId: 'msg_1',
    segments: { count: 1, encoding: 'gsm7' },
  };
  for (const path of ['/messages/send/sms', '/messages/send/mms', '/messages/blast/sms']) {
    expect(ok('post', path)(scheduled), path).toBe(true);
  }
  expect(ok('post', '/messages/send/sms')(both)).toBe(false);
  expect(ok('post', '/messages/send/sms')({ scheduleId: 'msg_sched_9', config: {} })).toBe(false);
  expect(ok('post', '/messages/blast/mms')({ scheduleId: 'msg_sched_9', config: {} })).toBe(true);
});

test('an audience comes either with its count or with a page of contacts', () => {
  const validate = ok('get', '/audiences');
  const audience = { id: 'aud_1', name: 'Members', description: '', contactCount: 1 };
  const contacts = [{ id: 'co_1', phoneNumber: '+12125550160' }];
  const pagination = { page: 1, limit: 50, total: 1, hasMore: false };
  expect(validate(audience)).toBe(true);
  expect(validate({ ...audience, contacts, pagination })).toBe(true);
  expect(validate({ ...audience, contacts: [{}], pagination })).toBe(false);
  expect(validate({ ...audience, pagination })).toBe(false);
  expect(validate({ id: 'aud_1', name: 'Members', contactCount: 1 })).toBe(false);
});

test('a conversation that does not exist is null', () => {
  const validate = ok('post', '/conversations/get');
  const conversation = {
    id: 'conv_1',
    brandId: null,
    campaign: null,
    contact: { id: 'co_1', phoneNumber: '+12125550160' },
    sender: null,
    notes: '',
    createdAt: '2026-02-01T10:00:00.000Z',
    updatedAt: '2026-02-01T10:00:00.000Z',
  };
  expect(validate(null)).toBe(true);
  expect(validate(conversation)).toBe(true);
  expect(validate({ ...conversation, notes: null })).toBe(false);
  expect(validate({})).toBe(false);
});

test('a brand without vetting has empty values, not null', () => {
  const validate = ok('get', '/brands/{id}');
  const unvetted = { ...brand, lastTcrVettingDate: '', tcrFeedback: [], vettingHistory: [] };
  expect(validate(unvetted)).toBe(true);
  expect(validate({ ...unvetted, dba: null })).toBe(true);
  expect(validate({ ...unvetted, lastTcrVettingDate: null })).toBe(false);
  expect(validate({ ...unvetted, tcrFeedback: null })).toBe(false);
  expect(validate({ ...unvetted, name: null })).toBe(false);
});

test('a campaign holds its whole brand, a proposal only the id of it', () => {
  const full = { campaignId: 'tf_1', status: 'IN REVIEW', brand };
  expect(ok('get', '/campaigns/toll-free/{campaignId}')(full)).toBe(true);
  expect(ok('get', '/campaigns/toll-free/{campaignId}')({ ...full, brand: 'b_3Nx' })).toBe(false);
  expect(ok('get', '/campaigns/toll-free/{campaignId}')({ ...full, status: 'IN_REVIEW' })).toBe(
    false,
  );
  expect(ok('post', '/campaigns/toll-free/autofill')({ brand: 'b_3Nx' })).toBe(true);
  expect(ok('post', '/campaigns/toll-free/autofill')({ brand })).toBe(false);
});

test('the status of a campaign tells of one number, even when none is attached', () => {
  const validate = ok('get', '/status/toll-free-campaign/{campaignId}');
  const updates = { number: '', status: 'IN_PROGRESS', errors: [] };
  expect(validate({ id: 'tf_1', updates })).toBe(true);
  expect(validate({ id: 'tf_1', error: '', updates })).toBe(true);
  expect(validate({ id: 'tf_1', updates: [updates] })).toBe(false);
  expect(validate({ id: 'tf_1' })).toBe(false);
});

test('search and purchase answer with bare lists', () => {
  const found = {
    number: '+18445550150',
    phone_type: 'TOLL_FREE',
    cost: { monthly: 2, upfront: 0, currency: 'USD' },
    features: ['SMS'],
    region: { country: 'US' },
  };
  const bought = {
    number: '+18445550150',
    capabilities: { sms: true, mms: false, voice: true },
  };
  expect(ok('post', '/phone-numbers/search')([found])).toBe(true);
  expect(ok('post', '/phone-numbers/search')({ data: [found] })).toBe(false);
  expect(ok('post', '/phone-numbers/buy')([bought])).toBe(true);
  expect(ok('post', '/phone-numbers/buy')([])).toBe(true);
});

test('the failure of a message is a sentence alone and an object in a list', () => {
  const message = {
    id: 'msg_1',
    content: { text: 'Ready' },
    cost: null,
    deliveredAt: null,
    error: 'Blocked: the number is not verified.',
    method: 'API',
    numSegments: 1,
    receiver: '+12125550160',
    sender: '+18445550150',
    sentAt: null,
    status: 'SEND_FAILED',
    type: 'SMS',
  };
  const validate = ok('get', '/messages/{id}');
  expect(validate(message)).toBe(true);
  expect(validate({ ...message, error: { message: 'Blocked' } })).toBe(false);
  expect(validate({ ...message, content: { mediaUrls: [] } })).toBe(true);
  expect(validate({ ...message, content: {} })).toBe(false);
  const conversation = ok('post', '/conversations/{id}/messages');
  const page = { hasMore: false, count: 1 };
  const listed = { ...message, direction: 'OUTBOUND', reactions: [] };
  expect(conversation({ messages: [listed], ...page })).toBe(true);
  expect(conversation({ messages: [message], ...page })).toBe(false);
});

test('a new webhook is the only answer with a secret, and calls its address url', () => {
  const attached = {
    webhook: { id: 'wh_1', name: 'Desk', url: 'https://hooks.desk.example/in', secret: 'pss_s' },
    event: null,
    senders: ['+18445550150', 'agent_1'],
    failed: [],
  };
  const validate = ok('post', '/webhooks/attach');
  expect(validate(attached)).toBe(true);
  expect(validate({ ...attached, webhook: { ...attached.webhook, headers: { A: null } } })).toBe(
    true,
  );
  const { secret: _, ...bare } = attached.webhook;
  expect(validate({ ...attached, webhook: bare })).toBe(false);
});
