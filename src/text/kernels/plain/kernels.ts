import type { Kernels, Memory } from "../calls.ts";
import { decodeBytes } from "./decode.ts";
import { foldUnits } from "./fold.ts";
import { gramsOfUnits } from "./grams.ts";
import { groupsOfUnits } from "./groups.ts";
import { hashUnits } from "./hash.ts";
import { minhashOfWords } from "./minhash.ts";
import { scanUnits } from "./scan.ts";
import { shinglesOfUnits } from "./shingles.ts";

/** The kernels without WebAssembly: the same results from the same memory, slower. */
export function plainKernels(memory: Memory): Kernels {
  return {
    scan: (from, length, base, triples) => scanUnits(memory, from, length, base, triples),
    groups: (from, length, base, last) => groupsOfUnits(memory, from, length, base, last),
    grams: (from, length, last) => gramsOfUnits(memory, from, length, last),
    fold: (from, length, to) => foldUnits(memory, from, length, to),
    hash: (from, length, total) => hashUnits(memory, from, length, total),
    shingles: (from, length, n, wide) => shinglesOfUnits(memory, from, length, n, wide),
    minhash: (from, count, hashes) => minhashOfWords(memory, from, count, hashes),
    decode: (from, length, to, last) => decodeBytes(memory, from, length, to, last),
  };
}
