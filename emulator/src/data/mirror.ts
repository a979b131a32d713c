import { type Disposing, disposing } from '../adapters/disposing.js';
import type { Account } from '../domain/account.js';
import type { EmulatorWorld } from '../emulator-world/emulator-world.js';
import { partsOf } from '../emulator-world/parts.js';
import type { StateWatcher } from '../world/world-state.js';
import { type CollectionDatabase, CollectionStore } from './collection-store.js';
import { type ModelDatabase, ModelStore } from './model-store.js';
import { collectionOf, type Row, readers } from './rows.js';
import { type EntityName, type EntityShape, entities, entityNames } from './shapes.js';
import type { Store } from './store.js';

/** A database of mock data that follows a world. `using` stops it. */
export interface Mirror extends Disposing {
  /**
   * Waits until the database has everything that has happened. `@mswjs/data` has it at once; the
   * collections of `@msw/data` take their time.
   *
   * @throws what the database did not accept
   */
  settled(): Promise<void>;
  /** Leaves the database as it is from now on. */
  stop(): void;
}

/**
 * Keeps our entities in a database of mock data in step with a world: what tests query there is what
 * the emulator has. Whatever the database held of these entities before is replaced. It follows in
 * one direction only: what is changed in the database does not reach the emulator.
 *
 * While the clock is moved, changes are collected, and written before a receiver of webhooks or a
 * condition of yours can look, and at the end. After `restore` and `reset` everything is written anew.
 *
 * @param db made with `defineModels` or `defineCollections`
 * @param world an emulator, or one of its worlds
 * @throws TypeError when the database has not all of our entities
 */
export function mirror(db: ModelDatabase | CollectionDatabase, world: EmulatorWorld): Mirror {
  const { account } = partsOf(world);
  const following = new Following(account, storeFor(db));
  const stop = account.world.watch(following);
  following.restored();
  return {
    settled: () => following.settled(),
    stop,
    ...disposing(async () => stop()),
  };
}

function storeFor(db: ModelDatabase | CollectionDatabase): Store {
  if (hasAll(db, entityNames)) return new ModelStore(db as ModelDatabase);
  const plurals = entityNames.map((name) => entities[name].plural);
  if (hasAll(db, plurals)) return new CollectionStore(db as CollectionDatabase);
  throw new TypeError(
    `The database has neither the models (${entityNames.join(', ')}) nor the collections of the emulator. Make them with defineModels or defineCollections.`,
  );
}

function hasAll(db: object, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(db, name));
}

/** Which entity of which key a record belongs to. */
const owners: Readonly<Record<string, (id: string, account: Account) => [EntityName, string][]>> = {
  ...Object.fromEntries(
    entityNames.map((name) => [collectionOf[name], (id: string) => [[name, id]]]),
  ),
  audienceMembers: (id) => [['audience', beforeSlash(id)]],
  subscriptions: (id) => [['webhook', beforeSlash(id)]],
  decisions(id, account) {
    const { model, subject } = account.decisions.get(id) ?? {};
    if (model === undefined || subject === undefined) return [];
    return [[model === 'number' ? 'attachment' : model, subject]];
  },
};

class Following implements StateWatcher {
  readonly #account: Account;
  readonly #store: Store;
  #changed = new Map<EntityName, Set<string>>();
  /** What leads to something that is not there yet, by what it waits for. */
  readonly #waiting = new Map<string, Map<string, [EntityName, string]>>();

  constructor(account: Account, store: Store) {
    this.#account = account;
    this.#store = store;
  }

  record(collection: string, id: string): void {
    const owned = owners[collection]?.(id, this.#account) ?? [];
    for (const [name, key] of owned) this.#touch(name, key);
    if (owned.length === 0) return;
    if (this.#account.world.status === 'ready') this.#flush();
  }

  clock(): void {
    this.#flush();
  }

  looked(): void {
    this.#flush();
  }

  restored(): void {
    this.#changed.clear();
    this.#waiting.clear();
    this.#store.clear();
    for (const name of entityNames) {
      const collection = this.#account[collectionOf[name]];
      const keys = [...collection].map((record) => collection.keyOf(record as never));
      this.#changed.set(name, new Set(keys));
    }
    this.#flush();
  }

  task(): void {}

  value(): void {}

  async settled(): Promise<void> {
    await this.#store.settled();
  }

  #touch(name: EntityName, key: string): void {
    const keys = this.#changed.get(name);
    if (keys) keys.add(key);
    else this.#changed.set(name, new Set([key]));
  }

  #flush(): void {
    while (this.#changed.size > 0) {
      const changed = this.#changed;
      this.#changed = new Map();
      // What others lead to comes first.
      for (const name of entityNames) this.#write(name, changed.get(name) ?? []);
    }
  }

  #write(name: EntityName, keys: Iterable<string>): void {
    const rows = new Map<string, Row>();
    const gone: string[] = [];
    for (const key of keys) {
      const row: Row | undefined = readers[name](this.#account, key);
      if (row) rows.set(key, row);
      else gone.push(key);
    }
    if (gone.length > 0) this.#store.remove(name, gone);
    if (rows.size === 0) return;
    for (const [key, row] of rows) this.#await(name, key, row);
    this.#store.put(name, rows);
    for (const key of rows.keys()) this.#arrived(name, key);
  }

  /** Notes which of the things that a row leads to are not there. */
  #await(name: EntityName, key: string, { links }: Row): void {
    const shape: EntityShape = entities[name];
    for (const [relation, value] of Object.entries<string | null | readonly string[]>(links)) {
      const to = shape.links[relation]?.to as EntityName;
      const targets = typeof value === 'string' ? [value] : (value ?? []);
      for (const target of targets) {
        if (this.#store.has(to, target)) continue;
        const place = `${to}/${target}`;
        const waiting = this.#waiting.get(place) ?? new Map<string, [EntityName, string]>();
        this.#waiting.set(place, waiting.set(`${name}/${key}`, [name, key]));
      }
    }
  }

  #arrived(name: EntityName, key: string): void {
    if (this.#waiting.size === 0) return;
    const place = `${name}/${key}`;
    for (const [waiting, its] of this.#waiting.get(place)?.values() ?? [])
      this.#touch(waiting, its);
    this.#waiting.delete(place);
  }
}

function beforeSlash(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
