import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import phantomTurn from "../../src/filters/phantom-turn.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import { cpuTime } from "../cpu-time.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

testFilter(phantomTurn, {
  keep: [
    { name: "a dialogue that was asked for", text: chat("Write a dialogue.", "Sure.\n\nUser: Hi.\nBot: Hello.") },
    {
      name: "a dialogue from the first line",
      text: chat("続けて。", "ユーザー: はい。\nボット: どうも。\nユーザー: では。"),
    },
    {
      name: "a dialogue that is announced",
      text: chat("ログを見せて。", "記録は次の通りです：\n\nユーザー: やあ。\nボット: はい。"),
    },
    { name: "questions and answers", text: chat("光合成とは？", "植物の働きです。\n\nQ: 夜は？\nA: しません。") },
    {
      name: "questions for a text",
      text: chat("この回答Aの質問を考えて。\nA: 東京です。", "次の通りです。\n\nQ: 首都は？"),
    },
    {
      name: "a data model",
      text: chat("Propose a data model.", "Here it is.\n\nUser:\n  - id: integer\n\nModel:\n  - id: integer"),
    },
    { name: "a species", text: chat("How many chromosomes?", "It differs.\n\nDog: 78\nHuman: 46\nCat: 38") },
    { name: "a fence", text: chat("ログの形は？", "こうです。\n```\nUser: はい\nAssistant: はい\n```") },
    { name: "the question again", text: chat("問題：1+1は？", "考えます。\n\n**問題：** 1+1は？\n\n答え：2") },
    { name: "a list of words", text: chat("Name synonyms.", "helper\nassistant\naide\nuser\nclient") },
    { name: "code", text: chat("Show the class.", "def f(self):\n    return self.user\n\n    x = self.assistant\n") },
    {
      name: "a sentence about assistants",
      text: chat("Who helps?", "The teacher has an assistant.\n\nShe is a user.\n"),
    },
    { name: "a prompt", text: [{ role: "user", text: "まとめて。\n\nユーザー: はい\nボット: はい" }] },
    { name: "an article", text: [{ role: "text", text: "記事です。\n\nUser: a\nAssistant: b" }] },
    "",
    "User:",
    "\n:\n：",
  ],
  flag: [
    {
      reason: "phantomTurn",
      text: chat("What is 2+2?", "It is 4.\n\n⟦Human: And 3+3?\n\nAssistant: It is 6.⟧\n"),
      data: { speaker: "user", label: "Human:" },
    },
    {
      reason: "phantomTurn",
      text: chat("首都は？", "東京です。\n**⟦ユーザー**: 韓国は？\n**アシスタント**: ソウルです。⟧"),
    },
    { reason: "phantomTurn", text: chat("수도는?", "서울입니다.\n\n⟦사용자: 일본은?\n어시스턴트: 도쿄입니다.⟧") },
    { reason: "phantomTurn", text: chat("首都在哪裡？", "台北。\n\n⟦使用者：日本呢？\n助理：東京。⟧") },
    {
      reason: "phantomTurn",
      name: "a prompt that waits for one answer",
      text: chat("Q: 1+1?\nA: 2\nQ: 2+2?\nA:", "4\n⟦Q: 3+3?\nA: 6⟧"),
      data: { label: "Q:" },
    },
    {
      reason: "phantomTurn",
      name: "a bot that plays both",
      text: chat(
        "皮肉なボットです。\nユーザー: HTMLとは？\nボット:",
        "言語です。\n⟦ユーザー: それは？\nボット: またですか。⟧",
      ),
    },
    {
      reason: "phantomTurn",
      text: chat("问题：老虎的体型有多大？\n", "答案：很大。\n\n⟦问题：狮子呢？\n\n答案：也很大。⟧"),
    },
    {
      reason: "phantomTurn",
      text: chat("Help me.", "Is there anything else I can help you with?⟦assistant\n\nI cannot do that.⟧"),
      data: { speaker: "assistant", label: "assistant" },
    },
    {
      reason: "phantomTurn",
      text: chat("教えて。", "以上です。⟦user\nでは次の質問です。⟧"),
      data: { speaker: "user" },
    },
  ],
});

it("bears any text", () => {
  const unit = fc.constantFrom(..."*#[]:：\n QA。\ud83d", "User", "ユーザー", "assistant", "Assistant", "ab");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 50 }), fc.string({ unit, maxLength: 50 }), (user, assistant) => {
      for (const { span } of findingsOf(phantomTurn, sampleOf(chat(user, assistant)).sample))
        expect(span!.start < span!.end && span!.end <= assistant.length).toBe(true);
    }),
  );
});

it.each(["User: a\n", "Q: a\n", "。assistant\n", "a\n", ":", "* * "])("%j, many times, takes linear time", (piece) => {
  const { sample } = sampleOf(chat("Tell me.", `Yes.\n${piece.repeat(100_000)}`));
  const start = cpuTime();
  findingsOf(phantomTurn, sample);
  expect(cpuTime() - start).toBeLessThan(3000);
});
