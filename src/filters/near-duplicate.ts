import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { chanceOf, chooseBands, jaccardOfEdits, leastEqual } from "../text/near/bands.ts";
import { leastSize } from "../text/near/compare.ts";
import { compareRows } from "./duplicates/compare-rows.ts";
import { createNearSketch, LEAST_UNITS, lengthOf, SHINGLE } from "./duplicates/near-sketch.ts";
import { NEAR_UNITS } from "./duplicates/near-units.ts";
import { partnerName } from "./duplicates/partner-name.ts";
import { hasScore, SCORE_MISSING, scoreColumns, scoreOf, scoreOption } from "./duplicates/score-column.ts";

/** Below what Jaccard similarity two rows are not worth a look, as a share of the threshold: signatures err. */
const FINGERPRINT_SHARE = 0.6;

export default defineFilter({
  id: "near-duplicate",
  summary: "Rows that say nearly the same as an earlier row that is kept.",
  options: z
    .strictObject({
      unit: z
        .enum(NEAR_UNITS)
        .default("both")
        .describe(
          "What is compared: prompt and answer, which must both be alike (both), the whole conversation as one text, the prompts alone, the answers alone, or the last answer alone. Of a translation the source is the prompt, the target the answer.",
        ),
      similarity: z
        .number()
        .min(0.5)
        .max(1)
        .default(0.85)
        .describe("The share of the longer text's characters (code units, format folded) that need no edit, 0.5 to 1."),
      threshold: z
        .number()
        .min(0.1)
        .max(0.95)
        .default(0.4)
        .describe(
          "Rows of this Jaccard similarity of character 5-grams (4-grams where most of the text is kana, Han or Hangul) are proposed as pairs in nine of ten cases or more.",
        ),
      numbers: z
        .enum(["keep", "mask"])
        .default("keep")
        .describe(
          "Whether rows that differ in their numbers alone are the same (mask): for logs, tables of results and exercises made from one template. Numbers in digits only.",
        ),
      permutations: z.int().min(16).max(512).multipleOf(16).default(128).describe("Hashes of a MinHash signature."),
      keep: z
        .enum(["first", "longest", "best-score"])
        .default("first")
        .describe(
          "Which of rows that are alike stays: the first, the longest (in code units), or the one with the highest number in the column `score`. But for the first the inputs are read twice. Of equal rows exact-duplicate keeps the first unless it is told the same.",
        ),
      score: scoreOption,
      candidates: z.int().min(1).max(1024).default(64).describe("A row is compared with at most so many earlier ones."),
    })
    .refine(hasScore, SCORE_MISSING),
  columns: scoreColumns,
  reasons: {
    nearDuplicate: {
      code: "DUP002",
      severity: "reject",
      message: "This row is {{percent}} % the same as the row {{of}}.",
      why: "Rows that stand nearly twice are learnt by heart, and make a set look larger and more varied than it is.",
      fix: "Keep the better of the two.",
      bad: {
        rows: [
          "東京は日本の首都で、政治と経済の中心です。人口はおよそ千四百万人で、世界でも有数の大都市として知られています。江戸時代から続く文化と、最新の技術が同じ街の中に並んでいます。",
          "大阪は西日本の中心となる都市で、昔から商人の町として栄えてきました。食べものがおいしいことで知られ、たこ焼きやお好み焼きなどの名物を目当てに多くの人が訪れます。",
          "東京は日本の首都で、政治と経済の中心であります。人口はおよそ千四百万人で、世界でも有数の大都市として知られております。江戸時代から続く文化と、最新の技術が同じ街の中に並んでいます。",
        ],
      },
      good: {
        rows: [
          "東京は日本の首都で、政治と経済の中心です。人口はおよそ千四百万人で、世界でも有数の大都市として知られています。",
          "京都は日本の古い都で、文化と観光の中心です。人口はおよそ百四十万人で、世界でも有数の観光地として知られています。",
        ],
      },
      since: "0.2.0",
      scored: { bad: "above", margin: 0.1 },
    },
  },
  notes: ({ similarity, threshold, numbers, permutations, candidates }) => {
    const bands = chooseBands(threshold, permutations);
    const chances = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
      .map((jaccard) => `${jaccard}: ${(100 * chanceOf(jaccard, bands)).toFixed(1)} %`)
      .join(", ");
    const afterEdits = (shingle: number) =>
      [0.02, 0.05, 0.1, 0.15, 0.2]
        .map((edits) => `${100 * edits} %: ${(100 * chanceOf(jaccardOfEdits(edits, shingle), bands)).toFixed(1)} %`)
        .join(", ");
    return [
      `A signature of ${permutations} hashes is cut into ${bands.bands} keys of ${bands.rows}. Rows that share a key are proposed as a pair, by the Jaccard similarity of their ${SHINGLE.other}-grams (${SHINGLE.dense}-grams where most of the text is kana, Han or Hangul) in so many cases: ${chances}.`,
      `By the share of a text's characters that were edited anywhere in it, that is ${afterEdits(SHINGLE.dense)} in kana, Han and Hangul, and ${afterEdits(SHINGLE.other)} in other scripts. It does not depend on how many rows there are, but of a key that more than 128 rows have the first 128 count.`,
      `Each row is compared with the ${candidates} earlier ones that share most keys, and goes where ${Math.round(100 * similarity)} % of the longer text needs no edit and no ${numbers === "keep" ? "number, name" : "name"} or negation is another one.`,
      `Texts of fewer than ${LEAST_UNITS} characters are the same only where they are equal but for their format.`,
    ];
  },
  match: ({ unit, similarity, threshold, numbers, permutations, candidates, keep, score }) => {
    const bands = chooseBands(threshold, permutations);
    return {
      keys: bands.bands,
      fingerprintWords: permutations >>> 3,
      leastEqual: leastEqual(threshold * FINGERPRINT_SHARE, permutations),
      leastSize: leastSize({ similarity, numbers }),
      candidates,
      byRank: keep !== "first",
      sketch: createNearSketch({
        unit,
        bands,
        permutations,
        numbers,
        rankOf: keep === "best-score" ? (sample) => scoreOf(sample, score!) : lengthOf,
      }),
      compare: (one, other) => compareRows(one, other, { similarity, numbers }),
      report(_row, partner, { similarity: score, data }, found, report) {
        // The exact filter has said it already, and named the same row.
        if (found.some(({ filter }) => filter === "exact-duplicate")) return;
        const percent = Math.floor(score * 1000) / 10;
        const { source, row } = partner;
        report("nearDuplicate", {
          score,
          limit: similarity,
          data: { percent, of: partnerName(partner), source, row, ...data },
        });
      },
    };
  },
});
