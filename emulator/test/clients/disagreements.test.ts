import { expect, test } from 'vitest';
import { furnish } from '../conformance/furnished.js';
import { officialClients, rcsJs, rcsPy, rcsRuby, requestOf } from './official-clients.js';
import { served } from './raw-http.js';

test('a vetting as rcs-ruby orders it, with nulls, is a 400 that names all three fields', async () => {
  const { emulator, send } = await served();
  const { brandId } = await furnish(emulator);
  const body = { type: null, provider: null, vettingClass: null };
  const refused = await send(requestOf(rcsRuby, 'vetBrand', { path: { brandId }, body }));
  expect(refused.status).toBe(400);
  const wants = (value: string) => ({
    errors: expect.arrayContaining([`expected one of "${value}", found null`]),
  });
  expect(refused.body).toEqual({
    description: '3 fields are invalid',
    errors: {
      errors: [],
      properties: {
        type: wants('EXTERNAL'),
        provider: wants('AEGIS'),
        vettingClass: wants('STANDARD'),
      },
    },
  });
});

test.each([rcsJs, rcsPy])('a vetting as $name orders it goes through', async (client) => {
  const { emulator, send } = await served();
  const { brandId } = await furnish(emulator);
  const body = { type: 'EXTERNAL', provider: 'AEGIS', vettingClass: 'STANDARD' };
  const vet = await send(requestOf(client, 'vetBrand', { path: { brandId }, body }));
  expect(vet.body).toEqual({ success: true });
});

test.each(officialClients)('a conversation that is not there is null for $name', async (client) => {
  const { send } = await served();
  for (const body of [
    { id: 'conv_unknown' },
    { sender: '+18335550100', recipient: '+12025550123' },
  ]) {
    const answer = await send(requestOf(client, 'getConversation', { body }));
    expect(answer).toMatchObject({ status: 200, text: 'null' });
    expect(answer.headers['content-type']).toBe('application/json');
    expect(answer.headers['content-length']).toBe('4');
  }
});

test('a schedule is cancelled in the singular and listed in the plural', async () => {
  const { emulator, send } = await served();
  const { scheduleId } = await furnish(emulator);
  expect((await send(rcsJs.bare('DELETE', `/messages/schedules/${scheduleId}`))).status).toBe(404);
  expect((await send(rcsJs.json('POST', '/messages/schedule/list'))).status).toBe(405);
  const list = await send(rcsJs.json('POST', '/messages/schedules/list'));
  expect(list.body).toMatchObject({ data: [{ id: scheduleId, status: 'ACTIVE' }] });
  expect((await send(rcsJs.bare('DELETE', `/messages/schedule/${scheduleId}`))).status).toBe(200);
  const after = await send(rcsJs.json('POST', '/messages/schedules/list'));
  expect(after.body).toMatchObject({ data: [{ id: scheduleId, status: 'CANCELLED' }] });
});

test('a reaction without an emoji: rcs-py leaves it out, rcs-ruby sends null to take it back', async () => {
  const { emulator, send } = await served();
  const { messageId } = await furnish(emulator);
  const without = await send(requestOf(rcsPy, 'reactToMessage', { body: { messageId } }));
  expect(without).toMatchObject({
    status: 400,
    body: { errors: { properties: { reaction: { errors: ['is required'] } } } },
  });
  await send(requestOf(rcsJs, 'reactToMessage', { body: { messageId, reaction: '👍' } }));
  const body = { messageId, reaction: null };
  const back = await send(requestOf(rcsRuby, 'reactToMessage', { body }));
  expect(back).toMatchObject({ status: 200, body: { messageId } });
});

test('a number without its plus is understood where the provider understands it', async () => {
  const { send } = await served();
  const body = { phones: ['14155550111'] };
  const detached = await send(requestOf(rcsJs, 'detachCampaign', { body }));
  expect(detached.body).toMatchObject({ phoneNumbers: [], failed: [{ number: '+14155550111' }] });
});

test('numbers that rcs-ruby has made into text pass as text only', async () => {
  const { send } = await served();
  const asText = await send(requestOf(rcsRuby, 'upsertBrand', { body: { name: '42' } }));
  expect(asText.body).toMatchObject({ name: '42' });
  const asNumber = await send(requestOf(rcsJs, 'upsertBrand', { body: { name: 42 } }));
  expect(asNumber.status).toBe(400);
});
