import { isMoment } from '../world/clock.js';
import type { Collection } from '../world/collection.js';
import type { JournalState, RingEntry } from '../world/journal.js';
import type { Json, JsonObject } from '../world/json.js';
import type { Task } from '../world/scheduler.js';
import type { World } from '../world/world.js';
import type { WorldState } from '../world/world-state.js';
import { countAt, listAt, type Members, mismatch, objectAt, shown, textAt } from './checks.js';
import { checkRecord } from './record-shapes.js';
import { StateError } from './state-error.js';
import { WORLD_FORMAT, WORLD_VERSION, type WorldJson } from './world-json.js';

/**
 * Reads a state, for a world to take over by `restore`.
 *
 * Everything is checked first: nothing of a state that has a mistake gets into a world.
 *
 * @param world any world of the emulator: it tells which records and tasks there may be
 * @throws StateError naming the path of the mistake
 */
export function fromJson(json: unknown, world: World): WorldState {
  const saved = headOf(json);
  const now = Date.parse(textAt(objectAt(saved.clock, 'clock').now, 'clock.now'));
  if (!isMoment(now))
    throw mismatch('clock.now', 'an ISO 8601 time', objectAt(saved.clock, '').now);
  const tasks = listAt(saved.tasks, 'tasks').map((task, index) =>
    taskOf(task, `tasks[${index}]`, world),
  );
  const lastTaskId = countAt(saved.lastTaskId, 'lastTaskId');
  refuseRepeated(tasks, lastTaskId);
  return {
    seed: textAt(saved.seed, 'seed'),
    now,
    issuedIds: new Map(
      entriesAt(saved.ids, 'ids').map(([prefix, count]) => [
        prefix,
        countAt(count, `ids.${prefix}`),
      ]),
    ),
    values: new Map(entriesAt(saved.values, 'values') as [string, Json][]),
    tasks,
    lastTaskId,
    collections: collectionsOf(saved.collections, world),
    journal: journalOf(saved.journal),
  };
}

/**
 * Checks that something calls itself a saved world of the version that is read here.
 *
 * @throws StateError that says what was found and what to do
 */
export function headOf(json: unknown): Members & Pick<WorldJson, 'format' | 'version'> {
  const saved = objectAt(json, 'a saved world');
  if (saved.format !== WORLD_FORMAT) {
    throw new StateError(
      `This is no saved world: its "format" is ${shown(saved.format)}, not "${WORLD_FORMAT}". Save one with exportState().`,
    );
  }
  if (saved.version !== WORLD_VERSION) {
    throw new StateError(
      `This world was saved in version ${shown(saved.version)} of the format, and this release reads version ${WORLD_VERSION}. Use the release that saved it, or save it anew.`,
    );
  }
  return saved as Members & Pick<WorldJson, 'format' | 'version'>;
}

function collectionsOf(value: unknown, world: World): Map<string, Collection<object>> {
  const collections = new Map<string, Collection<object>>();
  for (const [name, records] of entriesAt(value, 'collections')) {
    const kind = world.collectionNamed(name);
    if (!kind) {
      throw new StateError(
        `collections.${name} is unknown to this release. Use the release that saved this world.`,
      );
    }
    collections.set(name, collectionOf(kind, name, listAt(records, `collections.${name}`)));
  }
  return collections;
}

function collectionOf(
  kind: Collection<object>,
  name: string,
  records: readonly unknown[],
): Collection<object> {
  const collection = kind.emptyCopy();
  for (const [index, value] of records.entries()) {
    const path = `collections.${name}[${index}]`;
    const record = objectAt(value, path);
    checkRecord(name, record, path);
    textAt(collection.keyOf(record), `${path}, its id,`);
    try {
      collection.insert(record);
    } catch (error) {
      throw new StateError(`${path} cannot be stored: ${(error as Error).message}`);
    }
  }
  return collection;
}

function taskOf(value: unknown, path: string, world: World): Task {
  const task = objectAt(value, path);
  const name = textAt(task.name, `${path}.name`);
  if (!world.handles(name)) {
    throw new StateError(
      `${path} plans "${name}", which this release cannot run. Use the release that saved this world.`,
    );
  }
  if (typeof task.at !== 'number' || !isMoment(task.at)) {
    throw mismatch(`${path}.at`, 'a time in epoch milliseconds', task.at);
  }
  return {
    id: countAt(task.id, `${path}.id`),
    at: task.at,
    name,
    data: objectAt(task.data, `${path}.data`) as JsonObject,
    cause: textAt(task.cause, `${path}.cause`),
    ...requestOf(task, path),
  };
}

function refuseRepeated(tasks: readonly Task[], lastTaskId: number): void {
  const ids = new Set<number>();
  for (const [index, { id }] of tasks.entries()) {
    if (ids.has(id)) throw new StateError(`tasks[${index}].id repeats the id ${id}.`);
    if (id > lastTaskId) throw mismatch(`tasks[${index}].id`, `at most ${lastTaskId}`, id);
    ids.add(id);
  }
}

function journalOf(value: unknown): JournalState {
  if (value === undefined) return { seq: 0, entries: [] };
  const journal = objectAt(value, 'journal');
  return {
    seq: countAt(journal.seq, 'journal.seq'),
    entries: listAt(journal.entries, 'journal.entries').map((entry, index) =>
      entryOf(entry, `journal.entries[${index}]`),
    ),
    ...(journal.cleared !== undefined && { cleared: countAt(journal.cleared, 'journal.cleared') }),
  };
}

function entryOf(value: unknown, path: string): RingEntry {
  const entry = objectAt(value, path);
  if (typeof entry.at !== 'number' || !isMoment(entry.at)) {
    throw mismatch(`${path}.at`, 'a time in epoch milliseconds', entry.at);
  }
  return {
    seq: countAt(entry.seq, `${path}.seq`),
    at: entry.at,
    kind: textAt(entry.kind, `${path}.kind`),
    entry: objectAt(entry.entry, `${path}.entry`) as JsonObject,
    ...requestOf(entry, path),
  };
}

/** The number of the request that something follows from. */
function requestOf({ request }: Members, path: string): { request?: number } {
  return request === undefined ? {} : { request: countAt(request, `${path}.request`) };
}

function entriesAt(value: unknown, path: string): [string, unknown][] {
  return Object.entries(objectAt(value, path));
}
