import type { Operation } from './operations.js';
import { resolve, type Schema, type Spec } from './spec.js';

/** Parts of a request that are checked. */
export type Part = 'body' | 'query' | 'path';

/** The schema of one part of one operation's request. */
export interface RequestSchema {
  operationId: string;
  part: Part;
  schema: Schema;
}

/** Lists what is to be checked of each request. */
export function requestSchemas(spec: Spec, operations: readonly Operation[]): RequestSchema[] {
  return operations.flatMap((operation) => {
    const { operationId, bodySchema, scope } = operation;
    if (scope === 'unavailable') return [];
    const schemas: RequestSchema[] = [];
    if (bodySchema) {
      const schema = compact(spec, resolve<Schema>(spec, bodySchema));
      schemas.push({ operationId, part: 'body', schema });
    }
    for (const part of ['query', 'path'] as const) {
      const parameters = operation.parameters.filter((parameter) => parameter.in === part);
      if (parameters.length === 0) continue;
      schemas.push({
        operationId,
        part,
        schema: {
          type: 'object',
          required: parameters.filter(({ required }) => required).map(({ name }) => name),
          properties: Object.fromEntries(
            parameters.map(({ name, schema }) => [name, compact(spec, schema)]),
          ),
        },
      });
    }
    return schemas;
  });
}

const annotations = new Set(['description', 'default', 'examples', 'example', 'title']);

/**
 * Rewrites a schema so that its compiled form is small and names one cause for one fault:
 * annotations go, references become bare names, a nullable reference becomes one schema with the type null added, and a union
 * is decided by the member that tells its arms apart.
 */
export function compact(spec: Spec, schema: Schema): Schema {
  const arms = schema.oneOf ?? schema.anyOf;
  if (arms && !schema.discriminator && !schema.type) {
    const [first, second] = arms;
    if (first && second?.type === 'null' && arms.length === 2) return nullable(spec, first);
    const isTwo = arms.length === 2;
    if (first && second && (isTwo || tellsApart(spec, arms))) return choice(spec, arms);
  }
  const result: Schema = tagged(schema);
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword) || keyword.startsWith('x-')) continue;
    result[keyword] = compactValue(spec, keyword, value);
  }
  return result;
}

function compactValue(spec: Spec, keyword: string, value: unknown): unknown {
  if (keyword === '$ref') return (value as string).split('/').at(-1);
  if (keyword === 'discriminator') {
    return { propertyName: (value as Required<Schema>['discriminator']).propertyName };
  }
  if (keyword === 'properties') {
    return Object.fromEntries(
      Object.entries(value as Record<string, Schema>).map(([name, member]) => [
        name,
        compact(spec, member),
      ]),
    );
  }
  if (keyword === 'allOf' || keyword === 'oneOf' || keyword === 'anyOf') {
    return (value as Schema[]).map((member) => compact(spec, member));
  }
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    return compact(spec, value as Schema);
  }
  return value;
}

/** Says of a union by tag that the tag is needed and what it may be. */
function tagged({ discriminator }: Schema): Schema {
  if (!discriminator) return {};
  const { propertyName, mapping } = discriminator;
  return {
    type: 'object',
    required: [propertyName],
    properties: { [propertyName]: { type: 'string', enum: Object.keys(mapping) } },
  };
}

function nullable(spec: Spec, schema: Schema): Schema {
  const plain = compact(spec, resolve<Schema>(spec, schema));
  return {
    ...plain,
    type: [plain.type, 'null'].flat() as string[],
    ...(plain.enum && { enum: [...plain.enum, null] }),
  };
}

/** The last arm whose own member is there decides; without any of them the first applies. */
function choice(spec: Spec, arms: readonly Schema[]): Schema {
  const others = arms.slice(0, -1);
  const last = arms.at(-1) as Schema;
  const mark = ownMember(spec, last, others);
  if (!mark) throw new Error('The arms of a union must require different members');
  return {
    if: { required: [mark] },
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
    then: compact(spec, last),
    else: others.length === 1 ? compact(spec, others[0] as Schema) : choice(spec, others),
  };
}

/** Whether each arm requires a member that those before it do not. */
function tellsApart(spec: Spec, arms: readonly Schema[]): boolean {
  return arms.every((arm, at) => at === 0 || ownMember(spec, arm, arms.slice(0, at)));
}

/** A member that an arm requires and others do not. */
function ownMember(spec: Spec, arm: Schema, others: readonly Schema[]): string | undefined {
  const taken = new Set(others.flatMap((other) => resolve<Schema>(spec, other).required ?? []));
  return resolve<Schema>(spec, arm).required?.find((name) => !taken.has(name));
}
