import type { Collection } from '@msw/data';
import { type EntitySchema, type InputOf, type RecordOf, schemaOf } from './schema.js';
import { type EntityName, type EntityShape, entities } from './shapes.js';

/** What of `@msw/data` makes collections. The whole module will do. */
export interface CollectionLibrary {
  readonly Collection: typeof Collection;
}

type CollectionFor<Name extends EntityName> = Collection<
  EntitySchema<InputOf<Name>, RecordOf<Name>>
>;

/** Our entities as collections of `@msw/data`. */
export type Collections = {
  readonly [Name in EntityName as (typeof entities)[Name]['plural']]: CollectionFor<Name>;
};

/**
 * Collections of brands, campaigns, numbers, attachments, contacts, audiences, conversations, messages
 * and webhooks for `@msw/data`, with schemas and relations.
 *
 * @param library the module `@msw/data`, so that there is only one of it
 *
 * @example
 * import * as data from '@msw/data';
 *
 * const collections = defineCollections(data);
 * const mirrored = mirror(collections, emulator);
 * await mirrored.settled();
 * collections.messages.findMany((q) => q.where({ status: 'DELIVERED' }));
 */
export function defineCollections(library: CollectionLibrary): Collections {
  const made: Partial<Record<EntityName, Collection<EntitySchema<object, object>>>> = {};
  const byPlural: Record<string, unknown> = {};
  for (const [name, entity] of Object.entries<EntityShape>(entities)) {
    const collection = new library.Collection({ schema: schemaOf(name as EntityName) });
    const links = Object.entries(entity.links);
    if (links.length > 0) {
      collection.defineRelations(({ one, many }) =>
        Object.fromEntries(
          links.map(([relation, link]) => {
            // What a relation leads to stands before it in the table.
            const target = made[link.to as EntityName] as Collection<EntitySchema<object, object>>;
            return [relation, link.many === 'many' ? many(target) : one(target)];
          }),
        ),
      );
    }
    made[name as EntityName] = collection as unknown as Collection<EntitySchema<object, object>>;
    byPlural[entity.plural] = collection;
  }
  return byPlural as unknown as Collections;
}
