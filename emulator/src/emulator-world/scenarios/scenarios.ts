import type { Account } from '../../domain/account.js';
import { DomainError } from '../../domain/domain-error.js';
import { FaultRuleError } from '../../faults/fault.js';
import { StateError } from '../../state/state-error.js';
import type { Json } from '../../world/json.js';
import type { WorldState } from '../../world/world-state.js';
import type { EmulatorWorld } from '../emulator-world.js';
import { builtInScenarios } from './built-in.js';
import { readScenario } from './read-scenario.js';
import { runStep, type Stage } from './run-step.js';
import type { Scenario, ScenarioOutcome, ScenarioRun } from './scenario.js';

/** Named scripts of transitions, faults and deliveries. */
export interface Scenarios {
  /** All scenarios: the built-in ones, then those that were defined here. */
  list(): Scenario[];
  /** One scenario, its steps included. @throws DomainError (`not-found`) */
  describe(name: string): Scenario;
  /**
   * Runs a scenario by its name, or one that is given. Some act at once, some arm the world for what
   * comes: its description says which. A step that fails takes back what the steps before it did.
   *
   * @throws DomainError when there is none of this name or a step is refused; StateError naming the
   * path of a mistake in one that is given
   *
   * @example
   * await emulator.scenarios.run('reject-thrice-then-approve');
   */
  run(scenario: string | Scenario): Promise<ScenarioRun>;
  /**
   * Keeps a scenario by its name, in the place of an earlier one. It belongs to the world's state.
   *
   * @returns it with what was left out
   * @throws StateError naming the path of a mistake; DomainError for the name of a built-in one
   */
  define(scenario: unknown): Scenario;
}

const KEY = 'scenarios';
/** How many scenarios can be defined in a world. */
const LIMIT = 100;

/** The scenarios of a world. @param goTo puts a state in the place of the present one */
export function scenariosOf(
  account: Account,
  world: () => EmulatorWorld,
  goTo: (state: WorldState) => void,
): Scenarios {
  const defined = () => (account.world.values.get(KEY) ?? []) as unknown as readonly Scenario[];
  const list = () => [...builtInScenarios, ...defined()];
  const describe = (name: string): Scenario => {
    const found = list().find((scenario) => scenario.name === name);
    if (found) return found;
    const names = list().map((scenario) => scenario.name);
    throw new DomainError(
      'not-found',
      `There is no scenario "${name}". There are ${names.join(', ')}.`,
    );
  };
  return {
    list,
    describe,
    run: async (given) =>
      run(
        typeof given === 'string' ? describe(given) : readScenario(given),
        account,
        world(),
        goTo,
      ),
    define(given) {
      const scenario = readScenario(given);
      if (builtInScenarios.some(({ name }) => name === scenario.name)) {
        throw new DomainError('conflict', `"${scenario.name}" is a built-in scenario.`);
      }
      const others = defined().filter(({ name }) => name !== scenario.name);
      if (others.length >= LIMIT) {
        throw new DomainError('invalid', `A world keeps ${LIMIT} scenarios, and has them.`);
      }
      account.world.values.set(KEY, [...others, scenario] as unknown as Json);
      return scenario;
    },
  };
}

async function run(
  { name, steps }: Scenario,
  account: Account,
  world: EmulatorWorld,
  goTo: (state: WorldState) => void,
): Promise<ScenarioRun> {
  const before = account.world.save();
  const stage: Stage = { account, world, refs: new Map() };
  const outcomes: ScenarioOutcome[] = [];
  account.world.journal.record('scenario.run', { name });
  for (const [index, step] of steps.entries()) {
    const [kind = ''] = Object.keys(step);
    try {
      outcomes.push({ step: kind, did: await runStep(stage, step) });
    } catch (error) {
      goTo(before);
      throw located(error, `steps[${index}].${kind}`);
    }
  }
  return { name, now: world.clock.now(), steps: outcomes };
}

/** The same error, with the step in its message. */
function located(error: unknown, path: string): unknown {
  if (error instanceof DomainError) {
    const { kind, message, fields, legal } = error;
    return new DomainError(kind, `${path}: ${message}`, fields, legal);
  }
  if (
    error instanceof StateError ||
    error instanceof FaultRuleError ||
    error instanceof RangeError
  ) {
    return new StateError(`${path}: ${error.message}`);
  }
  return error;
}
