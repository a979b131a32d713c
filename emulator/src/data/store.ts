import type { Row } from './rows.js';
import { type EntityName, type EntityShape, entities } from './shapes.js';

/** A database of mock data, as far as a mirror writes to it. */
export interface Store {
  has(name: EntityName, key: string): boolean;
  /** Adds entities, or changes those that are there already. What they lead to is there. */
  put(name: EntityName, rows: ReadonlyMap<string, Row>): void;
  remove(name: EntityName, keys: readonly string[]): void;
  /** Removes all entities of ours. */
  clear(): void;
  /** Waits until everything is written. Rejects with the first thing that went wrong. */
  settled(): Promise<void>;
}

/** What a row leads to, as the database holds it. What is not there is left out. */
export function linked(
  name: EntityName,
  { links }: Row,
  find: (name: EntityName, key: string) => object | undefined,
): Record<string, object | readonly object[] | null> {
  const shape: EntityShape = entities[name];
  const found: Record<string, object | readonly object[] | null> = {};
  for (const [relation, value] of Object.entries<string | null | readonly string[]>(links)) {
    const to = shape.links[relation]?.to as EntityName;
    if (value === null || typeof value === 'string') {
      found[relation] = (value === null ? undefined : find(to, value)) ?? null;
    } else found[relation] = value.flatMap((key) => find(to, key) ?? []);
  }
  return found;
}
