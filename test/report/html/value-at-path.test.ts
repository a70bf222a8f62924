import { expect, it } from "vitest";
import { valueAtPath } from "../../../src/report/html/value-at-path.ts";

const row = { messages: [{ content: "a" }, { content: [{ text: "b" }] }], text: "c", "with.dot": "d" };

it.each([
  ["messages[0].content", "a"],
  ["messages[1].content[0].text", "b"],
  ["text", "c"],
  ["with.dot", undefined],
  ["messages[9].content", undefined],
  ["constructor", undefined],
  ["messages.length", 2],
])("%s", (path, value) => {
  expect(valueAtPath(row, path)).toBe(value);
});
