import { type Runs, scriptSet } from "../../text/script-runs.ts";
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

const ALPHABETS = [LATIN, CYRILLIC, GREEK];
const WANTED = scriptSet(ALPHABETS);

/** Words that mean to show look-alikes. */
const ABOUT = ["homoglyph", "homograph", "confusable", "look-alike", "lookalike", "punycode", "ホモグリフ", "同形"];

/** The homoglyph words of a text; most texts have no second alphabet and leave at once. */
export function homoglyphs(text: Text): Homoglyph[] {
  const counts = text.scripts();
  if (counts.of(LATIN) === 0 || counts.of(CYRILLIC) + counts.of(GREEK) === 0) return [];
  const found: Homoglyph[] = [];
  const runs = text.runs(WANTED);
  for (let first = 0; first < runs.length; first++) {
    let last = first;
    while (last + 1 < runs.length && runs.start(last + 1) === runs.end(last)) last++;
    if (last > first) {
      const word = homoglyphIn(text, runs, first, last);
      if (word !== undefined) found.push(word);
    }
    first = last;
  }
  if (found.length === 0) return found;
  const lower = text.text.toLowerCase();
  return ABOUT.some((word) => lower.includes(word)) ? [] : found;
}

/** What is wrong with the word that the touching runs from `first` to `last` make. */
function homoglyphIn(text: Text, runs: Runs, first: number, last: number): Homoglyph | undefined {
  const start = runs.start(first);
  const end = runs.end(last);
  const lengths: [number, number, number] = [0, 0, 0];
  for (let run = first; run <= last; run++)
    lengths[ALPHABETS.indexOf(runs.script(run))]! += runs.end(run) - runs.start(run);
  const lesser = lesserOf(lengths);
  if (lesser === undefined || end - start < WORD_LETTERS || text.protected(start)) return undefined;
  let letter: string | undefined;
  for (let run = first; run <= last; run++) {
    if (runs.script(run) !== lesser.script) continue;
    letter ??= text.text.charAt(runs.start(run));
    for (const each of text.text.slice(runs.start(run), runs.end(run))) if (!lesser.like.has(each)) return undefined;
  }
  return { start, end, letter: letter ?? "", script: SCRIPT_NAMES[lesser.script]! };
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
