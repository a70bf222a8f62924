/** Counts by key. Merging is associative and commutative, so workers and shards may be added in any grouping. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string, times = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + times);
  }

  merge(other: Tally): this {
    for (const [key, times] of other.#counts) this.add(key, times);
    return this;
  }

  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  get total(): number {
    let total = 0;
    for (const times of this.#counts.values()) total += times;
    return total;
  }

  /** By key, in code-unit order: the same for any order of additions. */
  toJSON(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }

  /** Most frequent first; ties by key. */
  ranked(): [key: string, times: number][] {
    return [...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));
  }
}
