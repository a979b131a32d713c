import type { Scenario, ScenarioRun } from '../emulator-world/scenarios/scenario.js';
import type { components } from '../generated/control-schema.js';
import type { WorldActions } from './operation.js';

type Schemas = components['schemas'];

type ScenarioOperation =
  | 'listScenarios'
  | 'defineScenario'
  | 'getScenario'
  | 'runScenario'
  | 'runGivenScenario';

/** Named scripts of what can go wrong. */
export const scenarioActions: WorldActions<ScenarioOperation> = {
  listScenarios: ({ world }) => ({ scenarios: world.scenarios.list().map(shown) }),
  defineScenario: ({ world, body }) => shown(world.scenarios.define(body)),
  getScenario: ({ world, path }) => shown(world.scenarios.describe(path.name)),
  runScenario: async ({ world, path }) => done(await world.scenarios.run(path.name)),
  // Checked where it is run, against the same rules as one that is given in code.
  runGivenScenario: async ({ world, body }) =>
    done(await world.scenarios.run(body as unknown as Scenario)),
};

function shown(scenario: Scenario): Schemas['Scenario'] {
  return { ...scenario, steps: scenario.steps.map((step) => ({ ...step })) };
}

function done({ now, steps, ...run }: ScenarioRun): Schemas['ScenarioRun'] {
  return { ...run, now: now.toISOString(), steps: steps.map((step) => ({ ...step })) };
}
