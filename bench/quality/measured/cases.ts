/** The labelled rows of the quality benches, in one form: planted faults, their right twins, rows to keep, and clean rows. */
import type { Context } from "../../../src/core/context.ts";
import type { AnyFilter, Reason } from "../../../src/core/filter.ts";
import type { Sample } from "../../../src/core/sample.ts";
import { FILTERS } from "../../../src/filters/index.ts";
import { FAULTS } from "../corpus/catalogue.ts";
import { CLEAN_SETS, cleanRows, PROMPTS } from "../corpus/clean.ts";
import { faultRows } from "../corpus/faults.ts";
import { keepClasses } from "../corpus/keep.ts";
import { type LabelledRow, type Place, sampleOfRow } from "../corpus/row.ts";
import { JUDGED_FILTERS } from "../judge.ts";
import { plantedDemands, plantedPrivate, plantedValues } from "./planted.ts";

export interface LabelledCase {
  readonly language: string;
  readonly sample: Sample;
  /** The text the fault is in; undefined: any trained text. */
  readonly path?: string;
  /** The codes that the planted fault is meant for; none: nothing is wrong here. */
  readonly codes: readonly string[];
  /** Where the fault is; none: the text as a whole. */
  readonly spans: readonly Place[];
  /** A flag over the fault is all that is wanted. */
  readonly isFlagEnough: boolean;
  /** A real row that nobody touched: what false alarms are counted on. */
  readonly isClean: boolean;
  /** Its prompt is the one it was written for. */
  readonly hasPrompt: boolean;
  /** Of the part that was set aside when the rules for scripts, languages and encodings were tuned. */
  readonly isHeld: boolean;
  readonly filters: readonly AnyFilter[];
  readonly context?: Context;
  /** For display. */
  readonly source: string;
}

/** The languages the table has. */
const LANGUAGES = ["ja", "ko", "zh-Hant", "en"];

/** Filters that look at a row alone; of the others no row by itself says anything. */
const ROW_FILTERS = FILTERS.filter(({ judge, match, references }) => !judge && !match && references === undefined);

/** On clean rows these can be wrong: not those that look at how a row is written, nor those that do nothing unless told to. */
export const COUNTED_CODES: readonly string[] = ROW_FILTERS.filter(
  ({ id }) => !["row", "meta", "style"].includes(id),
).flatMap(({ reasons }) => Object.values<Reason>(reasons).map(({ code }) => code));

const ofRow = (row: LabelledRow, rest: Partial<LabelledCase>): LabelledCase => ({
  language: row.language,
  ...(row.wanted === "keep" ? { sample: sampleOfRow(row).sample } : sampleOfRow(row)),
  codes: [],
  spans: row.spans,
  isFlagEnough: row.wanted === "flag",
  isClean: false,
  hasPrompt: row.turns.length > 1,
  isHeld: true,
  filters: ROW_FILTERS,
  ...(row.context === undefined ? {} : { context: row.context }),
  source: `${row.class} ${row.source}`,
  ...rest,
});

/**
 * A chapter of a book that was left in English is no clean row of Korean: the answer must have some letters of its own
 * language, told by code points alone and by no rule that is measured here.
 */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  ja: /[\u3041-\u30ff\u4e00-\u9fff]/g,
  ko: /[\uac00-\ud7a3]/g,
  "zh-Hant": /[\u4e00-\u9fff]/g,
  en: /[A-Za-z]/g,
};
const LEAST_OWN = 0.1;

function isInItsLanguage({ language, turns }: LabelledRow): boolean {
  return turns
    .filter(({ role }) => role === "assistant")
    .every(
      ({ text }) => (text.match(OWN_LETTERS[language]!)?.length ?? 0) >= LEAST_OWN * text.replace(/\s/g, "").length,
    );
}

/** Of the rows to keep that were found in real sets: not models' answers, of which some are broken indeed. */
const MIXED_FILES = CLEAN_SETS.filter(({ isMixed }) => isMixed).map(({ file }) => file);
const isFitToKeep = (row: LabelledRow): boolean =>
  !/^(?:instruct|native)\//.test(row.source) ||
  (isInItsLanguage(row) && !MIXED_FILES.some((file) => row.source.startsWith(file)));

/** A text that a prompt of ours stands before: no answer to it, so it stands alone here. */
function withoutMadePrompt(row: LabelledRow): LabelledRow {
  const isMade = PROMPTS[row.language]?.includes(row.turns[0]!.text) ?? false;
  return isMade ? { ...row, turns: row.turns.slice(1) } : row;
}

/** Real rows that people wrote and edited, at most so many of a set. */
export function* cleanCases(most: number): Generator<LabelledCase> {
  for (const set of CLEAN_SETS) {
    if (set.isMixed || !LANGUAGES.includes(set.language)) continue;
    const held = new Set(cleanRows(set, "held", Number.POSITIVE_INFINITY).map(({ source }) => source));
    for (const row of cleanRows(set, "all", most))
      if (isInItsLanguage(row)) yield ofRow(withoutMadePrompt(row), { isClean: true, isHeld: held.has(row.source) });
  }
}

/** Planted faults, right twins and rows to keep, at most so many of a class and language. */
export function* labelledCases(most: number): Generator<LabelledCase> {
  for (const [name, { languages, codes, flag }] of Object.entries(FAULTS))
    for (const language of languages.filter((each) => LANGUAGES.includes(each)))
      for (const row of faultRows(name, language, "held", most)) {
        const isFlagEnough = flag === true || row.wanted === "flag";
        // The first of them is the class's own; the others may name it too.
        yield ofRow(row, { codes: codes.slice(0, 1), filters: JUDGED_FILTERS, isFlagEnough });
      }
  for (const { language, rows } of keepClasses("held", most))
    if (LANGUAGES.includes(language))
      for (const row of rows) if (isFitToKeep(row)) yield ofRow(row, { hasPrompt: !row.source.startsWith("made ") });
  yield* plantedValues(most);
  yield* plantedPrivate(most);
  yield* plantedDemands(most);
}
