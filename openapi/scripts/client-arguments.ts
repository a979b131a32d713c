import { isEmptyable, memberOf, nameOf } from './body-members.js';
import { type ClientSignature, readSignature } from './client-signature.js';
import type { Operation } from './operations.js';
import type { Schema, Spec } from './spec.js';

/** One argument of a method. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string | undefined;
}

/** One method of the client. */
export interface ClientMethod {
  readonly operation: Operation;
  /** Where it stands, such as `['clock', 'advance']`. */
  readonly path: readonly string[];
  readonly arguments: readonly Argument[];
  /** What it hands over, as source code: `{ path: { id }, query }`. */
  readonly input: string;
  readonly result: string;
}

/** What a method takes besides the members that are arguments of their own. */
interface Part {
  readonly arguments: readonly Argument[];
  readonly input: string;
}

/**
 * Lists the methods of the emulator's client.
 *
 * @throws Error naming the operations that say nothing of their method, and names that clash
 */
export function clientMethods(spec: Spec, operations: readonly Operation[]): ClientMethod[] {
  const silent = operations.filter(({ client }) => client.length === 0);
  if (silent.length > 0) {
    const ids = silent.map(({ operationId }) => operationId).join(', ');
    throw new Error(`x-client is missing, such as "clock.get" or "clock.advance(by)": ${ids}`);
  }
  return operations.flatMap((operation) =>
    operation.client.map((text) => method(spec, operation, readSignature(text))),
  );
}

function method(spec: Spec, operation: Operation, signature: ClientSignature): ClientMethod {
  const parts = [
    pathPart(operation),
    bodyPart(spec, operation, signature),
    queryPart(operation),
  ].filter((part) => part !== undefined);
  const inputs = parts.map(({ input }) => input);
  return {
    operation,
    path: signature.path,
    arguments: parts.flatMap((part) => part.arguments),
    input: inputs.length > 0 ? `{ ${inputs.join(', ')} }` : '',
    result: resultType(operation),
  };
}

function pathPart({ operationId, parameters }: Operation): Part | undefined {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  if (inPath.length === 0) return undefined;
  const names = inPath.map(({ name }) => name);
  return {
    arguments: inPath.map(({ name, schema, description }) => ({
      name,
      type: valueType(schema) ?? `PathOf<'${operationId}'>['${name}']`,
      optional: false,
      description,
    })),
    input: `path: { ${names.join(', ')} }`,
  };
}

function bodyPart(spec: Spec, operation: Operation, { plain }: ClientSignature): Part | undefined {
  const { operationId, bodySchema, body } = operation;
  if (!bodySchema) return undefined;
  const whole = nameOf(bodySchema) ?? `BodyOf<'${operationId}'>`;
  const mayBeEmpty = body === 'optional' || isEmptyable(spec, bodySchema);
  if (plain.length === 0) {
    const argument = { name: 'body', type: whole, optional: mayBeEmpty, description: undefined };
    const input = body === 'required' && mayBeEmpty ? 'body: body ?? {}' : 'body';
    return { arguments: [argument], input };
  }
  const members = plain.map(({ member, name }) => {
    const found = memberOf(spec, bodySchema, member);
    if (!found) throw new Error(`${operationId}: its body has no "${member}"`);
    return { ...found, member, name };
  });
  const taken = new Set(plain.map(({ member }) => member));
  const rest = (members[0]?.others ?? []).filter(({ name }) => !taken.has(name));
  const given: Argument[] = members.map(({ schema, owner, required, member, name }) => ({
    name,
    type:
      valueType(schema) ??
      (owner ? `${owner}['${member}']` : `BodyOf<'${operationId}'>['${member}']`),
    optional: !required,
    description: schema.description,
  }));
  const written = members.map(({ schema, required, member, name }) => {
    const value = isTime(schema) ? `isoTime(${name})` : name;
    const pair = value === member ? member : `${member}: ${value}`;
    return required ? pair : `...(${name} !== undefined && { ${pair} })`;
  });
  if (rest.length > 0) {
    const owner = members[0]?.owner ?? whole;
    given.push({
      name: 'options',
      type: `Omit<${owner}, ${[...taken].map((member) => `'${member}'`).join(' | ')}>`,
      optional: rest.every(({ required }) => !required),
      description: undefined,
    });
    written.unshift('...options');
  }
  return { arguments: given, input: `body: { ${written.join(', ')} }` };
}

function queryPart({ operationId, parameters }: Operation): Part | undefined {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  if (inQuery.length === 0) return undefined;
  const optional = inQuery.every(({ required }) => !required);
  const type = `QueryOf<'${operationId}'>`;
  return {
    arguments: [{ name: 'query', type, optional, description: undefined }],
    input: 'query',
  };
}

/** The type of a plain value; `undefined` when only the description of its owner can say it. */
function valueType(schema: Schema): string | undefined {
  const name = nameOf(schema);
  if (name !== undefined) return name;
  if (schema.enum || schema.const !== undefined) return undefined;
  if (schema.type === 'string') return isTime(schema) ? 'Date | string' : 'string';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return schema.type === 'boolean' ? 'boolean' : undefined;
}

/** A time, or a text that may be one, which `x-client-takes: Date` says. */
function isTime(schema: Schema): boolean {
  return schema.format === 'date-time' || schema['x-client-takes'] === 'Date';
}

function resultType({ operationId, result }: Operation): string {
  const schema = result['application/json']?.schema;
  return (schema && nameOf(schema)) ?? `ResultOf<'${operationId}'>`;
}
