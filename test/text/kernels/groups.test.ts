import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as layout from "../../../src/text/kernels/layout.ts";
import { COMMON, HAN, HANGUL, HIRAGANA, INHERITED, KATAKANA, scriptOf } from "../../../src/text/scripts.ts";
import { anyCuts, anyText, chunksOf, clearState, SIDES, type Side, wordsAt, write } from "./kernel-pair.ts";

/** The group of every slot. */
type Groups = readonly number[];

function groupsBy(side: Side, text: string, sizes: readonly number[], groups: Groups): number[] {
  write(side, text, layout.UNITS);
  side.memory.bytes.set(groups, layout.GROUP_TABLE);
  const chunks = chunksOf(text, sizes);
  for (const { start, end } of chunks) side.calls.scan(layout.UNITS + start * 2, end - start, start, side.triples);
  clearState(side);
  return chunks.flatMap(({ start, end, last }) => {
    const count = side.calls.groups(layout.UNITS + start * 2, end - start, start, last ? 1 : 0);
    return wordsAt(side, layout.OUT, count * 3);
  });
}

function slotOf(character: string): number {
  if (/^['’]$/.test(character)) return layout.APOSTROPHE_SLOT;
  if (/^[0-9０-９]$/.test(character)) return layout.DIGIT_SLOT;
  return scriptOf(character.codePointAt(0)!);
}

/** Group, start and end of each stretch, character by character. */
function expected(text: string, groups: Groups): number[] {
  const characters = [...text];
  const raw = characters.map((character) => groups[slotOf(character)]!);
  const stretches: { group: number; start: number; end: number }[] = [];
  let at = 0;
  let before = 0;
  for (const [index, { length }] of characters.entries()) {
    let group = raw[index]!;
    if (group === layout.INHERITS) group = before;
    else if (group === layout.JOINS)
      group = before === layout.ALPHABETIC && raw[index + 1] === layout.ALPHABETIC ? layout.ALPHABETIC : 0;
    const open = stretches.at(-1);
    if (open !== undefined && group === before) open.end = at + length;
    else stretches.push({ group, start: at, end: at + length });
    before = group;
    at += length;
  }
  return stretches.filter(({ group }) => group !== 0).flatMap(({ group, start, end }) => [group, start, end]);
}

/** Words: letters and digits of alphabets, with the apostrophes between them, and each of the scripts without spaces. */
const WORDS: Groups = Array.from({ length: 64 }, (_, slot) => {
  if (slot === COMMON) return 0;
  if (slot === INHERITED) return layout.INHERITS;
  if (slot === layout.APOSTROPHE_SLOT) return layout.JOINS;
  return [HAN, HIRAGANA, KATAKANA, HANGUL].includes(slot) ? slot : layout.ALPHABETIC;
});

const SCRIPTS: Groups = Array.from({ length: 64 }, (_, slot) => (slot < layout.APOSTROPHE_SLOT ? slot : 0));

const anyGroups: fc.Arbitrary<Groups> = fc.oneof(
  fc.constant(WORDS),
  fc.constant(SCRIPTS),
  fc
    .array(fc.constantFrom(0, 0, layout.INHERITS, layout.ALPHABETIC, 3, 4, 5, 6, 8, 60), {
      minLength: 64,
      maxLength: 64,
    })
    .map((groups) => [0, ...groups.slice(1, layout.APOSTROPHE_SLOT), layout.JOINS, ...groups.slice(layout.DIGIT_SLOT)]),
);

describe("groups", () => {
  it("are what characters one by one give, in both kernels, however the text is cut", () => {
    fc.assert(
      fc.property(anyText, anyCuts, anyGroups, (text, sizes, groups) => {
        const [wasm, plain] = SIDES.map((side) => groupsBy(side, text, sizes, groups));
        expect(wasm).toEqual(plain);
        expect(wasm).toEqual(expected(text, groups));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["don't 'stop' rock'n'roll a''b", ["don't", "stop", "rock'n'roll", "a", "b"]],
    ["l’été\u0301'x", ["l’été\u0301'x"]],
    ["日本語のテスト漢字", ["日本語", "の", "テスト", "漢字"]],
    ["한국어 2024년", ["한국어", "2024", "년"]],
  ])("of %s are its words", (text, words) => {
    for (const side of SIDES) {
      const places = groupsBy(side, text, [layout.CHUNK], WORDS);
      expect(words.map((_, at) => text.slice(places[at * 3 + 1], places[at * 3 + 2]))).toEqual(words);
      expect(places).toHaveLength(words.length * 3);
    }
  });
});
