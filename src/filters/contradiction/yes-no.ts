import type { Text } from "../../text/text.ts";

const YES = /^(?:はい|ええ|そうです|yes|네|예|맞습니다|是的|對|对的|可以)(?:[、，,。.!！ ]|$)/i;
const NO =
  /^(?:いいえ|いえ|違います|no|아니요|아니오|아닙니다|틀렸습니다|不是的?|不對|不可以|不行|否)(?:[、，,。.!！ ]|$)/i;

/** Whether a text answers yes or no at its beginning. */
export function answerOf(text: string): "yes" | "no" | undefined {
  const opening = text.slice(0, 24).trimStart().replace(/^\*+/, "");
  return YES.test(opening) ? "yes" : NO.test(opening) ? "no" : undefined;
}

/** A later sentence of the text that answers the other way round; `[start, end)` in UTF-16 code units. */
export function otherAnswer(text: Text): { start: number; end: number } | undefined {
  const first = answerOf(text.text);
  if (first === undefined) return undefined;
  const sentences = text.sentences();
  for (let index = 1; index < sentences.length; index++) {
    const start = sentences.start(index);
    const answer = answerOf(text.text.slice(start, start + 24));
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
