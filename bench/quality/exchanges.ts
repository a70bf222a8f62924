import type { Sample } from "../../src/core/sample.ts";
import { type DataRow, rowsOf } from "./data.ts";
import { sampleOfTurns } from "./sets.ts";

/** A question and the answer to it. */
export type Exchange = readonly [question: string, answer: string];

/** A set of questions and answers, by file; `hidden` leaves out the context that the answers were taken from. */
export interface ExchangeSet {
  readonly name: string;
  readonly file: string;
  readonly hidden?: true;
}

/** Sets of a thousand rows and more. */
export const EXCHANGE_SETS: readonly ExchangeSet[] = [
  { name: "en alpaca", file: "instruct/en_alpaca_raw.jsonl.gz" },
  { name: "en alpaca eval", file: "instruct/en_alpaca_eval_messages.jsonl.gz" },
  { name: "en halueval", file: "instruct/en_halueval_general.jsonl.gz" },
  { name: "en roleplay", file: "instruct/en_gpteacher_roleplay_alpaca.jsonl.gz" },
  { name: "ja chat, strong", file: "instruct/ja_chat_strong_messages.jsonl.gz" },
  { name: "ja chat, any model", file: "wild/ja_chat_any_model_sharegpt.jsonl.gz" },
  { name: "ja JSQuAD", file: "instruct/ja_qa_jsquad_alpaca.jsonl.gz" },
  { name: "ja JSQuAD, no context", file: "instruct/ja_qa_jsquad_alpaca.jsonl.gz", hidden: true },
  { name: "ja JCommonsenseQA", file: "instruct/ja_jcommonsenseqa.jsonl.gz" },
  { name: "ko chat songys", file: "instruct/ko_chat_songys_alpaca.jsonl.gz" },
  { name: "zh-Hant DRCD", file: "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz" },
  { name: "zh-Hant DRCD, no context", file: "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", hidden: true },
  { name: "zh-Hans alpaca", file: "instruct/zh_hans_alpaca_mt.jsonl.gz" },
  { name: "four languages", file: "wild/language_confusion.jsonl.gz" },
];

export const exchangesOf = ({ file, hidden }: ExchangeSet): Exchange[] =>
  rowsOf(file)
    .flatMap((row) => exchangeOf(row, hidden ?? false) ?? [])
    .filter(([question, answer]) => question !== "" && answer !== "");

function exchangeOf(row: DataRow, hidden: boolean): [Exchange] | undefined {
  const chat = row.messages ?? row.conversations;
  if (chat !== undefined) {
    const at = chat.findIndex((turn: DataRow) => /^(user|human)$/.test(turn.role ?? turn.from));
    const said = (turn: DataRow) => turn?.content ?? turn?.value ?? "";
    return at < 0 ? undefined : [[said(chat[at]), said(chat[at + 1])]];
  }
  if (row.choice0 !== undefined) return [[row.question, row[`choice${row.label}`]]];
  if (row.user_query !== undefined) return [[row.user_query, row.chatgpt_response]];
  if (row.completion !== undefined) return [[row.prompt, row.completion]];
  if (row.chosen !== undefined) return [[row.prompt, row.chosen]];
  if (row.output === undefined) return undefined;
  return [[hidden || !row.input ? row.instruction : `${row.instruction}\n${row.input}`, row.output]];
}

export const sampleOfExchange = ([question, answer]: Exchange): Sample =>
  sampleOfTurns([
    ["user", question],
    ["assistant", answer],
  ]);
