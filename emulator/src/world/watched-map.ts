/** A map that tells which of its entries change. */
export class WatchedMap<V> extends Map<string, V> {
  /** Told the key of every entry that was set or deleted. */
  onChange: ((key: string) => void) | undefined;

  override set(key: string, value: V): this {
    super.set(key, value);
    this.onChange?.(key);
    return this;
  }

  override delete(key: string): boolean {
    const existed = super.delete(key);
    if (existed) this.onChange?.(key);
    return existed;
  }

  override clear(): void {
    const keys = [...this.keys()];
    super.clear();
    for (const key of keys) this.onChange?.(key);
  }
}
