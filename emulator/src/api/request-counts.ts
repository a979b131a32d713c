import type { Account } from '../domain/account.js';

/** How the requests for one operation were answered. */
export interface OperationCount {
  /** `undefined` for requests that no operation is meant for. */
  readonly operationId: string | undefined;
  readonly status: number;
  readonly calls: number;
}

/**
 * How often which operation was answered with which status. Unlike the journal it forgets nothing,
 * and unlike the state of the world it outlives a reset: it tells of those who call.
 */
export class RequestCounts {
  readonly #calls = new Map<string | undefined, Map<number, number>>();

  /** @param total counts whatever is counted here, too */
  constructor(readonly total?: RequestCounts) {}

  count(operationId: string | undefined, status: number): void {
    this.total?.count(operationId, status);
    let statuses = this.#calls.get(operationId);
    if (!statuses) {
      statuses = new Map();
      this.#calls.set(operationId, statuses);
    }
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }

  /** All that was counted, by operation and then by status. */
  *[Symbol.iterator](): IterableIterator<OperationCount> {
    for (const [operationId, statuses] of this.#calls) {
      for (const [status, calls] of statuses) yield { operationId, status, calls };
    }
  }
}

// Not state: what was asked stays asked when a world goes back to a snapshot.
const counts = new WeakMap<Account, RequestCounts>();

/** Lets the requests of an account count among those of others, too. */
export function countAmong(account: Account, total: RequestCounts): void {
  counts.set(account, new RequestCounts(total));
}

/** The counts of an account. */
export function requestCountsOf(account: Account): RequestCounts {
  let found = counts.get(account);
  if (!found) {
    found = new RequestCounts();
    counts.set(account, found);
  }
  return found;
}
