import { LATIN_ONLY, scriptSet } from "../../text/script-runs.ts";
import { CYRILLIC, GREEK, INHERITED, LATIN, SCRIPT_NAMES, type Script, scriptTable } from "../../text/scripts.ts";
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
const OTHERS = scriptSet([CYRILLIC, GREEK]);

/** Words that mean to show look-alikes. */
const ABOUT = ["homoglyph", "homograph", "confusable", "look-alike", "lookalike", "punycode", "ホモグリフ", "同形"];

/** The homoglyph words of a text; most texts have no second alphabet and leave at once. */
export function homoglyphs(text: Text): readonly Homoglyph[] {
  const counts = text.scripts();
  if (counts.of(LATIN) === 0 || counts.of(CYRILLIC) + counts.of(GREEK) === 0) return NOTHING;
  const found: Homoglyph[] = [];
  // A word of two alphabets has letters of the rarer one, and touching them letters of the other.
  const seeds = text.runs(counts.of(LATIN) < counts.of(CYRILLIC) + counts.of(GREEK) ? LATIN_ONLY : OTHERS);
  let done = 0;
  for (let seed = 0; seed < seeds.length; seed++) {
    if (seeds.start(seed) < done) continue;
    const start = wordStart(text.text, seeds.start(seed), done);
    done = wordEnd(text.text, seeds.end(seed));
    if (start === seeds.start(seed) && done === seeds.end(seed)) continue;
    const word = homoglyphIn(text, start, done);
    if (word !== undefined) found.push(word);
  }
  if (found.length === 0) return found;
  const lower = text.text.toLowerCase();
  return ABOUT.some((word) => lower.includes(word)) ? [] : found;
}

const NOTHING: readonly Homoglyph[] = [];

const isAlphabet = (script: Script) => script === LATIN || script === CYRILLIC || script === GREEK;

/** Where the letters of the three alphabets begin that touch `from` in front, with the marks on them. */
function wordStart(text: string, from: number, least: number): number {
  const table = scriptTable();
  let start = from;
  for (let at = from - 1; at >= least; at--) {
    const script = table[text.charCodeAt(at)]!;
    if (isAlphabet(script)) start = at;
    else if (script !== INHERITED) break;
  }
  return start;
}

function wordEnd(text: string, from: number): number {
  const table = scriptTable();
  let end = from;
  for (; end < text.length; end++) {
    const script = table[text.charCodeAt(end)]!;
    if (!isAlphabet(script) && script !== INHERITED) break;
  }
  return end;
}

/** What is wrong with the word `[start, end)` of letters of the three alphabets. */
function homoglyphIn(text: Text, start: number, end: number): Homoglyph | undefined {
  const table = scriptTable();
  const { text: units } = text;
  const lengths: [number, number, number] = [0, 0, 0];
  let script: Script = LATIN;
  for (let at = start; at < end; at++) {
    const each = table[units.charCodeAt(at)]!;
    if (each !== INHERITED) script = each;
    lengths[ALPHABETS.indexOf(script)]!++;
  }
  const lesser = lesserOf(lengths);
  if (lesser === undefined || end - start < WORD_LETTERS || text.protected(start)) return undefined;
  let letter: string | undefined;
  let isLesser = false;
  for (let at = start; at < end; at++) {
    const each = table[units.charCodeAt(at)]!;
    if (each !== INHERITED) isLesser = each === lesser.script;
    if (!isLesser) continue;
    letter ??= units.charAt(at);
    if (!lesser.like.has(units.charAt(at))) return undefined;
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
