import { z } from "zod";
import type { Reference } from "../core/context.ts";
import { defineFilter } from "../core/define.ts";
import { excerptOf } from "../core/span.ts";
import type { GramSizes } from "./contamination/grams.ts";
import type { Match } from "./contamination/match.ts";
import { createSearch, type Search } from "./contamination/search.ts";

/** Every role: a benchmark is as much spoilt by a prompt that is trained on as by an answer. */
const EVERYWHERE = ["system", "user", "assistant", "tool", "text", "prompt", "chosen", "source", "target"] as const;

/** Code units of an item that a finding holds beside the sample's own, so that a person can compare. */
const SHOWN = 200;

/** How much less than the limit is a near miss. */
const MARGIN = 0.1;

/** The searches of this thread: one for the references of a run, whatever folder its rows are in. */
const searches = new WeakMap<readonly Reference[], Map<string, Search>>();

function searchOf(references: readonly Reference[], sizes: GramSizes): Search {
  const known = searches.get(references) ?? new Map<string, Search>();
  searches.set(references, known);
  const key = `${sizes.words} ${sizes.characters}`;
  const search = known.get(key) ?? createSearch(references, sizes);
  known.set(key, search);
  return search;
}

const NONE = [] as const;

/** Matches that do not stand for the most part in a better one: an item of two benchmarks, or one within another, is said once. */
function apart(matches: readonly Match[]): readonly { match: Match; others: number }[] {
  if (matches.length === 0) return NONE;
  const kept: { match: Match; others: number }[] = [];
  for (const match of matches) {
    const around = kept.find(({ match: { start, end, item } }) => {
      const shared = Math.min(end, match.end) - Math.max(start, match.start);
      return item.kind === match.item.kind && shared * 2 > match.end - match.start;
    });
    if (around === undefined) kept.push({ match, others: 0 });
    else around.others++;
  }
  return kept;
}

const oneLine = (text: string) => text.replaceAll("\r", "").replaceAll("\n", " ").replaceAll("\t", " ");

export default defineFilter({
  id: "contamination",
  summary: "Prompts and answers of benchmarks that stand in a row, also lightly rephrased.",
  options: z.strictObject({
    references: z
      .array(z.string())
      .default([])
      .describe(
        "Files, folders or globs of benchmarks, relative to this file: JSONL, JSON or text (also .gz and .zst) or Parquet, of any layout. Without them nothing is compared.",
      ),
    coverage: z
      .number()
      .min(0.3)
      .max(1)
      .default(0.7)
      .describe("The share of an item that must stand in a text, in stretches of half a gram and more."),
    words: z.int().min(2).max(13).default(3).describe("Words that together tell a place of an item (an n-gram)."),
    characters: z
      .int()
      .min(3)
      .max(20)
      .default(6)
      .describe("The same in characters, for Japanese, Chinese, Korean and Thai."),
  }),
  references: "references",
  reasons: {
    benchmarkPrompt: {
      code: "CON001",
      severity: "reject",
      roles: EVERYWHERE,
      message: "{{percent}} % of the item {{item}} of {{benchmark}} stands here ({{path}}).",
      why: "A model that was trained on a benchmark's questions has learnt them; its score says nothing any more.",
      fix: "Take the row out, or compare `expected` with it if you think that they only look alike.",
      bad: {
        references: ["四国地方にある四つの県の名前と、それぞれの県庁所在地を挙げてください。"],
        text: "次の問いに答えてください。⟦四国地方にある４つの県の名前と、それぞれの県庁所在地を挙げて⟧下さい。",
      },
      good: {
        references: ["四国地方にある四つの県の名前と、それぞれの県庁所在地を挙げてください。"],
        text: "次の問いに答えてください。九州地方で人口が多い県はどこですか。県庁所在地を挙げてください。",
      },
      since: "0.2.0",
      scored: { bad: "above", margin: MARGIN },
    },
    benchmarkAnswer: {
      code: "CON002",
      severity: "flag",
      roles: EVERYWHERE,
      message: "{{percent}} % of the answer to the item {{item}} of {{benchmark}} stands here ({{path}}).",
      why: "A model that was trained on a benchmark's answers repeats them. But whoever answers the same question, or writes the same well-known function, may use the same words.",
      fix: "Take the row out if its prompt asks what the benchmark asks; `expected` shows the answer there.",
      bad: {
        references: [
          "Q: How tall is the old lighthouse?",
          "A: The old lighthouse stands on the northern cliff and is forty-two metres tall, counting from the rock to the tip of its copper roof, which was added only after the storm.",
        ],
        text: "⟦The old lighthouse stands on the northern cliff; it is forty-two metres tall, counting from the rock to the tip of its copper roof, which was added only after the storm⟧.",
      },
      good: {
        references: [
          "Q: How tall is the old lighthouse?",
          "A: The old lighthouse stands on the northern cliff and is forty-two metres tall, counting from the rock to the tip of its copper roof, which was added only after the storm.",
        ],
        text: "The old lighthouse stands on the southern shore. It is painted white, has a red lamp, and its keeper tells visitors about the ships that were lost in the storm.",
      },
      since: "0.2.0",
      scored: { bad: "above", margin: MARGIN },
    },
    shortItem: {
      code: "CON003",
      severity: "flag",
      roles: EVERYWHERE,
      message: "The short item {{item}} of {{benchmark}} stands here as a whole sentence or text ({{path}}).",
      why: "It may come from the benchmark, or be what anyone would ask.",
      fix: "Take the row out if its neighbours come from the benchmark too.",
      bad: { references: ["木曜日の五日後は何曜日になりますか？"], text: "⟦木曜日の五日後は何曜日になりますか⟧。" },
      good: {
        references: ["木曜日の五日後は何曜日になりますか？"],
        text: "木曜日の五日後は何曜日になりますかと聞かれて、彼は黙りました。",
      },
      since: "0.2.0",
    },
  },
  check: ({ coverage: limit, words, characters }, { references = {} }) => {
    const files = references["contamination"] ?? [];
    if (files.length === 0) return () => {};
    const search = searchOf(files, { words, characters });
    const least = Math.max(0, limit - MARGIN);
    return (sample, report, measure) => {
      for (const segment of sample.segments)
        for (const { match, others } of apart(search(segment.text, least))) {
          const { item, start, end, coverage } = match;
          const data = {
            benchmark: item.benchmark,
            item: item.item,
            path: item.path,
            percent: Math.floor(coverage * 100),
            expected: oneLine(excerptOf(item.text, 0, item.text.length, SHOWN)),
            others,
          };
          const score = Math.round(coverage * 1000) / 1000;
          const place = { segment, start, end, data, limit };
          if (item.isShort) {
            report("shortItem", { ...place, score });
            continue;
          }
          const reason = item.kind === "answer" ? "benchmarkAnswer" : "benchmarkPrompt";
          measure(reason, score, place);
          if (coverage >= limit) report(reason, { ...place, score });
        }
    };
  },
});
