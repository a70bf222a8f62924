import { fileOf } from "../audit.ts";
import { placeOf } from "../formats/format.ts";
import { type JunitCase, junitXml } from "../junit.ts";
import { exampleItems } from "../markdown-examples.ts";
import { markdownText, uriOf } from "../markup.ts";
import { count } from "../numerals.ts";
import { type SarifReason, sarifLog, sarifResults, sarifRule } from "../sarif.ts";
import { visible } from "../visible.ts";
import { annotation, MOST_ANNOTATIONS } from "../workflow-command.ts";
import { type GateRecord, type Verdict, withoutTexts } from "./record.ts";
import { amountOf, type GateTextOptions, gateText, headlineOf, subjectOf } from "./text.ts";

export const GATE_FORMATS = ["text", "json", "markdown", "github", "sarif", "junit"] as const;
export type GateFormatName = (typeof GATE_FORMATS)[number];

export interface GateFormatOptions extends GateTextOptions {
  readonly reasons?: ReadonlyMap<string, SarifReason>;
}

/** Turns a gate's record into text, piece by piece. */
export type GateFormat = (record: GateRecord, options?: GateFormatOptions) => AsyncIterable<string>;

/** A comment on GitHub holds 65,536 characters; what else is in it must fit, too. */
const COMMENT_CHARACTERS = 60_000;
const MOST_ROWS = 30;

const isTold = ({ outcome }: Verdict) => outcome !== "pass";

async function* json(record: GateRecord): AsyncGenerator<string> {
  const samples = record.samples.map(withoutTexts);
  // Lone surrogates and what could act on a terminal are escaped by the command line, as everywhere.
  yield `${JSON.stringify({ ...record, samples }, null, 2)}\n`;
}

const MARKS = { pass: "✅", warn: "⚠️", fail: "❌" } as const;

async function* markdown(record: GateRecord): AsyncGenerator<string> {
  const { outcome, verdicts, toolChange, improvements, notes, samples } = record;
  const told = verdicts.filter(isTold);
  const passed = verdicts.filter((verdict) => !isTold(verdict));
  const lines = [`### ${MARKS[outcome]} shisa-filter gate`, "", markdownText(headlineOf(record)), ""];
  for (const { outcome: each, message } of told.slice(0, MOST_ROWS))
    lines.push(`- ${MARKS[each]} ${markdownText(message)}`);
  if (told.length > MOST_ROWS) lines.push(`- … and ${count(told.length - MOST_ROWS)} more`);
  if (toolChange !== null) lines.push("", `ℹ️ ${markdownText(toolChange.message)}`, ...changeTable(toolChange.byCode));
  if (samples.length > 0) {
    const title = `${count(samples.length)} ${samples.length === 1 ? "row" : "rows"} to look at first`;
    lines.push("", `<details${outcome === "fail" ? " open" : ""}><summary>${title}</summary>`, "");
    let room = COMMENT_CHARACTERS - lines.join("\n").length;
    for (const item of samples.flatMap((sample) => exampleItems(sample))) {
      room -= item.length;
      if (room > 0) lines.push(item);
    }
    lines.push("", "</details>");
  }
  if (improvements.length > 0) {
    lines.push("", "<details><summary>better than the baseline</summary>", "");
    lines.push(...improvements.slice(0, MOST_ROWS).map((each) => `- ${markdownText(each)}`), "", "</details>");
  }
  const table = verdictTable(passed.slice(0, MOST_ROWS));
  const more = passed.length > MOST_ROWS ? ["", `… and ${count(passed.length - MOST_ROWS)} more`] : [];
  if (passed.length > 0)
    lines.push(
      "",
      `<details><summary>${count(passed.length)} that hold</summary>`,
      "",
      ...table,
      ...more,
      "",
      "</details>",
    );
  if (record.defaults) lines.push("", "No limits are configured; these are the defaults.");
  if (notes.length > 0)
    lines.push("", ...notes.slice(0, MOST_ROWS).map((note) => `<sub>${markdownText(note)}</sub><br>`));
  yield `${lines.join("\n")}\n`;
}

const verdictTable = (verdicts: readonly Verdict[]): string[] => [
  "| | limit on | value | limit |",
  "|---|---|--:|---|",
  ...verdicts.map(
    (verdict) =>
      `| ${MARKS[verdict.outcome]} | ${markdownText(subjectOf(verdict))} | ${markdownText(amountOf(verdict))} | ${markdownText(verdict.limit)} |`,
  ),
];

const changeTable = (byCode: NonNullable<GateRecord["toolChange"]>["byCode"]): string[] =>
  Object.keys(byCode).length === 0
    ? []
    : [
        "",
        "| reason | more rows | fewer rows |",
        "|---|--:|--:|",
        ...Object.entries(byCode).map(
          ([code, { added, removed }]) => `| ${code} | +${count(added)} | −${count(removed)} |`,
        ),
      ];

async function* github(record: GateRecord): AsyncGenerator<string> {
  const level = { fail: "error", warn: "warning", pass: "notice" } as const;
  const told = record.verdicts.filter(isTold);
  const failed = told.filter(({ outcome }) => outcome === "fail");
  const warned = told.filter(({ outcome }) => outcome === "warn");
  const place = ({ source }: Verdict) => (source === null ? {} : { file: source });
  // A few of the limits, so that rows find room among what GitHub shows.
  for (const verdict of [...failed.slice(0, 4), ...warned.slice(0, MOST_ANNOTATIONS)])
    yield annotation(level[verdict.outcome], verdict.message, {
      ...place(verdict),
      title: `gate: ${subjectOf(verdict)}`,
    });
  if (record.outcome === "fail")
    for (const sample of record.samples.slice(0, MOST_ANNOTATIONS - 1 - Math.min(4, failed.length))) {
      const [finding] = sample.findings;
      if (finding === undefined) continue;
      const { line, row, id } = sample;
      const title = `${finding.code} ${line === null ? `row ${row}` : `line ${line}`} ${id}`;
      const text =
        finding.excerpt === null || finding.message.includes(finding.excerpt)
          ? finding.message
          : `${finding.message} “${finding.excerpt}”`;
      yield annotation("error", text, { file: fileOf(sample), line, title });
    }
  if (record.toolChange !== null)
    yield annotation("notice", record.toolChange.message, { title: "gate: tool changed" });
  yield annotation(level[record.outcome], headlineOf(record), { title: "shisa-filter gate" });
}

/**
 * The file that a verdict is shown at. GitHub's code scanning refuses a whole log for one result without a file, so what is about
 * all rows is shown where most of the bad ones are, else where the limit may be written.
 */
function fileToLookAt({ samples, worst }: GateRecord, source: string | null): string {
  const its = source ?? worst?.source;
  const sample = its === undefined ? samples[0] : samples.find((each) => each.source === its);
  return sample === undefined ? (its ?? "shisa-filter.json") : fileOf(sample);
}

async function* sarif(record: GateRecord, { reasons }: GateFormatOptions = {}): AsyncGenerator<string> {
  const codes = [...new Set(record.samples.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const told = record.verdicts.filter(isTold);
  const names = [...new Set(told.map(({ what }) => `gate/${what.replaceAll(" ", "-")}`))];
  const rules = [
    ...names.map((id) => ({ id, shortDescription: { text: `A gate's limit or check: ${id.slice(5)}` } })),
    ...codes.map((code) => sarifRule(code, reasons?.get(code))),
  ];
  const indexOf = (id: string) => rules.findIndex((rule) => (rule as { id?: unknown }).id === id);
  const results = told.map(({ what, source, outcome, message }) => {
    const ruleId = `gate/${what.replaceAll(" ", "-")}`;
    return {
      ruleId,
      ruleIndex: indexOf(ruleId),
      level: outcome === "fail" ? "error" : "warning",
      message: { text: visible(message) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(fileToLookAt(record, source)) } } }],
    };
  });
  const found = record.samples.flatMap((sample) => sarifResults(sample, indexOf));
  yield sarifLog(record.judgedBy.version, rules, [...results, ...found], { outcome: record.outcome });
}

async function* junit(record: GateRecord): AsyncGenerator<string> {
  const cases = record.verdicts.map((verdict): JunitCase => {
    const { kind, outcome, message } = verdict;
    const { source, code } = verdict;
    const rows = record.samples.filter(
      ({ source: its, findings }) =>
        (source === null || its === source) && (code === null || findings.some((each) => each.code.startsWith(code))),
    );
    const body = rows.flatMap((sample) =>
      sample.findings.map((finding) => `${placeOf(sample)} ${sample.id} ${finding.code} ${finding.message}`),
    );
    return {
      suite: `gate.${kind}`,
      name: subjectOf(verdict),
      ...(outcome === "fail" && { failure: { message, body } }),
      ...(outcome === "warn" && { output: message }),
    };
  });
  yield junitXml("shisa-filter gate", cases);
}

export const gateFormats: Readonly<Record<GateFormatName, GateFormat>> = {
  text: gateText,
  json,
  markdown,
  github,
  sarif,
  junit,
};
