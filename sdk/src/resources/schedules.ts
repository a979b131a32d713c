import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type { ListSchedulesRequest, SchedulePage, Success } from '../generated/schema.js';

/** A message or blast that waits for its time: `tollgate.messages.schedule`. */
export class ScheduledSends {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Cancels a scheduled message or blast.
   *
   * @param id schedule id, such as `msg_sched_1234567890`
   * @returns whether it was cancelled
   * @throws {NotFoundError} when this account has no such schedule
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * await tollgate.messages.schedule.cancel('msg_sched_1234567890');
   * ```
   */
  cancel(id: string, options?: CallOptions): Promise<Success> {
    return this.#operate('cancelSchedule', { path: { id } }, options);
  }
}

/** What waits for its time: `tollgate.messages.schedules`. */
export class Schedules {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Lists scheduled messages and blasts, newest first.
   *
   * @param params filters and the zero-based page; the first page of all schedules when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.messages.schedules.list({ status: 'ACTIVE' });
   * ```
   */
  list(params: ListSchedulesRequest = {}, options?: CallOptions): Promise<SchedulePage> {
    return this.#operate('listSchedules', { body: params }, options);
  }
}
