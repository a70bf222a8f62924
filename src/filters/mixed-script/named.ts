import { NAMED_AFTER, NAMED_BEFORE, NAMED_BESIDE, QUOTED_BEFORE } from "../lexicon/language-topics.ts";

/** How far before a token a word may stand that announces it, in UTF-16 code units. */
const BEFORE_UNITS = 8;
/** How far behind a token a word may begin that explains it. */
const AFTER_UNITS = 6;
/** Verbs of naming follow at once, but for a space or a mark. */
const BESIDE_UNITS = 1;

/** True when the sentence beside the token says that it is a word: "術語…，意思為", "…という語", "the word …". */
export function isNamed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE_UNITS), start).toLowerCase();
  if (NAMED_BEFORE.some((word) => before.includes(word))) return true;
  if (QUOTED_BEFORE.some((word) => before.endsWith(` ${word} `))) return true;
  const after = text.slice(end, end + 2 * AFTER_UNITS).toLowerCase();
  return (
    MEANS.test(after) ||
    NAMED_AFTER.some((word) => within(after, word, AFTER_UNITS)) ||
    NAMED_BESIDE.some((word) => within(after, word, BESIDE_UNITS))
  );
}

/** A topic, and in quotation marks what it is called or means: `mis en bouteille は「元詰め」`. */
const MEANS = /^ ?(?:は|とは|は、|는|은|란|是) ?[「『“"‘]/;

function within(after: string, word: string, units: number): boolean {
  const at = after.indexOf(word);
  return at >= 0 && at <= units;
}
