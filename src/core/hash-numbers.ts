/** Entries to begin with; both tables double from there. */
const INITIAL = 1024;

/**
 * Numbers 128-bit hashes in the order they are first given, in typed arrays that double: 16 bytes a hash and two slots of
 * 4, so 24 bytes where the arrays are full and 48 just after they have grown.
 */
export class HashNumbers {
  /** Entry number + 1, or 0: open addressing with linear probing. */
  #slots = new Uint32Array(INITIAL * 2);
  /** Four words an entry. */
  #hashes = new Uint32Array(INITIAL * 4);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#slots.byteLength + this.#hashes.byteLength;
  }

  /** The number of a hash (four words), or -1. */
  get(hash: Uint32Array): number {
    return this.#slots[this.#slotOf(hash)]! - 1;
  }

  /** The number of a hash; one that is new gets the next. */
  add(hash: Uint32Array): number {
    const known = this.get(hash);
    if (known >= 0) return known;
    if (this.#size * 4 === this.#hashes.length) this.#grow();
    const entry = this.#size++;
    this.#slots[this.#slotOf(hash)] = entry + 1;
    this.#hashes.set(hash.subarray(0, 4), entry * 4);
    return entry;
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

  #grow(): void {
    const hashes = new Uint32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#size; entry++) {
      let slot = this.#hashes[entry * 4]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry + 1;
    }
  }
}
