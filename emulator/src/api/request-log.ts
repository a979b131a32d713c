import type { Account } from '../domain/account.js';
import type { Json } from '../world/json.js';
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
  const { method } = request;
  const { status } = reply;
  const path = redactedTarget(request);
  const operation = 'operation' in meant ? meant.operation : undefined;
  requestCountsOf(account).count(operation, status);
  // No spreading: members that are added behind one cost V8 a new hidden class for each request.
  const entry: Record<string, Json> =
    'operation' in meant
      ? { operation: meant.operation, method, path, status }
      : { unmatched: true, didYouMean: meant.didYouMean, method, path, status };
  if (status >= 400) entry.error = withoutKey(errorOf(reply.body), request);
  account.world.journal.record('request', entry);
}

/**
 * A reply with what the emulator has to say about it, in headers of its own.
 *
 * @param before place in the journal before the request
 */
export function marked({ world }: Account, before: number, reply: WireReply): WireReply {
  const id = world.requestId(before + 1);
  const headers: Record<string, string> = {};
  if (reply.headers) Object.assign(headers, reply.headers);
  headers[REQUEST_ID_HEADER] = id;
  headers[TIME_HEADER] = isoTime(world.now());
  // One entry is that of the request itself.
  const isExplained = reply.status >= 400 || world.journal.seq > before + 1;
  if (isExplained) headers[EXPLAIN_HEADER] = EXPLAIN_PATH + id;
  const { status, body, network, delayMs } = reply;
  // Most replies have nothing else; see above.
  if (network === undefined && delayMs === undefined) return { status, body, headers };
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
