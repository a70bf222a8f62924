import type { MatchPlan, MatchSketch } from "../../core/matcher.ts";
import type { StoredTexts, TextStore } from "./text-store.ts";
import { REF_WORDS } from "./text-store.ts";

/** Where in the words of a row its parts are. */
export interface MatchLayout {
  readonly identity: number;
  readonly keys: number;
  readonly fingerprint: number;
  /** 1 where there are keys. */
  readonly proposes: number;
  readonly ref: number;
  /** All words of a row. */
  readonly width: number;
}

/** Every row of a matcher takes as many words, so that a batch of them crosses a thread as one array. */
export function matchLayout({ keys, fingerprintWords }: Pick<MatchPlan, "keys" | "fingerprintWords">): MatchLayout {
  const fingerprint = 4 + keys;
  const proposes = fingerprint + fingerprintWords;
  return { identity: 0, keys: 4, fingerprint, proposes, ref: proposes + 1, width: proposes + 1 + REF_WORDS };
}

/** A sketch as words, its texts put into the store, where there is one. */
export function packMatch(
  { identity, keys, fingerprint, texts }: MatchSketch,
  id: StoredTexts["id"],
  layout: MatchLayout,
  store: TextStore | undefined,
): Uint32Array {
  const words = new Uint32Array(layout.width);
  words.set(identity.subarray(0, 4), layout.identity);
  if (keys.length > 0) {
    words.set(keys, layout.keys);
    words.set(fingerprint, layout.fingerprint);
    words[layout.proposes] = 1;
  }
  store?.add({ id, texts }, words, layout.ref);
  return words;
}
