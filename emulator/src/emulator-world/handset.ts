import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { type DeliveryErrorKey, deliveryErrors } from '../domain/messages/delivery-errors.js';
import { handsetReply, setHandsetReply } from '../domain/messages/handset-replies.js';
import { receiveText } from '../domain/messages/inbound.js';
import { recipientFailure, setRecipientFailure } from '../domain/messages/recipient-behaviour.js';
import { isE164 } from '../domain/numbers/phone-number.js';
import type { Message } from '../domain/records/message.js';
import type { NetworkText } from '../domain/records/opt-out.js';

/** A text as it arrived on a handset. */
export interface HandsetText {
  /** Id of the message, as the send call gave it; `null` for a text of the network itself. */
  readonly id: string | null;
  /** The account's number, E.164. */
  readonly from: string;
  /** Empty for an MMS without words. */
  readonly text: string;
  /** Empty for an SMS. */
  readonly mediaUrls: readonly string[];
  readonly at: Date;
}

/** How a handset was told to behave. */
export interface HandsetBehaviour {
  /** What the person answers to every text; `null` is silence. */
  readonly replies: string | null;
  /** How every text to it fails; `null` when they arrive. */
  readonly failsWith: DeliveryErrorKey | null;
}

/** The phone of a person, and the person who holds it. */
export interface Handset {
  /** E.164. */
  readonly number: string;
  /**
   * Lets the person answer every text from now on, some seconds of virtual time after it arrived:
   * with `STOP`, `HELP` or any other text. `null` is silence, as in the beginning.
   */
  replies(text: string | null): void;
  /**
   * Lets every text to the handset fail in this way from now on; `null` lets them arrive again. A
   * failure that providers report with the send call makes the call fail, all others come later.
   *
   * @throws DomainError for an error that is not in `deliveryErrors`
   */
  failsWith(error: DeliveryErrorKey | null): void;
  /**
   * Sends a text to one of the account's numbers at once, as `POST /messages/simulate/user` does.
   *
   * @param to the account's number, E.164
   * @returns the id of the inbound message
   * @throws DomainError when the number is not the account's or the text is empty
   */
  texts(to: string, text: string): string;
  /**
   * The texts that have arrived on the handset, the first one first: messages of the account, and
   * what the network itself answers to STOP and START, which is no message of the account.
   */
  received(): HandsetText[];
  /** How it was told to behave. */
  behaviour(): HandsetBehaviour;
}

/**
 * The handset with this number.
 *
 * @throws DomainError (`invalid`) when it is not E.164
 */
export function handsetOf(account: Account, number: string): Handset {
  if (!isE164(number)) {
    throw new DomainError('invalid', `"${number}" is not an E.164 number such as +12025550123.`);
  }
  return {
    number,
    replies: (text) => setHandsetReply(account, number, text),
    failsWith: (error) => {
      if (error !== null && !Object.hasOwn(deliveryErrors, error)) {
        throw new DomainError('invalid', `There is no delivery error "${error}".`);
      }
      setRecipientFailure(account, number, error);
    },
    texts: (to, text) => receiveText(account, { from: number, to, text }).id,
    received: () =>
      [
        ...account.messages.find({ to: number, status: 'DELIVERED' }).map(arrived),
        ...account.networkTexts.find({ to: number }).map(answered),
      ].sort((one, other) => one.at.getTime() - other.at.getTime()),
    behaviour: () => ({
      replies: handsetReply(account, number),
      failsWith: recipientFailure(account, number),
    }),
  };
}

function arrived({ id, from, content, deliveredAt, updatedAt }: Message): HandsetText {
  const { text = '', mediaUrls = [] } = content;
  return { id, from, text, mediaUrls, at: new Date(deliveredAt ?? updatedAt) };
}

function answered({ from, text, createdAt }: NetworkText): HandsetText {
  return { id: null, from, text, mediaUrls: [], at: new Date(createdAt) };
}
