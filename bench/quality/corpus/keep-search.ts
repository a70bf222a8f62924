/** Keep classes drawn from clean real sets by searching for what makes a row hard. */
import { isInPart, type Part, rowsOf } from "../data.ts";
import { CLEAN_SETS } from "./clean.ts";
import type { KeepClass } from "./keep.ts";
import type { LabelledRow } from "./row.ts";

const FOREIGN_SCRIPT = "\\u0370-\\u052f\\u0530-\\u06ff\\u0900-\\u0e7f\\u10a0-\\u10ff";
const FOREIGN: Readonly<Record<string, string>> = {
  ja: `${FOREIGN_SCRIPT}\\uac00-\\ud7a3`,
  ko: `${FOREIGN_SCRIPT}\\u3041-\\u30ff\\u4e00-\\u9fff`,
  "zh-Hant": `${FOREIGN_SCRIPT}\\uac00-\\ud7a3\\u3041-\\u30ff`,
  "zh-Hans": `${FOREIGN_SCRIPT}\\uac00-\\ud7a3\\u3041-\\u30ff`,
  en: `${FOREIGN_SCRIPT}\\uac00-\\ud7a3\\u3041-\\u30ff\\u4e00-\\u9fff`,
};

interface Search {
  readonly name: string;
  readonly languages: readonly string[];
  readonly holds: (answer: string, prompt: string, language: string) => boolean;
}

const EAST = ["ja", "ko", "zh-Hant", "zh-Hans"];
const ALL = [...EAST, "en"];

const foreignIn = (answer: string, language: string, before: string, after: string) =>
  new RegExp(`${before}[^\\n]{0,20}[${FOREIGN[language]}]{2,}[^\\n]{0,20}${after}`, "u").test(answer);

const SEARCHES: readonly Search[] = [
  {
    name: "foreign-in-parentheses",
    languages: ALL,
    holds: (answer, _, language) => foreignIn(answer, language, "[（(]", "[）)]"),
  },
  {
    name: "foreign-in-quotes",
    languages: ALL,
    holds: (answer, _, language) => foreignIn(answer, language, '[「『《〈“‘"]', '[」』》〉”’"]'),
  },
  {
    name: "foreign-script-anywhere",
    languages: ALL,
    holds: (answer, _, language) => new RegExp(`[${FOREIGN[language]}]{2,}`, "u").test(answer),
  },
  { name: "code", languages: ALL, holds: (answer) => /```|`[^`\n]+`/.test(answer) },
  {
    name: "lower-case-english",
    languages: EAST,
    holds: (answer) =>
      /(?<![A-Za-z_.\-/@`])[a-z]{4,}(?![A-Za-z_.\-/@`(])/.test(answer.replace(/```[\s\S]*?```|`[^`]*`/g, "")),
  },
  {
    name: "accented-latin",
    languages: ALL,
    holds: (answer) => /[A-Za-z]*[À-ɏḀ-ỿ][A-Za-z]*/.test(answer),
  },
  {
    name: "english-phrase",
    languages: EAST,
    holds: (answer) => /[A-Za-z'’]+ [a-z'’]+ [a-z'’]+ [a-z'’]+/.test(answer.replace(/```[\s\S]*?```/g, "")),
  },
  { name: "latex-or-math", languages: ALL, holds: (answer) => /\$[^$\n]+\$|\\frac|\\\(|[α-ωΑ-Ω]\s*[=+]/.test(answer) },
  { name: "table", languages: ALL, holds: (answer) => /^\|.*\|.*\|/m.test(answer) },
  { name: "json", languages: ALL, holds: (answer) => /\{\s*"[^"\n]+"\s*:/.test(answer) },
  {
    name: "url-or-path",
    languages: ALL,
    holds: (answer) => /https?:\/\/|\/[a-z]+\/[a-z]+|[\w.]+@[\w.]+/.test(answer),
  },
  {
    name: "emoji-or-kaomoji",
    languages: ALL,
    holds: (answer) => /[\u{1f300}-\u{1faff}]|[(（][^a-z\n]{0,3}[^\p{L}\p{N}\s]{2,}[)）]/u.test(answer),
  },
  {
    name: "about-language",
    languages: ALL,
    holds: (answer) =>
      /英語で|フランス語|ドイツ語|ラテン語|中国語|韓国語|ロシア語|영어로|프랑스어|일본어|중국어|라틴어|英文|法文|法語|德語|日語|拉丁文|英语|法语|\b(French|Latin|Greek|Spanish|German|Japanese) (word|for|name|term)/.test(
        answer,
      ),
  },
  {
    name: "asks-for-a-language",
    languages: ALL,
    holds: (_, prompt) =>
      /英語に|英訳|翻訳して|訳して|英語で|번역|영어로|翻譯|翻译|英文|in (French|Spanish|German|Japanese|Chinese|Italian|Latin)|[Tt]ranslate/.test(
        prompt,
      ),
  },
  {
    name: "long-han-run",
    languages: ["ja"],
    holds: (answer) => /[\u4e00-\u9fff、，。]{16,}/.test(answer),
  },
  { name: "names-of-japan", languages: ["zh-Hant"], holds: (answer) => /日本|東京|大阪|京都/.test(answer) },
  { name: "hanja", languages: ["ko"], holds: (answer) => /[\u4e00-\u9fff]/.test(answer) },
  { name: "half-width-or-odd-width", languages: EAST, holds: (answer) => /[ｦ-ﾟ]|[Ａ-Ｚａ-ｚ]/.test(answer) },
];

/** Translations on request: the parallel sentences, asked for in four ways. */
const REQUESTS: readonly (readonly [from: string, to: string, request: string])[] = [
  ["ja", "en", "次の文を英語に翻訳してください。\n\n"],
  ["ja", "ko", "以下を韓国語に訳してください：\n"],
  ["ja", "zh-Hant", "次の日本語を繁体字中国語に翻訳して。\n"],
  ["en", "ja", "Translate the following into Japanese.\n\n"],
  ["en", "ko", "Please translate this sentence to Korean:\n"],
  ["en", "zh-Hant", "Translate to Traditional Chinese: "],
  ["en", "fr", "How would you say this in French?\n"],
  ["ko", "en", "다음 문장을 영어로 번역해 주세요.\n\n"],
  ["ko", "ja", "다음을 일본어로 옮겨 줘: "],
  ["zh-Hant", "en", "請把下面這段話翻譯成英文。\n\n"],
  ["zh-Hant", "ja", "請將以下內容翻譯成日文：\n"],
  ["zh-Hant", "zh-Hans", "請把這句話改成簡體中文：\n"],
];

export function keepSearches(part: Part, most: number): KeepClass[] {
  const pool = new Map<string, LabelledRow[]>();
  for (const { language, file, read } of CLEAN_SETS) {
    if (!ALL.includes(language)) continue;
    const list = pool.get(language) ?? [];
    pool.set(language, list);
    for (const [index, row] of rowsOf(file).entries()) {
      if (!isInPart(`${file} ${row.doc ?? row.title ?? index}`, part)) continue;
      const turns = read(row, index);
      if (turns.length > 0)
        list.push({ class: "", language, detail: "", wanted: "keep", turns, spans: [], source: `${file} ${index}` });
    }
  }
  const found = SEARCHES.flatMap(({ name, languages, holds }) =>
    languages.map((language): KeepClass => {
      const rows = pool
        .get(language)!
        .filter(({ turns }) => holds(turns.at(-1)!.text, turns.at(-2)?.text ?? "", language))
        .map((row) => ({ ...row, class: name }));
      const step = Math.max(1, Math.ceil(rows.length / most));
      return { name, language, rows: rows.filter((_, index) => index % step === 0) };
    }),
  );
  return [...found.filter(({ rows }) => rows.length > 0), ...REQUESTS.map((each) => translations(each, part, most))];
}

function translations([from, to, request]: (typeof REQUESTS)[number], part: Part, most: number): KeepClass {
  const file = "native/ntrex_parallel_33langs.jsonl.gz";
  const rows = rowsOf(file).filter(({ doc }) => isInPart(`${file} ${doc}`, part));
  return {
    name: `translation-${from}-to-${to}`,
    language: to,
    rows: rows.slice(0, most).map(
      (row, index): LabelledRow => ({
        class: "translation",
        language: to,
        detail: "",
        wanted: "keep",
        turns: [
          { role: "user", text: request + row[from] },
          { role: "assistant", text: row[to] },
        ],
        spans: [],
        source: `${file} ${index}`,
      }),
    ),
  };
}
