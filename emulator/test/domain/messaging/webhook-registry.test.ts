import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import {
  type AttachRequest,
  attachWebhook,
  detachWebhook,
  findWebhooks,
  listWebhooks,
  setWebhookStatus,
  webhooksFor,
} from '../../../src/domain/events/webhook-registry.js';
import { messagingAccount, OTHER_SENDER, SENDER } from '../../support/messaging-account.js';

const URL = 'https://hooks.harborlane.example/texts';

function attach(account: Account, patch: Partial<AttachRequest> = {}) {
  const target = { name: 'Texts', url: URL };
  return attachWebhook(account, { senders: [SENDER], target, event: null, ...patch });
}

function refusalOf(run: () => unknown): DomainError {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('The call was not refused.');
}

test('a new webhook is enabled and gets a secret', () => {
  const account = messagingAccount();
  const { webhook, senders, failed } = attach(account);
  expect(webhook).toMatchObject({ name: 'Texts', url: URL, status: 'ENABLED', headers: null });
  expect(webhook.id).toMatch(/^wh_/);
  expect(webhook.secret).toMatch(/^pss_.{8,}/);
  expect(senders).toEqual([SENDER]);
  expect(failed).toEqual([]);
});

test('senders that are not the account’s, and agents, are listed as failed', () => {
  const account = messagingAccount();
  const { senders, failed } = attach(account, {
    senders: [SENDER, '+18885550199', 'agent_x', SENDER],
  });
  expect(senders).toEqual([SENDER]);
  expect(failed.map(({ sender }) => sender)).toEqual(['+18885550199', 'agent_x']);
  expect(account.subscriptions.size).toBe(1);
});

test('attaching again adds senders and replaces the event filter, without duplicates', () => {
  const account = messagingAccount();
  const { webhook } = attach(account);
  const target = { webhookId: webhook.id };
  const again = attach(account, {
    target,
    senders: [SENDER, OTHER_SENDER],
    event: 'MESSAGE.RECEIVED',
  });
  expect(again.webhook.secret).toBe(webhook.secret);
  expect(account.webhooks.size).toBe(1);
  expect(account.subscriptions.size).toBe(2);
  expect(webhooksFor(account, SENDER, 'MESSAGE.RECEIVED')).toHaveLength(1);
  expect(webhooksFor(account, SENDER, 'MESSAGE.STATUS')).toEqual([]);
  attach(account, { target, event: null });
  expect(webhooksFor(account, SENDER, 'MESSAGE.STATUS')).toHaveLength(1);
});

test('headers are kept in upper case and replaced as a whole', () => {
  const account = messagingAccount();
  const { webhook } = attach(account, { headers: { 'x-tenant': '1', 'X-Env': 'test' } });
  expect(webhook.headers).toEqual({ 'X-TENANT': '1', 'X-ENV': 'test' });
  const target = { webhookId: webhook.id };
  expect(attach(account, { target }).webhook.headers).toEqual(webhook.headers);
  const replaced = attach(account, { target, headers: { 'X-One': 'a' } });
  expect(replaced.webhook.headers).toEqual({ 'X-ONE': 'a' });
  expect(attach(account, { target, headers: {} }).webhook.headers).toEqual({});
});

test('the header of the secret cannot be set, and names must be names', () => {
  const account = messagingAccount();
  const { webhook } = attach(account, {
    headers: { 'Pinnacle-Signing-Secret': 'mine', 'X-A': 'b' },
  });
  expect(webhook.headers).toEqual({ 'X-A': 'b' });
  for (const name of ['-x', 'x y', 'x:y', '', '__proto__', 'é']) {
    const headers = Object.fromEntries([[name, 'v']]);
    expect(refusalOf(() => attach(account, { headers })).fields).toHaveProperty('headers');
  }
});

test.each(['USER.TYPING', 'CAMPAIGN.STATUS'] as const)('%s is refused for numbers', (event) => {
  const account = messagingAccount();
  expect(refusalOf(() => attach(account, { event })).fields).toHaveProperty('event');
  expect(account.webhooks.size).toBe(0);
  expect(attach(account, { event, senders: ['agent_x'] }).senders).toEqual([]);
});

test('the URL is HTTPS, or plain HTTP to this machine', () => {
  const account = messagingAccount();
  const open = (url: string) => attach(account, { target: { name: 'n', url } });
  for (const url of [URL, 'http://localhost:3000/a', 'http://127.0.0.1/a', 'http://[::1]:1/a']) {
    expect(open(url).webhook.url).toBe(url);
  }
  for (const url of [
    'http://hooks.harborlane.example',
    'ftp://localhost/a',
    'localhost:3000',
    'http://localhost.harborlane.example',
    '',
  ]) {
    expect(refusalOf(() => open(url)).fields).toHaveProperty('url');
  }
});

test('an unknown webhook is not found, a disabled one takes no more senders', () => {
  const account = messagingAccount();
  const unknown = { target: { webhookId: 'wh_none' } };
  expect(refusalOf(() => attach(account, unknown)).kind).toBe('not-found');
  const { webhook } = attach(account);
  setWebhookStatus(account, webhook.id, 'DISABLED');
  const target = { webhookId: webhook.id };
  expect(refusalOf(() => attach(account, { target })).kind).toBe('invalid');
  expect(webhooksFor(account, SENDER, 'MESSAGE.STATUS')).toEqual([]);
});

test('detaching works whatever the state, and leaves the webhook', () => {
  const account = messagingAccount();
  const { webhook } = attach(account, { senders: [SENDER, OTHER_SENDER] });
  setWebhookStatus(account, webhook.id, 'DISABLED');
  const result = detachWebhook(account, webhook.id, [SENDER, '+18885550199', SENDER]);
  expect(result.senders).toEqual([SENDER]);
  expect(result.failed).toEqual([{ sender: '+18885550199', error: expect.any(String) }]);
  expect(account.subscriptions.size).toBe(1);
  expect(account.webhooks.size).toBe(1);
  expect(refusalOf(() => detachWebhook(account, 'wh_none', [SENDER])).kind).toBe('not-found');
});

test('webhooks are found by URL and by number, each once, and unknown ones left out', () => {
  const account = messagingAccount();
  const one = attach(account).webhook;
  const two = attach(account, {
    target: { name: 'Other', url: `${URL}/2` },
    senders: [SENDER, OTHER_SENDER],
  }).webhook;
  const ids = (...identifiers: string[]) => findWebhooks(account, identifiers).map(({ id }) => id);
  expect(ids(URL)).toEqual([one.id]);
  expect(ids(SENDER)).toEqual([one.id, two.id]);
  expect(ids(OTHER_SENDER, URL, SENDER)).toEqual([two.id, one.id]);
  expect(ids('https://nowhere.example', '+18885550199')).toEqual([]);
  setWebhookStatus(account, two.id, 'DELETED');
  expect(ids(SENDER)).toEqual([one.id]);
});

test('webhooks are listed newest first, by state and part of their URL', () => {
  const account = messagingAccount();
  const one = attach(account).webhook;
  const two = attach(account, { target: { name: 'n', url: 'https://other.example/in' } }).webhook;
  setWebhookStatus(account, one.id, 'DISABLED');
  const ids = (where: { status?: string; endpoint?: string }) =>
    listWebhooks(account, 0, 20, where).records.map(({ id }) => id);
  expect(ids({})).toEqual([two.id, one.id]);
  expect(ids({ status: 'DISABLED' })).toEqual([one.id]);
  expect(ids({ endpoint: 'HARBORLANE' })).toEqual([one.id]);
  expect(ids({ endpoint: 'other', status: 'DISABLED' })).toEqual([]);
});
