import { foundInTime, type JournalQuery } from '../emulator-world/journal.js';
import type { components } from '../generated/control-schema.js';
import type { JournalEntry } from '../world/journal.js';
import type { ControlledWorld, WorldActions } from './operation.js';

type Page = components['schemas']['JournalPage'];
type JournalOperation =
  | 'listJournal'
  | 'clearJournal'
  | 'findInJournal'
  | 'countInJournal'
  | 'waitForJournal';

/** What has happened in a world. */
export const journalActions: WorldActions<JournalOperation> = {
  // With `wait` it answers as soon as there is an entry that is meant.
  async listJournal({ parts, world, query }) {
    const { wait = 0, ...wanted } = query;
    const entries = await foundInTime(parts.account.world, wanted, { timeout: wait * 1000 });
    return page(world, wanted, entries);
  },

  findInJournal({ world, body = {} }) {
    return page(world, body, world.journal.find(body));
  },

  countInJournal({ world: { journal }, body }) {
    return { count: journal.count(body), dropped: journal.dropped };
  },

  async waitForJournal({ world, query }) {
    const { atLeast = 1, timeout = 5_000, ...wanted } = query;
    return page(world, wanted, await world.journal.wait(wanted, { atLeast, timeout }));
  },

  clearJournal({ world: { journal } }) {
    const cleared = journal.size;
    journal.clear();
    return { cleared, latest: journal.seq };
  },
};

function page(
  { journal }: ControlledWorld['world'],
  { limit }: JournalQuery,
  entries: readonly JournalEntry[],
): Page {
  const { seq: latest, size, dropped } = journal;
  const isWhole = limit === undefined || entries.length < limit;
  const cursor = isWhole ? latest : (entries.at(-1)?.seq ?? latest);
  return { entries: entries.map(shown), cursor, latest, size, dropped };
}

function shown({ seq, at, kind, request, ...members }: JournalEntry): Page['entries'][number] {
  return { seq, at, kind, ...(request !== undefined && { request }), ...members };
}
