import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";
import { readFully } from "../../../io/read-fully.ts";
import { writtenAside } from "../../write-error.ts";

/** Pairs of words that a partition gathers before they are written: 16 KiB, so that hundreds of partitions stay small. */
const BLOCK_PAIRS = 2048;

/** Pairs of 32-bit words on disk, by partition; each partition is read as a whole, in the order it was written. */
export class PartitionedFile {
  readonly #file: string;
  readonly #fd: number;
  readonly #buffers: Uint32Array[];
  readonly #filled: Int32Array;
  /** Of each partition, the numbers of its full blocks in the file. */
  readonly #blocks: number[][];
  #written = 0;

  /** @param file - must not exist. */
  constructor(file: string, partitions: number) {
    this.#file = file;
    this.#fd = openSync(file, "wx+");
    this.#buffers = Array.from({ length: partitions }, () => new Uint32Array(0));
    this.#filled = new Int32Array(partitions);
    this.#blocks = Array.from({ length: partitions }, () => []);
  }

  get partitions(): number {
    return this.#buffers.length;
  }

  push(partition: number, one: number, other: number): void {
    let buffer = this.#buffers[partition]!;
    if (buffer.length === 0) {
      buffer = new Uint32Array(2 * BLOCK_PAIRS);
      this.#buffers[partition] = buffer;
    }
    const at = this.#filled[partition]!;
    buffer[2 * at] = one;
    buffer[2 * at + 1] = other;
    if (at + 1 < BLOCK_PAIRS) {
      this.#filled[partition] = at + 1;
      return;
    }
    this.#filled[partition] = 0;
    this.#blocks[partition]!.push(this.#written);
    writeAll(this.#fd, buffer, this.#written * buffer.byteLength);
    this.#written++;
  }

  /** All pairs of a partition, one after the other. */
  read(partition: number): Uint32Array {
    const blocks = this.#blocks[partition]!;
    const filled = this.#filled[partition]!;
    const words = new Uint32Array(2 * (blocks.length * BLOCK_PAIRS + filled));
    const blockBytes = 8 * BLOCK_PAIRS;
    for (const [index, block] of blocks.entries())
      readAll(this.#fd, new Uint8Array(words.buffer, index * blockBytes, blockBytes), block * blockBytes);
    words.set(this.#buffers[partition]!.subarray(0, 2 * filled), 2 * blocks.length * BLOCK_PAIRS);
    return words;
  }

  /** Closes and removes the file. */
  close(): void {
    closeSync(this.#fd);
    unlinkSync(this.#file);
  }
}

export function writeAll(fd: number, words: Uint32Array, position: number): void {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  writtenAside(() => {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, position + done);
  });
}

/** Fills `into`; it throws where the file ends before. */
export function readAll(fd: number, into: Uint8Array, position: number): void {
  if (readFully(fd, into, position) < into.length) throw new Error("a temporary file ends too soon");
}
