import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/text/texts.ts";
import { stretchesOf } from "./stretches.ts";

const shown = (text: string) => stretchesOf(text, analyse(text).sentences());

describe("sentences", () => {
  it.each([
    ["", []],
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["吾輩は猫である。名前はまだ無い。", ["吾輩は猫である。", "名前はまだ無い。"]],
    ["「行く。」と言った。", ["「行く。」", "と言った。"]],
    ["他說：「真的嗎？」我點頭。", ["他說：「真的嗎？」", "我點頭。"]],
    ["저는 학생입니다. 반갑습니다!", ["저는 학생입니다.", "반갑습니다!"]],
    ["He said “Stop.” She did.", ["He said “Stop.”", "She did."]],
    ["Dr. Smith paid 3.50 for it.", ["Dr. Smith paid 3.50 for it."]],
    ["See e.g. the index. It helps.", ["See e.g. the index.", "It helps."]],
    ["J. S. Bach wrote it. So I did.", ["J. S. Bach wrote it.", "So I did."]],
    ["1. First item\n2. Second item", ["1. First item", "2. Second item"]],
    ["In 1999. And after.", ["In 1999.", "And after."]],
    ["Well... yes. No?! OK", ["Well...", "yes.", "No?!", "OK"]],
    ["a line\r\n\r\nanother ", ["a line", "another"]],
    ["www.example.com is a site. v1.2 too.", ["www.example.com is a site.", "v1.2 too."]],
    ["Emoji end 😀. Next.", ["Emoji end 😀.", "Next."]],
    ["それは本当ですか？！はい。", ["それは本当ですか？！", "はい。"]],
  ])("%j", (text, sentences) => expect(shown(text)).toEqual(sentences));

  it("leave out nothing but white space, in order, for any text", () => {
    const unit = fc.constantFrom(..."a B1.!?。！\n\r 「」\"'…字", "Dr", "\ud83d");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(shown(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      { numRuns: 500 },
    );
  });
});
