import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approvingReviewer, createEmulator, type EmulatorWorld } from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';
import { brandDetails, campaignRequest } from '../support/submission.js';

const HANDSETS = ['+12025550123', '+12025550124'] as const;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A small account of who may send, written without a look at the emulator's. */
interface Model {
  now: number;
  brand: 'VERIFIED' | 'UNVERIFIED' | { pendingSince: number };
  campaign: 'VERIFIED' | { inReviewSince: number };
  /** By number: not attached, or how long ago and whether three business days have passed. */
  numbers: Map<string, 'detached' | 'under review' | 'verified'>;
  networkBlocks: Set<string>;
  optedOut: Set<string>;
}

interface Real {
  readonly emulator: EmulatorWorld;
  readonly call: ReturnType<typeof jsonClient>;
  readonly brand: string;
  readonly campaign: string;
  readonly numbers: readonly string[];
}

type Outcome = 'refused' | 'tfn_unverified' | 'opted_out_network' | 'delivered';

/** What a send comes to; `undefined` while a review may or may not have ended. */
function expectedOutcome(model: Model, number: string, handset: string): Outcome | undefined {
  if (model.optedOut.has(handset)) return 'refused';
  const verified = mayHavePassed(model);
  if (model.numbers.get(number) !== 'verified') return 'tfn_unverified';
  if (verified === undefined) return undefined;
  if (!verified) return 'tfn_unverified';
  return model.networkBlocks.has(`${number} ${handset}`) ? 'opted_out_network' : 'delivered';
}

/** Whether brand and campaign are approved; reviews end between zero or one and ten minutes. */
function mayHavePassed(model: Model): boolean | undefined {
  const { brand, campaign, now } = model;
  if (brand === 'UNVERIFIED') return false;
  if (typeof campaign === 'object' && now - campaign.inReviewSince < MINUTE) return false;
  const open = [
    typeof brand === 'object' ? now - brand.pendingSince : undefined,
    typeof campaign === 'object' ? now - campaign.inReviewSince : undefined,
  ].filter((age) => age !== undefined);
  return open.every((age) => age >= 10 * MINUTE) ? true : undefined;
}

class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly name: string,
    readonly permitted: (model: Model) => boolean,
    readonly play: (model: Model, real: Real) => Promise<void>,
  ) {}

  check(model: Readonly<Model>): boolean {
    return this.permitted(model as Model);
  }

  run(model: Model, real: Real): Promise<void> {
    return this.play(model, real);
  }

  toString(): string {
    return this.name;
  }
}

const certain = (model: Model) => mayHavePassed(model) !== undefined;

function settleModel(model: Model): void {
  if (typeof model.brand === 'object' && model.now - model.brand.pendingSince >= 10 * MINUTE) {
    model.brand = 'VERIFIED';
  }
  const { campaign } = model;
  if (typeof campaign === 'object' && model.now - campaign.inReviewSince >= 10 * MINUTE) {
    model.campaign = 'VERIFIED';
  }
}

async function advance(model: Model, real: Real, by: string): Promise<void> {
  await real.emulator.clock.advance(by);
  model.now = real.emulator.clock.now().getTime();
  if (by === '3bd') {
    for (const [number, state] of model.numbers) {
      if (state === 'under review') model.numbers.set(number, 'verified');
    }
  }
  settleModel(model);
}

const number = fc.integer({ min: 0, max: 1 });
const handset = fc.constantFrom(...HANDSETS);

const steps = [
  number.map(
    (index) =>
      new Step(
        `attach ${index}`,
        () => true,
        async (model, real) => {
          const phone = real.numbers[index] as string;
          const answer = await real.call('POST', '/phone-numbers/attach-campaign', {
            phones: [phone],
            campaignType: 'TOLL_FREE',
            campaignId: real.campaign,
          });
          const accepted = answer.body.phoneNumbers.length === 1;
          const campaignMayPass = model.campaign === 'VERIFIED' || certainlyPassed(model);
          if (model.numbers.get(phone) !== 'detached') expect(accepted).toBe(false);
          else if (campaignMayPass !== undefined) expect(accepted).toBe(campaignMayPass);
          if (accepted) model.numbers.set(phone, 'under review');
        },
      ),
  ),
  number.map(
    (index) =>
      new Step(
        `detach ${index}`,
        () => true,
        async (model, real) => {
          const phone = real.numbers[index] as string;
          const answer = await real.call('DELETE', '/phone-numbers/detach-campaign', {
            phones: [phone],
          });
          const attached = model.numbers.get(phone) !== 'detached';
          expect(answer.body.phoneNumbers).toHaveLength(attached ? 1 : 0);
          model.numbers.set(phone, 'detached');
        },
      ),
  ),
  fc.integer({ min: 0, max: 10 }).map(
    (edition) =>
      new Step(`edit campaign ${edition}`, certain, async (model, real) => {
        const answer = await real.call('POST', '/campaigns/toll-free', {
          campaignId: real.campaign,
          additionalInformation: `edition ${edition} at ${model.now}`,
        });
        if (model.campaign === 'VERIFIED') {
          expect(answer.body.status).toBe('IN REVIEW');
          model.campaign = { inReviewSince: model.now };
        } else {
          expect(answer.status).toBe(400);
        }
      }),
  ),
  fc.integer({ min: 0, max: 10 }).map(
    (edition) =>
      new Step(
        `edit brand ${edition}`,
        (model) => model.brand === 'VERIFIED',
        async (model, real) => {
          const answer = await real.call('POST', '/brands', {
            id: real.brand,
            description: `edition ${edition} at ${model.now}`,
          });
          expect(answer.body.status).toBe('UNVERIFIED');
          model.brand = 'UNVERIFIED';
        },
      ),
  ),
  fc.constant(
    new Step(
      'submit brand',
      (model) => typeof model.brand !== 'object',
      async (model, real) => {
        const answer = await real.call('POST', `/brands/${real.brand}/submit`);
        expect(answer.status).toBe(model.brand === 'UNVERIFIED' ? 200 : 400);
        if (model.brand === 'UNVERIFIED') model.brand = { pendingSince: model.now };
      },
    ),
  ),
  fc.constantFrom('20s', '10m', '3bd').map(
    (by) =>
      new Step(
        `advance ${by}`,
        () => true,
        (model, real) => advance(model, real, by),
      ),
  ),
  fc.tuple(number, handset).map(
    ([index, to]) =>
      new Step(
        `send ${index} to ${to}`,
        () => true,
        async (model, real) => {
          const from = real.numbers[index] as string;
          const expected = expectedOutcome(model, from, to);
          const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';
          const answer = await real.call('POST', '/messages/send/sms', { from, to, text });
          await advance(model, real, '20s');
          const found = await outcome(real, answer);
          if (expected !== undefined) expect(found).toBe(expected);
        },
      ),
  ),
  fc.tuple(number, handset, fc.constantFrom('STOP', 'UNSTOP', 'START', 'please stop')).map(
    ([index, from, text]) =>
      new Step(
        `${from} texts ${text} to ${index}`,
        () => true,
        async (model, real) => {
          const to = real.numbers[index] as string;
          await real.call('POST', '/messages/simulate/user', { from, to, message: { text } });
          const pair = `${to} ${from}`;
          if (text === 'STOP') {
            model.networkBlocks.add(pair);
            model.optedOut.add(from);
          } else if (text !== 'please stop') {
            model.networkBlocks.delete(pair);
            model.optedOut.delete(from);
          }
        },
      ),
  ),
];

function certainlyPassed(model: Model): boolean | undefined {
  if (model.campaign === 'VERIFIED') return true;
  const age = model.now - model.campaign.inReviewSince;
  if (age >= 10 * MINUTE) return true;
  return age < MINUTE ? false : undefined;
}

async function outcome(
  real: Real,
  answer: { status: number; body: { messageId: string } },
): Promise<Outcome> {
  if (answer.status === 400) return 'refused';
  const message = await real.call('GET', `/messages/${answer.body.messageId}`);
  if (message.body.status === 'DELIVERED') return 'delivered';
  return JSON.parse(message.body.error).key;
}

test('who may send agrees with a small independent model, whatever happens before', async () => {
  const emulator = createEmulator({ reviewer: approvingReviewer, credits: 1_000_000 });
  const call = jsonClient(emulator);
  const brand = (await call('POST', '/brands', brandDetails)).body.id as string;
  await call('POST', `/brands/${brand}/submit`);
  await emulator.clock.advance('10m');
  const campaign = (await call('POST', '/campaigns/toll-free', campaignRequest(brand))).body
    .campaignId as string;
  await call('POST', `/campaigns/toll-free/submit/${campaign}`);
  const offers = await call('POST', '/phone-numbers/search', {
    type: ['TOLL_FREE'],
    options: { limit: 2 },
  });
  const numbers = offers.body.map((offer: { number: string }) => offer.number) as string[];
  await call('POST', '/phone-numbers/buy', { numbers });
  await emulator.clock.advance('1d');
  const start = emulator.snapshot();

  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 25 }), async (commands) => {
      await fc.asyncModelRun(() => {
        emulator.restore(start);
        const model: Model = {
          now: start.at.getTime(),
          brand: 'VERIFIED',
          campaign: 'VERIFIED',
          numbers: new Map(numbers.map((phone) => [phone, 'detached'])),
          networkBlocks: new Set(),
          optedOut: new Set(),
        };
        return { model, real: { emulator, call, brand, campaign, numbers } };
      }, commands);
    }),
    { numRuns: 10_000, seed: 2026 },
  );
}, 300_000);
