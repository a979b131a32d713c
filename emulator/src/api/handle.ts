import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import type { MessageMethod } from '../domain/records/message.js';
import { type OperationSpec, operations as specs } from '../generated/operations.js';
import { validators } from '../generated/validators.js';
import { nearMisses } from './near-misses.js';
import { implementations } from './operations/index.js';
import { INVALID_API_KEY, plainProblem, problemOf, validationProblem } from './problems.js';
import { logRequest, marked } from './request-log.js';
import { type RouteMatch, Router } from './router.js';
import { check } from './validate.js';
import type { WireReply, WireRequest } from './wire.js';

const router = new Router(specs);

/**
 * Finds the account that a request's key opens, or `undefined` when the key is refused.
 *
 * @param onlyOpen whether only accounts that are open already count
 */
export type AccountFinder = (request: WireRequest, onlyOpen?: boolean) => Account | undefined;

/** Answers a call in the place of its operation, or lets it run. */
export type Interceptor = (
  account: Account,
  operation: OperationSpec,
  request: WireRequest,
  run: () => WireReply,
) => WireReply;

const RUN: Interceptor = (_account, _operation, _request, run) => run();

/**
 * Answers one call of the provider's API: route, key, validation, operation, journal.
 *
 * Every transport ends here. It never throws: what cannot be answered is a 500 in the provider's
 * shape.
 *
 * @param isMarked whether replies carry headers of the emulator's own; default: they do not
 * @param onError told of what a client only sees as a 500; default: nobody is
 */
export function handle(
  request: WireRequest,
  accountOf: AccountFinder,
  intercept: Interceptor = RUN,
  isMarked = false,
  onError: (error: unknown) => void = () => {},
): WireReply {
  const { path, query } = splitTarget(request.target);
  const route = router.match(request.method, path);
  if (route.kind !== 'found') return unmatched(request, path, route, accountOf, isMarked);
  const account = accountOf(request);
  if (!account) return INVALID_API_KEY;
  const { operation } = route;
  const run = () =>
    withoutThrowing(account, operation, onError, () =>
      answer(request, operation, route.path, query, account),
    );
  const failure = settle(account, onError);
  const { journal } = account.world;
  const before = journal.seq;
  journal.request = before + 1;
  try {
    const reply = failure ?? intercept(account, operation, request, run);
    logRequest(account, { operation: operation.operationId }, request, reply);
    const last = settle(account, onError) ?? reply;
    return isMarked ? marked(account, before, last) : last;
  } finally {
    journal.request = undefined;
  }
}

/** A request for no operation. It opens no account, but one that is there notes it. */
function unmatched(
  request: WireRequest,
  path: string,
  route: Exclude<RouteMatch<OperationSpec>, { kind: 'found' }>,
  accountOf: AccountFinder,
  isMarked: boolean,
): WireReply {
  const didYouMean = nearMisses(specs, request.method, path);
  const reply = refusalOf(request.method, path, route, didYouMean);
  const account = accountOf(request, true);
  if (!account) return reply;
  const { journal } = account.world;
  const before = journal.seq;
  journal.within(before + 1, () =>
    logRequest(account, { unmatched: true, didYouMean }, request, reply),
  );
  return isMarked ? marked(account, before, reply) : reply;
}

function refusalOf(
  method: string,
  path: string,
  route: Exclude<RouteMatch<OperationSpec>, { kind: 'found' }>,
  [likeliest]: readonly string[],
): WireReply {
  if (route.kind === 'wrong-method') {
    const allow = route.allowed.join(', ');
    return plainProblem(405, `${path} does not take ${method}. Use ${allow}.`, { allow });
  }
  const advice = likeliest === undefined ? '' : ` Did you mean ${likeliest}?`;
  return plainProblem(404, `There is no ${method} ${path} in this API.${advice}`);
}

/** Runs what is due. What a task throws, for example a reviewer of the user's own, is a 500. */
function settle(account: Account, onError: (error: unknown) => void): WireReply | undefined {
  try {
    account.world.settle();
    return undefined;
  } catch (error) {
    onError(error);
    return plainProblem(500, `Work that was due failed: ${String(error)}`);
  }
}

/** A mistake of the emulator's own is a 500 that the journal and whoever runs it are told of. */
function withoutThrowing(
  account: Account,
  { operationId }: OperationSpec,
  onError: (error: unknown) => void,
  action: () => WireReply,
): WireReply {
  try {
    return action();
  } catch (error) {
    account.world.journal.record('fault', { operation: operationId, error: String(error) });
    onError(error);
    return plainProblem(500, 'The emulator failed on this request. This is a bug in Tollgate.');
  }
}

function answer(
  request: WireRequest,
  operation: OperationSpec,
  path: Record<string, string>,
  query: string,
  account: Account,
): WireReply {
  if (operation.scope === 'unavailable') {
    return plainProblem(
      501,
      `${operation.method} ${operation.path} is outside toll-free messaging and not emulated.`,
    );
  }
  const body = readBody(request, operation);
  if ('problem' in body) return body.problem;
  const parameters = readQuery(query);
  const checks = validators[operation.operationId];
  const errors =
    check(checks?.path, path) ??
    check(checks?.query, parameters) ??
    check(checks?.body, body.value);
  if (errors) return validationProblem(errors);
  return run(operation, {
    account,
    body: body.value,
    path,
    query: parameters,
    method: methodOf(request),
  });
}

interface Input {
  readonly account: Account;
  readonly body: unknown;
  readonly path: unknown;
  readonly query: unknown;
  readonly method: MessageMethod;
}

function run(operation: OperationSpec, input: Input): WireReply {
  const implementation = implementations[operation.operationId];
  try {
    if (!implementation) throw new Error(`${operation.operationId} has no implementation.`);
    return { status: 200, body: implementation(input) };
  } catch (error) {
    if (error instanceof DomainError) return problemOf(error, operation);
    throw error;
  }
}

function readBody(
  request: WireRequest,
  operation: OperationSpec,
): { value: unknown } | { problem: WireReply } {
  if (operation.body === 'none') return { value: undefined };
  // Clients send an empty body where they have no arguments.
  if (request.body.trim() === '') return { value: {} };
  try {
    return { value: JSON.parse(request.body) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: plainProblem(400, `The request body is not valid JSON: ${reason}`) };
  }
}

const NO_QUERY = Object.freeze(Object.create(null));

/**
 * Repeated names become lists, and an empty value is none: that is how the official JavaScript client
 * writes `null`. No prototype, so that no name has a meaning of its own.
 */
function readQuery(query: string): Record<string, string | string[]> {
  if (query === '') return NO_QUERY;
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query)) {
    if (value === '') continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf('?');
  return at < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, at), query: target.slice(at + 1) };
}

/** The official clients tell who they are; everything else counts as a plain API call. */
function methodOf(request: WireRequest): MessageMethod {
  return request.header('x-fern-language') ? 'SDK' : 'API';
}
