import type { Reference } from "../../core/context.ts";
import { type Item, itemsIn, keyOf, LEAST_WORDS } from "./items.ts";
import type { Match } from "./match.ts";
import { newTokens, tokenEnd, tokenise, unitsOf } from "./tokens.ts";

/**
 * Below so many words (a character counts as half) anybody says the item: `Why?`, `続けて`. From here on 1 of 71,252 clean rows is
 * flagged, which is an item word for word, and all items of nine benchmarks are found (`bench/quality/contamination.ts`).
 */
const LEAST_WHOLE_WORDS = 3.5;
/** Folding leaves out what is no letter, so a text may be so much longer than the item that it is. */
const ROOM = 8;

/**
 * Finds prompts that are too short to be looked for within a text: where a whole text is such a prompt, but for case, width, accents,
 * punctuation and white space.
 */
export function createWholeSearch(references: readonly Reference[]): (text: string) => Match | undefined {
  const byKey = new Map<string, Item>();
  let longest = 0;
  for (const draft of itemsIn(references)) {
    const { text, benchmark, tokens, words } = draft;
    if (text.kind === "answer" || words < LEAST_WHOLE_WORDS || words >= LEAST_WORDS) continue;
    const key = keyOf(tokens);
    if (byKey.has(key)) continue;
    byKey.set(key, { ...text, benchmark, tokens, isShort: true, worth: new Float64Array(0), totalWorth: 0 });
    longest = Math.max(longest, text.text.length);
  }
  if (byKey.size === 0) return () => undefined;
  const tokens = newTokens();
  return (text) => {
    if (text.length > longest + ROOM) return undefined;
    tokenise(unitsOf(text), 0, tokens);
    if (tokens.count === 0) return undefined;
    const item = byKey.get(keyOf(tokens));
    if (item === undefined) return undefined;
    const end = tokenEnd(text, tokens.starts[tokens.count - 1]!);
    return { item, start: tokens.starts[0]!, end, coverage: 1 };
  };
}
