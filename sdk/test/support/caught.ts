/** Waits for a promise to fail and gives what it threw. */
export async function caught(promise: Promise<unknown>): Promise<unknown> {
  const succeeded = Symbol('succeeded');
  const outcome = await promise.then(
    () => succeeded,
    (error: unknown) => error,
  );
  if (outcome === succeeded) throw new Error('Expected the promise to be rejected.');
  return outcome;
}
