import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hexOf, TextHash } from "../../src/core/hash.ts";

const digest = (...texts: string[]) => texts.reduce((hash, text) => hash.add(text), new TextHash()).digest();

describe("TextHash", () => {
  // Audits carry these: a change of the hash breaks every comparison with an earlier run.
  it.each([
    [[], "00000000000000000000000000000000"],
    [[""], "a18c8391c53348fd066d047b661a21fb"],
    [["東京は日本の首都です。"], "f7f45ebb563fbd2c710326090b723f06"],
    [["a", "bc"], "11b752db094308ee62f8230c9d8e8a8b"],
    [["12345678"], "986528bb11da5c1ef643b1feb8dbda04"],
    [["123456789"], "67f197714f15e5f2fea4e8cb6af064a6"],
  ])("is pinned for %j", (texts, expected) => {
    expect(digest(...texts)).toBe(expected);
  });

  it("tells where texts end", () => {
    const seen = [digest("abc"), digest("a", "bc"), digest("ab", "c"), digest("abc", ""), digest("", "abc")];
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("sees every code unit, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.nat(), (text, where) => {
        const at = where % text.length;
        const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
        expect(digest(text.slice(0, at) + other + text.slice(at + 1))).not.toBe(digest(text));
      }),
    );
  });

  it("is the same in words as in digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = new Uint32Array(6);
        new TextHash().add(text).writeTo(words, 1);
        expect(hexOf(words, 1)).toBe(digest(text));
        expect([words[0], words[5]]).toEqual([0, 0]);
      }),
    );
  });

  it("has no collision among 50,000 near texts", () => {
    const seen = new Set<string>();
    for (let row = 0; row < 50_000; row++) seen.add(digest(`${row}番目の文です。`));
    expect(seen.size).toBe(50_000);
  });
});
