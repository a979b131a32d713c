import { expect, test } from 'vitest';
import type { OperationId } from '../../src/generated/operations.js';
import type { Call } from '../conformance/caller.js';
import { type Furnished, furnish, mediaUrl, text } from '../conformance/furnished.js';
import { officialClients, rcsJs, requestOf } from './official-clients.js';
import { type Send, served } from './raw-http.js';

interface Page {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly hasMore: boolean;
  readonly count: number;
}

interface Listed {
  readonly list: OperationId;
  readonly key: string;
  /** Makes the next one and tells its key. */
  readonly make: (account: Furnished, ask: Ask, i: number) => Promise<unknown>;
  /** A filter that keeps what was made. */
  readonly only?: (account: Furnished) => object;
}

type Ask = (operationId: OperationId, call: Call) => Promise<Readonly<Record<string, unknown>>>;

const handset = (i: number) => `+1202555${String(1000 + i)}`;
const later = { schedule: { sendAt: '2026-06-01T09:00' } };
const hook = { name: 'Hook', url: 'https://www.harborlanedental.com/many' };

const lists: readonly Listed[] = [
  {
    list: 'listBrands',
    key: 'id',
    make: async (_, ask, i) => (await ask('upsertBrand', { body: { name: `Pier ${i}` } })).id,
    only: () => ({ name: 'PIER ' }),
  },
  {
    list: 'listTollFreeCampaigns',
    key: 'campaignId',
    make: async (_, ask, i) =>
      (await ask('upsertTollFreeCampaign', { body: { name: `Reminders ${i}` } })).campaignId,
    only: () => ({ status: 'INCOMPLETE', name: 'reminders ' }),
  },
  {
    list: 'listMessages',
    key: 'id',
    make: async ({ number: from }, ask, i) =>
      (await ask('sendSms', { body: { from, to: handset(i), text: `${text} ${i}` } })).messageId,
    only: ({ number }) => ({ from: number, status: 'QUEUED', direction: 'OUTBOUND' }),
  },
  {
    list: 'listBlasts',
    key: 'id',
    make: async ({ number, audienceId }, ask) => {
      const body = { audienceId, senders: [number], message: { mediaUrls: [mediaUrl] } };
      return (await ask('sendMmsBlast', { body })).blastId;
    },
    only: ({ number }) => ({ sender: number, content: 'MAP.JPG' }),
  },
  {
    list: 'listSchedules',
    key: 'id',
    make: async ({ number: from }, ask, i) =>
      (await ask('sendSms', { body: { from, to: handset(i), text: 'Planned', options: later } }))
        .scheduleId,
    only: () => ({ scheduleType: 'MESSAGE', status: 'ACTIVE', content: 'planned' }),
  },
  {
    list: 'listWebhooks',
    key: 'id',
    make: async ({ number }, ask) => {
      const { webhook } = await ask('attachWebhook', { body: { senders: [number], ...hook } });
      return (webhook as { id: string }).id;
    },
    only: () => ({ endpoint: '/MANY', status: 'ENABLED' }),
  },
  {
    list: 'listContacts',
    key: 'id',
    make: async (_, ask, i) =>
      (await ask('createContact', { body: { phoneNumber: handset(i), tags: ['many', 'x'] } })).id,
    only: () => ({ tags: ['many'], isArchived: false }),
  },
  {
    list: 'listAudiences',
    key: 'id',
    make: async (_, ask, i) => (await ask('createAudience', { body: { name: `Many ${i}` } })).id,
    only: () => ({ name: 'many' }),
  },
];

function asking(send: Send): Ask {
  return async (operationId, call) => {
    const { status, body, text: answer } = await send(requestOf(rcsJs, operationId, call));
    expect(status, `${operationId}: ${answer}`).toBe(200);
    return body as Readonly<Record<string, unknown>>;
  };
}

test.each(lists)('$list: 20 to a page, newest first, exact at the edges', async (listed) => {
  const { emulator, send } = await served();
  const account = await furnish(emulator);
  const ask = asking(send);
  const made: unknown[] = [];
  for (let i = 0; i < 40; i++) made.unshift(await listed.make(account, ask, i));
  const pageOf = async (paging: object): Promise<Page> => {
    const body = { ...listed.only?.(account), ...paging };
    return (await ask(listed.list, { body })) as unknown as Page;
  };
  const keys = ({ data }: Page) => data.map((item) => item[listed.key]);

  const first = await pageOf({});
  expect(first).toMatchObject({ hasMore: true, count: 40 });
  expect(keys(first)).toEqual(made.slice(0, 20));
  expect(keys(await pageOf({ pageIndex: 0, pageSize: 20 }))).toEqual(made.slice(0, 20));
  const second = await pageOf({ pageIndex: 1 });
  expect(second).toMatchObject({ hasMore: false, count: 40 });
  expect(keys(second)).toEqual(made.slice(20));
  expect(await pageOf({ pageIndex: 2 })).toEqual({ data: [], hasMore: false, count: 40 });
  expect(await pageOf({ pageIndex: 2 ** 40 })).toEqual({ data: [], hasMore: false, count: 40 });
  expect(await pageOf({ pageSize: 39 })).toMatchObject({ hasMore: true });
  expect(keys(await pageOf({ pageIndex: 1, pageSize: 39 }))).toEqual(made.slice(39));
  expect(keys(await pageOf({ pageSize: 100 }))).toEqual(made);
  expect(await pageOf({ pageSize: 40 })).toMatchObject({ hasMore: false, count: 40 });
});

test('numbers are listed newest first, the sandbox number last', async () => {
  const { emulator, send } = await served({ temporaryNumber: false });
  const ask = asking(send);
  const offers = await ask('searchPhoneNumbers', {
    body: { type: ['TOLL_FREE'], options: { limit: 19 } },
  });
  const numbers = (offers as unknown as { number: string }[]).map(({ number }) => number);
  for (const number of numbers) await ask('buyPhoneNumbers', { body: { numbers: [number] } });
  const page = (await ask('listPhoneNumbers', {})) as unknown as Page;
  expect(page).toMatchObject({ hasMore: false, count: 20 });
  expect(page.data.map(({ number }) => number)).toEqual([
    ...numbers.toReversed(),
    emulator.sandboxNumber,
  ]);
});

const pagedByBody = [...lists.map(({ list }) => list), 'listPhoneNumbers'] as const;

test.each(pagedByBody)('%s refuses pages that cannot be', async (list) => {
  const { send } = await served();
  const wrong = [{ pageIndex: -1 }, { pageIndex: 0.5 }, { pageIndex: '0' }, { pageIndex: null }];
  const sizes = [0, 101, -1, 1.5, '20'].map((pageSize) => ({ pageSize }));
  for (const body of [...wrong, ...sizes]) {
    const { status, body: answer } = await send(requestOf(rcsJs, list, { body }));
    expect(status, JSON.stringify(body)).toBe(400);
    const [member = ''] = Object.keys(body);
    expect(answer).toMatchObject({ errors: { properties: { [member]: expect.anything() } } });
  }
});

test.each(officialClients)('conversations, as $name lists them: 10 to a page', async (client) => {
  const { emulator, send } = await served();
  const { number: to } = await furnish(emulator);
  const ask = asking(send);
  for (let i = 0; i < 18; i++) {
    await ask('simulateUser', { body: { from: handset(i), to, message: { text: 'Hello' } } });
  }
  const pageOf = async (body: object) =>
    (await send(requestOf(client, 'listConversations', { body }))).body as {
      conversations: { contact: { phoneNumber: string } }[];
    };
  const first = await pageOf({ pageIndex: 0 });
  // With the two that the account has: exactly two pages.
  const total = 18 + 2;
  expect(first).toMatchObject({ hasMore: true, count: total });
  expect(first.conversations).toHaveLength(10);
  expect(first.conversations[0]?.contact.phoneNumber).toBe(handset(17));
  const second = await pageOf({ pageIndex: 1 });
  expect(second).toMatchObject({ hasMore: false, count: total });
  expect(second.conversations).toHaveLength(10);
  expect(await pageOf({ pageIndex: 0, pageSize: total })).toMatchObject({ hasMore: false });
  expect(await pageOf({ pageIndex: 0, pageSize: total - 1 })).toMatchObject({ hasMore: true });
  expect(await pageOf({ pageIndex: 0, pageSize: 500 })).toMatchObject({ count: total });
  const { status } = await send(requestOf(client, 'listConversations', { body: { pageSize: 5 } }));
  expect(status).toBe(400);
});

test('the messages of a conversation: 10 to 50 on a page, by the query', async () => {
  const { emulator, send } = await served();
  const { number: to } = await furnish(emulator);
  const ask = asking(send);
  const from = handset(1);
  for (let i = 0; i < 20; i++) {
    await ask('simulateUser', { body: { from, to, message: { text: `Message ${i}` } } });
  }
  const { id } = await ask('getConversation', { body: { sender: to, recipient: from } });
  const path = { id: String(id) };
  const thread = async (query: Record<string, string>) =>
    (await ask('listConversationMessages', { path, query })) as unknown as {
      messages: { content: { text: string } }[];
      hasMore: boolean;
    };
  const texts = ({ messages }: { messages: { content: { text: string } }[] }) =>
    messages.map(({ content }) => content.text);

  const first = await thread({});
  expect(first).toMatchObject({ hasMore: true, count: 20 });
  expect(texts(first)).toEqual(Array.from({ length: 10 }, (_, i) => `Message ${19 - i}`));
  expect(await thread({ pageIndex: '1' })).toMatchObject({ hasMore: false, count: 20 });
  const oldest = await thread({ sortOrder: 'asc', pageSize: '50' });
  expect(texts(oldest)[0]).toBe('Message 0');
  expect(oldest).toMatchObject({ hasMore: false, count: 20 });
  for (const query of [{ pageSize: '9' }, { pageSize: '51' }, { pageIndex: '-1' }]) {
    const refused = await send(requestOf(rcsJs, 'listConversationMessages', { path, query }));
    expect(refused.status, JSON.stringify(query)).toBe(400);
  }
});

test('the contacts of an audience: pages count from 1, 50 to a page, at most 100', async () => {
  const { send } = await served();
  const ask = asking(send);
  const contacts = Array.from({ length: 100 }, (_, i) => handset(i));
  const { id } = await ask('createAudience', { body: { name: 'All', contacts } });
  const pageOf = async (query: Record<string, string>) =>
    (await ask('getAudience', { query: { id: String(id), ...query } })) as unknown as {
      contacts: { phoneNumber: string }[];
      pagination: object;
    };
  const numbers = ({ contacts: on }: { contacts: { phoneNumber: string }[] }) =>
    on.map(({ phoneNumber }) => phoneNumber);

  const first = await pageOf({ page: '1' });
  expect(first.pagination).toEqual({ page: 1, limit: 50, total: 100, hasMore: true });
  expect(numbers(first)).toEqual(contacts.slice(0, 50));
  const second = await pageOf({ page: '2' });
  expect(second.pagination).toEqual({ page: 2, limit: 50, total: 100, hasMore: false });
  expect(numbers(second)).toEqual(contacts.slice(50));
  const all = await pageOf({ limit: '100' });
  expect(all.pagination).toEqual({ page: 1, limit: 100, total: 100, hasMore: false });
  const beyond = await pageOf({ page: '3' });
  expect(beyond.pagination).toEqual({ page: 3, limit: 50, total: 100, hasMore: false });
  expect(beyond.contacts).toEqual([]);
  for (const query of [{ page: '0' }, { limit: '101' }, { limit: '0' }, { page: '-1' }]) {
    const refused = requestOf(rcsJs, 'getAudience', { query: { id: String(id), ...query } });
    expect((await send(refused)).status, JSON.stringify(query)).toBe(400);
  }
});
