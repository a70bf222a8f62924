/** Real rows that nothing should be found in, by set. A few of them are bad in truth: those are listed where they are read. */
import { type DataRow, isInPart, type Part, rowsOf } from "../data.ts";
import { TELLING } from "./han-forms.ts";
import { type LabelledRow, turnsOf } from "./row.ts";

type Turns = LabelledRow["turns"];

/** Prompts for texts that have none; our own. */
export const PROMPTS: Readonly<Record<string, readonly string[]>> = {
  ja: ["この件について説明してください。", "どういうことですか？", "続きを教えてください。"],
  ko: ["이에 대해 설명해 주세요.", "어떤 일이 있었나요?", "계속 이야기해 주세요."],
  "zh-Hant": ["請說明這件事。", "發生了什麼事？", "請繼續說下去。"],
  "zh-Hans": ["请说明这件事。", "发生了什么事？", "请继续说下去。"],
  en: ["Please tell me about this.", "What happened?", "Go on."],
};

const chat = ({ messages }: DataRow): Turns =>
  messages.map(({ role, content }: DataRow) => ({ role, text: content ?? "" }));
const alpaca = ({ instruction, input, output }: DataRow): Turns =>
  turnsOf(input ? `${instruction}\n${input}` : instruction, output);
const plain =
  (language: string, column: string) =>
  (row: DataRow, index: number): Turns => {
    const prompts = PROMPTS[language];
    return turnsOf(prompts?.[index % prompts.length], row[column]);
  };
/** A paragraph with its question: the paragraph is the answer, so that long native prose is judged. */
const context = (language: string) => plain(language, "input");

/** Answers of the better models of the Taiwanese bench, without those in Simplified characters (see real.ts). */
export const isTaiwanese = ({ source_model, messages }: DataRow): boolean =>
  /^gpt/.test(source_model) &&
  !messages.some(({ role, content }: DataRow) => role === "assistant" && content.search(TELLING["zh-Hans"]!) >= 0);

interface CleanSet {
  readonly name: string;
  readonly language: string;
  readonly file: string;
  readonly read: (row: DataRow, index: number) => Turns;
  /** Models' or volunteers' answers, where some are bad; the others are texts that people wrote and edited. */
  readonly isMixed?: true;
}

const NTREX = "native/ntrex_parallel_33langs.jsonl.gz";

export const CLEAN_SETS: readonly CleanSet[] = [
  { name: "wikipedia", language: "ja", file: "native/ja_wikipedia_sentences.jsonl.gz", read: plain("ja", "text") },
  { name: "ud", language: "ja", file: "native/ud_ja.jsonl.gz", read: plain("ja", "text") },
  { name: "jsquad", language: "ja", file: "instruct/ja_qa_jsquad_alpaca.jsonl.gz", read: context("ja") },
  { name: "jsts", language: "ja", file: "similarity/ja_jsts.jsonl.gz", read: plain("ja", "sentence1") },
  { name: "ntrex", language: "ja", file: NTREX, read: plain("ja", "ja") },
  { name: "dialogue", language: "ja", file: "instruct/ja_human_dialogue_messages.jsonl.gz", read: chat },
  { name: "rustbook", language: "ja", file: "instruct/ja_rustbook_messages.jsonl.gz", read: chat },
  { name: "strong-chat", language: "ja", file: "instruct/ja_chat_strong_messages.jsonl.gz", read: chat, isMixed: true },
  { name: "ud", language: "ko", file: "native/ud_ko.jsonl.gz", read: plain("ko", "text") },
  { name: "klue-ner", language: "ko", file: "native/ko_klue_ner_text.jsonl.gz", read: plain("ko", "text") },
  { name: "klue-nli", language: "ko", file: "native/ko_klue_nli.jsonl.gz", read: plain("ko", "premise") },
  { name: "ntrex", language: "ko", file: NTREX, read: plain("ko", "ko") },
  { name: "songys", language: "ko", file: "instruct/ko_chat_songys_alpaca.jsonl.gz", read: alpaca },
  { name: "rustbook", language: "ko", file: "instruct/ko_rustbook_messages.jsonl.gz", read: chat },
  { name: "ud", language: "zh-Hant", file: "native/ud_zh-Hant.jsonl.gz", read: plain("zh-Hant", "text") },
  { name: "drcd", language: "zh-Hant", file: "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", read: context("zh-Hant") },
  { name: "drcd-qa", language: "zh-Hant", file: "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", read: alpaca },
  { name: "ntrex", language: "zh-Hant", file: NTREX, read: plain("zh-Hant", "zh-Hant") },
  { name: "rustbook", language: "zh-Hant", file: "instruct/zh-Hant_rustbook_messages.jsonl.gz", read: chat },
  {
    name: "bench-gpt",
    language: "zh-Hant",
    file: "instruct/zh_tw_bench_messages.jsonl.gz",
    read: (row) => (isTaiwanese(row) ? chat(row) : []),
    isMixed: true,
  },
  { name: "ud", language: "zh-Hans", file: "native/ud_zh-Hans.jsonl.gz", read: plain("zh-Hans", "text") },
  { name: "ntrex", language: "zh-Hans", file: NTREX, read: plain("zh-Hans", "zh-Hans") },
  { name: "alpaca", language: "zh-Hans", file: "instruct/zh_hans_alpaca_mt.jsonl.gz", read: alpaca, isMixed: true },
  { name: "ud", language: "en", file: "native/ud_en.jsonl.gz", read: plain("en", "text") },
  { name: "ntrex", language: "en", file: NTREX, read: plain("en", "en") },
  { name: "roleplay", language: "en", file: "instruct/en_gpteacher_roleplay_alpaca.jsonl.gz", read: alpaca },
  {
    name: "halueval",
    language: "en",
    file: "instruct/en_halueval_general.jsonl.gz",
    read: ({ user_query, chatgpt_response }) => turnsOf(user_query, chatgpt_response),
  },
  { name: "alpaca-eval", language: "en", file: "instruct/en_alpaca_eval_messages.jsonl.gz", read: chat },
  { name: "alpaca", language: "en", file: "instruct/en_alpaca_raw.jsonl.gz", read: alpaca, isMixed: true },
  {
    name: "en-to-ja",
    language: "ja",
    file: "translation/ntrex_en-ja.jsonl.gz",
    read: ({ source, target }) => turnsOf(`次の英文を日本語に翻訳してください。\n${source}`, target),
  },
  {
    name: "ja-to-en",
    language: "en",
    file: "translation/ntrex_ja-en.jsonl.gz",
    read: ({ source, target }) => turnsOf(`次の文を英語に翻訳してください。\n\n${source}`, target),
  },
  ...["de", "fr", "es", "it", "pl", "tr", "vi", "id", "ru", "uk", "el", "ar", "he", "th", "hi", "yue"].map(
    (language): CleanSet => ({ name: "ntrex", language, file: NTREX, read: plain(language, language) }),
  ),
];

/** Rows of a clean set, at most so many, drawn evenly over the file. */
export function cleanRows({ name, language, file, read }: CleanSet, part: Part, most: number): LabelledRow[] {
  const rows = rowsOf(file)
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => isInPart(`${file} ${row.doc ?? row.title ?? index}`, part));
  const step = Math.max(1, rows.length / most);
  const made: LabelledRow[] = [];
  for (let at = 0; at < rows.length && made.length < most; at += step) {
    const { row, index } = rows[Math.floor(at)]!;
    const turns = read(row, index);
    if (turns.length === 0 || turns.at(-1)!.text === "") continue;
    made.push({ class: name, language, detail: "", wanted: "keep", turns, spans: [], source: `${file} ${index}` });
  }
  return made;
}
