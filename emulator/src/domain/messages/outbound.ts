import type { Account } from '../account.js';
import { charge } from '../balance.js';
import type {
  Message,
  MessageContent,
  MessageMethod,
  SendDecision,
  TextProtocol,
  Tracking,
} from '../records/message.js';
import { continueConversation } from './conversations.js';
import { dispatch } from './delivery.js';
import type { GateDecision, SendFacts } from './send-facts.js';
import { type FieldNames, judgeRequest, judgeSend, refusal } from './send-gate.js';

/** Where a message comes from, if not from a single send call. */
export interface SendOrigin {
  readonly blastId?: string;
  readonly scheduleId?: string | undefined;
  /** The recipient's contact, when it is known. */
  readonly contactId?: string;
}

/** A message that passed the gate, ready to be stored. */
export interface Draft {
  readonly from: string;
  readonly to: string;
  readonly type: TextProtocol;
  readonly content: MessageContent;
  readonly segments: number;
  /** US dollars. */
  readonly cost: number;
  readonly method: MessageMethod;
  readonly tracking: Tracking | null;
  readonly isTest: boolean;
  /** Given when the text already refers to the message by its id. */
  readonly id?: string | undefined;
}

/**
 * Runs the gate over a send call.
 *
 * @throws DomainError when the call itself is refused; nothing is stored or charged then
 */
export function passGate(facts: SendFacts): GateDecision {
  const gate = judgeSend(facts);
  refuseIfJudged(facts, gate);
  return gate;
}

/**
 * Runs the gate over a call that is to be sent later, as far as time cannot change the answer.
 *
 * @throws DomainError when the call is refused
 */
export function passRequest(facts: SendFacts, names?: FieldNames): void {
  refuseIfJudged(facts, judgeRequest(facts), names);
}

function refuseIfJudged(
  { account, from, to }: SendFacts,
  gate: GateDecision | undefined,
  names?: FieldNames,
): void {
  if (gate?.verdict.kind !== 'refuse') return;
  const { row, rule } = gate.decision;
  const error = gate.verdict.key;
  account.world.journal.record('message.refused', { from, to, row, rule, error });
  throw refusal(gate.decision, gate.verdict, names);
}

/** Charges for a message, stores it as `QUEUED` and sets it on its way. */
export function acceptMessage(
  account: Account,
  draft: Draft,
  gate: GateDecision,
  origin: SendOrigin = {},
): Message {
  charge(account, draft.cost, 'send this message');
  const message = storeOutbound(account, draft, gate.decision, origin);
  account.world.journal.record('message.accepted', {
    id: message.id,
    from: message.from,
    to: message.to,
    type: message.type,
    segments: message.numSegments,
    row: gate.decision.row,
    rule: gate.decision.rule,
  });
  dispatch(account, message, gate);
  return message;
}

/** Stores an outbound message in its conversation. */
export function storeOutbound(
  account: Account,
  draft: Draft,
  decision: SendDecision,
  origin: SendOrigin,
): Message {
  const { world } = account;
  const now = world.now();
  const id = draft.id ?? world.ids.next('msg_');
  const conversation = continueConversation(account, draft.from, draft.to, origin.contactId);
  return account.messages.insert({
    id,
    direction: 'OUTBOUND',
    type: draft.type,
    method: draft.method,
    // The conversation's copies of the numbers: those of the request can go with it.
    from: conversation.sender,
    to: conversation.recipient,
    content: draft.content,
    status: 'QUEUED',
    numSegments: draft.segments,
    cost: draft.cost,
    error: null,
    isTest: draft.isTest,
    tracking: draft.tracking,
    reactions: NO_REACTIONS,
    blastId: origin.blastId ?? null,
    scheduleId: origin.scheduleId ?? null,
    conversationId: conversation.id,
    decision,
    sentAt: null,
    deliveredAt: null,
    createdAt: now,
    updatedAt: now,
  });
}

/** Shared by all messages that nobody has reacted to. */
export const NO_REACTIONS: readonly string[] = Object.freeze([]);
