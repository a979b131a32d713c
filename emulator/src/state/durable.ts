import type { WireHandler } from '../api/wire.js';
import type { StateKeeper } from './keeper.js';

/** Lets a handler answer only once what the request has changed is written. */
export function durable(handler: WireHandler, keeper: StateKeeper): WireHandler {
  return (request) => {
    const reply = handler(request);
    if (reply instanceof Promise) {
      return reply.then((late) => {
        keeper.flush();
        return late;
      });
    }
    keeper.flush();
    return reply;
  };
}
