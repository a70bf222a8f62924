import { seeded } from "../core/random.ts";
import { type ActiveKernels, kernels } from "./kernels/kernels.ts";
import { ADDENDS, FACTORS, SHINGLES_LOW, SIGNATURE, SIGNATURE_MOST } from "./kernels/layout.ts";
import { eachShingles, type Units } from "./shingles.ts";
import type { Resident } from "./units.ts";

export interface SignatureOptions {
  /** Code units of a shingle, 1 to 64. */
  readonly shingle: number;
  /** Words of the signature: a multiple of 16, at most 1024. */
  readonly hashes: number;
}

/** Signatures made with another seed cannot be compared with these. */
const SEED = "shisa-filter minhash 1";

/** The word of a signature of no shingle. */
const NONE = 0xffffffff;

/** Where the coefficients were written last; each kernels' memory needs them once. */
let written: ActiveKernels | undefined;

/** Each hash has its own odd factor and addend, whatever the signature's length: a short one is the start of a longer one. */
function writeCoefficients(active: ActiveKernels): void {
  if (active === written) return;
  const { words } = active.memory;
  const random = seeded(SEED);
  for (let at = 0; at < SIGNATURE_MOST; at++) {
    words[(FACTORS >> 2) + at] = (random() * 0x1_0000_0000) | 1;
    words[(ADDENDS >> 2) + at] = random() * 0x1_0000_0000;
  }
  written = active;
}

/**
 * The MinHash signature of a text's set of shingles (Broder 1997): the share of words that two signatures have in common
 * estimates the Jaccard similarity of the sets, with a standard error of at most `0.5 / sqrt(hashes)`. Fills `into` where it is
 * given and returns it. The empty text has no shingle, and all its words are 0xffffffff. Texts of one or two shingles are
 * better compared by a hash of the whole: of those, one in 2^32 pairs is taken for equal.
 * Throws a RangeError for other options than those named.
 */
export function signatureOf(
  of: string | Resident | Units,
  { shingle, hashes }: SignatureOptions,
  into?: Uint32Array,
): Uint32Array {
  if (!Number.isInteger(hashes / 16) || hashes < 16 || hashes > SIGNATURE_MOST)
    throw new RangeError(`a signature has a multiple of 16 hashes, at most ${SIGNATURE_MOST}, not ${hashes}`);
  const active = kernels();
  const { words } = active.memory;
  writeCoefficients(active);
  words.fill(NONE, SIGNATURE >> 2, (SIGNATURE >> 2) + hashes);
  eachShingles(of, shingle, { wide: false }, (count) => active.minhash(SHINGLES_LOW, count, hashes));
  const signature = into ?? new Uint32Array(hashes);
  signature.set(words.subarray(SIGNATURE >> 2, (SIGNATURE >> 2) + hashes));
  return signature;
}

/** The share of words that two signatures of one length have in common, 0 to 1. */
export function similarity(one: Uint32Array, other: Uint32Array): number {
  if (one.length !== other.length) throw new RangeError("signatures of different lengths have no similarity");
  let same = 0;
  for (let at = 0; at < one.length; at++) if (one[at] === other[at]) same++;
  return one.length === 0 ? 1 : same / one.length;
}
