import {
  type EntityName,
  type EntityShape,
  entities,
  type Kind,
  type RowOf,
  type Shape,
} from './shapes.js';

/** What is wrong with a record, and where. */
export interface SchemaIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** A schema as the Standard Schema specification has them (version 1). */
export interface EntitySchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'tollgate';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output } | { readonly issues: readonly SchemaIssue[] };
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type LinkRecord<L> = L extends { to: infer To extends EntityName; many: infer Many }
  ? Many extends 'many'
    ? RecordOf<To>[]
    : Many extends 'one?'
      ? RecordOf<To> | null | undefined
      : RecordOf<To> | undefined
  : never;

/** An entity with what it leads to. */
export type RecordOf<Name extends EntityName> = RowOf<Name> & {
  -readonly [Relation in keyof (typeof entities)[Name]['links']]: LinkRecord<
    (typeof entities)[Name]['links'][Relation]
  >;
};

type DeepPartial<T> = T extends Date | readonly unknown[]
  ? T
  : T extends object
    ? { [Member in keyof T]?: DeepPartial<T[Member]> | undefined }
    : T;

/** An entity to be created: only its key has to be given. */
export type InputOf<Name extends EntityName> = DeepPartial<RowOf<Name>> &
  Pick<RowOf<Name>, Extract<(typeof entities)[Name]['key'], keyof RowOf<Name>>> &
  Partial<Omit<RecordOf<Name>, keyof RowOf<Name>>>;

/** The schema of an entity. Members that are not given are empty or `null`. */
export function schemaOf<Name extends EntityName>(
  name: Name,
): EntitySchema<InputOf<Name>, RecordOf<Name>> {
  const entity: EntityShape = entities[name];
  return {
    '~standard': {
      version: 1,
      vendor: 'tollgate',
      validate(value) {
        if (!isObject(value)) return { issues: [{ message: 'expected an object', path: [] }] };
        const issues: SchemaIssue[] = [];
        if (typeof value[entity.key] !== 'string') {
          issues.push({ message: 'expected a text that identifies it', path: [entity.key] });
        }
        const members = completed(value, entity.members, [], issues);
        if (issues.length > 0) return { issues };
        const links: Record<string, unknown> = {};
        for (const relation of Object.keys(entity.links)) {
          if (value[relation] !== undefined) links[relation] = value[relation];
        }
        return { value: { ...members, ...links } as RecordOf<Name> };
      },
    },
  };
}

function completed(
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
  path: readonly string[],
  issues: SchemaIssue[],
): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [member, kind] of Object.entries(shape)) {
    const here = [...path, member];
    const given = value[member];
    if (typeof kind === 'string') {
      members[member] = given === undefined ? empty(kind) : given;
      if (!fits(members[member], kind))
        issues.push({ message: `expected ${expected[kind]}`, path: here });
    } else if (given === undefined || isObject(given)) {
      members[member] = completed(given ?? {}, kind, here, issues);
    } else issues.push({ message: 'expected an object', path: here });
  }
  return members;
}

const expected: Readonly<Record<Kind, string>> = {
  text: 'a text',
  'text?': 'a text or null',
  number: 'a number',
  'number?': 'a number or null',
  flag: 'true or false',
  time: 'a Date',
  'time?': 'a Date or null',
  texts: 'a list of texts',
};

function empty(kind: Kind): unknown {
  if (kind.endsWith('?')) return null;
  if (kind === 'texts') return [];
  if (kind === 'time') return new Date(0);
  if (kind === 'flag') return false;
  return kind === 'number' ? 0 : '';
}

function fits(value: unknown, kind: Kind): boolean {
  if (value === null) return kind.endsWith('?');
  if (kind === 'texts')
    return Array.isArray(value) && value.every((text) => typeof text === 'string');
  if (kind.startsWith('time')) return value instanceof Date;
  if (kind === 'flag') return typeof value === 'boolean';
  return typeof value === (kind.startsWith('text') ? 'string' : 'number');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
