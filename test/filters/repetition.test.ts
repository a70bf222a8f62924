import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import { loopsIn } from "../../src/filters/repetition/loops.ts";
import repetition from "../../src/filters/repetition.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import { analyse, beginSample, endSample } from "../../src/text/texts.ts";
import { cpuTime } from "../cpu-time.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

const times = (unit: string, count: number) => unit.repeat(count);

testFilter(repetition, {
  keep: [
    { name: "a short laugh", text: `それは面白い${times("w", 40)}` },
    { name: "a cry", text: `「うわ${times("あ", 60)}！」と彼は叫んだ。` },
    { name: "Korean laughter", text: `정말 웃기네요 ${times("ㅋ", 50)}` },
    { name: "a rule", text: `見出し\n${times("-", 200)}\n本文\n${times("=-", 100)}\n終わり` },
    { name: "dots", text: `目次 ${times(".", 300)} 3` },
    { name: "digits", text: `1/3 = 0.${times("3", 200)}` },
    { name: "a table", text: `| a | b |\n|---|---|\n${times("| yes | no |\n", 20)}` },
    { name: "code", text: `例です。\n\`\`\`html\n${times("  <td>Row</td>\n", 12)}\`\`\`` },
    { name: "a word five times", text: "It was very, very, very, very, very cold, and we went home early that day." },
    { name: "a line three times", text: chat("どうする？", "頑張れ。\n頑張れ。\n頑張れ。\nきっとうまくいく。") },
    {
      name: "a refrain",
      text: chat("Write a song about rain.", `Rain on me\n${times("Falling down on the city tonight\n", 8)}Rain on me`),
    },
    { name: "what was asked for", text: chat("Repeat “I will be good” 20 times.", times("I will be good. ", 20)) },
    {
      name: "what the prompt repeats",
      text: chat(`この文字列を直して：${times("テスト文字列です。", 12)}`, times("テスト文字列です。", 12)),
    },
    {
      name: "answers alike with other words",
      text: "1. りんごは赤い果物です。\n2. ばななは黄色い果物です。\n3. ぶどうは紫の果物です。\n4. みかんは橙色の果物です。\n5. ももは桃色の果物です。",
    },
    { name: "labels", text: times("Sentiment: Positive\n", 3) + times("Sentiment: Negative\n", 2) },
    { name: "a prompt that loops", text: [{ role: "user", text: times("同じことを言わないで。", 20) }] },
  ],
  flag: [
    { name: "letters", reason: "loop", text: `生産性は⟦${times("微", 200)}⟧` },
    { name: "a word", reason: "loop", text: `We offer - ⟦${times("Veggie platters ", 30)}⟧` },
    {
      name: "a clause",
      reason: "loop",
      text: `はじめに、${"⟦"}${times("私たちの生命の大部分において、", 6)}⟧`,
    },
    {
      name: "a paragraph",
      reason: "loop",
      text: `答えです。\n${"⟦"}${times("この質問への返信には、テキストから直接引用された部分がありません。もう一度質問を読み直して、必要な部分を探してください。\n", 3)}⟧`,
    },
    {
      name: "Korean",
      reason: "loop",
      text: `좋은 질문입니다. ⟦${times("저는 여러분을 도와드리고 싶습니다. ", 6)}⟧`,
    },
    {
      name: "Chinese",
      reason: "loop",
      text: `以下是答案。\n⟦${times("你的意見是非常重要的。\n", 12)}⟧`,
    },
    {
      name: "a song that never ends",
      reason: "loop",
      text: chat("Write a poem.", `Rain\n⟦${times("Falling down on the city tonight\n", 40)}⟧`),
    },
    {
      name: "numbered lines",
      reason: "saidAgain",
      text: `1. Turn left onto West Hollywood Boulevard.\n⟦2. Turn left onto West Hollywood Boulevard.⟧\n${[3, 4, 5, 6, 7].map((n) => `${n}. Turn left onto West Hollywood Boulevard.`).join("\n")}`,
    },
  ],
});

const loopsOf = (text: string) => {
  beginSample();
  const found = loopsIn(analyse(text));
  endSample();
  return found;
};

describe("loops", () => {
  it("are found wherever and however long they are, with the shortest unit", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "の", "한", "𠮷", " "), maxLength: 40 });
    fc.assert(
      fc.property(
        letters,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 3, max: 9 }),
        letters,
        (before, size, count, after) => {
          // No unit is made of shorter ones: its first letter stands nowhere else.
          const unit = `始${"これはひとつの単位で、くりかえさない文字だけで出来ている。".slice(0, size - 1)}`;
          const text = before + unit.repeat(count) + after;
          const found = loopsOf(text);
          if (size * count >= 60) {
            expect(found.map(({ period }) => period)).toContain(size);
          }
          for (const { start, end, period } of found)
            for (let at = start + period; at < end; at++) expect(text[at]).toBe(text[at - period]);
        },
      ),
    );
  });

  it("are none of another text's", () => {
    const half = "この文はひとつめの文章の中に一度だけ立っている長い文である。";
    expect(loopsOf(half + half)).toEqual([]);
    expect(loopsOf(half)).toEqual([]);
    expect(loopsOf(half + half + half)).toHaveLength(1);
  });
});

it("names the unit from its beginning", () => {
  const [finding] = findingsOf(repetition, sampleOf(`We serve:\n- Fruit\n${"- Veggie platters\n".repeat(20)}`).sample);
  expect(finding?.message).toBe("- Veggie platters stands 20 times in a row.");
});

it("takes time in proportion to the text", () => {
  const cost = (size: number) => {
    const { sample } = sampleOf("abcdefg hij ".repeat(size));
    const before = cpuTime();
    findingsOf(repetition, sample);
    return cpuTime() - before;
  };
  cost(10_000);
  expect(cost(80_000)).toBeLessThan(40 * cost(10_000) + 50);
});
