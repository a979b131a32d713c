import type { Transition, TransitionModel } from '../../src/generated/control-client.js';

/**
 * The verbs of the control plane as a test of them needs them. What they answer is only compared
 * between surfaces, and only where all of them show the same things.
 */
export interface Surface {
  readonly name: string;
  advance(by: string): Promise<void>;
  advanceUntil(id: string, status: string): Promise<void>;
  runUntilIdle(): Promise<void>;
  /** The causes of what is planned. */
  timeline(): Promise<readonly string[]>;
  setTransition(model: TransitionModel, transition: Transition): Promise<void>;
  clearTransitions(): Promise<void>;
  decideNextReject(
    model: 'brand.review' | 'tollFreeCampaign.review',
    reason: string,
  ): Promise<void>;
  rejectCampaign(id: string, reason: string): Promise<unknown>;
  approveCampaign(id: string): Promise<unknown>;
  verifyNumber(e164: string): Promise<unknown>;
  failAttach(e164: string, reason: string): Promise<unknown>;
  inbound(from: string, to: string, text: string): Promise<unknown>;
  messageStatus(id: string, status: 'DELIVERED' | 'FAILED'): Promise<unknown>;
  setReply(e164: string, text: string): Promise<void>;
  allowInSandbox(e164: string): Promise<void>;
  addFault(operation: string, status: number, count: number): Promise<void>;
  clearFaults(): Promise<void>;
  setCredits(amount: number): Promise<void>;
  saveSnapshot(name: string): Promise<void>;
  loadSnapshot(name: string): Promise<void>;
  seed(data: { readonly contacts: readonly { readonly phoneNumber: string }[] }): Promise<void>;
  runScenario(name: string): Promise<void>;
  reset(): Promise<void>;
  /** How many journal entries there are of a kind. */
  countInJournal(kind: string): Promise<number>;
  /** Ids of messages with these words. */
  search(words: string): Promise<readonly string[]>;
  explain(id: string): Promise<unknown>;
  /** Calls something that the rules refuse, and tells how. */
  refusal(id: string): Promise<string>;
}
