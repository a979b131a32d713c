import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { setBalance } from '../../../src/domain/balance.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import type { DeliveryErrorKey } from '../../../src/domain/messages/delivery-errors.js';
import { explainMessage } from '../../../src/domain/messages/explain-message.js';
import { blockAtNetwork, optOut } from '../../../src/domain/messages/opt-outs.js';
import { setRecipientFailure } from '../../../src/domain/messages/recipient-behaviour.js';
import { sendGateRules } from '../../../src/domain/messages/send-gate-rules.js';
import { sendMms } from '../../../src/domain/messages/sending-mms.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import { SANDBOX_NUMBER } from '../../../src/domain/numbers/numbers.js';
import { allowSandboxRecipient } from '../../../src/domain/numbers/sandbox.js';
import {
  addNumber,
  HANDSET,
  messagingAccount,
  OTHER_HANDSET,
  reread,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';

const NEW_NUMBER = '+18885550150';

function text(account: Account, patch: { from?: string; to?: string; text?: string } = {}) {
  return sendSms(account, { from: SENDER, to: HANDSET, text: TEXT, method: 'API', ...patch })
    .message;
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

test('the rules stand in the order of the table, and only the last one lets everything pass', () => {
  const rows = sendGateRules.map(({ decision }) => decision.row);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect(new Set(rows)).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]));
  expect(sendGateRules.filter(({ decision }) => decision.remedy === null)).toHaveLength(1);
  const names = sendGateRules.map(({ decision }) => decision.rule);
  expect(new Set(names).size).toBe(names.length);
});

interface Refusal {
  readonly name: string;
  readonly row: number;
  readonly kind: DomainError['kind'];
  readonly field: string | null;
  readonly prepare?: (account: Account) => void;
  readonly patch?: { from?: string; to?: string; text?: string };
}

const refusals: readonly Refusal[] = [
  {
    name: 'without credit',
    row: 2,
    kind: 'payment-required',
    field: null,
    prepare: (account) => setBalance(account, 0.005),
  },
  {
    name: 'from a number of somebody else',
    row: 3,
    kind: 'invalid',
    field: 'from',
    patch: { from: '+18885550199' },
  },
  {
    name: 'to a number that cannot exist',
    row: 4,
    kind: 'invalid',
    field: 'to',
    patch: { to: '+11025550123' },
  },
  {
    name: 'to another country',
    row: 4,
    kind: 'invalid',
    field: 'to',
    patch: { to: '+442079460123' },
  },
  { name: 'to the sender itself', row: 4, kind: 'invalid', field: 'to', patch: { to: SENDER } },
  {
    name: 'to a recipient that is set to be refused',
    row: 4,
    kind: 'invalid',
    field: 'to',
    prepare: (account) => setRecipientFailure(account, HANDSET, 'queue_full'),
  },
  { name: 'without a text', row: 5, kind: 'invalid', field: 'text', patch: { text: ' \n' } },
  {
    name: 'of eleven segments',
    row: 5,
    kind: 'invalid',
    field: 'text',
    patch: { text: 'a'.repeat(1531) },
  },
  {
    name: 'to a recipient on the stop list',
    row: 6,
    kind: 'invalid',
    field: 'to',
    prepare: (account) => void optOut(account, HANDSET, 'STOP'),
  },
  {
    name: 'from the sandbox number to a handset that is not listed',
    row: 7,
    kind: 'forbidden',
    field: null,
    patch: { from: SANDBOX_NUMBER },
  },
];

test.each(refusals)('a send $name is refused at once, by row $row', (refused) => {
  const account = messagingAccount();
  refused.prepare?.(account);
  const before = account.world.values.get('balance');
  const error = refusalOf(() => text(account, refused.patch));
  expect(error.kind).toBe(refused.kind);
  expect(Object.keys(error.fields ?? {})).toEqual(refused.field ? [refused.field] : []);
  const entry = account.world.journal.entries().at(-1);
  expect(entry).toMatchObject({ kind: 'message.refused', row: refused.row });
  // Nothing is stored or charged for a call that was refused.
  expect(account.messages.size).toBe(0);
  expect(account.world.values.get('balance')).toBe(before);
  expect(account.world.pendingCount).toBe(0);
});

test('a refusal says what would let the message pass', () => {
  const account = messagingAccount();
  optOut(account, HANDSET, 'STOP');
  const error = refusalOf(() => text(account));
  expect(error.message).toContain('START or UNSTOP');
});

interface Failure {
  readonly name: string;
  readonly row: number;
  readonly rule: string;
  readonly key: DeliveryErrorKey;
  readonly prepare?: (account: Account) => void;
  readonly from?: string;
  readonly to?: string;
}

const failures: readonly Failure[] = [
  {
    name: 'from a long code',
    row: 8,
    rule: 'long-code-unregistered',
    key: 'ten_dlc_unregistered',
    prepare: (account) => addNumber(account, '+12075550150', undefined, { type: 'LOCAL' }),
    from: '+12075550150',
  },
  {
    name: 'from a number that is attached to nothing',
    row: 8,
    rule: 'unverified',
    key: 'tfn_unverified',
    prepare: (account) => addNumber(account, NEW_NUMBER),
    from: NEW_NUMBER,
  },
  {
    name: 'from a number under review',
    row: 9,
    rule: 'verification-pending',
    key: 'tfn_unverified',
    prepare: (account) => addNumber(account, NEW_NUMBER, 'WAITING_FOR_TELECO'),
    from: NEW_NUMBER,
  },
  {
    name: 'from a number that was rejected',
    row: 9,
    rule: 'verification-rejected',
    key: 'tfn_unverified',
    prepare: (account) => addNumber(account, NEW_NUMBER, 'REJECTED'),
    from: NEW_NUMBER,
  },
  {
    name: 'from a number whose campaign went back into review',
    row: 9,
    rule: 'verification-pending',
    key: 'tfn_unverified',
    prepare: (account) => account.campaigns.update('tf_visits', { status: 'IN REVIEW' }),
  },
  {
    name: 'from a number that the registry does not know yet',
    row: 10,
    rule: 'not-in-registry',
    key: 'tfn_not_provisioned',
    prepare: (account) =>
      addNumber(account, NEW_NUMBER, 'VERIFIED', {
        registryReadyAt: account.world.now() + 25 * 60_000,
      }),
    from: NEW_NUMBER,
  },
  {
    name: 'to a handset that the network blocks',
    row: 11,
    rule: 'opted-out-network',
    key: 'opted_out_network',
    prepare: (account) => void blockAtNetwork(account, SENDER, HANDSET),
  },
  {
    name: 'to the test recipient that has opted out',
    row: 11,
    rule: 'opted-out-network',
    key: 'opted_out_network',
    to: '+12025550104',
  },
];

test.each(failures)(
  'a send $name is accepted and fails within seconds, by row $row',
  async (failing) => {
    const account = messagingAccount();
    failing.prepare?.(account);
    const accepted = text(account, {
      ...(failing.from ? { from: failing.from } : {}),
      ...(failing.to ? { to: failing.to } : {}),
    });
    expect(accepted.status).toBe('QUEUED');
    await account.world.advance('999ms');
    expect(reread(account, accepted).status).toBe('QUEUED');
    await account.world.advance({ to: accepted.createdAt + 5_000 });
    const failed = reread(account, accepted);
    expect(failed.status).toBe('DELIVERY_FAILED');
    expect(failed.error).toMatchObject({ key: failing.key });
    expect(failed.sentAt).toBeNull();
    expect(explainMessage(account, failed.id)).toMatchObject({
      row: failing.row,
      rule: failing.rule,
      remedy: expect.any(String),
      error: { key: failing.key },
    });
  },
);

test('an MMS from a number without MMS fails by row 10', async () => {
  const account = messagingAccount();
  addNumber(account, NEW_NUMBER, 'VERIFIED', { mms: false });
  const { messages } = sendMms(account, {
    from: NEW_NUMBER,
    to: HANDSET,
    text: TEXT,
    mediaUrls: ['https://cdn.harborlane.example/map.png'],
    maySplit: false,
    validate: true,
    method: 'API',
  });
  await account.world.advance('10s');
  expect(account.messages.get(messages[0]?.id ?? '')?.error?.key).toBe('mms_unsupported');
});

test('rows are tried in order: without credit nobody learns that the sender is not theirs', () => {
  const account = messagingAccount();
  setBalance(account, 0);
  optOut(account, HANDSET, 'STOP');
  expect(refusalOf(() => text(account, { from: '+18885550199' })).kind).toBe('payment-required');
  setBalance(account, 1);
  expect(refusalOf(() => text(account, { from: '+18885550199' })).fields).toHaveProperty('from');
  expect(refusalOf(() => text(account)).fields).toHaveProperty('to');
});

test('an opted-out recipient is refused even from a number that is not verified', () => {
  const account = messagingAccount();
  addNumber(account, NEW_NUMBER);
  optOut(account, HANDSET, 'STOP');
  expect(refusalOf(() => text(account, { from: NEW_NUMBER })).fields).toHaveProperty('to');
});

test('with unverifiedSends set to sync, the call itself is refused', () => {
  const account = messagingAccount({ unverifiedSends: 'sync' });
  addNumber(account, NEW_NUMBER);
  addNumber(account, '+18885550151', 'IN_PROGRESS');
  addNumber(account, '+12075550150', undefined, { type: 'LOCAL' });
  for (const from of [NEW_NUMBER, '+18885550151', '+12075550150']) {
    const error = refusalOf(() => text(account, { from }));
    expect(error).toMatchObject({ kind: 'invalid', fields: { from: expect.any(String) } });
  }
  expect(account.messages.size).toBe(0);
});

test('the sandbox number needs no campaign, only a listed handset', async () => {
  const account = messagingAccount();
  allowSandboxRecipient(account, HANDSET);
  allowSandboxRecipient(account, HANDSET);
  const sent = text(account, { from: SANDBOX_NUMBER });
  expect(sent.isTest).toBe(true);
  await account.world.advance('1m');
  expect(reread(account, sent).status).toBe('DELIVERED');
  expect(() => text(account, { from: SANDBOX_NUMBER, to: OTHER_HANDSET })).toThrow(/listed/);
  expect(() => allowSandboxRecipient(account, '2025550123')).toThrow(DomainError);
});

test('sandbox recipients can be settings: a list, or any handset', () => {
  const listed = messagingAccount({ sandboxRecipients: [HANDSET] });
  expect(text(listed, { from: SANDBOX_NUMBER }).status).toBe('QUEUED');
  expect(() => text(listed, { from: SANDBOX_NUMBER, to: OTHER_HANDSET })).toThrow(DomainError);
  const open = messagingAccount({ sandboxRecipients: 'any' });
  expect(text(open, { from: SANDBOX_NUMBER, to: OTHER_HANDSET }).status).toBe('QUEUED');
});

test('a temporary number sends single texts without a campaign', async () => {
  const account = messagingAccount();
  addNumber(account, NEW_NUMBER, undefined, { isTemporary: true });
  const sent = text(account, { from: NEW_NUMBER });
  await account.world.advance('1m');
  expect(reread(account, sent).status).toBe('DELIVERED');
});

test('failures that providers bill for stay charged, the others are paid back', async () => {
  const account = messagingAccount({ credits: 1 });
  addNumber(account, NEW_NUMBER);
  addNumber(account, '+18885550151', 'VERIFIED', { registryReadyAt: account.world.now() + 60_000 });
  const billed = text(account, { from: NEW_NUMBER });
  const free = text(account, { from: '+18885550151' });
  expect(account.world.values.get('balance')).toBe(0.98);
  await account.world.advance('10s');
  expect(reread(account, billed)).toMatchObject({ cost: 0.01, error: { key: 'tfn_unverified' } });
  expect(reread(account, free)).toMatchObject({
    cost: null,
    error: { key: 'tfn_not_provisioned' },
  });
  expect(account.world.values.get('balance')).toBe(0.99);
});

test('the provider profile chooses the leading code, and all codes come along', async () => {
  const codes = { sinch: '64', twilio: '30032', telnyx: '40329', bandwidth: '4795' } as const;
  for (const provider of ['sinch', 'twilio', 'telnyx', 'bandwidth'] as const) {
    const account = messagingAccount({ provider });
    addNumber(account, NEW_NUMBER);
    const sent = text(account, { from: NEW_NUMBER });
    await account.world.advance('10s');
    expect(reread(account, sent).error?.code).toBe(codes[provider]);
    expect(reread(account, sent).error?.codes.twilio).toEqual(['30032']);
  }
});
