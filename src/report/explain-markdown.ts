import type { Example } from "../core/filter.ts";
import { textsOf } from "./example-lines.ts";
import { severitiesText } from "./explain-text.ts";
import type { FilterExplanation, ReasonExplanation } from "./explanation.ts";
import { FIXED_BY, wordsOf } from "./explanation.ts";
import { measuredSummary } from "./measured-words.ts";
import { visible } from "./visible.ts";

/** A page of all filters: a table of every reason, then each filter. */
export function markdownOfAll(filters: readonly FilterExplanation[]): string {
  const rows = filters.flatMap(({ reasons }) =>
    reasons.map(
      ({ code, filter, reason, severity, message }) =>
        `| [${code}](#${anchorOf(code, reason)}) | ${wordsOf(reason)} | ${filter} | ${severity} | ${cell(message)} |`,
    ),
  );
  const table = ["| code | reason | filter | severity | message |", "|---|---|---|---|---|", ...rows];
  return `${table.join("\n")}\n\n${filters.map(markdownOfFilter).join("\n")}`;
}

/** A filter: its options, then its reasons. */
export function markdownOfFilter(filter: FilterExplanation): string {
  return [
    `## ${filter.filter}`,
    "",
    prose(filter.summary),
    "",
    ...optionTable(filter),
    ...filter.reasons.flatMap(reasonPart),
  ].join("\n");
}

/** One reason, and the options of its filter. */
export const markdownOfReason = (filter: FilterExplanation, reason: ReasonExplanation): string =>
  [...reasonPart(reason), ...optionTable(filter)].join("\n");

/** What GitHub makes of the heading `SCR001 foreign splice`. */
const anchorOf = (code: string, reason: string) => `${code} ${wordsOf(reason)}`.toLowerCase().replaceAll(" ", "-");

function reasonPart(reason: ReasonExplanation): string[] {
  const presets = severitiesText(reason.severities);
  return [
    `### ${reason.code} ${wordsOf(reason.reason)}`,
    "",
    `> ${prose(reason.message)}`,
    "",
    `- **Why:** ${prose(reason.why)}`,
    `- **Fix:** ${prose(reason.fix)}`,
    `- **Filter:** ${reason.filter}`,
    `- **Severity:** ${reason.severity}${presets === "" ? "" : ` (${presets})`}`,
    `- **Judges:** ${reason.roles.join(", ")}`,
    `- **Measured:** ${measuredSummary(reason.measured)}`,
    ...(reason.fixable === null ? [] : [`- **Repaired by \`--fix\`:** ${FIXED_BY[reason.fixable]}`]),
    `- **Since:** ${reason.since}`,
    "",
    "Bad:",
    "",
    ...fenced(reason.bad),
    "",
    "Good:",
    "",
    ...fenced(reason.good),
    "",
  ];
}

function optionTable({ options }: FilterExplanation): string[] {
  if (options.length === 0) return [];
  return [
    "| option | type | default | |",
    "|---|---|---|---|",
    ...options.map(({ name, type, default: value, description }) => {
      const shown = value === undefined ? "" : `\`${JSON.stringify(value).replaceAll("|", "\\|")}\``;
      return `| \`${name}\` | ${cell(type)} | ${shown} | ${cell(description)} |`;
    }),
    "",
  ];
}

/** Keeps template tokens such as `<|im_start|>` from being taken for HTML. */
const prose = (text: string) => visible(text).replaceAll("\\", "\\\\").replaceAll("<", "\\<");

/** Keeps text inside one cell of a table. */
const cell = (text: string) => prose(text).replaceAll("|", "\\|");

/** The example in a fence longer than any run of backticks in it, its `⟦…⟧` marks kept. */
function fenced(example: Example): string[] {
  const lines = textsOf(example).flatMap(({ label, text }) => {
    const shown = text.split("\n").map(visible);
    return label === null ? shown : [`${label}: ${shown[0]}`, ...shown.slice(1)];
  });
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...lines, fence];
}
