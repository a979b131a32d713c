import type * as MswjsData from '@mswjs/data';
import type { NullableProperty } from '@mswjs/data/lib/nullable.js';
import type { PrimaryKey } from '@mswjs/data/lib/primaryKey.js';
import type { ManyOf, OneOf } from '@mswjs/data/lib/relations/Relation.js';
import { type EntityName, type EntityShape, entities, type Kind, type Link } from './shapes.js';

/** What of `@mswjs/data` makes models. The whole module will do. */
export type ModelLibrary = Pick<typeof MswjsData, 'primaryKey' | 'nullable' | 'oneOf' | 'manyOf'>;

interface Getters {
  text: () => string;
  'text?': NullableProperty<string>;
  number: () => number;
  'number?': NullableProperty<number>;
  flag: () => boolean;
  time: () => Date;
  'time?': NullableProperty<Date>;
  texts: () => string[];
}

type MembersModel<S> = {
  [Member in keyof S]: S[Member] extends Kind ? Getters[S[Member]] : MembersModel<S[Member]>;
};

type LinkModel<L> = L extends { to: infer To extends string; many: infer Many }
  ? Many extends 'many'
    ? ManyOf<To>
    : OneOf<To, Many extends 'one?' ? true : false>
  : never;

type ModelOf<E extends EntityShape> = Omit<MembersModel<E['members']>, E['key']> & {
  [Key in E['key']]: PrimaryKey<string>;
} & { [Relation in keyof E['links']]: LinkModel<E['links'][Relation]> };

/** Models of our entities for `factory` of `@mswjs/data`. */
export type Models = { [Name in EntityName]: ModelOf<(typeof entities)[Name]> };

/**
 * Models of brands, campaigns, numbers, attachments, contacts, audiences, conversations, messages and
 * webhooks for `@mswjs/data`, to stand beside a team's own.
 *
 * @param library the module `@mswjs/data`, so that there is only one of it
 *
 * @example
 * import * as data from '@mswjs/data';
 *
 * const db = data.factory({ ...defineModels(data), order: { id: data.primaryKey(String) } });
 * const stop = mirror(db, emulator);
 * db.message.findMany({ where: { status: { equals: 'DELIVERED' } } });
 */
export function defineModels(library: ModelLibrary): Models {
  const models: Record<string, object> = {};
  for (const [name, entity] of Object.entries<EntityShape>(entities)) {
    models[name] = {
      ...membersModel(library, entity.members),
      [entity.key]: library.primaryKey(String),
      ...linksModel(library, entity.links),
    };
  }
  return models as unknown as Models;
}

function membersModel(library: ModelLibrary, members: EntityShape['members']): object {
  const entries = Object.entries(members).map(([member, shape]): [string, unknown] => [
    member,
    typeof shape === 'string' ? getter(library, shape) : membersModel(library, shape),
  ]);
  return Object.fromEntries(entries);
}

function getter({ nullable }: ModelLibrary, kind: Kind): unknown {
  switch (kind) {
    case 'text':
      return String;
    case 'number':
      return Number;
    case 'flag':
      return Boolean;
    case 'time':
      return () => new Date(0);
    case 'texts':
      return () => [];
    case 'text?':
      return nullable<string>(() => null);
    case 'number?':
      return nullable<number>(() => null);
    case 'time?':
      return nullable<Date>(() => null);
  }
}

function linksModel(
  { nullable, oneOf, manyOf }: ModelLibrary,
  links: Readonly<Record<string, Link>>,
): object {
  const entries = Object.entries(links).map(([relation, { to, many }]): [string, unknown] => {
    if (many === 'many') return [relation, manyOf(to)];
    return [relation, many === 'one?' ? nullable(oneOf(to)) : oneOf(to)];
  });
  return Object.fromEntries(entries);
}
