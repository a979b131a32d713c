import { API_KEY_HEADER } from '../api/auth.js';
import { plainProblem } from '../api/problems.js';
import type { WireReply, WireRequest } from '../api/wire.js';
import type { OperationSpec } from '../generated/operations.js';
import type { World } from '../world/world.js';
import { LONGEST_DELAY } from './check-rule.js';
import type { FaultDelay, FaultEffect } from './fault.js';
import type { Faults, Strike } from './faults.js';
import { askedOf } from './prefer.js';

/** What a call comes to that a fault depends on. */
export interface FaultContext {
  readonly faults: Faults;
  readonly world: World;
  readonly operation: OperationSpec;
  readonly request: WireRequest;
}

/** Runs an operation, unless a fault strikes in its place or spoils its answer. */
export function withFaults(context: FaultContext, run: () => WireReply): WireReply {
  const { request } = context;
  const asked = askedOf((name) => request.header(name));
  if (asked.mistake !== undefined) return plainProblem(400, asked.mistake);
  const reply =
    asked.status === undefined ? struckOrRun(context, run) : failure({ status: asked.status });
  return asked.delayMs === undefined ? reply : held(reply, asked.delayMs);
}

function struckOrRun(
  { faults, world, operation, request }: FaultContext,
  run: () => WireReply,
): WireReply {
  const strike = faults.strike(operation, request.header(API_KEY_HEADER));
  if (!strike) return run();
  const { effect, key } = strike;
  const reply = spoilt(strike, world.now(), run);
  if (!('delayMs' in effect) || effect.delayMs === undefined) return reply;
  return held(reply, delayOf(effect.delayMs, world, key));
}

function spoilt({ effect, until = 0 }: Strike, now: number, run: () => WireReply): WireReply {
  if ('status' in effect) return failure(effect);
  if ('limit' in effect) {
    return failure({ status: 429, retryAfter: Math.ceil((until - now) / 1000) });
  }
  if (!('network' in effect)) return run();
  const reply: WireReply = effect.before ? { status: 200, body: {} } : run();
  return { ...reply, network: effect.network };
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

function held(reply: WireReply, delayMs: number): WireReply {
  return { ...reply, delayMs: (reply.delayMs ?? 0) + delayMs };
}

/** How many standard deviations of a normal distribution lie below its 95th percentile. */
const Z95 = 1.6449;

function delayOf(delay: FaultDelay, { random }: World, key: string): number {
  if (typeof delay === 'number') return delay;
  if ('min' in delay) return random.between(delay.min, delay.max, 'delay', key);
  const spread = Math.log(delay.p95 / delay.median) / Z95;
  const drawn = delay.median * Math.exp(spread * random.normal('delay', key));
  return Math.min(LONGEST_DELAY, drawn);
}
