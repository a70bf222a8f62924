import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { ROLES, type Role } from "../core/sample.ts";

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected"];

/** How Alpaca and its translations write that a task has no input. */
const NO_INPUT = "<noinput>";

const OPEN = "<think>";
const CLOSE = "</think>";
const isBlank = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);

/** Where a thinking block with nothing in it, and the blanks after it, end; 0 where a text begins with none. */
function emptyThinkingEnd(text: string): number {
  let at = 0;
  while (isBlank(text.charCodeAt(at))) at++;
  if (!text.startsWith(OPEN, at)) return 0;
  at += OPEN.length;
  while (isBlank(text.charCodeAt(at))) at++;
  if (!text.startsWith(CLOSE, at)) return 0;
  at += CLOSE.length;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

export default defineFilter({
  id: "empty-field",
  summary: "Marks that say that there is nothing: an empty thinking block, <noinput>.",
  options: z.strictObject({}),
  reasons: {
    emptyThinking: {
      code: "RSP041",
      severity: "flag",
      message: "The answer begins with a thinking block that holds nothing.",
      why: "A model learns to open a block and think nothing in it, which templates of models that do not think never close.",
      fix: "Cut the block, unless your template asks for one in answers without thinking.",
      bad: "⟦<think>\n\n</think>\n\n⟧東京は日本の首都です。",
      good: "<think>\n首都を聞かれている。\n</think>\n\n東京は日本の首都です。",
      since: "0.2.0",
      roles: ANSWERS,
      repair: "cut",
    },
    noInput: {
      code: "RSP042",
      severity: "flag",
      message: "The text is the mark <noinput>, which stands for none.",
      why: "The mark was meant for the script that builds prompts; a model is shown it as if a person had written it.",
      fix: "Empty the field.",
      bad: [
        { role: "system", text: "春の俳句を作ってください。" },
        { role: "user", text: "⟦<noinput>⟧" },
        { role: "assistant", text: "古池や蛙飛びこむ水の音" },
      ],
      good: [
        { role: "user", text: "<noinput> と書かれた欄は何を表しますか。" },
        { role: "assistant", text: "入力がないことを表します。" },
      ],
      since: "0.2.0",
      roles: ROLES,
      repair: "cut",
    },
  },
  check: () => (sample, report) => {
    for (const segment of sample.segments) {
      const { text, kind, role } = segment;
      if (kind !== "content") continue;
      // Nearly every text begins with something else.
      const first = text.charCodeAt(0);
      if (first !== 0x3c && !isBlank(first)) continue;
      if (text.length < 20 && text.trim().toLowerCase() === NO_INPUT) {
        report("noInput", { segment, start: 0, end: text.length });
        continue;
      }
      if (!ANSWERS.includes(role)) continue;
      const end = emptyThinkingEnd(text);
      // A block alone is an empty turn.
      if (end > 0 && end < text.length) report("emptyThinking", { segment, start: 0, end });
    }
  },
});
