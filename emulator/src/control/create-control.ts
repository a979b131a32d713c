import type { WireHandler, WireReply, WireRequest } from '../api/wire.js';
import type { World } from '../world/world.js';
import { advanceClock, readClock } from './clock.js';
import { isForeignOrigin } from './origin.js';
import { problem } from './problem.js';

/** What the control API works on. */
export interface ControlDependencies {
  /**
   * The world that a request names by the `Emulator-World` header or by its API key, else the
   * default one; `undefined` when it names one that it may not use.
   */
  worldFor(request: WireRequest): World | undefined;
}

type Reply = WireReply | Promise<WireReply>;
type Action = (request: WireRequest, dependencies: ControlDependencies) => Reply;

const ROUTES: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  '/_emulator/livez': { GET: () => ({ status: 200, body: { status: 'ok' } }) },
  '/_emulator/readyz': { GET: () => ({ status: 200, body: { status: 'ok' } }) },
  '/_emulator/v1/clock': { GET: inWorld((world) => readClock(world)) },
  '/_emulator/v1/clock/advance': {
    POST: inWorld((world, request) => advanceClock(world, request.body)),
  },
};

/**
 * The emulator's own API under `/_emulator`: health and, under `v1`, the clock.
 *
 * Errors are problem documents (RFC 9457). Writes from a web page of another origin get 403.
 */
export function createControl(dependencies: ControlDependencies): WireHandler {
  return (request) => {
    if (request.method !== 'GET' && isForeignOrigin(request)) {
      return problem(403, 'Web pages of other origins may not change the emulator.');
    }
    const path = pathOf(request.target);
    const actions = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
    if (!actions) return problem(404, `There is no ${path} in the emulator's own API.`);
    const action = Object.hasOwn(actions, request.method) ? actions[request.method] : undefined;
    if (!action) {
      const allow = Object.keys(actions).join(', ');
      const detail = `${path} does not take ${request.method}. Use ${allow}.`;
      return problem(405, detail, { headers: { allow } });
    }
    return action(request, dependencies);
  };
}

/** Probes never open a world; everything else works in one. */
function inWorld(action: (world: World, request: WireRequest) => Reply): Action {
  return (request, dependencies) => {
    const world = dependencies.worldFor(request);
    if (!world) return problem(403, 'This API key opens no world of this emulator.');
    return action(world, request);
  };
}

function pathOf(target: string): string {
  const path = target.split('?', 1)[0] as string;
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
