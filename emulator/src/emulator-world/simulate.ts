import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { type InboundText, receiveText } from '../domain/messages/inbound.js';
import { isE164, normalizePhoneNumber } from '../domain/numbers/phone-number.js';
import {
  type CarrierStatus,
  type StatusOptions,
  setMessageStatus,
} from '../domain/simulation/messages.js';
import {
  type FailedAttachment,
  failAttach,
  failSetUp,
  portOutByHand,
  provisionNumber,
  releaseByHand,
  revokeVerification,
  verifyNumber,
} from '../domain/simulation/numbers.js';
import {
  approveBrand,
  approveCampaign,
  type Force,
  type Refusal,
  rejectBrand,
  rejectCampaign,
  requestCampaignChanges,
  revokeCampaign,
  vetBrandNow,
} from '../domain/simulation/reviews.js';
import {
  type BrandState,
  brandState,
  type CampaignState,
  campaignState,
  type MessageState,
  messageState,
  type NumberState,
  numberState,
} from './states.js';

/** What reviewers do to brands. */
export interface BrandSimulation {
  /** Approves one that is `PENDING`. */
  approve(id: string, options?: Force): BrandState;
  /** Refuses one that is `PENDING`. */
  reject(id: string, options?: Refusal): BrandState;
  /** Ends external vetting. @param options `score`: 0 to 100; default: drawn from the seed */
  vet(id: string, options?: { readonly score?: number | undefined }): BrandState;
}

/** What reviewers do to campaigns. */
export interface CampaignSimulation {
  /** Approves one that is `IN REVIEW`. */
  approve(id: string, options?: Force): CampaignState;
  /** Refuses one that is `IN REVIEW`; a reason that cannot be corrected closes it for good. */
  reject(id: string, options?: Refusal): CampaignState;
  /** Sends one that is `IN REVIEW` back to be corrected. */
  requestChanges(id: string, options?: Omit<Refusal, 'retry'>): CampaignState;
  /** Takes the approval of a `VERIFIED` one back; its verified numbers are `REJECTED` with it. */
  revoke(id: string, options?: Refusal): CampaignState;
}

/** What carriers, the registry and other providers do to numbers. */
export interface NumberSimulation {
  /** Ends the review of an attached number well. */
  verify(e164: string, options?: Force): NumberState;
  /** Ends the review of an attached number badly, for reasons of the catalogue or in own words. */
  failAttach(e164: string, options: FailedAttachment): NumberState;
  /** Takes the verification of a `VERIFIED` number back. */
  revoke(e164: string, options?: Refusal): NumberState;
  /**
   * Takes a number off the account. It stays while a campaign or a schedule uses it, as with
   * `DELETE /phone-numbers/{phoneNumber}`, unless it is forced.
   */
  release(e164: string, options?: Force): NumberState;
  /** Moves a number to another provider. @param options `pin`: default the right one */
  portOut(e164: string, options?: { readonly pin?: string | undefined }): NumberState;
  /** Ends the set-up of a number with the network well. */
  provision(e164: string, options?: Force): NumberState;
  /** Ends the set-up of a number with the network badly. */
  failProvisioning(e164: string, options?: Force): NumberState;
}

/** What handsets and carriers do to texts. */
export interface MessageSimulation {
  /** A person texts one of the account's numbers. */
  inbound(text: InboundText): MessageState;
  /**
   * Brings a text to a state. `FAILED` becomes `SEND_FAILED` or `DELIVERY_FAILED`, as its error
   * does. A text that is only `SENT` still gets its carrier's report.
   */
  status(id: string, status: CarrierStatus, options?: StatusOptions): MessageState;
}

/**
 * Decides by hand what others decide as a rule. The effect is there when the call returns, and what
 * was planned instead has left the timeline.
 *
 * Every verb throws a `DomainError`: `not-found`, `invalid` for an unknown reason or error, and
 * `conflict` for a move that the state does not permit, with the permitted ones in `legal`. With
 * `force: true` the move is made all the same where it can be told at all, and the journal says
 * `forced: true`.
 */
export interface Simulate {
  readonly brands: BrandSimulation;
  readonly campaigns: CampaignSimulation;
  readonly numbers: NumberSimulation;
  readonly messages: MessageSimulation;
}

/** The simulation of an account. */
export function simulateOf(account: Account): Simulate {
  const brand = (id: string, act: () => unknown) => {
    settled(account, act);
    return brandState(account, id);
  };
  const campaign = (id: string, act: () => unknown) => {
    settled(account, act);
    return campaignState(account, id);
  };
  const number = (e164: string, act: (e164: string) => unknown) => {
    const normal = normalizePhoneNumber(e164) ?? e164;
    settled(account, () => act(normal));
    return numberState(account, normal);
  };
  return {
    brands: {
      approve: (id, options) => brand(id, () => approveBrand(account, id, options)),
      reject: (id, options) => brand(id, () => rejectBrand(account, id, options)),
      vet: (id, { score } = {}) => brand(id, () => vetBrandNow(account, id, score)),
    },
    campaigns: {
      approve: (id, options) => campaign(id, () => approveCampaign(account, id, options)),
      reject: (id, options) => campaign(id, () => rejectCampaign(account, id, options)),
      requestChanges: (id, options) =>
        campaign(id, () => requestCampaignChanges(account, id, options)),
      revoke: (id, options) => campaign(id, () => revokeCampaign(account, id, options)),
    },
    numbers: {
      verify: (e164, options) => number(e164, (own) => verifyNumber(account, own, options)),
      failAttach: (e164, options) => number(e164, (own) => failAttach(account, own, options)),
      revoke: (e164, options) => number(e164, (own) => revokeVerification(account, own, options)),
      release: (e164, options) => number(e164, (own) => releaseByHand(account, own, options)),
      portOut: (e164, { pin } = {}) => number(e164, (own) => portOutByHand(account, own, pin)),
      provision: (e164, options) => number(e164, (own) => provisionNumber(account, own, options)),
      failProvisioning: (e164, options) => number(e164, (own) => failSetUp(account, own, options)),
    },
    messages: {
      inbound: (text) => {
        refuseUnreadable(text.from);
        const { id } = settled(account, () => receiveText(account, text));
        return messageState(account, id);
      },
      status: (id, status, options) => {
        settled(account, () => setMessageStatus(account, id, status, options));
        return messageState(account, id);
      },
    },
  };
}

/** What is due happens before, in its order, and what follows at once happens before the answer. */
function settled<T>({ world }: Account, act: () => T): T {
  world.settle();
  const outcome = act();
  world.settle();
  return outcome;
}

function refuseUnreadable(handset: string): void {
  if (isE164(handset)) return;
  throw new DomainError('invalid', `"${handset}" is not an E.164 number such as +12025550123.`, {
    from: 'is not an E.164 number',
  });
}
