/** Pairs of texts that are nearly the same, made by a seed from real answers, and pairs that are not though they look alike. */

import { type DataRow, isInPart, type Part, rowsOf } from "./quality/data.ts";

const SETS: Readonly<Record<string, readonly string[]>> = {
  ja: ["instruct/ja_chat_strong_messages.jsonl.gz"],
  ko: ["instruct/ko_rustbook_messages.jsonl.gz", "native/ud_ko.jsonl.gz"],
  "zh-Hant": ["instruct/zh_tw_bench_messages.jsonl.gz", "native/ud_zh-Hant.jsonl.gz"],
  en: ["instruct/en_alpaca_eval_messages.jsonl.gz"],
};

export const LANGUAGES = Object.keys(SETS);

/** Shares of the characters that are edited. */
export const RATES = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3] as const;

const LEAST_UNITS = 80;

export type Random = () => number;

const answerOf = (row: DataRow): string => row.messages?.at(-1)?.content ?? row.output ?? row.text ?? "";

/** Real answers of a language, of 80 characters and more. */
export const answersOf = (language: string, part: Part): string[] =>
  SETS[language]!.flatMap(rowsOf)
    .map(answerOf)
    .filter((text) => text.length >= LEAST_UNITS && isInPart(text, part));

/** Replaces, drops or adds a character in a share of all places. */
export function edited(text: string, rate: number, random: Random): string {
  const characters = [...text];
  const any = () => characters[Math.floor(random() * characters.length)]!;
  return characters
    .map((character) => {
      if (random() >= rate) return character;
      const kind = random();
      return kind < 1 / 3 ? "" : kind < 2 / 3 ? any() : character + any();
    })
    .join("");
}

export function reordered(text: string, random: Random): string {
  const sentences = text.split(/(?<=[。.!?！？\n])/);
  if (sentences.length < 4) return text;
  const at = Math.floor(random() * (sentences.length - 2));
  return [...sentences.slice(0, at), sentences[at + 1]!, sentences[at]!, ...sentences.slice(at + 2)].join("");
}

export const reformatted = (text: string): string =>
  text
    .replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replace(/、/g, ", ")
    .replace(/。/g, ". \n")
    .normalize("NFD");

/** The start of a text that has numbers, which come out as others; undefined where it has fewer than two. */
export function withOtherNumbers(text: string, random: Random): readonly [string, string] | undefined {
  const start = text.slice(0, 300);
  if ((start.match(/\d+/g) ?? []).length < 2) return undefined;
  return [start, start.replace(/\d+/g, () => String(Math.floor(random() * 9000) + 10))];
}
