import type { AdvanceReply, ClockReply } from './clock-lines.js';
import { callControl, type Target } from './control-client.js';
import { colorsOf, type Terminal } from './output.js';

/** Where to move a clock. */
export type Move = { readonly by: string } | { readonly to: string };

/** A shorter way is over before anyone reads how far it is. */
const LONG = 86_400_000;
const STEPS = 40;
const START_OF_LINE = '\r\u001b[2K';

/**
 * Moves the clock of a running emulator. Where a person watches, a long way is taken in steps and a
 * line on standard error shows how far it is: what happens is the same.
 */
export async function advance(
  terminal: Terminal,
  target: Target,
  move: Move,
): Promise<AdvanceReply> {
  const way = terminal.showsProgress ? await longWay(target, move) : undefined;
  if (!way) return post(target, move);
  const fired: AdvanceReply['fired'][number][] = [];
  let { now } = way;
  try {
    for (let step = 1; step <= STEPS; step++) {
      const to = way.start + Math.round(((way.end - way.start) * step) / STEPS);
      // Somebody else may have moved it meanwhile.
      if (to < Date.parse(now)) continue;
      const reply = await post(target, { to: new Date(to).toISOString() });
      now = reply.now;
      fired.push(...reply.fired);
      const { bold } = colorsOf(terminal);
      const share = Math.round((100 * step) / STEPS);
      terminal.writeError(
        `${START_OF_LINE}${bold(now.slice(0, 16).replace('T', ' '))}  ${share} %, ${fired.length} fell due`,
      );
    }
  } finally {
    terminal.writeError(START_OF_LINE);
  }
  return { now, fired };
}

interface Way {
  readonly now: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** `undefined` for a short way, for one that cannot be read, and for a clock that runs meanwhile. */
async function longWay(target: Target, move: Move): Promise<Way | undefined> {
  const { now, mode } = await callControl<ClockReply>(target, 'GET', '/clock');
  if (mode === 'realtime') return undefined;
  const start = Date.parse(now);
  const end = 'to' in move ? Date.parse(move.to) : await endOf(start, move.by);
  return end - start > LONG ? { now, start, end } : undefined;
}

/** Loaded when it is needed: the calendar takes its time. */
async function endOf(start: number, by: string): Promise<number> {
  const { spanEnd } = await import('../control/clock.js');
  try {
    return spanEnd(start, by);
  } catch {
    return Number.NaN;
  }
}

function post(target: Target, move: Move): Promise<AdvanceReply> {
  return callControl<AdvanceReply>(target, 'POST', '/clock/advance', move);
}
