import type { Contact } from '../../domain/records/audience.js';
import type { components } from '../../generated/schema.js';

/** A contact. What it does not say is left out, not `null`. */
export function contactBody(contact: Contact): components['schemas']['Contact'] {
  return {
    id: contact.id,
    phoneNumber: contact.phoneNumber,
    ...(contact.name === null ? {} : { name: contact.name }),
    ...(contact.email === null ? {} : { email: contact.email }),
    ...(contact.description === null ? {} : { description: contact.description }),
    tags: [...contact.tags],
  };
}
