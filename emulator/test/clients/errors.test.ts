import { expect, test } from 'vitest';
import { furnish } from '../conformance/furnished.js';
import { goodCalls } from '../conformance/good-calls.js';
import { provocations } from '../conformance/provocations.js';
import {
  classOf,
  declaredStatuses,
  type ProviderOperation,
  providerOperations,
} from './declared-statuses.js';
import { officialClients, rcsJs, rcsPy, requestOf } from './official-clients.js';
import { type RawAnswer, served } from './raw-http.js';

test('there are 54 operations', () => {
  expect(providerOperations).toHaveLength(54);
});

/** What the strictest client makes of an error: it has a class for it and can read the body. */
function expectNamedError(id: ProviderOperation, { status, headers, body }: RawAnswer): void {
  const declared = declaredStatuses[id].split(' ').map(Number);
  expect(declared, `${id} has no class for ${status}`).toContain(status);
  expect(classOf[status]).toBeDefined();
  expect(headers['content-type'], id).toBe('application/json');
  // rcs-py raises an error of its own where a 401, 402, 403, 500 or 501 has no text in `error`.
  const plain = { error: expect.stringMatching(/\S/) };
  const detailed = { description: expect.stringMatching(/\S/), errors: expect.any(Object) };
  const shape = status === 400 && 'errors' in (body as object) ? detailed : plain;
  expect(body, id).toEqual(shape);
}

test.each(officialClients)('every operation answers $name with a named 401', async (client) => {
  const { emulator, send } = await served({ apiKeys: ['tollgate_test_key'] });
  const calls = goodCalls(await furnish(emulator));
  for (const id of providerOperations) {
    const headers = { 'pinnacle-api-key': 'expired_key', 'PINNACLE-API-KEY': 'expired_key' };
    const { headers: own, ...request } = requestOf(client, id, calls[id]);
    const replaced = Object.fromEntries(
      Object.entries({ ...own, ...headers }).filter(([name]) => name in own),
    );
    const answer = await send({ ...request, headers: replaced });
    expect(answer.status, id).toBe(401);
    expectNamedError(id, answer);
    expect(answer.body).toEqual({ error: 'Invalid API key.' });
  }
});

test.each([rcsJs, rcsPy])('every refusal that there is has a class in $name', async (client) => {
  const { emulator, send } = await served();
  const account = await furnish(emulator);
  let refused = 0;
  for (const id of providerOperations) {
    for (const [status, provocation] of Object.entries(provocations[id])) {
      // A 500 needs a reviewer of one's own, which is another emulator.
      if (!('call' in provocation) || status === '500') continue;
      const own = provocation.options && (await served(provocation.options));
      const caller = own ? await furnish(own.emulator) : account;
      const call = requestOf(client, id, await provocation.call(caller));
      const answer = await (own?.send ?? send)(call);
      expect(answer.status, `${id}, ${provocation.how}: ${answer.text}`).toBe(Number(status));
      expectNamedError(id, answer);
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(80);
});

test.each(providerOperations.filter((id) => declaredStatuses[id].includes('402')))(
  '%s is a PaymentRequiredError without credits',
  async (id) => {
    const { emulator, send } = await served();
    const account = await furnish(emulator);
    emulator.credits = 0;
    const answer = await send(requestOf(rcsJs, id, goodCalls(account)[id]));
    expect(answer.status).toBe(402);
    expectNamedError(id, answer);
  },
);

test('a schedule is created without credits and fails when its time comes', async () => {
  const { emulator, send } = await served();
  const { number: from, handset: to } = await furnish(emulator);
  emulator.credits = 0;
  const schedule = { sendAt: '2026-02-02T10:00' };
  const body = { from, to, text: 'Harbor Lane Dental: hello.', options: { schedule } };
  expect((await send(requestOf(rcsJs, 'sendSms', { body }))).status).toBe(200);
  await emulator.clock.advanceTo('2026-02-02T10:00:00Z');
  const list = await send(requestOf(rcsJs, 'listSchedules', { body: { status: 'FAILED' } }));
  expect(list.body).toMatchObject({ count: 1 });
});

test.each([
  ['GET', '/nowhere', 404],
  ['POST', '/brands/list/more', 404],
  ['GET', '/', 404],
  ['GET', '/v2/brands', 404],
  ['PUT', '/brands', 405],
  ['GET', '/brands/list', 400],
  ['POST', '/messages/schedule/list', 405],
  ['DELETE', '/messages/schedules/msg_sched_1', 404],
  ['DELETE', '/webhooks/detach', 405],
  ['POST', '/phone-numbers/detach-campaign', 405],
] as const)('%s %s is a %i in JSON', async (method, target, expected) => {
  const { send } = await served();
  const { status, headers, body } = await send(rcsJs.bare(method, target));
  expect(status).toBe(expected);
  expect(headers['content-type']).toBe('application/json');
  expect(Object.values(body as object)[0]).toEqual(expect.stringMatching(/\S/));
  if (status === 405) expect(headers.allow).toMatch(/^[A-Z, ]+$/);
});

test('JSON that cannot be read is a 400 in JSON', async () => {
  const { send } = await served();
  const request = rcsJs.json('POST', '/brands');
  const headers = { ...request.headers, 'content-length': '9' };
  const answer = await send({ ...request, headers, body: '{"name": ' });
  expect(answer.status).toBe(400);
  expectNamedError('upsertBrand', answer);
});
