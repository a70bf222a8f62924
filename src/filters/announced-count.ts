import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { textOf } from "../text/texts.ts";
import { itemsOf } from "./counts/items.ts";
import { countFaults, numberingFaults } from "./counts/lists.ts";
import { isGiven, isJudged } from "./provable/excuse.ts";

/** Fewer lines hold no list and its lead. */
const FEWEST_LINES = 3;

export default defineFilter({
  id: "announced-count",
  summary: "Lists that have more or fewer items than their lead says, and numbered lists that miscount.",
  options: z.strictObject({}),
  reasons: {
    brokenPromise: {
      code: "HAL025",
      severity: "flag",
      message: "{{promise}} is announced, and {{listed}} are listed.",
      why: "An answer that does not keep its own count teaches the model to lose track of what it promised.",
      fix: "Correct the count, or add what is missing.",
      bad: "理由は次の⟦3つ⟧です。\n\n1. 安い\n2. 早い\n3. 軽い\n4. 強い",
      good: "理由は次の3つです。\n\n1. 安い\n   - 定価の半分\n   - 送料なし\n2. 早い\n3. 軽い",
      since: "0.2.0",
    },
    miscounted: {
      code: "HAL026",
      severity: "flag",
      message: "Number {{number}} stands after number {{before}}.",
      why: "A list that skips or repeats a number lost an item, or was put together from pieces.",
      fix: "Number the items again, or add the one that is missing.",
      bad: "1. 安い\n2. 早い\n⟦4. 軽い⟧",
      good: "1. 安い\n2. 早い\n3. 軽い",
      since: "0.2.0",
    },
  },
  check: () => (sample, report) => {
    for (const segment of sample.segments) {
      if (!isJudged(segment) || !segment.text.includes("\n")) continue;
      const text = textOf(segment);
      const lines = text.lines();
      if (lines.length < FEWEST_LINES) continue;
      const items = itemsOf(segment.text, lines).filter(({ start }) => !text.protected(start));
      if (items.length < 2) continue;
      for (const { start, end, listed } of countFaults(segment.text, lines, items))
        report("brokenPromise", { segment, start, end, data: { promise: segment.text.slice(start, end), listed } });
      for (const { start, end, number, before } of numberingFaults(items, lines, segment.text))
        if (!isGiven(sample, segment, { start, end }))
          report("miscounted", { segment, start, end, data: { number, before } });
    }
  },
});
