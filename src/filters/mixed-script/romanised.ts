import { isPinyin } from "./pinyin.ts";

/** Long vowels of Hepburn romanisation, and what they are without their mark. */
const MACRONS = new Map([..."āēīōūôû"].map((letter, index) => [letter, "aeiouou"[index]!]));

/** Onsets of Japanese syllables in Hepburn spelling, and the vowels that follow them. */
const ONSETS: ReadonlyMap<string, string> = new Map([
  ["", "aiueo"],
  ...["k", "n", "m", "r", "g", "b", "p"].map((onset) => [onset, "aiueo"] as const),
  ...["ky", "ny", "hy", "my", "ry", "gy", "by", "py", "y"].map((onset) => [onset, "auo"] as const),
  ...["sh", "ch", "j"].map((onset) => [onset, "aiuo"] as const),
  ["s", "aueo"],
  ["z", "aueo"],
  ["t", "aeo"],
  ["d", "aeo"],
  ["h", "aieo"],
  ["f", "u"],
  ["w", "ao"],
  ["ts", "u"],
]);

/**
 * True for a lower-case word that spells Japanese in Latin letters (`keta`, `shinbun`, `shōnen`), or Chinese in pinyin with its tone
 * marks (`nǐhǎo`): whoever writes it spells a word of the text's own language, or of a neighbour's.
 */
export function isRomanised(word: string): boolean {
  return isPinyin(word) || isRomaji([...word].map((letter) => MACRONS.get(letter) ?? letter).join(""));
}

function isRomaji(word: string): boolean {
  let onset = 0;
  for (let at = 0; at < word.length; at++) {
    const vowel = word[at]!;
    if (!"aiueo".includes(vowel)) continue;
    if (!fits(word.slice(onset, at), vowel, onset === 0)) return false;
    onset = at + 1;
  }
  const rest = word.slice(onset);
  return rest === "" || rest === "n";
}

/** Consonants before a vowel: an onset, doubled or behind a syllabic n where they are not the word's first. */
function fits(consonants: string, vowel: string, first: boolean): boolean {
  if (ONSETS.get(consonants)?.includes(vowel)) return true;
  if (first || consonants.length < 2) return false;
  const rest = consonants.slice(1);
  const head = consonants[0]!;
  const doubled = "kstp".includes(head) && (head === rest[0] || (head === "t" && rest === "ch"));
  const nasal = head === "n" || (head === "m" && "pbm".includes(rest[0]!));
  return (doubled || nasal) && ONSETS.get(rest)?.includes(vowel) === true;
}
