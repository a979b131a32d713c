import type { Account } from '../../domain/account.js';
import { DomainError } from '../../domain/domain-error.js';
import { blockAtNetwork, optOut } from '../../domain/messages/opt-outs.js';
import type { Transition } from '../../domain/transitions/transitions.js';
import type { Seeded } from '../../state/seed-data.js';
import type { EmulatorWorld } from '../emulator-world.js';
import type { HandsetStep, ScenarioStep, SimulateStep } from './scenario.js';

/** What steps work on. */
export interface Stage {
  readonly account: Account;
  readonly world: EmulatorWorld;
  /** Ids that `seed` steps have given, by `ref`. */
  readonly refs: Map<string, string>;
}

/** Makes one step. @returns what it did, in words @throws DomainError and whatever its control does */
export async function runStep(stage: Stage, step: ScenarioStep): Promise<string> {
  const { world } = stage;
  if ('decideNext' in step) {
    const { model, times = 1, ...answer } = step.decideNext;
    world.decideNext(model, answer, { times });
    return `${times} × ${model}: ${answer.answer}`;
  }
  if ('transition' in step) return setTransition(world, step.transition);
  if ('fault' in step) {
    const { id, operation } = world.faults.add(step.fault);
    return `${operation}: ${id}`;
  }
  if ('chaos' in step) {
    world.webhooks.chaos(step.chaos);
    return Object.keys(step.chaos).join(', ') || 'nothing goes wrong any more';
  }
  if ('advance' in step) {
    const fired = await world.clock.advance(step.advance);
    return `${step.advance}, ${fired.length} fell due`;
  }
  if ('simulate' in step) return simulate(stage, step.simulate);
  if ('seed' in step) return seed(stage, world.seed(step.seed));
  if ('setting' in step) {
    const { credits, staleReads } = step.setting;
    if (credits !== undefined) world.credits = credits;
    if (staleReads !== undefined) world.staleReads = staleReads;
    return Object.keys(step.setting).join(', ');
  }
  return handset(stage, step.handset);
}

function setTransition(
  { transitions }: EmulatorWorld,
  { model, ...transition }: Extract<ScenarioStep, { transition: unknown }>['transition'],
): string {
  if ('progression' in transition) {
    transitions.set(model, transition as Transition);
    return `${model}: ${(transition as Transition).progression}`;
  }
  transitions.clear(model);
  return `${model}: as the timing preset says`;
}

function seed({ refs }: Stage, seeded: Seeded): string {
  const given = Object.values(seeded).flatMap((ids) => Object.entries(ids)) as [string, string][];
  for (const [ref, id] of given) refs.set(ref, id);
  return given.map(([ref, id]) => `${ref} is ${id}`).join(', ') || 'added';
}

type Verb = (id: string, options: object) => unknown;

function simulate(stage: Stage, { verb, id, every, ...options }: SimulateStep): string {
  const [kind, name] = verb.split('.') as ['brands' | 'campaigns' | 'numbers', string];
  const verbs = stage.world.simulate[kind] as unknown as Readonly<Record<string, Verb>>;
  const ids = id === undefined ? inState(stage, kind, String(every)) : [resolved(stage, id)];
  for (const each of ids) verbs[name]?.(each, options);
  return `${verb}: ${ids.join(', ')}`;
}

function resolved({ refs }: Stage, id: string): string {
  if (!id.startsWith('$')) return id;
  const found = refs.get(id.slice(1));
  if (found !== undefined) return found;
  const known = [...refs.keys()].join(', ') || 'there are none';
  throw new DomainError('invalid', `No seed step has given "${id.slice(1)}". Refs: ${known}.`);
}

function inState({ account }: Stage, kind: 'brands' | 'campaigns' | 'numbers', state: string) {
  const ids =
    kind === 'numbers'
      ? account.attachments.find({ status: state }).map(({ number }) => number)
      : account[kind].find({ status: state }).map(({ id }) => id);
  if (ids.length === 0) throw new DomainError('conflict', `None of the ${kind} is ${state}.`);
  return ids;
}

function handset({ account, world }: Stage, step: HandsetStep): string {
  const { number, replies, failsWith, texts, optsOut } = step;
  const phone = world.handset(number);
  if (replies !== undefined) phone.replies(replies);
  if (failsWith !== undefined) phone.failsWith(failsWith);
  if (texts) phone.texts(texts.to, texts.text);
  if (optsOut !== undefined && optsOut !== 'list') {
    for (const own of account.numbers) {
      if (own.type === 'TOLL_FREE') blockAtNetwork(account, own.number, number);
    }
  }
  if (optsOut !== undefined && optsOut !== 'network') optOut(account, number, 'STOP');
  const done = Object.keys(step).filter((member) => member !== 'number');
  return `${number}: ${done.join(', ')}`;
}
