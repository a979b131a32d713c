import { plainProblem } from '../api/problems.js';
import type { WireReply } from '../api/wire.js';
import type { OperationSpec } from '../generated/operations.js';
import type { Random } from '../world/random.js';
import type { FaultEffect } from './fault.js';
import type { Faults } from './faults.js';

/** What a call came with that a fault depends on. */
export interface FaultContext {
  readonly faults: Faults;
  readonly random: Random;
  readonly operation: OperationSpec;
  /** The status that the request itself asks for. */
  readonly preferred: number | undefined;
}

/** Runs an operation, unless a fault strikes in its place or spoils its answer. */
export function withFaults(
  { faults, random, operation, preferred }: FaultContext,
  run: () => WireReply,
): WireReply {
  if (preferred !== undefined) return failure({ status: preferred });
  const struck = faults.strike(operation);
  if (!struck) return run();
  const { effect, key } = struck;
  if ('status' in effect) return failure(effect);
  if ('limit' in effect) {
    return failure({ status: 429, retryAfter: Math.ceil(effect.windowMs / 1000) });
  }
  if ('network' in effect) {
    const reply: WireReply = effect.before ? { status: 200, body: {} } : run();
    return { ...reply, network: effect.network };
  }
  return { ...run(), delayMs: delayOf(effect, random, key) };
}

function failure({
  status,
  body,
  retryAfter,
}: Extract<FaultEffect, { status: number }>): WireReply {
  const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) };
  if (body === undefined) return plainProblem(status, `A fault answers ${status} here.`, headers);
  return headers ? { status, body, headers } : { status, body };
}

function delayOf(
  { delayMs }: Extract<FaultEffect, { delayMs: unknown }>,
  random: Random,
  key: string,
): number {
  return typeof delayMs === 'number'
    ? delayMs
    : random.between(delayMs.min, delayMs.max, 'delay', key);
}
