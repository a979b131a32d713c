import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { planMedia, sendMms } from '../../../src/domain/messages/sending-mms.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import { HANDSET, messagingAccount, SENDER, TEXT } from '../../support/messaging-account.js';

const MAP = 'https://cdn.harborlane.example/map.png';
const CLIP = 'https://cdn.harborlane.example/clip.mp4';
const TOUR = 'https://cdn.harborlane.example/tour.mp4';

const media = {
  [MAP]: { size: 200_000, contentType: 'image/png' },
  [CLIP]: { size: 900_000, contentType: 'video/mp4' },
  [TOUR]: { size: 2_000_000, contentType: 'video/mp4' },
};

function send(
  account: Account,
  mediaUrls: readonly string[],
  options: { maySplit?: boolean; validate?: boolean; text?: string; tracking?: 'ID' } = {},
) {
  return sendMms(account, {
    from: SENDER,
    to: HANDSET,
    text: TEXT,
    mediaUrls,
    maySplit: false,
    validate: false,
    method: 'API',
    ...options,
  });
}

function fieldsOf(run: () => unknown): Readonly<Record<string, string>> {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.fields ?? {};
    throw error;
  }
  throw new Error('The call was not refused.');
}

test('an MMS is one message at its own price, whatever the length of its text', async () => {
  const account = messagingAccount({ media, credits: 1 });
  const { messages, totalCost } = send(account, [MAP]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    type: 'MMS',
    numSegments: 1,
    cost: 0.03,
    content: { mediaUrls: [MAP], text: TEXT },
  });
  expect(totalCost).toBe(0.03);
  expect(account.world.values.get('balance')).toBe(0.97);
  await account.world.advance('1m');
  expect(account.messages.count({ status: 'DELIVERED' })).toBe(1);
});

test('what does not fit into one message is split when that is allowed', () => {
  const account = messagingAccount({ media, credits: 1 });
  const { messages, totalCost } = send(account, [CLIP, MAP], { maySplit: true });
  expect(messages.map(({ content }) => content)).toEqual([
    { mediaUrls: [CLIP], text: TEXT },
    { mediaUrls: [MAP] },
  ]);
  expect(totalCost).toBe(0.06);
  expect(account.world.values.get('balance')).toBe(0.94);
});

test('a split that was not allowed is refused, for size as for number', () => {
  const account = messagingAccount({ media });
  expect(fieldsOf(() => send(account, [CLIP, MAP]))).toHaveProperty('mediaUrls');
  const many = Array.from({ length: 11 }, (_, i) => `https://cdn.harborlane.example/${i}.vcf`);
  expect(fieldsOf(() => send(account, many))).toHaveProperty('mediaUrls');
  expect(account.messages.size).toBe(0);
});

test('credits must cover all parts of a split', () => {
  const account = messagingAccount({ media, credits: 0.05 });
  expect(() => send(account, [CLIP, MAP], { maySplit: true })).toThrow(/credits/);
  expect(account.messages.size).toBe(0);
});

const problems = [
  { url: TOUR, key: 'media_too_big' },
  { url: 'https://cdn.harborlane.example/setup.exe', key: 'media_type' },
  { url: 'http://localhost:3000/map.png', key: 'media_unfetchable' },
  { url: 'not a url', key: 'media_unfetchable' },
] as const;

test.each(problems)(
  '$url is refused when checked, and fails later ($key) when not',
  async (bad) => {
    const account = messagingAccount({ media });
    const checked = fieldsOf(() => send(account, [MAP, bad.url], { validate: true }));
    expect(Object.keys(checked)).toEqual(['mediaUrls.1']);
    const { messages } = send(account, [MAP, bad.url]);
    expect(messages).toHaveLength(1);
    await account.world.advance('10s');
    expect(account.messages.get(messages[0]!.id)).toMatchObject({
      status: 'SEND_FAILED',
      error: { key: bad.key },
      decision: { row: 12, rule: 'media' },
    });
  },
);

test('media on private hosts pass when the account allows them', async () => {
  const account = messagingAccount({ privateMedia: true });
  send(account, ['http://localhost:3000/map.png'], { validate: true });
  await account.world.advance('1m');
  expect(account.messages.count({ status: 'DELIVERED' })).toBe(1);
});

test('an MMS needs media or a text, and its text is not endless', () => {
  const account = messagingAccount();
  expect(fieldsOf(() => send(account, [], { text: '' }))).toHaveProperty('text');
  expect(fieldsOf(() => send(account, [MAP], { text: 'a'.repeat(1_601) }))).toHaveProperty('text');
  expect(send(account, [MAP], { text: '' }).messages[0]?.content).toEqual({ mediaUrls: [MAP] });
});

test('a plan says what would travel how, and what could not', () => {
  const account = messagingAccount({ media });
  const plan = planMedia(account, { mediaUrls: [CLIP, MAP, TOUR], text: TEXT });
  expect(plan.messages.map(({ files }) => files)).toEqual([[CLIP], [MAP]]);
  expect(plan.problems.map(({ url }) => url)).toEqual([TOUR]);
});

test('a tracking id stands in the text and counts; without a text there is none', () => {
  const account = messagingAccount();
  const tracked = send(account, [MAP], { tracking: 'ID' }).messages[0];
  expect(tracked?.tracking).toBe('ID');
  expect(tracked?.content.text).toMatch(/ \[[A-Z0-9]{8}\]$/);
  expect(send(account, [MAP], { tracking: 'ID', text: '' }).messages[0]?.tracking).toBeNull();

  const visible = sendSms(account, {
    from: SENDER,
    to: HANDSET,
    text: 'a'.repeat(155),
    tracking: 'ID',
    method: 'API',
  });
  expect(visible.segmentation).toMatchObject({ count: 2, encoding: 'gsm7' });
  const hidden = sendSms(account, {
    from: SENDER,
    to: HANDSET,
    text: 'Hello',
    tracking: 'HIDDEN',
    method: 'API',
  });
  expect(hidden.segmentation.encoding).toBe('utf16');
});
