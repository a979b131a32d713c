import type { Account } from '../domain/account.js';
import type { MessageMethod } from '../domain/records/message.js';
import type { operations } from '../generated/schema.js';

/** The id of an operation of the spec. */
export type OperationId = keyof operations;

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** The JSON body that an operation takes, `undefined` when it takes none. */
export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? Json<NonNullable<Body>>
  : undefined;

/** The path parameters of an operation, decoded. */
export type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer P }
  ? P
  : Record<string, never>;

/** The query parameters of an operation, converted to their types. */
export type QueryOf<Id extends OperationId> = operations[Id]['parameters'] extends {
  query?: infer Q;
}
  ? NonNullable<Q>
  : Record<string, never>;

/** What an operation answers with status 200. */
export type ResultOf<Id extends OperationId> = operations[Id]['responses'] extends {
  200: infer Ok;
}
  ? Json<Ok>
  : never;

/** A validated call. */
export interface OperationInput<Id extends OperationId> {
  readonly account: Account;
  readonly body: BodyOf<Id>;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  /** `SDK` when the headers of an official client came along, else `API`. */
  readonly method: MessageMethod;
}

/**
 * Implementations by operation id. Each returns the body of its 200 answer, and throws a
 * `DomainError` to refuse.
 */
export type Operations<Id extends OperationId> = {
  readonly [K in Id]: (input: OperationInput<K>) => ResultOf<K>;
};
