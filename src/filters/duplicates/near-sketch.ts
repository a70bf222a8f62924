import { TextHash } from "../../core/hash.ts";
import type { MatchSketch } from "../../core/matcher.ts";
import type { Sample } from "../../core/sample.ts";
import { signatureOf } from "../../text/minhash.ts";
import { type Bands, fingerprintOf, keysOf } from "../../text/near/bands.ts";
import { formatFold } from "../../text/near/format-fold.ts";
import { maskNumbers } from "../../text/near/mask-numbers.ts";
import { addUnits } from "../../text/text-hash.ts";
import { type NearUnit, partsOf } from "./near-units.ts";

/**
 * UTF-16 code units of a shingle: fewer in texts that are mostly kana, Han and Hangul, which say as much in four units, so that
 * an edit spoils less. With 10 % of the characters edited 1 to 3 % of such texts share no key, and 5 to 7 % with five units;
 * pairs of different texts are proposed about as often (as `bench/duplicates.ts` and `bench/signatures.ts` show).
 */
export const SHINGLE = { dense: 4, other: 5 } as const;

/** From here on units are counted as dense: below stand alphabets. */
const FIRST_DENSE = 0x2e80;

/** Texts of fewer folded code units are the same when they are equal and not else: their few shingles tell nothing. */
export const LEAST_UNITS = 16;

/** Four folded units for each of a text are room enough: no character folds to more. */
const GROWTH = 4;

const NONE = new Uint32Array(0);

/** Where rows are folded, one at a time; as large as the largest needed. */
let units = new Uint16Array(0);

/** How good a row is, where the longest is the best. */
export const lengthOf: RankOf = (_sample, texts) => texts.reduce((sum, text) => sum + text.length, 0);

/** How good a row is, of which these texts are compared. */
export type RankOf = (sample: Sample, texts: readonly string[]) => number;

export interface SketchOptions {
  readonly unit: NearUnit;
  readonly bands: Bands;
  readonly permutations: number;
  /** Whether another number is a difference. */
  readonly numbers: "keep" | "mask";
  readonly rankOf: RankOf;
}

/** Binds what is compared; the result sketches rows. */
export function createNearSketch({ unit, bands, permutations, numbers, rankOf }: SketchOptions) {
  return (sample: Sample): MatchSketch | undefined => {
    const parts = partsOf(sample, unit);
    const room = GROWTH * parts.reduce((sum, { text }) => sum + text.length, 0);
    if (room > units.length) units = new Uint16Array(2 * room);
    const hash = new TextHash();
    let all = 0;
    let length = 0;
    for (const { text, proposes } of parts) {
      const into = units.subarray(length);
      let folded = formatFold(text, into);
      if (numbers === "mask") folded = maskNumbers(into, folded);
      addUnits(hash, units, length, folded);
      all += folded;
      if (proposes) length += folded;
    }
    if (all === 0) return undefined;
    const identity = new Uint32Array(4);
    hash.writeTo(identity, 0);
    const texts = parts.map(({ text }) => text);
    const rank = rankOf(sample, texts);
    if (length < LEAST_UNITS) return { identity, keys: NONE, fingerprint: NONE, texts, rank };
    const shingle = isDense(length) ? SHINGLE.dense : SHINGLE.other;
    const signature = signatureOf({ units, length }, { shingle, hashes: permutations });
    return { identity, keys: keysOf(signature, bands), fingerprint: fingerprintOf(signature), size: all, texts, rank };
  };
}

/** One unit of so many is looked at. */
const LOOKED_AT = 8;

/** Whether most of the folded units are dense; of texts in two scripts, few are so near a half that an edit changes it. */
function isDense(length: number): boolean {
  let dense = 0;
  for (let at = 0; at < length; at += LOOKED_AT) dense += units[at]! >= FIRST_DENSE ? LOOKED_AT : 0;
  return 2 * dense >= length;
}
