import type { Json } from '../../world/json.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { drawSpan, momentAfter, readSpan, type TransitionSpan } from './spans.js';

/** Everything that moves on by itself, in the order in which a lifecycle meets it. */
export const transitionModels = [
  'brand.review',
  'brand.vetting',
  'tollFreeCampaign.review',
  'number.provisioning',
  'number.attachment',
  'message.delivery',
] as const;

/**
 * What moves on by itself: the review of brands and campaigns, external vetting, the set-up of a
 * number with the network, the carriers' review of one number, and the way of a text from `QUEUED`
 * to its final state.
 */
export type TransitionModel = (typeof transitionModels)[number];

/**
 * How something moves on.
 *
 * - `immediate`: it is over when the call that started it has been answered
 * - `time`: after a span of virtual time; a number's review has two steps on the way, after a quarter
 *   and after half of it
 * - `reads`: each step after so many reads over the provider's API that still showed the state
 *   before. A read is a GET of the thing or its status call; lists do not count. A number is also read
 *   by the status call of its campaign
 * - `manual`: only by `decide` and `simulate`
 */
export type Transition =
  | { readonly progression: 'immediate' }
  | { readonly progression: 'time'; readonly after: TransitionSpan }
  | { readonly progression: 'reads'; readonly times: number }
  | { readonly progression: 'manual' };

/** When a step is made: at a moment (epoch milliseconds), after so many reads, or by hand only. */
export type When = { readonly at: number } | { readonly reads: number } | 'by-hand';

/** Most reads that a step can wait for. */
const MOST_READS = 1_000_000;

/** The transition that was set for a model; `null` when the timing preset holds. */
export function transitionOf(account: Account, model: TransitionModel): Transition | null {
  return (account.world.values.get(KEYS[model]) as Transition | undefined) ?? null;
}

/**
 * Sets how a model moves on from now on. What is under way keeps its plan.
 *
 * @throws DomainError (`invalid`) for an unknown model or a transition that cannot be read
 */
export function setTransition(
  account: Account,
  model: TransitionModel,
  transition: Transition,
): void {
  refuseUnknown(model);
  const checked = readTransition(transition);
  account.world.values.set(KEYS[model], checked as unknown as Json);
  account.world.journal.record('transition.set', { model, ...(checked as object) });
}

/** Goes back to the timing preset, for one model or for all. Returns whether anything was set. */
export function clearTransition(account: Account, model?: TransitionModel): boolean {
  if (model !== undefined) refuseUnknown(model);
  const cleared = (model === undefined ? transitionModels : [model]).filter((each) =>
    account.world.values.delete(KEYS[each]),
  );
  for (const each of cleared) account.world.journal.record('transition.cleared', { model: each });
  return cleared.length > 0;
}

/**
 * When something that starts now is due.
 *
 * @param preset when it would be due without a transition, from now on (epoch milliseconds)
 * @param key what the draw is for, for example an id and how often it was tried
 */
export function due(
  account: Account,
  model: TransitionModel,
  preset: (now: number) => number,
  ...key: readonly (string | number)[]
): When {
  const now = account.world.now();
  const transition = transitionOf(account, model);
  if (!transition) return { at: preset(now) };
  switch (transition.progression) {
    case 'immediate':
      return { at: now };
    case 'time':
      return {
        at: momentAfter(now, drawSpan(transition.after, now, account.world.random, model, ...key)),
      };
    case 'reads':
      return { reads: transition.times };
    case 'manual':
      return 'by-hand';
  }
}

/** @throws DomainError (`invalid`) when it is none */
function readTransition(given: Transition): Transition {
  switch (given.progression) {
    case 'immediate':
    case 'manual':
      return { progression: given.progression };
    case 'time':
      return { progression: 'time', after: readSpan(given.after) };
    case 'reads': {
      const { times } = given;
      if (Number.isInteger(times) && times >= 1 && times <= MOST_READS) {
        return { progression: 'reads', times };
      }
      throw new DomainError('invalid', `A step waits for 1 to ${MOST_READS} reads, not ${times}.`, {
        times: `has to be a whole number from 1 to ${MOST_READS}`,
      });
    }
    default: {
      const { progression } = given as { progression?: unknown };
      const all = 'immediate, time, reads, manual';
      throw new DomainError('invalid', `There is no progression "${progression}": ${all}.`, {
        progression: `has to be one of ${all}`,
      });
    }
  }
}

function refuseUnknown(model: TransitionModel): void {
  if (transitionModels.includes(model)) return;
  throw new DomainError(
    'invalid',
    `There is no transition "${model}". There are ${transitionModels.join(', ')}.`,
  );
}

// Spelled once: the one of messages is looked up for every text.
const KEYS = Object.fromEntries(
  transitionModels.map((model) => [model, `transition/${model}`]),
) as Readonly<Record<TransitionModel, string>>;
