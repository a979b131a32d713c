import { expect, test } from 'vitest';
import { served } from '../clients/raw-http.js';
import { callerOf } from '../conformance/caller.js';
import { type Lived, liveThrough } from './lifecycle.js';

const keys = Array.from({ length: 100 }, (_, i) => `key_${String(i).padStart(3, '0')}`);

test('a hundred worlds live through everything at once without a trace in each other', async () => {
  const { emulator, send } = await served({ temporaryNumber: false });
  const lives = await Promise.all(
    keys.map((key) => liveThrough(send, { 'pinnacle-api-key': key }, key)),
  );

  const ids = lives.flatMap(({ brandId, campaignId, messageIds }) => [
    brandId,
    campaignId,
    ...messageIds,
  ]);
  expect(new Set(ids).size).toBe(100 * 5);
  for (const [i, life] of lives.entries()) {
    const key = keys[i] as string;
    // Every answer and every journal entry of a world speaks of that world alone.
    const world = emulator.world(key);
    const journal = world.journal.toJsonLines();
    for (const text of [...life.transcript, journal]) {
      const others = [...text.matchAll(/key_\d{3}/g)].filter(([found]) => found !== key);
      expect(others).toEqual([]);
    }
    expect(new Set(ids.filter((id) => journal.includes(id)))).toEqual(new Set(idsOf(life)));
    expect(world.clock.now().toISOString()).toBe(
      emulator.world('key_000').clock.now().toISOString(),
    );
    expect(world.timeline()).toEqual([]);
    expect(await (await callerOf(emulator, key)('listPhoneNumbers')).body).toMatchObject({
      count: 3,
      data: [{ number: life.numbers[1] }, { number: life.numbers[0] }, { isSandbox: true }],
    });
    expect((await callerOf(emulator, key)('listMessages')).body).toMatchObject({
      count: 3 + 1 + 6 + 1,
    });
  }
  // The emulator's own world has seen nothing of it.
  expect(emulator.journal.size).toBe(0);
  expect(emulator.clock.now().toISOString()).toBe('2026-01-05T14:00:00.000Z');
});

function idsOf({ brandId, campaignId, messageIds }: Lived): string[] {
  return [brandId, campaignId, ...messageIds];
}

test('one id means nothing in another world', async () => {
  const { emulator, send } = await served();
  const life = await liveThrough(send, { 'pinnacle-api-key': 'key_a' }, 'key_a');
  const stranger = callerOf(emulator, 'key_b');
  const { brandId, campaignId, messageIds, numbers } = life;
  const [id = ''] = messageIds;
  const [phoneNumber = ''] = numbers;
  for (const answer of [
    await stranger('getBrand', { path: { id: brandId } }),
    await stranger('submitBrand', { path: { brandId } }),
    await stranger('getTollFreeCampaign', { path: { campaignId } }),
    await stranger('getMessage', { path: { id } }),
    await stranger('getPhoneNumberStatus', { path: { phoneNumber } }),
    await stranger('releasePhoneNumber', { path: { phoneNumber } }),
  ]) {
    expect(answer.status).toBe(404);
  }
  const body = { from: phoneNumber, to: '+12025550123', text: 'Harbor Lane Dental: hello.' };
  expect((await stranger('sendSms', { body })).status).toBe(400);
});

test('the clock of one world does not move that of another', async () => {
  const { emulator } = await served();
  const [early, late] = [emulator.world('early'), emulator.world('late')];
  const draft = async (key: string) => {
    const { body } = await callerOf(emulator, key)('upsertBrand', { body: { name: 'Pier' } });
    return (body as { createdAt: string }).createdAt;
  };
  await Promise.all([
    late.clock.advance('10d'),
    late.clock.advance('1d'),
    early.clock.advance('1m'),
  ]);
  expect(await draft('early')).toBe('2026-01-05T14:01:00.000Z');
  expect(await draft('late')).toBe('2026-01-16T14:00:00.000Z');
});

test('credits, sandbox recipients and STOP belong to one world', async () => {
  const { emulator } = await served();
  const [poor, rich] = [emulator.world('poor'), emulator.world('rich')];
  poor.credits = 0;
  rich.allowSandboxRecipient('+12025550123');
  const { sandboxNumber: from } = emulator;
  const send = (key: string) =>
    callerOf(emulator, key)('sendSms', { body: { from, to: '+12025550123', text: 'Hello.' } });
  expect((await send('rich')).status).toBe(200);
  expect((await send('poor')).status).toBe(402);
  poor.credits = 1;
  expect((await send('poor')).status).toBe(403);
  const stop = { from: '+12025550123', to: from, message: { text: 'STOP' } };
  await callerOf(emulator, 'poor')('simulateUser', { body: stop });
  expect((await send('rich')).status).toBe(200);
});
