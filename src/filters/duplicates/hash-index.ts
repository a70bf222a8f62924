/** Where a text was seen first. */
export interface FirstSeen {
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
}

/** Entries to begin with; both tables double from there. */
const INITIAL = 1024;

/**
 * Remembers 128-bit hashes and the row each was first seen in, in typed arrays that double: an entry takes 24 bytes
 * (hash 16, source 4, row 4) and two slots of 4, so 32 bytes where the arrays are full (34 MB for the first million
 * rows) and 64 just after they have grown. Rows' own ids are not kept: a row is found again by source and number.
 */
export class HashIndex {
  /** Entry number + 1, or 0: open addressing with linear probing. */
  #slots = new Uint32Array(INITIAL * 2);
  /** Four words an entry. */
  #hashes = new Uint32Array(INITIAL * 4);
  /** Source and row of each entry. */
  #places = new Uint32Array(INITIAL * 2);
  #size = 0;
  readonly #sources: string[] = [];
  readonly #sourceNumbers = new Map<string, number>();

  get size(): number {
    return this.#size;
  }

  /** Bytes held by the typed arrays. */
  get bytes(): number {
    return this.#slots.byteLength + this.#hashes.byteLength + this.#places.byteLength;
  }

  /** The row that `hash` (four words) was added with, or undefined. */
  get(hash: Uint32Array): FirstSeen | undefined {
    const entry = this.#slots[this.#slotOf(hash)]!;
    return entry === 0 ? undefined : this.#entry(entry - 1);
  }

  /** Adds a hash that is not there yet; one that is there stays as it was. */
  add(hash: Uint32Array, { source, row }: FirstSeen): void {
    if (this.#slots[this.#slotOf(hash)] !== 0) return;
    if (this.#size * 4 === this.#hashes.length) this.#grow();
    this.#slots[this.#slotOf(hash)] = this.#size + 1;
    const entry = this.#size++;
    this.#hashes.set(hash, entry * 4);
    let number = this.#sourceNumbers.get(source);
    if (number === undefined) {
      number = this.#sources.push(source) - 1;
      this.#sourceNumbers.set(source, number);
    }
    this.#places[entry * 2] = number;
    this.#places[entry * 2 + 1] = row;
  }

  /** The slot of `hash`, or the free slot where it belongs. */
  #slotOf(hash: Uint32Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash[0]! & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return slot;
      const at = (entry - 1) * 4;
      if (
        this.#hashes[at] === hash[0] &&
        this.#hashes[at + 1] === hash[1] &&
        this.#hashes[at + 2] === hash[2] &&
        this.#hashes[at + 3] === hash[3]
      )
        return slot;
    }
  }

  #entry(entry: number): FirstSeen {
    return { source: this.#sources[this.#places[entry * 2]!]!, row: this.#places[entry * 2 + 1]! };
  }

  #grow(): void {
    const { length } = this.#slots;
    this.#hashes = grown(this.#hashes);
    this.#places = grown(this.#places);
    this.#slots = new Uint32Array(length * 2);
    const mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#size; entry++) {
      let slot = this.#hashes[entry * 4]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
