import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTable } from "../../../src/filters/contamination/fold.ts";
import { eachGram, power } from "../../../src/filters/contamination/grams.ts";
import { newTokens, tokenise, unitsOf } from "../../../src/filters/contamination/tokens.ts";
import * as layout from "../../../src/text/kernels/layout.ts";
import { SIDES, type Side, wordsAt, write } from "./kernel-pair.ts";

const SHIFT = 32 - 21;

/** Sets the tables of a side: where `every`, all bits, else every third word of them. */
function prepare({ memory: { signed, words } }: Side, every: boolean): void {
  signed.set(foldTable(), layout.FOLD_TABLE >> 2);
  const first = layout.GRAM_BITS >> 2;
  for (let at = 0; at < layout.GRAM_BITS_MOST >> 5; at++) words[first + at] = every || at % 3 === 0 ? 0xffffffff : 0;
}

/** Pairs of token and hash that a side finds, in calls of `step` units; undefined where it cannot tell. */
function foundBy(side: Side, text: string, words: number, characters: number, step: number): number[] | undefined {
  const { signed } = side.memory;
  write(side, text, layout.INPUT);
  const state = layout.GRAM_STATE >> 2;
  signed.set([words, characters, power(words), power(characters), SHIFT, 0, 0, 0, 0, 0], state);
  signed[layout.GRAM_RING >> 2] = 0;
  const found: number[] = [];
  for (let at = 0; at < text.length; at += step) {
    const last = at + step >= text.length ? 1 : 0;
    const count = side.calls.grams(layout.INPUT + 2 * at, Math.min(step, text.length - at), last);
    if (count < 0) return undefined;
    found.push(...wordsAt(side, layout.GRAM_HITS, 2 * count));
  }
  return found;
}

/** The same by tokens. */
function expected(text: string, words: number, characters: number): number[] {
  const tokens = newTokens();
  tokenise(unitsOf(text), 0, tokens);
  const found: number[] = [];
  eachGram(tokens, 0, tokens.count, { words, characters }, (hash, _, end) => found.push(end, hash >>> 0));
  return found;
}

/** Words, characters, marks and what is ignored, side by side; no syllables in parts. */
const mixedText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "the",
        "Résumé",
        "cafe\u0301",
        "co\u00adop",
        "東京",
        "ｶﾞｷﾞ",
        "か\u3099",
        "한국",
        "ＡＢ１",
        " ",
        "\n",
        "、",
        "12.5",
        "😀",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join("").replace(/[\u1100-\u1112]/g, ""));
const sizes = fc.tuple(fc.integer({ min: 2, max: 13 }), fc.integer({ min: 3, max: 20 }));

describe("grams", () => {
  it("are those of the text's tokens, in both kernels and however it is cut", () => {
    for (const side of SIDES) prepare(side, true);
    fc.assert(
      fc.property(mixedText, sizes, fc.integer({ min: 1, max: 200 }), (text, [words, characters], step) => {
        for (const side of SIDES)
          expect(foundBy(side, text, words, characters, step)).toEqual(expected(text, words, characters));
      }),
      { numRuns: 300 },
    );
  });

  it("are found where their bit is set", () => {
    for (const side of SIDES) prepare(side, false);
    fc.assert(
      fc.property(mixedText, (text) => {
        const all = expected(text, 3, 6);
        const set = all.filter((_, at) => ((all[at | 1]! >>> SHIFT) >>> 5) % 3 === 0);
        for (const side of SIDES) expect(foundBy(side, text, 3, 6, layout.CHUNK)).toEqual(set);
      }),
    );
  });

  it("of a chunk that is full are all written", () => {
    for (const side of SIDES) {
      prepare(side, true);
      const text = "東京の空".repeat(layout.CHUNK / 4);
      expect(foundBy(side, text, 3, 6, layout.CHUNK)).toHaveLength(2 * (layout.CHUNK - 5));
    }
  });

  it("cannot be told where a syllable is written in parts", () => {
    for (const side of SIDES) {
      prepare(side, true);
      expect(foundBy(side, "한국어".normalize("NFD"), 3, 6, layout.CHUNK)).toBeUndefined();
    }
  });
});
