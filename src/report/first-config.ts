import { count, counted, percent } from "./numerals.ts";
import type { Summary } from "./summary.ts";
import { visible } from "./visible.ts";

/** What a first look at data found, to make a config of. */
export interface FirstLook {
  readonly summary: Summary;
  readonly rules: number;
  /** The preset of the language that nearly all rows are in. */
  readonly preset: string | undefined;
  /** Columns that the shapes read and every source has. */
  readonly columns: readonly string[];
}

/** Room above today's rate: a quarter of it and a tenth of a point, rounded up to a tenth of a point. */
const roomy = (rows: number, of: number): number =>
  Math.ceil(((1.25 * rows) / Math.max(1, of)) * 1000 + 1 - 1e-9) / 1000;
const rateText = (rate: number) => `${Number((rate * 100).toFixed(1))} %`;

/** Codes that get a limit of their own. */
const MOST_CODES = 12;
/** Languages with a smaller share are accidents. */
const LEAST_SHARE = 0.05;

/** Rows by language, most first. */
export function languagesOf({ bySourceLanguage }: Summary): { language: string; input: number; rejected: number }[] {
  const found = new Map<string, { language: string; input: number; rejected: number }>();
  for (const languages of Object.values(bySourceLanguage))
    for (const [language, { input, rejected }] of Object.entries(languages)) {
      const each = found.get(language) ?? { language, input: 0, rejected: 0 };
      found.set(language, each);
      each.input += input;
      each.rejected += rejected;
    }
  return [...found.values()].sort((a, b) => b.input - a.input || (a.language < b.language ? -1 : 1));
}

/** A config file with comments: what was found, and limits a little above it. */
export function firstConfig({ summary, rules, preset, columns }: FirstLook): string {
  const { rows, bySource, byCode } = summary;
  const worst = Object.entries(bySource).sort(([, a], [, b]) => b.rejected * a.input - a.rejected * b.input)[0];
  const languages = languagesOf(summary).filter(
    ({ language, input }) => language !== "und" && input >= LEAST_SHARE * rows.input,
  );
  const codes = Object.entries(byCode)
    .filter(([, { rejected }]) => rejected > 0)
    .sort(([a, x], [b, y]) => y.rows - x.rows || (a < b ? -1 : 1))
    .slice(0, MOST_CODES);
  const shapes = [...new Set(Object.values(summary.sources).map(({ shape }) => shape))].sort();
  const roles = commonRoles(summary);
  const today = (times: number, of: number) => `Today: ${count(times)} of ${count(of)} (${percent(times, of)}).`;
  const gate: string[] = [
    `// ${today(rows.rejected, rows.input)}`,
    `"rejected": ${JSON.stringify(rateText(roomy(rows.rejected, rows.input)))},`,
    "// By reason, today's in the comments; rows that cannot be read are none.",
    '"reasons": {',
    ...codes.map(
      ([code, { rows: times }]) =>
        `  ${JSON.stringify(code)}: ${JSON.stringify(rateText(roomy(times, rows.input)))}, // ${counted(times, "row")}`,
    ),
    ...(byCode["ROW010"] === undefined ? ['  "ROW010": 0'] : []),
    "},",
    ...(languages.length < 2
      ? []
      : [
          '"languages": {',
          ...languages.map(
            ({ language, input, rejected }) =>
              `  ${JSON.stringify(language)}: { "rejected": ${JSON.stringify(rateText(roomy(rejected, input)))} }, // ${today(rejected, input)}`,
          ),
          "},",
        ]),
    ...(worst === undefined
      ? []
      : [
          `// Of each source by itself. The worst today is ${oneLineComment(worst[0])}: ${percent(worst[1].rejected, worst[1].input)}.`,
          `"sources": { "**": { "rejected": ${JSON.stringify(rateText(roomy(worst[1].rejected, worst[1].input)))} } },`,
        ]),
    "// What every source must look like.",
    `"schema": ${JSON.stringify({ columns, roles, shapes }).replaceAll('":[', '": [').replaceAll('","', '", "').replaceAll('],"', '], "').replace("{", "{ ").replace("}", " }")}`,
  ];
  const lines = [
    `// Written by shisa-filter init, from ${counted(rows.input, "row")} of ${counted(Object.keys(bySource).length, "file")}.`,
    "// Change what you like; `shisa-filter config --show-origin` shows what holds, docs/gate.md has every limit.",
    "{",
    '  "$schema": "./node_modules/shisa-filter/dist/schema.json",',
    "  // The rule set these limits were measured with; another one is an error until you have looked.",
    `  "rules": ${rules},`,
    preset === undefined
      ? "  // Rows of several languages: no single one is expected. Presets: shisa-filter filters, docs/reference.md."
      : `  // Nearly all rows are in one language, so that answers in another are rejected.`,
    `  "preset": ${JSON.stringify(preset ?? "recommended")},`,
    '  "gate": {',
    ...gate.map((line) => `    ${line}`),
    "  }",
    "}",
  ];
  return `${withoutLastCommas(lines).join("\n")}\n`;
}

/** Roles that occur in every source. */
function commonRoles({ bySourceRole }: Summary): string[] {
  const [first, ...others] = Object.values(bySourceRole).map((roles) => Object.keys(roles));
  return (first ?? []).filter((role) => role !== "system" && others.every((roles) => roles.includes(role)));
}

const oneLineComment = (name: string): string => visible(name).replaceAll("\n", " ");

/** JSON has no comma before a closing brace; a comment may follow where it was. */
const withoutLastCommas = (lines: readonly string[]): string[] =>
  lines.map((line, index) =>
    /^\s*\}/.test(lines[index + 1] ?? "") && !line.trim().startsWith("//")
      ? line.replace(/,(\s*\/\/.*)?$/, "$1")
      : line,
  );
