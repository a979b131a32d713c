interface Subscribers {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const subscribersOf = new WeakMap<AbortSignal, Subscribers>();

/**
 * Calls back when a signal is aborted. However many calls share a signal, it gets a single listener,
 * and none once they are done; Node warns of a leak at the eleventh.
 *
 * @returns a function that ends the subscription
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = subscribersOf.get(signal) ?? listenTo(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener('abort', listener);
    subscribersOf.delete(signal);
  };
}

function listenTo(signal: AbortSignal): Subscribers {
  const callbacks = new Set<() => void>();
  const listener = () => {
    for (const callback of callbacks) callback();
  };
  const subscribers = { callbacks, listener };
  subscribersOf.set(signal, subscribers);
  signal.addEventListener('abort', listener);
  return subscribers;
}
