import { ARABIC, HAN, HANGUL, HIRAGANA, INHERITED, KATAKANA, type Script, scriptAt } from "../../text/scripts.ts";

/** Scripts whose single letters are drawn with, in kaomoji and as symbols, by whoever writes CJK text or English. */
const DRAWN_UNITS = 2;

/** Hangul compatibility jamo: ㅋㅋ, ㅠㅠ, ㅎㅎ are laughter and tears in any language. */
const isJamo = (unit: number) => unit >= 0x3130 && unit <= 0x318f;

/** True when the run is a drawing (a kaomoji or emoticon) rather than writing. */
export function isDrawn(text: string, script: Script, start: number, end: number): boolean {
  if (script === HANGUL) {
    for (let at = start; at < end; at++) if (!isJamo(text.charCodeAt(at))) return false;
    return true;
  }
  if (script === HAN || script === HIRAGANA) return end - start <= 1 && drawnBeside(text, start, end);
  if (script === KATAKANA) return end - start <= DRAWN_UNITS && drawnBeside(text, start, end);
  if (isFace(text, start, end)) return true;
  return end - start <= (script === ARABIC ? 4 : DRAWN_UNITS) && drawnBeside(text, start, end);
}

/** The longest face between parentheses, in UTF-16 code units. */
const FACE_UNITS = 6;

/** True in a face such as `(งツ)`: a few characters between parentheses, no two of them native letters in a row. */
function isFace(text: string, start: number, end: number): boolean {
  let open = start - 1;
  while (open >= 0 && start - open <= FACE_UNITS && text[open] !== "(" && text[open] !== "（") open--;
  if (open < 0 || start - open > FACE_UNITS) return false;
  let letters = 0;
  for (let at = open + 1; at <= open + FACE_UNITS + 1 && at < text.length; at++) {
    if (text[at] === ")" || text[at] === "）") return at >= end;
    const native = at < start || at >= end ? scriptAt(text, at) > INHERITED : false;
    letters = native ? letters + 1 : 0;
    if (letters > 1) return false;
  }
  return false;
}

const DRAWING = new Set(
  "()（）[]{}<>＜＞_＿=＝^＾~～*＊;；:°゜´｀`'\"“”・･ω∀▽△□◇○●◕⌒￣¯‾—―|｜/／\\＼>≧≦@#$%&+-ー。･ﾟ∂∇∩∪⊂⊃♥♡☆★✿❤゛✧•╯╰┻━┬╭╮ʕʔ┌┐┘└∧"
    .split("")
    .map((mark) => mark.charCodeAt(0)),
);

/** A drawing's run touches marks on both sides, or a mark on one and nothing on the other. */
function drawnBeside(text: string, start: number, end: number): boolean {
  const left = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const right = end < text.length ? text.charCodeAt(end) : 0x20;
  const marks = Number(DRAWING.has(left)) + Number(DRAWING.has(right));
  const blanks = Number(left <= 0x20 || left === 0x3000) + Number(right <= 0x20 || right === 0x3000);
  return marks === 2 || (marks === 1 && blanks === 1);
}
