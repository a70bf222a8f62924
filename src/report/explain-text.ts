import type { Example } from "../core/filter.ts";
import { drawnExample, textsOf } from "./example-lines.ts";
import type { FilterExplanation, ReasonExplanation } from "./explanation.ts";
import { FIXED_BY, wordsOf } from "./explanation.ts";
import { measuredLines } from "./measured-words.ts";
import type { OptionDoc } from "./option-docs.ts";
import { type Paint, PLAIN, severityPaint } from "./paint.ts";
import { visible } from "./visible.ts";
import { displayWidth, padToWidth, wrapToWidth } from "./width.ts";

interface TextOptions {
  readonly columns?: number;
  readonly paint?: Paint;
}

const LABEL_COLUMNS = 12;

/** One reason for a terminal. */
export function textOfReason(filter: FilterExplanation, reason: ReasonExplanation, options: TextOptions = {}): string {
  const { columns = 100, paint = PLAIN } = options;
  const lines = [
    ...reasonLines(reason, filter.measuredOn, columns, paint),
    "",
    ...field("filter", `${filter.filter}: ${filter.summary}`, columns, paint),
    ...noteLines(filter, columns, paint),
    ...optionLines(filter, columns, paint),
  ];
  return `${lines.join("\n")}\n`;
}

/** A filter and its reasons for a terminal. */
export function textOfFilter(filter: FilterExplanation, options: TextOptions = {}): string {
  const { columns = 100, paint = PLAIN } = options;
  const lines = [
    paint.bold(filter.filter),
    ...wrapToWidth(filter.summary, columns - 2).map((line) => `  ${line}`),
    ...noteLines(filter, columns, paint),
    ...optionLines(filter, columns, paint),
    ...filter.reasons.flatMap((reason) => ["", ...reasonLines(reason, filter.measuredOn, columns, paint)]),
  ];
  return `${lines.join("\n")}\n`;
}

function reasonLines(reason: ReasonExplanation, measuredOn: string, columns: number, paint: Paint): string[] {
  const colour = reason.severity === "off" ? paint.dim : severityPaint(paint, reason.severity);
  return [
    `${paint.bold(reason.code)} ${wordsOf(reason.reason)}  ${colour(reason.severity)}`,
    ...field("message", reason.message, columns, paint),
    ...field("why", reason.why, columns, paint),
    ...field("fix", reason.fix, columns, paint),
    ...field("judges", reason.roles.join(", "), columns, paint),
    ...presetLines(reason, columns, paint),
    ...measuredLines(reason.measured, measuredOn).flatMap((line, at) =>
      field(at === 0 ? "measured" : "", line, columns, paint),
    ),
    ...(reason.fixable === null ? [] : field("fixable", `by --fix: ${FIXED_BY[reason.fixable]}`, columns, paint)),
    ...field("since", reason.since, columns, paint),
    ...exampleLines("bad", reason.bad, columns, paint.red, paint),
    ...exampleLines("good", reason.good, columns, paint.green, paint),
  ];
}

/** `presets  reject: recommended, ja; flag: dpo`. */
function presetLines({ severities }: ReasonExplanation, columns: number, paint: Paint): string[] {
  const shown = severitiesText(severities);
  return shown === "" ? [] : field("presets", shown, columns, paint);
}

export function severitiesText(severities: ReasonExplanation["severities"]): string {
  const names = new Map<string, string[]>();
  for (const [preset, severity] of Object.entries(severities))
    names.set(severity, [...(names.get(severity) ?? []), preset]);
  return [...names].map(([severity, presets]) => `${severity}: ${presets.join(", ")}`).join("; ");
}

function field(label: string, value: string, columns: number, paint: Paint): string[] {
  return wrapToWidth(visible(value), columns - LABEL_COLUMNS).map(
    (line, index) =>
      (index === 0 ? paint.dim(padToWidth(`  ${label}`, LABEL_COLUMNS)) : " ".repeat(LABEL_COLUMNS)) + line,
  );
}

function exampleLines(
  title: string,
  example: Example,
  columns: number,
  colour: (text: string) => string,
  paint: Paint,
): string[] {
  const lines = [`  ${colour(title)}`];
  for (const { label, text } of textsOf(example)) {
    if (label !== null) lines.push(paint.dim(`  ╷ ${label}`));
    for (const { kind, text: drawn } of drawnExample(text, columns - 4))
      lines.push(`${paint.dim("  │ ")}${kind === "carets" ? colour(drawn) : drawn}`);
  }
  return lines;
}

const noteLines = ({ notes }: FilterExplanation, columns: number, paint: Paint): string[] =>
  notes.flatMap((note) => field("note", note, columns, paint));

function optionLines({ filter, options }: FilterExplanation, columns: number, paint: Paint): string[] {
  if (options.length === 0) return [];
  const named = Math.max(...options.map(({ name }) => displayWidth(name)));
  return [
    `${paint.dim(padToWidth("  options", LABEL_COLUMNS))}--set ${filter}.${options[0]!.name}=…`,
    ...options.flatMap((option) => {
      const head = `    ${padToWidth(option.name, named)}  `;
      return wrapToWidth(optionText(option), Math.max(20, columns - head.length)).map(
        (line, index) => (index === 0 ? head : " ".repeat(head.length)) + line,
      );
    }),
  ];
}

export function optionText(option: OptionDoc): string {
  const value = option.default === undefined ? "" : ` (default ${JSON.stringify(option.default)})`;
  return `${option.type}${value}${option.description === "" ? "" : `: ${option.description}`}`;
}
