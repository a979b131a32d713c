import {
  createContact,
  getContact,
  getContactByNumber,
  listContacts,
  updateContact,
} from '../../domain/audiences/contacts.js';
import { DomainError } from '../../domain/domain-error.js';
import { normalizePhoneNumber } from '../../domain/numbers/phone-number.js';
import type { Operations } from '../operation.js';
import { contactBody } from '../shapes/contact.js';
import { pageReply, pageRequest } from '../shapes/page.js';

/** Operations on contacts. */
export const contactOperations: Operations<
  'getContact' | 'createContact' | 'updateContact' | 'listContacts'
> = {
  getContact({ account, query: { id, phoneNumber } }) {
    if ((id === undefined) === (phoneNumber === undefined)) {
      throw new DomainError('invalid', 'Give exactly one of id and phoneNumber.');
    }
    if (id !== undefined) return contactBody(getContact(account, id));
    return contactBody(getContactByNumber(account, phoneNumberIn(String(phoneNumber))));
  },

  createContact({ account, body }) {
    return { id: createContact(account, body.phoneNumber, body).id };
  },

  updateContact({ account, body }) {
    return { id: updateContact(account, body.id, body).id };
  },

  listContacts({ account, body }) {
    return pageReply(listContacts(account, { ...body, ...pageRequest(body) }), contactBody);
  },
};

/**
 * The provider asks for an encoded value, so a client that takes this literally encodes twice; and a
 * plus that nobody encoded arrives as a space.
 */
function phoneNumberIn(value: string): string {
  const plain = value.replace(/^%2B/i, '+').replace(/^ /, '+');
  return normalizePhoneNumber(plain) ?? plain;
}
