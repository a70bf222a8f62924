import { closeSync, openSync, unlinkSync } from "node:fs";
import { readAll, writeAll } from "../matching/spilled/partitioned-file.ts";

/** By the first byte of the hash: a hundred million records of 32 bytes are read 12 MB at a time. */
const PARTITIONS = 256;

/** Records that a partition gathers before they are written: 16 KiB of the usual ones. */
const BLOCK_RECORDS = 512;

/** Words of a hash, which every record begins with. */
export const HASH_WORDS = 4;

/** Records of 32-bit words on disk, to be read by their hashes, so that sets larger than memory can be joined. */
export class HashPartitions {
  readonly #file: string;
  readonly #fd: number;
  readonly #width: number;
  readonly #buffers: Uint32Array[] = Array.from({ length: PARTITIONS }, () => new Uint32Array(0));
  readonly #filled = new Int32Array(PARTITIONS);
  /** Of each partition, the numbers of its full blocks in the file. */
  readonly #blocks: number[][] = Array.from({ length: PARTITIONS }, () => []);
  #written = 0;

  /**
   * @param file - must not exist.
   * @param width - words of a record, those of its hash among them.
   */
  constructor(file: string, width: number) {
    this.#file = file;
    this.#fd = openSync(file, "wx+");
    this.#width = width;
  }

  push(record: ArrayLike<number>): void {
    const partition = record[0]! >>> 24;
    let buffer = this.#buffers[partition]!;
    if (buffer.length === 0) {
      buffer = new Uint32Array(this.#width * BLOCK_RECORDS);
      this.#buffers[partition] = buffer;
    }
    const at = this.#filled[partition]!;
    buffer.set(record, at * this.#width);
    if (at + 1 < BLOCK_RECORDS) {
      this.#filled[partition] = at + 1;
      return;
    }
    this.#filled[partition] = 0;
    this.#blocks[partition]!.push(this.#written);
    writeAll(this.#fd, buffer, this.#written * buffer.byteLength);
    this.#written++;
  }

  /** The records of each hash, hashes ascending, the records of one in the order they came. */
  *groups(): Generator<readonly Uint32Array[]> {
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const words = this.#read(partition);
      const width = this.#width;
      const recordAt = (index: number) => words.subarray(index * width, (index + 1) * width);
      const order = Uint32Array.from({ length: words.length / width }, (_, index) => index).sort(
        (a, b) => compareHashes(words, a * width, b * width) || a - b,
      );
      for (let from = 0; from < order.length; ) {
        let to = from + 1;
        while (to < order.length && compareHashes(words, order[from]! * width, order[to]! * width) === 0) to++;
        yield Array.from(order.subarray(from, to), recordAt);
        from = to;
      }
    }
  }

  /** Closes and removes the file. */
  close(): void {
    closeSync(this.#fd);
    unlinkSync(this.#file);
  }

  #read(partition: number): Uint32Array {
    const blocks = this.#blocks[partition]!;
    const rest = this.#filled[partition]! * this.#width;
    const blockWords = BLOCK_RECORDS * this.#width;
    const words = new Uint32Array(blocks.length * blockWords + rest);
    for (const [index, block] of blocks.entries())
      readAll(this.#fd, new Uint8Array(words.buffer, index * blockWords * 4, blockWords * 4), block * blockWords * 4);
    words.set(this.#buffers[partition]!.subarray(0, rest), blocks.length * blockWords);
    return words;
  }
}

function compareHashes(words: Uint32Array, one: number, other: number): number {
  for (let word = 0; word < HASH_WORDS; word++) {
    const difference = words[one + word]! - words[other + word]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
