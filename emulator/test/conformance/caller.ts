import type { WireHandler, WireReply } from '../../src/api/wire.js';
import {
  type OperationId,
  type OperationSpec,
  operations,
} from '../../src/generated/operations.js';

/** What goes into one call of an operation. */
export interface Call {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The body as it is sent, in place of `body` written as JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
}

/** Makes calls with one key, in the emulator's plainest form. */
export type Caller = (operationId: OperationId, call?: Call) => Promise<Answer>;

/** The key of an emulator that was not given another. */
export const KEY = 'tollgate_test_key';

/** A caller that sends a key, or none. */
export function callerOf(
  { handle }: { readonly handle: WireHandler },
  key: string | null = KEY,
): Caller {
  return async (operationId, call = {}) => {
    const { method } = specOf(operationId);
    const headers: Record<string, string | undefined> = {
      ...(key === null ? {} : { 'pinnacle-api-key': key }),
      ...call.headers,
    };
    return answerOf(
      await handle({
        method,
        target: targetOf(operationId, call),
        header: (name) => headers[name],
        body: call.text ?? (call.body === undefined ? '' : JSON.stringify(call.body)),
      }),
    );
  };
}

/** The operation's entry in the table. */
export function specOf(operationId: OperationId): OperationSpec {
  return operations.find((spec) => spec.operationId === operationId) as OperationSpec;
}

/** Path and query of a call. */
export function targetOf(operationId: OperationId, { path = {}, query = {} }: Call): string {
  const filled = specOf(operationId).path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const text = new URLSearchParams(query).toString();
  return text === '' ? filled : `${filled}?${text}`;
}

function answerOf({ status, body }: WireReply): Answer {
  // What a client sees has been through JSON.
  const text = JSON.stringify(body);
  return { status, text, body: JSON.parse(text) };
}
