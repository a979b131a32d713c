import type { Target } from './control-client.js';
import { colorsOf, type Terminal, writeJson } from './output.js';

/** A clock, as the control API tells it. */
export interface ClockReply {
  readonly now: string;
  readonly mode: string;
  readonly scale: number;
  readonly pending: number;
  readonly nextDueAt: string | null;
}

/** What happened while a clock was moved. */
export interface AdvanceReply {
  readonly now: string;
  readonly fired: readonly { readonly at: string; readonly task: string; readonly cause: string }[];
}

/** Prints the time, how it passes, and what waits for it. */
export function showClock(terminal: Terminal, options: Target, clock: ClockReply): void {
  if (options.json) {
    writeJson(terminal, clock);
    return;
  }
  const { now, mode, scale, pending, nextDueAt } = clock;
  const speed = mode === 'realtime' && scale !== 1 ? `${mode}, ${scale} times as fast` : mode;
  const next = nextDueAt === null ? 'nothing is planned' : `${pending} planned, next ${nextDueAt}`;
  terminal.write(`${colorsOf(terminal).bold(now)}  ${speed}; ${next}\n`);
}

/** Prints what happened, a line for each event, and the time at the end. */
export function showAdvance(terminal: Terminal, options: Target, reply: AdvanceReply): void {
  if (options.json) {
    writeJson(terminal, reply);
    return;
  }
  const { bold, dim } = colorsOf(terminal);
  const lines = reply.fired.map(({ at, task, cause }) => `${at}  ${cause} ${dim(`(${task})`)}\n`);
  const count = reply.fired.length === 0 ? 'nothing fell due' : `${reply.fired.length} fell due`;
  terminal.write(`${lines.join('')}${bold(reply.now)}  ${count}\n`);
}
