import { expect, test } from 'vitest';
import { numberMoves } from '../../src/domain/reviews/lifecycle.js';
import { boughtNumbers, verifiedCampaign } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { observations } from '../support/observer.js';
import { ScriptedReviewer } from '../support/scripted-reviewer.js';
import { connect, type Rig } from '../support/transports.js';

const states = [...new Set(numberMoves.flatMap(({ from, to }) => [from, to]))];
const checklist = new Checklist('Number moves', [
  'detached > IN_PROGRESS',
  ...numberMoves.map(({ from, to }) => `${from} > ${to}`),
  ...states.map((state) => `${state} > detached`),
]);
const seen = observations();

/** One number under review, moved by hand from one state to the next. */
class Walk {
  readonly rig: Rig;
  readonly reviewer: ScriptedReviewer;
  readonly number: string;
  readonly campaignId: string;

  constructor(rig: Rig, reviewer: ScriptedReviewer, number: string, campaignId: string) {
    this.rig = rig;
    this.reviewer = reviewer;
    this.number = number;
    this.campaignId = campaignId;
  }

  static async begin(): Promise<Walk> {
    const reviewer = new ScriptedReviewer();
    const rig = await connect('in process', seen, { reviewer });
    const campaignId = await verifiedCampaign(rig);
    const [number = ''] = await boughtNumbers(rig, 1);
    return new Walk(rig, reviewer, number, campaignId);
  }

  async attach(): Promise<void> {
    const { phoneNumbers } = await this.#call('attach');
    expect(phoneNumbers).toHaveLength(1);
    await this.is('IN_PROGRESS');
  }

  async refusesAttachment(): Promise<void> {
    const { failed } = await this.#call('attach');
    expect(failed).toMatchObject([{ number: this.number }]);
  }

  async detach(): Promise<void> {
    await this.#call('detach');
    await this.is(null);
  }

  /** Moves the clock to the next step of the review. */
  async step(): Promise<void> {
    const next = this.rig.emulator.timeline().find(({ task }) => task === 'number.review');
    await this.rig.emulator.clock.advanceTo(next?.at ?? '');
  }

  /** The state over the API, and the move to it in the journal. */
  async is(state: string | null): Promise<void> {
    const read = await this.rig.tollgate.phoneNumbers.get(this.number);
    expect(read.verification).toBe(state);
    expect(read.errors.length > 0).toBe(state === 'WAITING_FOR_CUSTOMER' || state === 'REJECTED');
    if (state !== null) {
      const { updates } = await this.rig.tollgate.status.tollFree(this.campaignId);
      expect(updates).toEqual({ number: this.number, status: state, errors: read.errors });
    }
    const { from, to } = this.rig.emulator.journal
      .entries()
      .filter(({ kind, id }) => kind === 'number.moved' && id === this.number)
      .at(-1) as unknown as Record<'from' | 'to', string | null>;
    expect(to).toBe(state);
    checklist.reach(`${from ?? 'detached'} > ${to ?? 'detached'}`);
  }

  #call(name: 'attach' | 'detach') {
    const { campaign } = this.rig.tollgate.phoneNumbers;
    const phones = [this.number];
    return name === 'detach'
      ? campaign.detach({ phones })
      : campaign.attach({ phones, campaignId: this.campaignId, campaignType: 'TOLL_FREE' });
  }
}

test('a number passes, is revoked, and is attached again', async () => {
  const walk = await Walk.begin();
  await walk.attach();
  await walk.refusesAttachment();
  await walk.step();
  await walk.is('WAITING_FOR_PROVIDER');
  await walk.step();
  await walk.is('WAITING_FOR_TELECO');
  await walk.step();
  await walk.is('VERIFIED');
  await walk.refusesAttachment();
  walk.rig.emulator.numbers.revoke(walk.number, 'sample-mismatch-or-incomplete');
  await walk.is('REJECTED');
  await walk.attach();
});

test('a number waits for its customer, who answers once and then lets a week pass', async () => {
  const walk = await Walk.begin();
  walk.reviewer.number = 'correct';
  await walk.attach();
  for (let i = 0; i < 3; i++) await walk.step();
  await walk.is('WAITING_FOR_CUSTOMER');
  await walk.attach();
  for (let i = 0; i < 3; i++) await walk.step();
  await walk.rig.emulator.clock.advance('7d');
  await walk.is('REJECTED');
  expect((await walk.rig.tollgate.phoneNumbers.get(walk.number)).errors.at(-1)).toContain('7 days');
});

test('the vendor refuses a number for good, and attaching it again is no use', async () => {
  const walk = await Walk.begin();
  walk.reviewer.number = 'refuse';
  await walk.attach();
  for (let i = 0; i < 3; i++) await walk.step();
  await walk.is('REJECTED');
  await walk.refusesAttachment();
});

test('the carriers refuse what the vendor let pass', async () => {
  const walk = await Walk.begin();
  await walk.attach();
  await walk.step();
  await walk.step();
  walk.reviewer.number = 'correct';
  await walk.step();
  await walk.is('REJECTED');
});

const waysTo: Readonly<Record<(typeof states)[number], (walk: Walk) => Promise<void>>> = {
  IN_PROGRESS: async () => undefined,
  WAITING_FOR_PROVIDER: (walk) => walk.step(),
  WAITING_FOR_TELECO: (walk) => steps(walk, 2),
  VERIFIED: (walk) => steps(walk, 3),
  WAITING_FOR_CUSTOMER: async (walk) => {
    walk.reviewer.number = 'correct';
    await steps(walk, 3);
  },
  REJECTED: async (walk) => {
    walk.reviewer.number = 'refuse';
    await steps(walk, 3);
  },
};

async function steps(walk: Walk, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await walk.step();
}

test.each(states)('a number that is %s can be detached, and nothing comes after', async (state) => {
  const walk = await Walk.begin();
  await walk.attach();
  await waysTo[state](walk);
  await walk.is(state);
  await walk.detach();
  await walk.rig.emulator.clock.advance('10d');
  await walk.is(null);
});

test('the overall state of a number follows from its purchase, campaign and review', async () => {
  const walk = await Walk.begin();
  const overall = async () => (await walk.rig.tollgate.status.phoneNumber(walk.number)).status;
  expect(await overall()).toBe('PENDING');
  await walk.attach();
  expect(await overall()).toBe('PENDING');
  await steps(walk, 3);
  expect(await overall()).toBe('ACTIVE');
  walk.rig.emulator.numbers.revoke(walk.number, 'known-spam');
  expect(await overall()).toBe('FAILURE');
});

test('every move of numbers was made over the API', ({ task }) => {
  tell(task, checklist);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
