/** Rows with foreign matter that has a reason to be there: found in real data, and written for this bench. */
import type { Part } from "../data.ts";
import { BAD_EVERYDAY } from "./bad-everyday.ts";
import { BAD_ROWS as BAD_OWN } from "./bad-own.ts";
import { KEEP_EN } from "./keep-en.ts";
import { KEEP_EVERYDAY } from "./keep-everyday.ts";
import { KEEP_JA } from "./keep-ja.ts";
import { KEEP_KO } from "./keep-ko.ts";
import { keepMade } from "./keep-made.ts";
import { keepSearches } from "./keep-search.ts";
import { KEEP_ZH_HANT } from "./keep-zh-hant.ts";
import type { OwnRow } from "./own-row.ts";
import { type LabelledRow, turnsOf } from "./row.ts";

export interface KeepClass {
  readonly name: string;
  readonly language: string;
  readonly rows: readonly LabelledRow[];
}

/** Rows of our own that should be kept, by language. */
export const KEEP_ROWS = withMore({ ja: KEEP_JA, ko: KEEP_KO, "zh-Hant": KEEP_ZH_HANT, en: KEEP_EN }, KEEP_EVERYDAY);

export const keepRowOf = (language: string, [name, prompt, answer]: OwnRow): LabelledRow => ({
  class: name,
  language,
  detail: name,
  wanted: "keep",
  turns: turnsOf(prompt, answer),
  spans: [],
  source: `own ${name}`,
});

/** All keep classes; of those searched for in real data at most so many rows each. */
export function keepClasses(part: Part, most: number): KeepClass[] {
  const own = Object.entries(KEEP_ROWS).map(([language, rows]): KeepClass => {
    return { name: "own", language, rows: rows.map((row) => keepRowOf(language, row)) };
  });
  return [...own, ...keepMade(part, most), ...keepSearches(part, most)];
}

/** Rows of our own with marked faults, by language. */
export const BAD_ROWS = withMore(BAD_OWN, BAD_EVERYDAY);

type OwnRows = Readonly<Record<string, readonly OwnRow[]>>;

function withMore(rows: OwnRows, more: OwnRows): OwnRows {
  return Object.fromEntries(
    Object.entries(rows).map(([language, own]) => [language, [...own, ...(more[language] ?? [])]]),
  );
}
