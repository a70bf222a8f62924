import type { Memory } from "./kernels/kernels.ts";

/**
 * The working memory of text analysis: a list of words that grows while one sample is looked at and is begun anew for the
 * next. What is in it belongs to a generation; of an earlier one nothing is left.
 */

/** Words that are kept between samples; a list that one giant text made longer is let go. */
const KEPT_WORDS = 1 << 20;

let words = new Int32Array(1 << 14);
let used = 0;
let generation = 1;

/** The words of this generation; taken anew after every `reserve`, which may move them. */
export const arenaWords = (): Int32Array => words;
export const arenaUsed = (): number => used;
export const arenaGeneration = (): number => generation;

/** The words of a generation. Throws a TypeError when a later sample's have taken their place. */
export function wordsOf(of: number): Int32Array {
  if (of !== generation)
    throw new TypeError("this list belongs to a sample that was looked at before; keep its numbers, not the list");
  return words;
}

/** Makes room for so many words after the used ones; the words may move. */
export function reserve(count: number): Int32Array {
  if (used + count > words.length) {
    // By half once it is large: what one giant text needs should not be doubled.
    const more = words.length < KEPT_WORDS ? words.length : words.length >> 1;
    const larger = new Int32Array(Math.max(words.length + more, used + count));
    larger.set(words.subarray(0, used));
    words = larger;
  }
  return words;
}

/** Takes so many of the reserved words; where they begin. */
export function take(count: number): number {
  const start = used;
  used += count;
  return start;
}

/** A loop is faster than a view of the memory for fewer words than this. */
const LOOP_WORDS = 24;

/** Copies words of the kernels' memory into the arena. */
export function copyWords(
  { signed }: Pick<Memory, "signed">,
  from: number,
  to: Int32Array,
  at: number,
  count: number,
): void {
  if (count >= LOOP_WORDS) to.set(signed.subarray(from, from + count), at);
  else for (let each = 0; each < count; each++) to[at + each] = signed[from + each]!;
}

/** A list that grows beside the arena and is put into it when it is whole; kept from text to text. */
export function createWordList() {
  let list = new Int32Array(1 << 10);
  let length = 0;
  return {
    length: () => length,
    clear() {
      length = 0;
    },
    add({ signed }: Pick<Memory, "signed">, from: number, count: number) {
      if (length + count > list.length) {
        const larger = new Int32Array(Math.max(list.length * 2, length + count));
        larger.set(list.subarray(0, length));
        list = larger;
      }
      list.set(signed.subarray(from, from + count), length);
      length += count;
    },
    /** Where in the arena the list now is; a list that one giant text made longer is let go. */
    toArena(): number {
      reserve(length).set(list.subarray(0, length), used);
      if (list.length > KEPT_WORDS) list = new Int32Array(1 << 10);
      return take(length);
    },
  };
}

/** Begins a new generation. */
export function clearArena(): void {
  generation++;
  used = 0;
  if (words.length > KEPT_WORDS) words = new Int32Array(1 << 14);
}
