// Generated from openapi/ by `npm run generate`. Do not edit.

import type { operations } from './control-schema.js';

/** One operation of the emulator's own API. */
export interface ControlOperationSpec {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its parameters in braces. */
  readonly path: string;
  readonly body: 'required' | 'optional' | 'none';
  /** Whether it acts in the world that a request names; else in the emulator as a whole. */
  readonly inWorld: boolean;
}

/** Every operation, in the order of the description. */
export const controlOperations = [
  { operationId: 'getLiveness', method: 'GET', path: '/_emulator/livez', body: 'none', inWorld: false },
  { operationId: 'getReadiness', method: 'GET', path: '/_emulator/readyz', body: 'none', inWorld: false },
  { operationId: 'shutDown', method: 'POST', path: '/_emulator/v1/shutdown', body: 'none', inWorld: false },
  { operationId: 'listWorlds', method: 'GET', path: '/_emulator/v1/worlds', body: 'none', inWorld: false },
  { operationId: 'createWorld', method: 'POST', path: '/_emulator/v1/worlds', body: 'optional', inWorld: false },
  { operationId: 'getWorld', method: 'GET', path: '/_emulator/v1/worlds/{name}', body: 'none', inWorld: false },
  { operationId: 'deleteWorld', method: 'DELETE', path: '/_emulator/v1/worlds/{name}', body: 'none', inWorld: false },
  { operationId: 'forkWorld', method: 'POST', path: '/_emulator/v1/worlds/{name}/fork', body: 'optional', inWorld: false },
  { operationId: 'getClock', method: 'GET', path: '/_emulator/v1/clock', body: 'none', inWorld: true },
  { operationId: 'advanceClock', method: 'POST', path: '/_emulator/v1/clock/advance', body: 'required', inWorld: true },
  { operationId: 'setClockMode', method: 'PUT', path: '/_emulator/v1/clock/mode', body: 'required', inWorld: true },
  { operationId: 'runUntilIdle', method: 'POST', path: '/_emulator/v1/clock/run-until-idle', body: 'optional', inWorld: true },
  { operationId: 'getTimeline', method: 'GET', path: '/_emulator/v1/timeline', body: 'none', inWorld: true },
  { operationId: 'waitForEvent', method: 'POST', path: '/_emulator/v1/wait', body: 'required', inWorld: true },
  { operationId: 'exportState', method: 'GET', path: '/_emulator/v1/state', body: 'none', inWorld: true },
  { operationId: 'importState', method: 'PUT', path: '/_emulator/v1/state', body: 'required', inWorld: true },
  { operationId: 'resetWorld', method: 'POST', path: '/_emulator/v1/reset', body: 'none', inWorld: true },
  { operationId: 'seedWorld', method: 'POST', path: '/_emulator/v1/seed', body: 'required', inWorld: true },
  { operationId: 'getCredits', method: 'GET', path: '/_emulator/v1/credits', body: 'none', inWorld: true },
  { operationId: 'setCredits', method: 'PUT', path: '/_emulator/v1/credits', body: 'required', inWorld: true },
  { operationId: 'listSnapshots', method: 'GET', path: '/_emulator/v1/snapshots', body: 'none', inWorld: true },
  { operationId: 'saveSnapshot', method: 'POST', path: '/_emulator/v1/snapshots', body: 'required', inWorld: true },
  { operationId: 'getSnapshot', method: 'GET', path: '/_emulator/v1/snapshots/{name}', body: 'none', inWorld: true },
  { operationId: 'deleteSnapshot', method: 'DELETE', path: '/_emulator/v1/snapshots/{name}', body: 'none', inWorld: true },
  { operationId: 'restoreSnapshot', method: 'POST', path: '/_emulator/v1/snapshots/{name}/restore', body: 'none', inWorld: true },
  { operationId: 'listDeliveries', method: 'GET', path: '/_emulator/v1/deliveries', body: 'none', inWorld: true },
  { operationId: 'getDelivery', method: 'GET', path: '/_emulator/v1/deliveries/{id}', body: 'none', inWorld: true },
  { operationId: 'resendDelivery', method: 'POST', path: '/_emulator/v1/deliveries/{id}/resend', body: 'none', inWorld: true },
] as const satisfies readonly ControlOperationSpec[];

/** Name of an operation. */
export type ControlOperationId = (typeof controlOperations)[number]['operationId'];

type Content<T> = T extends { content: { 'application/json': infer Body } }
  ? Body
  : T extends { content: { 'text/plain': infer Text } }
    ? Text
    : undefined;

/** The body that an operation takes, `undefined` when it takes none. */
export type BodyOf<Id extends ControlOperationId> = operations[Id] extends {
  requestBody?: infer Body;
}
  ? Content<NonNullable<Body>>
  : undefined;

/** The path parameters of an operation, decoded. */
export type PathOf<Id extends ControlOperationId> = operations[Id]['parameters'] extends {
  path: infer Path;
}
  ? Path
  : Record<string, never>;

/** The query parameters of an operation, converted to their types. */
export type QueryOf<Id extends ControlOperationId> = operations[Id]['parameters'] extends {
  query?: infer Query;
}
  ? NonNullable<Query>
  : Record<string, never>;

/** What an operation answers with status 200. */
export type ResultOf<Id extends ControlOperationId> = operations[Id]['responses'] extends {
  200: infer Ok;
}
  ? Content<Ok>
  : never;
