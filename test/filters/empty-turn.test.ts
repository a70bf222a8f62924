import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import type { Role, Sample } from "../../src/core/sample.ts";
import emptyTurn from "../../src/filters/empty-turn.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

testFilter(emptyTurn, {
  keep: [
    "はい。",
    "w",
    "？",
    "！？",
    "🐱😺",
    ":-(",
    "……",
    "...",
    "。。。",
    "○",
    "***",
    "0",
    { text: chat("Which punctuation mark ends a sentence?", ".") },
    { text: chat("文の区切りに使う記号は？", "、") },
    { text: chat("標點符號裡表示停頓的是哪一個？", "，") },
    { name: "a document of marks", text: [{ role: "text", text: ". , ." }] },
    {
      name: "an empty input after an instruction",
      text: [
        { role: "user", text: "星について一文で。" },
        { role: "user", text: "" },
        { role: "assistant", text: "星は自ら光る天体です。" },
      ],
    },
    {
      name: "an empty tool result and an empty system prompt",
      text: [
        { role: "system", text: "" },
        { role: "user", text: "消して。" },
        { role: "tool", text: "" },
        { role: "assistant", text: "消しました。" },
      ],
    },
  ],
  flag: [
    { reason: "emptyTurn", text: chat("続けて。", "⟦⟧"), data: { role: "assistant", what: "is empty" } },
    { reason: "emptyTurn", text: "⟦ \n\t　\u200b\ufeff⟧", data: { what: "has only white space" } },
    { reason: "emptyTurn", text: "⟦\u3164⟧" },
    { reason: "emptyTurn", text: chat("Write an essay.", "⟦, . , . ,⟧"), data: { what: "has only punctuation" } },
    { reason: "emptyTurn", text: chat("Write an essay.", '⟦\n\n"⟧') },
    { reason: "emptyTurn", text: [{ role: "text", text: "⟦⟧" }], data: { role: "text" } },
    {
      reason: "emptyTurn",
      name: "an empty side of a pair",
      text: [
        { role: "prompt", text: "続けて。" },
        { role: "chosen", text: "続きです。" },
        { role: "rejected", text: "⟦⟧" },
      ],
      data: { role: "rejected" },
    },
    { reason: "emptyPrompt", text: chat("⟦⟧", "何でしょうか。"), data: { role: "user", what: "is empty" } },
    {
      reason: "emptyPrompt",
      name: "all turns of a prompt are blank",
      text: [
        { role: "user", text: "⟦ ⟧" },
        { role: "user", text: "" },
        { role: "assistant", text: "何でしょうか。" },
      ],
    },
    {
      reason: "emptyPrompt",
      name: "a later turn",
      text: [...chat("やあ。", "やあ。"), ...chat("⟦\n⟧", "どうしましたか。")],
    },
    {
      reason: "emptyPrompt",
      text: [
        { role: "source", text: "⟦⟧" },
        { role: "target", text: "訳文です。" },
      ],
    },
  ],
});

describe("severity", () => {
  const severityOf = (role: Role) => findingsOf(emptyTurn, sampleOf([{ role, text: "" }]).sample)[0]?.severity;
  it.each([
    ["assistant", "reject"],
    ["chosen", "reject"],
    ["rejected", "reject"],
    ["target", "reject"],
    ["text", "reject"],
    ["user", "flag"],
    ["system", undefined],
    ["tool", undefined],
  ] as const)("%s: %s", (role, severity) => expect(severityOf(role)).toBe(severity));
});

describe("turns that speak without a text", () => {
  const turn = (more: Partial<Sample["meta"]["turns"][number]>, issues: Sample["meta"]["issues"] = []): Sample => {
    const { sample } = sampleOf([
      { role: "user", text: "描いて。" },
      { role: "assistant", text: "" },
    ]);
    const turns = sample.meta.turns.map((each, index) => (index === 1 ? { ...each, ...more } : each));
    return { ...sample, meta: { ...sample.meta, turns, issues } };
  };
  it("calls of tools", () => expect(findingsOf(emptyTurn, turn({ hasToolCalls: true }))).toEqual([]));
  it("images", () => expect(findingsOf(emptyTurn, turn({ attachments: ["image_url"] }))).toEqual([]));
  it("but not a turn without either", () => expect(findingsOf(emptyTurn, turn({}))).toHaveLength(1));
  it("null is the row filter's", () => {
    const path = "messages[1].content";
    expect(findingsOf(emptyTurn, turn({}, [{ reason: "nullText", path, data: { path } }]))).toEqual([]);
  });
  it("a reasoning trace is no answer", () => {
    const sample = turn({});
    const thought = { ...sample.segments[1]!, path: "messages[1].reasoning", kind: "reasoning" as const, text: "Hm." };
    const found = findingsOf(emptyTurn, { ...sample, segments: [sample.segments[0]!, thought, sample.segments[1]!] });
    expect(found.map(({ code, span }) => [code, span?.path])).toEqual([["RSP005", "messages[1].content"]]);
  });
});
