import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import contradiction from "../../src/filters/contradiction.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (...turns: readonly string[]) =>
  turns.map((text, turn) => ({ role: turn % 2 === 0 ? ("user" as const) : ("assistant" as const), text }));

testFilter(contradiction, {
  keep: [
    {
      name: "long sentences of a series",
      text: "At level 3, a careful climber who has finished the course may lead two friends up the easy northern wall without a guide. At level 5, a careful climber who has finished the course may lead two friends up the easy northern wall without a guide.",
    },
    { name: "two people", text: chat("家族は？", "植村和子は1947年に生まれた。妹の恵子は1950年に生まれた。") },
    {
      name: "one value twice",
      text: chat("誰？", "植村和子は1947年に長野で生まれた。植村和子は1947年に生まれ、東京で育った。"),
    },
    {
      name: "two counts, two years",
      text: chat("人口は？", "2010年、青葉町の人口は3万人でした。2020年、青葉町の人口は5万人です。"),
    },
    { name: "rounded", text: chat("標高は？", "北山の標高は1204メートルです。北山の標高は約1200メートルです。") },
    { name: "disputed", text: chat("誰？", "植村和子は1947年に生まれた。植村和子は1950年に生まれたという説もある。") },
    { name: "another writing", text: chat("首都は？", "中国の首都は北京です。中国の首都は北京市です。") },
    {
      name: "a series",
      text: chat("手順は？", "最初の箱は3番です。\n大きな箱は3番です。\n大きな箱は4番です。\n大きな箱は5番です。"),
    },
    { name: "code", text: chat("Check it.", 'print("The email is valid")\nprint("The email is not valid")') },
    { name: "lists of numbers", text: chat("授業は？", "1. はじめに（10分）\n2. 発表\n\n1. はじめに（5分）\n2. 発表") },
    {
      name: "a story",
      text: chat("忍者の物語を書いて。", "村の城は1500年に完成した。夢だった。村の城は1600年に完成した。"),
    },
    {
      name: "both sides",
      text: chat("Give arguments for both sides.", "Yes, it helps people. No, it costs too much."),
    },
    { name: "yes and no of two questions", text: chat("Is it red? Is it big?", "Yes, it is red. No, it is not big.") },
    {
      name: "looked at again",
      text: chat("Is it red?", "Yes, it is.", "Are you sure?", "No, I was wrong. It is blue."),
    },
    {
      name: "corrected",
      text: chat("首都は？", "ペルーの首都はクスコです。", "ペルー？", "失礼しました。ペルーの首都はリマです。"),
    },
    {
      name: "an alias",
      text: chat("What is the capital of the US?", "The capital of the United States is Washington, D.C."),
    },
    { name: "a part of it", text: chat("アメリカの首都は？", "アメリカ合衆国の首都はワシントンD.C.です。") },
    { name: "when", text: chat("2020年の次の大会は何年ですか？", "2024年の大会です。") },
    {
      name: "another one beside it",
      text: chat("ペルーの首都は？", "チリの首都はサンティアゴ、ペルーの首都はリマです。"),
    },
    { name: "a kind of thing", text: chat("ペルーの首都は？", "この国の首都はリマです。") },
    "",
  ],
  flag: [
    {
      reason: "twoValues",
      name: "a long sentence whose number stands before what it is about",
      text: "Over 200 letters from the old lighthouse keeper are kept in the small museum by the harbour today. They are read often. ⟦Over 340 letters from the old lighthouse keeper are kept in the small museum by the harbour today.⟧",
    },
    { reason: "twoValues", text: "植村和子は1947年に長野で生まれた。⟦植村和子は1950年に生まれ、東京で育った。⟧" },
    {
      reason: "twoValues",
      name: "a pronoun",
      text: "植村和子は1947年に長野で生まれた。画家だった。⟦彼女は1950年に生まれた。⟧",
    },
    { reason: "twoValues", text: "青葉町の人口は約3万人です。静かな町です。⟦青葉町の人口は5万人です。⟧" },
    { reason: "twoValues", text: "ペルーの首都はリマです。⟦ペルーの首都はクスコです。⟧" },
    {
      reason: "twoValues",
      text: "이서연은 1947년 부산에서 태어났습니다. 화가였습니다. ⟦이서연은 1950년에 태어났습니다.⟧",
    },
    { reason: "twoValues", text: "陳志明出生於1947年。他是畫家。⟦陳志明在1950年出生。⟧" },
    { reason: "twoValues", text: "Ellen Marsh was born in 1947. She painted. ⟦Ellen Marsh was born on May 3, 1950.⟧" },
    { reason: "twoValues", text: "The capital of Peru is Lima. It is old. ⟦Cusco is the capital of Peru.⟧" },
    {
      reason: "twoValues",
      name: "the same words",
      text: "この機械の電池は8時間もちます。軽いです。⟦この機械の電池は12時間もちます。⟧",
    },
    {
      reason: "twoValues",
      name: "a denial",
      text: "この薬は食後に飲む必要があります。⟦この薬は食後に飲む必要がありません。⟧",
    },
    {
      reason: "twoValues",
      name: "between turns",
      text: chat(
        "首都は？",
        "ペルーの首都はリマです。",
        "ペルーについて。",
        "⟦ペルーの首都はクスコです。⟧山の国です。",
      ),
    },
    { reason: "yesAndNo", text: chat("クジラは魚ですか？", "いいえ、哺乳類です。⟦はい、クジラは魚です。⟧") },
    { reason: "yesAndNo", text: chat("고래는 물고기입니까?", "아니요, 포유류입니다. ⟦네, 물고기입니다.⟧") },
    { reason: "yesAndNo", text: chat("鯨魚是魚嗎？", "不是，是哺乳類。⟦是的，鯨魚是魚。⟧") },
    {
      reason: "yesAndNo",
      text: chat("Is a whale a fish?", "No, it is not.", "Is a whale a fish?", "⟦Yes, it lives in the sea.⟧"),
    },
    { reason: "otherSubject", text: chat("ペルーの首都はどこですか？", "⟦チリ⟧の首都はサンティアゴです。") },
    { reason: "otherSubject", text: chat("秘魯的首都是哪裡？", "⟦智利⟧的首都是聖地牙哥。") },
    { reason: "otherSubject", text: chat("What is the capital of Peru?", "The capital of ⟦Chile⟧ is Santiago.") },
    { reason: "otherSubject", text: chat("2019年の日本の出生数は？", "⟦2015⟧年の日本の出生数は約100万人です。") },
  ],
});

it("bears any answer", () => {
  const unit = fc.constantFrom(
    ..."1９年月はがもの、。.\n「」AbはいNo ",
    "生まれ",
    "首都",
    "ではありません",
    "Yes, ",
    "was born in 19",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      for (const { span } of findingsOf(contradiction, sampleOf(text).sample))
        expect(span!.start < span!.end && span!.end <= text.length).toBe(true);
    }),
  );
});
