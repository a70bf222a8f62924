import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import lostInTranslation from "../../src/filters/lost-in-translation.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;
/** As Alpaca rows are read: the input in a turn of its own. */
const alpaca = (instruction: string, input: string, output: string) =>
  [
    { role: "user", text: instruction },
    { role: "user", text: input },
    { role: "assistant", text: output },
  ] as const;

/** A context whose words speak of changes and of letters, as encyclopaedias do. */
const CONTEXT =
  "この町の条例は1972年に改正された。旧条例では看板の文字をアルファベット順に並べることが定められていたが、住民の訴えを受けて修正され、翻訳された案内も置き換えられた。" +
  "町史を書き直した郷土史家の「白鷺の会」は、その経緯を三冊の本にまとめ、図書館に寄贈した。本は大文字の題名で知られ、町の学校でも教材として使われた時期がある。";

testFilter(lostInTranslation, {
  keep: [
    {
      name: "ja: a correction",
      text: chat("次の文の誤字を直してください。\n明日は天汽がいい。", "明日は天気がいい。"),
    },
    { name: "ja: only where it must", text: chat("必要なら修正してください。\n明日は晴れです。", "明日は晴れです。") },
    { name: "ja: a choice", text: chat("正しく書き直した文はどれですか。\n雨が降る。\n雨が振る。", "雨が降る。") },
    { name: "ja: an answer out of a context", text: alpaca("経緯をまとめた会は？", CONTEXT, "白鷺の会") },
    {
      name: "ja: letters of English words",
      text: chat("アルファベット順に並べて：pear、fig、kiwi", "fig、kiwi、pear"),
    },
    { name: "ja: about letters", text: chat("アルファベットは何文字ありますか？", "二十六文字です。") },
    { name: "ja: code", text: chat("リストをアルファベット順に並べる関数を書いて。", "並べ替える（一覧）") },
    { name: "ja: a past form, which Japanese has", text: chat("過去形に変えて：犬が走る。", "犬が走った。") },
    { name: "ja: a translation", text: chat("英語に翻訳してください。\n雨です。", "It is raining.") },
    { name: "ja: into Japanese", text: chat("日本語に翻訳してください。\nIt is raining.", "雨です。") },
    { name: "ja: plurals of English", text: chat("複数形に変えてください：mouse", "mice") },
    {
      name: "ko: spelling, which Korean has",
      text: chat("맞춤법을 고쳐 주세요.\n감기 빨리 낳으세요.", "감기 빨리 나으세요."),
    },
    { name: "ko: a translation", text: chat("영어로 번역해 줘: 비가 와요.", "It is raining.") },
    { name: "zh: shorter", text: chat("改寫這句話：「這條河很長，流過三個城市。」", "這條河很長") },
    { name: "zh: a password", text: chat("用大写字母和数字生成一个密码。", "甲乙丙丁") },
    { name: "zh: rewritten", text: chat("改寫這句話。\n河水很深。", "這條河的水相當深。") },
    { name: "zh: a translation", text: chat("翻譯成法文：你好", "Bonjour") },
    { name: "zh: a question about tense", text: chat("時態是什麼？", "表示動作時間的語法範疇。") },
    { name: "en: a change", text: chat("Rewrite the sentence.\nIt rains a lot.", "The rain is heavy.") },
    { name: "en: asked for", text: chat("What do I convert?\nthe old barn", "The old barn") },
    { name: "en: one word", text: chat("Fix the spelling: banana", "banana") },
    { name: "en: part of it", text: chat("Edit the sentence: the dog saw the old barn today", "the old barn") },
    { name: "only an answer", text: "彼女は走っています。" },
    { name: "nothing", text: chat("次の文を直してください。", " ") },
  ],
  flag: [
    {
      reason: "unchanged",
      name: "ja",
      text: alpaca("間違いを直してください。", "犬が走っている", "⟦犬が走っている。⟧"),
    },
    {
      reason: "unchanged",
      name: "ja, quoted",
      text: chat("「犬が走る」を丁寧に言い換えて。", "⟦犬が走る。⟧"),
      data: { task: "言い換" },
    },
    { reason: "unchanged", name: "ko", text: chat("다음 문장을 수정하세요.\n개가 달려요.", "⟦개가 달려요.⟧") },
    { reason: "unchanged", name: "zh-Hant", text: chat("請翻譯成法文。\n天空很藍。", "⟦天空很藍。⟧") },
    {
      reason: "unchanged",
      name: "zh-Hans",
      text: alpaca("改成过去时。", "我们开车去湖边", " ⟦我们开车去湖边。⟧\n").with(0, {
        role: "user",
        text: "重写这句话。",
      }),
    },
    {
      reason: "unchanged",
      name: "en",
      text: chat("Edit the sentence to be shorter: The barn is old.", "⟦The barn is old.⟧"),
    },
    {
      reason: "unchanged",
      name: "en, corrected",
      text: chat("Correct the grammar.\nThe dogs are asleep.", "⟦The dogs are asleep.⟧"),
    },
    {
      reason: "untranslated",
      name: "ja",
      text: chat("フランス語に翻訳して：犬が走る。", "⟦犬が走っています。⟧"),
      data: { language: "フランス語" },
    },
    {
      reason: "untranslated",
      name: "ko",
      text: chat("독일어로 번역해 주세요: 개가 달려요.", "⟦개가 뛰어요.⟧"),
      data: { language: "독일어" },
    },
    {
      reason: "untranslated",
      name: "zh-Hans",
      text: chat("把“我们很开心”翻译成西班牙语。", "⟦我们很高兴。⟧"),
      data: { language: "西班牙语" },
    },
    {
      reason: "untranslated",
      name: "zh-Hant",
      text: chat("從英文翻譯成法文：早安", "⟦你早。⟧"),
      data: { language: "法文" },
    },
    {
      reason: "formLost",
      name: "ja: letters",
      text: chat("アルファベットのＢで始まる単語を三つ挙げて。", "⟦ぶどう、山羊、手袋⟧"),
    },
    {
      reason: "formLost",
      name: "ja: spelling",
      text: chat("綴りの間違いを直して：友達に手紙を書いた", "⟦友だちに手紙を書きました⟧"),
      data: { task: "spelling" },
    },
    {
      reason: "formLost",
      name: "ja: tense",
      text: chat("現在完了に書き換えて：犬が走る。", "⟦犬が走った。⟧"),
      data: { task: "English tense" },
    },
    { reason: "formLost", name: "ko: order", text: chat("알파벳 순으로 정렬하세요: 사과, 배, 귤", "⟦귤, 배, 사과⟧") },
    { reason: "formLost", name: "ko: case", text: chat("대문자로 바꿔 주세요: 개가 달린다", "⟦개가 달립니다⟧") },
    {
      reason: "formLost",
      name: "zh-Hant: order",
      text: chat("請依字母順序排列：蘋果、香蕉、橘子", "⟦蘋果、香蕉、橘子、⟧"),
    },
    {
      reason: "formLost",
      name: "zh-Hans: plural",
      text: chat("把句子改成复数：狗在跑。", "⟦狗在跑步。⟧"),
      data: { task: "plural forms" },
    },
    {
      reason: "formLost",
      name: "zh-Hans: articles",
      text: chat("在句子里添加冠词：狗在跑。", "⟦那只狗在跑。⟧"),
      data: { task: "English grammar" },
    },
  ],
});

it("bears any question and answer", () => {
  const unit = fc.constantFrom(
    ..."「」“”。.: \n犬狗개aB直",
    "翻訳",
    "翻译成",
    "に翻訳",
    "英語",
    "アルファベット",
    "順に",
    "edit ",
  );
  const text = fc.string({ unit, maxLength: 30 });
  fc.assert(
    fc.property(text, text, (user, assistant) => {
      const { sample } = sampleOf(chat(user, assistant));
      for (const { span } of findingsOf(lostInTranslation, sample))
        expect(span!.start < span!.end && span!.end <= assistant.length).toBe(true);
    }),
  );
});
