import fc from "fast-check";
import { expect, it } from "vitest";
import { Anchors } from "../../src/text/anchors.ts";

/** Words that begin alike, hold each other, and one of one unit. */
const WORDS = ["画像", "画像が", "図", "図書", "image", "images", "im", " an AI", "개", "개월"];

const found = (text: string) => {
  const anchors = new Anchors(WORDS);
  const all: [number, string][] = [];
  for (let next = anchors.next(text, 0); next !== undefined; next = anchors.next(text, next.at + next.word.length))
    all.push([next.at, next.word]);
  return all;
};
const bySearch = (text: string) => {
  const any = new RegExp([...WORDS].sort((one, other) => other.length - one.length).join("|"), "g");
  return [...text.matchAll(any)].map((match): [number, string] => [match.index, match[0]]);
};

it("finds the longest word at each place, and goes on behind it", () => {
  expect(found("画像が図書の図。an image, images an AI 개월개")).toEqual([
    [0, "画像が"],
    [3, "図書"],
    [6, "図"],
    [11, "image"],
    [18, "images"],
    [24, " an AI"],
    [31, "개월"],
    [33, "개"],
  ]);
});

it("finds what one expression of all words finds", () => {
  const piece = fc.constantFrom(...WORDS, ..."画像図書がimagesanAI 개월\u{1f5bc}");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      expect(found(pieces.join(""))).toEqual(bySearch(pieces.join("")));
    }),
  );
});
