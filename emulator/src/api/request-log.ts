import type { Account } from '../domain/account.js';
import type { JsonObject } from '../world/json.js';
import { redactedTarget, withoutKey } from './redact.js';
import { requestCountsOf } from './request-counts.js';
import type { WireReply, WireRequest } from './wire.js';

/** Names the request in the journal: its own entry and all that follow from it carry the id. */
export const REQUEST_ID_HEADER = 'emulator-request-id';
/** Virtual time of the reply, ISO 8601. */
export const TIME_HEADER = 'emulator-time';
/** Where to ask what came of the request; only where there is something to tell. */
export const EXPLAIN_HEADER = 'emulator-explain';

const EXPLAIN_PATH = '/_emulator/v1/explain/';

/** What a request was for. */
export type Meant =
  | { readonly operation: string }
  /** For no operation; `didYouMean` names those that are like it. */
  | { readonly unmatched: true; readonly didYouMean: readonly string[] };

/** Counts a request and writes it to the journal, without keys and secrets. */
export function logRequest(
  account: Account,
  meant: Meant,
  request: WireRequest,
  reply: WireReply,
): void {
  const { status } = reply;
  requestCountsOf(account).count('operation' in meant ? meant.operation : undefined, status);
  const entry: JsonObject = {
    ...meant,
    method: request.method,
    path: redactedTarget(request),
    status,
    ...(status >= 400 && { error: withoutKey(errorOf(reply.body), request) }),
  };
  account.world.journal.record('request', entry);
}

/**
 * A reply with what the emulator has to say about it, in headers of its own.
 *
 * @param before place in the journal before the request
 */
export function marked({ world }: Account, before: number, reply: WireReply): WireReply {
  const id = world.requestId(before + 1);
  const headers: Record<string, string> = {
    ...reply.headers,
    [REQUEST_ID_HEADER]: id,
    [TIME_HEADER]: isoTime(world.now()),
  };
  // One entry is that of the request itself.
  const isExplained = reply.status >= 400 || world.journal.seq > before + 1;
  if (isExplained) headers[EXPLAIN_HEADER] = EXPLAIN_PATH + id;
  return { ...reply, headers };
}

/** The sentence of an error, in whichever of its shapes it comes. */
function errorOf(body: unknown): string {
  const { error, description, errors } = (body ?? {}) as Record<string, unknown>;
  if (typeof error === 'string') return error;
  const details = errors === undefined ? '' : `: ${JSON.stringify(errors)}`;
  return typeof description === 'string' ? description + details : '';
}

let shownAt = Number.NaN;
let shown = '';

/** Many requests are answered in one millisecond, and in a world whose clock stands. */
function isoTime(at: number): string {
  if (at !== shownAt) {
    shown = new Date(at).toISOString();
    shownAt = at;
  }
  return shown;
}
