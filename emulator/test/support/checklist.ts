/** One thing that tests have to reach, as the table at the end of a run shows it. */
export interface CoverageRow {
  readonly topic: string;
  readonly item: string;
  readonly reached: boolean;
}

/** Everything of a kind that the tests of a file have to reach, and what they have reached so far. */
export class Checklist {
  readonly topic: string;
  readonly #items: ReadonlySet<string>;
  readonly #reached = new Set<string>();

  constructor(topic: string, items: Iterable<string>) {
    this.topic = topic;
    this.#items = new Set(items);
  }

  /** Ticks an item off. Throws for one that is not on the list. */
  reach(item: string): void {
    if (!this.#items.has(item)) throw new Error(`"${item}" is not among: ${this.topic}.`);
    this.#reached.add(item);
  }

  /** Ticks an item off if it is on the list. */
  reachIfListed(item: string): void {
    if (this.#items.has(item)) this.#reached.add(item);
  }

  /** What nothing has reached. */
  get missing(): string[] {
    return [...this.#items].filter((item) => !this.#reached.has(item));
  }

  /** For `task.meta.coverage`. */
  rows(): CoverageRow[] {
    return [...this.#items].map((item) => ({
      topic: this.topic,
      item,
      reached: this.#reached.has(item),
    }));
  }
}

/** Leaves the lists with a test, for the table at the end of the run. */
export function tell(task: { meta: object }, ...lists: readonly Checklist[]): void {
  Object.assign(task.meta, { coverage: lists.flatMap((list) => list.rows()) });
}
