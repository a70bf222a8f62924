import { arenaGeneration, wordsOf } from "./arena.ts";

/**
 * Stretches of a text in order, `[start, end)` in UTF-16 code units. They live in memory that is used again for the next
 * sample: read them while their sample is looked at, and keep numbers, not the list. Read later, they throw a TypeError.
 */
export interface Spans {
  readonly length: number;
  start(index: number): number;
  end(index: number): number;
  /** The index of the last stretch that starts at or before `at`; -1 where none does. By binary search. */
  lastFrom(at: number): number;
}

/** Words of one entry: tag, start, end, and what a list adds. */
export const TRIPLE = 3;
export const QUADRUPLE = 4;

/** A list of entries in the arena: words (tag, start, end), or four with one more. */
export class SpanList implements Spans {
  readonly length: number;
  private readonly first: number;
  private readonly stride: number;
  private readonly generation: number;

  constructor(first: number, length: number, stride: number) {
    this.length = length;
    this.first = first;
    this.stride = stride;
    this.generation = arenaGeneration();
  }

  start(index: number): number {
    return this.word(index, 1);
  }

  end(index: number): number {
    return this.word(index, 2);
  }

  lastFrom(at: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** One word of an entry. Throws a TypeError when the memory belongs to a later sample. */
  word(index: number, which: number): number {
    return wordsOf(this.generation)[this.first + index * this.stride + which]!;
  }
}
