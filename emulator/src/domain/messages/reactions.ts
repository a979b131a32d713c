import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { Message, MessageMethod } from '../records/message.js';
import { getMessage } from './messages.js';
import { NO_REACTIONS } from './outbound.js';
import { sendSms } from './sending-sms.js';

/** A reaction to send. */
export interface ReactionRequest {
  readonly messageId: string;
  /** `null` takes the reaction back. */
  readonly emoji: string | null;
  /** React although the message carries no tracking id. */
  readonly force: boolean;
  readonly method: MessageMethod;
}

/** How much of a text a reaction quotes. */
const QUOTE_LENGTH = 60;

/**
 * Reacts to a message of a conversation. Phones have no reactions in SMS, so it travels as a text that
 * quotes the message, in the words that iPhones use, and costs what that text costs. A new reaction
 * takes the place of the one before.
 *
 * @returns the message that carries the reaction
 * @throws DomainError `not-found` for an unknown message; `invalid` when it was not tracked and
 * nothing forces the reaction, has no text to quote, or has no reaction to take back; and whatever
 * the send gate refuses with
 */
export function react(account: Account, request: ReactionRequest): Message {
  const target = getMessage(account, request.messageId);
  const { emoji } = request;
  const { text } = target.content;
  if (!text) {
    throw new DomainError('invalid', `${target.id} has no text, so nothing can refer to it.`);
  }
  if (!target.tracking && !request.force) {
    throw new DomainError(
      'invalid',
      `${target.id} was sent without tracking, so a reaction may hit another message. Send with options.tracking, or set options.force.`,
    );
  }
  const before = target.reactions[0];
  if (emoji === null && before === undefined) {
    throw new DomainError('invalid', `${target.id} has no reaction to take back.`);
  }
  const isOutbound = target.direction === 'OUTBOUND';
  const { message } = sendSms(account, {
    from: isOutbound ? target.from : target.to,
    to: isOutbound ? target.to : target.from,
    text: wording(emoji, before, text),
    method: request.method,
  });
  account.messages.update(target.id, {
    reactions: emoji === null ? NO_REACTIONS : [emoji],
    updatedAt: account.world.now(),
  });
  account.world.journal.record('message.reacted', { id: target.id, by: message.id, emoji });
  return message;
}

function wording(emoji: string | null, before: string | undefined, text: string): string {
  const characters = [...text];
  const isLong = characters.length > QUOTE_LENGTH;
  const quote = isLong ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : text;
  return emoji === null ? `Removed ${before} from “${quote}”` : `Reacted ${emoji} to “${quote}”`;
}
