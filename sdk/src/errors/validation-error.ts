import type { ErrorTree, ValidationError as ValidationBody } from '../generated/schema.js';
import { ApiError, type ApiErrorDetails } from './api-error.js';

/**
 * The request was refused field by field (400).
 *
 * @example
 * ```ts
 * if (error instanceof ValidationError) {
 *   for (const [path, messages] of Object.entries(error.fields)) form.show(path, messages);
 * }
 * ```
 */
export class ValidationError extends ApiError<400, ValidationBody> {
  override readonly code = 'validation';
  /**
   * Messages by path, such as `contact.email` or `phones[0]`. Those that concern the request as a
   * whole stand under the empty path.
   */
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(message: string, details: ApiErrorDetails<400, ValidationBody>) {
    super(message, details);
    this.fields = flattenErrorTree(details.body.errors);
  }

  override get name(): string {
    return 'ValidationError';
  }
}

/**
 * Lists the messages of an error tree by path. Nodes that do not have the documented form are
 * passed over, as a client must not fail on the report of a failure.
 */
export function flattenErrorTree(tree: ErrorTree): Record<string, readonly string[]> {
  const fields: [string, readonly string[]][] = [];
  const pending: [string, unknown][] = [['', tree]];
  // A list instead of recursion: the depth is the server's choice.
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [path, node] = next;
    if (typeof node !== 'object' || node === null) continue;
    const { errors, properties, items } = node as Partial<ErrorTree>;
    const messages = Array.isArray(errors)
      ? errors.filter((message) => typeof message === 'string')
      : [];
    if (messages.length > 0) fields.push([path, messages]);
    const below: [string, unknown][] = [];
    for (const [name, child] of Object.entries(properties ?? {})) {
      below.push([path === '' ? name : `${path}.${name}`, child]);
    }
    for (const [at, child] of (Array.isArray(items) ? items : []).entries()) {
      below.push([`${path}[${at}]`, child]);
    }
    pending.push(...below.reverse());
  }
  return Object.fromEntries(fields);
}
