import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approvingReviewer, createEmulator, type EmulatorWorld } from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import {
  expectedOutcome,
  freshModel,
  isCampaignApproved,
  type Model,
  type Outcome,
  passTime,
} from './sending-model.js';

const HANDSETS = ['+12025550123', '+12025550124'] as const;

interface Real {
  readonly emulator: EmulatorWorld;
  readonly call: ReturnType<typeof jsonClient>;
  readonly brand: string;
  readonly campaign: string;
  readonly numbers: readonly string[];
  /** The numbers and the sandbox number. */
  readonly senders: readonly string[];
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

async function advance(model: Model, real: Real, by: string): Promise<void> {
  await real.emulator.clock.advance(by);
  passTime(model, real.emulator.clock.now().getTime(), by === '3bd');
}

// Mostly the same number and handset, so that what one step did matters to a later one.
const number = fc.constantFrom(0, 0, 1);
const sender = fc.constantFrom(0, 0, 1, 2);
const handset = fc.constantFrom(HANDSETS[0], HANDSETS[0], HANDSETS[1]);

const sending = fc.tuple(sender, handset).map(
  ([index, to]) =>
    new Step(
      `send ${index} to ${to}`,
      () => true,
      async (model, real) => {
        const from = real.senders[index] as string;
        const expected = expectedOutcome(model, from, to);
        const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';
        const answer = await real.call('POST', '/messages/send/sms', { from, to, text });
        await advance(model, real, '20s');
        const found = await outcome(real, answer);
        if (expected !== undefined) expect(found).toBe(expected);
      },
    ),
);

const texting = fc
  .tuple(sender, handset, fc.constantFrom('STOP', 'STOP', 'UNSTOP', 'START', 'please stop'))
  .map(
    ([index, from, text]) =>
      new Step(
        `${from} texts ${text} to ${index}`,
        () => true,
        async (model, real) => {
          const to = real.senders[index] as string;
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
  );

const steps = [
  sending,
  sending,
  texting,
  texting,
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
          const campaignMayPass = isCampaignApproved(model);
          const state = model.numbers.get(phone);
          if (state !== 'detached' && state !== 'revoked') expect(accepted).toBe(false);
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
  number.map(
    (index) =>
      new Step(
        `revoke ${index}`,
        () => true,
        async (model, real) => {
          const phone = real.numbers[index] as string;
          const revoke = () => real.emulator.numbers.revoke(phone, 'unbranded-samples');
          if (model.numbers.get(phone) !== 'verified') {
            // A review that may have ended already may have made it verified.
            if (model.numbers.get(phone) !== 'under review') expect(revoke).toThrow();
            return;
          }
          revoke();
          model.numbers.set(phone, 'revoked');
        },
      ),
  ),
  handset.map(
    (to) =>
      new Step(
        `list ${to} for the sandbox number`,
        () => true,
        async (model, real) => {
          real.emulator.allowSandboxRecipient(to);
          model.listed.add(to);
        },
      ),
  ),
  fc.constant(
    new Step(
      'edit campaign',
      (model) => isCampaignApproved(model) !== undefined,
      async (model, real) => {
        const answer = await real.call('POST', '/campaigns/toll-free', {
          campaignId: real.campaign,
          additionalInformation: `Edition ${++model.edits}`,
        });
        const isAnswer = [...model.numbers.values()].includes('revoked');
        if (model.campaign === 'VERIFIED' && isAnswer) {
          // It answers the objection to a number, which is attached again: nothing else is reviewed.
          expect(answer.body.status).toBe('VERIFIED');
        } else if (model.campaign === 'VERIFIED') {
          expect(answer.body.status).toBe('IN REVIEW');
          model.campaign = { inReviewSince: model.now };
        } else {
          expect(answer.status).toBe(400);
        }
      },
    ),
  ),
  fc.constant(
    new Step(
      'edit brand',
      (model) => model.brand === 'VERIFIED',
      async (model, real) => {
        const answer = await real.call('POST', '/brands', {
          id: real.brand,
          description: `Edition ${++model.edits}`,
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
];

async function outcome(
  real: Real,
  answer: { status: number; body: { messageId: string } },
): Promise<Outcome> {
  if (answer.status === 400 || answer.status === 403) return 'refused';
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
    fc.asyncProperty(fc.commands(steps, { maxCommands: 14, size: 'max' }), async (commands) => {
      await fc.asyncModelRun(() => {
        emulator.restore(start);
        const model = freshModel(start.at.getTime(), numbers);
        const senders = [...numbers, emulator.sandboxNumber];
        return { model, real: { emulator, call, brand, campaign, numbers, senders } };
      }, commands);
    }),
    { numRuns: 10_000, seed: 2026 },
  );
}, 300_000);
