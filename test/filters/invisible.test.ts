import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import invisible from "../../src/filters/invisible.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import { cpuTime } from "../cpu-time.ts";

testFilter(invisible, {
  keep: [
    "ASCII only",
    { name: "emoji sequences", text: "👩‍🏫 👨‍👩‍👧‍👦 🏳️‍🌈 🏋️‍♀️ ❤️‍🔥 👩🏽‍💻 🧑‍🤝‍🧑 👁️‍🗨️" },
    { name: "keycaps and signs", text: "1️⃣ #️⃣ ©️ ‼️ ▶︎ ㊗️ 〰️ ☺️" },
    { name: "flags of regions", text: "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿" },
    { name: "Persian", text: "می\u200cخواهم به خانه\u200cها بروم" },
    { name: "Indic joiners", text: "क्\u200dष र\u200d्यादि ශ්\u200dරී ന്\u200d" },
    { name: "ideographic variants", text: "葛\u{e0100}城市と辻\u{e0101}さん、神\ufe00" },
    { name: "Thai and Khmer words", text: "ภาษา\u200bไทย ភាសា\u200bខ្មែរ" },
    { name: "direction marks in Hebrew", text: "התקשרו בטלפון \u200e0800 555\u200f (Member)" },
    { name: "closed embeddings in Arabic", text: "كلمة \u202aHTML\u202c و \u2066CSS\u2069" },
    { name: "old Hangul", text: "ᄀ\u1160ᆫ \u115fᅡ" },
    { name: "Mongolian", text: "ᠮᠣᠩᠭᠣᠯ\u180e ᠪᠢᠴᠢᠭ\u202f" },
  ],
  flag: [
    { reason: "invisibleCharacter", text: "門口站⟦\u200b\u200b⟧著一個人", data: { times: 2 } },
    { reason: "invisibleCharacter", name: "a soft hyphen", text: "Donau⟦\u00ad⟧dampf" },
    { reason: "invisibleCharacter", name: "a BOM inside", text: "a⟦\ufeff⟧b" },
    { reason: "invisibleCharacter", name: "a BOM at the start", text: "⟦\ufeff⟧a" },
    { reason: "invisibleCharacter", name: "Hangul fillers", text: "이름: ⟦\u3164\u3164⟧ 끝" },
    { reason: "invisibleCharacter", name: "a joiner between kana", text: "か⟦\u200d⟧な" },
    { reason: "invisibleCharacter", name: "a joiner after emoji", text: "👩⟦\u200d⟧ and" },
    {
      reason: "invisibleCharacter",
      name: "a long mixture",
      text: "x⟦\u200b\u200c\u200d\u2060\u200b⟧y",
      data: { times: 5 },
    },
    {
      reason: "invisibleCharacter",
      name: "in a Latin word",
      text: "pass⟦\u200c⟧word ins⟦\u200b⟧truction foo⟦\u2060⟧bar",
    },
    { reason: "invisibleCharacter", name: "in the middle of an emoji that is none", text: "😀⟦\u200c⟧" },
    { reason: "invisibleCharacter", name: "in code", text: "```js\nlet a⟦\u200b⟧ = 1;\n```" },
    { reason: "invisibleCharacter", name: "an object that stayed behind", text: "図は⟦\ufffc⟧の通りです。" },
    { reason: "invisibleCharacter", name: "annotations", text: "⟦\ufff9⟧漢字⟦\ufffa⟧かんじ⟦\ufffb⟧" },
    { reason: "invisibleCharacter", name: "a Mongolian separator elsewhere", text: "a⟦\u180e⟧b" },
    { reason: "hiddenText", name: "on a flag of no region", text: "🏴⟦\u{e0068}\u{e0069}\u{e007f}⟧" },
    { reason: "variationSelector", name: "a sign's selector on an ideograph", text: "漢⟦\ufe0f⟧字" },
    {
      reason: "bidiControl",
      name: "Trojan Source",
      text: 'if (level != "user⟦\u202e⟧ ⟦\u2066⟧// admin⟦\u2069⟧ ⟦\u2066⟧") {',
    },
    { reason: "bidiControl", text: "if (isAdmin⟦\u202e⟧) { return; }" },
    { reason: "bidiControl", name: "a mark without need", text: "東京⟦\u200e⟧都" },
    { reason: "bidiControl", name: "an override left open", text: "שלום ⟦\u202e⟧abc\nnext line" },
    { reason: "bidiControl", name: "an isolate closed twice", text: "שלום \u2067abc\u2069⟦\u2069⟧" },
    {
      reason: "hiddenText",
      text: "Nice post!⟦\u{e0001}\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065}⟧",
      data: { hidden: "·ignore", times: 7 },
    },
    { reason: "hiddenText", name: "tags on another emoji", text: "😀⟦\u{e0068}\u{e0069}\u{e007f}⟧" },
    { reason: "variationSelector", text: "Hello⟦\ufe0f⟧ world", data: { character: "U+FE0F", times: 1 } },
    { reason: "variationSelector", name: "bytes in selectors", text: "😀⟦\u{e0138}\u{e0155}⟧ ok", data: { times: 2 } },
    { reason: "variationSelector", name: "two on an ideograph", text: "葛\u{e0100}⟦\u{e0101}⟧" },
    { reason: "variationSelector", name: "after a letter of kana", text: "あ⟦\ufe0e⟧" },
  ],
});

describe("invisible", () => {
  const tricky =
    "ab \n漢か한😀👩שم\u00ad\u200b\u200c\u200d\u200e\u202a\u202c\u202e\u2066\u2069\u3164\ufe0f\u{e0100}\u{e0041}\ud83d\udb40";
  it("never throws, and never points at visible characters only", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tricky.split("")), { maxLength: 60 }), (units) => {
        const text = units.join("");
        for (const { span } of findingsOf(invisible, sampleOf(text).sample))
          expect(text.slice(span!.start, span!.end)).toMatch(/[^\x20-\x7e漢か한שم]/);
      }),
    );
  });

  it("stays linear on long runs and long lines", () => {
    const started = cpuTime();
    for (const text of ["\u200b".repeat(1_000_000), "\u202e a".repeat(300_000), "😀\u{e0100}".repeat(200_000)])
      expect(findingsOf(invisible, sampleOf(text).sample).length).toBeGreaterThan(0);
    expect(cpuTime() - started).toBeLessThan(5_000);
  });
});
