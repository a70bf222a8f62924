import { isEnglishWord } from "../lexicon/english.ts";
import { wordAfter, wordBefore } from "./noun-slot.ts";

/** How far from a word its sentence is read, in UTF-16 code units. */
const AROUND_UNITS = 90;
/** So many lower-case words of the sentence near a word must be English, and so large a part of them. */
const ENGLISH_WORDS = 2;
const ENGLISH_RATIO = 0.5;

/** Marks that make a gloss, a label or a phrase of what they stand beside. */
const GLOSS = '()[]:="“”‘«»/*_`–—|';

/**
 * What stands around a plain word: `english` prose that goes on beside it; `doubtful` prose where a name, a gloss or a list stands
 * beside it; `beside` another unknown word, as in a phrase; `other` where the sentence is not English.
 */
export function englishAround(text: string, start: number, end: number): "english" | "doubtful" | "beside" | "other" {
  let left = start;
  for (const least = Math.max(0, start - AROUND_UNITS); left > least && !BOUNDS.includes(text[left - 1]!); ) left--;
  let right = end;
  for (const most = Math.min(text.length, end + AROUND_UNITS); right < most && !BOUNDS.includes(text[right]!); )
    right++;
  let own = 0;
  let words = 0;
  for (const part of [text.slice(left, start), text.slice(end, right)]) {
    for (const word of part.match(WORDS) ?? []) {
      if (word.length < 2) continue;
      words++;
      if (word.length === 2 ? SHORT.has(word) : isEnglishWord(word)) own++;
    }
  }
  if (own < ENGLISH_WORDS || own < ENGLISH_RATIO * words) return "other";
  if (STRANGER.test(text.slice(left, start - 1)) || STRANGER_BEHIND.test(text.slice(end, right))) return "beside";
  if (isUnknown(wordBefore(text, start - 1)) || (text[end] === " " && isUnknown(wordAfter(text, end + 1))))
    return "beside";
  return isAmidEnglish(text, start, end, left, right) ? "english" : "doubtful";
}

/** A line or a quotation ends here. */
const BOUNDS = '\n"“”„«»';
/** A word with a letter that English has not, next to the one asked about. */
const STRANGER = /[^\s]*[\u00c0-\u024f][^\s]*$/;
const STRANGER_BEHIND = /^ [^\s]*[\u00c0-\u024f]/;

const isUnknown = (word: string) => (word.length === 2 ? !SHORT.has(word) : word.length > 2 && !isEnglishWord(word));

const WORDS = /(?<![^\s("“])[a-z]+(?![^\s.,;:!?)"”])/g;
const SHORT = new Set("of to in is it as at by on or an be he we if no so up us do go my me am".split(" "));

/** English words on both sides, or one and the end of a clause; no capital, gloss or list beside. */
function isAmidEnglish(text: string, start: number, end: number, left: number, right: number): boolean {
  const before = start - 1 > left ? text[start - 2]! : "";
  const behind = text[end] ?? "";
  const next = text[end + 1] ?? "";
  if (before === "" || GLOSS.includes(before) || GLOSS.includes(behind || " ") || GLOSS.includes(next || " "))
    return false;
  const word = isMark(before) ? "" : wordBefore(text, start - 1);
  if (word === "" ? !isMark(before) : !isEnglish(word)) return false;
  if (word !== "" && /[A-Z0-9-]/.test(text[start - 2 - word.length] ?? " ")) {
    // A capital in front of small letters begins a sentence, or is a name.
    const at = start - 2 - word.length;
    if (!(at <= left || ".!?\n".includes(text[at - 2] ?? "\n"))) return false;
  }
  if (isMark(behind)) return !(behind === "," && (isMark(before) || LISTS.has(word)));
  if (behind !== " " || end + 1 >= right) return end >= right;
  const following = wordAfter(text, end + 1);
  if (following === "" || !isEnglish(following)) return false;
  return !((before === "," || LISTS.has(word)) && LISTS.has(following));
}

const LISTS = new Set(["and", "or", "with"]);

const isMark = (mark: string) => mark !== "" && ",.;!?".includes(mark);

const isEnglish = (word: string) => (word.length < 3 ? word === "a" || SHORT.has(word) : isEnglishWord(word));
