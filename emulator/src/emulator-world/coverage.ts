import { requestCountsOf } from '../api/request-counts.js';
import type { Account } from '../domain/account.js';
import { operations } from '../generated/operations.js';

/** How far one operation has been asked. */
export interface OperationCoverage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly calls: number;
  /** Calls by the status of the answer, ascending. */
  readonly statuses: readonly { readonly status: number; readonly calls: number }[];
  /** Statuses that it may answer and has not. */
  readonly missing: readonly number[];
}

/** A part of a whole. */
export interface Share {
  readonly covered: number;
  readonly total: number;
  /** From 0 to 100, rounded down. */
  readonly percent: number;
}

/** Which operations have been called and how they were answered. */
export interface Coverage {
  /** Operations that were called at least once, of all that the emulator has. */
  readonly operations: Share;
  /**
   * Statuses that were answered, of all that its operations may answer. 401 is left out: a call
   * without a valid key reaches no world.
   */
  readonly outcomes: Share;
  /** Calls that no operation was meant for. */
  readonly unmatched: number;
  readonly details: readonly OperationCoverage[];
}

/** Which calls count. */
export interface CoverageOptions {
  /** `all` counts those of every world, deleted ones too. @default 'own' */
  readonly worlds?: 'own' | 'all' | undefined;
}

const NO_KEY = 401;

/** What has been asked of an account since it was opened; a reset does not take it back. */
export function coverageOf(account: Account, { worlds = 'own' }: CoverageOptions = {}): Coverage {
  const own = requestCountsOf(account);
  const counted = [...((worlds === 'all' && own.total) || own)];
  const details = operations
    .filter(({ scope }) => scope !== 'unavailable')
    .map(({ operationId, method, path, tag, errors }) => {
      const statuses = counted
        .filter((count) => count.operationId === operationId)
        .map(({ status, calls }) => ({ status, calls }))
        .sort((a, b) => a.status - b.status);
      const possible = [200, ...errors].filter((status) => status !== NO_KEY);
      return {
        operationId,
        method,
        path,
        tag,
        calls: statuses.reduce((sum, { calls }) => sum + calls, 0),
        statuses,
        missing: possible.filter((status) => !statuses.some((seen) => seen.status === status)),
        possible: possible.length,
      };
    });
  const called = details.filter(({ calls }) => calls > 0).length;
  const possible = details.reduce((sum, detail) => sum + detail.possible, 0);
  const missing = details.reduce((sum, detail) => sum + detail.missing.length, 0);
  return {
    operations: share(called, details.length),
    outcomes: share(possible - missing, possible),
    unmatched: counted
      .filter(({ operationId }) => operationId === undefined)
      .reduce((sum, { calls }) => sum + calls, 0),
    details: details.map(({ possible: _, ...detail }) => detail),
  };
}

function share(covered: number, total: number): Share {
  return { covered, total, percent: Math.floor((100 * covered) / total) };
}
