import type { WordColumn } from "./word-column.ts";

/** Slots of a table to begin with. */
const INITIAL = 1 << 11;

/**
 * Members of a key that later rows are proposed to: the first ones. A key of more rows than these is a stock phrase, which
 * says nothing, and without a limit a set made from one template would compare every row with every other.
 */
export const MOST_MEMBERS = 128;

/**
 * Finds earlier entries with the same key in the same place. A table a place: open addressing over entry numbers alone, whose
 * keys are looked up in the column they stand in, so an entry costs 4 bytes and 1.5 to 3 slots of 4 for each place.
 */
export class BandTables {
  readonly #keys: WordColumn;
  readonly #tables: Uint32Array[];
  readonly #sizes: Uint32Array;

  /** @param keys - a key a place for each entry; it must hold an entry before that is added. */
  constructor(keys: WordColumn) {
    this.#keys = keys;
    this.#tables = Array.from({ length: keys.width }, () => new Uint32Array(INITIAL));
    this.#sizes = new Uint32Array(keys.width);
  }

  /** Visits every earlier entry that shares a key, once for each key in common, then adds the entry. */
  add(entry: number, visit: (other: number) => void): void {
    const keys = this.#keys.at(entry);
    for (let band = 0; band < keys.length; band++) {
      const key = keys[band]!;
      let table = this.#tables[band]!;
      if (this.#sizes[band]! * 4 >= table.length * 3) table = this.#grow(band);
      const mask = table.length - 1;
      let members = 0;
      // Keys are hashes already: their low bits serve.
      let slot = key & mask;
      for (; table[slot] !== 0; slot = (slot + 1) & mask) {
        const other = table[slot]! - 1;
        if (this.#keys.get(other, band) !== key) continue;
        members++;
        visit(other);
      }
      if (members >= MOST_MEMBERS) continue;
      table[slot] = entry + 1;
      this.#sizes[band]!++;
    }
  }

  /** Entries of one key keep their order: they are put in again as they stand, from the start of a run of full slots. */
  #grow(band: number): Uint32Array {
    const old = this.#tables[band]!;
    const table = new Uint32Array(old.length * 2);
    const mask = table.length - 1;
    let start = 0;
    while (old[start] !== 0) start++;
    for (let step = 0; step < old.length; step++) {
      const entry = old[(start + step) & (old.length - 1)]!;
      if (entry === 0) continue;
      let slot = this.#keys.get(entry - 1, band) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = entry;
    }
    this.#tables[band] = table;
    return table;
  }
}
