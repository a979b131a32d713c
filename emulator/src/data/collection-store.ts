import type { Row } from './rows.js';
import { type EntityName, type EntityShape, entities, entityNames } from './shapes.js';
import { linked, type Store } from './store.js';

/** What of a collection of `@msw/data` is used. */
export interface CollectionApi {
  create(values: never): Promise<object>;
  update(record: never, options: never): Promise<unknown>;
  delete(record: never): unknown;
  clear(): void;
  all(): readonly object[];
}

/** Our collections of `@msw/data`. */
export type CollectionDatabase = {
  readonly [Name in EntityName as (typeof entities)[Name]['plural']]: CollectionApi;
};

type Draft = Record<string, unknown>;

/** The same, as it is called here: the library itself checks what it is given. */
interface LooseCollection {
  create(values: object): Promise<object>;
  update(record: object, options: { data(draft: Draft): void }): Promise<object | undefined>;
  delete(record: object): unknown;
  clear(): void;
}

interface Entry {
  record: object;
  row: Row;
}

/**
 * Every change is an event that all records of a collection listen to: from so many on it is quicker
 * to make the collection anew.
 */
const MANY = 30;

/** Entities that others lead to. Those would lose them if they were made anew. */
const targets = new Set<string>(
  Object.values<EntityShape>(entities).flatMap(({ links }) =>
    Object.values(links).map(({ to }) => to),
  ),
);

/** Writes to collections of `@msw/data`, one thing after the other, for they take their time. */
export class CollectionStore implements Store {
  readonly #database: CollectionDatabase;
  /** What is there, or will be once everything is written. */
  readonly #planned = new Map<EntityName, Set<string>>();
  readonly #entries = new Map<EntityName, Map<string, Entry>>();
  #writing: Promise<void> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;

  constructor(database: CollectionDatabase) {
    this.#database = database;
    for (const name of entityNames) {
      this.#planned.set(name, new Set());
      this.#entries.set(name, new Map());
    }
  }

  has(name: EntityName, key: string): boolean {
    return this.#planned.get(name)?.has(key) ?? false;
  }

  put(name: EntityName, rows: ReadonlyMap<string, Row>): void {
    for (const key of rows.keys()) this.#planned.get(name)?.add(key);
    this.#write(() => this.#putAll(name, rows));
  }

  remove(name: EntityName, keys: readonly string[]): void {
    for (const key of keys) this.#planned.get(name)?.delete(key);
    this.#write(() => {
      for (const key of keys) {
        const entry = this.#of(name).get(key);
        if (entry) this.#collection(name).delete(entry.record);
        this.#of(name).delete(key);
      }
    });
  }

  clear(): void {
    for (const planned of this.#planned.values()) planned.clear();
    this.#write(() => {
      for (const name of [...entityNames].reverse()) {
        this.#collection(name).clear();
        this.#of(name).clear();
      }
    });
  }

  async settled(): Promise<void> {
    for (let last: Promise<void> | undefined; last !== this.#writing; ) {
      last = this.#writing;
      await last;
    }
    if (this.#failure) throw this.#failure.error;
  }

  async #putAll(name: EntityName, rows: ReadonlyMap<string, Row>): Promise<void> {
    const entries = this.#of(name);
    const known = [...rows.keys()].filter((key) => entries.has(key)).length;
    let missing = rows;
    if (!targets.has(name) && known > MANY && known > entries.size / 10) {
      missing = new Map([...[...entries].map(([key, { row }]) => [key, row] as const), ...rows]);
      this.#collection(name).clear();
      entries.clear();
    }
    for (const [key, row] of missing) {
      const entry = entries.get(key);
      if (entry) await this.#update(name, key, entry, row);
      else await this.#create(name, key, row);
    }
  }

  async #create(name: EntityName, key: string, row: Row): Promise<void> {
    const links = Object.entries(this.#linked(name, row)).filter(([, target]) => target !== null);
    const values = { ...structuredClone(row.members), ...Object.fromEntries(links) };
    const record = await this.#collection(name).create(values);
    this.#of(name).set(key, { record, row });
  }

  async #update(name: EntityName, key: string, { record, row: before }: Entry, row: Row) {
    const links = this.#linked(name, row);
    const members = differing(before.members, row.members);
    const moved = differing(before.links, row.links).map(([relation]) => relation);
    if (members.length === 0 && moved.length === 0) return;
    const updated = await this.#collection(name).update(record, {
      data(draft) {
        for (const [member, value] of members) draft[member] = structuredClone(value);
        for (const relation of moved) draft[relation] = links[relation];
      },
    });
    this.#of(name).set(key, { record: updated ?? record, row });
  }

  /** The records that a row leads to. */
  #linked(name: EntityName, row: Row): Record<string, object | readonly object[] | null> {
    return linked(name, row, (to, key) => this.#of(to).get(key)?.record);
  }

  #write(task: () => void | Promise<void>): void {
    this.#writing = this.#writing.then(task).catch((error: unknown) => {
      this.#failure ??= { error };
    });
  }

  #collection(name: EntityName): LooseCollection {
    return this.#database[entities[name].plural] as unknown as LooseCollection;
  }

  #of(name: EntityName): Map<string, Entry> {
    return this.#entries.get(name) as Map<string, Entry>;
  }
}

function differing(before: object, after: object): [string, unknown][] {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(after).filter(
    ([member, value]) => JSON.stringify(old[member]) !== JSON.stringify(value),
  );
}
