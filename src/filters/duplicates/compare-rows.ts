import type { Likeness } from "../../core/matcher.ts";
import { type Comparison, compareTexts, type Likening } from "../../text/near/compare.ts";

/** Compares two rows part by part: all must be the same, and the least alike says how like the rows are. */
export function compareRows(
  one: readonly string[],
  other: readonly string[],
  likening: Likening,
): Likeness | undefined {
  let least: Comparison | undefined;
  for (let part = 0; part < one.length; part++) {
    if (one[part] === "" && other[part] === "") continue;
    const compared = compareTexts(one[part]!, other[part]!, likening);
    if (!compared.isSame) return undefined;
    // Of equals the last, which is the answer.
    if (least === undefined || compared.similarity <= least.similarity) least = compared;
  }
  const { similarity: score, shared = "", here, there } = least ?? { similarity: 1 };
  return {
    similarity: score,
    data: { shared, ...(here !== undefined && { here }), ...(there !== undefined && { there }) },
  };
}
