import type { InboxMessage } from '../emulator-world/messages.js';
import type { components } from '../generated/control-schema.js';
import type { WorldActions } from './operation.js';

type Schemas = components['schemas'];

const DEFAULT_LIMIT = 100;

/** The texts of a world in one inbox. */
export const messageActions: WorldActions<
  'listInbox' | 'searchInbox' | 'getInboxMessage' | 'clearInbox'
> = {
  listInbox({ world, query: { limit = DEFAULT_LIMIT, ...filter } }) {
    return page(world.messages.list({ ...filter, limit: limit + 1 }), limit);
  },

  searchInbox({ world, query: { q, limit = DEFAULT_LIMIT } }) {
    return page(world.messages.search(q, { limit: limit + 1 }), limit);
  },

  getInboxMessage: ({ world, path }) => shown(world.messages.get(path.id)),

  clearInbox({ world }) {
    world.messages.clear();
    return { messages: [] };
  },
};

/** @param found one more than are shown, when there are more */
function page(found: readonly InboxMessage[], limit: number): Schemas['Inbox'] {
  return { messages: found.slice(0, limit).map(shown), hasMore: found.length > limit };
}

function shown(message: InboxMessage): Schemas['InboxMessage'] {
  return { ...message, mediaUrls: [...message.mediaUrls] };
}
