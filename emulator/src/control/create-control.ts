import type { WireHandler, WireReply, WireRequest } from '../api/wire.js';
import { DomainError, type DomainErrorKind } from '../domain/domain-error.js';
import type { Deliveries } from '../webhooks/deliveries.js';
import type { World } from '../world/world.js';
import { advanceClock, readClock } from './clock.js';
import { getDelivery, listDeliveries, resendDelivery } from './deliveries.js';
import { isForeignOrigin } from './origin.js';
import { matchPath, type PathValues } from './path-pattern.js';
import { problem } from './problem.js';

/** A world and what works on it. */
export interface ControlledWorld {
  readonly world: World;
  readonly webhooks: Deliveries;
}

/** What the control API works on. */
export interface ControlDependencies {
  /**
   * The world that a request names by the `Emulator-World` header or by its API key, else the
   * default one; `undefined` when it names one that it may not use.
   */
  worldFor(request: WireRequest): ControlledWorld | undefined;
}

/** A request with what its target holds. */
interface Call {
  readonly request: WireRequest;
  readonly path: PathValues;
  readonly query: URLSearchParams;
}

type Reply = WireReply | Promise<WireReply>;
type Action = (call: Call, dependencies: ControlDependencies) => Reply;

const ROUTES: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  '/_emulator/livez': { GET: () => ({ status: 200, body: { status: 'ok' } }) },
  '/_emulator/readyz': { GET: () => ({ status: 200, body: { status: 'ok' } }) },
  '/_emulator/v1/clock': { GET: inWorld(({ world }) => readClock(world)) },
  '/_emulator/v1/clock/advance': {
    POST: inWorld(({ world }, { request }) => advanceClock(world, request.body)),
  },
  '/_emulator/v1/deliveries': {
    GET: inWorld(({ webhooks }, { query }) => listDeliveries(webhooks, query)),
  },
  '/_emulator/v1/deliveries/{id}': {
    GET: inWorld(({ webhooks }, { path }) => getDelivery(webhooks, path.id as string)),
  },
  '/_emulator/v1/deliveries/{id}/resend': {
    POST: inWorld(({ webhooks }, { path }) => resendDelivery(webhooks, path.id as string)),
  },
};

/**
 * The emulator's own API under `/_emulator`: health and, under `v1`, the clock and the deliveries
 * to webhooks.
 *
 * Errors are problem documents (RFC 9457). Writes from a web page of another origin get 403.
 */
export function createControl(dependencies: ControlDependencies): WireHandler {
  return (request) => {
    if (request.method !== 'GET' && isForeignOrigin(request)) {
      return problem(403, 'Web pages of other origins may not change the emulator.');
    }
    const [target = '', query = ''] = request.target.split('?', 2);
    const path = target.endsWith('/') ? target.slice(0, -1) : target;
    const route = routeOf(path);
    if (!route) return problem(404, `There is no ${path} in the emulator's own API.`);
    const { actions, values } = route;
    const action = Object.hasOwn(actions, request.method) ? actions[request.method] : undefined;
    if (!action) {
      const allow = Object.keys(actions).join(', ');
      const detail = `${path} does not take ${request.method}. Use ${allow}.`;
      return problem(405, detail, { headers: { allow } });
    }
    const call = { request, path: values, query: new URLSearchParams(query) };
    return refusing(() => action(call, dependencies));
  };
}

/** Probes never open a world; everything else works in one. */
function inWorld(action: (world: ControlledWorld, call: Call) => Reply): Action {
  return (call, dependencies) => {
    const world = dependencies.worldFor(call.request);
    if (!world) return problem(403, 'This API key opens no world of this emulator.');
    return action(world, call);
  };
}

function routeOf(path: string) {
  for (const [pattern, actions] of Object.entries(ROUTES)) {
    const values = matchPath(pattern, path);
    if (values) return { actions, values };
  }
  return undefined;
}

const STATUS_OF_REFUSAL: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 400,
  'not-found': 404,
  'payment-required': 402,
  forbidden: 403,
  unavailable: 501,
};

/** Answers for an action that the rules refuse. */
function refusing(action: () => Reply): Reply {
  const refused = (error: unknown): WireReply => {
    if (error instanceof DomainError) return problem(STATUS_OF_REFUSAL[error.kind], error.message);
    throw error;
  };
  try {
    const reply = action();
    return reply instanceof Promise ? reply.catch(refused) : reply;
  } catch (error) {
    return refused(error);
  }
}
