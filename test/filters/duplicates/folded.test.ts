import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedText } from "../../../src/filters/duplicates/folded.ts";

/** The same by regular expressions and without short cuts. */
const SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(new RegExp(`^${SPACE}+|${SPACE}+$`, "g"), "")
    .replace(new RegExp(`${SPACE}+`, "g"), (run) => (/[\n\v\f\r\u0085\u2028\u2029]/.test(run) ? "\n" : " "));

describe("foldedText", () => {
  it.each([
    ["", ""],
    ["  \n", ""],
    ["abc", "abc"],
    [" a  b ", "a b"],
    ["a \n\n b", "a\nb"],
    ["a\r\nb", "a\nb"],
    ["東京　タワー", "東京 タワー"],
    ["e\u0301", "é"],
    ["か\u3099", "が"],
    ["Å", "Å"],
  ])("%j becomes %j", (text, expected) => expect(foldedText(text)).toBe(expected));

  it("equals the plain way, for texts full of marks and white space", () => {
    const unit = fc.constantFrom(
      ..."aé가あがカﾞ\u3099\u309a\u0301\u1112\u1161\u11ab\u2126\u212b\uf900\ufa19\ud83d\ude00 \t\n\r\v\u3000\u2003\u2028\ufeff\u00a0",
      "\u2000",
      "\u2001",
      "\ud83d\ude00",
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (text) => foldedText(text) === plain(text)));
  });

  it("equals the plain way before and after every code unit", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `a${String.fromCharCode(unit)}\u0301b`;
      const bare = `x${String.fromCharCode(unit)}y`;
      if (foldedText(text) !== plain(text) || foldedText(bare) !== plain(bare))
        expect(foldedText(bare)).toBe(plain(bare));
    }
  });
});
