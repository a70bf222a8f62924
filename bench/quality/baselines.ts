/** What people use instead: a rule on the share of a script, and a language identifier alone. */
import { franc } from "franc";
import type { LabelledRow } from "./corpus/row.ts";

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu,
  ko: /\p{Script=Hangul}/gu,
  zh: /\p{Script=Han}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  el: /\p{Script=Greek}/gu,
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  th: /[\p{Script=Thai}]/gu,
  hi: /\p{Script=Devanagari}/gu,
  yue: /\p{Script=Han}/gu,
};
const LATIN = /\p{Script=Latin}/gu;

/** The least share of letters in the language's own script, as filters written by hand have it. */
const LEAST_SHARE = 0.7;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether a rule on the share of the language's script would reject the answer. */
export function rejectsByRatio({ language, turns }: LabelledRow): boolean {
  const text = turns.at(-1)!.text;
  const letters = count(text, /[\p{L}\p{M}]/gu);
  const own = count(text, SCRIPTS[language] ?? SCRIPTS[language.slice(0, 2)] ?? LATIN);
  return letters > 0 && own / letters < LEAST_SHARE;
}

const ISO3: Readonly<Record<string, string>> = {
  ja: "jpn",
  ko: "kor",
  zh: "cmn",
  yue: "cmn",
  en: "eng",
  fr: "fra",
  de: "deu",
  es: "spa",
  it: "ita",
  pt: "por",
  pl: "pol",
  tr: "tur",
  vi: "vie",
  id: "ind",
  ru: "rus",
  uk: "ukr",
  el: "ell",
  ar: "arb",
  he: "heb",
  th: "tha",
  hi: "hin",
};
const ONLY = [...new Set(Object.values(ISO3))];

/** Whether franc names another language than the expected one; it abstains on texts of fewer than 20 code units. */
export function rejectsByFranc({ language, turns }: LabelledRow): boolean {
  const found = franc(turns.at(-1)!.text, { only: ONLY, minLength: 20 });
  return found !== "und" && found !== (ISO3[language] ?? ISO3[language.slice(0, 2)]);
}
