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
  if (line.base === "latin") {
    const prose = isLower(text, left) || (!ends && (isLower(text, right) || ",.;!?".includes(text[right]!)));
    return !prose || isNameForm(text, script, start, left);
  }
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
  if (line.base === "latin") return isLower(text, right);
  if (line.base === "ko") return after === HANGUL && text[right - 1] === " ";
  if (after === HAN || after === KATAKANA) return true;
  if (after === HIRAGANA) return !"はがをのとにでもへや".includes(text[right]!);
  return "、，,".includes(text[right]!) && [HAN, HIRAGANA, KATAKANA].includes(scriptAt(text, right + 1));
}

/** True when the token follows a capitalised word in mid-sentence, whose other form it may be: `Beijing 北京`. */
function isNameForm(text: string, script: Script, start: number, left: number): boolean {
  if (script === CYRILLIC && isLowerCyrillic(text.charCodeAt(start))) return false;
  let first = left;
  while (first > 0 && left - first < 24 && text.charCodeAt(first - 1) > 0x40) first--;
  const capital = text.charCodeAt(first);
  if (capital < 0x41 || capital > 0x5a) return false;
  const before = text[first - 2];
  return first >= 2 && before !== "." && before !== "!" && before !== "?" && before !== "\n";
}

const isLower = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
};

const isLowerCyrillic = (unit: number) => unit >= 0x430 && unit <= 0x45f;

/** True when only list marks and digits stand from the line's start up to and with `last`. */
function isBullet(text: string, from: number, last: number): boolean {
  if (last - from > 12) return false;
  for (let at = from; at <= last; at++)
    if (!" \t\u3000-*+•・●◆■0123456789.)、．>#①②③④⑤".includes(text[at]!)) return false;
  return true;
}
