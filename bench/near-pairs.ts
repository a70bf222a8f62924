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

/** Below this share of different 5-grams a text is one phrase over and over, which other filters reject before it is compared. */
const LEAST_VARIED = 0.25;

const isVaried = (text: string): boolean =>
  new Set(Array.from({ length: text.length - 4 }, (_, at) => text.slice(at, at + 5))).size >=
  LEAST_VARIED * text.length;

/** What a model says when its prompt leaks: the same words in all of its answers. */
const LEAKED = "<<SYS>>";

/** Real answers of a language, of 80 characters and more. */
export const answersOf = (language: string, part: Part): string[] =>
  SETS[language]!.flatMap(rowsOf)
    .map(answerOf)
    .filter((text) => text.length >= LEAST_UNITS && isInPart(text, part) && isVaried(text) && !text.includes(LEAKED));

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

/**
 * Two texts whose first halves are the same, and whose second halves are the ends of two other texts; undefined where these are the same.
 * No half is shorter than the other, or what differs would be an ending.
 */
export function withSameOpening(any: () => string): readonly [string, string] | undefined {
  const [opening, one, other] = [any(), any(), any()];
  const half = Math.floor(Math.min(opening.length, one.length, other.length) / 2);
  if (one.slice(-half) === other.slice(-half)) return undefined;
  return [opening.slice(0, half) + one.slice(-half), opening.slice(0, half) + other.slice(-half)];
}

/** Of an alphabet's words the shorter ones are no content, and what is but hiragana is none in Japanese. */
const isContent = (word: string): boolean =>
  word.length >= (/[a-z]/i.test(word) ? 4 : 2) && !/\d/.test(word) && !/^[ぁ-ん]+$/.test(word);

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++)
      next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** No slip of the pen makes one of the other. */
const isOtherWord = (one: string, other: string): boolean =>
  /[a-z]/i.test(one)
    ? distance(one.toLowerCase(), other.toLowerCase()) > one.length / 2
    : ![...one].some((character) => other.includes(character));

/** Longer texts with one other word still say the same. */
const FORM_UNITS = 300;
/** What differs so near the end is another ending. */
const ENDING_UNITS = 30;

/**
 * Makes starts of texts with one to three words replaced, wherever they stand, by words of the same length out of the other texts:
 * one form with other contents. undefined where the text has too few words.
 */
export function otherWords(language: string, texts: readonly string[], random: Random) {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const wordsOf = (text: string) => [
    ...new Set(
      [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
        isWordLike && isContent(segment) ? [segment] : [],
      ),
    ),
  ];
  const byLength = new Map<number, string[]>();
  for (const text of texts.slice(0, 400))
    for (const word of wordsOf(text.slice(0, FORM_UNITS)))
      byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const anyOf = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  return (text: string): readonly [string, string] | undefined => {
    const start = text.slice(0, FORM_UNITS);
    const words = wordsOf(start).filter((word) => start.lastIndexOf(word) < start.length - ENDING_UNITS);
    if (words.length < 6) return undefined;
    let other = start;
    for (let left = 1 + Math.floor(3 * random()); left > 0; left--) {
      const word = anyOf(words);
      const instead = anyOf(byLength.get(word.length) ?? [word]);
      if (isOtherWord(word, instead)) other = other.replaceAll(word, instead);
    }
    return other === start ? undefined : [start, other];
  };
}
