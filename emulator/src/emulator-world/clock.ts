import type { Account } from '../domain/account.js';
import { type ClockMode, type ClockSetting, readTime } from '../world/clock.js';
import { addDuration, type Duration } from '../world/duration.js';
import type { Fired, Run } from '../world/runner.js';
import type { World } from '../world/world.js';
import { type EntityState, watchedEntity } from './entity-state.js';
import { type FiredEvent, shownEvent } from './timeline.js';
import { WaitError } from './wait-error.js';

/**
 * Where a clock is to be moved: to a moment, to the `'next'` event, or from event to event until a
 * condition holds or something has a status.
 */
export type ClockTarget = Date | string | number | EntityState | (() => boolean | Promise<boolean>);

/** The virtual clock of one world. */
export interface EmulatorClock {
  /** The virtual time. */
  now(): Date;
  /** How it moves. */
  readonly mode: ClockMode;
  /** How many virtual milliseconds pass in a real one, in `realtime` mode. */
  readonly scale: number;
  /**
   * Changes how it moves: `manual` only when told, `auto` to the next event whenever nothing is
   * going on, `realtime` with real time. It is part of the world's state: a snapshot or a fork has
   * it, and a reset goes back to the mode of the start.
   *
   * @throws RangeError when there is no such mode, or a scale that is not positive
   */
  setMode(setting: ClockSetting): void;
  /**
   * Moves the clock on and lets everything happen that falls due on the way, in order.
   *
   * @param by `'10m'`, `'2h'`, `'1d'`, `'3bd'` (business days) or milliseconds
   * @throws DurationError when the duration cannot be read; ClockHeldError when it is called from a
   * webhook receiver that the clock waits for
   */
  advance(by: Duration): Promise<FiredEvent[]>;
  /**
   * Moves the clock to a moment, to the `'next'` event, or event by event until a condition holds.
   *
   * @param options `within`: the virtual time that a condition may take. Default: `'365d'`
   * @throws RangeError for a moment that cannot be read or lies in the past; DomainError for an
   * unknown id or status; WaitError when nothing is left to happen, or not within that time
   *
   * @example
   * await emulator.clock.advanceTo({ id: campaignId, status: 'VERIFIED' });
   */
  advanceTo(target: ClockTarget, options?: { readonly within?: Duration }): Promise<FiredEvent[]>;
  /**
   * Moves the clock from event to event until nothing is planned any more.
   *
   * @param options `maxEvents`: how many may happen. Default: 1,000
   * @throws WaitError naming what keeps the world busy when there are more
   */
  runUntilIdle(options?: { readonly maxEvents?: number }): Promise<FiredEvent[]>;
}

/** What waiting takes at most, in virtual time, unless told otherwise. */
export const DEFAULT_WITHIN = '365d';
const MOST_EVENTS = 1_000;

/** The clock of an account's world. */
export function clockOf(account: Account): EmulatorClock {
  const { world } = account;
  return {
    now: () => new Date(world.now()),
    get mode() {
      return world.clock.mode;
    },
    get scale() {
      return world.clock.scale;
    },
    setMode: (setting) => world.setClock(setting),
    advance: async (by) => (await world.advance(by)).map(shownEvent),
    advanceTo: async (target, { within = DEFAULT_WITHIN } = {}) => {
      const fired = await (typeof target === 'function'
        ? advanceUntil(world, 'The condition holds', target, within)
        : typeof target === 'object' && !(target instanceof Date)
          ? advanceToState(account, target, within)
          : advanceToMoment(world, target));
      return fired.map(shownEvent);
    },
    runUntilIdle: async ({ maxEvents = MOST_EVENTS } = {}) =>
      (await runUntilIdle(world, maxEvents)).map(shownEvent),
  };
}

async function advanceToMoment(world: World, target: Date | string | number): Promise<Fired[]> {
  if (target === 'next') {
    const { nextAt } = world;
    if (nextAt === undefined) throw new WaitError('There is no next event.', world);
    return world.advance({ to: nextAt });
  }
  const to = readTime(target);
  if (to < world.now()) {
    const now = new Date(world.now()).toISOString();
    throw new RangeError(
      `The clock cannot go back to ${new Date(to).toISOString()}; it is ${now}.`,
    );
  }
  return world.advance({ to });
}

async function advanceToState(
  account: Account,
  state: EntityState,
  within: Duration,
): Promise<Fired[]> {
  const { world } = account;
  const { wanted, status } = watchedEntity(account, state);
  try {
    return await advanceUntil(world, `${state.id} is ${wanted}`, () => status() === wanted, within);
  } catch (error) {
    if (!(error instanceof WaitError)) throw error;
    const [problem = ''] = error.message.split('\n', 1);
    throw new WaitError(`${problem} It is ${status() ?? 'gone'}.`, world);
  }
}

/** @param goal what is waited for, as a statement */
async function advanceUntil(
  world: World,
  goal: string,
  until: () => boolean | Promise<boolean>,
  within: Duration,
): Promise<Fired[]> {
  const limit = addDuration(world.now(), within);
  const { fired, ended } = await world.run({ limit, until });
  if (ended === 'held') return fired;
  const why =
    ended === 'idle'
      ? 'nothing is left to happen'
      : `it does not by ${new Date(limit).toISOString()}, ${within} on`;
  throw new WaitError(`Waited until this is so: ${goal}. But ${why}.`, world);
}

async function runUntilIdle(world: World, maxEvents: number): Promise<Fired[]> {
  if (!(Number.isInteger(maxEvents) && maxEvents > 0)) {
    throw new RangeError(`maxEvents has to be a whole number above 0, not ${maxEvents}.`);
  }
  const run = await world.run({ most: maxEvents });
  if (world.pendingCount === 0) return run.fired;
  throw new WaitError(
    `The world is not idle after ${maxEvents} events: ${busiest(run)}. Raise maxEvents, or stop what goes on.`,
    world,
  );
}

/** What has happened most often. */
function busiest({ fired }: Run): string {
  const counts = new Map<string, number>();
  for (const { task } of fired) counts.set(task, (counts.get(task) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most) return 'nothing has happened';
  const [task, count] = most;
  return `"${task}" ${count} times, last because ${fired.findLast((each) => each.task === task)?.cause}`;
}
