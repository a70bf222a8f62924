import edgeWhitespace from "../../src/filters/edge-whitespace.ts";
import { testFilter } from "../../src/testing.ts";

testFilter(edgeWhitespace, {
  keep: [
    "東京は日本の首都です。",
    "",
    { name: "blank: another filter's matter", text: " \n " },
    { name: "an indented paragraph", text: "　東京は日本の首都です。\n　人口は多い。" },
    { name: "code that goes on at its depth", text: "    total = 0\n    return total" },
    {
      name: "a prompt",
      text: [
        { role: "user", text: " 東京は？\n" },
        { role: "assistant", text: "日本の首都です。" },
      ],
    },
    { name: "one line end", text: "東京は日本の首都です。\n" },
    { name: "one line end of Windows", text: "東京は日本の首都です。\r\n" },
    { name: "one blank", text: "東京は日本の首都です。 " },
    { name: "a document that ends as files do", text: [{ role: "text", text: "東京は日本の首都です。\n" }] },
  ],
  flag: [
    { reason: "edgeWhitespace", text: "⟦ ⟧東京です。", data: { edge: "begins", what: "a blank" } },
    { reason: "edgeWhitespace", text: "東京です。⟦\n\n⟧", data: { edge: "ends", what: "2 line breaks" } },
    { reason: "edgeWhitespace", text: "⟦\n\n⟧東京です。⟦ \t\n⟧" },
    { reason: "edgeWhitespace", name: "no-break", text: "⟦\u00a0⟧Tokyo⟦\u3000\u3000⟧" },
    { reason: "edgeWhitespace", name: "too deep an indent", text: "⟦\u3000\u3000\u3000⟧東京" },
    { reason: "edgeWhitespace", name: "a document", text: [{ role: "text", text: "⟦ ⟧Tokyo⟦\n\n⟧" }] },
    {
      reason: "edgeWhitespace",
      name: "a chosen side",
      text: [
        { role: "prompt", text: "Hi " },
        { role: "chosen", text: "⟦ ⟧Hello" },
        { role: "rejected", text: " Bye" },
      ],
    },
  ],
});
