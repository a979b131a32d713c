import { isMeantBy } from '../api/operation-pattern.js';
import { type OperationSpec, operations } from '../generated/operations.js';
import type { Json } from '../world/json.js';
import type { World } from '../world/world.js';
import { type ActiveFault, type FaultEffect, type FaultRule, FaultRuleError } from './fault.js';

const RULES = 'faults';

/** A rule with its memory, as it is kept in the world. */
interface KeptRule extends ActiveFault {
  /** How many calls it has looked at: the key of the next draw. */
  readonly seen: number;
  /** Start of the current window of a rate limit and the calls in it. */
  readonly window: { readonly since: number; readonly calls: number };
}

/**
 * Faults of one world: rules in order, the first that strikes decides.
 *
 * They are part of the world's state, so a snapshot carries them, and every draw comes from the seed.
 */
export class Faults {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * Adds a rule behind those that are there.
   *
   * @throws FaultRuleError when it names no operation or its numbers make no sense
   *
   * @example
   * emulator.faults.add({ operation: 'sendSms', count: 2, effect: { status: 503, retryAfter: 1 } });
   */
  add(rule: FaultRule): ActiveFault {
    check(rule);
    const id = this.#world.ids.next('flt_');
    const kept: KeptRule = { ...rule, id, struck: 0, seen: 0, window: { since: 0, calls: 0 } };
    this.#keep([...this.#rules(), kept]);
    return shown(kept);
  }

  /** The rules in force, in order. */
  list(): ActiveFault[] {
    return this.#rules().map(shown);
  }

  /** Takes a rule away. Returns whether it was there. */
  remove(id: string): boolean {
    const rules = this.#rules();
    this.#keep(rules.filter((rule) => rule.id !== id));
    return rules.some((rule) => rule.id === id);
  }

  /** Takes all rules away. */
  clear(): void {
    this.#keep([]);
  }

  /** The effect that strikes a call, if any, with a key for further draws about this one call. */
  strike(operation: OperationSpec): { effect: FaultEffect; key: string } | undefined {
    const rules = this.#world.values.get(RULES) === undefined ? [] : this.#rules();
    for (const rule of rules) {
      if (!isMeantBy(rule.operation, operation)) continue;
      if (rule.count !== undefined && rule.struck >= rule.count) continue;
      const after = this.#look(rule);
      this.#keep(this.#rules().map((other) => (other.id === rule.id ? after : other)));
      if (after.struck === rule.struck) continue;
      this.#world.journal.record('fault.struck', { id: rule.id, operation: operation.operationId });
      return { effect: rule.effect, key: `${rule.id}/${after.seen}` };
    }
    return undefined;
  }

  #look(rule: KeptRule): KeptRule {
    const seen = rule.seen + 1;
    const { effect, probability = 1 } = rule;
    if ('limit' in effect) {
      const now = this.#world.now();
      const isOver = now - rule.window.since >= effect.windowMs || rule.window.calls === 0;
      const window = isOver
        ? { since: now, calls: 1 }
        : { since: rule.window.since, calls: rule.window.calls + 1 };
      return { ...rule, seen, window, struck: rule.struck + (window.calls > effect.limit ? 1 : 0) };
    }
    const hits = this.#world.random.unit('fault', rule.id, seen) < probability;
    return { ...rule, seen, struck: rule.struck + (hits ? 1 : 0) };
  }

  #rules(): KeptRule[] {
    return (this.#world.values.get(RULES) ?? []) as unknown as KeptRule[];
  }

  #keep(rules: readonly KeptRule[]): void {
    if (rules.length === 0) this.#world.values.delete(RULES);
    else this.#world.values.set(RULES, rules as unknown as Json);
  }
}

function shown({ id, struck, operation, probability, count, effect }: KeptRule): ActiveFault {
  return {
    id,
    struck,
    operation,
    effect,
    ...(probability === undefined ? {} : { probability }),
    ...(count === undefined ? {} : { count }),
  };
}

function check({ operation, probability, count, effect }: FaultRule): void {
  if (!operations.some((known) => isMeantBy(operation, known))) {
    throw new FaultRuleError(
      `No operation is called "${operation}". Write an operation id such as sendSms, a method and path such as "POST /messages/send/*", or "*".`,
    );
  }
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    throw new FaultRuleError(`A probability lies between 0 and 1, not at ${probability}.`);
  }
  if (count !== undefined && !(Number.isInteger(count) && count > 0)) {
    throw new FaultRuleError(`A count is a whole number above 0, not ${count}.`);
  }
  if (
    'status' in effect &&
    !(Number.isInteger(effect.status) && effect.status >= 400 && effect.status < 600)
  ) {
    throw new FaultRuleError(`A fault answers a status from 400 to 599, not ${effect.status}.`);
  }
}
