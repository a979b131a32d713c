import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { attachNumbers, detachNumbers } from '../../../src/domain/numbers/attachments.js';
import { revokeNumber } from '../../../src/domain/numbers/revocation.js';
import type { NumberStatus } from '../../../src/domain/records/number.js';
import { numberMoves } from '../../../src/domain/reviews/lifecycle.js';
import { decide } from '../../../src/domain/simulation/decide.js';
import { attachedNumber, movesOf, openAccount } from '../../support/account.js';
import { ScriptedReviewer, type Verdict } from '../../support/scripted-reviewer.js';

const STATES: readonly NumberStatus[] = [
  'IN_PROGRESS',
  'WAITING_FOR_PROVIDER',
  'WAITING_FOR_CUSTOMER',
  'WAITING_FOR_TELECO',
  'VERIFIED',
  'REJECTED',
];

/** Steps after which a number has walked an edge. `wait` is as long as a review at its longest. */
const WALKS: Readonly<Record<string, readonly string[]>> = {
  'IN_PROGRESS take-up WAITING_FOR_PROVIDER': ['step'],
  'WAITING_FOR_PROVIDER forward WAITING_FOR_TELECO': ['step', 'step'],
  'WAITING_FOR_TELECO approve VERIFIED': ['step', 'step', 'step'],
  'WAITING_FOR_PROVIDER request-changes WAITING_FOR_CUSTOMER': ['correct', 'step', 'step', 'step'],
  'WAITING_FOR_PROVIDER reject REJECTED': ['refuse', 'step', 'step', 'step'],
  'WAITING_FOR_TELECO reject REJECTED': ['step', 'step', 'correct', 'step'],
  'WAITING_FOR_CUSTOMER time-out REJECTED': ['correct', 'step', 'step', 'step', 'step'],
  'WAITING_FOR_CUSTOMER attach IN_PROGRESS': ['correct', 'step', 'step', 'step', 'attach'],
  'REJECTED attach IN_PROGRESS': ['step', 'step', 'correct', 'step', 'attach'],
  'VERIFIED revoke REJECTED': ['step', 'step', 'step', 'revoke'],
};

async function attached() {
  const reviewer = new ScriptedReviewer();
  const account = openAccount({ reviewer });
  return { account, reviewer, ...(await attachedNumber(account)) };
}

/** Moves the clock to the next thing that happens. */
async function step(account: Account): Promise<void> {
  await account.world.advance({ to: account.world.nextAt ?? account.world.now() });
}

test('there is a walk for every edge of the table and no other', () => {
  const edges = numberMoves.map(({ from, event, to }) => `${from} ${event} ${to}`);
  expect(Object.keys(WALKS).sort()).toEqual([...edges].sort());
});

test.each(Object.entries(WALKS))('%s', async (edge, steps) => {
  const { account, reviewer, number, campaignId } = await attached();
  for (const name of steps) {
    if (name === 'step') await step(account);
    else if (name === 'attach') attachNumbers(account, [number], campaignId);
    else if (name === 'revoke') revokeNumber(account, number, ['known-spam']);
    else reviewer.number = name as Verdict;
  }
  const [from, , to] = edge.split(' ');
  expect(account.attachments.get(number)?.status).toBe(to);
  expect(movesOf(account, number).at(-1)).toBe(`${from} > ${to}`);
});

const isLegal = (state: string, event: string) =>
  numberMoves.some((move) => move.from === state && move.event === event);

test.each(STATES.filter((state) => !isLegal(state, 'attach')))(
  'a number that is %s cannot be attached again',
  async (status) => {
    const { account, number, campaignId } = await attached();
    const before = account.attachments.update(number, { status });
    expect(attachNumbers(account, [number], campaignId)).toEqual({
      done: [],
      failed: [{ number, error: `${number} is attached to this campaign already (${status}).` }],
    });
    expect(account.attachments.get(number)).toBe(before);
  },
);

// A decision by hand takes the number through the states before it, so these are not steps of one edge.
test.each(
  (['WAITING_FOR_CUSTOMER', 'VERIFIED', 'REJECTED'] as const).flatMap((state) =>
    (['approve', 'reject'] as const).map((answer) => [state, answer] as const),
  ),
)('nobody decides about a number that is %s: %s', async (status, answer) => {
  const { account, number } = await attached();
  const before = account.attachments.update(number, { status });
  const legal = numberMoves.filter(({ from }) => from === status).map(({ event }) => event);
  const instead = legal.length > 0 ? `Possible now: ${legal.join(', ')}.` : 'Nothing moves it now.';
  const manual = answer === 'approve' ? { answer } : { answer, reasons: ['opt-in-not-provided'] };
  expect(() => decide(account, number, manual)).toThrow(
    new DomainError(
      'conflict',
      `The number ${number} is ${status} and cannot ${answer}. ${instead}`,
      undefined,
      legal,
    ),
  );
  expect(account.attachments.get(number)).toBe(before);
});

type Attached = Awaited<ReturnType<typeof attached>>;

/** What can happen on a walk. */
const ACTIONS: Readonly<Record<string, (walk: Attached) => unknown>> = {
  'to the next step': ({ account }) => step(account),
  'two hours': ({ account }) => account.world.advance('2h'),
  'a business day': ({ account }) => account.world.advance('1bd'),
  'a week': ({ account }) => account.world.advance('7d'),
  attach: ({ account, number, campaignId }) => attachNumbers(account, [number], campaignId),
  detach: ({ account, number }) => detachNumbers(account, [number]),
  approve: ({ account, number }) => decide(account, number, { answer: 'approve' }),
  reject: ({ account, number }) =>
    decide(account, number, { answer: 'reject', reasons: ['opt-in-not-provided'] }),
  'the reviewer agrees': ({ reviewer }) => tell(reviewer, 'approve'),
  'the reviewer wants changes': ({ reviewer }) => tell(reviewer, 'correct'),
  'the reviewer refuses': ({ reviewer }) => tell(reviewer, 'refuse'),
};

function tell(reviewer: ScriptedReviewer, verdict: Verdict): void {
  reviewer.number = verdict;
}

/** What holds of a number at any moment. */
function checkNow({ account, number }: Attached): void {
  const attachment = account.attachments.get(number);
  const status = attachment?.status;
  const isRefused = status === 'REJECTED' || status === 'WAITING_FOR_CUSTOMER';
  expect((attachment?.errors.length ?? 0) > 0).toBe(isRefused);
  // A review that is under way has exactly one next step, and others have none.
  const isUnderWay = attachment && status !== 'VERIFIED' && status !== 'REJECTED';
  const planned = account.world.pending().filter(({ name }) => name === 'number.review');
  expect(planned).toHaveLength(isUnderWay ? 1 : 0);
}

test('on any walk, all moves are in the table, and what is refused changes nothing', async () => {
  const actions = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(actions, async (names) => {
      const walk = await attached();
      const { account, number } = walk;
      for (const name of names) {
        const before = account.attachments.get(number);
        try {
          await ACTIONS[name]?.(walk);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          expect(account.attachments.get(number)).toBe(before);
        }
        checkNow(walk);
      }
      const edges = [
        ...numberMoves.map(({ from, to }) => `${from} > ${to}`),
        ...STATES.map((state) => `${state} > null`),
        'null > IN_PROGRESS',
      ];
      const moves = movesOf(account, number);
      for (const move of moves) expect(edges).toContain(move);
      expect(moves.at(-1)?.split(' > ')[1]).toBe(
        String(account.attachments.get(number)?.status ?? null),
      );
    }),
    { numRuns: 200 },
  );
});
