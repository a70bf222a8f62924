import { CYRILLIC, HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, type Script, scriptAt } from "../../text/scripts.ts";
import type { LineProfile } from "./base.ts";
import { scriptBefore } from "./glue.ts";

/** Marks that set a word apart from the sentence beside it: a gloss, a label, a list of forms. */
const GLOSS = new Set(
  ":：=＝→←↔⇒–—―|｜/／~～≒≈*＊`'\"“”‘’「」『』《》〈〉«»()（）[]［］【】〔〕"
    .split("")
    .map((mark) => mark.charCodeAt(0)),
);

/** An entry of a list has fewer native letters than this beside its word; more make a sentence. */
const ENTRY_LETTERS = 12;

/** True when the token is set apart by a mark, glossed, or heads its line. */
export function isSetApart(text: string, script: Script, start: number, end: number, line: LineProfile): boolean {
  let left = start - 1;
  while (left >= line.start && isSpace(text, left)) left--;
  let right = end;
  while (right < line.end && isSpace(text, right)) right++;
  const ends = right >= line.end || text[right] === "\n" || text[right] === "\r";
  // Behind a closing mark a sentence goes on, and before an opening quotation it may: only a parenthesis glosses.
  if (left >= line.start && GLOSS.has(text.charCodeAt(left)) && !closesMark(text, left)) return true;
  if (!ends && GLOSS.has(text.charCodeAt(right)) && !"「『“《".includes(text[right]!)) return true;
  const heads = left < line.start;
  if (heads || isBullet(text, line.start, left)) {
    if (ends || line.native < (heads ? 0 : ENTRY_LETTERS)) return true;
    return !goesOn(text, line, right);
  }
  if (line.base === "latin") return !isAmidProse(text, line, start, end);
  if (script === CYRILLIC && end - start <= 1) return true;
  if (ends || isSentenceMark(text, left) || isSentenceMark(text, right)) return false;
  // Between Latin names only, or digits, it is one more form of a name.
  const before = scriptBefore(text, left + 1);
  const after = scriptAt(text, right);
  const home = (each: Script) => each > 1 && each !== script;
  return !((home(before) && before !== LATIN) || (home(after) && after !== LATIN));
}

const isSpace = (text: string, at: number) => text[at] === " " || text[at] === "\u3000";

const closesMark = (text: string, at: number) => "」』”》〉）)】".includes(text[at]!);

const isSentenceMark = (text: string, at: number) => "、，,،。．.!?！？；;…".includes(text[at]!);

/** A sentence of the base goes on behind a token that heads its line: no particle makes the token its subject. */
function goesOn(text: string, line: LineProfile, right: number): boolean {
  const after = scriptAt(text, right);
  if (line.base === "latin") return after === LATIN;
  if (line.base === "ko") return after === HANGUL && text[right - 1] === " ";
  if (after === HAN || after === KATAKANA) return true;
  if (after === HIRAGANA) return !"はがをのとにでもへや".includes(text[right]!);
  return "、，,".includes(text[right]!) && [HAN, HIRAGANA, KATAKANA].includes(scriptAt(text, right + 1));
}

/** How far on both sides of a token small words are looked for. */
const PROSE_UNITS = 60;

/** True when a word near the token begins in lower case, and half as many as not: names alone are no prose. */
function isAmidProse(text: string, line: LineProfile, start: number, end: number): boolean {
  let small = 0;
  let capital = 0;
  const to = Math.min(line.end, end + PROSE_UNITS);
  for (let at = Math.max(line.start + 1, start - PROSE_UNITS); at < to; at++) {
    if (text[at - 1] !== " ") continue;
    if (isLower(text, at) && isLower(text, at + 1)) small++;
    else if (isCapital(text.charCodeAt(at))) capital++;
  }
  return small >= 1 && 2 * small >= capital;
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

const isLower = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
};

/** True when only list marks and digits stand from the line's start up to and with `last`. */
function isBullet(text: string, from: number, last: number): boolean {
  if (last - from > 12) return false;
  for (let at = from; at <= last; at++)
    if (!" \t\u3000-*+•・●◆■0123456789.)、．>#①②③④⑤".includes(text[at]!)) return false;
  return true;
}
