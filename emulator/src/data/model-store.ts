import type { Row } from './rows.js';
import { type EntityName, entities, entityNames } from './shapes.js';
import { linked, type Store } from './store.js';

/** What of a model of `@mswjs/data` is used. */
export interface ModelApi {
  create(values: never): object;
  update(query: never): unknown;
  deleteMany(query: never): unknown;
  getAll(): readonly object[];
}

/** A database of `@mswjs/data` with our models in it. */
export type ModelDatabase = { readonly [Name in EntityName]: ModelApi };

/** The same, as it is called here: the library itself checks what it is given. */
interface LooseModel {
  create(values: object): object;
  update(query: object): unknown;
  deleteMany(query: object): unknown;
}

interface Entry {
  readonly entity: object;
  readonly text: string;
  readonly row: Row;
}

/**
 * The library looks at every record of a model to find the one to update: from so many on it is
 * quicker to make the whole model anew.
 */
const MANY = 30;

/** Writes to a database of `@mswjs/data`, at once. */
export class ModelStore implements Store {
  readonly #database: ModelDatabase;
  readonly #entries = new Map<EntityName, Map<string, Entry>>();

  constructor(database: ModelDatabase) {
    this.#database = database;
    for (const name of entityNames) this.#entries.set(name, new Map());
  }

  has(name: EntityName, key: string): boolean {
    return this.#of(name).has(key);
  }

  put(name: EntityName, rows: ReadonlyMap<string, Row>): void {
    const entries = this.#of(name);
    const changed = [...rows].filter(
      ([key, row]) => entries.has(key) && entries.get(key)?.text !== JSON.stringify(row),
    );
    const isRebuilt = changed.length > MANY && changed.length > entries.size / 10;
    if (isRebuilt) this.#rebuild(name, new Map(changed));
    else for (const [key, row] of changed) this.#update(name, key, row);
    for (const [key, row] of rows) if (!entries.has(key)) this.#create(name, key, row);
  }

  remove(name: EntityName, keys: readonly string[]): void {
    const known = keys.filter((key) => this.#of(name).delete(key));
    if (known.length === 0) return;
    this.#model(name).deleteMany({ where: { [keyOf(name)]: { in: known } } });
  }

  clear(): void {
    for (const name of entityNames) {
      this.#model(name).deleteMany({ where: {} });
      this.#of(name).clear();
    }
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  #create(name: EntityName, key: string, row: Row): void {
    const entity = this.#model(name).create({ ...row.members, ...this.#linked(name, row) });
    this.#of(name).set(key, { entity, text: JSON.stringify(row), row });
  }

  #update(name: EntityName, key: string, row: Row): void {
    const { [keyOf(name)]: _, ...members } = row.members as Record<string, unknown>;
    this.#model(name).update({
      where: { [keyOf(name)]: { equals: key } },
      data: { ...members, ...this.#linked(name, row) },
    });
    const { entity } = this.#of(name).get(key) as Entry;
    this.#of(name).set(key, { entity, text: JSON.stringify(row), row });
  }

  #rebuild(name: EntityName, changed: ReadonlyMap<string, Row>): void {
    const entries = [...this.#of(name)];
    this.#model(name).deleteMany({ where: {} });
    for (const [key, { row }] of entries) this.#create(name, key, changed.get(key) ?? row);
  }

  /** Entities that a row leads to are found by their keys, whatever becomes of them. */
  #linked(name: EntityName, row: Row): Record<string, object | readonly object[] | null> {
    return linked(name, row, (to, key) => this.#of(to).get(key)?.entity);
  }

  #model(name: EntityName): LooseModel {
    return this.#database[name] as unknown as LooseModel;
  }

  #of(name: EntityName): Map<string, Entry> {
    return this.#entries.get(name) as Map<string, Entry>;
  }
}

function keyOf(name: EntityName): string {
  return entities[name].key;
}
