import { isCjkLanguage, isLatinLanguage } from "../../text/language-tags.ts";
import { COMMON, scriptTable } from "../../text/scripts.ts";
import type { Zones } from "../../text/zones.ts";
import { LANGUAGE_MENTIONS } from "../lexicon/language-names.ts";
import { isCjk, isKana } from "../mixed-script/base.ts";
import type { Passage } from "./passages.ts";

/** Words of an alphabet, and CJK characters, that are a sentence and not a name or a term. */
const PASSAGE_WORDS = 6;
const PASSAGE_WORDS_LATIN = 7;
const PASSAGE_CJK = 11;
/** The same of letters whose words are not counted: Arabic, Thai, Devanagari. */
const PASSAGE_OTHER = 8;
/** Of a whole sentence of plain words. */
const SENTENCE_WORDS = 4;
/** Of words in no language that is known here. */
const UNKNOWN_WORDS = 10;
/** Words of a passage that is too long to be an example after a colon. */
const EXAMPLE_WORDS = 25;
const EXAMPLE_CJK = 30;

/**
 * True for a passage that is more than a name, a term or a line of code, and that nothing beside it excuses: no colon, gloss or
 * name of a language, no mark of a quotation or of a publication.
 */
export function isStrong(
  text: string,
  own: string,
  { start, end, words, size, prose, sure, language }: Passage,
): boolean {
  const fewest = language === "Latn" ? UNKNOWN_WORDS : isSentence(text, start, end) ? SENTENCE_WORDS : PASSAGE_WORDS;
  if (!prose || (words === 0 ? size < (isCjkLanguage(language) ? PASSAGE_CJK : PASSAGE_OTHER) : words < fewest))
    return false;
  // A label, and behind its colon a name: 最終回：…
  if (
    words === 0 &&
    end - start <= EXAMPLE_CJK &&
    end - text.lastIndexOf("：", end) <= Math.min(PASSAGE_CJK, end - start)
  )
    return false;
  // Between languages of one alphabet titles, names and terms of a sentence look like the other language.
  if (isLatinLanguage(language) && isLatinLanguage(own) && !(sure && words >= PASSAGE_WORDS_LATIN)) return false;
  // A sentence of the text's own with many terms in it: 你可以用 docker build 建 image.
  if (words > 0 && isCjkLanguage(own) && cjkIn(text, start, end) >= words) return false;
  // Names of Japan in a Chinese sentence, with a kana or two in them.
  if (language === "ja" && own.startsWith("zh") && kanaIn(text, start, end) < SENTENCE_KANA) return false;
  if (words > 0 && isCode(text, start, end)) return false;
  // English as it is sung and spoken: "ain't stoppin', gotta keep pushin'".
  if (own === "en" && (text.slice(start, end).match(DROPPED_G)?.length ?? 0) > 1) return false;
  // A block of quotation, as Markdown marks it.
  if (text.startsWith(">", text.lastIndexOf("\n", start) + 1)) return false;
  // A term in a sentence, however long.
  if (words > 0 && words < TERM_WORDS && isCjkLanguage(own) && isEmbedded(text, start, end)) return false;
  const short = words > 0 ? words < EXAMPLE_WORDS : size < EXAMPLE_CJK;
  if (
    short &&
    (isIntroduced(text, start) ||
      isItems(text, start, end) ||
      isGlossed(text, end) ||
      isNamed(text, start) ||
      takesParticle(text, end, own))
  )
    return false;
  return !isCitation(text.slice(start, end));
}

/** Kana that a Japanese sentence has at least. */
const SENTENCE_KANA = 4;

function cjkIn(text: string, start: number, end: number): number {
  const table = scriptTable();
  let cjk = 0;
  for (let at = start; at < end; at++) if (isCjk(table[text.charCodeAt(at)]!)) cjk++;
  return cjk;
}

function kanaIn(text: string, start: number, end: number): number {
  const table = scriptTable();
  let kana = 0;
  for (let at = start; at < end; at++) if (isKana(table[text.charCodeAt(at)]!)) kana++;
  return kana;
}

/** True when a quotation, parenthesis or table holds all of a passage. */
export function isSetApart(zones: Zones, { start, end }: Passage): boolean {
  for (let at = zones.around(start); at >= 0; at = zones.parent(at)) if (zones.end(at) >= end) return true;
  return false;
}

const DROPPED_G = /[a-z]in['’](?![a-z])/g;

/** Words of a term or title that may stand within a sentence. */
const TERM_WORDS = 9;

/** True when CJK characters stand on both sides of a passage, but for a blank: it is inside their sentence. */
function isEmbedded(text: string, start: number, end: number): boolean {
  const table = scriptTable();
  const isCjkAt = (at: number) => isCjk(table[text.charCodeAt(at)] ?? COMMON);
  return isCjkAt(text[start - 1] === " " ? start - 2 : start - 1) && isCjkAt(text[end] === " " ? end + 1 : end);
}

/** True when a colon stands before a passage, past blanks and marks. */
function isIntroduced(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && " \n\r\t\u3000*_>-\"'“「『(（".includes(text[at]!)) at--;
  return text[at] === ":" || text[at] === "：";
}

/** True when every line of a passage is an item of a list that ends without a full stop: names, terms, commands. */
function isItems(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf("\n", start) + 1;
  const lines = text
    .slice(from, end)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^\s*[-*•・+] .*[^.!?。！？\s]\s*$/.test(line));
}

/** True when a passage is a sentence by itself: after a blank or a mark, with a mark at its end. */
const isSentence = (text: string, start: number, end: number) =>
  ".!?".includes(text[end - 1]!) && (start === 0 || " \n\t。！？」".includes(text[start - 1]!));

/** True when a reading or translation follows on a passage: in parentheses, or on the same line in quotation marks. */
function isGlossed(text: string, end: number): boolean {
  let at = end;
  let sameLine = true;
  for (; at < text.length && " \n\r".includes(text[at]!); at++) if (text[at] === "\n") sameLine = false;
  if (at >= text.length || !'(（"“「'.includes(text[at]!)) return false;
  if (sameLine || "(（".includes(text[at]!)) return true;
  // Verses, and below them what they mean.
  const line = text
    .slice(at, Math.min(text.length, at + MEANING_UNITS))
    .split("\n", 1)[0]!
    .toLowerCase();
  return MEANS.some((word) => line.includes(word));
}

/** How far a line is read that says what the lines above it mean; UTF-16 code units. */
const MEANING_UNITS = 300;
const MEANS = ["意味", "という", "뜻", "의미", "意思", "意為", "meaning", "means"];

/** How far before a passage a language may be named that it is in; UTF-16 code units. */
const NAMED_UNITS = 24;

function isNamed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - NAMED_UNITS), start).toLowerCase();
  return LANGUAGE_MENTIONS.some((word) => before.includes(word));
}

/** True when the sentence goes on after a passage as after a word: it speaks of it. */
function takesParticle(text: string, end: number, own: string): boolean {
  if (own !== "ja" && own !== "ko") return false;
  let at = end;
  while (at < text.length && ".!?\"'”’」』)）*`".includes(text[at]!)) at++;
  if (own === "ko") return text[at] !== undefined && text[at]! >= "가" && text[at]! <= "힣";
  if (text[at] === " ") at++;
  return at < text.length && "はがをとのにもでや".includes(text[at]!);
}

/** Marks of code, settings and logs: prose has one in a hundred letters. */
const CODE_MARKS = new Set([..."{}[]()=<>_/\\|#@$;:*&%~^+"].map((mark) => mark.charCodeAt(0)));
const CODE_RATIO = 0.05;

/** The time of a line of a log. */
const CLOCK = /\d\d:\d\d:\d\d/;

function isCode(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at++) if (CODE_MARKS.has(text.charCodeAt(at))) marks++;
  return marks > CODE_RATIO * (end - start) || CLOCK.test(text.slice(start, end));
}

/** References to publications: one year that ends no date, or another mark of them, in so many UTF-16 code units. */
const REFERENCE_UNITS = 300;
const REFERENCE = /\((?:1[89]|20)\d\d[a-z]?\)|\bet al\b|\bdoi\b|\bpp?\. ?\d|\bVol\b|(?<!\d), (?:1[89]|20)\d\d\./gi;

function isCitation(passage: string): boolean {
  const marks = passage.match(REFERENCE)?.length ?? 0;
  return marks > 0 && marks * REFERENCE_UNITS >= passage.length;
}
