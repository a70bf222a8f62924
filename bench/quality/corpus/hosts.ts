/**
 * Clean texts that faults are planted in: real sentences, paragraphs and answers by language, each with a prompt that
 * fits its language. Read from the data folder at run time.
 */
import { type DataRow, isInPart, type Part, rowsOf } from "../data.ts";
import { isTaiwanese } from "./clean.ts";
import type { Draw } from "./draw.ts";

export interface Host {
  readonly language: string;
  readonly prompt: string;
  readonly text: string;
  readonly source: string;
  readonly size: Size;
}

/** One sentence; some 300 code units; some 3,000, of sentences of one source; or a whole real answer. */
export type Size = "short" | "middle" | "long" | "chat";

const UNITS: Readonly<Record<Exclude<Size, "short" | "chat">, number>> = { middle: 300, long: 3000 };
const SHORTEST_SENTENCE = 14;

/** Where sentences come from: name, file, and how a row is read. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string, (row: DataRow) => string])[]>> = {
  ja: [
    ["wikipedia", "native/ja_wikipedia_sentences.jsonl.gz", ({ text }) => text],
    ["ud", "native/ud_ja.jsonl.gz", ({ text }) => text],
    ["ntrex", "native/ntrex_parallel_33langs.jsonl.gz", ({ ja }) => ja],
    ["jsquad", "instruct/ja_qa_jsquad_alpaca.jsonl.gz", ({ input }) => input],
  ],
  ko: [
    ["klue-ner", "native/ko_klue_ner_text.jsonl.gz", ({ text }) => text],
    ["klue-nli", "native/ko_klue_nli.jsonl.gz", ({ premise }) => premise],
    ["ud", "native/ud_ko.jsonl.gz", ({ text }) => text],
    ["ntrex", "native/ntrex_parallel_33langs.jsonl.gz", ({ ko }) => ko],
  ],
  "zh-Hant": [
    ["drcd", "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", ({ input }) => input],
    ["ud", "native/ud_zh-Hant.jsonl.gz", ({ text }) => text],
    ["ntrex", "native/ntrex_parallel_33langs.jsonl.gz", (row) => row["zh-Hant"]],
  ],
  "zh-Hans": [
    ["alpaca", "instruct/zh_hans_alpaca_mt.jsonl.gz", ({ output }) => output],
    ["ud", "native/ud_zh-Hans.jsonl.gz", ({ text }) => text],
    ["ntrex", "native/ntrex_parallel_33langs.jsonl.gz", (row) => row["zh-Hans"]],
  ],
  en: [
    ["alpaca", "instruct/en_alpaca_raw.jsonl.gz", ({ output }) => output],
    ["ud", "native/ud_en.jsonl.gz", ({ text }) => text],
    ["ntrex", "native/ntrex_parallel_33langs.jsonl.gz", ({ en }) => en],
  ],
};

/** Real questions and answers; hosts of size `chat`, and prompts for the others. */
const CHATS: Readonly<Record<string, readonly (readonly [string, (row: DataRow) => [string, string] | undefined])[]>> =
  {
    ja: [["instruct/ja_chat_strong_messages.jsonl.gz", firstTurns]],
    ko: [["instruct/ko_rustbook_messages.jsonl.gz", firstTurns]],
    "zh-Hant": [
      ["instruct/zh_tw_bench_messages.jsonl.gz", (row) => (isTaiwanese(row) ? firstTurns(row) : undefined)],
      ["instruct/zh-Hant_rustbook_messages.jsonl.gz", firstTurns],
    ],
    "zh-Hans": [["instruct/zh_hans_alpaca_mt.jsonl.gz", alpaca]],
    en: [
      ["instruct/en_alpaca_eval_messages.jsonl.gz", firstTurns],
      ["instruct/en_alpaca_raw.jsonl.gz", alpaca],
    ],
  };

const QUESTIONS: Readonly<Record<string, readonly (readonly [string, (row: DataRow) => string])[]>> = {
  ja: [["instruct/ja_qa_jsquad_alpaca.jsonl.gz", ({ instruction }) => instruction]],
  ko: [["instruct/ko_chat_songys_alpaca.jsonl.gz", ({ instruction }) => instruction]],
  "zh-Hant": [["instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", ({ instruction }) => instruction]],
};

function firstTurns({ messages }: DataRow): [string, string] | undefined {
  const answer = messages.findIndex(({ role }: DataRow) => role === "assistant");
  const prompt = messages[answer - 1];
  return prompt?.role === "user" && answer === 1 ? [prompt.content, messages[answer].content ?? ""] : undefined;
}

function alpaca({ instruction, input, output }: DataRow): [string, string] {
  return [input ? `${instruction}\n${input}` : instruction, output];
}

/** Prompts that ask for another language, speak of one, or ask for code would make a planted fault debatable. */
const ASKS_FOR_MORE =
  /翻訳|訳し|英語|語で|語の|言語|語彙|スペイン|フランス|ドイツ|中国|韓国|ローマ字|漢字|ひらがな|カタカナ|プログラ|コード|関数|JSON|Python|Java|SQL|HTML|翻譯|翻译|英文|中文|英语|日文|日語|韓文|語言|语言|法语|法文|德文|西班牙|單詞|单词|詞彙|词|句子|拼音|代码|程式|번역|영어|일본어|중국어|언어|한자|한국어|코드|translat|language|french|spanish|german|italian|latin|chinese|japanese|korean|english|russian|greek|arabic|hindi|word|sentence|phrase|spell|code|function|script|program|anagram|etymolog|pronounc|haiku|rhyme|lyric|poem|idiom|slang|emoji/i;

/** A text whose own language is plain: no code, table or address in it, and hardly any other script. */
const PLAIN = /```|https?:|\\\(|\$\$|<\/|\|\s*-|[{}=]|⟦|⟧|\ufffd/;

/** The most Latin letters an East Asian answer may have among its letters: chapters that are half English are no host. */
const MOST_LATIN = 0.2;

const isMainlyOwn = (text: string, language: string) =>
  !/^(ja|ko|zh)/.test(language) ||
  (text.match(/[A-Za-z]/g)?.length ?? 0) <= MOST_LATIN * (text.match(/\p{L}/gu)?.length ?? 0);

interface Pool {
  readonly sentences: readonly { readonly source: string; readonly list: readonly string[] }[];
  readonly chats: readonly { readonly source: string; readonly prompt: string; readonly text: string }[];
  readonly prompts: readonly string[];
}

const pools = new Map<string, Pool>();

function poolOf(language: string, part: Part): Pool {
  const key = `${language} ${part}`;
  let pool = pools.get(key);
  if (pool !== undefined) return pool;
  const sources = SENTENCES[language] ?? [
    ["ntrex", "native/ntrex_parallel_33langs.jsonl.gz", (row: DataRow) => row[language]] as const,
  ];
  const sentences = sources.map(([name, file, read]) => ({
    source: name,
    list: rowsOf(file)
      .filter((row, index) => isInPart(`${file} ${row.doc ?? row.title ?? index}`, part))
      .flatMap((row) => sentencesOf(read(row)))
      .filter(
        (text, index, all) =>
          text.length >= SHORTEST_SENTENCE &&
          isMainlyOwn(text, language) &&
          !PLAIN.test(text) &&
          all.indexOf(text) === index,
      ),
  }));
  const seen = new Set<string>();
  const chats = (CHATS[language] ?? []).flatMap(([file, read]) =>
    rowsOf(file).flatMap((row, index) => {
      const turns = isInPart(`${file} ${index}`, part) ? read(row) : undefined;
      if (
        turns === undefined ||
        ASKS_FOR_MORE.test(turns[0]) ||
        PLAIN.test(turns[1]) ||
        turns[1].length < 80 ||
        !isMainlyOwn(turns[1], language)
      )
        return [];
      if (turns[1].length > 6000 || turns[0].length > 1500 || seen.has(turns[1])) return [];
      seen.add(turns[1]);
      return [{ source: `${file} ${index}`, prompt: turns[0], text: turns[1] }];
    }),
  );
  const questions = (QUESTIONS[language] ?? []).flatMap(([file, read]) =>
    rowsOf(file)
      .filter((_, index) => isInPart(`${file} ${index}`, part))
      .map(read)
      .filter((prompt) => !ASKS_FOR_MORE.test(prompt)),
  );
  // Chapters of a programming book are no questions to answer with any text.
  const prompts = [
    ...new Set([
      ...questions,
      ...chats.filter(({ source }) => !source.includes("rustbook")).map(({ prompt }) => prompt),
    ]),
  ];
  pool = { sentences, chats, prompts };
  pools.set(key, pool);
  return pool;
}

/** Whether texts of a language are written without spaces between words. */
export const isUnspaced = (language: string) => /^(ja|zh|th)/.test(language);

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。！？](?![」』）”]))|(?<=[.!?]["”']?)\s+(?=[\p{Lu}\p{Lo}"“])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

export const joinOf = (language: string) => (isUnspaced(language) ? "" : " ");

/** A prompt in a language, without a claim on the answer's language. */
export function promptOf(language: string, part: Part, draw: Draw): string | undefined {
  const { prompts } = poolOf(language, part);
  return prompts.length === 0 ? undefined : draw.pick(prompts);
}

/** Consecutive sentences of one source, until they have so many code units. */
export function passageOf(language: string, part: Part, units: number, draw: Draw): { text: string; source: string } {
  const { sentences } = poolOf(language, part);
  const { source, list } = draw.pick(sentences.filter((each) => each.list.length > 3));
  const from = draw.integer(0, list.length - 1);
  let text = list[from]!;
  for (let at = 1; text.length < units && at < list.length; at++) {
    const gap = at % 4 === 0 && units > 500 ? "\n\n" : joinOf(language);
    text += gap + list[(from + at) % list.length]!;
  }
  return { text, source: `${source} ${from}` };
}

/** Single sentences of one source, one after the other. */
export function sentenceRun(language: string, part: Part, count: number, draw: Draw): string[] {
  const { list } = draw.pick(poolOf(language, part).sentences.filter((each) => each.list.length > 3));
  const from = draw.integer(0, list.length - 1);
  return Array.from({ length: count }, (_, at) => list[(from + at) % list.length]!);
}

/** A clean text with a prompt: four in ten short, three middle, one long, two whole answers where there are any. */
export function hostOf(language: string, part: Part, draw: Draw): Host {
  const { chats } = poolOf(language, part);
  const roll = draw.next();
  if (roll < 0.2 && chats.length > 10) {
    const { source, prompt, text } = draw.pick(chats);
    return { language, prompt, text, source, size: "chat" };
  }
  const size: Size = roll < 0.6 ? "short" : roll < 0.9 ? "middle" : "long";
  const { text, source } = passageOf(language, part, size === "short" ? 1 : UNITS[size], draw);
  return { language, prompt: promptOf(language, part, draw) ?? "", text, source, size };
}
