/** Vowels with the marks of Hepburn, Wade-Giles and pinyin that hardly any other spelling uses: macrons and carons. */
const PHONETIC = new Set("āēīōūǎěǐǒǔǖǘǚǜ".split("").map((letter) => letter.charCodeAt(0)));

/** Onsets of Japanese syllables in Hepburn and Kunrei spelling. */
const ONSETS = new Set(
  "k s t n h m y r w g z d b p ky sh sy ch ts ty ny hy my ry gy j jy by py f kk ss tt pp ssh tch tts cch kky ssy tty ppy".split(
    " ",
  ),
);

const isVowel = (unit: number) => unit === 0x61 || unit === 0x69 || unit === 0x75 || unit === 0x65 || unit === 0x6f;

/**
 * True for a lower-case word that spells Japanese in Latin letters (`keta`, `shinbun`), or that has the vowel marks of a
 * transcription (`shōnen`, `nǐhǎo`): whoever writes it spells a word of the text's own language.
 */
export function isRomanised(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (PHONETIC.has(word.charCodeAt(at))) return true;
  return isRomaji(word);
}

function isRomaji(word: string): boolean {
  let onset = 0;
  for (let at = 0; at < word.length; at++) {
    if (!isVowel(word.charCodeAt(at))) continue;
    if (!fits(word.slice(onset, at))) return false;
    onset = at + 1;
  }
  const rest = word.slice(onset);
  return rest === "" || rest === "n";
}

/** Consonants between two vowels: an onset, or a syllabic n (m before p, b, m) and an onset. */
function fits(consonants: string): boolean {
  if (consonants === "" || ONSETS.has(consonants)) return true;
  const first = consonants[0];
  const rest = consonants.slice(1);
  if (first === "n") return ONSETS.has(rest);
  return first === "m" && (rest === "p" || rest === "b" || rest === "m");
}
