/** Words that say nothing of a subject: grammar, and what prompts and answers of any subject say. Written for this project, 2026-11. */
const GRAMMAR = `
a about above after again all also am an and any are as at be because been before being below between both but by can could
did do does doing don down during each either else even ever every few for from further get give given go got had has have
having he her here hers him his how however i if in into is it its itself just let like ll made make makes many may me might
more most much must my no nor not now of off on once one only or other our out over own per please re same shall she should
so some such than that the their them then there these they this those three through to too two under until up upon us use
used using ve very was we were what when where whether which while who whom whose why will with within without would yes yet
you your
answer answers question questions following example examples list provide describe explain write tell create generate sentence
based below response help want need know sure course
`;

const SLOTS = 1 << 10;
let words: Int32Array | undefined;

/** The hash of no letters; `addLetter` adds one more. */
export const WORD_BASIS = 0x811c9dc5 | 0;
export const addLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** 31 bits of a word's hash, never 0. */
const codeOf = (hash: number): number => (hash ^ (hash >>> 16)) | 0x40000000;

function table(): Int32Array {
  if (words !== undefined) return words;
  words = new Int32Array(SLOTS);
  for (const word of GRAMMAR.trim().split(/\s+/)) {
    let letters = WORD_BASIS;
    for (let at = 0; at < word.length; at++) letters = addLetter(letters, word.charCodeAt(at));
    const hash = codeOf(letters);
    let slot = hash & (SLOTS - 1);
    while (words[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    words[slot] = hash;
  }
  return words;
}

/** True for the hash of a word, in lower case, that says nothing of a subject. */
export function isGrammar(letters: number): boolean {
  const known = table();
  const hash = codeOf(letters);
  for (let slot = hash & (SLOTS - 1); known[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (known[slot] === hash) return true;
  return false;
}

/** The endings of English, longest first where one ends with another. */
const ENDINGS: readonly Uint8Array[] =
  "ations ation ingly ments ment ness ings ions edly ing ies ied ers est ion ive ous ful ity ism ist al ed er es ly s"
    .split(" ")
    .map((ending) => Uint8Array.from(ending, (letter) => letter.charCodeAt(0)));

const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;
/** Where the endings of words with these last two letters are listed; the last but one may be no letter of English. */
const placeOf = (before: number, last: number) => ((last & 31) << 5) | (isLetter(before) ? before & 31 : 0);

/** The endings by the last two letters that words with them have. */
const BY_LAST: readonly (readonly Uint8Array[])[] = Array.from({ length: 32 << 5 }, (_, place) =>
  ENDINGS.filter(
    (ending) => (ending.at(-1)! & 31) === place >> 5 && (ending.length === 1 || (ending.at(-2)! & 31) === (place & 31)),
  ),
);

/** What is left of a word must have so many letters. */
const STEM = 4;

/** Where the stem of a word of two letters and more ends: its forms, and most words derived from it, begin with the same letters. */
export function stemEnd(letters: Uint16Array, length: number): number {
  let end = length;
  const last = letters[length - 1]!;
  if (isLetter(last)) {
    const endings = BY_LAST[placeOf(letters[length - 2]!, last)]!;
    for (let each = 0; each < endings.length; each++) {
      const ending = endings[each]!;
      const rest = length - ending.length;
      if (rest < STEM - 1 || (rest < STEM && ending.length > 2) || !endsWith(letters, rest, ending)) continue;
      end = rest;
      break;
    }
  }
  if (end >= STEM && letters[end - 1] === letters[end - 2]) end--;
  while (end > STEM && (letters[end - 1] === 0x65 || letters[end - 1] === 0x79 || letters[end - 1] === 0x69)) end--;
  return Math.min(end, 8);
}

function endsWith(letters: Uint16Array, from: number, ending: Uint8Array): boolean {
  for (let at = 0; at < ending.length - 2; at++) if (letters[from + at] !== ending[at]) return false;
  return true;
}
