import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { standingOf } from '../numbers/number-standing.js';
import type { Message, MessageContent, MessageMethod, Tracking } from '../records/message.js';
import { type MmsPlan, mediaErrorOf, planMms } from './content/mms.js';
import { appendTrackingId } from './content/tracking.js';
import { deliveryErrors } from './delivery-errors.js';
import { acceptMessage, type Draft, passGate, passRequest, type SendOrigin } from './outbound.js';
import { priceOf } from './pricing.js';
import type { SendFacts } from './send-facts.js';
import { judgeSpeed } from './send-gate.js';

/** An MMS to send. */
export interface MmsRequest {
  /** E.164. */
  readonly from: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly mediaUrls: readonly string[];
  /** Make several messages of it when one cannot carry all; otherwise that is refused. */
  readonly maySplit: boolean;
  /** Refuse the call for media that cannot be sent, instead of failing the message later. */
  readonly validate: boolean;
  /** Adds a tracking id to the text; without a text there is nothing to track. */
  readonly tracking?: Tracking | undefined;
  readonly method: MessageMethod;
}

/** What an MMS became. */
export interface AcceptedMms {
  readonly messages: readonly Message[];
  /** US dollars. */
  readonly totalCost: number;
}

/** How media and text would travel, and what could not. Nothing is fetched, sent or charged. */
export function planMedia(
  account: Account,
  content: { readonly mediaUrls: readonly string[]; readonly text?: string | undefined },
): MmsPlan {
  const { media, privateMedia } = account.settings;
  return planMms({ ...content, fixtures: media, allowPrivateHosts: privateMedia });
}

/**
 * Sends an MMS, as several messages if it must and may be split.
 *
 * @throws DomainError when the send gate refuses the call itself, when it does not fit into one
 * message, or when it was to be validated and holds media that cannot be sent
 */
export function sendMms(account: Account, request: MmsRequest, origin?: SendOrigin): AcceptedMms {
  const tracking = request.text === '' ? undefined : request.tracking;
  const id = tracking && account.world.ids.next('msg_');
  const text = tracking && id ? appendTrackingId(request.text, id, tracking) : request.text;
  const { facts, parts } = prepare(account, { ...request, text });
  const gate = passGate(facts);
  const messages = parts.map((content, index) => {
    const isFirst = index === 0;
    const draft: Draft = {
      id: isFirst ? id : undefined,
      from: facts.from,
      to: facts.to,
      type: 'MMS',
      content,
      segments: 1,
      cost: priceOf('MMS', 1),
      method: request.method,
      tracking: (isFirst && tracking) || null,
      isTest: facts.standing?.number.isSandbox === true,
    };
    // Each part takes its own place in the number's queue.
    const isLater = !isFirst && gate.verdict.kind === 'send';
    return acceptMessage(account, draft, isLater ? judgeSpeed(facts) : gate, origin);
  });
  return { messages, totalCost: facts.cost };
}

/**
 * Checks an MMS that is to be sent later.
 *
 * @throws DomainError when it could never be sent like this
 */
export function checkMms(account: Account, request: MmsRequest): void {
  passRequest(prepare(account, request).facts);
}

function prepare(
  account: Account,
  request: MmsRequest,
): { facts: SendFacts; parts: MessageContent[] } {
  const { from, to, text, mediaUrls } = request;
  const plan = planMedia(account, { mediaUrls, text });
  refuseMedia(plan, request);
  const broken = plan.problems[0];
  // What cannot be fetched is found out later, for the message as a whole.
  const parts = broken ? [{ files: mediaUrls, text }] : plan.messages;
  return {
    parts: parts.map(({ files, text: words }) =>
      words === '' ? { mediaUrls: files } : { mediaUrls: files, text: words },
    ),
    facts: {
      account,
      standing: standingOf(account, from),
      from,
      to,
      type: 'MMS',
      text,
      mediaUrls,
      segments: 1,
      cost: priceOf('MMS', parts.length),
      mediaError: broken?.error ?? null,
    },
  };
}

/**
 * Refuses media that were to be validated, and a split that was not allowed.
 *
 * @param field where the media stand in the request
 * @throws DomainError (`invalid`) naming the media
 */
export function refuseMedia(
  plan: MmsPlan,
  { mediaUrls, maySplit, validate }: Pick<MmsRequest, 'mediaUrls' | 'maySplit' | 'validate'>,
  field = 'mediaUrls',
): void {
  if (plan.problems.length > 0) {
    if (!validate) return;
    const fields: Record<string, string> = {};
    for (const { url, reason } of plan.problems) {
      fields[`${field}.${mediaUrls.indexOf(url)}`] = reason;
    }
    const count = plan.problems.length;
    throw new DomainError('invalid', `${count} of the media cannot be sent by MMS.`, fields);
  }
  const error = mediaErrorOf(plan, maySplit);
  if (error === null) return;
  const why = `${deliveryErrors[error].meaning} It would take ${plan.messages.length} messages.`;
  throw new DomainError('invalid', why, { [field]: why });
}
