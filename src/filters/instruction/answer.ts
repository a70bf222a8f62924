import type { Segment } from "../../core/sample.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { textOf } from "../../text/texts.ts";
import { thinkingTraceEnd } from "../../text/thinking-trace.ts";

/** An answer as constraints look at it. */
export interface Answer {
  readonly text: Text;
  /** After a thinking trace, without white space around it: `[start, end)` in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The same without a line that introduces it ("Sure, here it is:") and without a remark after it. */
  readonly coreStart: number;
  readonly coreEnd: number;
  /** Most of its letters are Han or kana: it has no words that white space parts. */
  readonly isUnspaced: boolean;
  /** Most of its letters are Hangul. */
  readonly isHangul: boolean;
}

/** The sentences of an answer's core. */
export function* coreSentences({ text, coreStart, coreEnd }: Answer): Generator<{ start: number; end: number }> {
  const sentences = text.sentences();
  for (let index = 0; index < sentences.length; index++) {
    const [start, end] = [sentences.start(index), sentences.end(index)];
    if (start >= coreStart && end <= coreEnd) yield { start, end };
  }
}

/** A longer first line is more than an introduction; UTF-16 code units. */
const LEAD_UNITS = 160;
const LEAD =
  /^(?:sure|certainly|of course|absolutely|here(?:'s| is| are)|okay|ok\b|great|got it|understood|no problem|はい|承知|かしこまり|わかりました|分かりました|もちろん|以下|了解|네[,.! ]|물론|알겠|다음은|아래|當然|当然|好的|沒問題|没问题|以下|這是|这是)/i;
const REMARK =
  /^(?:[（(][^\n]*[）)]\s*$|※|[-—*_(（[【\s]*(?:let me know|i hope|hope (?:this|that)|feel free|note\b|please note|if you|this (?:sentence|is|has|text|version|response)|\d+ ?(?:words|characters|文字|字|자)|word count|total|character count|文字数|字数|合計|約?\d+文字|注[:：]|なお|以上|この文|この一文|上記|ご不明|ご参考|いかが|お役に|글자 ?수|총 ?\d|도움이|참고|字數|字数|希望|如果|注意|共\d))/i;

/** Looks at an answer; undefined where nothing is said in it. */
export function answerOf(segment: Segment): Answer | undefined {
  const { text } = segment;
  let start = thinkingTraceEnd(text);
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  if (start === end) return undefined;
  const counts = textOf(segment).scripts();
  const unspaced = counts.of(HAN) + counts.of(HIRAGANA) + counts.of(KATAKANA);
  const hangul = counts.of(HANGUL);
  const core = coreOf(text, start, end);
  return {
    text: textOf(segment),
    start,
    end,
    coreStart: core.start,
    coreEnd: core.end,
    isUnspaced: unspaced > hangul && 2 * unspaced > counts.of(LATIN),
    isHangul: hangul >= unspaced && 2 * hangul > counts.of(LATIN),
  };
}

function coreOf(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  const line = text.indexOf("\n", start);
  if (line >= 0 && line < end && line - start <= LEAD_UNITS) {
    const first = text.slice(start, line).trimEnd();
    if (/[:：]\**$/.test(first) || LEAD.test(first)) start = line + 1;
  }
  for (let times = 0; times < 2; times++) {
    const last = text.lastIndexOf("\n", end - 1);
    if (last <= start || !REMARK.test(text.slice(last + 1, end))) break;
    end = last;
    while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  }
  // A count in parentheses at the very end.
  const count = /[（(]\s*(?:約|全|計|about )?\d+ ?(?:文字|字|words|characters|자|단어)[^）)\n]{0,10}[）)]$/.exec(
    text.slice(Math.max(start, end - 40), end),
  );
  if (count !== null) end -= count[0].length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  return start < end ? { start, end } : { start: from, end: to };
}
