/**
 * The match finder shared by the Snappy and LZ4 block encoders: greedy, one hash table, matches of 4 bytes and more
 * at most 65,535 bytes back, stepping faster through bytes that do not repeat (as the reference Snappy encoder does).
 */

/** 2^14 entries of 4 bytes stay within a core's first two caches; more find few more matches in text. */
const hashShift = 32 - 14;
const table = new Int32Array(1 << 14);
const maxOffset = 65_535;

/** Reused from call to call: nothing is allocated for a page, and no function called for a match. */
let copies = new Int32Array(3 * 4096);

/** Matches as triples: where the match begins, bytes back to its source, its length. Valid until the next call. */
export interface Copies {
  readonly triples: Int32Array;
  /** Three for each match. */
  readonly length: number;
}

/** Finds matches, none of which reaches into the last `tail` bytes; between them are literals. */
export function findCopies(input: Uint8Array, tail: number): Copies {
  const matchEnd = input.length - tail;
  // 4 bytes are read at every position looked at.
  const limit = input.length - Math.max(tail, 4);
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  table.fill(-1);
  let length = 0;
  let position = 0;
  let misses = 32;
  while (position < limit) {
    const word = view.getInt32(position, true);
    const slot = Math.imul(word, 0x1e35a7bd) >>> hashShift;
    const candidate = table[slot]!;
    table[slot] = position;
    if (candidate < 0 || position - candidate > maxOffset || view.getInt32(candidate, true) !== word) {
      position += misses++ >> 5;
      continue;
    }
    let from = candidate + 4;
    let to = position + 4;
    while (to + 4 <= matchEnd && view.getInt32(from, true) === view.getInt32(to, true)) {
      from += 4;
      to += 4;
    }
    while (to < matchEnd && input[from] === input[to]) {
      from++;
      to++;
    }
    if (length + 3 > copies.length) {
      const larger = new Int32Array(copies.length * 2);
      larger.set(copies);
      copies = larger;
    }
    copies[length] = position;
    copies[length + 1] = position - candidate;
    copies[length + 2] = to - position;
    length += 3;
    position = to;
    misses = 32;
    // The byte before the end of a match often begins the next one.
    if (to < limit) table[Math.imul(view.getInt32(to - 1, true), 0x1e35a7bd) >>> hashShift] = to - 1;
  }
  return { triples: copies, length };
}

/**
 * Copies literals to `output`.
 * @returns the offset after them
 */
export function copyLiterals(input: Uint8Array, from: number, to: number, output: Uint8Array, at: number): number {
  // A short loop beats the call of set() for the few bytes between two matches.
  if (to - from < 32) {
    let end = at;
    for (let i = from; i < to; i++) output[end++] = input[i]!;
    return end;
  }
  output.set(input.subarray(from, to), at);
  return at + to - from;
}
