export type * from '../generated/control-client.js';
export type {
  BodyOf,
  ControlOperationId,
  PathOf,
  QueryOf,
  ResultOf,
} from '../generated/control-operations.js';
export type {
  ClientConnection,
  EmulatorClient,
  EmulatorClientOptions,
  RequestInput,
} from './create-emulator-client.js';
export { createEmulatorClient } from './create-emulator-client.js';
export type { ProblemDocument, ProblemField, UnreachableReason } from './errors.js';
export { EmulatorProblemError, EmulatorUnreachableError } from './errors.js';
export type { ReadyOptions } from './until-ready.js';
