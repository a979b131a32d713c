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
  { operationId: 'getMetrics', method: 'GET', path: '/_emulator/metrics', body: 'none', inWorld: false },
  { operationId: 'getInfo', method: 'GET', path: '/_emulator/v1/info', body: 'none', inWorld: false },
  { operationId: 'getOpenApi', method: 'GET', path: '/_emulator/v1/openapi.json', body: 'none', inWorld: false },
  { operationId: 'getFidelity', method: 'GET', path: '/_emulator/v1/fidelity', body: 'none', inWorld: false },
  { operationId: 'getCoverage', method: 'GET', path: '/_emulator/v1/coverage', body: 'none', inWorld: true },
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
  { operationId: 'listTransitions', method: 'GET', path: '/_emulator/v1/transitions', body: 'none', inWorld: true },
  { operationId: 'clearTransitions', method: 'DELETE', path: '/_emulator/v1/transitions', body: 'none', inWorld: true },
  { operationId: 'setTransition', method: 'PUT', path: '/_emulator/v1/transitions/{model}', body: 'required', inWorld: true },
  { operationId: 'clearTransition', method: 'DELETE', path: '/_emulator/v1/transitions/{model}', body: 'none', inWorld: true },
  { operationId: 'getPolling', method: 'GET', path: '/_emulator/v1/polling', body: 'none', inWorld: true },
  { operationId: 'getStaleReads', method: 'GET', path: '/_emulator/v1/stale-reads', body: 'none', inWorld: true },
  { operationId: 'setStaleReads', method: 'PUT', path: '/_emulator/v1/stale-reads', body: 'required', inWorld: true },
  { operationId: 'simulateBrandApproval', method: 'POST', path: '/_emulator/v1/simulate/brands/{id}/approve', body: 'optional', inWorld: true },
  { operationId: 'simulateBrandRejection', method: 'POST', path: '/_emulator/v1/simulate/brands/{id}/reject', body: 'optional', inWorld: true },
  { operationId: 'simulateBrandVetting', method: 'POST', path: '/_emulator/v1/simulate/brands/{id}/vet', body: 'optional', inWorld: true },
  { operationId: 'simulateCampaignApproval', method: 'POST', path: '/_emulator/v1/simulate/campaigns/{id}/approve', body: 'optional', inWorld: true },
  { operationId: 'simulateCampaignRejection', method: 'POST', path: '/_emulator/v1/simulate/campaigns/{id}/reject', body: 'optional', inWorld: true },
  { operationId: 'simulateCampaignChanges', method: 'POST', path: '/_emulator/v1/simulate/campaigns/{id}/request-changes', body: 'optional', inWorld: true },
  { operationId: 'simulateCampaignRevocation', method: 'POST', path: '/_emulator/v1/simulate/campaigns/{id}/revoke', body: 'optional', inWorld: true },
  { operationId: 'simulateNumberVerification', method: 'POST', path: '/_emulator/v1/simulate/numbers/{e164}/verify', body: 'optional', inWorld: true },
  { operationId: 'simulateAttachFailure', method: 'POST', path: '/_emulator/v1/simulate/numbers/{e164}/fail-attach', body: 'required', inWorld: true },
  { operationId: 'simulateNumberRevocation', method: 'POST', path: '/_emulator/v1/simulate/numbers/{e164}/revoke', body: 'optional', inWorld: true },
  { operationId: 'simulateNumberRelease', method: 'POST', path: '/_emulator/v1/simulate/numbers/{e164}/release', body: 'optional', inWorld: true },
  { operationId: 'simulateNumberPortOut', method: 'POST', path: '/_emulator/v1/simulate/numbers/{e164}/port-out', body: 'optional', inWorld: true },
  { operationId: 'simulateNumberProvisioning', method: 'POST', path: '/_emulator/v1/simulate/numbers/{e164}/provision', body: 'optional', inWorld: true },
  { operationId: 'simulateProvisioningFailure', method: 'POST', path: '/_emulator/v1/simulate/numbers/{e164}/fail-provisioning', body: 'optional', inWorld: true },
  { operationId: 'simulateInboundMessage', method: 'POST', path: '/_emulator/v1/simulate/messages/inbound', body: 'required', inWorld: true },
  { operationId: 'simulateMessageStatus', method: 'POST', path: '/_emulator/v1/simulate/messages/{id}/status', body: 'required', inWorld: true },
  { operationId: 'getNumberControls', method: 'GET', path: '/_emulator/v1/numbers/{e164}', body: 'none', inWorld: true },
  { operationId: 'setNumberCapabilities', method: 'PATCH', path: '/_emulator/v1/numbers/{e164}', body: 'required', inWorld: true },
  { operationId: 'getHandset', method: 'GET', path: '/_emulator/v1/handsets/{e164}', body: 'none', inWorld: true },
  { operationId: 'updateHandset', method: 'PATCH', path: '/_emulator/v1/handsets/{e164}', body: 'required', inWorld: true },
  { operationId: 'listSandboxRecipients', method: 'GET', path: '/_emulator/v1/sandbox/recipients', body: 'none', inWorld: true },
  { operationId: 'allowSandboxRecipient', method: 'PUT', path: '/_emulator/v1/sandbox/recipients/{e164}', body: 'none', inWorld: true },
  { operationId: 'removeSandboxRecipient', method: 'DELETE', path: '/_emulator/v1/sandbox/recipients/{e164}', body: 'none', inWorld: true },
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
  { operationId: 'listEffects', method: 'GET', path: '/_emulator/v1/chaos/effects', body: 'none', inWorld: false },
  { operationId: 'listFaults', method: 'GET', path: '/_emulator/v1/chaos/faults', body: 'none', inWorld: true },
  { operationId: 'addFault', method: 'POST', path: '/_emulator/v1/chaos/faults', body: 'required', inWorld: true },
  { operationId: 'clearFaults', method: 'DELETE', path: '/_emulator/v1/chaos/faults', body: 'none', inWorld: true },
  { operationId: 'getFault', method: 'GET', path: '/_emulator/v1/chaos/faults/{id}', body: 'none', inWorld: true },
  { operationId: 'updateFault', method: 'PATCH', path: '/_emulator/v1/chaos/faults/{id}', body: 'required', inWorld: true },
  { operationId: 'removeFault', method: 'DELETE', path: '/_emulator/v1/chaos/faults/{id}', body: 'none', inWorld: true },
  { operationId: 'getWebhookChaos', method: 'GET', path: '/_emulator/v1/chaos/webhooks', body: 'none', inWorld: true },
  { operationId: 'setWebhookChaos', method: 'PUT', path: '/_emulator/v1/chaos/webhooks', body: 'required', inWorld: true },
  { operationId: 'clearWebhookChaos', method: 'DELETE', path: '/_emulator/v1/chaos/webhooks', body: 'none', inWorld: true },
  { operationId: 'listJournal', method: 'GET', path: '/_emulator/v1/journal', body: 'none', inWorld: true },
  { operationId: 'clearJournal', method: 'DELETE', path: '/_emulator/v1/journal', body: 'none', inWorld: true },
  { operationId: 'findInJournal', method: 'POST', path: '/_emulator/v1/journal/find', body: 'optional', inWorld: true },
  { operationId: 'countInJournal', method: 'POST', path: '/_emulator/v1/journal/count', body: 'optional', inWorld: true },
  { operationId: 'waitForJournal', method: 'GET', path: '/_emulator/v1/journal/wait', body: 'none', inWorld: true },
  { operationId: 'listInbox', method: 'GET', path: '/_emulator/v1/messages', body: 'none', inWorld: true },
  { operationId: 'clearInbox', method: 'DELETE', path: '/_emulator/v1/messages', body: 'none', inWorld: true },
  { operationId: 'searchInbox', method: 'GET', path: '/_emulator/v1/messages/search', body: 'none', inWorld: true },
  { operationId: 'getInboxMessage', method: 'GET', path: '/_emulator/v1/messages/{id}', body: 'none', inWorld: true },
  { operationId: 'explain', method: 'GET', path: '/_emulator/v1/explain/{id}', body: 'none', inWorld: true },
  { operationId: 'lint', method: 'POST', path: '/_emulator/v1/lint', body: 'required', inWorld: true },
  { operationId: 'listReasons', method: 'GET', path: '/_emulator/v1/reasons', body: 'none', inWorld: false },
  { operationId: 'getReason', method: 'GET', path: '/_emulator/v1/reasons/{id}', body: 'none', inWorld: false },
  { operationId: 'listScenarios', method: 'GET', path: '/_emulator/v1/scenarios', body: 'none', inWorld: true },
  { operationId: 'defineScenario', method: 'POST', path: '/_emulator/v1/scenarios', body: 'required', inWorld: true },
  { operationId: 'runGivenScenario', method: 'POST', path: '/_emulator/v1/scenarios/run', body: 'required', inWorld: true },
  { operationId: 'getScenario', method: 'GET', path: '/_emulator/v1/scenarios/{name}', body: 'none', inWorld: true },
  { operationId: 'runScenario', method: 'POST', path: '/_emulator/v1/scenarios/{name}/run', body: 'none', inWorld: true },
  { operationId: 'listArrangedDecisions', method: 'GET', path: '/_emulator/v1/decide-next', body: 'none', inWorld: true },
  { operationId: 'decideNext', method: 'POST', path: '/_emulator/v1/decide-next', body: 'required', inWorld: true },
  { operationId: 'clearArrangedDecisions', method: 'DELETE', path: '/_emulator/v1/decide-next', body: 'none', inWorld: true },
  { operationId: 'listDeliveries', method: 'GET', path: '/_emulator/v1/deliveries', body: 'none', inWorld: true },
  { operationId: 'getDelivery', method: 'GET', path: '/_emulator/v1/deliveries/{id}', body: 'none', inWorld: true },
  { operationId: 'resendDelivery', method: 'POST', path: '/_emulator/v1/deliveries/{id}/resend', body: 'none', inWorld: true },
  { operationId: 'triggerEvent', method: 'POST', path: '/_emulator/v1/trigger/{event}', body: 'optional', inWorld: true },
  { operationId: 'recoverEndpoint', method: 'POST', path: '/_emulator/v1/endpoints/{webhookId}/recover', body: 'required', inWorld: true },
  { operationId: 'enableEndpoint', method: 'POST', path: '/_emulator/v1/endpoints/{webhookId}/enable', body: 'none', inWorld: true },
  { operationId: 'disableEndpoint', method: 'POST', path: '/_emulator/v1/endpoints/{webhookId}/disable', body: 'none', inWorld: true },
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
