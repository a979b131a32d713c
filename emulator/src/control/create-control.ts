import { Router } from '../api/router.js';
import type { WireHandler, WireReply, WireRequest } from '../api/wire.js';
import { type ControlOperationSpec, controlOperations } from '../generated/control-operations.js';
import { emulatorActions, worldActions } from './actions.js';
import type { ControlledEmulator, ControlledWorld } from './operation.js';
import { isForeignOrigin } from './origin.js';
import { problem } from './problem.js';
import { refusalOf } from './refusal.js';
import { readCall } from './request.js';

/** What the control API works on. */
export interface ControlDependencies extends ControlledEmulator {
  /**
   * The world that a request names by the `Emulator-World` header or by its API key, else the
   * default one; `undefined` when it names one that it may not use.
   */
  worldFor(request: WireRequest): ControlledWorld | undefined;
}

/** The content type of Prometheus' text format. */
const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

type Reply = WireReply | Promise<WireReply>;

const router = new Router<ControlOperationSpec>(controlOperations);

/**
 * The emulator's own API under `/_emulator`, as `openapi/emulator.yaml` describes it.
 *
 * Errors are problem documents (RFC 9457). Writes from a web page of another origin get 403.
 */
export function createControl(dependencies: ControlDependencies): WireHandler {
  return (request) => {
    if (request.method !== 'GET' && isForeignOrigin(request)) {
      return problem(403, 'Web pages of other origins may not change the emulator.');
    }
    const [path = '', query = ''] = request.target.split('?', 2);
    const route = router.match(request.method, path);
    if (route.kind === 'unknown') {
      return problem(404, `There is no ${path} in the emulator's own API.`);
    }
    if (route.kind === 'wrong-method') {
      const allow = route.allowed.join(', ');
      const detail = `${path} does not take ${request.method}. Use ${allow}.`;
      return problem(405, detail, { headers: { allow } });
    }
    return refusing(() => act(dependencies, route.operation, request, route.path, query));
  };
}

function act(
  dependencies: ControlDependencies,
  operation: ControlOperationSpec,
  request: WireRequest,
  path: Record<string, string>,
  query: string,
): Reply {
  const call = readCall(operation, request, path, query);
  if ('refusal' in call) return call.refusal;
  const { operationId, inWorld } = operation;
  if (!inWorld) return done(emulatorActions[operationId]?.({ ...call, emulator: dependencies }));
  const controlled = dependencies.worldFor(request);
  if (!controlled) return problem(403, 'This API key opens no world of this emulator.');
  return done(worldActions[operationId]?.({ ...call, ...controlled }));
}

function done(outcome: unknown): Reply {
  return outcome instanceof Promise ? outcome.then(replyOf) : replyOf(outcome);
}

/** Everything is JSON but for plain text, which is in the form that Prometheus asks for. */
function replyOf(outcome: unknown): WireReply {
  if (typeof outcome !== 'string') return { status: 200, body: outcome };
  const headers = { 'content-type': METRICS_TYPE };
  return { status: 200, body: undefined, text: outcome, headers };
}

/** Answers for an action that is refused. */
function refusing(action: () => Reply): Reply {
  try {
    const reply = action();
    return reply instanceof Promise ? reply.catch(refusalOf) : reply;
  } catch (error) {
    return refusalOf(error);
  }
}
