import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextHash } from "../../src/core/hash.ts";
import { analyse } from "../../src/text/texts.ts";

/** The same by regular expressions and without short cuts. */
const SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(new RegExp(`^${SPACE}+|${SPACE}+$`, "g"), "")
    .replace(new RegExp(`${SPACE}+`, "g"), (run) => (/[\n\v\f\r\u0085\u2028\u2029]/.test(run) ? "\n" : " "));

const folded = (text: string) => {
  const hash = new TextHash().add("role");
  const units = analyse(text).addFoldedTo(hash);
  return { units, hash: hash.add("end").digest() };
};
const expected = (text: string) => ({
  units: text.length,
  hash: new TextHash().add("role").add(text).add("end").digest(),
});
const hashed = (text: string) => {
  const hash = new TextHash().add("role");
  analyse(text).addTo(hash);
  return hash.digest();
};

describe("a folded text's hash", () => {
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
    ["\u212b", "\u00c5"],
    ["\ufeffa\u2028\u00a0b", "a\nb"],
  ])("%j counts as %j", (text, same) => expect(folded(text)).toEqual(expected(same)));

  const unit = fc.constantFrom(
    ..."aé가あがカﾞ\u3099\u309a\u0301\u1112\u1161\u11ab\u2126\u212b\uf900\ufa19\ud83d\ude00 \t\n\r\v\u3000\u2003\u2028\ufeff\u00a0",
    "\u2000",
    "\u2001",
    "\ud83d\ude00",
    "\u{2f801}",
    "\u{1d15e}",
    "a plain stretch of words",
    "漢字とかなの文章",
  );

  it("equals the plain way, for texts full of marks and white space", () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(folded(text)).toEqual(expected(plain(text)));
      }),
      { numRuns: 500 },
    );
  });

  it("equals the plain way before and after every code unit", () => {
    for (let each = 0; each <= 0xffff; each++) {
      const text = `a${String.fromCharCode(each)}\u0301b x${String.fromCharCode(each)}y`;
      if (folded(text).hash !== expected(plain(text)).hash) expect(folded(text)).toEqual(expected(plain(text)));
    }
  });

  it("equals the plain way for texts of many chunks, and for one that does not fit into memory", () => {
    const piece = "A sentence with  two spaces.\n\n日本語の文 。\u{1f600}";
    for (const times of [400, 1000, 7000]) {
      const text = ` ${piece.repeat(times)}`;
      expect(folded(text)).toEqual(expected(plain(text)));
    }
  });
});

describe("a text's hash", () => {
  it("is that of the text itself, whatever its length", () => {
    const piece = "0123456789あいうえお\ud83d";
    for (const length of [0, 1, 7, 8, 47, 48, 49, 1000, 20_000, 300_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      expect(hashed(text)).toBe(new TextHash().add("role").add(text).digest());
    }
  });
});
