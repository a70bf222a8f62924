import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordFinder } from "../../src/text/word-finder.ts";

/** Everything that a finder finds, one after the other. */
function foundIn(text: string, words: readonly string[]): [number, string][] {
  const finder = new WordFinder(words);
  const found: [number, string][] = [];
  for (let at = finder.next(text, 0); at >= 0; at = finder.next(text, at + finder.word.length))
    found.push([at, finder.word]);
  return found;
}

describe("a finder of words", () => {
  it.each([
    [
      "a stork, a heron",
      ["heron", "stork"],
      [
        [2, "stork"],
        [11, "heron"],
      ],
    ],
    ["storks", ["stork", "storks"], [[0, "storks"]]],
    [
      "首都は東京、人口は",
      ["首都", "人口は"],
      [
        [0, "首都"],
        [6, "人口は"],
      ],
    ],
    ["", ["stork"], []],
    ["sto", ["stork"], []],
  ])("finds in “%s” of %j %j", (text, words, expected) => {
    expect(foundIn(text, words)).toEqual(expected);
  });

  it("finds what an expression of alternatives finds, the longest first", () => {
    const words = fc.array(fc.stringMatching(/^[abc\u4eba]{2,6}$/), { minLength: 1, maxLength: 6 });
    const texts = fc.stringMatching(/^[abc\u4eba ]{0,60}$/);
    fc.assert(
      fc.property(texts, words, (text, list) => {
        const longestFirst = [...list].sort((one, other) => other.length - one.length);
        const expected = [...text.matchAll(new RegExp(longestFirst.join("|"), "g"))];
        expect(foundIn(text, list)).toEqual(expected.map((match) => [match.index, match[0]]));
      }),
    );
  });
});
