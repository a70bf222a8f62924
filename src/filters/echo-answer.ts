import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Role, Sample, Segment } from "../core/sample.ts";
import { HIRAGANA } from "../text/scripts.ts";
import { textOf } from "../text/texts.ts";
import { missingParticles } from "./echo/missing-particle.ts";
import { echoOf } from "./echo/said-twice.ts";

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected"];
const PROMPTS: readonly Role[] = ["user", "prompt"];

/** Prompts about wording: there a wrong sentence may be what is shown. */
const ABOUT_WORDING: readonly string[] = [
  "助詞",
  "文法",
  "誤り",
  "間違",
  "添削",
  "校正",
  "訂正",
  "grammar",
  "correct",
  "문법",
  "語法",
];

/** The limit of a question that is looked at, in UTF-16 code units. */
const QUESTION_UNITS = 400;

export default defineFilter({
  id: "echo-answer",
  summary: "Answers put together from a template: the fact said twice, or a date without its particle.",
  options: z.strictObject({
    minShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.2)
      .describe("The least part of an answer's letters and digits that must be said twice, 0 to 1."),
  }),
  reasons: {
    echoAnswer: {
      code: "HAL001",
      severity: "flag",
      message: "The answer says {{fact}} twice and adds nothing but the words of the question.",
      why: "Such answers come from filled-in templates: nobody wrote them, and nobody checked the claim.",
      fix: "Check the fact, and keep one of the two forms.",
      bad: [
        { role: "user", text: "大森千明はいつ生まれましたか？" },
        { role: "assistant", text: "⟦1947年2月25日 - 大森千明は1947年2月25日に生まれました。⟧" },
      ],
      good: [
        { role: "user", text: "光合成とは何ですか？" },
        { role: "assistant", text: "光合成 - 光合成とは、植物が光のエネルギーで養分を作る働きです。" },
      ],
      since: "0.1.0",
      scored: { bad: "above", margin: 0.1 },
    },
    missingParticle: {
      code: "HAL002",
      severity: "flag",
      message: "There is no particle between the date and the verb in {{phrase}}.",
      why: "No writer leaves it out; it shows that a template was filled in, and its facts were not checked.",
      fix: "Check the fact and write the sentence again, with に after the date.",
      bad: "大森千明は⟦1947年2月25日生まれました⟧。",
      good: "大森千明は1947年2月25日に生まれました。弟は1950年3月1日生まれです。",
      since: "0.1.0",
    },
  },
  check:
    ({ minShare }) =>
    (sample, report, measure) => {
      for (const [index, segment] of sample.segments.entries()) {
        if (segment.kind !== "content") continue;
        const { text } = segment;
        const pair = questionAndAnswer(sample, index, segment);
        if (pair !== undefined) {
          const answer = text.slice(pair.start);
          const echo = echoOf(pair.question, answer);
          if (echo === undefined) measure("echoAnswer", 0, { segment });
          else {
            const start = text.length - answer.trimStart().length;
            const end = text.trimEnd().length;
            const place = { segment, start, end, limit: minShare, data: { fact: echo.fact } };
            measure("echoAnswer", echo.share, place);
            if (echo.share >= minShare) report("echoAnswer", { ...place, score: echo.share });
          }
        }
        if (textOf(segment).ascii || textOf(segment).scripts().of(HIRAGANA) === 0) continue;
        for (const { start, end } of missingParticles(text)) {
          const zone = textOf(segment).zoneAt(start);
          if (zone !== undefined && zone.kind !== "paren") continue;
          if (isAboutWording(sample, index)) break;
          report("missingParticle", { segment, start, end, data: { phrase: text.slice(start, end) } });
        }
      }
    },
});

/** The question that a segment answers, and where the answer begins in it. */
function questionAndAnswer(
  { segments }: Sample,
  index: number,
  { role, text }: Segment,
): { question: string; start: number } | undefined {
  if (role === "text") return inOneText(text);
  if (!ANSWERS.includes(role)) return undefined;
  for (let before = index - 1; before >= 0; before--) {
    if (!PROMPTS.includes(segments[before]!.role)) continue;
    const question = segments[before]!.text;
    return question.length <= QUESTION_UNITS ? { question, start: 0 } : undefined;
  }
  return undefined;
}

/** A text of the form `Q. … A. …`. */
function inOneText(text: string): { question: string; start: number } | undefined {
  if (text.length > 2 * QUESTION_UNITS) return undefined;
  const parts = /^\s*Q\s*[.．:：]([^\n]{2,400}?)\s+A\s*[.．:：]\s*/.exec(text);
  return parts === null ? undefined : { question: parts[1]!, start: parts[0].length };
}

function isAboutWording({ segments }: Sample, until: number): boolean {
  for (let at = 0; at < until; at++) {
    const lower = segments[at]!.text.toLowerCase();
    if (ABOUT_WORDING.some((word) => lower.includes(word))) return true;
  }
  return false;
}
