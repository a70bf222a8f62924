import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScriptSet, scriptSet } from "../../src/text/script-runs.ts";
import { CYRILLIC, HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, SCRIPT_NAMES, scriptOf } from "../../src/text/scripts.ts";
import { analyse } from "../../src/text/texts.ts";

/** The runs of a text as objects. */
function runsOf(text: string, wanted?: ScriptSet) {
  const runs = analyse(text).runs(wanted);
  return Array.from({ length: runs.length }, (_, index) => ({
    script: runs.script(index),
    start: runs.start(index),
    end: runs.end(index),
  }));
}

const shown = (text: string, wanted?: ScriptSet) =>
  runsOf(text, wanted).map(({ script, start, end }) => `${SCRIPT_NAMES[script]}:${text.slice(start, end)}`);

const TEXTS = fc.string({
  unit: fc.constantFrom(
    "a",
    "é",
    "e\u0301",
    "あ",
    "ア",
    "漢",
    "𠮷",
    "한",
    "д",
    "😀",
    " ",
    "。",
    "\ud83d",
    "\udc00",
    "𐓏",
  ),
  maxLength: 40,
});

describe("script runs", () => {
  it.each([
    ["", []],
    ["abc", ["Latin:abc"]],
    ["影響を미하고", ["Han:影響", "Hiragana:を", "Hangul:미하고"]],
    ["フุตบอル", ["Katakana:フ", "Thai:ุตบอ", "Katakana:ル"]],
    ["a b", ["Latin:a", "Latin:b"]],
    ["e\u0301a", ["Latin:e\u0301a"]],
    ["x𠮷野家", ["Latin:x", "Han:𠮷野家"]],
    ["𠮷😀𠮷", ["Han:𠮷", "Han:𠮷"]],
    ["🎉日本", ["Han:日本"]],
    ["コーヒー", ["Katakana:コーヒー"]],
  ])("%j", (text, runs) => expect(shown(text)).toEqual(runs));

  it("gives only the wanted scripts", () => {
    expect(shown("影響를 미치는 train", scriptSet([HANGUL]))).toEqual(["Hangul:를", "Hangul:미치는"]);
  });

  it("are in order, apart, and hold one script each, for any text", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        let last = 0;
        for (const { script, start, end } of runsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (const character of text.slice(start, end))
            expect([script, 1]).toContain(scriptOf(character.codePointAt(0)!));
          last = end;
        }
      }),
    );
  });

  it("count every letter once, for any text", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const counts = analyse(text).scripts();
        const letters = [...text].filter((character) => scriptOf(character.codePointAt(0)!) > 1);
        expect(counts.letters).toBe(letters.length);
        for (const script of [LATIN, HAN, HIRAGANA, KATAKANA, HANGUL, CYRILLIC])
          expect(counts.of(script)).toBe(letters.filter((each) => scriptOf(each.codePointAt(0)!) === script).length);
        expect(counts.present).toEqual(
          [...new Set(letters.map((each) => scriptOf(each.codePointAt(0)!)))].sort((a, b) => a - b),
        );
      }),
    );
  });
});
