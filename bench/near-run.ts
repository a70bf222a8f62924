/** What a run drops of a few texts, without its files and threads: keys propose, the comparison decides. */

import { sampleOf } from "../src/core/example.ts";
import { MatchIndex } from "../src/engine/matching/match-index.ts";
import { packMatch } from "../src/engine/matching/match-words.ts";
import nearDuplicate from "../src/filters/near-duplicate.ts";

const OPTIONS = nearDuplicate.options.parse({});

export interface Dropped {
  readonly goes: boolean;
  /** Whether it was compared with any text, or is one of them but for its format. */
  readonly isProposed: boolean;
}

/** Which texts go, each compared with those before it that stay. */
export function runNear(texts: readonly string[]): Dropped[] {
  const matcher = nearDuplicate.match!(OPTIONS);
  const index = new MatchIndex(matcher);
  const firsts: (readonly string[])[] = [];
  const stays: boolean[] = [];
  return texts.map((given) => {
    const sketch = matcher.sketch(sampleOf([{ role: "text", text: given }]).sample);
    if (sketch === undefined) return { goes: false, isProposed: false };
    const { text, candidates, isNew } = index.add(packMatch(sketch, null, index.layout, undefined));
    if (!isNew) return { goes: true, isProposed: true };
    firsts[text] = sketch.texts;
    const goes = candidates.some(
      (other) => stays[other] && matcher.compare(sketch.texts, firsts[other]!) !== undefined,
    );
    stays[text] = !goes;
    return { goes, isProposed: candidates.length > 0 };
  });
}
