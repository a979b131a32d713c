import { expect, test } from 'vitest';
import { KEY } from '../conformance/caller.js';
import { furnish } from '../conformance/furnished.js';
import { officialClients, rcsJs, requestOf } from './official-clients.js';
import { served } from './raw-http.js';

const keyed = (name: string, value: string) => ({
  method: 'POST',
  target: '/brands/list',
  headers: { [name]: value },
});

test.each(officialClients)(
  'a text that $name sends is marked as sent by an SDK',
  async (client) => {
    const { emulator, send } = await served();
    const { number, handset } = await furnish(emulator);
    const body = { from: number, to: handset, text: 'Harbor Lane Dental: see you at 2 PM.' };
    const sent = await send(requestOf(client, 'sendSms', { body }));
    const { messageId: id } = sent.body as { messageId: string };
    const message = await send(requestOf(client, 'getMessage', { path: { id } }));
    expect(message.body).toMatchObject({ id, method: 'SDK' });
  },
);

test('a text that no official client sends is marked as sent by the API', async () => {
  const { emulator, send } = await served();
  const { number, handset } = await furnish(emulator);
  const body = JSON.stringify({ from: number, to: handset, text: 'Harbor Lane Dental: hello.' });
  const headers = { 'PINNACLE-API-KEY': KEY, 'content-length': String(body.length) };
  const sent = await send({ method: 'POST', target: '/messages/send/sms', headers, body });
  const { messageId: id } = sent.body as { messageId: string };
  const target = `/messages/${id}`;
  const message = await send({ method: 'GET', target, headers: { 'PINNACLE-API-KEY': KEY } });
  expect(message.body).toMatchObject({ id, method: 'API' });
});

test.each(['pinnacle-api-key', 'PINNACLE-API-KEY', 'Pinnacle-Api-Key', 'pInNaClE-aPi-KeY'])(
  'the key may come as %s',
  async (name) => {
    const { send } = await served({ apiKeys: [KEY] });
    expect((await send(keyed(name, KEY))).status).toBe(200);
  },
);

test.each([
  ['no key', 'x-nothing', 'x'],
  ['an empty key', 'pinnacle-api-key', ''],
  ['another key', 'pinnacle-api-key', 'expired_key'],
  ['the key with a scheme', 'pinnacle-api-key', `Bearer ${KEY}`],
  ['the key in another header', 'authorization', `Bearer ${KEY}`],
  ['the key as x-api-key', 'x-api-key', KEY],
])('%s is a 401 in the words of the provider', async (_, name, value) => {
  const { send } = await served({ apiKeys: [KEY] });
  const { status, headers, text } = await send(keyed(name, value));
  expect(status).toBe(401);
  expect(headers['content-type']).toBe('application/json');
  expect(text).toBe('{"error":"Invalid API key."}');
});

test('a header of one request wins over the key of the client, as it does in rcs-js', async () => {
  const { send } = await served({ apiKeys: ['first_key', 'second_key'] });
  const create = (key: string) =>
    send(requestOf(rcsJs, 'upsertBrand', { headers: { 'pinnacle-api-key': key } }));
  await create('first_key');
  await create('second_key');
  const list = await send(
    requestOf(rcsJs, 'listBrands', { headers: { 'pinnacle-api-key': 'second_key' } }),
  );
  expect(list.body).toMatchObject({ count: 1 });
});
