import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNative } from "../../src/filters/language/native.ts";
import { languagesOf } from "../../src/filters/language/passages.ts";
import { agrees } from "../../src/text/language-tags.ts";
import { analyse } from "../../src/text/texts.ts";

/** Pieces of texts that go well or ill together. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  ja: [
    "富士山は日本で一番高い山です。",
    "東京都千代田区。",
    "不要な物を有名な店に持って行く",
    "「引用です」",
    "カタカナ、",
  ],
  zh: ["我在家裡，他也不要來。", "这个问题很重要。", "有名的人和在到", "而且我們都有的是時間", "國學"],
  ko: ["산은 높고 물은 맑다.", "서울"],
  en: [
    "the quick brown fox runs.",
    "It IS a test of the system",
    "Amazon Web Services",
    "React",
    "use it as is",
    "THE END OF",
  ],
  other: ["bonjour le monde est beau", "привет как дела", "สวัสดี", "а в с о"],
  marks: ["\n", "（", "）", "「", "」", "`code is here`", " ", "。", ", ", "https://example.com/a/b "],
};
const pieces = fc.array(fc.constantFrom(...Object.values(PIECES).flat()), { maxLength: 12 });

describe("a native text", () => {
  it.each(["ja", "ko", "zh-Hant"])(
    "has no stretch that reads like a sentence of another language than %s",
    (wanted) => {
      let native = 0;
      fc.assert(
        fc.property(pieces, (parts) => {
          const text = analyse(parts.join(""));
          if (!isNative(text, wanted)) return;
          native++;
          for (const { language, prose } of languagesOf(text).stretches)
            if (prose && language !== undefined)
              expect(`${language} ${agrees(language, wanted)}`).toBe(`${language} true`);
        }),
        { numRuns: 1000 },
      );
      expect(native).toBeGreaterThan(50);
    },
  );

  it.each([
    ["ja", "富士山は日本で一番高い山です。有名な人がReactのuseStateを使います。"],
    ["ja", "Amazon Web Services と Google Cloud Platform を比べます。"],
    ["ja", "次の例を見ます。\n```\nlet the code be what it is and run\n```\n以上です。"],
    ["ko", "이 함수는 `let the value be here` 값을 돌려줍니다. React를 씁니다."],
    ["zh-Hant", "我們今天要學習 Python 程式語言的基礎，大家都應該會喜歡。"],
  ])("is one in %s: %s", (wanted, text) => {
    expect(isNative(analyse(text), wanted)).toBe(true);
  });

  it.each([
    ["ja", "富士山は日本で一番高い山です。It is an active volcano and can be seen from Tokyo."],
    ["ja", "富士山は高い山です。这个问题对我们来说非常重要。"],
    ["zh-Hant", "我們今天要學習。这个问题对我们来说非常重要。"],
    ["ko", "산은 높고 물은 맑다. 富士山は日本で一番高い山です。"],
    ["fr", "富士山は日本で一番高い山です。"],
  ])("is none in %s: %s", (wanted, text) => {
    expect(isNative(analyse(text), wanted)).toBe(false);
  });
});
