import { type ActiveKernels, kernels } from "./kernels/kernels.ts";
import { CHUNK, INPUT, SHINGLE_MOST, SHINGLES_HIGH, SHINGLES_LOW } from "./kernels/layout.ts";
import { type Resident, resident } from "./units.ts";

/** The first `length` UTF-16 code units of an array: a text that no string holds. */
export interface Units {
  readonly units: Uint16Array;
  readonly length: number;
}

/**
 * Hashes every `n` code units in a row, chunk by chunk: after each chunk `use` finds `count` hashes in the kernels' memory at
 * SHINGLES_LOW, and with `wide` also at SHINGLES_HIGH. A text shorter than `n` is one shingle, the empty text has none.
 * Throws a RangeError unless `n` is a whole number from 1 to 64.
 */
export function eachShingles(
  of: string | Resident | Units,
  n: number,
  { wide }: { readonly wide: boolean },
  use: (count: number, active: ActiveKernels) => void,
): void {
  if (!Number.isInteger(n) || n < 1 || n > SHINGLE_MOST)
    throw new RangeError(`a shingle has 1 to ${SHINGLE_MOST} code units, not ${n}`);
  const active = kernels();
  const isResident = typeof of === "object" && "text" in of;
  if (isResident) resident(of);
  const address = isResident ? of.address : -1;
  const text = isResident ? of.text : of;
  const { length } = text;
  // Each chunk but the first repeats the units that its first shingle shares with the last one of the chunk before.
  const step = CHUNK - (n - 1);
  for (let start = 0; start === 0 || start + n <= length; start += step) {
    const end = Math.min(length, start + CHUNK);
    if (typeof text === "object") active.memory.units.set(text.units.subarray(start, end), INPUT >> 1);
    else if (address < 0) active.copy(text, start, end, INPUT);
    const from = address < 0 ? INPUT : address + 2 * start;
    const count = active.shingles(from, end - start, n, wide ? 1 : 0);
    if (count > 0) use(count, active);
  }
}

/** How many hashes `shingleHashes` gives for a text of so many code units. */
export const shingleCount = (units: number, n: number): number => Math.max(Math.min(units, 1), units - n + 1);

/**
 * A 32-bit hash of every `n` code units in a row, in order, repeated ones too; of a text shorter than `n` one hash of
 * the whole.
 * Fills `into` where it is given (of `shingleCount` words at least) and returns the part that was filled.
 */
export function shingleHashes(of: string | Resident, n: number, into?: Uint32Array): Uint32Array {
  const count = shingleCount(typeof of === "string" ? of.length : of.text.length, n);
  const hashes = into?.subarray(0, count) ?? new Uint32Array(count);
  let filled = 0;
  eachShingles(of, n, { wide: false }, (found, { memory: { words } }) => {
    hashes.set(words.subarray(SHINGLES_LOW >> 2, (SHINGLES_LOW >> 2) + found), filled);
    filled += found;
  });
  return hashes;
}

/** Hashes of 64 bits as two words each. */
export interface WideHashes {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** As `shingleHashes`, with 64 bits: for sets so large that 32 would take different shingles for the same. */
export function wideShingleHashes(of: string | Resident, n: number): WideHashes {
  const count = shingleCount(typeof of === "string" ? of.length : of.text.length, n);
  const hashes = { low: new Uint32Array(count), high: new Uint32Array(count) };
  let filled = 0;
  eachShingles(of, n, { wide: true }, (found, { memory: { words } }) => {
    hashes.low.set(words.subarray(SHINGLES_LOW >> 2, (SHINGLES_LOW >> 2) + found), filled);
    hashes.high.set(words.subarray(SHINGLES_HIGH >> 2, (SHINGLES_HIGH >> 2) + found), filled);
    filled += found;
  });
  return hashes;
}
