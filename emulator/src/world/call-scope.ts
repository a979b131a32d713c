import type { AsyncLocalStorage } from 'node:async_hooks';

/** A call that is under way. */
interface Call {
  readonly owner: object;
  /** What is being called, for people. */
  readonly what: string;
  readonly outer: Call | undefined;
  isOver: boolean;
}

let storage: AsyncLocalStorage<Call> | null | undefined;
let current: Call | undefined;

/**
 * Runs code of somebody else's and remembers, until it is done, that it is that code which runs.
 *
 * Where the platform keeps track of asynchronous calls (Node, Bun, Deno) that holds behind every
 * `await`; elsewhere, as in browsers, up to the first one.
 *
 * @param owner on whose behalf it runs
 * @param what a short readable phrase
 */
export function runInside<Result>(owner: object, what: string, action: () => Result): Result {
  if (storage === undefined) storage = asyncStorage();
  const call: Call = { owner, what, outer: currentCall(), isOver: false };
  const end = (): void => {
    call.isOver = true;
  };
  let result: Result;
  try {
    result = storage ? storage.run(call, action) : runUntilAwait(call, action);
  } catch (error) {
    end();
    throw error;
  }
  // What it has set going without waiting for it is on its own afterwards.
  if (result instanceof Promise) result.then(end, end);
  else end();
  return result;
}

/** What an owner's code this is called from, if it is still under way. */
export function insideOf(owner: object): string | undefined {
  for (let call = currentCall(); call; call = call.outer) {
    if (call.owner === owner && !call.isOver) return call.what;
  }
  return undefined;
}

function currentCall(): Call | undefined {
  return storage ? storage.getStore() : current;
}

function runUntilAwait<Result>(call: Call, action: () => Result): Result {
  const before = current;
  current = call;
  try {
    return action();
  } finally {
    current = before;
  }
}

/** No import: this file runs in browsers too. */
function asyncStorage(): AsyncLocalStorage<Call> | null {
  const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks');
  return hooks ? new hooks.AsyncLocalStorage() : null;
}
