import { z } from "zod";
import { defineFilter } from "../../src/core/define.ts";

/** Two filters that only explanations need; nothing runs them. */
export const repetition = defineFilter({
  id: "repetition",
  summary: "Text that loops: the same line again and again.",
  options: z.strictObject({
    maxRun: z.int().min(1).default(3).describe("Identical consecutive lines tolerated."),
    unit: z.enum(["line", "word"]).default("line").describe("What is compared | counted."),
    minRatio: z.number().gt(0).max(1).optional(),
    words: z.array(z.string()).default([]).describe("Words never counted."),
    limits: z.record(z.string(), z.number()).default({}).describe("By language."),
  }),
  reasons: {
    phraseLoop: {
      code: "REP002",
      severity: "flag",
      message: "The phrase {{phrase}} | repeats.",
      why: "Loops teach loops.",
      fix: "Drop the row.",
      bad: [
        { role: "user", text: "要約して" },
        { role: "assistant", text: "鉄道は⟦鉄道は鉄道は⟧速い" },
      ],
      good: { rows: ["鉄道は速い", "船は遅い"] },
      since: "0.1.0",
      roles: ["assistant"],
      scored: { bad: "above", margin: 0.1 },
    },
    lineLoop: {
      code: "REP001",
      severity: "reject",
      message: "The line {{line}} repeats {{times}} times in a row.",
      why: "Looping output teaches a model to loop.",
      fix: "Drop the row.",
      bad: "はい\n⟦はい\nはい\nはい⟧\n以上",
      good: "はい\n```\nはい\n```\n以上",
      since: "0.1.0",
    },
  },
});

export const row = defineFilter({
  id: "row",
  summary: "Rows that cannot be read.",
  options: z.strictObject({}),
  reasons: {
    unreadable: {
      code: "ROW001",
      severity: "reject",
      message: "The row is <|not|> JSON.",
      why: "Nothing can be learned from it.",
      fix: "Write it again.",
      bad: { line: '{"text": ' },
      good: { line: '{"text": ""}' },
      since: "0.1.0",
    },
  },
});
