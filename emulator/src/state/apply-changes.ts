import type { JournalState } from '../world/journal.js';
import type { World } from '../world/world.js';
import type { RecordChange, WorldChange } from './changes.js';
import { listAt, objectAt } from './checks.js';
import { StateError } from './state-error.js';
import type { WorldJson } from './world-json.js';

/**
 * Puts changes into the JSON of a world, one after the other.
 *
 * @param base the world before the changes; `undefined` when the first change carries all of it
 * @param world tells the ids of records
 * @throws StateError when there is neither a base nor a change that carries a whole world
 */
export function applyChanges(
  base: WorldJson | undefined,
  changes: readonly WorldChange[],
  world: World,
): WorldJson {
  const from = changes.findLastIndex((change) => change.whole !== undefined);
  const start = from < 0 ? base : changes[from]?.whole;
  if (!start) throw new StateError(`The beginning of the world "${world.name}" is missing.`);
  const rest = changes.slice(from + 1);
  return rest.length === 0 ? start : changed(start, rest, world);
}

function changed(start: WorldJson, changes: readonly WorldChange[], world: World): WorldJson {
  const ids = new Map(Object.entries(start.ids));
  const values = new Map(Object.entries(start.values));
  const tasks = new Map(start.tasks.map((task) => [task.id, task]));
  const collections = new Map(
    Object.entries(start.collections).map(([name, records]) => [
      name,
      recordsById(name, records, world),
    ]),
  );
  let { lastTaskId, journal } = start;
  for (const change of changes) {
    for (const [prefix, count] of Object.entries(change.ids ?? {})) ids.set(prefix, count);
    for (const [name, value] of change.values ?? []) {
      if (value === undefined) values.delete(name);
      else values.set(name, value);
    }
    for (const [id, task] of change.tasks ?? []) {
      if (task) tasks.set(id, task);
      else tasks.delete(id);
    }
    lastTaskId = change.lastTaskId ?? lastTaskId;
    journal = joined(journal, change.journal);
    for (const [name, records] of Object.entries(change.records ?? {})) {
      const collection = collections.get(name) ?? new Map<string, object>();
      collections.set(name, collection);
      for (const record of records) applyRecord(collection, record);
    }
  }
  const now = changes.at(-1)?.now;
  return {
    ...start,
    clock: now === undefined ? start.clock : { now: new Date(now).toISOString() },
    ids: Object.fromEntries(ids),
    values: Object.fromEntries(values),
    tasks: [...tasks.values()],
    lastTaskId,
    collections: Object.fromEntries(
      [...collections].map(([name, records]) => [name, [...records.values()]]),
    ),
    ...(journal && { journal }),
  };
}

function applyRecord(collection: Map<string, object>, [id, record, again]: RecordChange): void {
  if (again || !record) collection.delete(id);
  if (record) collection.set(id, record);
}

function recordsById(name: string, value: unknown, world: World): Map<string, object> {
  const collection = world.collectionNamed(name);
  const records = listAt(value, `collections.${name}`).map((record, index) =>
    objectAt(record, `collections.${name}[${index}]`),
  );
  // Of a collection that is unknown here, nothing but its existence matters: it is refused later.
  return new Map(
    records.map((record, index) => [collection?.keyOf(record) ?? String(index), record]),
  );
}

function joined(before: JournalState | undefined, more: JournalState | undefined) {
  if (!more) return before;
  const entries = before ? (before.entries as JournalState['entries'][number][]) : [];
  // Grown in place: a copy for each of many changes would take time by the square of their number.
  for (const entry of more.entries) entries.push(entry);
  return { ...before, seq: more.seq, entries };
}
