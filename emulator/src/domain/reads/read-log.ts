/** What a client reads to learn how something is going. */
export type ReadEntity = 'brand' | 'campaign' | 'number' | 'message';

/** `get` reads the thing itself, `status` its status call. */
export type ReadKind = 'get' | 'status';

/** How often one thing was read in one way. */
export interface PollingRow {
  readonly entity: ReadEntity;
  /** Id, or a number in E.164. */
  readonly id: string;
  readonly kind: ReadKind;
  readonly reads: number;
  /** How many of them showed another state than the read before. The first one counts for none. */
  readonly changes: number;
  /** The state that the last one showed. */
  readonly shown: string;
}

/** Everything that was polled. */
export interface PollingReport {
  /** In the order of the first reads. */
  readonly rows: readonly PollingRow[];
  /** How many rows were dropped because there were too many. */
  readonly dropped: number;
}

type Row = { -readonly [K in keyof PollingRow]: PollingRow[K] };

/** Rows that are kept, of each kind. */
const CAPACITY = 1_000;

/**
 * Counts reads. It is no part of a world's state: a reset or another state begins it anew.
 *
 * Every GET passes here, so it does no more than look a row up and count.
 */
export class ReadLog {
  readonly #gets = new Map<string, Row>();
  readonly #statuses = new Map<string, Row>();
  #dropped = 0;

  /** Counts a read. @param shown the state that it showed */
  note(entity: ReadEntity, id: string, kind: ReadKind, shown: string): void {
    const rows = kind === 'get' ? this.#gets : this.#statuses;
    const row = rows.get(id) ?? this.#add(rows, { entity, id, kind, reads: 0, changes: 0, shown });
    row.reads++;
    if (row.shown === shown) return;
    row.changes++;
    row.shown = shown;
  }

  /** What was counted. */
  report(): PollingReport {
    const rows = [...this.#gets.values(), ...this.#statuses.values()];
    return { rows: rows.map((row) => ({ ...row })), dropped: this.#dropped };
  }

  /** Forgets everything. */
  clear(): void {
    this.#gets.clear();
    this.#statuses.clear();
    this.#dropped = 0;
  }

  #add(rows: Map<string, Row>, row: Row): Row {
    if (rows.size >= CAPACITY) {
      const [oldest] = rows.keys();
      rows.delete(oldest as string);
      this.#dropped++;
    }
    rows.set(row.id, row);
    return row;
  }
}
