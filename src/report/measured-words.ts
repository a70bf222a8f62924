import type { MeasuredReason } from "../core/measured.ts";
import { type Estimate, estimated } from "./html/precision.ts";
import { count, counted } from "./numerals.ts";

/** Of fewer rows no ratio is told: its interval would say nothing. */
const FEWEST = 20;

const ratioOf = (hits: number, of: number): Estimate | null => (of < FEWEST ? null : estimated(hits, of));

/** A ratio for people: `99.2 %`, never all where it is not all. */
const percentage = (ratio: number): string => {
  const value = ratio > 1 - 1e-9 ? 100 : ratio * 100;
  return value < 100 && value >= 99.95 ? ">99.9" : value.toFixed(1).replace(/\.0$/, "");
};

/** `99.2 % (98.1–99.7)`: an estimate with its 95 % interval. */
export const estimateWords = ({ ratio, low, high }: Estimate): string =>
  `${percentage(ratio)} % (${percentage(low)}–${percentage(high)})`;

/** How many of 10,000 clean rows are to be expected to be named wrongly, as an interval: `0 to 15`. */
function alarmsIn10000(alarms: number, clean: number): string {
  const { low, high } = estimated(alarms, clean) ?? { low: 0, high: 1 };
  const most = high * 10_000;
  return `${Math.floor(low * 10_000)} to ${most < 10 ? most.toFixed(1).replace(/\.0$/, "") : Math.ceil(most)}`;
}

/** A language as people who work with it write it. */
export const languageWords = (tag: string): string => (tag === "zh-Hant" ? "zh-TW" : tag);

/**
 * What was measured of a reason in one language: `ko: precision 99.2 % (98.1–99.7) of 512 named, recall 98.4 %
 * (96.9–99.2) of 500 planted, 1 false alarm in 1,065 clean rows`.
 */
export function measuredWords({ language, clean, alarms, named, right, planted, found }: MeasuredReason): string {
  const precision = ratioOf(right, named);
  const recall = ratioOf(found, planted);
  const parts = [
    // Where no fault was planted for it, what it named rightly is not known either.
    planted === 0 || precision === null
      ? "precision not measured"
      : `precision ${estimateWords(precision)} of ${count(named)} named`,
    recall === null ? "recall not measured" : `recall ${estimateWords(recall)} of ${count(planted)} planted`,
    `${counted(alarms, "false alarm")} in ${counted(clean, "clean row")} (${alarmsIn10000(alarms, clean)} in 10,000)`,
  ];
  return `${languageWords(language)}: ${parts.join(", ")}`;
}

/** What rows the figures are from. */
const corpusWords = ({ corpus }: MeasuredReason): string =>
  corpus === "held"
    ? "On real text that was set aside before the rules were tuned, and faults planted into it"
    : "On real text, and faults planted into it; rules were tuned on some of the same text";

/**
 * All languages of a reason, a line each, and what they were measured on.
 * @param on - when, and with what rules.
 */
export const measuredLines = (measured: readonly MeasuredReason[], on: string): string[] =>
  measured.length === 0 ? ["not measured"] : [...measured.map(measuredWords), `${corpusWords(measured[0]!)}; ${on}.`];

/** The same on one line: `precision / recall in %: ja 100 / 99.1, ko 99.8 / 98.2; 1 false alarm in 8,940 clean rows`. */
export function measuredSummary(measured: readonly MeasuredReason[]): string {
  if (measured.length === 0) return "not measured";
  const cells = measured.flatMap(({ language, named, right, planted, found }) => {
    const [precision, recall] = [ratioOf(right, named), ratioOf(found, planted)];
    return precision === null || recall === null
      ? []
      : [`${languageWords(language)} ${percentage(precision.ratio)} / ${percentage(recall.ratio)}`];
  });
  const sum = (key: "alarms" | "clean") => measured.reduce((total, each) => total + each[key], 0);
  const alarms = `${counted(sum("alarms"), "false alarm")} in ${counted(sum("clean"), "clean row")}`;
  return cells.length === 0 ? alarms : `precision / recall in %: ${cells.join(", ")}; ${alarms}`;
}

/** The precision of several reasons and languages together, for one column; null: not measured. */
export function pooledPrecision(measured: readonly MeasuredReason[]): Estimate | null {
  const of = measured.filter(({ planted }) => planted > 0);
  const sum = (key: "right" | "named") => of.reduce((total, each) => total + each[key], 0);
  return ratioOf(sum("right"), sum("named"));
}

/** The share of planted faults found, over several reasons and languages; null: not measured. */
export function pooledRecall(measured: readonly MeasuredReason[]): Estimate | null {
  const sum = (key: "found" | "planted") => measured.reduce((total, each) => total + each[key], 0);
  return ratioOf(sum("found"), sum("planted"));
}
