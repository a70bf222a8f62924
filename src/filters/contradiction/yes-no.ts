import type { Text } from "../../text/text.ts";

const YES = /^(?:はい|ええ|そうです|yes|네|예|맞습니다|是的|對|对的|可以)(?:[、，,。.!！ ]|$)/i;
const NO =
  /^(?:いいえ|いえ|違います|no|아니요|아니오|아닙니다|틀렸습니다|不是的?|不對|不可以|不行|否)(?:[、，,。.!！ ]|$)/i;

/** 1 for the units that the words above begin with, and what may stand before them. */
const FIRST = new Uint8Array(0x10000);
for (const mark of "はえそyY네예맞是對对可い違nN아틀不否*") FIRST[mark.charCodeAt(0)] = 1;

/** Whether a text answers yes or no at its beginning, or from `start` on. */
export function answerOf(text: string, start = 0): "yes" | "no" | undefined {
  const first = text.charCodeAt(start);
  if (FIRST[first] === 0 && !isBlank(first)) return undefined;
  const opening = text
    .slice(start, start + 24)
    .trimStart()
    .replace(/^\*+/, "");
  return YES.test(opening) ? "yes" : NO.test(opening) ? "no" : undefined;
}

/** What may be white space to `trimStart`. */
const isBlank = (unit: number) =>
  unit <= 0x20 || unit === 0xfeff || (unit >= 0x85 && unit <= 0xa0) || (unit >= 0x1680 && unit <= 0x3000);

/** A later sentence of the text that answers the other way round than `first`; `[start, end)` in UTF-16 code units. */
export function otherAnswer(text: Text, first: "yes" | "no"): { start: number; end: number } | undefined {
  const sentences = text.sentences();
  for (let index = 1; index < sentences.length; index++) {
    const start = sentences.start(index);
    const answer = answerOf(text.text, start);
    if (answer !== undefined && answer !== first && !text.protected(start) && text.zoneAt(start) === undefined)
      return { start, end: sentences.end(index) };
  }
  return undefined;
}

/** A question that is answered by yes or no, alone in its prompt. */
export function isOneQuestion(prompt: string): boolean {
  const marks = prompt.match(/[?？]|か。|か$/g)?.length ?? 0;
  return marks <= 1 && prompt.length <= 300;
}
