import emptyField from "../../src/filters/empty-field.ts";
import { testFilter } from "../../src/testing.ts";

testFilter(emptyField, {
  keep: [
    "<think>\n首都を聞かれている。\n</think>\n\n東京です。",
    { name: "an answer about the mark", text: "<think> と </think> の間には、考えたことを書きます。" },
    { name: "a block alone: an empty turn", text: "<think>\n</think>" },
    { name: "not at the beginning", text: "答えは次の通りです。<think></think>" },
    {
      name: "a question about the mark",
      text: [
        { role: "user", text: "What does <noinput> mean?" },
        { role: "assistant", text: "It marks a task without an input." },
      ],
    },
    {
      name: "a prompt with a block",
      text: [
        { role: "user", text: "<think></think> What is this?" },
        { role: "assistant", text: "An empty block." },
      ],
    },
  ],
  flag: [
    { reason: "emptyThinking", text: "⟦<think>\n\n</think>\n\n⟧東京です。" },
    { reason: "emptyThinking", name: "after a line break", text: "⟦\n<think></think>⟧Tokyo." },
    {
      reason: "noInput",
      text: [
        { role: "user", text: "Write a haiku." },
        { role: "user", text: "⟦<noinput>⟧" },
        { role: "assistant", text: "An old silent pond." },
      ],
    },
    {
      reason: "noInput",
      name: "in capitals",
      text: [
        { role: "user", text: "⟦<NOINPUT>⟧" },
        { role: "assistant", text: "An old silent pond." },
      ],
    },
  ],
});
