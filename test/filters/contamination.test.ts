import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Context, NO_CONTEXT, type ReferenceText } from "../../src/core/context.ts";
import { sampleOf } from "../../src/core/example.ts";
import { createSearch } from "../../src/filters/contamination/search.ts";
import contamination from "../../src/filters/contamination.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const text = (kind: ReferenceText["kind"], words: string, item: string): ReferenceText => ({
  item,
  path: kind,
  kind,
  text: words,
});
const withItems = (...texts: readonly ReferenceText[]): Context => ({
  ...NO_CONTEXT,
  references: { contamination: [{ name: "bench.jsonl", texts }] },
});
const prompts = (...items: readonly string[]) =>
  withItems(...items.map((words, index) => text("prompt", words, `#${index}`)));

const LIBRARY =
  "山あいの小さな町に新しい図書館を建てるとしたら、住民の意見をどのように集めますか。三つの方法を挙げてください。";
const GALLERY = "미술관에서 아이들과 함께 그림을 볼 때 지켜야 할 예절을 네 가지로 정리해 주세요.";
const HARBOUR =
  "Describe a rainy harbour at dawn to somebody who has never seen the sea, using only sounds and smells.";
const WEEKDAY = "木曜日の五日後は何曜日になりますか？";
const ANSWER =
  "First rinse the barley twice, then soak it overnight in cold water with a bay leaf, and simmer it the next day for forty minutes with onions, carrots and a little salt until it is soft.";
const ja = prompts(LIBRARY, WEEKDAY);
const en = prompts(HARBOUR);
const user = (words: string) => [{ role: "user", text: words }] as const;
const STOCK =
  "Your entire response should be in lowercase letters, without any commas, and wrapped in quotation marks.";
const stock = prompts(
  ...["Invent a board game about beekeeping.", "Explain how moss grows on walls.", "Praise a retired lighthouse."].map(
    (topic) => `${topic} ${STOCK}`,
  ),
);

testFilter(contamination, {
  keep: [
    { name: "anything, without references", text: LIBRARY },
    {
      name: "other questions of the same form",
      text: user("山あいの小さな町で暮らす方法を三つ挙げてください。"),
      context: ja,
    },
    {
      name: "half of an item",
      text: user("山あいの小さな町に新しい図書館を建てるとしたら、どこですか。"),
      context: ja,
    },
    { name: "a short item inside a sentence", text: "木曜日の五日後は何曜日になりますかと聞かれました。", context: ja },
    { name: "a question that anybody asks", text: user("日本の首都は？"), context: prompts("日本の首都は？") },
    { name: "a greeting", text: user("How are you?"), context: prompts("How are you?") },
    {
      name: "a very short item in a longer prompt",
      text: user("Please weld the bracket now."),
      context: prompts("Weld the bracket."),
    },
    {
      name: "a word more than a very short item",
      text: user("Weld the bracket again, please."),
      context: prompts("Weld the bracket again."),
    },
    { name: "an instruction that many items share", text: user(`Tell me about owls. ${STOCK}`), context: stock },
    {
      name: "a short answer that anyone would give",
      text: "    return n % 2 == 0 if n > 0 else False",
      context: withItems(text("answer", "return n % 2 == 0 if n > 0 else False", "f")),
    },
    { name: "words of an item, each alone", text: HARBOUR.split(" ").sort().join(" "), context: en },
    {
      name: "under a limit that is higher",
      text: user(LIBRARY.slice(0, 44)),
      context: ja,
      options: { coverage: 0.95 },
    },
    { name: "no words", text: "……！？", context: ja },
    { name: "nothing", text: "", context: ja },
  ],
  flag: [
    {
      reason: "benchmarkPrompt",
      text: user(`⟦${LIBRARY.slice(0, -1)}⟧。`),
      context: ja,
      score: 1,
      data: { benchmark: "bench.jsonl", item: "#0", path: "prompt", percent: 100, expected: LIBRARY, others: 0 },
    },
    {
      name: "in an answer",
      reason: "benchmarkPrompt",
      text: `よい質問の例：「⟦${LIBRARY.slice(0, -1)}⟧。」`,
      context: ja,
    },
    {
      name: "punctuation, width, spaces and line ends changed",
      reason: "benchmarkPrompt",
      text: user(
        "⟦山あい の小さな町に\n新しい図書館を建てるとしたら,住民の意見をどのように集めますか?三つの方法を挙げてください⟧!",
      ),
      context: ja,
      score: 1,
    },
    {
      name: "half-width kana and voicing marks apart",
      reason: "benchmarkPrompt",
      text: user("⟦ﾊﾞｽとﾊﾟﾝの値段がか\u3099たんに分かる表を作り、それぞれの理由を書いてください⟧。"),
      context: prompts("バスとパンの値段ががたんに分かる表を作り、それぞれの理由を書いてください。"),
      score: 1,
    },
    {
      name: "Hangul in parts",
      reason: "benchmarkPrompt",
      text: user(`⟦${GALLERY.slice(0, -1).normalize("NFD")}⟧.`),
      context: prompts(GALLERY),
      score: 1,
    },
    {
      name: "Korean spaced otherwise",
      reason: "benchmarkPrompt",
      text: user("⟦미술관에서 아이들과 함께 그림을볼때 지켜야할 예절을 네가지로 정리해 주세요⟧."),
      context: prompts(GALLERY),
      score: 1,
    },
    {
      name: "case, accents and quotation marks changed",
      reason: "benchmarkPrompt",
      text: user(
        "“⟦DESCRIBE a rainy harbour, at dawn, to somebódy who has NEVER seen the sea — using only sounds & smells⟧”",
      ),
      context: prompts(
        "Describe a rainy harbour at dawn to somebody who has never seen the sea, using only sounds smells.",
      ),
      score: 1,
    },
    {
      name: "embedded and lightly rephrased",
      reason: "benchmarkPrompt",
      text: user(
        "You are a poet. Answer in French.\n\n### Task\n⟦Describe a rainy harbour at dawn to someone who has never seen the sea, and use only sounds and smells⟧.\n\n### Notes\nNo rhymes.",
      ),
      context: en,
    },
    {
      name: "sentences moved",
      reason: "benchmarkPrompt",
      text: user(
        "⟦三つの方法を挙げてください。山あいの小さな町に新しい図書館を建てるとしたら、住民の意見をどのように集めますか⟧。",
      ),
      context: ja,
    },
    {
      name: "what is said again beside it",
      reason: "benchmarkPrompt",
      text: user(`いつもの方法を挙げてください。では、⟦${LIBRARY.slice(0, -1)}⟧。`),
      context: ja,
    },
    {
      name: "once, where two benchmarks have it",
      reason: "benchmarkPrompt",
      text: user(`⟦${HARBOUR.slice(0, -1)}⟧.`),
      context: prompts(HARBOUR, HARBOUR.replace("a rainy", "one rainy"), HARBOUR.toUpperCase()),
      data: { item: "#0", others: 1 },
    },
    {
      name: "the item of an instruction that many share",
      reason: "benchmarkPrompt",
      text: user(`⟦Explain how moss grows on walls. ${STOCK.slice(0, -1)}⟧.`),
      context: stock,
      data: { item: "#1" },
    },
    {
      reason: "benchmarkAnswer",
      text: `Here it is. ⟦${ANSWER.replace("then soak", "and then soak").slice(0, -1)}⟧.`,
      context: withItems(text("answer", ANSWER, "7")),
      data: { item: "7" },
    },
    {
      reason: "shortItem",
      text: user("次の問題です。\n⟦木曜日の五日後は何曜日になりますか⟧？\n答えは一つです。"),
      context: ja,
    },
    { reason: "shortItem", text: user("問：「⟦木曜日の五日後は何曜日になりますか⟧」"), context: ja, score: 1 },
    {
      reason: "shortItem",
      text: user("  ⟦weld THE bracket again⟧!"),
      context: prompts("Weld the bracket again."),
      data: { item: "#0", expected: "Weld the bracket again." },
    },
    { reason: "shortItem", text: user("⟦この灯台は何色か⟧"), context: prompts("この灯台は、何色か？", HARBOUR) },
  ],
});

describe("contamination", () => {
  it("tells a near miss as a note, with its coverage", () => {
    const { sample } = sampleOf([{ role: "user", text: HARBOUR.replace("sounds and smells", "colours") }]);
    const coverage = findingsOf(contamination, sample, {}, en)[0]!.score!;
    const limit = coverage + 0.05;
    const [found] = findingsOf(contamination, sample, { coverage: limit }, en);
    expect(found).toMatchObject({ code: "CON001", severity: "note", score: coverage, limit });
  });

  it("finds an item wherever it stands in a text of any length", () => {
    const search = createSearch([{ name: "b", texts: [text("prompt", HARBOUR, "1")] }], { words: 3, characters: 6 });
    const filler = "The tide comes and goes, and nobody counts the gulls. ";
    // 131,071 units are looked at together: places on both sides of that, and across it.
    for (const before of [0, 2000, 2423, 2425, 2426, 2427, 2428, 6000]) {
      const start = before * filler.length;
      const found = search(`${filler.repeat(before)}${HARBOUR} ${filler.repeat(40)}`, 0.7);
      expect(found.map((match) => [match.start, match.end])).toContainEqual([start, start + HARBOUR.length - 1]);
    }
  });

  it("finds every item of some length, whatever it says, in any surroundings", () => {
    const word = fc.stringMatching(/^[a-zé]{3,9}$|^[ぁ-ん一-龠]{6,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 12, maxLength: 40 }),
        fc.string(),
        fc.string(),
        (words, before, after) => {
          const item = words.join(" ");
          const search = createSearch([{ name: "b", texts: [text("prompt", item, "1")] }], { words: 3, characters: 6 });
          const [found] = search(`${before}\n${item}\n${after}`, 0.7);
          expect(found?.coverage).toBe(1);
          expect(found!.start).toBeLessThanOrEqual(before.length + 1);
          expect(found!.end).toBeGreaterThanOrEqual(before.length + 1 + item.length);
        },
      ),
    );
  });
});
