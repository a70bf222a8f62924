import { describe, expect, it } from "vitest";
import { SCRIPT_NAMES } from "../../src/text/scripts.ts";
import { analyse } from "../../src/text/texts.ts";
import { stretchesOf } from "./stretches.ts";

const shown = (text: string) => stretchesOf(text, analyse(text).words());

describe("words", () => {
  it.each([
    ["", []],
    ["It's 3 o'clock, isn’t it?", ["It's", "3", "o'clock", "isn’t", "it"]],
    ["'quoted' and dogs' tails", ["quoted", "and", "dogs", "tails"]],
    ["東京タワーへ行った", ["東京", "タワー", "へ", "行", "った"]],
    ["저는 학생입니다", ["저는", "학생입니다"]],
    ["我用Python 3寫", ["我用", "Python", "3", "寫"]],
    ["cafe\u0301 naïve", ["cafe\u0301", "naïve"]],
    ["สวัสดี ครับ", ["สวัสดี", "ครับ"]],
    ["ＡＢ１２ 𠮷野家", ["ＡＢ１２", "𠮷野家"]],
    ["snake_case-word", ["snake", "case", "word"]],
    ["sixteen letters long, aren't they and so on", "sixteen letters long aren't they and so on".split(" ")],
  ])("%j", (text, words) => expect(shown(text)).toEqual(words));

  it("know what they are written in", () => {
    const words = analyse("行くдля한").words();
    expect(Array.from({ length: words.length }, (_, index) => SCRIPT_NAMES[words.script(index)])).toEqual([
      "Han",
      "Hiragana",
      "Latin",
      "Hangul",
    ]);
  });
});
