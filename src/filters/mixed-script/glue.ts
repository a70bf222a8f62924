import { GREEK, HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, type Script, scriptAt } from "../../text/scripts.ts";
import { type Base, isCjk, isKana } from "./base.ts";

/** Hangul that counts or dates: after a digit in a text of another script it is a half-translated number (`12월`). */
const COUNTERS = new Set("월일년분초시엔만억조점명원개호회권층번도".split(""));

export function isCounter(text: string, script: Script, start: number, end: number): boolean {
  if (script !== HANGUL || end - start > 2 || start === 0) return false;
  const before = text.charCodeAt(start - 1);
  return before >= 0x30 && before <= 0x39 && (COUNTERS.has(text[start]!) || text.startsWith("학년", start));
}

/** Single Hanja that news hang on a word: `김정은式`, `북한産`, `尹心`. */
const HANJA_TAILS = new Set(
  "發式人社行家市氏號派黨員戰傷內外間上下心系産産製版展用性化力金國軍車線學者論兵層權劇曲詩篇卷冊史番次度風型形物品說法街路橋川山島江湖洞里村郡區道院館堂室席座級段率界港後前時年月日分回前別表軸策制案族群黑白男女父母子孫兄弟夫妻詞字語文話書紙誌".split(
    "",
  ),
);

/** True when a single Hanja stands inside a Korean word that it is no tail of: `어影는`. */
export function breaksHangul(text: string, start: number, end: number): boolean {
  return scriptBefore(text, start) === HANGUL && start > 0 && end > start && !HANJA_TAILS.has(text[start]!);
}

/** Japanese particles and copulas that follow a foreign word which is merely used or mentioned. */
const PARTICLES = "はがをのとにでもへやかだなよね";

/** Kana that Chinese texts draw and decorate with. */
const DECORATIONS = "のノツシミ";

/** True when the token continues a native word: touching it in front, or behind with more than a particle. */
export function isGlued(text: string, base: Base, script: Script, start: number, end: number): boolean {
  const left = start > 0 ? scriptBefore(text, start) : 0;
  const right = scriptAt(text, end);
  // Alphabets only: `aомори`. A Latin word beside a CJK letter is how CJK texts are written.
  const alphabet = !isCjk(script) && script !== GREEK;
  if (alphabet && (isLatinLetter(text, start - 1, left) || isLatinLetter(text, end, right))) return true;
  // Inside a Latin word no script is at home: `Si복잡mpson`.
  if (isLatinLetter(text, start - 1, left) && isLatinLetter(text, end, right)) return true;
  if (base === "latin") return false;
  // Hanja take particles as Korean words do.
  if (base === "ko" && script === HAN) return left === HANGUL;
  if (base === "ko") return left === HANGUL || (right === HANGUL && !isKana(script));
  if (base === "zh") {
    // A particle between two Chinese words; a name in kana touches the words beside it as well.
    if (isKana(script))
      return end - start === 1 && left === HAN && right === HAN && !DECORATIONS.includes(text[start]!);
    return left === HAN || right === HAN;
  }
  if (left === HAN || left === KATAKANA) return true;
  // A particle (`へ의 영향`) or a half-word (`しかしな가ら`); a whole word after hiragana may be a mention.
  if (left === HIRAGANA && wordLength(text, start, end) <= 2) return true;
  if (right === HAN || right === KATAKANA) return true;
  return right === HIRAGANA && !PARTICLES.includes(text[end]!) && script !== LATIN;
}

/**
 * On how many sides a sentence of the base goes on beside the token, past one space: a native letter in front; behind, one
 * or a mark that ends the sentence.
 */
export function sidesInProse(text: string, base: Base, start: number, end: number): number {
  const left = start - (text[start - 1] === " " ? 1 : 0);
  const right = end + (text[end] === " " ? 1 : 0);
  const before = left > 0 && (isNative(base, scriptBefore(text, left)) || "、，,".includes(text[left - 1]!));
  const after = isNative(base, scriptAt(text, right)) || "、，,。．.！？!?".includes(text[right] ?? " ");
  return Number(before) + Number(after);
}

const isNative = (base: Base, script: Script) => (base === "latin" ? script === LATIN : isCjk(script));

/** Up to the first space of a token of several words. */
function wordLength(text: string, start: number, end: number): number {
  const space = text.indexOf(" ", start);
  return (space < 0 || space > end ? end : space) - start;
}

function isLatinLetter(text: string, at: number, script: Script): boolean {
  return script === LATIN && text.charCodeAt(at) >= 0x41;
}

/** The script of the character that ends before `at`, past combining marks. */
export function scriptBefore(text: string, at: number): Script {
  const unit = text.charCodeAt(at - 1);
  return scriptAt(text, unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? at - 2 : at - 1);
}
