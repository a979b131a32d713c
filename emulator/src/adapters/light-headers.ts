/**
 * The headers of a reply, read like `Headers` and made in a fraction of its time. They cannot be
 * changed, as those of any response that came from `fetch`.
 */
export class LightHeaders {
  readonly #values: Readonly<Record<string, string>>;

  /** @param values by lower-case name */
  constructor(values: Readonly<Record<string, string>>) {
    this.#values = values;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    return Object.hasOwn(this.#values, key) ? (this.#values[key] as string) : null;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name.toLowerCase());
  }

  getSetCookie(): string[] {
    const cookie = this.get('set-cookie');
    return cookie === null ? [] : [cookie];
  }

  forEach(
    callback: (value: string, name: string, headers: LightHeaders) => void,
    thisArgument?: unknown,
  ): void {
    for (const [name, value] of this) callback.call(thisArgument, value, name, this);
  }

  /** Names and values in the order of the names, as the Fetch standard has it. */
  entries(): IterableIterator<[string, string]> {
    return Object.entries(this.#values)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .values();
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): IterableIterator<string> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }

  append(): never {
    throw immutable();
  }

  set(): never {
    throw immutable();
  }

  delete(): never {
    throw immutable();
  }
}

function immutable(): TypeError {
  return new TypeError('The headers of a response cannot be changed.');
}
