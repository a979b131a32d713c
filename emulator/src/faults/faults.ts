import { isMeantBy } from '../api/operation-pattern.js';
import type { OperationSpec } from '../generated/operations.js';
import type { Json } from '../world/json.js';
import type { World } from '../world/world.js';
import { checkRule } from './check-rule.js';
import { type ActiveFault, type FaultEffect, type FaultRule, FaultRuleError } from './fault.js';
import { counted, type RateWindow, type RateWindows } from './rate-window.js';

const RULES = 'faults';

/** A rule with its memory, as it is kept in the world. */
interface KeptRule extends ActiveFault {
  /** When it was added, in epoch milliseconds of virtual time. */
  readonly since: number;
  /** How many calls it has looked at: the key of the next draw. */
  readonly seen: number;
  /** What a rate limit has counted. */
  readonly windows: RateWindows;
}

/** What a rule does to a call. */
export interface Strike {
  readonly effect: FaultEffect;
  /** For further draws about this one call. */
  readonly key: string;
  /** For a rate limit: when its window opens again, in epoch milliseconds of virtual time. */
  readonly until?: number;
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
    checkRule(rule);
    const { operation, probability, count, lastsMs, effect } = rule;
    const id = this.#world.ids.next('flt_');
    const kept: KeptRule = {
      id,
      struck: 0,
      operation,
      ...(probability !== undefined && { probability }),
      ...(count !== undefined && { count }),
      ...(lastsMs !== undefined && { lastsMs }),
      effect,
      since: this.#world.now(),
      seen: 0,
      windows: {},
    };
    this.#keep([...this.#rules(), kept]);
    return shown(kept);
  }

  /** The rules in force, in order. */
  list(): ActiveFault[] {
    return this.#rules().map(shown);
  }

  /** One rule, `undefined` when there is none of this id. */
  get(id: string): ActiveFault | undefined {
    const rule = this.#rules().find((candidate) => candidate.id === id);
    return rule && shown(rule);
  }

  /**
   * Changes a rule, which keeps its place and the count of calls it has struck.
   *
   * @throws FaultRuleError when there is no such rule or it would make no sense
   */
  update(id: string, changes: Partial<FaultRule>): ActiveFault {
    const rules = this.#rules();
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) throw new FaultRuleError(`There is no fault ${id}.`);
    const changed: KeptRule = { ...rule, ...changes };
    checkRule(changed);
    this.#keep(rules.map((other) => (other === rule ? changed : other)));
    return shown(changed);
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

  /** What strikes a call, if anything. @param apiKey of the call, for limits that count by it */
  strike(operation: OperationSpec, apiKey = ''): Strike | undefined {
    const rules = this.#world.values.get(RULES) === undefined ? [] : this.#rules();
    for (const rule of rules) {
      if (!isMeantBy(rule.operation, operation)) continue;
      if (rule.count !== undefined && rule.struck >= rule.count) continue;
      if (rule.lastsMs !== undefined && this.#world.now() >= rule.since + rule.lastsMs) continue;
      const { after, window } = this.#look(rule, operation, apiKey);
      this.#keep(this.#rules().map((other) => (other.id === rule.id ? after : other)));
      if (after.struck === rule.struck) continue;
      this.#world.journal.record('fault.struck', { id: rule.id, operation: operation.operationId });
      const { effect } = rule;
      const key = `${rule.id}/${after.seen}`;
      return window && 'limit' in effect
        ? { effect, key, until: window.since + effect.windowMs }
        : { effect, key };
    }
    return undefined;
  }

  #look(
    rule: KeptRule,
    { operationId }: OperationSpec,
    apiKey: string,
  ): { readonly after: KeptRule; readonly window?: RateWindow } {
    const seen = rule.seen + 1;
    const { effect, probability = 1 } = rule;
    if ('limit' in effect) {
      const now = this.#world.now();
      const { windows, window } = counted(rule.windows, effect, { operationId, apiKey, now });
      const struck = rule.struck + (window.calls > effect.limit ? 1 : 0);
      return { after: { ...rule, seen, windows, struck }, window };
    }
    const hits = this.#world.random.unit('fault', rule.id, seen) < probability;
    return { after: { ...rule, seen, struck: rule.struck + (hits ? 1 : 0) } };
  }

  #rules(): KeptRule[] {
    return (this.#world.values.get(RULES) ?? []) as unknown as KeptRule[];
  }

  #keep(rules: readonly KeptRule[]): void {
    if (rules.length === 0) this.#world.values.delete(RULES);
    else this.#world.values.set(RULES, rules as unknown as Json);
  }
}

function shown({ since: _, seen: __, windows: ___, ...rule }: KeptRule): ActiveFault {
  return rule;
}
