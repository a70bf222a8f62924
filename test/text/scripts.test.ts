import { describe, expect, it } from "vitest";
import { SCRIPTS_UNICODE } from "../../src/text/scripts.table.ts";
import { COMMON, SCRIPT_NAMES, SURROGATE, scriptAt, scriptOf, scriptTable } from "../../src/text/scripts.ts";

const nameOf = (character: string) => SCRIPT_NAMES[scriptOf(character.codePointAt(0)!)];

describe("scripts", () => {
  it.each([
    ["a", "Latin"],
    ["Ａ", "Latin"],
    ["ż", "Latin"],
    ["1", "Common"],
    ["。", "Common"],
    ["😀", "Common"],
    ["\u0301", "Inherited"],
    ["漢", "Han"],
    ["々", "Han"],
    ["〆", "Han"],
    ["𠮷", "Han"],
    ["あ", "Hiragana"],
    ["ア", "Katakana"],
    ["ー", "Katakana"],
    ["ｱ", "Katakana"],
    ["ㅋ", "Hangul"],
    ["한", "Hangul"],
    ["ㄅ", "Bopomofo"],
    ["д", "Cyrillic"],
    ["μ", "Greek"],
    ["µ", "Greek"],
    ["ب", "Arabic"],
    ["א", "Hebrew"],
    ["ฟ", "Thai"],
    ["अ", "Devanagari"],
    ["ಠ", "Kannada"],
    ["𐓏", "Other"],
    ["\ue000", "Common"],
    ["\u{10fffe}", "Common"],
  ])("%s is %s", (character, script) => expect(nameOf(character)).toBe(script));

  it("marks surrogates in the table, and takes lone ones for Common", () => {
    expect(scriptTable()[0xd83d]).toBe(SURROGATE);
    expect(scriptOf(0xd83d)).toBe(COMMON);
    expect(scriptAt("\ud83d", 0)).toBe(COMMON);
    expect(scriptAt("a", 5)).toBe(COMMON);
  });

  // A Node of another Unicode version would differ where characters were added since.
  it.skipIf(process.versions.unicode !== SCRIPTS_UNICODE)("agrees with Unicode for every named script", () => {
    const homes = new Set(["ー", "ｰ", "〆", "µ"]);
    for (const [script, name] of SCRIPT_NAMES.entries()) {
      if (name === "Other" || name === "Common") continue;
      const is = new RegExp(`^\\p{Script=${name}}$`, "u");
      const wrong: string[] = [];
      for (let codePoint = 0; codePoint < 0x110000; codePoint += codePoint < 0x3400 ? 1 : 7) {
        if (codePoint >= 0xd800 && codePoint < 0xe000) continue;
        const character = String.fromCodePoint(codePoint);
        if (!homes.has(character) && is.test(character) !== (scriptOf(codePoint) === script)) wrong.push(character);
      }
      expect(wrong).toEqual([]);
    }
  });
});
