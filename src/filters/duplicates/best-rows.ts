import { HashNumbers } from "../../core/hash-numbers.ts";

/** A row that was seen. */
export interface SeenRow {
  /** 0-based, over all inputs; below 0: of a base, where it stays whatever comes. */
  readonly ordinal: number;
  /** Its own, if it has one. */
  readonly id?: string | undefined;
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
}

interface Best extends SeenRow {
  readonly score: number;
}

/** Rows to begin with; the list doubles from there. */
const INITIAL = 1024;

/** Of rows with the same 128-bit hash, knows the one of the highest score, of equal ones the first. 8 bytes a row besides it. */
export class BestRows {
  readonly #numbers = new HashNumbers();
  /** By the number of the hash; absent: all of its rows were rejected. */
  readonly #best: (Best | undefined)[] = [];
  /** Of each row, its ordinal and the number of its hash. */
  #rows = new Uint32Array(2 * INITIAL);
  #size = 0;

  /** Takes a row; one that `mayStay` not goes for another, and none goes for it. */
  add(hash: Uint32Array, row: SeenRow, score: number, mayStay: boolean): void {
    const number = this.#numbers.add(hash);
    const best = this.#best[number];
    const isBase = row.ordinal < 0;
    if (mayStay && (best === undefined || (best.ordinal >= 0 && (isBase || score > best.score))))
      this.#best[number] = { ...row, score };
    if (isBase) return;
    if (2 * this.#size === this.#rows.length) {
      const larger = new Uint32Array(2 * this.#rows.length);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[2 * this.#size] = row.ordinal;
    this.#rows[2 * this.#size + 1] = number;
    this.#size++;
  }

  /** Visits the rows that go, in their order, with the row that each goes for. */
  visitGone(visit: (ordinal: number, best: SeenRow) => void): void {
    for (let at = 0; at < 2 * this.#size; at += 2) {
      const best = this.#best[this.#rows[at + 1]!];
      if (best !== undefined && best.ordinal !== this.#rows[at]) visit(this.#rows[at]!, best);
    }
  }
}
