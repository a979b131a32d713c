import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import {
  createBrand,
  submitBrand,
  updateBrand,
  vetBrand,
} from '../../../src/domain/brands/brands.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import type { BrandStatus } from '../../../src/domain/records/brand.js';
import { brandMoves } from '../../../src/domain/reviews/lifecycle.js';
import { decide } from '../../../src/domain/simulation/decide.js';
import { completeBrand, movesOf, openAccount } from '../../support/account.js';
import { ScriptedReviewer, type Verdict } from '../../support/scripted-reviewer.js';

const STATES: readonly BrandStatus[] = [
  'INCOMPLETE',
  'PENDING',
  'VERIFIED',
  'UNVERIFIED',
  'VETTED',
  'FAILED',
];

/** Public ways to bring about an event. */
const EVENTS: Readonly<Record<string, (account: Account, id: string) => void>> = {
  submit: submitBrand,
  vet: vetBrand,
  approve: (account, id) => decide(account, id, { answer: 'approve' }),
  reject: (account, id) =>
    decide(account, id, { answer: 'reject', reasons: ['opt-in-not-provided'] }),
};

/** One way to walk each edge of the table, from a new account. */
const WALKS: Readonly<Record<string, string>> = {
  'INCOMPLETE submit PENDING': 'submit',
  'PENDING approve VERIFIED': 'submit wait',
  'PENDING reject FAILED': 'denies submit wait',
  'FAILED submit PENDING': 'denies submit wait submit',
  'VERIFIED edit UNVERIFIED': 'submit wait edit',
  'UNVERIFIED submit PENDING': 'submit wait edit submit',
  'VERIFIED vet VETTED': 'submit wait vet wait-a-day',
  'VETTED vet VETTED': 'submit wait vet wait-a-day vet wait-a-day',
  'VETTED edit UNVERIFIED': 'submit wait vet wait-a-day edit',
};

async function walk(steps: string) {
  const reviewer = new ScriptedReviewer();
  const account = openAccount({ reviewer });
  const { id } = createBrand(account, completeBrand);
  let edits = 0;
  for (const step of steps.split(' ')) {
    if (step === 'submit') submitBrand(account, id);
    else if (step === 'vet') vetBrand(account, id);
    else if (step === 'edit') updateBrand(account, id, { dba: `Harbor ${++edits}` });
    else if (step === 'denies') reviewer.brand = 'correct';
    else await account.world.advance(step === 'wait' ? '10m' : '1bd');
  }
  return { account, id };
}

test('there is a walk for every edge of the table and no other', () => {
  const edges = brandMoves.map(({ from, event, to }) => `${from} ${event} ${to}`);
  expect(Object.keys(WALKS).sort()).toEqual([...edges].sort());
});

test.each(Object.entries(WALKS))('%s', async (edge, steps) => {
  const [from, , to] = edge.split(' ');
  const { account, id } = await walk(steps);
  expect(account.brands.get(id)?.status).toBe(to);
  expect(movesOf(account, id).at(-1)).toBe(`${from} > ${to}`);
});

const pairs = STATES.flatMap((state) =>
  Object.keys(EVENTS).map((event) => [state, event] as const),
);
const isLegal = (state: string, event: string) =>
  brandMoves.some((move) => move.from === state && move.event === event);

test.each(pairs.filter(([state, event]) => !isLegal(state, event)))(
  'a brand that is %s cannot %s, and is told what it can do',
  (state, event) => {
    const account = openAccount();
    const { id } = createBrand(account, completeBrand);
    account.brands.update(id, { status: state });
    const legal = brandMoves.filter(({ from }) => from === state).map((move) => move.event);
    const before = JSON.stringify(account.brands.get(id));
    expect(() => EVENTS[event]?.(account, id)).toThrow(
      new DomainError(
        'conflict',
        `The brand ${id} is ${state} and cannot ${event}. Possible now: ${legal.join(', ')}.`,
        undefined,
        legal,
      ),
    );
    expect(JSON.stringify(account.brands.get(id))).toBe(before);
  },
);

interface Walk {
  readonly account: Account;
  readonly reviewer: ScriptedReviewer;
  readonly id: string;
}

/** What can happen on a walk. */
const ACTIONS: Readonly<Record<string, (walk: Walk, step: number) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(EVENTS).map(([event, run]) => [
      event,
      ({ account, id }: Walk) => run(account, id),
    ]),
  ),
  edit: ({ account, id }, step) => updateBrand(account, id, { dba: `Harbor ${step}` }),
  'save it unchanged': ({ account, id }) => {
    const before = account.brands.get(id);
    expect(updateBrand(account, id, { name: before?.name, contact: {} })).toBe(before);
  },
  'a minute': ({ account }) => account.world.advance('1m'),
  'ten minutes': ({ account }) => account.world.advance('10m'),
  'two business days': ({ account }) => account.world.advance('2bd'),
  'the reviewer agrees': ({ reviewer }) => tell(reviewer, 'approve'),
  'the reviewer wants changes': ({ reviewer }) => tell(reviewer, 'correct'),
};

function tell(reviewer: ScriptedReviewer, verdict: Verdict): void {
  reviewer.brand = verdict;
}

test('on any walk, all moves are in the table, and what is refused changes nothing', async () => {
  const actions = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(actions, async (names) => {
      const reviewer = new ScriptedReviewer();
      const account = openAccount({ reviewer, credits: 1_000_000 });
      const { id } = createBrand(account, completeBrand);
      for (const [step, name] of names.entries()) {
        const before = account.brands.get(id);
        try {
          await ACTIONS[name]?.({ account, reviewer, id }, step);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          expect(account.brands.get(id)).toBe(before);
        }
      }
      const edges = brandMoves.map(({ from, to }) => `${from} > ${to}`);
      const moves = movesOf(account, id);
      expect(moves.shift()).toBe('null > INCOMPLETE');
      for (const move of moves) expect(edges).toContain(move);
      const states = ['INCOMPLETE', ...moves.map((move) => move.split(' > ')[1])];
      expect(moves.map((move) => move.split(' > ')[0])).toEqual(states.slice(0, -1));
      expect(account.brands.get(id)?.status).toBe(states.at(-1));
    }),
    { numRuns: 200 },
  );
});
