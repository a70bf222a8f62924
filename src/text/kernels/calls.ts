/**
 * The loops over units that everything in `src/text` stands on, over one memory (see `layout.ts`); addresses are bytes,
 * lengths UTF-16 code units. What a call takes and returns stands at its source in `assembly/`.
 */
export interface Kernels {
  scan(from: number, length: number, base: number, triples: number): void;
  groups(from: number, length: number, base: number, last: number): number;
  grams(from: number, length: number, last: number): number;
  fold(from: number, length: number, to: number): number;
  hash(from: number, length: number, total: number): void;
  shingles(from: number, length: number, n: number, wide: number): number;
  minhash(from: number, count: number, hashes: number): void;
  decode(from: number, length: number, to: number, last: number): number;
}

/** A kernels' memory with the views that the code around them uses. */
export interface Memory {
  readonly bytes: Uint8Array;
  readonly units: Uint16Array;
  readonly words: Uint32Array;
  readonly signed: Int32Array;
}
