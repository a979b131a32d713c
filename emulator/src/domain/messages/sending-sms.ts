import type { Account } from '../account.js';
import { standingOf } from '../numbers/number-standing.js';
import type { Message, MessageMethod, Tracking } from '../records/message.js';
import { type Segmentation, segment } from './content/segments.js';
import { appendTrackingId } from './content/tracking.js';
import { acceptMessage, type Draft, passGate, passRequest, type SendOrigin } from './outbound.js';
import { priceOf } from './pricing.js';
import type { SendFacts } from './send-facts.js';
import { judgeSend } from './send-gate.js';

/** An SMS to send. */
export interface SmsRequest {
  /** E.164. */
  readonly from: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** Adds a tracking id to the text, which counts when it is segmented. */
  readonly tracking?: Tracking | undefined;
  readonly method: MessageMethod;
}

/** An accepted SMS. */
export interface AcceptedSms {
  readonly message: Message;
  readonly segmentation: Segmentation;
}

/**
 * Sends an SMS. The answer says `queued` even for most texts that carriers will block: what became
 * of it shows in the message's status, seconds later.
 *
 * @throws DomainError when the send gate refuses the call itself
 */
export function sendSms(account: Account, request: SmsRequest, origin?: SendOrigin): AcceptedSms {
  const { tracking } = request;
  // A tracking id follows from the message's id, so that has to be known first.
  const id = tracking && account.world.ids.next('msg_');
  const text = tracking && id ? appendTrackingId(request.text, id, tracking) : request.text;
  const segmentation = segment(text);
  const { facts, draft } = prepare(account, request, text, segmentation.count, id);
  const gate = passGate(facts);
  return { message: acceptMessage(account, draft, gate, origin), segmentation };
}

/**
 * Checks an SMS that is to be sent later.
 *
 * @throws DomainError when it could never be sent like this
 */
export function checkSms(account: Account, request: SmsRequest): void {
  passRequest(prepare(account, request, request.text, segment(request.text).count).facts);
}

/**
 * Sends an answer that nobody asked for by the API. Where the gate would refuse or fail it, there is
 * no answer, and the journal says why.
 */
export function sendAutomatic(
  account: Account,
  reply: { readonly from: string; readonly to: string; readonly text: string },
): void {
  const segments = segment(reply.text).count;
  const { facts, draft } = prepare(account, { ...reply, method: 'OTHER' }, reply.text, segments);
  const gate = judgeSend({ ...facts, isReply: true });
  if (gate.verdict.kind === 'send') {
    acceptMessage(account, draft, gate);
    return;
  }
  const { row, rule } = gate.decision;
  account.world.journal.record('keyword.unanswered', { from: reply.from, to: reply.to, row, rule });
}

const NO_MEDIA: readonly string[] = Object.freeze([]);

function prepare(
  account: Account,
  { from, to, method, tracking }: SmsRequest,
  text: string,
  segments: number,
  id?: string,
): { facts: SendFacts; draft: Draft } {
  const standing = standingOf(account, from);
  const cost = priceOf('SMS', segments);
  return {
    facts: {
      account,
      standing,
      from,
      to,
      type: 'SMS',
      text,
      mediaUrls: NO_MEDIA,
      segments,
      cost,
      mediaError: null,
    },
    draft: {
      id,
      from,
      to,
      type: 'SMS',
      content: { text },
      segments,
      cost,
      method,
      tracking: tracking ?? null,
      isTest: standing?.number.isSandbox === true,
    },
  };
}
