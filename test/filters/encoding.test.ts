import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import encoding from "../../src/filters/encoding.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import { cpuTime } from "../cpu-time.ts";

testFilter(encoding, {
  keep: [
    "Plain ASCII with\ttabs\r\nand line breaks.",
    "漢字とかな、한글、emoji 👍🏽👨‍👩‍👧 and 𠮟る.",
    { name: "a single form feed is a page break", text: "page one\f\npage two" },
    { name: "a quoted mention", text: "復号に失敗すると「�」（置換文字、U+FFFD）が表示されます。" },
    { name: "a mention in code", text: 'The replacement character: `"�"` is EF BF BD in UTF-8.' },
    { name: "named beside it", text: "You will see � (U+FFFD) where decoding failed." },
    {
      name: "the talk is in the prompt",
      text: [
        { role: "user", text: "文字化けで出る記号は何ですか？" },
        { role: "assistant", text: "それは「�」です。" },
      ],
    },
    "",
  ],
  flag: [
    { reason: "replacementCharacter", text: "影響が大きいと考⟦���⟧えられます。", data: { times: 3 } },
    { reason: "replacementCharacter", name: "nearly side by side", text: "⟦�a�⟧", data: { times: 2 } },
    { reason: "replacementCharacter", text: "⟦�⟧ is one, and here is another ⟦�⟧", data: { times: 1 } },
    {
      reason: "replacementCharacter",
      name: "one wreck of many",
      text: "これは⟦�ｯ�罨��ｷ�⟧という文です。",
      data: { times: 5 },
    },
    { reason: "replacementCharacter", name: "what is left of a word", text: "그리고 ⟦�뗣꺖뙇⟧ 있다." },
    { reason: "replacementCharacter", name: "beside one rare character of the author", text: "憂鬱⟦�⟧な日" },
    { reason: "replacementCharacter", name: "in JSON", text: '{"name": "山田⟦�⟧郎"}' },
    { reason: "replacementCharacter", name: "in code", text: "```js\nconst s = '⟦�⟧';\n```" },
    { reason: "replacementCharacter", name: "at both ends", text: "⟦�⟧東京は首都です⟦�⟧" },
    { reason: "replacementCharacter", name: "in a sequence of emoji", text: "👩\u200d⟦�⟧" },
    {
      reason: "controlCharacter",
      name: "UTF-16 read byte by byte",
      text: "⟦\0h\0e\0l\0l\0⟧o",
      data: { character: "U+0000" },
    },
    { reason: "replacementCharacter", name: "quoted, but nobody speaks of encodings", text: "彼は「⟦�⟧」と言った。" },
    { reason: "replacementCharacter", name: "talked about, yet in running text", text: "文字化けを直しま⟦�⟧した。" },
    { reason: "controlCharacter", text: "合計は⟦\u0084⟧840円です。", data: { character: "U+0084", times: 1 } },
    { reason: "controlCharacter", text: "a⟦\0\0b\x7f⟧" },
    { reason: "controlCharacter", name: "the bell", text: "⟦\x07⟧" },
    { reason: "controlCharacter", name: "ESC alone", text: "⟦\x1b⟧ esc" },
    { reason: "terminalCode", text: "⟦\x1b⟧[31mFAILED" },
    { reason: "privateUse", text: "単独⟦\ue8e7\ue8e8⟧の議員", data: { character: "U+E8E7", times: 2 } },
    { reason: "privateUse", name: "plane 16", text: "x⟦\u{10fffd}\u{10fffc}⟧", data: { times: 2 } },
    { reason: "symbolFont", text: "⟦\uf0b7⟧ Opening remarks" },
    { reason: "symbolFont", name: "Apple's logo", text: "Press ⟦\uf8ff⟧ and Q." },
    { reason: "symbolFont", name: "an icon font in code", text: "```css\ncontent: '⟦\ue123⟧';\n```" },
    { reason: "loneSurrogate", text: "Great job ⟦\ud83d⟧", data: { character: "U+D83D" } },
    { reason: "loneSurrogate", name: "a low one first", text: "⟦\udc4d⟧\ud83d\udc4d" },
    { reason: "noncharacter", text: "end⟦\uffff\ufffe⟧" },
    { reason: "noncharacter", name: "in an astral plane", text: "⟦\u{1fffe}⟧" },
    { reason: "foreignLineBreak", text: "一行目⟦\u2028⟧二行目" },
    { reason: "foreignLineBreak", name: "a run of form feeds", text: "a⟦\f\f⟧b" },
    { reason: "foreignLineBreak", name: "NEL", text: "a⟦\x85⟧b" },
  ],
});

describe("encoding", () => {
  it("never throws, and spans hold what the reason says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.array(fc.nat(0xffff)), (text, units) => {
        const whole = text + String.fromCharCode(...units);
        for (const { reason, span } of findingsOf(encoding, sampleOf(whole.replace(/[⟦⟧]/g, "")).sample)) {
          const found = whole.replace(/[⟦⟧]/g, "").slice(span!.start, span!.end);
          expect(found.length).toBeGreaterThan(0);
          if (reason === "replacementCharacter") expect(found).toContain("\ufffd");
          if (reason === "loneSurrogate") expect(found.isWellFormed()).toBe(false);
        }
      }),
    );
  });

  it("is silent on well-formed text without special characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const clean = text.replace(/[^\t\n\r -~\u00a0-\u1fff\u3000-\ud7ff]/g, "");
        expect(findingsOf(encoding, sampleOf(clean).sample)).toEqual([]);
      }),
    );
  });

  it("stays linear on a text of nothing but damage", () => {
    const started = cpuTime();
    for (const [text, found] of [
      ["`\ue000`\ufffd", 1],
      ["\ufffd abcdef ", 100],
      ["\ue000 abcdef\n", 100],
      ["齟齬\ufffd漢字漢字漢字漢字", 100],
    ] as const)
      expect(findingsOf(encoding, sampleOf(text.repeat(50_000)).sample).length).toBe(found);
    expect(cpuTime() - started).toBeLessThan(5_000);
  });
});
