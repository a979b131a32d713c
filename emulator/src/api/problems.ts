import type { DomainError } from '../domain/domain-error.js';
import type { OperationSpec } from '../generated/operations.js';
import type { WireReply } from './wire.js';

/** Messages for one value and for what it contains, as the provider sends them. */
export interface ErrorTree {
  errors: string[];
  properties?: Record<string, ErrorTree>;
  items?: ErrorTree[];
}

/** An error with a single sentence. */
export function plainProblem(
  status: number,
  error: string,
  headers?: Readonly<Record<string, string>>,
): WireReply {
  return headers ? { status, body: { error }, headers } : { status, body: { error } };
}

/** A 400 that says which fields are wrong. */
export function validationProblem(errors: ErrorTree): WireReply {
  const fields = countMessages(errors);
  const description = fields === 1 ? '1 field is invalid' : `${fields} fields are invalid`;
  return { status: 400, body: { description, errors } };
}

/** A missing or wrong key. The wording is the provider's. */
export const INVALID_API_KEY = plainProblem(401, 'Invalid API key.');

/**
 * Turns a refusal into an answer with a status that the operation documents.
 *
 * Clients map only the documented statuses to named errors, so an unknown brand in
 * `POST /brands`, which documents no 404, is a 400.
 */
export function problemOf(error: DomainError, operation: OperationSpec): WireReply {
  const status = documented(STATUS_OF[error.kind], operation);
  if (error.fields && status === 400) return validationProblem(treeOf(error.fields));
  return plainProblem(status, error.message);
}

const STATUS_OF = {
  invalid: 400,
  // The provider documents no 409.
  conflict: 400,
  'not-found': 404,
  'payment-required': 402,
  forbidden: 403,
  unavailable: 501,
} as const satisfies Record<DomainError['kind'], number>;

function documented(status: number, operation: OperationSpec): number {
  return (operation.errors as readonly number[]).includes(status) ? status : 400;
}

/** A step into a value: the name of a member, or a position in a list. */
export type PathPart = string | number;

/** Builds the tree from messages by path. Digits in a path are positions in a list. */
export function treeOf(fields: Readonly<Record<string, string>>): ErrorTree {
  const root: ErrorTree = { errors: [] };
  for (const [path, message] of Object.entries(fields)) {
    const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    addMessage(root, parts, message);
  }
  return root;
}

/** Adds a message for the value at a path; the empty path means the whole body. */
export function addMessage(root: ErrorTree, path: readonly PathPart[], message: string): void {
  let node = root;
  for (const part of path) {
    if (part === '') continue;
    node = typeof part === 'number' ? itemOf(node, part) : propertyOf(node, part);
  }
  if (!node.errors.includes(message)) node.errors.push(message);
}

function propertyOf(node: ErrorTree, name: string): ErrorTree {
  // No prototype: a field may be called `constructor` or `__proto__`.
  node.properties ??= Object.create(null) as Record<string, ErrorTree>;
  node.properties[name] ??= { errors: [] };
  return node.properties[name];
}

function itemOf(node: ErrorTree, index: number): ErrorTree {
  node.items ??= [];
  while (node.items.length <= index) node.items.push({ errors: [] });
  return node.items[index] as ErrorTree;
}

function countMessages(tree: ErrorTree): number {
  const own = tree.errors.length > 0 ? 1 : 0;
  const children = [...Object.values(tree.properties ?? {}), ...(tree.items ?? [])];
  return children.reduce((sum, child) => sum + countMessages(child), own);
}
