import { describe, expect, it } from "vitest";
import { demandedStyle } from "../../src/filters/style/demand.ts";
import style from "../../src/filters/style.ts";
import { testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;
const part = (system: string, assistant: string) =>
  [{ role: "system", text: system }, ...chat("自己紹介して。", assistant)] as const;

const POLITE = "猫は夜に活動します。耳がとてもよく聞こえます。狭い場所を好みます。";
const PLAIN = "猫は夜に活動する。耳がとてもよく聞こえる。狭い場所が好きだ。";

testFilter(style, {
  keep: [
    { name: "nothing asked", text: chat("猫について。", PLAIN) },
    { name: "as asked", text: chat("です・ます調で書いてください。", POLITE) },
    { name: "as declared", text: PLAIN, options: { style: "plain" } },
    {
      name: "quotations",
      text: chat("敬語で書いてください。", `${POLITE}彼は「もう行くぞ。早く来い。急げ。」と言いました。`),
    },
    { name: "lists", text: chat("です・ます調で。", `${POLITE}\n- 夜に動く。\n- 水を嫌う。\n- よく眠る。`) },
    { name: "headings", text: chat("です・ます調で。", `# 夜に動く\n${POLITE}\n## 水を嫌う\n## よく眠る`) },
    {
      name: "nouns at the end",
      text: chat("です・ます調で書いてください。", `${POLITE}夜の静けさ。好物は魚。毎日の散歩。`),
    },
    { name: "styles explained", text: chat("です・ます調とだ・である調の違いを説明して。", PLAIN) },
    { name: "one style into another", text: chat("次の文をだ・である調に直してください。猫は動きます。", PLAIN) },
    { name: "too short to tell", text: chat("です・ます調で書いてください。", "猫は夜に活動する。") },
    { name: "반말", text: chat("반말로 소개해 줘.", "고양이는 밤에 움직여. 귀가 아주 밝아. 좁은 곳을 좋아해.") },
    {
      name: "존댓말",
      text: chat("존댓말로 소개해 주세요.", "고양이는 밤에 움직여요. 귀가 아주 밝습니다. 좁은 곳을 좋아하죠."),
    },
    {
      name: "English",
      text: chat("です・ます調で。", "Cats are active at night. They hear well. They like small places."),
    },
    {
      name: "one's own pronoun",
      text: part("一人称は「俺」のキャラクターです。", "俺は大工だ。母は「私は反対」と言った。オレの腕を見ろ。"),
    },
    {
      name: "words with the character",
      text: part("一人称は「僕」のキャラクターです。", "僕は私立高校に通うよ。公私の別は大事だね。"),
    },
    { name: "the name that was given", text: part("あなたの名前はさくらです。", "私の名前はさくらです。") },
    { name: "no part to play", text: chat("自己紹介して。", "僕は太郎です。私は学生です。") },
  ],
  flag: [
    { reason: "otherStyle", text: chat("です・ます調で書いてください。", `⟦${PLAIN}⟧`) },
    { reason: "otherStyle", text: chat("だ・である調で書いてください。", `⟦${POLITE}⟧`) },
    { reason: "otherStyle", text: chat("です・ます調ではなく、常体で書いてください。", `⟦${POLITE}⟧`) },
    { reason: "otherStyle", text: `⟦${PLAIN}⟧`, options: { style: "polite" } },
    { reason: "otherStyle", text: part("敬語で話してください。", `⟦${PLAIN}⟧`), data: { style: "polite" } },
    {
      reason: "otherStyle",
      text: chat("존댓말로 써 주세요.", "⟦고양이는 밤에 움직인다. 귀가 아주 밝다. 좁은 곳을 좋아한다.⟧"),
    },
    {
      reason: "otherStyle",
      text: chat("반말로 말해 줘.", "⟦고양이는 밤에 움직입니다. 귀가 아주 밝아요. 좁은 곳을 좋아합니다.⟧"),
    },
    {
      reason: "mixedStyle",
      text: chat("です・ます調で書いてください。", `${POLITE}⟦水をとても嫌う。⟧よく眠ります。⟦魚が好物だ。⟧`),
    },
    { reason: "otherFirstPerson", text: part("男の子になりきって。一人称は「僕」。", "僕は元気だよ。⟦私⟧も行く。") },
    {
      reason: "otherFirstPerson",
      name: "a second pronoun",
      text: part("海賊のキャラクターを演じてください。", "俺は船長だ。\n⟦僕⟧は海が好きだ。"),
    },
    { reason: "otherName", text: part("あなたの名前はさくらです。", "私の名前は⟦みどり⟧です。") },
    { reason: "otherName", text: part("당신의 이름은 하늘입니다.", "제 이름은 ⟦보라⟧입니다.") },
    { reason: "otherName", text: part("你的名字是小雲。", "我叫⟦阿明⟧，很高興認識你。") },
    { reason: "otherName", text: part("Your name is Dorothy.", "My name is ⟦Margaret⟧.") },
  ],
});

describe("what a prompt demands", () => {
  it.each([
    ["です・ます調でお願いします", "polite"],
    ["敬語に直してください", "polite"],
    ["である調で書いて", "plain"],
    ["タメ口で話して", "casual"],
    ["です・ます調の文章をだ・である調に直して", "plain"],
    ["敬語を使わないで、タメ口で話して", "casual"],
    ["敬語の使い方を教えて", undefined],
    ["です・ます調でもだ・である調でも", undefined],
    ["존댓말로 답해 주세요", "polite"],
    ["반말로 답해 줘", "casual"],
    ["존댓말로 하지 마", undefined],
    ["写真を見てどう思いますか", undefined],
  ])("%s", (prompt, wanted) => {
    expect(demandedStyle(prompt)).toBe(wanted);
  });
});
