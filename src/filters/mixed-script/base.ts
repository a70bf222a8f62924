import {
  HAN,
  HANGUL,
  HIRAGANA,
  KATAKANA,
  LATIN,
  type Script,
  SURROGATE,
  scriptAt,
  scriptTable,
} from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** The writing a text or a line is in; `other` where there is none this filter can judge by. */
export type Base = "ja" | "ko" | "zh" | "latin" | "other";

/** One CJK character says about as much as this many Latin letters. */
const LATIN_PER_CJK = 3;

/** The base of a text. */
export function baseOf(text: Text): Base {
  const counts = text.scripts();
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const han = counts.of(HAN);
  const rare = kana > 0 && kana < CLEAR_KANA * han;
  const chinese = rare && isChinese(text.text, han);
  return decide(kana, han, counts.of(HANGUL), counts.of(LATIN), counts.letters, !chinese);
}

/**
 * Below this share of the Han beside them, kana may be guests of a Chinese text. Japanese prose has 100 to 400 %, lines of
 * titles and offices 10 %.
 */
const CLEAR_KANA = 0.6;

/** Characters of Chinese, Traditional and Simplified, that modern Japanese does not write. */
const CHINESE = charSet(
  "這們說還沒你她嗎呢吧啊很讓跟從於為與會對個來國學點實關發產經將應當樣總變數專讀過麼區歲萬兩亞壓圖圓團廣戰擊擔據斷歷氣灣狀獨獲單盡聲聽舊藝處號觀譯證賣轉辦邊遲釋鐵隨雙雜雞黨齊龍體麵黃顏顯驗齒鄉錄淺淨溫燈爐穩縣繼續徵擴擇搖樓樂歡殘澤濟屬屆帶廳彈惡懷勞勵參嚴齡權營勝這们说还没让从为对个发产经将应总变专过现关实东车长门问间见吗么谁给认识请并进运动师时话语书写样机业务员乐买卖岁钱银铁网级纪约红线组细织终结绝统继续维绿编缘",
);

/** Grammar of Chinese that Japanese has only inside words, if at all. */
const GRAMMAR = charSet("的了是他也都把但而這这");

/** One of 25 Han: Chinese prose has one of 8 and more, Japanese names in old forms one of 100. */
const CHINESE_RATIO = 0.04;

function isChinese(text: string, han: number): boolean {
  let forms = 0;
  let grammar = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (CHINESE.has(unit)) forms++;
    if (GRAMMAR.has(unit)) grammar++;
  }
  // Old forms without grammar beside them are a name, or an office of old: 東京帝國大學.
  return grammar > 0 && forms > 0 && forms >= CHINESE_RATIO * han;
}

function charSet(characters: string): ReadonlySet<number> {
  return new Set(characters.split("").map((character) => character.charCodeAt(0)));
}

function decide(kana: number, han: number, hangul: number, latin: number, letters: number, japanese: boolean): Base {
  const plain = latin / LATIN_PER_CJK;
  const cjk = kana + han;
  const most = Math.max(cjk, hangul, plain);
  // Letters of other scripts, each weighed as a Latin one.
  const others = (letters - kana - han - hangul - latin) / LATIN_PER_CJK;
  if (most === 0 || others > most) return "other";
  if (most === plain) return "latin";
  if (most === hangul && hangul > cjk) return "ko";
  return japanese && kana > 0 ? "ja" : "zh";
}

/** What is on a line, as far as a judgement about a token in it needs it. */
export interface LineProfile {
  readonly start: number;
  readonly end: number;
  readonly base: Base;
  /** Letters by script. */
  of(script: Script): number;
  /** Letters of the base's own scripts. */
  readonly native: number;
}

/** Letters by script of the line last looked at. */
const counts = new Uint32Array(SURROGATE + 1);

/**
 * The profile of `[start, end)` of a text whose base is `text`; kanji-only lines of a Japanese text are Japanese. Good
 * until the next line is looked at.
 */
export function profileOf(text: string, start: number, end: number, base: Base): LineProfile {
  const table = scriptTable();
  counts.fill(0);
  for (let at = start; at < end; at++) {
    const script = table[text.charCodeAt(at)]!;
    counts[script]!++;
    if (script !== SURROGATE) continue;
    counts[scriptAt(text, at)]!++;
    if (text.codePointAt(at)! > 0xffff) at++;
  }
  let letters = 0;
  for (let script = LATIN; script < SURROGATE; script++) letters += counts[script]!;
  const kana = counts[HIRAGANA]! + counts[KATAKANA]!;
  // Lines of Han alone are in the language of the text.
  const own = decide(kana, counts[HAN]!, counts[HANGUL]!, counts[LATIN]!, letters, base !== "zh");
  const native = own === "ko" ? counts[HANGUL]! : own === "latin" ? counts[LATIN]! : kana + counts[HAN]!;
  return { start, end, base: own === "zh" && base === "ja" ? "ja" : own, of: countOf, native };
}

const countOf = (script: Script) => counts[script]!;

export const isKana = (script: Script): boolean => script === HIRAGANA || script === KATAKANA;
export const isCjk = (script: Script): boolean => script === HAN || isKana(script) || script === HANGUL;
