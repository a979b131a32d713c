import { expect, test } from 'vitest';
import { createEmulator, DomainError, WaitError } from '../../src/index.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { HANDSET, openRig, receiver } from '../webhooks/rig.js';

async function failure(action: Promise<unknown>): Promise<WaitError> {
  const error = await action.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WaitError);
  return error as WaitError;
}

test('virtual time moves on to the event, and real time does not pass', async () => {
  const { emulator, text } = await openRig();
  const id = await text();
  const event = await emulator.waitFor('MESSAGE.STATUS', {
    where: { status: 'DELIVERED', message: { id } },
    timeout: 0,
  });
  expect(event).toMatchObject({ type: 'MESSAGE.STATUS', status: 'DELIVERED', message: { id } });
  expect(event.deliveredAt).toBe(emulator.clock.now().toISOString());
});

test('an event is what a webhook gets, and needs no webhook', async () => {
  const { requests, deliver } = receiver(200);
  const { emulator, text } = await openRig({ webhooks: { deliver } });
  await text();
  const sent = await emulator.waitFor('MESSAGE.STATUS', { timeout: 0 });
  const delivered = await emulator.waitFor('MESSAGE.STATUS', { timeout: 0 });
  await emulator.clock.runUntilIdle();
  expect([sent, delivered]).toEqual(requests.map(({ body }) => JSON.parse(body)));
  expect([sent.status, delivered.status]).toEqual(['SENT', 'DELIVERED']);
  const bare = createEmulator({ sandboxRecipients: 'any' });
  const waiting = bare.waitFor('MESSAGE.RECEIVED');
  bare.handset(HANDSET).texts(bare.sandboxNumber, 'Are you open?');
  expect(await waiting).toMatchObject({ message: { text: 'Are you open?' } });
});

test('what has happened before the call counts only when it is asked for', async () => {
  const { emulator, text } = await openRig();
  const id = await text();
  const { seq } = emulator.journal;
  await emulator.clock.runUntilIdle();
  const where = { message: { id } };
  const past = await emulator.waitFor('MESSAGE.STATUS', { where, since: 0, timeout: 0 });
  expect([past.status, past.deliveredAt]).toEqual(['SENT', null]);
  expect(await emulator.waitFor('MESSAGE.STATUS', { where, since: seq, timeout: 0 })).toEqual(past);
  await failure(emulator.waitFor('MESSAGE.STATUS', { where, timeout: 0 }));
});

test('reviews and numbers tell of themselves, though webhooks are not told', async () => {
  const emulator = createEmulator();
  const { campaigns } = emulator.seed({
    brands: [{ ref: 'harbor', ...brandDetails }],
    campaigns: [
      { ref: 'new', ...campaignRequest('harbor'), brand: 'harbor', status: 'IN REVIEW' },
      { ref: 'old', ...campaignRequest('harbor'), brand: 'harbor' },
    ],
    numbers: [{ number: '+18885550142', campaign: 'old', status: 'IN_PROGRESS' }],
  });
  const review = await emulator.waitFor('emulator.campaign.reviewed', { timeout: 0 });
  expect(review).toMatchObject({ campaignId: campaigns.new, approved: true, reasons: [] });
  const move = await emulator.waitFor('emulator.number.status_changed', {
    where: (event) => event.status === 'VERIFIED',
    timeout: 0,
  });
  expect(move).toMatchObject({ number: '+18885550142', previousStatus: 'WAITING_FOR_TELECO' });
});

test('an entry of the journal can be waited for by its kind or a part of it', async () => {
  const { emulator, text, sender } = await openRig();
  const id = await text();
  const entry = await emulator.waitFor('message.status', { where: { id, to: 'DELIVERED' } });
  expect(entry).toMatchObject({ kind: 'message.status', from: 'SENT' });
  const accepted = await emulator.waitFor('message.*', { since: 0 });
  expect(accepted).toMatchObject({ kind: 'message.accepted', from: sender });
});

test('what comes from outside is waited for in real time, and what follows from it in virtual', async () => {
  const { emulator, text } = await openRig();
  const waiting = emulator.waitFor('MESSAGE.STATUS', { where: { status: 'DELIVERED' } });
  const id = await text();
  expect(await waiting).toMatchObject({ message: { id } });
});

test('waiting in vain shows what happened last and what is planned', async () => {
  const { emulator, text, sender } = await openRig();
  for (let count = 0; count < 11; count++) await text();
  const error = await failure(
    emulator.waitFor('webhook.disabled', { where: { id: 'wh_x' }, timeout: 0, within: '1s' }),
  );
  const [problem, ...lines] = error.message.split('\n');
  expect(problem).toBe(
    'Waited for "webhook.disabled" where {"id":"wh_x"} in vain, for up to 1s of virtual time.',
  );
  expect(lines).toContain('The journal, last entries:');
  expect(lines.filter((line) => /^ {2}2026-\S+ {2}#\d+ /.test(line))).toHaveLength(10);
  expect(error.message).toContain(`from=${sender}`);
  expect(error.message).toContain('Planned, the next 10 of 11:');
  expect(lines.filter((line) => line.endsWith('(message.hand-over)'))).toHaveLength(10);
  expect([error.journal.length, error.timeline.length]).toEqual([10, 10]);
});

test('an empty world says so', async () => {
  const error = await failure(createEmulator().waitFor('review.decided', { timeout: 1 }));
  expect(error.message).toContain('for up to 365d of virtual time and 1 ms of real time');
  expect(error.message).toContain('The journal is empty.');
  expect(error.message).toContain('Nothing is planned.');
});

test('time moves no further than permitted', async () => {
  const { emulator, text } = await openRig();
  await text();
  const start = emulator.clock.now().getTime();
  await failure(emulator.waitFor('review.decided', { timeout: 0, within: '2s' }));
  expect(emulator.clock.now().getTime() - start).toBeLessThanOrEqual(2_000);
  expect(emulator.timeline()).not.toEqual([]);
});

test('a realtime clock is not moved', async () => {
  const { emulator, text } = await openRig({ clock: { mode: 'realtime' } });
  const waiting = failure(emulator.waitFor('MESSAGE.STATUS', { timeout: 20 }));
  await text();
  expect((await waiting).message).toContain('in vain, for up to 20 ms of real time.');
  expect(emulator.timeline()).toHaveLength(1);
  const fast = await openRig({ clock: { mode: 'realtime', scale: 100_000 } });
  await fast.text();
  const where = { status: 'DELIVERED' };
  expect(await fast.emulator.waitFor('MESSAGE.STATUS', { where, since: 0 })).toMatchObject(where);
});

test('several may wait at once, each for its own', async () => {
  const { emulator, text } = await openRig();
  const [one, other] = [await text(), await text()];
  const delivered = (id: string) =>
    emulator.waitFor('MESSAGE.STATUS', { where: { status: 'DELIVERED', 'message.id': id } });
  const events = await Promise.all([delivered(other), delivered(one)]);
  expect(events.map(({ message }) => message.id)).toEqual([other, one]);
});

test('a reset begins the search anew', async () => {
  const { emulator, text } = await openRig();
  await text();
  const waiting = emulator.waitFor('recipient.failure-set', { timeout: 5_000, within: '0s' });
  emulator.reset();
  emulator.handset(HANDSET).failsWith('to_deactivated');
  expect(await waiting).toMatchObject({ handset: HANDSET, key: 'to_deactivated' });
});

test('nobody waits for an emulator that is closed', async () => {
  const emulator = createEmulator();
  const waiting = failure(emulator.waitFor('review.decided', { timeout: 60_000 }));
  await emulator.close();
  expect((await waiting).message).toContain('"review.decided"');
});

test('an event that there is not is refused with those that there are', async () => {
  const { waitFor } = createEmulator();
  for (const name of ['MESSAGE.SENT', 'emulator.campaign.approved']) {
    await expect(waitFor(name)).rejects.toThrow(DomainError);
    await expect(waitFor(name)).rejects.toThrow('MESSAGE.STATUS, MESSAGE.RECEIVED, emulator.');
  }
});
