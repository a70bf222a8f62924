import { HashNumbers } from "../../core/hash-numbers.ts";
import { RowIds } from "./row-ids.ts";

/** Where a text was seen first. */
export interface FirstSeen {
  /** The row's own id, if it has one. */
  readonly id?: string | undefined;
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
}

/** Entries to begin with; the table doubles from there. */
const INITIAL = 1024;

/**
 * Remembers 128-bit hashes and the row each was first seen in: 8 bytes a hash besides what its number takes, so 32 bytes
 * where the arrays are full (34 MB for the first million rows) and 64 just after they have grown. Rows' own ids
 * come on top, where they have some: 8 bytes and a byte a character, and up to twice that just after they have grown.
 */
export class HashIndex {
  readonly #numbers = new HashNumbers();
  /** Source and row of each entry. */
  #places = new Uint32Array(INITIAL * 2);
  readonly #ids = new RowIds();
  readonly #sources: string[] = [];
  readonly #sourceNumbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** Bytes held by the typed arrays. */
  get bytes(): number {
    return this.#numbers.bytes + this.#places.byteLength + this.#ids.bytes;
  }

  /** The row that `hash` (four words) was added with, or undefined. */
  get(hash: Uint32Array): FirstSeen | undefined {
    const entry = this.#numbers.get(hash);
    if (entry < 0) return undefined;
    return {
      id: this.#ids.get(entry),
      source: this.#sources[this.#places[entry * 2]!]!,
      row: this.#places[entry * 2 + 1]!,
    };
  }

  /** Adds a hash that is not there yet; one that is there stays as it was. */
  add(hash: Uint32Array, { id, source, row }: FirstSeen): void {
    const entry = this.#numbers.size;
    if (this.#numbers.add(hash) < entry) return;
    if (entry * 2 === this.#places.length) {
      const larger = new Uint32Array(entry * 4);
      larger.set(this.#places);
      this.#places = larger;
    }
    let number = this.#sourceNumbers.get(source);
    if (number === undefined) {
      number = this.#sources.push(source) - 1;
      this.#sourceNumbers.set(source, number);
    }
    if (id !== undefined) this.#ids.add(entry, id);
    this.#places[entry * 2] = number;
    this.#places[entry * 2 + 1] = row;
  }
}
