import { describe, expect, it } from "vitest";
import type { Sample } from "../../src/core/sample.ts";
import nearDuplicate from "../../src/filters/near-duplicate.ts";

const ask = (user: string, assistant: string): Sample => {
  const turn = (role: "user" | "assistant", index: number, text: string) => ({
    segment: { path: `messages[${index}].content`, role, text, kind: "content", turn: index, trained: true } as const,
    turn: { path: `messages[${index}]`, role, rawRole: role, hasToolCalls: false, attachments: [] },
  });
  const turns = [turn("user", 0, user), turn("assistant", 1, assistant)];
  return {
    segments: turns.map(({ segment }) => segment),
    meta: { shape: "messages", turns: turns.map((each) => each.turn), issues: [] },
  };
};

const matcherOf = (options: object = {}) => nearDuplicate.match!(nearDuplicate.options.parse(options));

const ANSWER =
  "富士山は静岡県と山梨県にまたがる火山で、日本でいちばん高い山として知られています。夏には多くの人が山頂を目指し、夜明けの光を見るために暗いうちから歩き始めます。";
const OTHER_ANSWER =
  "琵琶湖は滋賀県にある日本でいちばん大きな湖で、近畿地方の水がめと呼ばれています。湖のまわりには古い町が多く、自転車で一周する旅も人気があります。";

const sameBy = (options: object, one: Sample, other: Sample) => {
  const matcher = matcherOf(options);
  return matcher.compare(matcher.sketch(one)!.texts, matcher.sketch(other)!.texts) !== undefined;
};

describe("near-duplicate", () => {
  it.each([
    ["both", "同じ質問", ANSWER, "同じ質問", `${ANSWER}ぜひどうぞ`, true],
    ["both", "富士山について教えて", ANSWER, "日本で高い山はどれですか", ANSWER, false],
    ["both", "名所を教えて", ANSWER, "名所を教えて", OTHER_ANSWER, false],
    ["answer", "富士山について教えて", ANSWER, "日本で高い山はどれですか", ANSWER, true],
    ["prompt", "名所を教えて", ANSWER, "名所を、教えて。", OTHER_ANSWER, true],
    ["last-answer", "一", ANSWER, "二", ANSWER, true],
  ] as const)("%s: “%s” and “%s…” against “%s” and “%s…”", (unit, user, answer, otherUser, otherAnswer, expected) => {
    expect(sameBy({ unit }, ask(user, answer), ask(otherUser, otherAnswer))).toBe(expected);
  });

  it.each([
    [
      "気温は23.5度、湿度は60%で、風は北から吹いています。明日は晴れのち曇りでしょう。",
      "気温は７度、湿度は45%で、風は北から吹いています。明日は晴れのち曇りでしょう。",
      true,
    ],
    [
      "On 2024-05-01 the pump ran for 12 hours at -3 degrees and stopped.",
      "On 1999/12/31 the pump ran for 4 hours at 15 degrees and stopped.",
      true,
    ],
    [
      "気温は23.5度、湿度は60%で、風は北から吹いています。明日は晴れのち曇りでしょう。",
      "気温は23.5度、湿度は60%で、風は南から吹いています。明日は雨のち曇りでしょう。",
      false,
    ],
  ])("masks numbers only where it is asked to: “%s” and “%s”", (one, other, expected) => {
    const [a, b] = [ask("今日の天気は？", one), ask("今日の天気は？", other)];
    expect(sameBy({}, a, b)).toBe(false);
    expect(sameBy({ numbers: "mask" }, a, b)).toBe(expected);
    const { sketch } = matcherOf({ numbers: "mask" });
    const [{ identity }, { identity: its }] = [sketch(a)!, sketch(b)!];
    expect([...identity].join() === [...its].join()).toBe(expected);
  });

  it("shows what differs in the words of the texts, also where their numbers are masked", () => {
    const { compare } = matcherOf({ unit: "answer", numbers: "mask" });
    const one = "第12回の会合では、港の拡張工事と、2,500人が暮らす地区の水道の整備について話し合われました。";
    const other = "第13回の会合では、港の拡張工事と、1,800人が暮らす地域の水道の整備について話し合われました。";
    expect(compare([one], [other])!.data).toEqual({
      shared: "第12回の会合では、港の拡張工事と、2,500人が暮らす地",
      here: expect.stringContaining("2,500人が暮らす地区"),
      there: expect.stringContaining("1,800人が暮らす地域"),
    });
  });

  it("sketches what only differs in format alike, and other texts not", () => {
    const matcher = matcherOf();
    const of = (text: string) => matcher.sketch(ask("質問", text))!;
    const one = of(ANSWER);
    const formatted = of(`**${ANSWER.replaceAll("、", ", ").replaceAll("。", " .\n")}**`);
    expect(formatted.identity).toEqual(one.identity);
    expect(formatted.keys).toEqual(one.keys);
    expect(of(OTHER_ANSWER).identity).not.toEqual(one.identity);
    expect(of(ANSWER.replace("火山", "火山だ")).keys.filter((key, at) => key === one.keys[at]).length).toBeGreaterThan(
      3,
    );
  });

  it("has nothing to compare in a row without text, and no keys in a very short one", () => {
    expect(matcherOf().sketch(ask("", " "))).toBeUndefined();
    expect(matcherOf().sketch(ask("はい", "いいえ"))!.keys).toHaveLength(0);
  });

  it("cuts 128 hashes into 42 keys for a threshold of 0.4, and fewer for a higher one", () => {
    expect(matcherOf().keys).toBe(42);
    expect(matcherOf({ threshold: 0.8 }).keys).toBeLessThan(20);
  });
});
