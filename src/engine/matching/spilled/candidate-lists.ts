import { closeSync, openSync } from "node:fs";
import { type Chosen, NONE } from "../candidates.ts";
import { readAll, writeAll } from "./partitioned-file.ts";

/** Words that are written or read at once: 256 KiB. */
const BLOCK = 1 << 16;

/** The texts each text is to be compared with, on disk: written in the order of the texts, read in nearly that order. */
export class CandidateLists {
  readonly #fd: number;
  /** Where a text's list begins, in words, plus one; 0: it has none. A list is twice its length, and one where it was capped, and its texts. */
  readonly #starts: Uint32Array;
  #waiting = new Uint32Array(2 * BLOCK);
  #filled = 0;
  #length = 0;
  #block = new Uint32Array(0);
  #blockStart = 0;

  constructor(file: string, texts: number) {
    this.#fd = openSync(file, "wx+");
    this.#starts = new Uint32Array(texts);
  }

  add(text: number, { candidates, isCapped }: Chosen): void {
    if (candidates.length === 0) return;
    this.#starts[text] = this.#length + this.#filled + 1;
    this.#waiting[this.#filled++] = candidates.length * 2 + (isCapped ? 1 : 0);
    for (const candidate of candidates) this.#waiting[this.#filled++] = candidate;
    if (this.#filled >= BLOCK) this.flush();
  }

  flush(): void {
    writeAll(this.#fd, this.#waiting.subarray(0, this.#filled), 4 * this.#length);
    this.#length += this.#filled;
    this.#filled = 0;
  }

  /** Call after `flush`. */
  of(text: number): Chosen {
    const start = this.#starts[text]! - 1;
    if (start < 0) return NONE;
    const head = this.#words(start, 1)[0]!;
    return { candidates: [...this.#words(start + 1, head >>> 1)], isCapped: (head & 1) === 1 };
  }

  #words(start: number, count: number): Uint32Array {
    if (start < this.#blockStart || start + count > this.#blockStart + this.#block.length) {
      const length = Math.min(Math.max(BLOCK, count), this.#length - start);
      if (this.#block.length !== length) this.#block = new Uint32Array(length);
      this.#blockStart = start;
      readAll(this.#fd, new Uint8Array(this.#block.buffer), 4 * start);
    }
    return this.#block.subarray(start - this.#blockStart, start - this.#blockStart + count);
  }

  close(): void {
    closeSync(this.#fd);
  }
}
