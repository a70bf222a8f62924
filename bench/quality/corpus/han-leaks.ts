/** Words of the wrong Chinese, Japanese or Korean: forms, function words, kana and Hangul. */
import { chineseFunctionWord, wordOf } from "./donors.ts";
import type { Draw } from "./draw.ts";
import {
  ambiguousWord,
  EVERYDAY_WORDS,
  japaneseFormWord,
  oldFormWord,
  simplifiedJapaneseWord,
  simplifiedWord,
} from "./han-forms.ts";
import { type Host, hostOf } from "./hosts.ts";
import { matchesOutside, type Planted, plantTokens, replaceAll } from "./plant.ts";
import { type Maker, rowOf } from "./splices.ts";

const HAN_WORDS: Readonly<Record<string, RegExp>> = {
  ja: /(?<![\u4e00-\u9fff々])[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff々])/g,
  zh: /[\u4e00-\u9fff]{2}/g,
};

/** Writes some words in another form; undefined where the text has too few that have one. */
function respell(
  { text, language }: Host,
  count: number,
  draw: Draw,
  spell: (word: string) => string | undefined,
): Planted | undefined {
  const places = matchesOutside(text, HAN_WORDS[language === "ja" ? "ja" : "zh"]!).flatMap((place) => {
    const token = spell(place.word);
    return token === undefined ? [] : [{ ...place, token }];
  });
  return places.length < count ? undefined : replaceAll(text, draw.some(places, count));
}

const leak =
  (
    name: string,
    fewest: number,
    most: number,
    spell: (word: string) => string | undefined,
    wanted: "reject" | "flag" = "reject",
  ): Maker =>
  (language, part, draw) => {
    const host = hostOf(language, part, draw);
    const count = draw.integer(fewest, most);
    return rowOf(host, { class: name, detail: `${count} word`, wanted }, respell(host, count, draw, spell));
  };

export const simplifiedOneInTraditional = leak("simplified-in-zh-Hant-one", 1, 1, simplifiedWord);
export const simplifiedSomeInTraditional = leak("simplified-in-zh-Hant-some", 2, 6, simplifiedWord);
export const ambiguousInTraditional = leak("simplified-in-zh-Hant-big5", 1, 1, ambiguousWord);
export const simplifiedOneInJapanese = leak("simplified-in-ja-one", 1, 1, simplifiedJapaneseWord);
export const simplifiedSomeInJapanese = leak("simplified-in-ja-some", 2, 5, simplifiedJapaneseWord);
export const shinjitaiInTraditional = leak("shinjitai-in-zh-Hant", 1, 2, japaneseFormWord);

/** A Simplified word that has no Japanese twin, put between words as models do. */
export const simplifiedPlantedInJapanese: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const donor = hostOf("zh-Hant", part, draw);
  const words = matchesOutside(donor.text, /[\u4e00-\u9fff]{2}/g).flatMap(({ word }) => simplifiedWord(word) ?? []);
  if (words.length === 0) return undefined;
  const planted = plantTokens(host.text, language, [draw.pick(words)], draw);
  return rowOf(
    host,
    { class: language === "ko" ? "simplified-in-ko" : "simplified-in-ja-planted", detail: "1 word" },
    planted,
  );
};

export const chineseInJapanese: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const word = chineseFunctionWord(draw);
  return rowOf(
    host,
    { class: "chinese-function-word-in-ja", detail: word },
    plantTokens(host.text, language, [word], draw),
  );
};

/** One of several occurrences of a word in old form: 群馬県 … 埼玉縣. */
export const mixedForms: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const words = matchesOutside(host.text, HAN_WORDS["ja"]!);
  const twice = words.filter(
    ({ word }) => oldFormWord(word) !== undefined && words.filter((other) => other.word === word).length > 1,
  );
  if (twice.length === 0) return undefined;
  const place = draw.pick(twice);
  return rowOf(
    host,
    { class: "mixed-forms-in-ja", detail: "same word" },
    replaceAll(host.text, [{ ...place, token: oldFormWord(place.word)! }]),
  );
};

/** An everyday word in old form, once, in a text of new forms: 吸収反應. */
export const oldFormOfWord: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const places = matchesOutside(host.text, new RegExp(EVERYDAY_WORDS.join("|"), "g")).filter(({ word }) =>
    oldFormWord(word),
  );
  if (places.length === 0) return undefined;
  const place = draw.pick(places);
  return rowOf(
    host,
    { class: "old-form-in-ja", detail: place.word },
    replaceAll(host.text, [{ ...place, token: oldFormWord(place.word)! }]),
  );
};

/** A kana word in Chinese or Korean. */
export const kanaIn: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const word = draw.chance(0.2) ? draw.pick(["の", "する", "から", "です", "これ", "こと"]) : wordOf("ja", part, draw);
  return rowOf(
    host,
    { class: "kana", detail: word.length === 1 ? "の" : "word" },
    plantTokens(host.text, language, [word], draw),
  );
};

/** A Hangul word in Chinese or Japanese. */
export const hangulIn: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  return rowOf(
    host,
    { class: "hangul", detail: "word" },
    plantTokens(host.text, language, [wordOf("ko", part, draw)], draw),
  );
};

/** All of a text's words in old form: a way to write, so a flag at most. */
export const oldFormsThroughout: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const places = matchesOutside(host.text, HAN_WORDS["ja"]!).flatMap((place) => {
    const token = oldFormWord(place.word);
    return token === undefined ? [] : [{ ...place, token }];
  });
  if (places.length < 3) return undefined;
  const label = { class: "old-forms-throughout", detail: `${places.length}`, wanted: "flag" } as const;
  return rowOf(host, label, replaceAll(host.text, places));
};

/** A character that hardly any text has: of Extension A, or one of the last of the basic block. */
export const rareIdeograph: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const token = String.fromCharCode(draw.chance(0.7) ? draw.integer(0x3400, 0x4db5) : draw.integer(0x9f50, 0x9fa5));
  const words = matchesOutside(host.text, HAN_WORDS[language === "ja" ? "ja" : "zh"]!);
  if (words.length === 0) return undefined;
  const { start } = draw.pick(words);
  const label = { class: "rare-ideograph", detail: token, wanted: "flag" } as const;
  return rowOf(host, label, replaceAll(host.text, [{ start, end: start + 1, token }]));
};
