import { expect, test } from 'vitest';
import { furnish } from '../conformance/furnished.js';
import { goodCalls } from '../conformance/good-calls.js';
import { alwaysPresent, type Shape } from './always-present.js';
import { type ProviderOperation, providerOperations } from './declared-statuses.js';
import { officialClients, rcsPy, requestOf } from './official-clients.js';
import { type RawAnswer, served } from './raw-http.js';
import { shapeFaults } from './shape-faults.js';

function expectShape(id: string, answer: RawAnswer, shape: Shape): void {
  expect(answer.status, `${id}: ${answer.text}`).toBe(200);
  expect(answer.headers['content-type'], id).toBe('application/json');
  expect(shapeFaults(answer.body, shape, id)).toEqual([]);
}

test.each(officialClients)(
  'every operation answers $name with 200 and all members that the strictest client needs',
  async (client) => {
    const { emulator, send } = await served();
    const account = await furnish(emulator);
    const order = Object.keys(goodCalls(account)) as (keyof ReturnType<typeof goodCalls>)[];
    const calls = goodCalls(account);
    const provided = order.filter((id): id is ProviderOperation => id in alwaysPresent);
    expect(provided).toHaveLength(54);
    for (const id of provided) {
      const answer = await send(requestOf(client, id, calls[id]));
      expectShape(id, answer, alwaysPresent[id]);
      // A list of nothing would say nothing about its entries.
      if (id.startsWith('list')) expect(answer.text, id).toMatch(/^\{"\w+":\[\{/);
    }
  },
);

test('what is missing, null, of another type or unknown is found', () => {
  const shape = {
    id: 'string',
    '-name': 'string',
    at: 'string?',
    list: [{ n: 'integer' }],
  } as const;
  expect(shapeFaults({ id: 'x', at: null, list: [{ n: 1 }] }, shape)).toEqual([]);
  expect(shapeFaults({ name: null, at: 5, list: [{ n: 1.5 }], more: 1 }, shape)).toEqual([
    '.more is unknown',
    '.id is missing',
    '.name is null',
    '.at is no string',
    '.list.0.n is no integer',
  ]);
  expect(shapeFaults({ data: [] }, [shape])).toEqual([' is no list']);
});

test('an account that has nothing yet gives the same members', async () => {
  const { send } = await served();
  const lists = providerOperations.filter((id) => id.startsWith('list') && id.endsWith('s'));
  for (const id of lists.filter((list) => list !== 'listConversationMessages')) {
    const call = id === 'listConversations' ? { body: { pageIndex: 0 } } : {};
    expectShape(id, await send(requestOf(rcsPy, id, call)), alwaysPresent[id]);
  }
  const draft = await send(requestOf(rcsPy, 'upsertBrand'));
  expectShape('upsertBrand', draft, alwaysPresent.upsertBrand);
  const { id } = draft.body as { id: string };
  const brand = await send(requestOf(rcsPy, 'getBrand', { path: { id } }));
  // Unvetted: the examples of the reference say null, and rcs-py raises an error over it.
  expectShape('getBrand', brand, alwaysPresent.getBrand);
  expect(brand.body).toMatchObject({ lastTcrVettingDate: '', tcrFeedback: [], vettingHistory: [] });
});

test('a campaign without brand or number still has a brand and updates', async () => {
  const { send } = await served();
  const draft = await send(requestOf(rcsPy, 'upsertTollFreeCampaign'));
  expectShape('upsertTollFreeCampaign', draft, alwaysPresent.upsertTollFreeCampaign);
  const { campaignId } = draft.body as { campaignId: string };
  const status = await send(
    requestOf(rcsPy, 'getTollFreeCampaignStatus', { path: { campaignId } }),
  );
  expectShape('getTollFreeCampaignStatus', status, alwaysPresent.getTollFreeCampaignStatus);
  expect(status.body).toMatchObject({ updates: { number: '', errors: [] } });
});

test('an audience without a description has an empty one, and pages only when asked to', async () => {
  const { send } = await served();
  const created = await send(requestOf(rcsPy, 'createAudience', { body: { name: 'New' } }));
  expectShape('createAudience', created, alwaysPresent.createAudience);
  expect(created.body).toMatchObject({ description: '', contactCount: 0 });
  const { id } = created.body as { id: string };
  const plain = await send(requestOf(rcsPy, 'getAudience', { query: { id } }));
  expectShape('getAudience', plain, alwaysPresent.createAudience);
  for (const query of [
    { id, page: '1' },
    { id, limit: '5' },
  ]) {
    const paged = await send(requestOf(rcsPy, 'getAudience', { query }));
    expectShape('getAudience', paged, alwaysPresent.getAudience);
  }
});

test.each([
  ['sendSms', {}, 'text'],
  ['sendMms', { mediaUrls: ['https://www.harborlanedental.com/map.jpg'] }, 'text'],
  ['sendSmsBlast', {}, 'message'],
  ['sendMmsBlast', { mediaUrls: ['https://www.harborlanedental.com/map.jpg'] }, 'message'],
] as const)('%s with a schedule answers a schedule', async (id, media, where) => {
  const { emulator, send } = await served();
  const { number, handset, audienceId } = await furnish(emulator);
  const schedule = { sendAt: '2026-06-01T09:00', timezone: 'America/New_York' };
  const recurring = { recurrence: '0 9 * * ? *', endDate: '2026-06-03T09:00' };
  const text = 'Harbor Lane Dental: hello.';
  const target =
    where === 'text'
      ? { from: number, to: handset, text, ...media }
      : { audienceId, senders: [number], message: { text, ...media } };
  for (const more of [{}, recurring]) {
    const flags = id === 'sendMms' ? { multiple_messages: false, validate: false } : {};
    const body = { ...target, options: { ...flags, schedule: { ...schedule, ...more } } };
    const answer = await send(requestOf(rcsPy, id, { body }));
    expectShape(id, answer, {
      scheduleId: 'string',
      config: {
        sendAt: 'string',
        timezone: 'string',
        '-recurrence': 'string',
        '-endDate': 'string',
      },
    });
    expect(answer.body).toMatchObject({ config: { ...schedule, ...more } });
  }
});

test('the basic look-up has its own shape', async () => {
  const { send } = await served();
  for (const phone of [
    '+12025550123',
    '+18335550100',
    '+442071838750',
    '+19',
    '+999999999999999',
  ]) {
    const body = { phone, level: 'basic' };
    const answer = await send(requestOf(rcsPy, 'lookUpPhoneNumber', { body }));
    expectShape('lookUpPhoneNumber', answer, {
      isValid: 'boolean',
      type: 'string',
      formats: { international: 'string', national: 'string', raw: 'string' },
      location: {
        country: { code: 'string', name: 'string', prefix: 'string' },
        place: 'string',
      },
      carrier: 'string',
      contact: { name: 'string' },
    });
    const advanced = { body: { phone, level: 'advanced', options: { risk: true, force: true } } };
    const full = await send(requestOf(rcsPy, 'lookUpPhoneNumber', advanced));
    expectShape('lookUpPhoneNumber', full, alwaysPresent.lookUpPhoneNumber);
  }
});

test('a failed message keeps all members, its error as text here and as an object in lists', async () => {
  const { emulator, send } = await served();
  const { spareNumber: from, handset: to } = await furnish(emulator);
  const sent = await send(requestOf(rcsPy, 'sendSms', { body: { from, to, text: 'Hello.' } }));
  const { messageId: id } = sent.body as { messageId: string };
  await emulator.clock.advance('1m');
  const message = await send(requestOf(rcsPy, 'getMessage', { path: { id } }));
  expectShape('getMessage', message, alwaysPresent.getMessage);
  const { error } = message.body as { error: string };
  const list = await send(requestOf(rcsPy, 'listMessages', { body: { from } }));
  expectShape('listMessages', list, alwaysPresent.listMessages);
  expect(list.body).toMatchObject({ data: [{ id, error: JSON.parse(error) }] });
});
