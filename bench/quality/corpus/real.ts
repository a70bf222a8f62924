/** Real answers of models with faults that others labelled, or that the language asked for shows. */
import { type DataRow, isInPart, type Part, rowsOf } from "../data.ts";
import { TELLING } from "./han-forms.ts";
import { type LabelledRow, type Place, turnsOf } from "./row.ts";

/** Kinds of weak labels, and the class they belong to; the other kinds are other filters' matter. */
const WEAK: Readonly<Record<string, string>> = {
  hangul: "real-hangul",
  cyrillic: "real-cyrillic",
  arabic: "real-arabic",
  thai: "real-thai",
  devanagari: "real-devanagari",
  simplified: "real-simplified",
  replacement_char: "real-replacement-character",
};

const WEAK_FILE = "wild/ja_real_defects_weak_labels.jsonl.gz";

/** Rows with weakly labelled spans in their last turn. A few per cent of the labels are wrong. */
export function weakRows(part: Part): LabelledRow[] {
  return rowsOf(WEAK_FILE).flatMap((row, index) => {
    if (!isInPart(`${WEAK_FILE} ${index}`, part)) return [];
    const text: string = row.messages.at(-1).content;
    const points = [...text];
    const offset = (point: number) => points.slice(0, point).join("").length;
    const kinds = new Map<string, Place[]>();
    for (const { field, kind, start, end } of row.spans) {
      if (!new RegExp(`\\b${row.messages.length - 1}\\b`).test(field)) continue;
      const name = WEAK[kind];
      if (name === undefined) continue;
      kinds.set(name, [...(kinds.get(name) ?? []), { start: offset(start), end: offset(end) }]);
    }
    return [...kinds].map(
      ([name, spans]): LabelledRow => ({
        class: name,
        language: "ja",
        detail: row.source_model ?? "",
        wanted: "reject",
        turns: row.messages.map(({ role, content }: DataRow) => ({ role, text: content ?? "" })),
        spans,
        source: `${WEAK_FILE} ${index}`,
      }),
    );
  });
}

const TAIWAN_FILE = "instruct/zh_tw_bench_messages.jsonl.gz";

/** Answers to questions from Taiwan that are in Simplified characters, wholly (seven and more) or for a word. */
export function simplifiedRows(part: Part): LabelledRow[] {
  return rowsOf(TAIWAN_FILE).flatMap((row, index): LabelledRow[] => {
    const { content } = row.messages.at(-1);
    if (!isInPart(`${TAIWAN_FILE} ${index}`, part) || typeof content !== "string") return [];
    const spans = [...content.matchAll(TELLING["zh-Hans"]!)].map((match) => ({
      start: match.index,
      end: match.index + 1,
    }));
    if (spans.length === 0) return [];
    return [
      {
        class: spans.length < 7 ? "real-simplified-word" : "real-simplified-answer",
        language: "zh-Hant",
        detail: row.source_model,
        wanted: "reject",
        turns: row.messages.map(({ role, content }: DataRow) => ({ role, text: content ?? "" })),
        spans,
        source: `${TAIWAN_FILE} ${index}`,
      },
    ];
  });
}

const CONFUSION_FILE = "wild/language_confusion.jsonl.gz";
const FEWEST_LETTERS = 40;
const CODE = /```|^\s*(import|def|class|print)\b|[{};]\s*$/m;

const shareOf = (text: string, pattern: RegExp) => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS ? undefined : (text.match(pattern)?.length ?? 0) / letters;
};
const OWN: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu,
  ko: /\p{Script=Hangul}/gu,
  zh: /\p{Script=Han}/gu,
  en: /\p{Script=Latin}/gu,
};

/**
 * Completions by the language they were to be in: plainly in another script (hardly a letter of their own), or plainly in
 * their own. What lies between is left out; prompts that set a language in words (`cross-lingual`) are a class of their own.
 */
export function confusionRows(part: Part): { readonly wrong: LabelledRow[]; readonly right: LabelledRow[] } {
  const wrong: LabelledRow[] = [];
  const right: LabelledRow[] = [];
  for (const [index, { prompt, completion, expected_lang, task }] of rowsOf(CONFUSION_FILE).entries()) {
    if (!isInPart(`${CONFUSION_FILE} ${index}`, part) || !(expected_lang in OWN) || CODE.test(completion)) continue;
    const share = shareOf(completion, OWN[expected_lang]!);
    const kana = /[\u3041-\u30ff]/.test(completion);
    if (share === undefined || (expected_lang === "ja" && share > 0.8 && !kana)) continue;
    const row: LabelledRow = {
      class: `real-${task}`,
      language: expected_lang,
      detail: task,
      wanted: share < 0.1 ? "reject" : "keep",
      turns: turnsOf(prompt, completion),
      spans: share < 0.1 ? [{ start: 0, end: completion.length }] : [],
      source: `${CONFUSION_FILE} ${index}`,
    };
    if (share < 0.1) wrong.push(row);
    else if (share > 0.97) right.push(row);
  }
  return { wrong, right };
}
