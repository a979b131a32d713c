/**
 * Waits for a reply no longer than a signal allows, as `fetch` does.
 *
 * @throws the signal's reason once it is aborted
 */
export async function abortable<T>(
  reply: Promise<T>,
  signal: AbortSignal | null | undefined,
): Promise<T> {
  if (!signal) return reply;
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([reply, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
