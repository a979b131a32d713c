import { expect, test } from 'vitest';
import { furnish } from '../conformance/furnished.js';
import { officialClients, rcsJs, rcsPy, requestOf } from './official-clients.js';
import { served } from './raw-http.js';

test('the clients write a plus in a path in two ways', () => {
  const call = { path: { phoneNumber: '+14155550142' } };
  const targets = officialClients.map((c) => requestOf(c, 'getPhoneNumberStatus', call).target);
  expect(targets).toEqual([
    '/status/phone-number/%2B14155550142',
    '/status/phone-number/+14155550142',
    '/status/phone-number/%2B14155550142',
  ]);
});

test.each(officialClients)('a number in a path, as $name writes it', async (client) => {
  const { emulator, send } = await served();
  const { number: phoneNumber } = await furnish(emulator);
  const call = { path: { phoneNumber } };
  const status = await send(requestOf(client, 'getPhoneNumberStatus', call));
  expect(status.body).toEqual({ phoneNumber, status: 'ACTIVE', errors: [] });
  const owned = await send(requestOf(client, 'getPhoneNumber', call));
  expect(owned.body).toMatchObject({ number: phoneNumber });
});

test('a slash inside of an id does not open another path', async () => {
  const { send } = await served();
  const request = requestOf(rcsJs, 'getBrand', { path: { id: 'b_1/submit' } });
  expect(request.target).toBe('/brands/b_1%2Fsubmit');
  expect(await send(request)).toMatchObject({ status: 404, body: { error: expect.any(String) } });
});

test.each([
  ['encoded once, as every client does by itself', '%2B12025550124'],
  ['encoded twice, by a caller who follows the reference to the letter', '%252B12025550124'],
  ['encoded twice in lower case', '%252b12025550124'],
  ['not encoded at all, so that the plus reads as a space', '+12025550124'],
])('the number of a contact may come %s', async (_, written) => {
  const { emulator, send } = await served();
  const { contactId } = await furnish(emulator);
  const request = rcsJs.bare('GET', `/contacts?phoneNumber=${written}`);
  expect(await send(request)).toMatchObject({
    status: 200,
    body: { id: contactId, phoneNumber: '+12025550124', name: 'Ada' },
  });
});

test.each([
  ['true', true],
  ['false', false],
  ['', false],
])('hideEIN=%s is read as %s', async (written, hides) => {
  const { emulator, send } = await served();
  const { brandId } = await furnish(emulator);
  const { status, body } = await send(rcsJs.bare('GET', `/brands/${brandId}?hideEIN=${written}`));
  expect(status).toBe(200);
  expect((body as { ein: string }).ein !== '84-1234567').toBe(hides);
});

test.each(['yes', '1', 'TRUE', 'true&hideEIN=false'])('hideEIN=%s is a 400', async (written) => {
  const { emulator, send } = await served();
  const { brandId } = await furnish(emulator);
  const { status, body } = await send(rcsJs.bare('GET', `/brands/${brandId}?hideEIN=${written}`));
  expect(status).toBe(400);
  expect(body).toMatchObject({
    errors: { properties: { hideEIN: { errors: [expect.any(String)] } } },
  });
});

test('null, which rcs-js writes as an empty value, counts as not given', async () => {
  const { emulator, send } = await served();
  const { contactId, audienceId, conversationId } = await furnish(emulator);
  const contact = await send(rcsJs.bare('GET', `/contacts?id=${contactId}&phoneNumber=`));
  expect(contact.body).toMatchObject({ id: contactId });
  const audience = await send(rcsJs.bare('GET', `/audiences?id=${audienceId}&page=&limit=`));
  expect(audience.body).not.toHaveProperty('pagination');
  const target = `/conversations/${conversationId}/messages?pageIndex=&sortOrder=&direction=`;
  expect((await send(rcsJs.bare('POST', target))).status).toBe(200);
  expect((await send(rcsJs.bare('GET', '/audiences?id='))).status).toBe(400);
});

test('numbers in a query are numbers, and lists and objects nobody asked for are passed over', async () => {
  const { emulator, send } = await served();
  const { audienceId, conversationId } = await furnish(emulator);
  const target = `/audiences?id=${audienceId}&page=1&limit=1&a=1&a=2&b[c]=d`;
  const { body } = await send(rcsJs.bare('GET', target));
  expect(body).toMatchObject({ pagination: { page: 1, limit: 1, total: 2, hasMore: true } });
  const half = await send(rcsJs.bare('GET', `/audiences?id=${audienceId}&page=1.5`));
  expect(half.status).toBe(400);
  const twice = `/conversations/${conversationId}/messages?pageSize=10&pageSize=20`;
  expect((await send(rcsJs.bare('POST', twice))).status).toBe(400);
});

test.each([
  '2026-01-05T00:00:00Z',
  '2026-01-05T00:00:00',
  '2026-01-04T19:00:00-05:00',
  '2026-01-05',
])('a date of a filter may be written as %s', async (dateFrom) => {
  const { emulator, send } = await served();
  const { conversationId, messageId } = await furnish(emulator);
  const thread = { path: { id: conversationId }, query: { dateFrom } };
  const { body } = await send(requestOf(rcsPy, 'listConversationMessages', thread));
  expect((body as { messages: { id: string }[] }).messages.map(({ id }) => id)).toContain(
    messageId,
  );
  const later = { dateFrom: '2027-01-01T00:00:00+00:00' };
  const list = await send(requestOf(rcsPy, 'listMessages', { body: later }));
  expect(list.body).toMatchObject({ count: 0 });
});
