import {
  addToAudience,
  createAudience,
  deleteAudience,
  getAudience,
  listAudiences,
  removeFromAudience,
  updateAudience,
} from '../../domain/audiences/audiences.js';
import type { Operations } from '../operation.js';
import { audienceBody, audienceItem, audiencePage } from '../shapes/audience.js';
import { pageReply, pageRequest } from '../shapes/page.js';

const DEFAULT_LIMIT = 50;

/** Operations on audiences. */
export const audienceOperations: Operations<
  | 'getAudience'
  | 'createAudience'
  | 'updateAudience'
  | 'deleteAudience'
  | 'listAudiences'
  | 'addAudienceContacts'
  | 'removeAudienceContacts'
> = {
  getAudience({ account, query: { id, page, limit } }) {
    const audience = getAudience(account, id);
    if (page === undefined && limit === undefined) return audienceBody(account, audience);
    return audiencePage(account, audience, page ?? 1, limit ?? DEFAULT_LIMIT);
  },

  createAudience({ account, body }) {
    const audience = createAudience(account, body.name, body.description, body.contacts);
    return audienceBody(account, audience);
  },

  updateAudience({ account, body }) {
    return audienceBody(account, updateAudience(account, body.id, body));
  },

  deleteAudience({ account, query: { id } }) {
    deleteAudience(account, id);
    return { success: true };
  },

  listAudiences({ account, body }) {
    const { pageIndex, pageSize } = pageRequest(body);
    return pageReply(listAudiences(account, pageIndex, pageSize, body.name), audienceItem);
  },

  addAudienceContacts({ account, body }) {
    return audienceBody(account, addToAudience(account, body.id, body.contacts));
  },

  removeAudienceContacts({ account, body }) {
    return audienceBody(account, removeFromAudience(account, body.id, body.contacts));
  },
};
