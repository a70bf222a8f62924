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

/** 31 bits of the word's letters, never 0. */
function code(letters: ArrayLike<number>, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ letters[at]!, 0x01000193);
  return (hash ^ (hash >>> 16)) | 0x40000000;
}

function table(): Int32Array {
  if (words !== undefined) return words;
  words = new Int32Array(SLOTS);
  for (const word of GRAMMAR.trim().split(/\s+/)) {
    const hash = code(
      Array.from(word, (letter) => letter.charCodeAt(0)),
      word.length,
    );
    let slot = hash & (SLOTS - 1);
    while (words[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    words[slot] = hash;
  }
  return words;
}

/** True for a word, in lower case, that says nothing of a subject. */
export function isGrammar(letters: ArrayLike<number>, length: number): boolean {
  const known = table();
  const hash = code(letters, length);
  for (let slot = hash & (SLOTS - 1); known[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (known[slot] === hash) return true;
  return false;
}

/** The endings of English by their last letter, longest first where one ends with another. */
const ENDINGS: readonly (readonly (readonly number[])[])[] = Array.from({ length: 128 }, (_, last) =>
  "ations ation ingly ments ment ness ings ions edly ing ies ied ers est ion ive ous ful ity ism ist al ed er es ly s"
    .split(" ")
    .map((ending) => Array.from(ending, (letter) => letter.charCodeAt(0)))
    .filter((ending) => ending.at(-1) === last),
);
const NONE: readonly (readonly number[])[] = [];

/** What is left of a word must have so many letters. */
const STEM = 4;

/** Where the stem of a word ends: its forms, and most words derived from it, begin with the same letters. */
export function stemEnd(letters: ArrayLike<number>, length: number): number {
  let end = length;
  for (const ending of ENDINGS[letters[length - 1]!] ?? NONE) {
    const rest = length - ending.length;
    if (rest < STEM - 1 || (rest < STEM && ending.length > 2)) continue;
    let same = true;
    for (let at = 0; same && at < ending.length; at++) same = letters[rest + at] === ending[at];
    if (!same) continue;
    end = rest;
    break;
  }
  if (end >= STEM && letters[end - 1] === letters[end - 2]) end--;
  while (end > STEM && (letters[end - 1] === 0x65 || letters[end - 1] === 0x79 || letters[end - 1] === 0x69)) end--;
  return Math.min(end, 8);
}
