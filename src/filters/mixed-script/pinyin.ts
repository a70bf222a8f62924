/** Finals of Mandarin syllables without tones, in pinyin. */
const FINALS =
  "a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ueng ü üe üan ün".split(
    " ",
  );
const INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split(" ");

const MARKED = "āēīōūǖáéíóúǘǎěǐǒǔǚàèìòùǜ";

/** Vowels with tone marks, by tone, and the vowels they are without. */
const TONES = new Map([...MARKED].map((letter, index) => [letter, "aeiouü"[index % 6]!]));

const SYLLABLES: ReadonlySet<string> = new Set(
  FINALS.flatMap((final) => ["", ...INITIALS].map((initial) => initial + final)),
);
const LONGEST = 6;

/** Letters that no other spelling has. */
const OWN = new Set("ǎǐǒǔǖǘǚǜ");

/**
 * True for a word of pinyin syllables, every one with a tone mark but for the last: `nǐhǎo`. Without
 * letters of its own it needs two different marks: acute accents alone are Spanish or French as well.
 */
export function isPinyin(word: string): boolean {
  let plain = "";
  let tones = 0;
  let own = false;
  const kinds = new Set<number>();
  for (const letter of word) {
    const vowel = TONES.get(letter);
    if (vowel !== undefined) {
      tones++;
      kinds.add((MARKED.indexOf(letter) / 6) | 0);
    }
    if (OWN.has(letter)) own = true;
    plain += vowel ?? letter;
  }
  return own || (kinds.size > 1 && syllablesOf(plain, 0, tones));
}

/** True when the rest of the word is so many syllables, or one more, which has a neutral tone. */
function syllablesOf(word: string, from: number, tones: number): boolean {
  if (from === word.length) return tones === 0;
  if (tones < 0) return false;
  for (let end = Math.min(word.length, from + LONGEST); end > from; end--) {
    if (!SYLLABLES.has(word.slice(from, end))) continue;
    if (end === word.length && tones === 0) return true;
    if (syllablesOf(word, end, tones - 1)) return true;
  }
  return false;
}
