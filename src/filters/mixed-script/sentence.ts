import { HAN, HANGUL, HIRAGANA, KATAKANA, scriptAt } from "../../text/scripts.ts";

/** Marks that make an identifier, path, address or number of a word they touch. */
const TECHNICAL = new Set("_.@#/\\$%&+=<>{}[]~^|*`'’\"-‐‑–".split("").map((mark) => mark.charCodeAt(0)));

/** Marks between the clauses of a sentence, and those that close what stood before. */
const BEFORE = new Set("、。，,.!?！？；;…：」』）)”》〉".split("").map((mark) => mark.charCodeAt(0)));
const AFTER = new Set("、。，,.!?！？；;…「『“《〈".split("").map((mark) => mark.charCodeAt(0)));

export const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** True when native letters, clause marks or an edge of the line stand beside the token, and a native letter on one side. */
export function insideSentence(text: string, start: number, end: number): boolean {
  let left = start - 1;
  if (TECHNICAL.has(text.charCodeAt(left)) || (TECHNICAL.has(text.charCodeAt(end)) && !isFullStop(text, end)))
    return false;
  if (text[left] === " ") left--;
  let right = end;
  if (text[right] === " ") right++;
  const before = left >= 0 && isNative(text, left);
  const after = right < text.length && isNative(text, right);
  if (!before && !after) return false;
  return (before || opens(text, left)) && (after || closes(text, right));
}

/** A point that no letter or digit follows ends a sentence. */
function isFullStop(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text[at] === "." && !isAsciiLetter(next) && !isDigit(next);
}

/** A token may begin its line, or follow a mark or a number that a space parts from it. */
function opens(text: string, left: number): boolean {
  const unit = left < 0 ? 0x0a : text.charCodeAt(left);
  return unit === 0x0a || BEFORE.has(unit) || (isDigit(unit) && text[left + 1] === " ");
}

function closes(text: string, right: number): boolean {
  const unit = right >= text.length ? 0x0a : text.charCodeAt(right);
  return unit === 0x0a || AFTER.has(unit) || isDigit(unit);
}

/** True at an edge of a line, where headings and entries have their names. */
export const atEdge = (text: string, start: number, end: number) =>
  start === 0 || text[start - 1] === "\n" || end >= text.length || text[end] === "\n";

/** True for a letter of Japanese, Korean or Chinese. */
export function isNative(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  return script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL;
}

/** True when a sentence goes on on both sides of the token: inside marks it is in prose too. */
export function amidNative(text: string, start: number, end: number): boolean {
  const left = text[start - 1] === " " ? start - 2 : start - 1;
  const right = text[end] === " " ? end + 1 : end;
  const before = left >= 0 && isNative(text, left);
  const after = right < text.length && isNative(text, right);
  return (before && (after || PAUSES.includes(text[right] ?? " "))) || (after && PAUSES.includes(text[left] ?? " "));
}

const PAUSES = "、，。！？,.!?";
