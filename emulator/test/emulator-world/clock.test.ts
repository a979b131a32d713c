import { expect, test } from 'vitest';
import {
  ClockHeldError,
  createEmulator,
  DomainError,
  type Emulator,
  type EmulatorOptions,
  WaitError,
} from '../../src/index.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { HANDSET, openRig } from '../webhooks/rig.js';

/** An emulator in which a brand is verified and a campaign is under review. */
function underReview(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  const { brands, campaigns } = emulator.seed({
    brands: [{ ref: 'harbor', ...brandDetails }],
    campaigns: [
      { ref: 'visits', ...campaignRequest('harbor'), brand: 'harbor', status: 'IN REVIEW' },
    ],
  });
  return {
    emulator,
    brand: brands.harbor as string,
    campaign: campaigns.visits as string,
  };
}

async function failure(action: () => Promise<unknown>): Promise<WaitError> {
  const error = await action().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WaitError);
  return error as WaitError;
}

const elapsed = (emulator: Emulator, since: Date): number =>
  emulator.clock.now().getTime() - since.getTime();

test('the clock goes on until a campaign has a status, and no further', async () => {
  const { emulator, campaign } = underReview();
  const [planned] = emulator.timeline();
  const fired = await emulator.clock.advanceTo({ id: campaign, status: 'VERIFIED' });
  expect(fired).toEqual([planned]);
  expect(emulator.clock.now().toISOString()).toBe(planned?.at);
  expect(await emulator.clock.advanceTo({ id: campaign, status: 'verified' })).toEqual([]);
});

test('a status that is reached already moves nothing', async () => {
  const { emulator, campaign, brand } = underReview();
  const before = emulator.clock.now();
  await emulator.clock.advanceTo({ id: campaign, status: 'in_review' });
  await emulator.clock.advanceTo({ id: brand, status: 'VERIFIED' });
  expect(elapsed(emulator, before)).toBe(0);
});

test('a status that will not come is refused with what happened and what is planned', async () => {
  const { emulator, campaign } = underReview();
  const error = await failure(() => emulator.clock.advanceTo({ id: campaign, status: 'FAILED' }));
  expect(error.message).toContain(
    `${campaign} is FAILED. But nothing is left to happen. It is VERIFIED.`,
  );
  expect(error.message).toContain('Nothing is planned.');
  expect(error.message).toMatch(/#\d+ campaign\.moved .*to=VERIFIED/);
  expect(error.journal.at(-1)?.kind).toBe('campaign.moved');
  expect(error.timeline).toEqual([]);
});

test('waiting has an end in virtual time', async () => {
  const { emulator, campaign } = underReview();
  const before = emulator.clock.now();
  const error = await failure(() =>
    emulator.clock.advanceTo({ id: campaign, status: 'VERIFIED' }, { within: '10s' }),
  );
  expect(error.message).toContain('10s on');
  expect(error.timeline).toHaveLength(1);
  expect(elapsed(emulator, before)).toBe(0);
});

test('numbers, messages and schedules have statuses to wait for', async () => {
  const { emulator, call, sender, text } = await openRig();
  const id = await text();
  await emulator.clock.advanceTo({ id, status: 'DELIVERED' });
  expect((await call('GET', `/messages/${id}`)).body.status).toBe('DELIVERED');
  const planned = await call('POST', '/messages/send/sms', {
    from: sender,
    to: HANDSET,
    text: 'See you.',
    options: { schedule: { sendAt: '2026-03-01T10:00', timezone: 'UTC' } },
  });
  const { scheduleId } = planned.body;
  await emulator.clock.advanceTo({ id: scheduleId, status: 'ACTIVE' });
  const gone = await failure(() => emulator.clock.advanceTo({ id: scheduleId, status: 'FAILED' }));
  expect(gone.message).toContain('It is gone.');
  const seeded = createEmulator();
  seeded.seed({
    brands: [{ ref: 'harbor', ...brandDetails }],
    campaigns: [{ ref: 'visits', ...campaignRequest('harbor'), brand: 'harbor' }],
    numbers: [{ number: '+18005550142', campaign: 'visits', status: 'IN_PROGRESS' }],
  });
  await seeded.clock.advanceTo({ id: '+18005550142', status: 'VERIFIED' });
  expect(seeded.timeline()).toEqual([]);
});

test('what there is not, and a status that it never has, are refused at once', async () => {
  const { emulator, campaign } = underReview();
  const to = (id: string, status: string) => emulator.clock.advanceTo({ id, status });
  for (const id of ['tf_none', 'b_none', 'msg_none', 'msg_sched_none', '+18005550199', 'x']) {
    await expect(to(id, 'VERIFIED'), id).rejects.toThrow(DomainError);
    await expect(to(id, 'VERIFIED'), id).rejects.toThrow(`"${id}" is no`);
  }
  await expect(to(campaign, 'DELIVERED')).rejects.toThrow('only INCOMPLETE, IN REVIEW, VERIFIED');
});

test('a condition is asked after every event', async () => {
  const { emulator, campaign } = underReview();
  let asked = 0;
  await emulator.clock.advanceTo(async () => {
    asked++;
    return emulator.journal
      .entries()
      .some(({ kind, id }) => kind === 'campaign.moved' && id === campaign && asked > 1);
  });
  expect(asked).toBe(2);
});

test('a condition that throws passes its error on, and the clock works after it', async () => {
  const { emulator } = underReview();
  const broken = () => {
    throw new TypeError('no such thing');
  };
  await expect(emulator.clock.advanceTo(broken)).rejects.toThrow('no such thing');
  expect(await emulator.clock.advance('1h')).toHaveLength(1);
});

test.each([
  ['at once', (emulator: Emulator) => emulator.clock.advance('1h')],
  [
    'later',
    async (emulator: Emulator) => {
      await Promise.resolve();
      return emulator.clock.advance('1h');
    },
  ],
])(
  'a condition that moves the clock %s is refused instead of waiting for itself',
  async (_, move) => {
    const { emulator } = underReview();
    const moving = () => move(emulator).then(() => true);
    await expect(emulator.clock.advanceTo(moving)).rejects.toThrow(ClockHeldError);
  },
);

test('the next event is a target too', async () => {
  const { emulator } = underReview();
  const [planned] = emulator.timeline();
  expect(await emulator.clock.advanceTo('next')).toEqual([planned]);
  const error = await failure(() => emulator.clock.advanceTo('next'));
  expect(error.message).toContain('There is no next event.');
});

test('running until idle empties the timeline', async () => {
  const { emulator, text } = await openRig({ webhooks: { deliver: () => 500 } });
  await text();
  const fired = await emulator.clock.runUntilIdle();
  // The text is handed over and delivered; each event is tried five times.
  expect(fired).toHaveLength(12);
  expect(emulator.timeline()).toEqual([]);
  expect(await emulator.clock.runUntilIdle()).toEqual([]);
});

test('a world that does not come to rest says what keeps it busy', async () => {
  const { emulator, text } = await openRig({ webhooks: { deliver: () => 500 } });
  await text();
  const error = await failure(() => emulator.clock.runUntilIdle({ maxEvents: 9 }));
  expect(error.message).toMatch(
    /not idle after 9 events: "webhook.attempt" 7 times, .* goes to wh_/,
  );
  expect(error.timeline.length).toBeGreaterThan(0);
  expect((await emulator.clock.runUntilIdle({ maxEvents: 3 })).length).toBe(3);
  await expect(emulator.clock.runUntilIdle({ maxEvents: 0 })).rejects.toThrow(RangeError);
});

test('a number of events that is just enough is no error', async () => {
  const { emulator, text } = await openRig({ webhooks: { deliver: () => 200 } });
  await text();
  expect(await emulator.clock.runUntilIdle({ maxEvents: 4 })).toHaveLength(4);
});

test('the timeline can be cut short', async () => {
  const { emulator, text } = await openRig();
  for (let count = 0; count < 3; count++) await text();
  expect(emulator.timeline({ limit: 2 })).toEqual(emulator.timeline().slice(0, 2));
});

test('the mode is part of the state: snapshots and forks have it, a reset ends it', () => {
  const emulator = createEmulator();
  const before = emulator.snapshot();
  emulator.clock.setMode({ mode: 'realtime', scale: 60 });
  expect([emulator.clock.mode, emulator.clock.scale]).toEqual(['realtime', 60]);
  const running = emulator.snapshot();
  const fork = emulator.fork();
  const text = emulator.exportState();
  expect([fork.clock.mode, fork.clock.scale]).toEqual(['realtime', 60]);
  emulator.restore(before);
  expect([emulator.clock.mode, emulator.clock.scale]).toEqual(['manual', 1]);
  emulator.restore(running);
  expect(emulator.clock.mode).toBe('realtime');
  emulator.reset();
  expect(emulator.clock.mode).toBe('manual');
  emulator.importState(text);
  expect(emulator.clock.mode).toBe('realtime');
  expect(emulator.journal.entries().at(-1)).toMatchObject({ kind: 'clock.mode', mode: 'realtime' });
});

test('a mode that there is not and a scale that makes no sense are refused', () => {
  const { clock } = createEmulator();
  expect(() => clock.setMode({ mode: 'fast' as 'auto' })).toThrow('manual, auto, realtime');
  expect(() => clock.setMode({ mode: 'realtime', scale: 0 })).toThrow(RangeError);
  expect(() => clock.setMode({ mode: 'auto', scale: 2 })).toThrow('Only a realtime clock');
  expect(clock.mode).toBe('manual');
});

test('in auto mode a review ends by itself', async () => {
  const { emulator, campaign } = underReview({ clock: { mode: 'auto' } });
  const before = emulator.clock.now();
  const entry = await emulator.waitFor('campaign.moved', { where: { id: campaign } });
  expect(entry).toMatchObject({ to: 'VERIFIED' });
  expect(elapsed(emulator, before)).toBeGreaterThan(60_000);
  await emulator.close();
});

test('in auto mode time stands while a delivery is in flight, and callers see their reply first', async () => {
  const arrived: string[] = [];
  let answer = (): void => {};
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  const { emulator, call, text } = await openRig({
    clock: { mode: 'auto' },
    webhooks: {
      deliver: ({ body }) => {
        arrived.push(JSON.parse(body).status);
        arrive();
        return new Promise((resolve) => (answer = () => resolve(200)));
      },
    },
  });
  const id = await text();
  expect((await call('GET', `/messages/${id}`)).body.status).toBe('QUEUED');
  await arrival;
  // The receipt of the text and other things are due, but the receiver has not answered.
  const at = emulator.clock.now();
  const planned = emulator.timeline();
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect([emulator.clock.now(), emulator.timeline(), arrived]).toEqual([at, planned, ['SENT']]);
  expect(planned).not.toEqual([]);
  answer();
  await emulator.waitFor('webhook.delivery', { timeout: 5_000, since: 0 });
  await call('GET', '/messages/list');
  while (arrived.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(arrived).toEqual(['SENT', 'DELIVERED']);
  answer();
});

test.each([
  ['at once', async (emulator: Emulator) => emulator.clock.advance('1h')],
  [
    'after a while',
    async (emulator: Emulator) => {
      await new Promise((resolve) => setImmediate(resolve));
      return emulator.clock.advance('1h');
    },
  ],
  [
    'over the control API',
    async (emulator: Emulator) => {
      const response = await emulator.fetch('/_emulator/v1/clock/advance', {
        method: 'POST',
        body: '{"by":"1h"}',
      });
      if (response.status === 409) throw new ClockHeldError((await response.json()).detail);
    },
  ],
])('a receiver that moves the clock %s is told that the clock waits for it', async (_, move) => {
  const told: unknown[] = [];
  const rig = await openRig({
    webhooks: {
      deliver: async () => {
        await move(rig.emulator).catch((error: unknown) => told.push(error));
        return 200;
      },
    },
  });
  await rig.text();
  await rig.emulator.clock.advance('1h');
  expect(told).toHaveLength(2);
  expect(told[0]).toBeInstanceOf(ClockHeldError);
  expect(String(told[0])).toContain(`MESSAGE.STATUS goes to ${rig.webhookId}`);
});

test('what a receiver has set going may move the clock once the receiver has answered', async () => {
  let later: Promise<unknown> = Promise.resolve();
  let go = (): void => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  const rig = await openRig({
    webhooks: {
      deliver: async () => {
        later = gate.then(() => rig.emulator.clock.advance('1h'));
        return 200;
      },
    },
  });
  await rig.text();
  await rig.emulator.clock.advance('1h');
  go();
  expect(await later).toEqual([]);
});

test('a receiver may move the clock of another world', async () => {
  const other = createEmulator();
  const rig = await openRig({
    webhooks: {
      deliver: async () => {
        await other.clock.advance('1h');
        return 200;
      },
    },
  });
  await rig.text();
  await rig.emulator.clock.advance('1h');
  expect(rig.emulator.webhooks.list().map(({ status }) => status)).toEqual([
    'delivered',
    'delivered',
  ]);
});

test('a world with a mode of its own keeps it over a restart', async () => {
  const first = createEmulator({ clock: { mode: 'manual' } });
  first.clock.setMode({ mode: 'auto' });
  const text = first.exportState();
  const second = createEmulator({ startWith: JSON.parse(text) });
  expect(second.clock.mode).toBe('auto');
  second.clock.setMode({ mode: 'manual' });
  second.reset();
  expect(second.clock.mode).toBe('auto');
  await Promise.all([first.close(), second.close()]);
});
