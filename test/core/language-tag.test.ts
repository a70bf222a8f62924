import { describe, expect, it } from "vitest";
import { languageTag } from "../../src/core/language-tag.ts";

describe("languageTag", () => {
  it.each([
    ["ja", "ja JA ja-JP ja_JP"],
    ["ko", "ko ko-KR"],
    ["en", "en en-US en_GB en-001"],
    ["zh-Hant", "zh-Hant zh-hant zh-TW zh-tw zh_TW zh-HK zh-MO zh-Hant-TW zh-hant-hk"],
    ["zh-Hans", "zh zh-CN zh-SG zh-MY zh-Hans zh-Hans-CN"],
    ["pt-br", "pt-BR"],
    ["ja-latn", "ja-Latn"],
    ["yue", "yue"],
  ])("gives %s for %s", (tag, names) => {
    for (const name of names.split(" ")) expect(languageTag(name), name).toEqual({ tag });
  });

  it.each(["klingon!!", "klingon", "japanese", "", "-", "ja-", "zh--tw", "日本語", "j"])("knows no %j", (name) => {
    expect(languageTag(name)).toEqual({ meant: undefined });
  });

  it("knows which language a country's code stands for", () => {
    expect(languageTag("jp")).toEqual({ meant: "ja" });
    expect(languageTag("CN")).toEqual({ meant: "zh-Hans" });
  });
});
