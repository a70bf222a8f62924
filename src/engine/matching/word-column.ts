/** Entries of a block: growing never copies what is there. */
const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;

/** A list of entries of `width` 32-bit words that grows by blocks: `4 * width` bytes an entry. */
export class WordColumn {
  readonly width: number;
  readonly #blocks: Uint32Array[] = [];
  #length = 0;

  constructor(width: number) {
    this.width = width;
  }

  /** Adds an entry: the `width` words at `at` of `words`. */
  push(words: Uint32Array, at: number): void {
    const offset = (this.#length & (BLOCK - 1)) * this.width;
    if (offset === 0) this.#blocks.push(new Uint32Array(BLOCK * this.width));
    const block = this.#blocks.at(-1)!;
    for (let word = 0; word < this.width; word++) block[offset + word] = words[at + word]!;
    this.#length++;
  }

  /** Writes a word of any entry; entries that were never written are zero. */
  set(entry: number, word: number, value: number): void {
    while (entry >>> BLOCK_BITS >= this.#blocks.length) this.#blocks.push(new Uint32Array(BLOCK * this.width));
    this.#length = Math.max(this.#length, entry + 1);
    this.#blocks[entry >>> BLOCK_BITS]![(entry & (BLOCK - 1)) * this.width + word] = value;
  }

  get length(): number {
    return this.#length;
  }

  get(entry: number, word = 0): number {
    return this.#blocks[entry >>> BLOCK_BITS]![(entry & (BLOCK - 1)) * this.width + word]!;
  }

  /** The array that holds an entry, and where in it the entry begins: for loops that a view an entry would slow down. */
  blockOf(entry: number): Uint32Array {
    return this.#blocks[entry >>> BLOCK_BITS]!;
  }

  offsetOf(entry: number): number {
    return (entry & (BLOCK - 1)) * this.width;
  }

  /** A view of an entry's words. */
  at(entry: number): Uint32Array {
    const start = (entry & (BLOCK - 1)) * this.width;
    return this.#blocks[entry >>> BLOCK_BITS]!.subarray(start, start + this.width);
  }
}
