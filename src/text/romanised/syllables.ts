/**
 * The syllables of romanised Japanese, Korean and Chinese, as the groups of consonants and vowels that a word of them
 * may begin with, have inside and end with. Written for this project from the descriptions of Hepburn, Kunrei and wāpuro
 * spelling, Revised Romanisation and McCune-Reischauer, and Hànyǔ Pīnyīn, 2025-11.
 */

/** The groups of letters that a spelling knows, between vowels and at either end of a word. */
export interface Syllables {
  readonly initial: ReadonlySet<string>;
  readonly medial: ReadonlySet<string>;
  readonly final: ReadonlySet<string>;
  /** Vowels in a row, told by the last consonants before them; several syllables may meet there. */
  readonly vowels: (before: string, vowels: string) => boolean;
}

const words = (text: string) => text.trim().split(/\s+/);

/** Every `left` followed by every `right`. */
const pairs = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((first) => right.map((second) => first + second));

// Japanese: a mora is a vowel with at most one onset; ん, and the first half of a long consonant, end one.
const ONSETS_JA = words("k s t n h m y r w g z d b p j f v sh ch ts ky sy ty ny hy my ry gy zy by py jy dy");
const LONG_JA = words("kk ss tt pp gg dd bb jj zz ssh tch cch tts kky ssy tty ppy ggy");
const AFTER_N_JA = [...ONSETS_JA, "n"];

export const ROMAJI: Syllables = {
  // Some tools cut words before a long consonant: "nata tta".
  initial: new Set([...ONSETS_JA, ...LONG_JA]),
  medial: new Set([...ONSETS_JA, ...LONG_JA, ...pairs(["n"], AFTER_N_JA), ...words("mb mp mm mby mpy nn nny")]),
  final: new Set(["n"]),
  vowels: (before, vowels) => {
    const first = vowels[0]!;
    if (before.endsWith("ts")) return first === "u";
    if (before.endsWith("w")) return first === "a" || (first === "o" && vowels.length === 1);
    if (before.endsWith("y")) return first === "a" || first === "u" || first === "o";
    return true;
  },
};

// Korean: one onset, a vowel that may begin with y or w, one of seven closing sounds, written as they sound or as they are spelt.
const ONSETS_KO = words("k n d t r l m b p s j ch h g kk tt pp ss jj tch");
const GLIDES_KO = [...ONSETS_KO, ...pairs(ONSETS_KO, ["y", "w"]), "y", "w"];
const CODAS_KO = words("k n t l m p ng g d b s r ss kk bs gs lg lm lb lh nj nh j ch h");

export const KOREAN: Syllables = {
  initial: new Set(GLIDES_KO),
  medial: new Set([...GLIDES_KO, ...CODAS_KO, ...pairs(CODAS_KO, GLIDES_KO)]),
  final: new Set(CODAS_KO),
  vowels: (before, vowels) => !(before.endsWith("y") || before.endsWith("w")) || !/^(?:i[^a-z]|u[iu])/.test(vowels),
};

// Chinese: which vowels may follow an onset; all else follows from n, ng and r being the only ends.
const PLAIN_ZH = "a ai ao e ei o ou u";
const ROUND_ZH = `${PLAIN_ZH} ua uai ui uo`;
const VOWELS_ZH = new Map<string, ReadonlySet<string>>(
  (
    [
      ["b p m", "a ai ao e ei i ia iao ie iu o ou u"],
      ["f", PLAIN_ZH],
      ["d t", `${ROUND_ZH} i ia iao ie iu`],
      ["n l", `${ROUND_ZH} i ia iao ie iu v ve ue`],
      ["g k h", ROUND_ZH],
      ["zh ch sh r z c s", `${ROUND_ZH} i`],
      ["j q x", "i ia iao ie io iu u ua ue v ve va"],
      ["y", "a ai ao e i o ou u ua ue"],
      ["w", "a ai e ei o u"],
    ] as const
  ).flatMap(([onsets, vowels]) => onsets.split(" ").map((onset) => [onset, new Set(words(vowels))] as const)),
);
const ONSETS_ZH = [...VOWELS_ZH.keys()];
const OPEN_ZH = new Set(words("a ai ao e ei o ou"));

export const PINYIN: Syllables = {
  initial: new Set(ONSETS_ZH),
  medial: new Set([...ONSETS_ZH, ...pairs(["n", "ng", "r"], ONSETS_ZH), "n", "ng"]),
  final: new Set(["n", "ng", "r"]),
  vowels: (before, vowels) => {
    const onset = onsetZh(before);
    const may = onset === "" ? OPEN_ZH : VOWELS_ZH.get(onset)!;
    if (may.has(vowels)) return true;
    // Two syllables that meet without an apostrophe: "nuer", "xian", "haiou".
    for (let at = 1; at < vowels.length; at++)
      if (may.has(vowels.slice(0, at)) && OPEN_ZH.has(vowels.slice(at))) return true;
    return false;
  },
};

/** The onset that a group of consonants ends with. */
function onsetZh(consonants: string): string {
  const two = consonants.slice(-2);
  return VOWELS_ZH.has(two) ? two : VOWELS_ZH.has(consonants.slice(-1)) ? consonants.slice(-1) : "";
}

const isVowel = (letter: string, umlaut: boolean) => "aeiou".includes(letter) || (umlaut && letter === "v");

/** Longer than any word of these: what is longer is no word. */
const LONGEST = 48;

/** True when a folded word (`a` to `z`) is made of such syllables throughout. Needs a vowel. */
export function hasSyllables(word: string, grammar: Syllables): boolean {
  if (word.length > LONGEST) return false;
  const umlaut = grammar === PINYIN;
  let at = 0;
  let before = "";
  let first = true;
  while (at < word.length) {
    let end = at;
    while (end < word.length && !isVowel(word[end]!, umlaut)) end++;
    before = word.slice(at, end);
    if (end === word.length) return !first && grammar.final.has(before);
    if (before !== "" && !(first ? grammar.initial : grammar.medial).has(before)) return false;
    at = end;
    while (end < word.length && isVowel(word[end]!, umlaut)) end++;
    if (!grammar.vowels(before, word.slice(at, end))) return false;
    at = end;
    first = false;
  }
  return !first;
}
