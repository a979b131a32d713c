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
  ArrangedDecisions,
  BrandState,
  CampaignState,
  CapabilitiesRequest,
  ChangesRequest,
  ClearedJournal,
  Clock,
  ClockAdvance,
  ControlledNumber,
  Coverage,
  Credits,
  DecideNextRequest,
  DeletedFault,
  DeletedSnapshot,
  DeletedWorld,
  Delivery,
  DeliveryList,
  Effects,
  EmptyInbox,
  Endpoint,
  Explanation,
  FailAttachRequest,
  Fault,
  FaultChanges,
  FaultList,
  FaultRule,
  Fidelity,
  ForceRequest,
  Handset,
  Health,
  InboundRequest,
  Inbox,
  InboxMessage,
  Info,
  JournalCount,
  JournalCountQuery,
  JournalPage,
  JournalQuery,
  LintOutcome,
  LintRequest,
  MessageState,
  MessageStatusRequest,
  NumberState,
  OpenApiDocument,
  PollingReport,
  PortOutRequest,
  ReasonList,
  RecoverRequest,
  RecoveredDeliveries,
  RejectRequest,
  RejectionReason,
  RunUntilIdleRequest,
  Sandbox,
  Scenario,
  ScenarioDefinition,
  ScenarioList,
  ScenarioRun,
  SeedData,
  Seeded,
  SetClockModeRequest,
  Shutdown,
  Snapshot,
  SnapshotList,
  StaleReads,
  Timeline,
  Transition,
  TransitionList,
  TransitionModel,
  TransitionSetting,
  TriggerRequest,
  Triggered,
  UpdateHandsetRequest,
  VetRequest,
  WaitRequest,
  WaitResult,
  WebhookChaos,
  WebhookChaosShares,
  World,
  WorldList,
  WorldState,
  WorldTime,
} from './control-schema.js';

export type {
  AdvanceClockByRequest,
  AdvanceClockRequest,
  AdvanceClockToRequest,
  AdvanceClockUntilRequest,
  ArrangedDecision,
  ArrangedDecisions,
  BehaviourFidelity,
  BrandReviewedEvent,
  BrandState,
  CampaignReviewedEvent,
  CampaignState,
  CapabilitiesRequest,
  ChangesRequest,
  ClearedJournal,
  Clock,
  ClockAdvance,
  ClockMode,
  ControlledNumber,
  Coverage,
  CoverageShare,
  Credits,
  DecideNextRequest,
  DeletedFault,
  DeletedSnapshot,
  DeletedWorld,
  Delivery,
  DeliveryAttempt,
  DeliveryFailure,
  DeliveryList,
  DeliveryStatus,
  EffectDescription,
  EffectParameter,
  Effects,
  EmptyInbox,
  Endpoint,
  ExplainedDecision,
  ExplainedObjection,
  Explanation,
  FailAttachRequest,
  Fault,
  FaultChanges,
  FaultDelay,
  FaultEffect,
  FaultList,
  FaultRule,
  FaultSpan,
  Fidelity,
  FiredTask,
  Force,
  ForceRequest,
  Handset,
  HandsetText,
  Health,
  InboundRequest,
  Inbox,
  InboxDirection,
  InboxError,
  InboxMessage,
  InboxType,
  Info,
  InfoClock,
  InfoSettings,
  JournalCondition,
  JournalCount,
  JournalCountQuery,
  JournalEntry,
  JournalPage,
  JournalQuery,
  LintFinding,
  LintOutcome,
  LintRequest,
  MessageExplanation,
  MessageFailure,
  MessageState,
  MessageStatus,
  MessageStatusRequest,
  NewWorld,
  NumberState,
  NumberStatusChangedEvent,
  OpenApiDocument,
  OperationCoverage,
  OperationFidelity,
  OperationPattern,
  PlainTransition,
  PlannedEvent,
  PollingReport,
  PollingRow,
  PortOutRequest,
  Problem,
  Quotation,
  Quote,
  ReadsTransition,
  ReasonCodes,
  ReasonList,
  Reasons,
  RecoverRequest,
  RecoveredDeliveries,
  RejectRequest,
  RejectionReason,
  RequestExplanation,
  Retry,
  ReviewExplanation,
  ReviewModel,
  ReviewProvider,
  ReviewResult,
  ReviewStep,
  RunUntilIdleRequest,
  Sandbox,
  SaveSnapshotRequest,
  Scenario,
  ScenarioDefinition,
  ScenarioList,
  ScenarioOutcome,
  ScenarioRun,
  SeedData,
  Seeded,
  SeededIds,
  SetClockModeRequest,
  Share,
  Shutdown,
  Snapshot,
  SnapshotList,
  SpanRange,
  SpanSpread,
  SpecVersion,
  StaleReads,
  StatusCount,
  StrikeCount,
  TimeTransition,
  Timeline,
  Transition,
  TransitionList,
  TransitionModel,
  TransitionSetting,
  TriggerRequest,
  Triggered,
  UpdateHandsetRequest,
  VetRequest,
  WaitRequest,
  WaitResult,
  WebhookChaos,
  WebhookChaosShares,
  WebhookEffect,
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
  /** Read figures for Prometheus. */
  metrics(): Promise<ResultOf<'getMetrics'>>;
  /** Tell what is running. */
  info(): Promise<Info>;
  /** Read this description. */
  openapi(): Promise<OpenApiDocument>;
  /** Tell what is documented and what is assumed. */
  fidelity(): Promise<Fidelity>;
  /**
   * Tell which operations have been called, and how they were answered.
   *
   * Since the world was opened; a reset does not take it back.
   */
  coverage(query?: QueryOf<'getCoverage'>): Promise<Coverage>;
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
  readonly transitions: {
    /** See how everything moves on. */
    list(): Promise<TransitionList>;
    /** Go back to the timing preset for all models. */
    clearAll(): Promise<TransitionList>;
    /**
     * Set how a model moves on.
     *
     * What is under way keeps its plan.
     *
     * @param model What moves on.
     */
    set(model: TransitionModel, body: Transition): Promise<TransitionSetting>;
    /**
     * Go back to the timing preset for a model.
     *
     * @param model What moves on.
     */
    clear(model: TransitionModel): Promise<TransitionSetting>;
  };
  /**
   * See how often things were read, and how often that told anything new.
   *
   * Begins anew with a reset or another state.
   */
  polling(): Promise<PollingReport>;
  readonly staleReads: {
    /** See whether reads of campaigns lag behind. */
    get(): Promise<StaleReads>;
    /**
     * Let reads of campaigns lag behind until their status call.
     *
     * @param stale Whether they do.
     */
    set(stale: boolean): Promise<StaleReads>;
  };
  readonly simulate: {
    readonly brands: {
      /**
       * Approve a brand.
       *
       * @param id Brand id.
       */
      approve(id: string, body?: ForceRequest): Promise<BrandState>;
      /**
       * Refuse a brand.
       *
       * @param id Brand id.
       */
      reject(id: string, body?: RejectRequest): Promise<BrandState>;
      /**
       * End the external vetting of a brand.
       *
       * @param id Brand id.
       */
      vet(id: string, body?: VetRequest): Promise<BrandState>;
    };
    readonly campaigns: {
      /**
       * Approve a campaign.
       *
       * @param id Campaign id.
       */
      approve(id: string, body?: ForceRequest): Promise<CampaignState>;
      /**
       * Refuse a campaign.
       *
       * @param id Campaign id.
       */
      reject(id: string, body?: RejectRequest): Promise<CampaignState>;
      /**
       * Send a campaign back to be corrected.
       *
       * @param id Campaign id.
       */
      requestChanges(id: string, body?: ChangesRequest): Promise<CampaignState>;
      /**
       * Take the approval of a campaign back.
       *
       * Its verified numbers are REJECTED with it.
       *
       * @param id Campaign id.
       */
      revoke(id: string, body?: RejectRequest): Promise<CampaignState>;
    };
    readonly numbers: {
      /**
       * End the review of a number well.
       *
       * @param e164 A number of the account, E.164.
       */
      verify(e164: string, body?: ForceRequest): Promise<NumberState>;
      /**
       * End the review of a number badly.
       *
       * @param e164 A number of the account, E.164.
       */
      failAttach(e164: string, body: FailAttachRequest): Promise<NumberState>;
      /**
       * Take the verification of a number back.
       *
       * @param e164 A number of the account, E.164.
       */
      revoke(e164: string, body?: RejectRequest): Promise<NumberState>;
      /**
       * Take a number off the account.
       *
       * It stays while a campaign or a schedule uses it, unless it is forced.
       *
       * @param e164 A number of the account, E.164.
       */
      release(e164: string, body?: ForceRequest): Promise<NumberState>;
      /**
       * Move a number to another provider.
       *
       * @param e164 A number of the account, E.164.
       */
      portOut(e164: string, body?: PortOutRequest): Promise<NumberState>;
      /**
       * End the set-up of a number well.
       *
       * @param e164 A number of the account, E.164.
       */
      provision(e164: string, body?: ForceRequest): Promise<NumberState>;
      /**
       * End the set-up of a number badly.
       *
       * @param e164 A number of the account, E.164.
       */
      failProvisioning(e164: string, body?: ForceRequest): Promise<NumberState>;
    };
    readonly messages: {
      /** Let a person text one of the numbers. */
      inbound(body: InboundRequest): Promise<MessageState>;
      /**
       * Bring a text to a state.
       *
       * What was planned for it leaves the timeline. The carrier of a text that is only SENT still
       * reports on it.
       *
       * @param id Message id.
       * @param status `FAILED` becomes one of the other two, as its error does.
       */
      status(id: string, status: MessageStatusRequest['status'], options?: Omit<MessageStatusRequest, 'status'>): Promise<MessageState>;
    };
  };
  readonly numbers: {
    /**
     * See a number and the PIN that protects it.
     *
     * @param e164 A number of the account, E.164.
     */
    get(e164: string): Promise<ControlledNumber>;
    /**
     * Switch what a number can send on or off.
     *
     * @param e164 A number of the account, E.164.
     */
    setCapabilities(e164: string, body?: CapabilitiesRequest): Promise<ControlledNumber>;
  };
  readonly handsets: {
    /**
     * See what has arrived on a handset.
     *
     * @param e164 Number of the handset, E.164.
     */
    get(e164: string): Promise<Handset>;
    /**
     * Tell a handset how to behave.
     *
     * @param e164 Number of the handset, E.164.
     */
    update(e164: string, body?: UpdateHandsetRequest): Promise<Handset>;
  };
  readonly sandbox: {
    /** List the handsets that the sandbox number may text. */
    recipients(): Promise<Sandbox>;
    /**
     * Let the sandbox number text a handset.
     *
     * @param e164 Number of the handset, E.164.
     */
    allow(e164: string): Promise<Sandbox>;
    /**
     * Take a handset off that list.
     *
     * @param e164 Number of the handset, E.164.
     */
    remove(e164: string): Promise<Sandbox>;
  };
  /**
   * Export the whole state of a world.
   *
   * To be imported by any emulator of the same release. Settings are not part of it.
   */
  exportState(query?: QueryOf<'exportState'>): Promise<WorldState>;
  /**
   * Put an exported state in the place of the present one.
   *
   * Everything is checked first: a state with a mistake changes nothing. The body may be as large
   * as 64 MiB.
   */
  importState(body: WorldState): Promise<WorldTime>;
  /**
   * Go back to the state in which the world was opened.
   *
   * Clock and journal included. Named snapshots stay.
   */
  reset(): Promise<WorldTime>;
  /**
   * Add brands, campaigns, numbers, contacts and audiences.
   *
   * What a submission needs and is not given is made up. A mistake anywhere changes nothing, and
   * the answer names its path.
   */
  seed(body?: SeedData): Promise<Seeded>;
  readonly credits: {
    /** Read the account's credits. */
    get(): Promise<Credits>;
    /**
     * Set the account's credits.
     *
     * @param amount US dollars.
     */
    set(amount: number): Promise<Credits>;
  };
  readonly snapshots: {
    /** List the snapshots of a world. */
    list(): Promise<SnapshotList>;
    /**
     * Keep the whole state under a name.
     *
     * One of the same name is replaced. Snapshots live as long as the emulator; export the state
     * to keep it longer.
     *
     * @param name Its name.
     */
    save(name: string): Promise<Snapshot>;
    /**
     * See what is in a snapshot.
     *
     * @param name Name of the snapshot.
     */
    inspect(name: string): Promise<Snapshot>;
    /**
     * Forget a snapshot.
     *
     * @param name Name of the snapshot.
     */
    delete(name: string): Promise<DeletedSnapshot>;
    /**
     * Go back to a snapshot.
     *
     * Clock and journal included. The snapshot stays.
     *
     * @param name Name of the snapshot.
     */
    load(name: string): Promise<Snapshot>;
  };
  readonly chaos: {
    /** What can go wrong, and what each effect is told by. */
    effects(): Promise<Effects>;
    readonly faults: {
      /** List the faults in force. */
      list(): Promise<FaultList>;
      /**
       * Add a fault behind those that are there.
       *
       * The first rule that strikes a call decides.
       */
      add(body: FaultRule): Promise<Fault>;
      /** Take all faults away. */
      clear(): Promise<FaultList>;
      /**
       * Read one fault.
       *
       * @param id Fault id.
       */
      get(id: string): Promise<Fault>;
      /**
       * Change a fault.
       *
       * It keeps its place, and the count of calls that it has struck.
       *
       * @param id Fault id.
       */
      update(id: string, body?: FaultChanges): Promise<Fault>;
      /**
       * Take one fault away.
       *
       * @param id Fault id.
       */
      remove(id: string): Promise<DeletedFault>;
    };
    readonly webhooks: {
      /** Read what goes wrong with deliveries. */
      get(): Promise<WebhookChaos>;
      /**
       * Make deliveries go wrong from now on.
       *
       * Effects that are left out end.
       */
      set(body?: WebhookChaosShares): Promise<WebhookChaos>;
      /** Let deliveries go right again. */
      clear(): Promise<WebhookChaos>;
    };
  };
  readonly journal: {
    /**
     * List what has happened, or wait for the next.
     *
     * Entries in the order in which they were written. Pass the `cursor` of an answer as `since`
     * to get what came after it. A cursor beyond `latest`, as after a reset, is answered at once
     * with nothing.
     */
    list(query?: QueryOf<'listJournal'>): Promise<JournalPage>;
    /**
     * Take all entries away.
     *
     * Numbers go on. What was cleared does not count as dropped.
     */
    clear(): Promise<ClearedJournal>;
    /** Find entries by what they say. */
    find(body?: JournalQuery): Promise<JournalPage>;
    /** Count entries by what they say. */
    count(body?: JournalCountQuery): Promise<JournalCount>;
    /**
     * Wait in real time until there are entries.
     *
     * Entries that are there already count. The clock is not moved; `POST /_emulator/v1/wait`
     * moves it. When the time is up it answers 409.
     */
    wait(query?: QueryOf<'waitForJournal'>): Promise<JournalPage>;
  };
  readonly messages: {
    /**
     * List the texts of a world.
     *
     * Texts in both directions, the newest first. All conditions hold.
     */
    list(query?: QueryOf<'listInbox'>): Promise<Inbox>;
    /**
     * Empty the inbox.
     *
     * What is there now is neither listed nor found any more. The account keeps its messages, for
     * the provider deletes none.
     */
    clear(): Promise<EmptyInbox>;
    /**
     * Search the texts of a world.
     *
     * Finds texts that have all the words, in any case: in what they say, in the addresses of
     * their media or, as three digits or more, in their numbers. Words in quotation marks belong
     * together.
     */
    search(query: QueryOf<'searchInbox'>): Promise<Inbox>;
    /**
     * Read one text.
     *
     * @param id Message id.
     */
    get(id: string): Promise<InboxMessage>;
  };
  /**
   * Say why something is as it is.
   *
   * A request (`Emulator-Request-Id` of its reply): what came of it. A message: which rule of
   * sending decided and what would have let it pass. A brand, a campaign, a number or a decision:
   * what its reviews found, rule by rule.
   *
   * @param id An id, or a number in E.164.
   */
  explain(id: string): Promise<Explanation>;
  /**
   * Review a submission before it is submitted.
   *
   * By the profile, the provider and the clock of the world. A submission is `{ brand, campaign,
   * numbers }`, a campaign with its brand inside as the API answers it, or a brand alone. Nothing
   * is changed.
   */
  lint(body?: LintRequest): Promise<LintOutcome>;
  readonly reasons: {
    /** List the reasons for which carriers reject. */
    list(query?: QueryOf<'listReasons'>): Promise<ReasonList>;
    /**
     * Read one reason.
     *
     * @param id Its id.
     */
    get(id: string, query?: QueryOf<'getReason'>): Promise<RejectionReason>;
  };
  readonly scenarios: {
    /** List the scenarios. */
    list(): Promise<ScenarioList>;
    /**
     * Keep a scenario by its name.
     *
     * In the place of an earlier one. It belongs to the state of the world.
     */
    define(body: ScenarioDefinition): Promise<Scenario>;
    /**
     * Run a scenario that is given.
     *
     * A step that fails takes back what the steps before it did.
     */
    runGiven(body: ScenarioDefinition): Promise<ScenarioRun>;
    /**
     * Read one scenario with its steps.
     *
     * @param name Name of the scenario.
     */
    describe(name: string): Promise<Scenario>;
    /**
     * Run a scenario.
     *
     * Some act at once, some arm the world for what comes: the description of each says which. A
     * step that fails takes back what the steps before it did.
     *
     * @param name Name of the scenario.
     */
    run(name: string): Promise<ScenarioRun>;
  };
  readonly arrangedDecisions: {
    /** List what is arranged for the next reviews. */
    list(): Promise<ArrangedDecisions>;
    /** Let the reviewer decide again. */
    clear(query?: QueryOf<'clearArrangedDecisions'>): Promise<ArrangedDecisions>;
  };
  /**
   * Arrange what the next reviews of a kind come to.
   *
   * In the place of the reviewer, whatever is submitted, and behind what is arranged already.
   */
  decideNext(body: DecideNextRequest): Promise<ArrangedDecisions>;
  readonly webhooks: {
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
    /**
     * Send a made-up event.
     *
     * The example of its description, with new ids and the time of the world, to the webhooks that
     * take such events. Answers when the receivers have; when nothing was sent, `note` says why.
     * No message of the account stands behind it.
     *
     * @param event Type of the event, for example MESSAGE.RECEIVED.
     */
    trigger(event: string, body?: TriggerRequest): Promise<Triggered>;
    /**
     * Send everything again that did not arrive since a moment.
     *
     * @param webhookId Webhook id.
     */
    recover(webhookId: string, body: RecoverRequest): Promise<RecoveredDeliveries>;
    /**
     * Enable a webhook that was disabled.
     *
     * @param webhookId Webhook id.
     */
    enable(webhookId: string): Promise<Endpoint>;
    /**
     * Disable a webhook.
     *
     * Nothing is sent to it any more, retries included.
     *
     * @param webhookId Webhook id.
     */
    disable(webhookId: string): Promise<Endpoint>;
  };
}

/** The methods over a function that sends. */
export function emulatorMethods(send: SendOperation): EmulatorMethods {
  return {
    health: {
      live: () => send('getLiveness'),
      ready: () => send('getReadiness'),
    },
    metrics: () => send('getMetrics'),
    info: () => send('getInfo'),
    openapi: () => send('getOpenApi'),
    fidelity: () => send('getFidelity'),
    coverage: (query) => send('getCoverage', { query }),
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
    transitions: {
      list: () => send('listTransitions'),
      clearAll: () => send('clearTransitions'),
      set: (model, body) => send('setTransition', { path: { model }, body }),
      clear: (model) => send('clearTransition', { path: { model } }),
    },
    polling: () => send('getPolling'),
    staleReads: {
      get: () => send('getStaleReads'),
      set: (stale) => send('setStaleReads', { body: { stale } }),
    },
    simulate: {
      brands: {
        approve: (id, body) => send('simulateBrandApproval', { path: { id }, body }),
        reject: (id, body) => send('simulateBrandRejection', { path: { id }, body }),
        vet: (id, body) => send('simulateBrandVetting', { path: { id }, body }),
      },
      campaigns: {
        approve: (id, body) => send('simulateCampaignApproval', { path: { id }, body }),
        reject: (id, body) => send('simulateCampaignRejection', { path: { id }, body }),
        requestChanges: (id, body) => send('simulateCampaignChanges', { path: { id }, body }),
        revoke: (id, body) => send('simulateCampaignRevocation', { path: { id }, body }),
      },
      numbers: {
        verify: (e164, body) => send('simulateNumberVerification', { path: { e164 }, body }),
        failAttach: (e164, body) => send('simulateAttachFailure', { path: { e164 }, body }),
        revoke: (e164, body) => send('simulateNumberRevocation', { path: { e164 }, body }),
        release: (e164, body) => send('simulateNumberRelease', { path: { e164 }, body }),
        portOut: (e164, body) => send('simulateNumberPortOut', { path: { e164 }, body }),
        provision: (e164, body) => send('simulateNumberProvisioning', { path: { e164 }, body }),
        failProvisioning: (e164, body) => send('simulateProvisioningFailure', { path: { e164 }, body }),
      },
      messages: {
        inbound: (body) => send('simulateInboundMessage', { body }),
        status: (id, status, options) => send('simulateMessageStatus', { path: { id }, body: { ...options, status } }),
      },
    },
    numbers: {
      get: (e164) => send('getNumberControls', { path: { e164 } }),
      setCapabilities: (e164, body) => send('setNumberCapabilities', { path: { e164 }, body: body ?? {} }),
    },
    handsets: {
      get: (e164) => send('getHandset', { path: { e164 } }),
      update: (e164, body) => send('updateHandset', { path: { e164 }, body: body ?? {} }),
    },
    sandbox: {
      recipients: () => send('listSandboxRecipients'),
      allow: (e164) => send('allowSandboxRecipient', { path: { e164 } }),
      remove: (e164) => send('removeSandboxRecipient', { path: { e164 } }),
    },
    exportState: (query) => send('exportState', { query }),
    importState: (body) => send('importState', { body }),
    reset: () => send('resetWorld'),
    seed: (body) => send('seedWorld', { body: body ?? {} }),
    credits: {
      get: () => send('getCredits'),
      set: (amount) => send('setCredits', { body: { amount } }),
    },
    snapshots: {
      list: () => send('listSnapshots'),
      save: (name) => send('saveSnapshot', { body: { name } }),
      inspect: (name) => send('getSnapshot', { path: { name } }),
      delete: (name) => send('deleteSnapshot', { path: { name } }),
      load: (name) => send('restoreSnapshot', { path: { name } }),
    },
    chaos: {
      effects: () => send('listEffects'),
      faults: {
        list: () => send('listFaults'),
        add: (body) => send('addFault', { body }),
        clear: () => send('clearFaults'),
        get: (id) => send('getFault', { path: { id } }),
        update: (id, body) => send('updateFault', { path: { id }, body: body ?? {} }),
        remove: (id) => send('removeFault', { path: { id } }),
      },
      webhooks: {
        get: () => send('getWebhookChaos'),
        set: (body) => send('setWebhookChaos', { body: body ?? {} }),
        clear: () => send('clearWebhookChaos'),
      },
    },
    journal: {
      list: (query) => send('listJournal', { query }),
      clear: () => send('clearJournal'),
      find: (body) => send('findInJournal', { body }),
      count: (body) => send('countInJournal', { body }),
      wait: (query) => send('waitForJournal', { query }),
    },
    messages: {
      list: (query) => send('listInbox', { query }),
      clear: () => send('clearInbox'),
      search: (query) => send('searchInbox', { query }),
      get: (id) => send('getInboxMessage', { path: { id } }),
    },
    explain: (id) => send('explain', { path: { id } }),
    lint: (body) => send('lint', { body: body ?? {} }),
    reasons: {
      list: (query) => send('listReasons', { query }),
      get: (id, query) => send('getReason', { path: { id }, query }),
    },
    scenarios: {
      list: () => send('listScenarios'),
      define: (body) => send('defineScenario', { body }),
      runGiven: (body) => send('runGivenScenario', { body }),
      describe: (name) => send('getScenario', { path: { name } }),
      run: (name) => send('runScenario', { path: { name } }),
    },
    arrangedDecisions: {
      list: () => send('listArrangedDecisions'),
      clear: (query) => send('clearArrangedDecisions', { query }),
    },
    decideNext: (body) => send('decideNext', { body }),
    webhooks: {
      list: (query) => send('listDeliveries', { query }),
      get: (id) => send('getDelivery', { path: { id } }),
      resend: (id) => send('resendDelivery', { path: { id } }),
      trigger: (event, body) => send('triggerEvent', { path: { event }, body }),
      recover: (webhookId, body) => send('recoverEndpoint', { path: { webhookId }, body }),
      enable: (webhookId) => send('enableEndpoint', { path: { webhookId } }),
      disable: (webhookId) => send('disableEndpoint', { path: { webhookId } }),
    },
  };
}

function isoTime(time: Date | string): string {
  return typeof time === 'string' ? time : time.toISOString();
}
