import type { DeliveryErrorKey } from '../../domain/messages/delivery-errors.js';
import type { ArrangedAnswer, ReviewModel } from '../../domain/reviews/arranged.js';
import type { Transition, TransitionModel } from '../../domain/transitions/transitions.js';
import type { FaultRule } from '../../faults/fault.js';
import type { SeedData } from '../../state/seed-data.js';
import type { WebhookChaos } from '../../webhooks/chaos.js';
import type { Duration } from '../../world/duration.js';

/** What reviewers and carriers do by hand in a step; the verbs are those of `emulator.simulate`. */
export const scenarioVerbs = [
  'brands.approve',
  'brands.reject',
  'brands.vet',
  'campaigns.approve',
  'campaigns.reject',
  'campaigns.requestChanges',
  'campaigns.revoke',
  'numbers.verify',
  'numbers.failAttach',
  'numbers.revoke',
  'numbers.release',
  'numbers.portOut',
  'numbers.provision',
  'numbers.failProvisioning',
] as const;

/** One verb of `emulator.simulate`. */
export type ScenarioVerb = (typeof scenarioVerbs)[number];

/**
 * A verb with its options, for one thing or for every one in a state.
 *
 * An id may be `$ref`: what a `seed` step of the same scenario has given that `ref`.
 */
export type SimulateStep = {
  readonly verb: ScenarioVerb;
  /** A brand, a campaign, or a number in E.164. */
  readonly id?: string;
  /** In the place of `id`: everything that is in this state, for example `VERIFIED`. */
  readonly every?: string;
} & Readonly<Record<string, unknown>>;

/** What a person does, or how the phone behaves. */
export interface HandsetStep {
  /** E.164. */
  readonly number: string;
  /** Answers every text so; `null` falls silent. */
  readonly replies?: string | null;
  /** Lets every text to it fail so; `null` lets them arrive again. */
  readonly failsWith?: DeliveryErrorKey | null;
  /** Texts one of the account's numbers now. */
  readonly texts?: { readonly to: string; readonly text: string };
  /**
   * Opts out in one place only: `network` keeps the texts of the account's toll-free numbers from it
   * though the account's stop list does not say so, `list` the other way round.
   */
  readonly optsOut?: 'network' | 'list' | 'both';
}

/** One step: an object with one member, which names what is done. */
export type ScenarioStep =
  /** What the next reviews of a kind come to. */
  | {
      readonly decideNext: ArrangedAnswer & {
        readonly model: ReviewModel;
        readonly times?: number;
      };
    }
  /** How a model moves on; without a progression as the timing preset says. */
  | { readonly transition: { readonly model: TransitionModel } & (Transition | object) }
  /** Calls that fail. */
  | { readonly fault: FaultRule }
  /** Webhook deliveries that go wrong. */
  | { readonly chaos: Partial<WebhookChaos> }
  /** A move of the clock. */
  | { readonly advance: Duration }
  /** What reviewers and carriers do now. */
  | { readonly simulate: SimulateStep }
  /** Brands, campaigns and numbers to begin with. */
  | { readonly seed: SeedData }
  /** What belongs to the account. */
  | { readonly setting: { readonly credits?: number; readonly staleReads?: boolean } }
  /** What a person does. */
  | { readonly handset: HandsetStep };

/** A script of transitions, faults and deliveries. */
export interface Scenario {
  /** Lower case, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** What it does at once and what it arms the world for. */
  readonly description: string;
  readonly steps: readonly ScenarioStep[];
}

/** What came of a step. */
export interface ScenarioOutcome {
  /** The member that names the step. */
  readonly step: string;
  /** What it did, in words. */
  readonly did: string;
}

/** What came of a scenario. */
export interface ScenarioRun {
  readonly name: string;
  /** Virtual time at the end. */
  readonly now: Date;
  readonly steps: readonly ScenarioOutcome[];
}
