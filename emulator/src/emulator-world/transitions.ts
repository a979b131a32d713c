import type { Account } from '../domain/account.js';
import {
  clearTransition,
  setTransition,
  type Transition,
  type TransitionModel,
  transitionModels,
  transitionOf,
} from '../domain/transitions/transitions.js';

/** How one model moves on. */
export interface TransitionSetting {
  readonly model: TransitionModel;
  /** `null`: as the setting `timing` says; messages take the seconds that they usually do. */
  readonly transition: Transition | null;
}

/**
 * How reviews, vetting, provisioning and delivery move on by themselves. Part of the world's state.
 * A setting holds for what starts after it; what is under way keeps its plan.
 */
export interface Transitions {
  /**
   * Sets how a model moves on.
   *
   * @throws DomainError when there is no such model or progression, or a duration cannot be read
   *
   * @example
   * emulator.transitions.set('tollFreeCampaign.review', { progression: 'reads', times: 3 });
   * emulator.transitions.set('number.attachment', {
   *   progression: 'time',
   *   after: { typical: '2bd', min: '1bd', max: '10bd' },
   * });
   */
  set(model: TransitionModel, transition: Transition): void;
  /** What was set for a model; `null` when the timing preset holds. */
  get(model: TransitionModel): Transition | null;
  /** All models, in the order of a lifecycle. */
  list(): TransitionSetting[];
  /** Goes back to the timing preset, for one model or for all. */
  clear(model?: TransitionModel): void;
}

/** The transitions of an account. */
export function transitionsOf(account: Account): Transitions {
  return {
    set: (model, transition) => setTransition(account, model, transition),
    get: (model) => transitionOf(account, model),
    list: () =>
      transitionModels.map((model) => ({ model, transition: transitionOf(account, model) })),
    clear: (model) => void clearTransition(account, model),
  };
}
