import { header } from './header.js';
import type { Operation } from './operations.js';

/** Writes the SDK's table: how to call each operation, repeat it and page through it. */
export function sdkOperations(operations: readonly Operation[]): string {
  const rows = operations
    .filter(({ scope }) => scope !== 'unavailable')
    .map(({ operationId, method, path, retry, page }) => {
      const row = { method, path, retry, page: page ?? null };
      return `  ${operationId}: ${literal(row)},\n`;
    });
  return `${header}
/**
 * What the client needs to know of each operation. \`retry\`: a \`read\` may be repeated after any
 * failure, a \`write\` only where the server surely did not act. \`page\`: how its pages are asked for.
 */
export const operations = {
${rows.join('')}} as const;

/** Name of an operation. */
export type OperationId = keyof typeof operations;
`;
}

/** Writes the emulator's table: what to route and which errors each operation may answer. */
export function emulatorOperations(operations: readonly Operation[]): string {
  const rows = operations.map(({ operationId, method, path, tag, scope, errors, body }) => {
    return `  ${literal({ operationId, method, path, tag, scope, errors, body })},\n`;
  });
  return `${header}
/** One operation of the provider's API. */
export interface OperationSpec {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its parameters in braces. */
  readonly path: string;
  readonly tag: string;
  /** \`extension\`: of the emulator only. \`unavailable\`: answers 501 in the emulator. */
  readonly scope: 'provider' | 'extension' | 'unavailable';
  /** Error statuses it declares. */
  readonly errors: readonly number[];
  readonly body: 'required' | 'optional' | 'none';
}

/** Every operation, in the order of the description. */
export const operations = [
${rows.join('')}] as const satisfies readonly OperationSpec[];

/** Name of an operation. */
export type OperationId = (typeof operations)[number]['operationId'];
`;
}

/** Writes the table of the control API: what to route, and whether a call acts in one world. */
export function controlOperations(operations: readonly Operation[]): string {
  const rows = operations.map(({ operationId, method, path, body, inWorld }) => {
    return `  ${literal({ operationId, method, path, body, inWorld })},\n`;
  });
  return `${header}
import type { operations } from './control-schema.js';

/** One operation of the emulator's own API. */
export interface ControlOperationSpec {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its parameters in braces. */
  readonly path: string;
  readonly body: 'required' | 'optional' | 'none';
  /** Whether it acts in the world that a request names; else in the emulator as a whole. */
  readonly inWorld: boolean;
}

/** Every operation, in the order of the description. */
export const controlOperations = [
${rows.join('')}] as const satisfies readonly ControlOperationSpec[];

/** Name of an operation. */
export type ControlOperationId = (typeof controlOperations)[number]['operationId'];

type Content<T> = T extends { content: { 'application/json': infer Body } }
  ? Body
  : T extends { content: { 'text/plain': infer Text } }
    ? Text
    : undefined;

/** The body that an operation takes, \`undefined\` when it takes none. */
export type BodyOf<Id extends ControlOperationId> = operations[Id] extends {
  requestBody?: infer Body;
}
  ? Content<NonNullable<Body>>
  : undefined;

/** The path parameters of an operation, decoded. */
export type PathOf<Id extends ControlOperationId> = operations[Id]['parameters'] extends {
  path: infer Path;
}
  ? Path
  : Record<string, never>;

/** The query parameters of an operation, converted to their types. */
export type QueryOf<Id extends ControlOperationId> = operations[Id]['parameters'] extends {
  query?: infer Query;
}
  ? NonNullable<Query>
  : Record<string, never>;

/** What an operation answers with status 200. */
export type ResultOf<Id extends ControlOperationId> = operations[Id]['responses'] extends {
  200: infer Ok;
}
  ? Content<Ok>
  : never;
`;
}

/** Writes a flat value the way the code base is formatted. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value && typeof value === 'object') {
    const members = Object.entries(value).map(([name, member]) => `${name}: ${literal(member)}`);
    return `{ ${members.join(', ')} }`;
  }
  return JSON.stringify(value);
}
