import { isPlainEnglish } from "../../text/plain-english.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, scriptAt } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { scriptBefore } from "./glue.ts";

/** A longer prompt is a text. UTF-16 code units. */
const QUESTION_UNITS = 200;

/**
 * True for a short prompt that has more Latin letters than others, but begins or ends in Japanese, Korean or Chinese: a
 * question about a command, a message or a formula. `git rebase 跟 merge 差在哪？`
 */
export function asksInCjk({ text }: Text): boolean {
  if (text.length > QUESTION_UNITS) return false;
  let end = text.length;
  while (end > 0 && " \n?？。.!！」』\"'”)）".includes(text[end - 1]!)) end--;
  return isCjk(scriptBefore(text, end)) || isCjk(scriptAt(text, 0));
}

/** True for a sentence of Japanese with more letters in its names than in its words: `「ap bank fes」は、Bank Bandの作品。` */
export function isJapaneseAmidNames(text: Text): boolean {
  const units = text.text;
  if (units.length > QUESTION_UNITS || !units.trimEnd().endsWith("。") || text.scripts().of(HIRAGANA) === 0)
    return false;
  return /(?:」|』|[A-Za-z0-9])[はがをの]/.test(units) && !isPlainEnglish(text, 0, units.length);
}

const isCjk = (script: number) => script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL;
