import type { TextHash } from "../../core/hash.ts";
import { kernels } from "../kernels/kernels.ts";
import { CHUNK, INPUT, SHINGLES_LOW, STATE } from "../kernels/layout.ts";
import { beginSignature, endSignature, type SignatureOptions } from "../minhash.ts";

// What `text-hash.ts` and `minhash.ts` do with a string, of UTF-16 code units that no string holds.

/** Adds `length` units from `from` on to a hash, as `hash.add` adds a text. */
export function addUnits(hash: TextHash, units: Uint16Array, from: number, length: number): void {
  const active = kernels();
  const { memory } = active;
  hash.store(memory.words, STATE >> 2);
  for (let at = 0; at === 0 || at < length; at += CHUNK) {
    const end = Math.min(length, at + CHUNK);
    memory.units.set(units.subarray(from + at, from + end), INPUT >> 1);
    active.hash(INPUT, end - at, end === length ? length : -1);
  }
  hash.load(memory.words, STATE >> 2, length);
}

/** The MinHash signature of the first `length` units; see `signatureOf`. */
export function signatureOfUnits(
  units: Uint16Array,
  length: number,
  { shingle, hashes }: SignatureOptions,
): Uint32Array {
  const active = kernels();
  const step = CHUNK - (shingle - 1);
  beginSignature(active, hashes);
  for (let start = 0; start === 0 || start + shingle <= length; start += step) {
    const end = Math.min(length, start + CHUNK);
    active.memory.units.set(units.subarray(start, end), INPUT >> 1);
    const count = active.shingles(INPUT, end - start, shingle, 0);
    if (count > 0) active.minhash(SHINGLES_LOW, count, hashes);
  }
  return endSignature(active, hashes);
}
