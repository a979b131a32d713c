import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import {
  createCampaign,
  submitCampaign,
  updateCampaign,
} from '../../../src/domain/campaigns/campaigns.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import type { CampaignStatus } from '../../../src/domain/records/campaign.js';
import { campaignMoves } from '../../../src/domain/reviews/lifecycle.js';
import { decide } from '../../../src/domain/simulation/decide.js';
import { requestCampaignChanges, revokeCampaign } from '../../../src/domain/simulation/reviews.js';
import { completeContent, movesOf, openAccount, reviewedBrand } from '../../support/account.js';
import { ScriptedReviewer, type Verdict } from '../../support/scripted-reviewer.js';

const STATES: readonly CampaignStatus[] = ['INCOMPLETE', 'IN REVIEW', 'VERIFIED', 'FAILED'];

const EVENTS: Readonly<Record<string, (account: Account, id: string) => void>> = {
  submit: submitCampaign,
  approve: (account, id) => decide(account, id, { answer: 'approve' }),
  reject: (account, id) =>
    decide(account, id, { answer: 'reject', reasons: ['opt-in-not-provided'] }),
  'request-changes': requestCampaignChanges,
  revoke: revokeCampaign,
};

const WALKS: Readonly<Record<string, readonly string[]>> = {
  'INCOMPLETE submit IN REVIEW': ['submit'],
  'IN REVIEW approve VERIFIED': ['submit', 'wait'],
  'IN REVIEW reject FAILED': ['denies', 'submit', 'wait'],
  'FAILED submit IN REVIEW': ['denies', 'submit', 'wait', 'edit', 'submit'],
  'IN REVIEW request-changes FAILED': ['submit', 'request-changes'],
  'VERIFIED revoke FAILED': ['submit', 'wait', 'revoke'],
  'VERIFIED edit IN REVIEW': ['submit', 'wait', 'edit'],
};

async function draft() {
  const reviewer = new ScriptedReviewer();
  const account = openAccount({ reviewer });
  const { id } = createCampaign(account, await reviewedBrand(account), completeContent);
  let edits = 0;
  const edit = () =>
    updateCampaign(account, id, undefined, { additionalInformation: `Change ${++edits}` });
  return { account, id, reviewer, edit };
}

test('there is a walk for every edge of the table and no other', () => {
  const edges = campaignMoves.map(({ from, event, to }) => `${from} ${event} ${to}`);
  expect(Object.keys(WALKS).sort()).toEqual([...edges].sort());
});

test.each(Object.entries(WALKS))('%s', async (edge, steps) => {
  const { account, id, reviewer, edit } = await draft();
  for (const step of steps) {
    if (step === 'submit') submitCampaign(account, id);
    else if (step === 'edit') edit();
    else if (step === 'denies') reviewer.campaign = 'correct';
    else if (step in EVENTS) EVENTS[step]?.(account, id);
    else await account.world.advance('10m');
  }
  const [from, to] = edge.split(/ (?:submit|approve|reject|request-changes|revoke|edit) /);
  expect(account.campaigns.get(id)?.status).toBe(to);
  expect(movesOf(account, id).at(-1)).toBe(`${from} > ${to}`);
});

const pairs = STATES.flatMap((state) =>
  Object.keys(EVENTS).map((event) => [state, event] as const),
);

test.each(
  pairs.filter(
    ([state, event]) => !campaignMoves.some((move) => move.from === state && move.event === event),
  ),
)('a campaign that is %s cannot %s, and is told what it can do', async (state, event) => {
  const { account, id } = await draft();
  const before = account.campaigns.update(id, { status: state });
  const legal = campaignMoves.filter(({ from }) => from === state).map((move) => move.event);
  expect(() => EVENTS[event]?.(account, id)).toThrow(
    new DomainError(
      'conflict',
      `The campaign ${id} is ${state} and cannot ${event}. Possible now: ${legal.join(', ')}.`,
      undefined,
      legal,
    ),
  );
  expect(account.campaigns.get(id)).toBe(before);
});

type Draft = Awaited<ReturnType<typeof draft>>;

/** What can happen on a walk. */
const ACTIONS: Readonly<Record<string, (walk: Draft, step: number) => unknown>> = {
  submit: ({ account, id }) => submitCampaign(account, id),
  approve: ({ account, id }) => EVENTS.approve?.(account, id),
  reject: ({ account, id }) => EVENTS.reject?.(account, id),
  'request changes': ({ account, id }) => requestCampaignChanges(account, id),
  revoke: ({ account, id }) => revokeCampaign(account, id),
  edit: ({ edit }) => edit(),
  'give it a label': ({ account, id }, step) =>
    updateCampaign(account, id, undefined, { name: `Label ${step}` }),
  'two minutes': ({ account }) => account.world.advance('2m'),
  'ten minutes': ({ account }) => account.world.advance('10m'),
  'the reviewer agrees': ({ reviewer }) => tell(reviewer, 'approve'),
  'the reviewer wants changes': ({ reviewer }) => tell(reviewer, 'correct'),
  'the reviewer refuses': ({ reviewer }) => tell(reviewer, 'refuse'),
};

function tell(reviewer: ScriptedReviewer, verdict: Verdict): void {
  reviewer.campaign = verdict;
}

test('on any walk, all moves are in the table, and what is refused or closed stays as it is', async () => {
  const actions = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(actions, async (names) => {
      const walk = await draft();
      const { account, id } = walk;
      for (const [step, name] of names.entries()) {
        const before = account.campaigns.get(id);
        try {
          await ACTIONS[name]?.(walk, step);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          expect(account.campaigns.get(id)).toBe(before);
        }
        if (before?.closed) expect(account.campaigns.get(id)).toBe(before);
      }
      const edges = campaignMoves.map(({ from, to }) => `${from} > ${to}`);
      const moves = movesOf(account, id);
      expect(moves.shift()).toBe('null > INCOMPLETE');
      for (const move of moves) expect(edges).toContain(move);
      const last = moves.at(-1)?.split(' > ')[1] ?? 'INCOMPLETE';
      expect(account.campaigns.get(id)?.status).toBe(last);
    }),
    { numRuns: 200 },
  );
});
