import type { OperationId } from '../generated/operations.js';
import type { operations } from '../generated/schema.js';

export type { OperationId } from '../generated/operations.js';

type Json<Content> = Content extends { content: { 'application/json': infer Value } }
  ? Value
  : never;

/** What an operation takes, by the place where it is sent. */
export type InputOf<Op extends OperationId> = Pick<operations[Op]['parameters'], 'path' | 'query'> &
  ([NonNullable<operations[Op]['requestBody']>] extends [never]
    ? { readonly body?: never }
    : { readonly body: Json<NonNullable<operations[Op]['requestBody']>> });

/** What an operation answers on success. */
export type ResultOf<Op extends OperationId> = Json<operations[Op]['responses'][200]>;
