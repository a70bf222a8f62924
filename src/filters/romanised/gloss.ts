import { foldWord } from "../../text/romanised/fold.ts";
import type { RomanisedKind } from "../../text/romanised.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, scriptTable } from "../../text/scripts.ts";

/**
 * How kana from ぁ to ゖ are compared: as Kunrei spells them, without h, f and w, which particles change, and without y,
 * so that しゃ, sya and sha are the same; `-` for nothing.
 */
const KANA = (
  "a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za si zi su zu se ze so zo ta da ti zi - tu zu te de to do " +
  "na ni nu ne no a ba pa i bi pi u bu pu e be pe o bo po ma mi mu me mo a a u u o o ra ri ru re ro a a i e o n u ka ke"
)
  .split(" ")
  .map((kana) => (kana === "-" ? "" : kana));
/** ゃ, ゅ, ょ and the small vowels take the vowel before them away. */
const SMALL = new Set("ぁぃぅぇぉゃゅょ".split("").map((kana) => kana.charCodeAt(0)));
/** The vowels of Hangul by their number in a syllable, as Revised Romanisation spells them, without y and w. */
const HANGUL_VOWELS = "a ae a ae eo e eo e o a ae oe o u o e i u eu ui i".split(" ");
const HIRAGANA_START = 0x3041;
const KATAKANA_START = 0x30a1;
const HANGUL_START = 0xac00;

/** How many units beside a stretch may hold what it is the reading of. */
const NEAR = 400;
/** Vowels of Hangul that are compared. */
const COMPARED = 14;
/** The share of the kana that must be found in a reading: tools and people spell some otherwise. */
const FOUND_SHARE = 0.75;

/**
 * True when the stretch is the reading of what stands directly before or after it: a sentence in the native script and
 * its romanisation, line by line or on one line. Compared by vowels, since spellings differ in little else.
 */
export function isReading(text: string, start: number, end: number, kind: RomanisedKind): boolean {
  const word = foldWord(text, start, end);
  const reads =
    kind === "romaji"
      ? readsKana(comparable(word))
      : kind === "korean"
        ? readsHangul(word.replace(/[^aeiou]+/g, ""))
        : readsHan(word.match(/[aeiouv]+/g)?.length ?? 0);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return pieces(before, -1).some(reads) || pieces(after, 1).some(reads);
}

/** What stands beside: the nearest sentence, and the nearest line. */
function pieces(beside: string, side: number): string[] {
  const lines = beside.split("\n").filter((line) => hasNative(line));
  const line = side < 0 ? lines.at(-1) : lines[0];
  if (line === undefined) return [];
  const sentences = line.split(/[。！？!?]/).filter((each) => hasNative(each));
  const nearest = side < 0 ? sentences.at(-1) : sentences[0];
  return nearest === undefined || nearest === line ? [line] : [nearest, line];
}

const isNative = (unit: number): boolean => {
  const script = scriptTable()[unit]!;
  return script === HAN || script === HANGUL || script === HIRAGANA || script === KATAKANA;
};

function hasNative(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isNative(text.charCodeAt(at))) return true;
  return false;
}

type Reads = (native: string) => boolean;

/** Rōmaji as kana are compared: one spelling of every sound, long vowels and consonants short. */
const comparable = (word: string) =>
  word
    .replace(/sh|ch|ts|dz|j|m(?=[bpm])/g, (sound) => FOLDS[sound]!)
    .replace(/([^aeiou])y/g, "$1")
    .replace(/di/g, "zi")
    .replace(/du/g, "zu")
    .replace(/[hfwy]/g, "")
    .replace(/ou/g, "o")
    .replace(/(.)\1+/g, "$1");
const FOLDS: Readonly<Record<string, string>> = { sh: "s", ch: "t", ts: "t", dz: "z", j: "z", m: "n" };

/** The kana between the kanji stand in the reading in order, and the kanji leave room for about two morae each. */
function readsKana(reading: string): Reads {
  return (native) => {
    const parts: string[] = [];
    let part = "";
    let han = 0;
    for (let at = 0; at < native.length; at++) {
      const unit = native.charCodeAt(at);
      const index = unit >= KATAKANA_START ? unit - KATAKANA_START : unit - HIRAGANA_START;
      if (index >= 0 && index < KANA.length) {
        const hiragana = HIRAGANA_START + index;
        if (SMALL.has(hiragana)) part = part.slice(0, -1);
        part += KANA[index]!;
        continue;
      }
      if (isLong(unit)) continue;
      if (scriptTable()[unit] === HAN) han++;
      if (part !== "") parts.push(part);
      part = "";
    }
    if (part !== "") parts.push(part);
    const shown = parts.map((each) => each.replace(/ou/g, "o").replace(/(.)\1+/g, "$1"));
    const letters = shown.reduce((sum, each) => sum + each.length, 0);
    if (letters < 3 || reading.length > 1.2 * letters + 5 * han + 4) return false;
    let from = 0;
    let found = 0;
    for (const each of shown) {
      const at = reading.indexOf(each, from);
      if (at < 0) continue;
      found += each.length;
      from = at + each.length;
    }
    return found >= FOUND_SHARE * letters;
  };
}

const isLong = (unit: number) => unit === 0x30fc;

/** Hangul is read vowel by vowel. */
function readsHangul(vowels: string): Reads {
  return (native) => {
    let expected = "";
    for (let at = 0; at < native.length; at++) {
      const syllable = native.charCodeAt(at) - HANGUL_START;
      if (syllable >= 0 && syllable < 11172) expected += HANGUL_VOWELS[Math.floor((syllable % 588) / 28)]!;
    }
    const compared = Math.min(COMPARED, expected.length, vowels.length);
    return compared >= 4 && expected.slice(0, compared) === vowels.slice(0, compared);
  };
}

/** A Chinese character is a syllable; some two meet without a consonant between their vowels. */
function readsHan(syllables: number): Reads {
  return (native) => {
    let han = 0;
    for (let at = 0; at < native.length; at++) if (scriptTable()[native.charCodeAt(at)] === HAN) han++;
    return han > 0 && syllables >= 0.92 * han && syllables <= han;
  };
}
