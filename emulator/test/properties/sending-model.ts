const MINUTE = 60_000;

/** A small account of who may send, written without a look at the emulator's. */
export interface Model {
  now: number;
  brand: 'VERIFIED' | 'UNVERIFIED' | { pendingSince: number };
  campaign: 'VERIFIED' | { inReviewSince: number };
  /** By number; a review is over for certain when three business days have passed. */
  numbers: Map<string, 'detached' | 'under review' | 'verified' | 'revoked'>;
  /** Handsets that the sandbox number may text. */
  listed: Set<string>;
  /** `number handset` */
  networkBlocks: Set<string>;
  optedOut: Set<string>;
  /** How often brand and campaign were edited, to tell the edits apart. */
  edits: number;
}

/** A model in which everything but the numbers has passed review. */
export function freshModel(now: number, numbers: readonly string[]): Model {
  return {
    now,
    brand: 'VERIFIED',
    campaign: 'VERIFIED',
    numbers: new Map(numbers.map((number) => [number, 'detached'])),
    listed: new Set(),
    networkBlocks: new Set(),
    optedOut: new Set(),
    edits: 0,
  };
}

/** What a send comes to. */
export type Outcome = 'refused' | 'tfn_unverified' | 'opted_out_network' | 'delivered';

/** What a send comes to; `undefined` while a review may or may not have ended. */
export function expectedOutcome(
  model: Model,
  number: string,
  handset: string,
): Outcome | undefined {
  if (model.optedOut.has(handset)) return 'refused';
  const isBlocked = model.networkBlocks.has(`${number} ${handset}`);
  const state = model.numbers.get(number);
  if (state === undefined) {
    // The sandbox number, which no campaign concerns.
    if (!model.listed.has(handset)) return 'refused';
    return isBlocked ? 'opted_out_network' : 'delivered';
  }
  if (state !== 'verified') return 'tfn_unverified';
  const approved = isApproved(model);
  if (approved === undefined) return undefined;
  if (!approved) return 'tfn_unverified';
  return isBlocked ? 'opted_out_network' : 'delivered';
}

/**
 * Whether brand and campaign are approved; `undefined` when nobody can say. The review of a brand ends
 * within ten minutes, that of a campaign after one to ten.
 */
export function isApproved(model: Model): boolean | undefined {
  const { brand, now } = model;
  const campaign = isCampaignApproved(model);
  if (brand === 'UNVERIFIED' || campaign === false) return false;
  if (typeof brand === 'object' && now - brand.pendingSince < 10 * MINUTE) return undefined;
  return campaign;
}

/** Whether the campaign is approved; `undefined` when nobody can say. */
export function isCampaignApproved({ campaign, now }: Model): boolean | undefined {
  if (campaign === 'VERIFIED') return true;
  const age = now - campaign.inReviewSince;
  if (age >= 10 * MINUTE) return true;
  return age < MINUTE ? false : undefined;
}

/** Lets time pass in the model. @param isLong whether any review of a number has ended by then */
export function passTime(model: Model, now: number, isLong: boolean): void {
  model.now = now;
  for (const [number, state] of model.numbers) {
    if (isLong && state === 'under review') model.numbers.set(number, 'verified');
  }
  const { brand } = model;
  if (typeof brand === 'object' && now - brand.pendingSince >= 10 * MINUTE) {
    model.brand = 'VERIFIED';
  }
  if (isCampaignApproved(model)) model.campaign = 'VERIFIED';
}
