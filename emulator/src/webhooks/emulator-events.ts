import type { NumberMoveEvent, ReviewEvent } from '../domain/events/events.js';
import type { components } from '../generated/control-schema.js';

type Schemas = components['schemas'];

/** The body of an event that the provider does not have. */
export type EmulatorEvent =
  | Schemas['BrandReviewedEvent']
  | Schemas['CampaignReviewedEvent']
  | Schemas['NumberStatusChangedEvent'];

/**
 * What the emulator tells beyond the provider's events, when it is asked to.
 *
 * @param at epoch milliseconds of virtual time
 * @returns `undefined` when there is nothing to tell: the review of a number shows in its moves
 */
export function emulatorEventBody(
  event: ReviewEvent | NumberMoveEvent,
  at: number,
): EmulatorEvent | undefined {
  const occurredAt = new Date(at).toISOString();
  if (event.type === 'number.moved') {
    const { number, from, to, cause } = event;
    const type = 'emulator.number.status_changed';
    return { type, occurredAt, number, status: to, previousStatus: from, cause };
  }
  const { id: decisionId, model, subject, approved, objections } = event.decision;
  const reasons = objections
    .filter(({ severity }) => severity === 'reject')
    .map(({ reason }) => reason);
  const result = { occurredAt, decisionId, approved, reasons };
  if (model === 'brand') return { type: 'emulator.brand.reviewed', brandId: subject, ...result };
  if (model === 'number') return undefined;
  return { type: 'emulator.campaign.reviewed', campaignId: subject, ...result };
}
