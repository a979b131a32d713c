import { faultsOf, operationOf } from './spec.js';

/** What went over the wire and how it compares with the spec. */
export interface Observations {
  /** Operations that answered 200. */
  readonly covered: Set<string>;
  /** Statuses seen, by operation. */
  readonly statuses: Map<string, Set<number>>;
  /** Deviations from the spec. */
  readonly faults: string[];
  /** Every call with its answer, in order. */
  readonly transcript: string[];
}

/** A place for observations to go. */
export function observations(): Observations {
  return { covered: new Set(), statuses: new Map(), faults: [], transcript: [] };
}

/** A `fetch` that notes every call and checks every answer against the spec. */
export function observed(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  into: Observations,
): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const text = await response.clone().text();
    const request = typeof input === 'object' && 'url' in input ? input : undefined;
    const target = (request?.url ?? String(input)).slice(baseUrl.length);
    const method = init?.method ?? request?.method ?? 'GET';
    const operation = operationOf(method, target);
    into.transcript.push(`${method} ${target} ${response.status} ${text}`);
    if (!operation) return response;
    const { operationId } = operation;
    const seen = into.statuses.get(operationId) ?? new Set();
    into.statuses.set(operationId, seen.add(response.status));
    into.faults.push(...faultsOf(operation, response.status, JSON.parse(text)));
    if (response.status === 200) into.covered.add(operationId);
    return response;
  };
}
