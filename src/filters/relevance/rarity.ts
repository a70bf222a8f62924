const SLOTS = 1 << 17;
/** Counts are halved here, so that they fit, and follow a set that changes. */
const MOST_ROWS = 0xffff;
/** As if so many rows without the term had been seen before the first one. */
const BEFORE = 30;

/** The lowest bits of a term are not part of its hash. */
const slotOf = (term: number) => (term >>> 2) & (SLOTS - 1);

/** In how many rows a term was, by hash, in 256 KB: terms that share a slot count together, which makes both less telling. */
export class Rarity {
  readonly #rows = new Uint16Array(SLOTS);
  #seen = 0;

  /** Begins a row. */
  begin(): void {
    if (++this.#seen < MOST_ROWS) return;
    for (let slot = 0; slot < SLOTS; slot++) this.#rows[slot]! >>= 1;
    this.#seen >>= 1;
  }

  /** Counts a term of the row. */
  add(term: number): void {
    const slot = slotOf(term);
    if (this.#rows[slot]! < MOST_ROWS) this.#rows[slot]!++;
  }

  /** How telling it is that two texts share a term: the natural logarithm of how many rows there are to one that has it, at least 0. */
  of(term: number): number {
    return Math.max(0, Math.log((this.#seen + BEFORE) / (this.#rows[slotOf(term)]! + 1)));
  }
}
