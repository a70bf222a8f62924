/** Foreign tokens in a sentence: dense, single, joined, glued, look-alike. */
import type { Part } from "../data.ts";
import { IDENTIFIER_WORDS, LATIN_DONORS, SCRIPT_DONORS, wordOf } from "./donors.ts";
import type { Draw } from "./draw.ts";
import { type Host, hostOf } from "./hosts.ts";
import { matchesOutside, type Planted, plantDense, plantTokens, replaceAll } from "./plant.ts";
import { type LabelledRow, turnsOf } from "./row.ts";

/** One attempt to make a row of a class in a language; undefined where the text drawn has no place for the fault. */
export type Maker = (language: string, part: Part, draw: Draw) => LabelledRow | undefined;

const EAST_ASIAN = ["ja", "ko", "zh-Hant", "zh-Hans"];

export function rowOf(
  host: Host,
  label: { readonly class: string; readonly detail: string; readonly wanted?: "reject" | "flag" },
  planted: Planted | undefined,
): LabelledRow | undefined {
  if (planted === undefined) return undefined;
  const { language, prompt, source, size } = host;
  return {
    class: label.class,
    language,
    detail: `${label.detail} ${size}`,
    wanted: label.wanted ?? "reject",
    turns: turnsOf(prompt, planted.text),
    spans: planted.spans,
    source,
  };
}

/** The scripts that are foreign to a host. */
export const scriptDonorsOf = (language: string) =>
  SCRIPT_DONORS.filter((donor) => donor !== language && !(donor === "ja" && language === "ja"));

function tokenFor(language: string, part: Part, draw: Draw): { donor: string; token: string } {
  const latin = draw.chance(0.4);
  const donor = latin
    ? draw.pick([...LATIN_DONORS, ...(EAST_ASIAN.includes(language) ? ["en", "en", "en"] : [])])
    : draw.pick(scriptDonorsOf(language));
  const token = wordOf(donor, part, draw);
  return { donor, token: draw.chance(0.1) ? `${token}_${draw.pick(IDENTIFIER_WORDS)}` : token };
}

/** Three to eight tokens of several languages, in one sentence or (sparse) over the text. */
export const denseSplice: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const tokens = Array.from({ length: draw.integer(3, 8) }, () => tokenFor(language, part, draw).token);
  const within = draw.chance(0.5);
  const planted = (within ? plantDense : plantTokens)(host.text, language, tokens, draw);
  return rowOf(
    host,
    { class: "dense-splice", detail: `${tokens.length} ${within ? "one sentence" : "spread"}` },
    planted,
  );
};

/** Three to six tokens of one foreign language. */
export const denseOneLanguage: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const donor = draw.pick([...scriptDonorsOf(language), ...LATIN_DONORS.slice(0, 8)]);
  const tokens = Array.from({ length: draw.integer(3, 6) }, () => wordOf(donor, part, draw));
  const planted = (draw.chance(0.7) ? plantDense : plantTokens)(host.text, language, tokens, draw);
  return rowOf(host, { class: "dense-one-language", detail: donor }, planted);
};

export const strayScript: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const donor = draw.pick(scriptDonorsOf(language));
  return rowOf(
    host,
    { class: "stray-script", detail: donor },
    plantTokens(host.text, language, [wordOf(donor, part, draw)], draw),
  );
};

/** A word of another language in Latin letters. */
export const strayLatin: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const donor = draw.pick(LATIN_DONORS);
  const token = wordOf(donor, part, draw);
  const kind = /^[a-z]+$/.test(token) ? "stray-latin-plain" : "stray-latin-accented";
  return rowOf(host, { class: kind, detail: donor }, plantTokens(host.text, language, [token], draw));
};

export const strayEnglish: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  return rowOf(
    host,
    { class: "stray-english", detail: "en", wanted: "flag" },
    plantTokens(host.text, language, [wordOf("en", part, draw)], draw),
  );
};

export const joinedIdentifier: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const { donor, token } = tokenFor(language, part, draw);
  const word = draw.pick(IDENTIFIER_WORDS);
  const first = token.includes("_") ? token.split("_")[0]! : token;
  const made = draw.chance(0.3) ? `_${word}` : draw.chance(0.7) ? `${first}_${word}` : `${word}_${first}`;
  return rowOf(host, { class: "joined-identifier", detail: donor }, plantTokens(host.text, language, [made], draw));
};

/** Letters of one script for those of another that sound alike, enough for half of a word. Our own table. */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ["ку", "пре", "сти", "ва", "мо", "ль", "тек", "ра"],
  Thai: ["ฟุ", "ตบ", "กา", "ดี", "มา", "เลือก", "ปร"],
  Arabic: ["مي", "كا", "تر", "ال", "ند"],
  Hangul: ["미", "가", "하", "는", "향", "복", "적인"],
  Latin: ["ana", "ter", "ment", "pro", "sion"],
  Kana: ["ット", "する", "ーション", "ない"],
  Han: ["分析", "影", "对", "的"],
  Devanagari: ["का", "मे", "ना"],
};
const PARTICLES_IN_KOREAN: Readonly<Record<string, string>> = {
  が: "가",
  を: "를",
  は: "는",
  に: "에",
  の: "의",
  と: "와",
};

/** A word that changes script half-way. */
export const gluedHalf: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  if (language === "ja" && draw.chance(0.3)) {
    // A particle in Hangul: 影響를.
    const particles = matchesOutside(host.text, /(?<=[\u4e00-\u9fff]{2})[がをはにのと](?=[\u3041-\u9fff])/g);
    if (particles.length === 0) return undefined;
    const place = draw.pick(particles);
    return rowOf(
      host,
      { class: "glued-half", detail: "particle" },
      replaceAll(host.text, [{ ...place, token: PARTICLES_IN_KOREAN[place.word]! }]),
    );
  }
  const pattern =
    language === "ja"
      ? /[\u30a1-\u30fa\u30fc]{4,}|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,3}(?![\u4e00-\u9fff])/g
      : language === "ko"
        ? /(?<=[ ,])[\uac00-\ud7a3]{3,}/g
        : language.startsWith("zh")
          ? /(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff])/g
          : /(?<= )[a-z]{6,}(?= )/g;
  const places = matchesOutside(host.text, pattern);
  if (places.length === 0) return undefined;
  const { start, word } = draw.pick(places);
  const own =
    language === "ja"
      ? ["Kana", "Han", "Latin"]
      : language === "ko"
        ? ["Hangul", "Latin"]
        : language === "en"
          ? ["Latin"]
          : ["Han", "Latin"];
  const script = draw.pick(Object.keys(SOUNDS).filter((name) => !own.includes(name)));
  const half = draw.pick(SOUNDS[script]!);
  const at = draw.integer(1, Math.max(1, word.length - 2));
  const place = { start: start + at, end: start + Math.min(word.length, at + 2), token: half };
  return rowOf(host, { class: "glued-half", detail: script }, replaceAll(host.text, [place]));
};

/** A Latin word glued to the text: `europeやアジア`, `analysisWe need to`. */
export const gluedLatin: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const places = matchesOutside(
    host.text,
    language === "ja"
      ? /[\u4e00-\u9fff]{2}(?=[やのがを])/g
      : language === "ko"
        ? /(?<= )[\uac00-\ud7a3]{2}(?=[은는을를의에])/g
        : /(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=的)/g,
  );
  if (places.length === 0) return undefined;
  const place = draw.pick(places);
  const token = wordOf(draw.chance(0.6) ? "en" : draw.pick(LATIN_DONORS), part, draw);
  return rowOf(
    host,
    { class: "glued-latin", detail: "", wanted: "flag" },
    replaceAll(host.text, [{ ...place, token }]),
  );
};

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  x: "х",
  y: "у",
  i: "і",
};
const LATIN_WORDS = [
  "password",
  "computer",
  "Microsoft",
  "example",
  "account",
  "PayPal",
  "software",
  "Apple",
  "response",
  "YouTube",
];

/** A Latin word with one to three Cyrillic letters that look the same. The word is the fault. */
export const homoglyph: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const places = matchesOutside(host.text, /(?<![A-Za-z_-])[A-Za-z]{5,}(?![A-Za-z_-])/g).filter(({ word }) =>
    /[aeopcxyi]/.test(word),
  );
  const word = places.length > 0 ? undefined : draw.pick(LATIN_WORDS);
  const alike = (from: string) => {
    const at = [...from].map((letter, index) => (letter in LOOK_ALIKES ? index : -1)).filter((index) => index >= 0);
    const chosen = new Set(draw.some(at, draw.integer(1, Math.min(3, at.length, from.length - 3))));
    return [...from].map((letter, index) => (chosen.has(index) ? LOOK_ALIKES[letter]! : letter)).join("");
  };
  if (word !== undefined)
    return rowOf(
      host,
      { class: "homoglyph", detail: "planted" },
      plantTokens(host.text, language, [alike(word)], draw),
    );
  const place = draw.pick(places);
  return rowOf(
    host,
    { class: "homoglyph", detail: "own word" },
    replaceAll(host.text, [{ ...place, token: alike(place.word) }]),
  );
};
