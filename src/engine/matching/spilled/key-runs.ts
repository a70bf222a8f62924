import { closeSync, openSync, unlinkSync } from "node:fs";
import { keepLatest } from "../../keep-latest.ts";
import { MOST_MEMBERS } from "../band-tables.ts";
import { PartitionedFile, readAll, writeAll } from "./partitioned-file.ts";
import { sortPairs } from "./radix-sort.ts";

/** Texts of a partition of pairs: so many that their pairs, 40 or 50 a text at the most but for stock phrases, fit. */
export const TEXTS_BITS = 16;

/** Keys of more texts than these are written down once, and not as pairs: a template would give 128 pairs a text and key. */
const SMALL_RUN = 8;

/** Marks a run's number among the texts of pairs. */
const IS_RUN = 0x80000000;

/** Runs whose members are held: 16 MB. */
const HELD_RUNS = 1 << 15;

/**
 * Which texts share keys, gathered on disk: for each text the earlier texts that share one with it, once for each key. Of a
 * key's texts the first MOST_MEMBERS count, as in `BandTables`.
 */
export class KeyRuns {
  readonly #pairs: PartitionedFile;
  readonly #runsFile: string;
  readonly #runs: number;
  readonly #held = keepLatest<number, Uint32Array>(HELD_RUNS);
  #runCount = 0;

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

  #writeRun(sorted: Uint32Array, from: number, to: number): number {
    const members = new Uint32Array(MOST_MEMBERS).fill(0xffffffff);
    for (let at = from, member = 0; at < to && member < MOST_MEMBERS; at += 2, member++)
      members[member] = sorted[at + 1]!;
    writeAll(this.#runs, members, this.#runCount * members.byteLength);
    return this.#runCount++;
  }

  /** Visits for each text of a partition that shares keys, in their order, the earlier texts it shares them with; then `done`. */
  visit(partition: number, visit: (other: number) => void, done: (text: number) => void): void {
    const pairs = sortPairs(this.#pairs.read(partition));
    for (let from = 0, to = 0; from < pairs.length; from = to) {
      const text = pairs[from]!;
      for (to = from; to < pairs.length && pairs[to] === text; to += 2) {
        const other = pairs[to + 1]!;
        if (other < IS_RUN) visit(other);
        else
          for (const member of this.#members(other & ~IS_RUN)) {
            if (member >= text) break;
            visit(member);
          }
      }
      done(text);
    }
  }

  #members(run: number): Uint32Array {
    return this.#held.get(run, () => {
      const members = new Uint32Array(MOST_MEMBERS);
      readAll(this.#runs, new Uint8Array(members.buffer), run * members.byteLength);
      return members;
    });
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
