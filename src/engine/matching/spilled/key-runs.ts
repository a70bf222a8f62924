import { closeSync, openSync, unlinkSync } from "node:fs";
import { keepLatest } from "../../keep-latest.ts";
import { MOST_MEMBERS } from "../band-tables.ts";
import { PartitionedFile, readAll, writeAll } from "./partitioned-file.ts";
import { sortPairs } from "./radix-sort.ts";

/** Texts of a partition of pairs: so many that their pairs, 40 or 50 a text at the most but for stock phrases, fit. */
export const TEXTS_BITS = 16;

/** Keys of more texts than these are written down once, and not as pairs: a template would give 128 pairs a text and key. */
const SMALL_RUN = 8;

/** Marks where a run begins, in words of its file, among the texts of pairs. */
const IS_RUN = 0x80000000;

/** Runs are read in blocks of 64 KiB, of which 128 MB are held: all there are of some ten million rows. */
const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;
const HELD_BLOCKS = 2048;

/**
 * Which texts share keys, gathered on disk: for each text the earlier texts that share one with it, once for each key. Of a
 * key's texts the first MOST_MEMBERS count, as in `BandTables`.
 */
export class KeyRuns {
  readonly #pairs: PartitionedFile;
  readonly #runsFile: string;
  readonly #runs: number;
  readonly #held = keepLatest<number, Uint32Array>(HELD_BLOCKS);
  /** Runs that wait to be written, each its length and its members. */
  readonly #waiting = new Uint32Array(BLOCK + 1 + MOST_MEMBERS);
  #filled = 0;
  #written = 0;
  #block: Uint32Array = new Uint32Array(0);
  #blockNumber = -1;

  constructor(file: string, texts: number) {
    this.#pairs = new PartitionedFile(`${file}-pairs`, (texts >>> TEXTS_BITS) + 1);
    this.#runsFile = `${file}-runs`;
    this.#runs = openSync(this.#runsFile, "wx+");
  }

  /**
   * Takes all texts of some keys of one place: pairs of key and text, in the order of the texts. Texts below `first` are
   * found, but find none; `isLike` says whether a pair is worth keeping.
   */
  add(keysAndTexts: Uint32Array, first: number, isLike: (text: number, other: number) => boolean): void {
    const sorted = sortPairs(keysAndTexts);
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      const key = sorted[from]!;
      for (to = from + 2; to < sorted.length && sorted[to] === key; ) to += 2;
      if (to - from > 2) this.#addRun(sorted, from, to, first, isLike);
    }
  }

  #addRun(
    sorted: Uint32Array,
    from: number,
    to: number,
    first: number,
    isLike: (text: number, other: number) => boolean,
  ): void {
    const isSmall = to - from <= 2 * SMALL_RUN;
    const run = isSmall ? -1 : this.#writeRun(sorted, from, to);
    for (let at = from + 2; at < to; at += 2) {
      const text = sorted[at + 1]!;
      if (text < first) continue;
      if (!isSmall) this.#pairs.push(text >>> TEXTS_BITS, text, (IS_RUN | run) >>> 0);
      else
        for (let before = from; before < at; before += 2)
          if (isLike(text, sorted[before + 1]!)) this.#pairs.push(text >>> TEXTS_BITS, text, sorted[before + 1]!);
    }
  }

  /** @returns where the run begins. */
  #writeRun(sorted: Uint32Array, from: number, to: number): number {
    const start = this.#written + this.#filled;
    if (start >= IS_RUN) throw new RangeError("more rows with keys in common than can be compared over the disk");
    const members = Math.min(MOST_MEMBERS, (to - from) / 2);
    this.#waiting[this.#filled++] = members;
    for (let member = 0; member < members; member++) this.#waiting[this.#filled++] = sorted[from + 2 * member + 1]!;
    if (this.#filled >= BLOCK) this.flush();
    return start;
  }

  /** Call when all keys were added, before any is visited. */
  flush(): void {
    writeAll(this.#runs, this.#waiting.subarray(0, this.#filled), 4 * this.#written);
    this.#written += this.#filled;
    this.#filled = 0;
  }

  /** Visits for each text of a partition that shares keys, in their order, the earlier texts it shares them with; then `done`. */
  visit(partition: number, visit: (other: number) => void, done: (text: number) => void): void {
    const pairs = sortPairs(this.#pairs.read(partition));
    for (let from = 0, to = 0; from < pairs.length; from = to) {
      const text = pairs[from]!;
      for (to = from; to < pairs.length && pairs[to] === text; to += 2) {
        const other = pairs[to + 1]!;
        if (other < IS_RUN) visit(other);
        else this.#visitRun(other & ~IS_RUN, text, visit);
      }
      done(text);
    }
  }

  #visitRun(start: number, text: number, visit: (other: number) => void): void {
    const members = this.#word(start);
    for (let at = start + 1; at <= start + members; at++) {
      const member = this.#word(at);
      if (member >= text) break;
      visit(member);
    }
  }

  #word(at: number): number {
    const number = at >>> BLOCK_BITS;
    if (number !== this.#blockNumber) {
      this.#block = this.#held.get(number, () => this.#readBlock(number));
      this.#blockNumber = number;
    }
    return this.#block[at & (BLOCK - 1)]!;
  }

  #readBlock(number: number): Uint32Array {
    const block = new Uint32Array(Math.min(BLOCK, this.#written - number * BLOCK));
    readAll(this.#runs, new Uint8Array(block.buffer), 4 * BLOCK * number);
    return block;
  }

  get partitions(): number {
    return this.#pairs.partitions;
  }

  /** Closes and removes its files. */
  close(): void {
    this.#pairs.close();
    closeSync(this.#runs);
    unlinkSync(this.#runsFile);
  }
}
