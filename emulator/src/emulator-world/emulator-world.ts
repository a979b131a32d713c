import type { Connection } from '../adapters/connection.js';
import type { Account } from '../domain/account.js';
import { balanceOf, setBalance } from '../domain/balance.js';
import { readsAreStale, setStaleReads } from '../domain/campaigns/stale-status.js';
import { SANDBOX_NUMBER } from '../domain/numbers/numbers.js';
import {
  allowSandboxRecipient,
  removeSandboxRecipient,
  sandboxRecipients,
} from '../domain/numbers/sandbox.js';
import type { PollingReport } from '../domain/reads/read-log.js';
import {
  type ArrangedAnswer,
  type ArrangedDecision,
  arrangeDecision,
  arrangedDecisions,
  clearArranged,
  type ReviewModel,
} from '../domain/reviews/arranged.js';
import { decide, type ManualDecision } from '../domain/simulation/decide.js';
import type { Faults } from '../faults/faults.js';
import { parseJson } from '../state/parse-json.js';
import { fromJson } from '../state/read-world-json.js';
import { seedAccount } from '../state/seed.js';
import type { SeedData, Seeded } from '../state/seed-data.js';
import { type ToJsonOptions, toJson, type WorldJson } from '../state/world-json.js';
import type { Deliveries } from '../webhooks/deliveries.js';
import type { EmulatorWebhooks } from '../webhooks/emulator-webhooks.js';
import type { WorldState } from '../world/world-state.js';
import { clockOf, type EmulatorClock } from './clock.js';
import { type Coverage, type CoverageOptions, coverageOf } from './coverage.js';
import { type Explanation, explainAny } from './explain.js';
import { type Handset, handsetOf } from './handset.js';
import { type EmulatorJournal, journalOf } from './journal.js';
import { type LintOutcome, lint } from './lint.js';
import { type EmulatorMessages, messagesOf } from './messages.js';
import { type NumberControls, numberControls } from './numbers.js';
import { type Scenarios, scenariosOf } from './scenarios/scenarios.js';
import { type Simulate, simulateOf } from './simulate.js';
import { type EmulatorSnapshots, type KeptStates, snapshotsOf } from './snapshots.js';
import { type PlannedEvent, timelineOf } from './timeline.js';
import { type Transitions, transitionsOf } from './transitions.js';
import { type WaitFor, waiterOf } from './wait-for.js';

/** One isolated account: its own numbers, campaigns, messages, clock and journal. */
export interface EmulatorWorld {
  /** The API key, or the `Emulator-World` header, that requests come here by. */
  readonly name: string;
  readonly clock: EmulatorClock;
  /** What happened here: requests, decisions, messages, deliveries. */
  readonly journal: EmulatorJournal;
  /** All texts of the account, to be listed and searched. */
  readonly messages: EmulatorMessages;
  /** What is going to happen and why, in order. @param options `limit`: only so many, the next */
  timeline(options?: { readonly limit?: number }): PlannedEvent[];
  /** Waits until something happens: moves virtual time first, and only then waits in real time. */
  readonly waitFor: WaitFor;
  /** The number that texts listed handsets without any review, E.164. */
  readonly sandboxNumber: string;
  /** Lets the sandbox number text a handset. @param handset E.164 */
  allowSandboxRecipient(handset: string): void;
  /** Takes a handset off that list. @throws DomainError while the setting lists every handset */
  removeSandboxRecipient(handset: string): void;
  /** The handsets that the sandbox number may text, E.164. */
  sandboxRecipients(): readonly string[] | 'any';
  /**
   * The handset with this number, to text from, to answer by itself, or to fail.
   *
   * @throws DomainError when it is not E.164
   */
  handset(number: string): Handset;
  /** What carriers and other providers do to the account's numbers. */
  readonly numbers: NumberControls;
  /** Credits in US dollars. */
  credits: number;
  /** How reviews, provisioning and delivery move on: with time, at once, by reads, or by hand. */
  readonly transitions: Transitions;
  /** Decides by hand what reviewers, carriers and handsets decide as a rule. */
  readonly simulate: Simulate;
  /** Whether reads of a campaign lag behind until its status call; see the setting of that name. */
  staleReads: boolean;
  /** How often things were read, and how often that told anything new. A reset begins it anew. */
  polling(): PollingReport;
  /**
   * Ends the review of a brand, a campaign or an attached number at once and by hand.
   *
   * @throws DomainError when it is not under review or a reason is unknown
   */
  decide(id: string, decision: ManualDecision): void;
  /**
   * Arranges what the next reviews of a kind come to, in the place of the reviewer, behind what is
   * arranged already. Belongs to the state of the world.
   *
   * @param options `times`: how many reviews; default: one
   * @throws DomainError for an unknown kind or reason
   */
  decideNext(
    model: ReviewModel,
    decision: ArrangedAnswer,
    options?: { readonly times?: number },
  ): void;
  /** What is arranged for the next reviews, in the order in which it will be used. */
  arrangedDecisions(): readonly ArrangedDecision[];
  /** Lets the reviewer decide again. @param model default: about everything */
  clearArrangedDecisions(model?: ReviewModel): void;
  /** Named scripts of what can go wrong, to be run as they are or written by hand. */
  readonly scenarios: Scenarios;
  /**
   * Says why: which rule blocked a message and what would have let it pass, what every review of a
   * brand, campaign or number found, or what came of a request (`Emulator-Request-Id`).
   *
   * @throws DomainError when nothing has been decided about it
   */
  explain(id: string): Explanation;
  /**
   * Reviews a submission as this world's reviewer would now, before it is submitted: a brand and a
   * campaign, a campaign as the API answers it, or a brand alone.
   *
   * @throws DomainError when it is none of these
   */
  lint(submission: unknown): LintOutcome;
  /** Which operations have been called here, and how they were answered. A reset keeps it. */
  coverage(options?: CoverageOptions): Coverage;
  /** Deliveries to webhooks: a log of attempts, resending, and what goes wrong on purpose. */
  readonly webhooks: EmulatorWebhooks;
  /** What goes wrong with calls on purpose: error statuses, rate limits, broken connections, delays. */
  readonly faults: Faults;
  /** Snapshots that are kept by name. */
  readonly snapshots: EmulatorSnapshots;
  /** The whole state at this moment; later changes do not reach it. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot, clock and journal included. A world may take over another's. */
  restore(snapshot: Snapshot): void;
  /** Goes back to the state in which the world was opened. */
  reset(): void;
  /**
   * A new world in the state of this one, as if it had been this one all along: same ids, same
   * chance, same time. What happens in one of them does not reach the other. Its own `reset` goes
   * back to the moment of the fork.
   *
   * @param name the API key or `Emulator-World` header of the new world; default: the name of this
   * one with `-fork-1`, `-fork-2` … behind it
   * @throws RangeError when the name is taken or there are as many worlds as permitted
   */
  fork(name?: string): EmulatorWorld;
  /**
   * The whole state as JSON text, to be imported by any emulator of the same release. Settings, such
   * as fees or the reviewer, are not part of it.
   */
  exportState(options?: ToJsonOptions): string;
  /**
   * Takes over a state that was exported, of this or of another world. What was here is gone. The
   * future is the one that the exported world had, whatever this emulator's own seed is.
   *
   * @throws StateError naming the mistake; this world is as it was then
   */
  importState(state: string | WorldJson): void;
  /**
   * Adds brands, campaigns, numbers, contacts and audiences in the states that they are wanted in, by
   * the rules that hold for API calls and without their waits and fees. A reset takes them away; what
   * it shall keep goes into `startWith` of `createEmulator`.
   *
   * @returns the ids that were given, by `ref`
   * @throws StateError naming the path of the mistake; nothing is added then
   *
   * @example
   * const { campaigns } = emulator.seed({
   *   brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
   *   campaigns: [{ ref: 'visits', brand: 'harbor', status: 'IN REVIEW' }],
   * });
   */
  seed(data: SeedData): Seeded;
  /** What a client needs to reach this world without a network. */
  connection(): Connection;
}

/** The state of a world, to go back to. */
export interface Snapshot {
  /** Virtual time of the snapshot. */
  readonly at: Date;
  /** For the emulator only. */
  readonly state: WorldState;
}

/** What a world is made of. */
export interface WorldParts {
  readonly account: Account;
  readonly webhooks: Deliveries;
  readonly faults: Faults;
  /** Snapshots by name. */
  readonly kept: KeptStates;
  /** The state to go back to on reset. */
  readonly opened: WorldState;
}

/**
 * Shows an account to users, without its inner records.
 */
export function emulatorWorld(
  { account, webhooks, faults, kept, opened }: WorldParts,
  { connection, fork }: Pick<EmulatorWorld, 'connection' | 'fork'>,
): EmulatorWorld {
  const { world } = account;
  const goTo = (state: WorldState): void => {
    world.restore(state);
    webhooks.abandon();
    account.reads.clear();
  };
  const shown: EmulatorWorld = {
    name: world.name,
    journal: journalOf(world),
    messages: messagesOf(account),
    sandboxNumber: SANDBOX_NUMBER,
    clock: clockOf(account),
    timeline: (options) => timelineOf(world, options?.limit),
    waitFor: waiterOf(account),
    allowSandboxRecipient: (handset) => allowSandboxRecipient(account, handset),
    removeSandboxRecipient: (handset) => removeSandboxRecipient(account, handset),
    sandboxRecipients: () => sandboxRecipients(account),
    handset: (number) => handsetOf(account, number),
    numbers: numberControls(account),
    get credits() {
      return balanceOf(account);
    },
    set credits(amount) {
      setBalance(account, amount);
    },
    transitions: transitionsOf(account),
    simulate: simulateOf(account),
    get staleReads() {
      return readsAreStale(account);
    },
    set staleReads(stale) {
      setStaleReads(account, stale);
    },
    polling: () => account.reads.report(),
    decide: (id, decision) => decide(account, id, decision),
    decideNext: (model, decision, options) =>
      arrangeDecision(account, model, decision, options?.times),
    arrangedDecisions: () => arrangedDecisions(account),
    clearArrangedDecisions: (model) => clearArranged(account, model),
    scenarios: scenariosOf(account, () => shown, goTo),
    explain: (id) => explainAny(account, id),
    lint: (submission) => lint(account, submission),
    coverage: (options) => coverageOf(account, options),
    webhooks,
    faults,
    snapshots: snapshotsOf(world, kept, goTo),
    snapshot: () => ({ at: new Date(world.now()), state: world.save() }),
    restore: (snapshot) => goTo(snapshot.state),
    reset: () => goTo(opened),
    fork,
    exportState: (options) =>
      `${JSON.stringify(toJson(world.name, world.save(), options), null, 2)}\n`,
    seed: (data) => seedAccount(account, data),
    importState: (state) =>
      goTo(fromJson(typeof state === 'string' ? parseJson(state) : state, world)),
    connection,
  };
  return shown;
}
