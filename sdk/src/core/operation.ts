import { InputError } from '../errors/input-error.js';
import { operations } from '../generated/operations.js';
import type { Call, CallOptions } from './call.js';
import type { InputOf, OperationId, ResultOf } from './contract.js';
import type { RawClient } from './raw-client.js';
import { respond } from './respond.js';

/** Calls an operation by its name. Every method of every resource ends here. */
export type Operate = <Op extends OperationId>(
  operationId: Op,
  input: InputOf<Op>,
  options?: CallOptions,
) => Promise<ResultOf<Op>>;

// What openapi-fetch does once its types have been used up; `operations` names method and path.
type Send = (
  method: string,
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * Makes the function that turns an operation's input into its result or a typed error.
 *
 * @param apiKey struck out of what errors quote
 */
export function createOperate(client: RawClient, apiKey: string): Operate {
  const send = client.request as Send;
  return async <Op extends OperationId>(
    operationId: Op,
    input: InputOf<Op>,
    { signal, headers, timeoutMs }: CallOptions = {},
  ) => {
    const { method, path, retry } = operations[operationId];
    const call: Call = { operationId, retry, headers, timeoutMs };
    try {
      const { data, error, response } = await send(method, path, {
        // Without path parameters openapi-fetch would not call the serialiser that guards them.
        params: { path: input.path ?? {}, query: input.query },
        body: input.body,
        parseAs: 'text',
        signal,
        call,
      });
      return respond(call, response, data ?? error, apiKey) as ResultOf<Op>;
    } catch (error) {
      // Half of a surrogate pair in a query parameter; path and body have checks of their own.
      if (error instanceof URIError) throw new InputError(`${operationId}: ${error.message}.`);
      throw error;
    }
  };
}
