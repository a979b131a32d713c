import type { CollectionOptions, Page } from '../../world/collection.js';
import type { Account } from '../account.js';
import { allContactsOf } from '../audiences/audiences.js';
import { charge } from '../balance.js';
import { DomainError } from '../domain-error.js';
import { segment } from '../messages/content/segments.js';
import { dispatch } from '../messages/delivery.js';
import { contains } from '../messages/messages.js';
import { passRequest, storeOutbound } from '../messages/outbound.js';
import { priceOf } from '../messages/pricing.js';
import type { GateDecision, SendFacts } from '../messages/send-facts.js';
import { type FieldNames, judgeSend, judgeSpeed, refusal } from '../messages/send-gate.js';
import { planMedia, refuseMedia } from '../messages/sending-mms.js';
import { type NumberStanding, standingOf } from '../numbers/number-standing.js';
import type { Contact } from '../records/audience.js';
import type { Blast, BlastPayload, MessageMethod, TextProtocol } from '../records/message.js';

/** How blasts are stored and found. */
export const blastCollection: CollectionOptions<Blast> = {
  key: (blast) => blast.id,
  indexes: { audienceId: (blast) => blast.audienceId, sender: (blast) => blast.senders },
};

/** An accepted blast and what it comes to. */
export interface AcceptedBlast {
  readonly blast: Blast;
  readonly totalMessages: number;
  readonly totalSegments: number;
  /** US dollars. */
  readonly totalCost: number;
}

/**
 * Sends one message to every contact of an audience, evenly spread over the senders. Contacts that
 * have opted out, or that no toll-free number can text, are passed over.
 *
 * @throws DomainError `invalid` for an unknown or empty audience, for a sender that is not owned or
 * is the sandbox number, and for content that nobody can get; `forbidden` for a temporary number,
 * which sends no campaigns (Recart guide); `payment-required` when the credits do not cover all
 */
export function sendBlast(
  account: Account,
  request: BlastPayload,
  method: MessageMethod,
  scheduleId?: string,
): AcceptedBlast {
  const { world } = account;
  const { audienceId, message: content } = request;
  const plan = planBlast(account, request);
  charge(account, plan.totalCost, 'send this blast');
  const blast = account.blasts.insert({
    id: world.ids.next('blast_'),
    audienceId,
    type: plan.type,
    senders: plan.senders,
    content,
    options: request.options ?? null,
    totalRecipients: plan.recipients,
    createdAt: world.now(),
  });
  world.journal.record('blast.accepted', {
    id: blast.id,
    audienceId,
    recipients: plan.recipients,
    messages: plan.letters.length,
    cost: plan.totalCost,
  });
  const { type, segments, cost } = plan.base;
  for (const { standing, contact, gate } of plan.letters) {
    const from = standing.number.number;
    const to = contact.phoneNumber;
    // The queue grows with every letter, so whether one has to wait shows only now.
    const decided =
      gate.verdict.kind === 'send' ? judgeSpeed({ ...plan.base, standing, from, to }) : gate;
    const draft = {
      from,
      to,
      type,
      content,
      segments,
      cost,
      method,
      tracking: null,
      isTest: false,
    };
    const origin = { blastId: blast.id, scheduleId, contactId: contact.id };
    const message = storeOutbound(account, draft, decided.decision, origin);
    dispatch(account, message, decided);
  }
  return {
    blast,
    totalMessages: plan.letters.length,
    totalSegments: plan.totalSegments,
    totalCost: plan.totalCost,
  };
}

/**
 * Checks a blast that is to be sent later.
 *
 * @throws DomainError when it could never be sent like this
 */
export function checkBlast(account: Account, request: BlastPayload): void {
  const [first] = contactsFor(account, request.audienceId);
  const [standing] = sendersFor(account, request);
  if (first && standing) {
    passRequest(factsFor(account, request, standing, first.phoneNumber), FIELDS);
  }
}

/** Which blasts a list shows. */
export interface BlastQuery {
  readonly pageIndex: number;
  readonly pageSize: number;
  readonly audienceId?: string | undefined;
  readonly sender?: string | undefined;
  /** Part of the text or of a media URL, in any case. */
  readonly content?: string | undefined;
}

/** Blasts, newest first. */
export function listBlasts(account: Account, query: BlastQuery): Page<Blast> {
  const { pageIndex, pageSize, audienceId, sender } = query;
  const part = query.content?.toLowerCase();
  return account.blasts.page({
    where: { audienceId, sender },
    filter: part ? (blast) => contains(blast, part) : undefined,
    pageIndex,
    pageSize,
  });
}

const FIELDS: FieldNames = { from: 'senders', to: 'audienceId', text: 'message.text' };

/** One message of a blast. There may be very many, so it holds nothing that can be made again. */
interface Letter {
  readonly standing: NumberStanding;
  readonly contact: Contact;
  readonly gate: GateDecision;
}

function planBlast(account: Account, request: BlastPayload) {
  const contacts = contactsFor(account, request.audienceId);
  const standings = sendersFor(account, request);
  const base = {
    ...factsFor(account, request, standings[0] as NumberStanding, ''),
    reach: { recipients: contacts.length, senders: standings.length },
  };
  const letters: Letter[] = [];
  for (const contact of contacts) {
    const standing = standings[letters.length % standings.length] as NumberStanding;
    const { phoneNumber: to } = contact;
    const gate = judgeSend({ ...base, standing, from: standing.number.number, to });
    if (gate.verdict.kind !== 'refuse') letters.push({ standing, contact, gate });
    // A refusal for the recipient's sake concerns that one only; any other concerns them all.
    else if (gate.verdict.field !== 'to') throw refusal(gate.decision, gate.verdict, FIELDS);
  }
  const totalSegments = base.segments * letters.length;
  return {
    base,
    type: base.type,
    letters,
    recipients: contacts.length,
    senders: standings.map(({ number }) => number.number),
    totalSegments,
    totalCost: priceOf(base.type, totalSegments),
  };
}

function factsFor(
  account: Account,
  { message, options }: BlastPayload,
  standing: NumberStanding,
  to: string,
): SendFacts {
  const { mediaUrls, text = '' } = message;
  const type: TextProtocol = mediaUrls ? 'MMS' : 'SMS';
  const plan = planMedia(account, { mediaUrls: mediaUrls ?? [], text });
  if (mediaUrls) {
    const validate = options?.validate ?? false;
    refuseMedia(plan, { mediaUrls, maySplit: false, validate }, 'message.mediaUrls');
  }
  const segments = mediaUrls ? 1 : segment(text).count;
  return {
    account,
    standing,
    from: standing.number.number,
    to,
    type,
    text,
    mediaUrls: mediaUrls ?? [],
    segments,
    cost: priceOf(type, segments),
    mediaError: plan.problems[0]?.error ?? null,
  };
}

function contactsFor(account: Account, audienceId: string): Contact[] {
  if (!account.audiences.has(audienceId)) {
    throw new DomainError('invalid', `There is no audience ${audienceId}.`, {
      audienceId: 'there is no such audience',
    });
  }
  const contacts = allContactsOf(account, audienceId);
  if (contacts.length > 0) return contacts;
  throw new DomainError('invalid', `The audience ${audienceId} has no contacts.`, {
    audienceId: 'has no contacts; add some first',
  });
}

function sendersFor(account: Account, { senders }: BlastPayload): NumberStanding[] {
  const unique = [...new Set(senders)];
  return unique.map((sender) => standingFor(account, sender, senders.indexOf(sender)));
}

function standingFor(account: Account, sender: string, index: number): NumberStanding {
  const standing = standingOf(account, sender);
  const field = `senders.${index}`;
  if (!standing) {
    const message = `${sender} is not on this account.`;
    throw new DomainError('invalid', message, { [field]: message });
  }
  if (standing.number.isSandbox) {
    const message = `${sender} is a sandbox number, which cannot send blasts.`;
    throw new DomainError('invalid', message, { [field]: message });
  }
  if (standing.number.isTemporary) {
    throw new DomainError(
      'forbidden',
      `${sender} is a temporary number. It sends single messages; blasts need the dedicated number.`,
    );
  }
  return standing;
}
