import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import echoAnswer from "../../src/filters/echo-answer.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

testFilter(echoAnswer, {
  keep: [
    { text: chat("大森千明はいつ生まれましたか？", "大森千明は1947年2月25日に生まれました。") },
    { text: chat("大森千明はいつ生まれましたか？", "1947年2月25日") },
    { name: "a definition", text: chat("光合成とは？", "光合成 - 植物が光のエネルギーで養分を作る働きです。") },
    {
      name: "a definition that takes its word up",
      text: chat("光合成とは？", "光合成：光合成とは植物が養分を作る働きです。"),
    },
    { name: "an entry", text: chat("「犬」を英語で。", "犬 - dog") },
    { name: "a time line", text: chat("年表を。", "1947年 - 誕生\n1970年 - 入社\n2007年 - 退職") },
    { name: "a score", text: chat("Who won the match?", "2 - 1: Japan won the match.") },
    { name: "more than was asked", text: chat("首都は？", "東京 - 東京は人口約1400万人の大都市です。") },
    { name: "a translation", text: chat("Translate 'good morning'.", "おはよう - ohayō (good morning)") },
    { name: "a table", text: chat("国と首都を表に。", "| 国 | 首都 |\n| --- | --- |\n| 日本 | 東京 |") },
    { name: "a reason", text: chat("日本の首都は？", "東京です。理由は、国会が東京にあるからです。") },
    { name: "two lines apart", text: chat("日本の首都は？", "東京\n\n日本の首都は東京です。") },
    { name: "yes", text: chat("Is the sky blue?", "Yes - yes, the sky is blue.") },
    { name: "a choice", text: chat("缶の形は？ A) 円 B) 円柱", "B) 円柱 - 缶は上下が円の筒だからです。") },
    {
      name: "a reason behind a full stop",
      text: chat("日本の首都は？", "東京です。東京は1868年に江戸から改称されました。"),
    },
    {
      name: "a fact and more of it",
      text: chat("Who wrote Emma?", "Jane Austen. Jane Austen also drew portraits of her sister."),
    },
    { name: "a title", text: chat("題名を。", "春の海 - 与謝蕪村") },
    {
      name: "a raised limit",
      text: chat("日本の首都は？", "東京 - 日本の首都は東京です。"),
      options: { minShare: 0.9 },
    },
    { name: "no question", text: "1947年2月25日 - 大森千明は1947年2月25日に生まれました。" },
    { name: "nouns after dates", text: "1947年2月25日生まれです。1990年設立。昨年始まりました。2日生まれました。" },
    { name: "a particle", text: "1947年2月25日に生まれました。平成元年一月八日に始まりました。1990年頃始まりました。" },
    { name: "a quoted mistake", text: "「1947年2月25日生まれました」には助詞の「に」がありません。" },
    { name: "a correction", text: chat("文法の誤りを直して。", "誤：1947年2月25日生まれました。") },
    "",
    " - ",
    "- a",
  ],
  flag: [
    {
      reason: "echoAnswer",
      text: chat("大森千明はいつ生まれましたか？", "⟦1947年2月25日 - 大森千明は1947年2月25日に生まれました。⟧\n"),
      data: { fact: "1947年2月25日" },
    },
    { reason: "echoAnswer", text: chat("日本の首都はどこですか？", "⟦東京 - 日本の首都は東京です。⟧") },
    { reason: "echoAnswer", text: chat("「雪国」の作者は誰？", " ⟦川端康成：「雪国」の作者は川端康成です。⟧") },
    {
      reason: "echoAnswer",
      text: chat("When was Chiaki Ohmori born?", "⟦February 25, 1947 - Ohmori Chiaki was born on February 25, 1947.⟧"),
    },
    { reason: "echoAnswer", text: chat("What is the capital of France?", "⟦Paris – The capital of France is Paris.⟧") },
    {
      reason: "echoAnswer",
      text: chat(
        "오모리 치아키는 언제 태어났습니까?",
        "⟦1947년 2월 25일 - 오모리 치아키는 1947년 2월 25일 태어났습니다.⟧",
      ),
    },
    { reason: "echoAnswer", text: chat("大森千明何時出生？", "⟦1947年2月25日－大森千明出生於1947年2月25日。⟧") },
    { reason: "echoAnswer", text: chat("日本の首都は？", "⟦東京\n日本の首都は東京です。⟧") },
    { reason: "echoAnswer", text: chat("日本の首都は？", "⟦A. 東京 | 日本の首都は、東京です。⟧") },
    { reason: "echoAnswer", text: chat("坊っちゃんの著者は？", "⟦夏目漱石。坊っちゃんを書いたのは夏目漱石です。⟧") },
    { reason: "echoAnswer", text: chat("ペルーの首都は？", "⟦リマです－ペルーの首都は、リマになります。⟧") },
    { reason: "echoAnswer", text: chat("Who wrote Emma?", '⟦Jane Austen. The author of "Emma" is Jane Austen.⟧') },
    { reason: "echoAnswer", text: chat("토지를 쓴 사람은 누구입니까?", "⟦박경리 -- '토지'의 저자는 박경리입니다.⟧") },
    { reason: "echoAnswer", text: chat("誰寫了《城南舊事》？", "⟦林海音。《城南舊事》是林海音寫的。⟧") },
    {
      reason: "echoAnswer",
      name: "question and answer in one text",
      text: [{ role: "text", text: "Q. 日本の首都はどこですか？ A. ⟦東京 - 日本の首都は東京です。⟧" }],
    },
    {
      reason: "echoAnswer",
      name: "both sides of a pair",
      text: [
        { role: "prompt", text: "日本の首都は？" },
        { role: "chosen", text: "⟦東京 - 日本の首都は東京です。⟧" },
        { role: "rejected", text: "大阪です。" },
      ],
    },
    {
      reason: "missingParticle",
      text: "彼は⟦1947年2月25日生まれました⟧。",
      data: { phrase: "1947年2月25日生まれました" },
    },
    { reason: "missingParticle", text: "戦争は⟦昭和二十年八月十五日終わりました⟧。橋は⟦1990年作られました⟧。" },
  ],
});

describe("the answer that started it", () => {
  it("has both faults", () => {
    const { sample } = sampleOf(
      chat("大森千明はいつ生まれましたか？", "1947年2月25日 - 大森千明は1947年2月25日生まれました。"),
    );
    expect(findingsOf(echoAnswer, sample).map(({ code, severity }) => [code, severity])).toEqual([
      ["HAL001", "flag"],
      ["HAL002", "flag"],
    ]);
  });
});

it("bears any question and answer", () => {
  const unit = fc.constantFrom(..."-–:：|\n 。.東京1947年2月日aBé가나あ\ud83d\ude00İ", "生まれました", "Q. ", " A. ");
  const text = fc.string({ unit, maxLength: 40 });
  fc.assert(
    fc.property(text, text, (user, assistant) => {
      const { sample } = sampleOf([...chat(user, assistant), { role: "text", text: assistant }]);
      for (const { span, score } of findingsOf(echoAnswer, sample)) {
        const said = sample.segments.find(({ path }) => path === span!.path)!.text;
        expect(span!.start < span!.end && span!.end <= said.length).toBe(true);
        expect((score ?? 0) <= 1).toBe(true);
      }
    }),
    // Found in the question, which is longer than the answer.
    { examples: [["7年生まれました", ""]] },
  );
});
