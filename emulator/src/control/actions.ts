import { chaosActions, effectActions } from './chaos.js';
import { clockActions } from './clock.js';
import { decideNextActions } from './decide-next.js';
import { deliveryActions } from './deliveries.js';
import { explainActions } from './explain.js';
import { handsetActions } from './handsets.js';
import { healthActions } from './health.js';
import { coverageActions, infoActions } from './info.js';
import { journalActions } from './journal.js';
import { messageActions } from './messages.js';
import { numberActions } from './numbers.js';
import type {
  EmulatorActions,
  EmulatorOperationId,
  WorldActions,
  WorldOperationId,
} from './operation.js';
import { lintActions, reasonActions } from './reasons.js';
import { scenarioActions } from './scenarios.js';
import { shutdownActions } from './shutdown.js';
import { simulateActions } from './simulate.js';
import { snapshotActions } from './snapshots.js';
import { stateActions } from './state.js';
import { transitionActions } from './transitions.js';
import { waitActions } from './wait.js';
import { worldsActions } from './worlds.js';

const inWorld: WorldActions<WorldOperationId> = {
  ...clockActions,
  ...transitionActions,
  ...simulateActions,
  ...numberActions,
  ...handsetActions,
  ...waitActions,
  ...chaosActions,
  ...decideNextActions,
  ...scenarioActions,
  ...deliveryActions,
  ...journalActions,
  ...messageActions,
  ...explainActions,
  ...lintActions,
  ...coverageActions,
  ...snapshotActions,
  ...stateActions,
};

const inEmulator: EmulatorActions<EmulatorOperationId> = {
  ...effectActions,
  ...healthActions,
  ...infoActions,
  ...reasonActions,
  ...shutdownActions,
  ...worldsActions,
};

/** Actions whose types are only known at run time, after validation against the same spec. */
type Actions = Readonly<Record<string, ((call: unknown) => unknown) | undefined>>;

/** Every operation that acts in one world, by its id. */
export const worldActions = inWorld as unknown as Actions;

/** Every operation of the emulator as a whole, by its id. */
export const emulatorActions = inEmulator as unknown as Actions;
