import type { MatchPlan, MatchSketch } from "../../core/matcher.ts";
import type { StoredTexts, TextStore } from "./text-store.ts";
import { REF_WORDS } from "./text-store.ts";

/** Words of a rank. */
export const RANK_WORDS = 2;

const double = new Float64Array(1);
const doubleWords = new Uint32Array(double.buffer);

/** The double in the two words at `at`. */
export function rankAt(words: Uint32Array, at: number): number {
  doubleWords.set(words.subarray(at, at + RANK_WORDS));
  return double[0]!;
}

/** Where in the words of a row its parts are. */
export interface MatchLayout {
  readonly identity: number;
  readonly keys: number;
  readonly fingerprint: number;
  /** Stands behind the fingerprint: the two are kept together. */
  readonly size: number;
  /** 1 where there are keys. */
  readonly proposes: number;
  readonly ref: number;
  /** Two words: a double. */
  readonly rank: number;
  /** All words of a row. */
  readonly width: number;
}

/** Every row of a matcher takes as many words, so that a batch of them crosses a thread as one array. */
export function matchLayout({ keys, fingerprintWords }: Pick<MatchPlan, "keys" | "fingerprintWords">): MatchLayout {
  const fingerprint = 4 + keys;
  const size = fingerprint + fingerprintWords;
  const proposes = size + 1;
  const ref = proposes + 1;
  const rank = ref + REF_WORDS;
  return { identity: 0, keys: 4, fingerprint, size, proposes, ref, rank, width: rank + RANK_WORDS };
}

/** A sketch as words, its texts put into the store, where there is one. */
export function packMatch(
  { identity, keys, fingerprint, size = 0, texts, rank = Number.NEGATIVE_INFINITY }: MatchSketch,
  id: StoredTexts["id"],
  layout: MatchLayout,
  store: TextStore | undefined,
): Uint32Array {
  const words = new Uint32Array(layout.width);
  words.set(identity.subarray(0, 4), layout.identity);
  if (keys.length > 0) {
    words.set(keys, layout.keys);
    words.set(fingerprint, layout.fingerprint);
    words[layout.size] = size;
    words[layout.proposes] = 1;
  }
  double[0] = rank;
  words.set(doubleWords, layout.rank);
  store?.add({ id, texts }, words, layout.ref);
  return words;
}
