import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { type BoundRule, bindRule, ruleSchema } from "./meta/rules.ts";

const line = (more: object) =>
  JSON.stringify({
    messages: [
      { role: "user", content: "Which planet is the largest?" },
      { role: "assistant", content: "Jupiter is the largest planet of the Solar System." },
    ],
    ...more,
  });

/** An example: a row with more columns, under one rule. */
const row = (rule: object, more: object) => ({ line: line(more), options: { rules: [rule] } });

const LICENCE = { column: "license", required: true };
const ALLOWED = { column: "license", allow: ["apache-2.0", "mit", "cc-by-*"] };
const DENIED = { column: "model", deny: ["gpt-*"] };
const LOW = { column: "judge_mean", min: 0.5 };
const HIGH = { column: "toxicity", max: 0.2 };

/**
 * Rules on the row's own columns: what other tools, judges and people have already said of it. All findings are about the
 * row. Without rules nothing is looked at.
 */
export default defineFilter({
  id: "meta",
  summary: "Rows whose columns break a rule of yours: a licence that is missing or not allowed, a score below a limit.",
  options: z.strictObject({
    rules: z
      .array(ruleSchema)
      .default([])
      .describe(
        "What must hold of columns, e.g. `{ column: 'license', required: true, allow: ['mit', 'cc-by-*'] }` or `{ column: 'judge_mean', min: 0.5, sources: ['contributed/**'] }`. Dots lead into objects (`metadata.license`); `allow` and `deny` take `*`, and letter case does not count; `min` and `max` are allowed themselves; `sources` are globs of input files. A column without a value breaks a rule only where it is `required`; of a list, each item has to keep it.",
      ),
  }),
  columns: ({ rules }) => rules.map(({ column }) => column),
  reasons: {
    missing: {
      code: "META001",
      severity: "reject",
      message: "The row has no value in the column {{column}}, which is required.",
      why: "A row whose licence or origin nobody knows cannot be defended later, nor taken out again.",
      fix: "Fill in the column, or drop the rows without it.",
      bad: row(LICENCE, { license: null }),
      good: row(LICENCE, { license: "cc-by-4.0" }),
      since: "0.2.0",
    },
    denied: {
      code: "META002",
      severity: "reject",
      message: "{{column}} is {{value}}, which the rules deny.",
      why: "You have said that rows with this value must not be trained on.",
      fix: "Drop the rows, or correct the column where it is wrong.",
      bad: row(DENIED, { model: "gpt-4o-mini" }),
      good: row(DENIED, { model: "shisa-v2-405b" }),
      since: "0.2.0",
    },
    notAllowed: {
      code: "META003",
      severity: "reject",
      message: "{{column}} is {{value}}, which is not among the values that the rules allow.",
      why: "You have listed the values that rows to train on may have, and this is none of them.",
      fix: "Drop the rows, correct the column, or add the value to the list.",
      bad: row(ALLOWED, { license: "all rights reserved" }),
      good: row(ALLOWED, { license: "CC-BY-4.0" }),
      since: "0.2.0",
    },
    belowMinimum: {
      code: "META004",
      severity: "reject",
      message: "{{column}} is {{value}}, and {{limit}} is the least that the rules allow.",
      why: "You have said that rows below this score are not good enough to train on.",
      fix: "Drop the rows, or lower the limit after looking at some of them.",
      bad: row(LOW, { judge_mean: 0.42 }),
      good: row(LOW, { judge_mean: 0.5 }),
      since: "0.2.0",
    },
    aboveMaximum: {
      code: "META005",
      severity: "reject",
      message: "{{column}} is {{value}}, and {{limit}} is the most that the rules allow.",
      why: "You have said that rows above this value are not fit to train on.",
      fix: "Drop the rows, or raise the limit after looking at some of them.",
      bad: row(HIGH, { toxicity: 0.31 }),
      good: row(HIGH, { toxicity: 0.2 }),
      since: "0.2.0",
    },
    notNumber: {
      code: "META006",
      severity: "reject",
      message: "{{column}} is {{value}}, where the rules expect a number.",
      why: "A score that is no number was not given, or its column was mixed up with another.",
      fix: "Store scores as numbers, and leave the column empty where there is none.",
      bad: row(LOW, { judge_mean: "good" }),
      good: row(LOW, { judge_mean: "0.9" }),
      since: "0.2.0",
    },
  },
  check: ({ rules }) => {
    const bound = rules.map(bindRule);
    /** Rows of one source come one after the other. */
    let latest: { readonly source: string; readonly rules: readonly BoundRule[] } | undefined;
    return ({ meta: { columns, source = "" } }, report) => {
      if (columns === undefined) return;
      if (latest?.source !== source) latest = { source, rules: bound.filter(({ covers }) => covers(source)) };
      for (const { column, fault } of latest.rules) {
        const found = fault(columns[column]);
        if (found === undefined) continue;
        const { reason, value, score, limit = 0 } = found;
        report(reason, {
          data: { column, value, limit },
          ...(score !== undefined && { score, limit }),
        });
      }
    };
  },
});
