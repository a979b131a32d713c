// Generated from openapi/ by `npm run generate`. Do not edit.

import type {
  BodyOf,
  ControlOperationId,
  PathOf,
  QueryOf,
  ResultOf,
} from './control-operations.js';
import type {
  AdvanceClockUntilRequest,
  Clock,
  ClockAdvance,
  DeletedWorld,
  Delivery,
  DeliveryList,
  Health,
  RunUntilIdleRequest,
  SetClockModeRequest,
  Shutdown,
  Timeline,
  WaitRequest,
  WaitResult,
  World,
  WorldList,
} from './control-schema.js';

export type {
  AdvanceClockByRequest,
  AdvanceClockRequest,
  AdvanceClockToRequest,
  AdvanceClockUntilRequest,
  BrandReviewedEvent,
  CampaignReviewedEvent,
  Clock,
  ClockAdvance,
  ClockMode,
  Credits,
  DeletedSnapshot,
  DeletedWorld,
  Delivery,
  DeliveryAttempt,
  DeliveryList,
  DeliveryStatus,
  FiredTask,
  Health,
  NewWorld,
  NumberStatusChangedEvent,
  PlannedEvent,
  Problem,
  ReviewResult,
  RunUntilIdleRequest,
  SaveSnapshotRequest,
  SeedData,
  Seeded,
  SeededIds,
  SetClockModeRequest,
  Shutdown,
  Snapshot,
  SnapshotList,
  Timeline,
  WaitRequest,
  WaitResult,
  World,
  WorldCounts,
  WorldList,
  WorldState,
  WorldTime,
} from './control-schema.js';

/** Sends one operation. */
export type SendOperation = <Id extends ControlOperationId>(
  operationId: Id,
  input?: OperationInput<Id>,
) => Promise<ResultOf<Id>>;

/** What an operation takes. */
export interface OperationInput<Id extends ControlOperationId> {
  /** Parameters of its path. */
  readonly path?: PathOf<Id>;
  readonly query?: QueryOf<Id> | undefined;
  readonly body?: BodyOf<Id> | undefined;
}

/** Every operation of the control API as a method, named as the controls in code are. */
export interface EmulatorMethods {
  readonly health: {
    /** Whether the process lives. */
    live(): Promise<Health>;
    /** Whether the emulator takes requests. */
    ready(): Promise<Health>;
  };
  /**
   * End the emulator.
   *
   * It finishes the calls that are under way, writes what is to be kept and ends. An emulator that
   * is part of another program, as in a test, answers 409 and goes on.
   */
  shutdown(): Promise<Shutdown>;
  readonly worlds: {
    /** List the worlds that are open. */
    list(): Promise<WorldList>;
    /**
     * Open a new world.
     *
     * Calls with its name as API key or in the `Emulator-World` header go to it.
     *
     * @param name Its API key. Left out, a free name is chosen.
     */
    create(name?: string): Promise<World>;
    /**
     * Read one world.
     *
     * @param name The API key or `Emulator-World` header that opens the world.
     */
    get(name: string): Promise<World>;
    /**
     * Delete a world and all that is in it.
     *
     * From the state file too. Its key opens a new world afterwards. The emulator's own world is
     * always there: it gets 409.
     *
     * @param name The API key or `Emulator-World` header that opens the world.
     */
    delete(name: string): Promise<DeletedWorld>;
    /**
     * Open a new world in the state of this one.
     *
     * Same ids, same chance, same time, as if it had been this world all along. Its own reset goes
     * back to the moment of the fork.
     *
     * @param name The API key or `Emulator-World` header that opens the world.
     * @param newName Its API key. Left out, a free name is chosen.
     */
    fork(name: string, newName?: string): Promise<World>;
  };
  readonly clock: {
    /** Read the clock. */
    get(): Promise<Clock>;
    /**
     * Move time forward and run what falls due.
     *
     * @param by A duration: 500ms, 10m, 2h, 1d, or 3bd for business days.
     */
    advance(by: string): Promise<ClockAdvance>;
    /**
     * Move time forward and run what falls due.
     *
     * @param to A time that is not in the past, ISO 8601; or `next`, the next event.
     */
    advanceTo(to: Date | string): Promise<ClockAdvance>;
    /**
     * Move time forward and run what falls due.
     *
     * @param until A state that something is to reach.
     */
    advanceUntil(until: AdvanceClockUntilRequest['until']): Promise<ClockAdvance>;
    /** Change how time passes. */
    setMode(body: SetClockModeRequest): Promise<Clock>;
    /** Move time forward until nothing is planned any more. */
    runUntilIdle(body?: RunUntilIdleRequest): Promise<ClockAdvance>;
  };
  /** List what is going to happen, and why. */
  timeline(query?: QueryOf<'getTimeline'>): Promise<Timeline>;
  /**
   * Wait until something happens.
   *
   * Looks at what has happened already when `since` is given, then moves virtual time event by
   * event, and only then waits in real time for what calls from outside bring about. A `realtime`
   * clock is not moved.
   *
   * @param event A kind of journal entry, or one with `*` such as `message.*`; or an event as
   * webhooks get it, whether there is a webhook or not: `MESSAGE.STATUS`, `MESSAGE.RECEIVED` or
   * one of `emulator.*`.
   */
  waitFor(event: string, options?: Omit<WaitRequest, 'event'>): Promise<WaitResult>;
  readonly deliveries: {
    /**
     * List deliveries, or wait for the next.
     *
     * Deliveries in the order of their latest change. Pass the `cursor` of an answer as `since` to
     * get what has changed after it. A cursor beyond `latest`, as after a reset, is answered at
     * once with nothing.
     */
    list(query?: QueryOf<'listDeliveries'>): Promise<DeliveryList>;
    /**
     * Read one delivery.
     *
     * @param id Delivery id.
     */
    get(id: string): Promise<Delivery>;
    /**
     * Send an event once more.
     *
     * Sends now, with a new series of retries, and answers when the receiver has. Whatever else is
     * due now happens too.
     *
     * @param id Delivery id.
     */
    resend(id: string): Promise<Delivery>;
  };
}

/** The methods over a function that sends. */
export function emulatorMethods(send: SendOperation): EmulatorMethods {
  return {
    health: {
      live: () => send('getLiveness'),
      ready: () => send('getReadiness'),
    },
    shutdown: () => send('shutDown'),
    worlds: {
      list: () => send('listWorlds'),
      create: (name) => send('createWorld', { body: { ...(name !== undefined && { name }) } }),
      get: (name) => send('getWorld', { path: { name } }),
      delete: (name) => send('deleteWorld', { path: { name } }),
      fork: (name, newName) => send('forkWorld', { path: { name }, body: { ...(newName !== undefined && { name: newName }) } }),
    },
    clock: {
      get: () => send('getClock'),
      advance: (by) => send('advanceClock', { body: { by } }),
      advanceTo: (to) => send('advanceClock', { body: { to: isoTime(to) } }),
      advanceUntil: (until) => send('advanceClock', { body: { until } }),
      setMode: (body) => send('setClockMode', { body }),
      runUntilIdle: (body) => send('runUntilIdle', { body }),
    },
    timeline: (query) => send('getTimeline', { query }),
    waitFor: (event, options) => send('waitForEvent', { body: { ...options, event } }),
    deliveries: {
      list: (query) => send('listDeliveries', { query }),
      get: (id) => send('getDelivery', { path: { id } }),
      resend: (id) => send('resendDelivery', { path: { id } }),
    },
  };
}

function isoTime(time: Date | string): string {
  return typeof time === 'string' ? time : time.toISOString();
}
