import type { JournalEntry } from '../world/journal.js';
import type { World } from '../world/world.js';
import { type PlannedEvent, timelineOf } from './timeline.js';

const MOST_LINES = 10;
/** Beyond that an entry is cut off: the error is read on a terminal. */
const LONGEST_ENTRY = 160;

/**
 * Thrown when something that was waited for has not come. The message shows what has happened last
 * and what is going to happen next.
 */
export class WaitError extends Error {
  override readonly name = 'WaitError';
  /** The journal's last ten entries. */
  readonly journal: readonly JournalEntry[];
  /** The next ten planned events. */
  readonly timeline: readonly PlannedEvent[];

  /** @param problem what has not come, and why nothing more is waited for */
  constructor(problem: string, world: World) {
    const { journal } = world;
    const last = journal.since(journal.seq - MOST_LINES).map((entry) => journal.shown(entry));
    const next = timelineOf(world, MOST_LINES);
    super(
      [
        problem,
        '',
        last.length === 0 ? 'The journal is empty.' : 'The journal, last entries:',
        ...last.map((entry) => `  ${entryLine(entry)}`),
        '',
        `It is ${new Date(world.now()).toISOString()}. ${plannedLine(world.pendingCount)}`,
        ...next.map(({ at, task, cause }) => `  ${at}  ${cause} (${task})`),
      ].join('\n'),
    );
    this.journal = last;
    this.timeline = next;
  }
}

function plannedLine(count: number): string {
  if (count === 0) return 'Nothing is planned.';
  return count > MOST_LINES ? `Planned, the next ${MOST_LINES} of ${count}:` : 'Planned:';
}

/** An entry as it can be shown, of this process or of another. */
export interface ShownEntry extends Pick<JournalEntry, 'seq' | 'at' | 'kind'> {
  readonly [key: string]: unknown;
}

/** An entry as one line for people. */
export function entryLine({ seq, at, kind, ...members }: ShownEntry): string {
  const details = Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
  const line = `${at}  #${seq} ${kind} ${details}`.trimEnd();
  return line.length > LONGEST_ENTRY ? `${line.slice(0, LONGEST_ENTRY - 1)}…` : line;
}
