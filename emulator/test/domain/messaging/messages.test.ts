import { expect, test } from 'vitest';
import { DomainError } from '../../../src/domain/domain-error.js';
import { receiveText } from '../../../src/domain/messages/inbound.js';
import {
  getMessage,
  listMessages,
  type MessageQuery,
} from '../../../src/domain/messages/messages.js';
import { sendMms } from '../../../src/domain/messages/sending-mms.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import {
  HANDSET,
  messagingAccount,
  OTHER_HANDSET,
  OTHER_SENDER,
  SENDER,
} from '../../support/messaging-account.js';

async function mailbox() {
  const account = messagingAccount();
  const start = account.world.now();
  const first = sendSms(account, {
    from: SENDER,
    to: HANDSET,
    text: 'Opening hours',
    method: 'API',
  }).message;
  await account.world.advance('1h');
  const second = receiveText(account, { from: HANDSET, to: SENDER, text: 'Thank you' });
  await account.world.advance('1h');
  const third = sendMms(account, {
    from: OTHER_SENDER,
    to: OTHER_HANDSET,
    text: '',
    mediaUrls: ['https://cdn.harborlane.example/Map.png'],
    maySplit: false,
    validate: true,
    method: 'SDK',
  }).messages[0]!;
  const names = new Map([
    [first.id, 'first'],
    [second.id, 'second'],
    [third.id, 'third'],
  ]);
  const list = (query: Partial<MessageQuery> = {}) =>
    listMessages(account, { pageIndex: 0, pageSize: 20, ...query }).records.map(({ id }) =>
      names.get(id),
    );
  return { account, start, list, first };
}

test('messages are listed newest first', async () => {
  const { list } = await mailbox();
  expect(list()).toEqual(['third', 'second', 'first']);
  expect(list({ pageIndex: 1, pageSize: 2 })).toEqual(['first']);
  expect(list({ pageIndex: 7 })).toEqual([]);
});

const filters: readonly [Partial<MessageQuery>, readonly string[]][] = [
  [{ direction: 'INBOUND' }, ['second']],
  [{ status: 'DELIVERED' }, ['first']],
  [{ status: 'QUEUED' }, ['third']],
  [{ type: 'MMS' }, ['third']],
  [{ method: 'API' }, ['first']],
  [{ method: 'OTHER' }, ['second']],
  [{ from: SENDER }, ['first']],
  [{ from: HANDSET }, ['second']],
  [{ to: SENDER }, ['second']],
  [{ to: OTHER_HANDSET, from: OTHER_SENDER }, ['third']],
  [{ to: OTHER_HANDSET, from: SENDER }, []],
  [{ content: 'opening' }, ['first']],
  [{ content: 'MAP.PNG' }, ['third']],
  [{ content: 'o', direction: 'OUTBOUND' }, ['third', 'first']],
  [{ content: 'nothing like it' }, []],
];

test.each(filters)('the filter %j leaves %j', async (query, expected) => {
  const { list } = await mailbox();
  expect(list(query)).toEqual(expected);
});

test('a span of time includes both of its ends', async () => {
  const { list, start } = await mailbox();
  const hour = 3_600_000;
  expect(list({ dateFrom: start + hour })).toEqual(['third', 'second']);
  expect(list({ dateFrom: start + hour + 1 })).toEqual(['third']);
  expect(list({ dateTo: start + hour })).toEqual(['second', 'first']);
  expect(list({ dateTo: start + hour - 1 })).toEqual(['first']);
  expect(list({ dateFrom: start + 1, dateTo: start + 2 * hour - 1 })).toEqual(['second']);
});

test('the total counts all pages, with and without a search', async () => {
  const { account } = await mailbox();
  const page = { pageIndex: 0, pageSize: 1 };
  expect(listMessages(account, page)).toMatchObject({ count: 3, hasMore: true });
  const found = listMessages(account, { ...page, content: 'opening' });
  expect(found).toMatchObject({ count: 1, hasMore: false });
});

test('a message is found by its id', async () => {
  const { account, first } = await mailbox();
  expect(getMessage(account, first.id).content.text).toBe('Opening hours');
  expect(() => getMessage(account, 'msg_none')).toThrow(DomainError);
});
