import { mayStandIn, type StrangeAnswer } from "./passage-sketch.ts";

interface Row extends StrangeAnswer {
  readonly row: number;
}

/** Rows that are remembered, in 4 MB. */
const ROWS = 1 << 11;
/** Grams of both answers together from which on that they stand in each other's passage is no chance: among neighbours, among thousands (bench/quality/relevance.ts). */
const LEAST_NEXT = 2;
const LEAST_FAR = 5;

/**
 * Two rows whose answers do not stand in their own passage and do stand in each other's. Of a set that is asked about passages
 * few rows have an answer of other words, so that two such rows that fit each other were swapped.
 */
export class PassageSwaps {
  readonly #rows: Row[] = [];
  #next = 0;

  /** The row that this one was swapped with, the nearest of several that would do only where it is the neighbour. */
  add(row: number, strange: StrangeAnswer): number | undefined {
    const { grams, passage } = strange;
    let partner: number | undefined;
    let count = 0;
    for (const other of this.#rows) {
      const isNext = other.row === row - 1;
      if (grams.length + other.grams.length < (isNext ? LEAST_NEXT : LEAST_FAR)) continue;
      if (!mayStandIn(grams, other.passage) || !mayStandIn(other.grams, passage) || isSame(grams, other.grams))
        continue;
      count++;
      partner = other.row;
      if (isNext) {
        count = 1;
        break;
      }
    }
    this.#rows[this.#next] = { row, grams, passage };
    this.#next = (this.#next + 1) % ROWS;
    return count === 1 ? partner : undefined;
  }
}

const isSame = (one: Uint32Array, other: Uint32Array) =>
  one.length === other.length && one.every((gram, at) => gram === other[at]);
