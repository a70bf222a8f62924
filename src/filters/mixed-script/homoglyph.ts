import { scriptRuns } from "../../text/script-runs.ts";
import { CYRILLIC, GREEK, LATIN, SCRIPT_NAMES } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** A word with letters of two alphabets, of which those of the lesser only look like the other's. */
export interface Homoglyph {
  readonly start: number;
  readonly end: number;
  /** The letter that does not belong, the first of them. */
  readonly letter: string;
  /** `Cyrillic`, `Greek` or `Latin`. */
  readonly script: string;
}

/** Letters that are drawn like Latin ones: Unicode's confusables (UTS 39), those that are whole letters of words. */
const CYRILLIC_LIKE_LATIN = new Set("аеорсухіјѕԁһӏАВЕКМНОРСТУХІЈЅ");
const GREEK_LIKE_LATIN = new Set("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ");
const LATIN_LIKE_CYRILLIC = new Set("aeopcyxijsABEKMHOPCTYXIJS");

/** A word shorter than this is a formula or a symbol. */
const WORD_LETTERS = 4;

const WANTED = new Uint8Array(SCRIPT_NAMES.length);
for (const script of [LATIN, CYRILLIC, GREEK]) WANTED[script] = 1;

/** Words that mean to show look-alikes. */
const ABOUT = ["homoglyph", "homograph", "confusable", "look-alike", "lookalike", "punycode", "ホモグリフ", "同形"];

/** The homoglyph words of a text; most texts have no second alphabet and leave at once. */
export function homoglyphs(text: Text): Homoglyph[] {
  const counts = text.scripts();
  if (counts.of(LATIN) === 0 || counts.of(CYRILLIC) + counts.of(GREEK) === 0) return [];
  const found: Homoglyph[] = [];
  const runs = scriptRuns(text.text, WANTED);
  for (let first = 0; first < runs.length; first++) {
    let last = first;
    while (last + 1 < runs.length && runs[last + 1]!.start === runs[last]!.end) last++;
    if (last === first) continue;
    const start = runs[first]!.start;
    const end = runs[last]!.end;
    const lengths = [LATIN, CYRILLIC, GREEK].map((script) =>
      runs.slice(first, last + 1).reduce((sum, run) => sum + (run.script === script ? run.end - run.start : 0), 0),
    );
    const lesser = lesserOf(lengths as [number, number, number]);
    if (lesser !== undefined && end - start >= WORD_LETTERS && !text.protected(start)) {
      const letters = runs.slice(first, last + 1).filter(({ script }) => script === lesser.script);
      const all = letters.every((run) =>
        [...text.text.slice(run.start, run.end)].every((each) => lesser.like.has(each)),
      );
      if (all) {
        const letter = text.text.slice(letters[0]!.start, letters[0]!.start + 1);
        found.push({ start, end, letter, script: SCRIPT_NAMES[lesser.script]! });
      }
    }
    first = last;
  }
  if (found.length === 0) return found;
  const lower = text.text.toLowerCase();
  return ABOUT.some((word) => lower.includes(word)) ? [] : found;
}

/** Which alphabet is the guest in a word of two, and what its letters would have to look like. */
function lesserOf([latin, cyrillic, greek]: [number, number, number]) {
  if (cyrillic > 0 && greek > 0) return undefined;
  if (latin === 0) return undefined;
  if (greek > 0) return latin > greek + 1 ? { script: GREEK, like: GREEK_LIKE_LATIN } : undefined;
  return latin >= cyrillic
    ? { script: CYRILLIC, like: CYRILLIC_LIKE_LATIN }
    : { script: LATIN, like: LATIN_LIKE_CYRILLIC };
}
