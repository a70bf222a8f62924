import { GREEK, HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, type Script, scriptAt } from "../../text/scripts.ts";
import { type Base, isCjk, isKana } from "./base.ts";
import { takesEnding } from "./placed.ts";

/** Hangul that counts or dates: after a digit in a text of another script it is a half-translated number (`12월`). */
const COUNTERS = new Set("월일년분초시엔만억조점명원개호회권층번도".split(""));

export function isCounter(text: string, script: Script, start: number, end: number): boolean {
  if (script !== HANGUL || end - start > 2 || start === 0) return false;
  if (!isDigit(text.charCodeAt(start - 1)) || !(COUNTERS.has(text[start]!) || text.startsWith("학년", start)))
    return false;
  return !isAmidHangul(text, start, end);
}

/** Of either width. */
const isDigit = (unit: number) => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);

/** Korean words so near a number make it a number of Korean text, in UTF-16 code units. */
const NEAR_UNITS = 12;

/** True when Hangul stands near that follows no digit: `1월 1일` is twice the same half-translated number. */
function isAmidHangul(text: string, start: number, end: number): boolean {
  for (let at = Math.max(1, start - NEAR_UNITS); at < Math.min(text.length, end + NEAR_UNITS); at++) {
    if ((at >= start && at < end) || scriptAt(text, at) !== HANGUL) continue;
    if (!isDigit(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** Single Hanja that news hang on a word: `김정은式`, `북한産`, `尹心`. */
const HANJA_TAILS = new Set(
  "發式人社行家市氏號派黨員戰傷內外間上下心系産産製版展用性化力金國軍車線學者論兵層權劇曲詩篇卷冊史番次度風型形物品說法街路橋川山島江湖洞里村郡區道院館堂室席座級段率界港後前時年月日分回前別表軸策制案族群黑白男女父母子孫兄弟夫妻詞字語文話書紙誌".split(
    "",
  ),
);

/** Hanja that news write for countries, parties, persons and sides: `美국무부`, `對北`, `尹대통령`. */
const HANJA_HEADS = new Set(
  "美中韓日北南英佛獨露伊印蘇臺濠西東與野對反親脫故文尹朴李金安盧崔鄭姜趙張檢警軍民官靑靑青新舊前現無非超大小高低全總黨法世上下內外初再第每各約不未抗防駐訪放渡歸在主副正次長多女男老少母父先後最同甲乙丙丁左右".split(
    "",
  ),
);

/** True for Hanja as news have them: single ones before a word or alone, tails of a word, or heads only. */
export function isNewsHanja(text: string, start: number, end: number): boolean {
  const left = start > 0 && scriptBefore(text, start) === HANGUL;
  if (end - start === 1) {
    if (left) return HANJA_TAILS.has(text[start]!);
    return scriptAt(text, end) !== HANGUL || HANJA_HEADS.has(text[start]!) || HANJA_TAILS.has(text[start]!);
  }
  for (let at = start; at < end; at++) if (!HANJA_HEADS.has(text[at]!)) return false;
  return true;
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
  if (base === "ko" && script === HAN) return left === HANGUL || (end - start === 1 && right === HANGUL);
  // Particles touch a name in its own alphabet, too: `Пушкин입니다`.
  if (base === "ko")
    return left === HANGUL || (right === HANGUL && !isKana(script) && !(alphabet && takesEnding(text, end)));
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
