export type { Connection } from './adapters/connection.js';
export type { ListeningEmulator, ListenOptions } from './adapters/listen.js';
export type { RunningServer, ServeOptions } from './adapters/node-server.js';
export type { WireHandler, WireReply, WireRequest } from './api/wire.js';
export { createEmulator } from './create-emulator.js';
export type { DomainErrorKind } from './domain/domain-error.js';
export { DomainError } from './domain/domain-error.js';
export type { DeliveryError, DeliveryErrorKey } from './domain/messages/delivery-errors.js';
export { deliveryErrors } from './domain/messages/delivery-errors.js';
export type { MagicRecipient, RecipientBehaviour } from './domain/numbers/phone-number.js';
export { magicRecipients } from './domain/numbers/phone-number.js';
export type { PollingReport, PollingRow, ReadEntity, ReadKind } from './domain/reads/read-log.js';
export type { Decision } from './domain/records/decision.js';
export type { ArrangedAnswer, ArrangedDecision, ReviewModel } from './domain/reviews/arranged.js';
export type { CarrierReviewOptions } from './domain/reviews/carrier-review-options.js';
export { carrierReviewer } from './domain/reviews/carrier-reviewer.js';
export { completenessReviewer } from './domain/reviews/completeness-reviewer.js';
export { approvingReviewer, rejectingReviewer } from './domain/reviews/fixed-reviewers.js';
export type {
  BrandDossier,
  CampaignDossier,
  NumberDossier,
  Objection,
  ReviewDecision,
  Reviewer,
  ReviewStep,
} from './domain/reviews/reviewer.js';
export type { TimingPreset } from './domain/reviews/timing.js';
export { timingPresets } from './domain/reviews/timing.js';
export type { AccountSettings, MediaFixture } from './domain/settings.js';
export type { ManualDecision } from './domain/simulation/decide.js';
export type { CarrierStatus, StatusOptions } from './domain/simulation/messages.js';
export type { FailedAttachment } from './domain/simulation/numbers.js';
export type { Force, Refusal } from './domain/simulation/reviews.js';
export type { TransitionSpan } from './domain/transitions/spans.js';
export type { Transition, TransitionModel } from './domain/transitions/transitions.js';
export { transitionModels } from './domain/transitions/transitions.js';
export type { Emulator, EmulatorOptions } from './emulator.js';
export type { ClockTarget, EmulatorClock } from './emulator-world/clock.js';
export type { Coverage, CoverageOptions, OperationCoverage } from './emulator-world/coverage.js';
export type { EmulatorWorld, Snapshot } from './emulator-world/emulator-world.js';
export type { EntityState } from './emulator-world/entity-state.js';
export type { Where } from './emulator-world/event-match.js';
export type { Explanation, RequestExplanation } from './emulator-world/explain.js';
export type { Handset, HandsetBehaviour, HandsetText } from './emulator-world/handset.js';
export type { EmulatorJournal, JournalQuery, JournalWait } from './emulator-world/journal.js';
export type { LintFinding, LintOutcome } from './emulator-world/lint.js';
export type { EmulatorMessages, InboxFilter, InboxMessage } from './emulator-world/messages.js';
export type { NumberControls } from './emulator-world/numbers.js';
export type {
  HandsetStep,
  Scenario,
  ScenarioOutcome,
  ScenarioRun,
  ScenarioStep,
  ScenarioVerb,
  SimulateStep,
} from './emulator-world/scenarios/scenario.js';
export type { Scenarios } from './emulator-world/scenarios/scenarios.js';
export type {
  BrandSimulation,
  CampaignSimulation,
  MessageSimulation,
  NumberSimulation,
  Simulate,
} from './emulator-world/simulate.js';
export type { EmulatorSnapshots, NamedSnapshot } from './emulator-world/snapshots.js';
export type {
  BrandState,
  CampaignState,
  MessageState,
  NumberState,
} from './emulator-world/states.js';
export type { FiredEvent, PlannedEvent } from './emulator-world/timeline.js';
export type { TransitionSetting, Transitions } from './emulator-world/transitions.js';
export { WaitError } from './emulator-world/wait-error.js';
export type { WaitableEvents, WaitFor, WaitOptions } from './emulator-world/wait-for.js';
export type { WorldSummary } from './emulator-world/worlds.js';
export { WorldLimitError, WorldNameError } from './emulator-world/worlds.js';
export type { EffectDescription, EffectParameter } from './faults/effects.js';
export { faultEffects } from './faults/effects.js';
export type { ActiveFault, FaultDelay, FaultEffect, FaultRule } from './faults/fault.js';
export { FaultRuleError } from './faults/fault.js';
export type { Faults } from './faults/faults.js';
export type { EmulatorConfig } from './state/config.js';
export { openStateFile, readConfigFile, readDataFile } from './state/files.js';
export type { StateKeeper } from './state/keeper.js';
export type { StateFileOptions } from './state/node-state-file.js';
export type {
  SeedAudience,
  SeedBrand,
  SeedCampaign,
  SeedContact,
  SeedData,
  Seeded,
  SeedNumber,
  WorldData,
} from './state/seed-data.js';
export { StateError } from './state/state-error.js';
export type { ToJsonOptions, WorldJson } from './state/world-json.js';
export type { WebhookChaos } from './webhooks/chaos.js';
export type { DeliveryFilter } from './webhooks/delivery-log.js';
export type { EmulatorWebhooks } from './webhooks/emulator-webhooks.js';
export type { Delivery, DeliveryAttempt } from './webhooks/records.js';
export type { WebhookSettings } from './webhooks/settings.js';
export { standardWebhooksRetries } from './webhooks/settings.js';
export { standardWebhooksSecret } from './webhooks/sign.js';
export type { WebhookRequest, WebhookTransport } from './webhooks/transport.js';
export type { Triggered, TriggerOptions } from './webhooks/trigger.js';
export type { ClockMode, ClockOptions, ClockSetting } from './world/clock.js';
export { clockModes } from './world/clock.js';
export type { Duration } from './world/duration.js';
export { DurationError } from './world/duration.js';
export type { JournalEntry } from './world/journal.js';
export { ClockHeldError } from './world/runner.js';
