import { wholeCharacters } from "../../core/span.ts";

/** Code units shown before a change. */
const BEFORE = 24;
/** Code units shown of the change and what comes after it. */
const AFTER = 160;

/** Two texts from a little before where they part, `…` for what both begin with. */
export function aroundChange(one: string, other: string): readonly [string, string] {
  let same = 0;
  while (same < one.length && same < other.length && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  const from = wholeCharacters(one, Math.max(0, same - BEFORE), one.length).start;
  const shown = (text: string) => {
    const { end } = wholeCharacters(text, from, from + BEFORE + AFTER);
    return `${from > 0 ? "…" : ""}${text.slice(from, end)}${end < text.length ? "…" : ""}`;
  };
  return [shown(one), shown(other)];
}
