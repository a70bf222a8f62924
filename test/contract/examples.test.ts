import { describe, expect, it } from "vitest";
import { NO_CONTEXT, type Reference } from "../../src/core/context.ts";
import { sampleOf } from "../../src/core/example.ts";
import type { AnyFilter, Example, Reason } from "../../src/core/filter.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { RowIssue, Sample } from "../../src/core/sample.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { bindShape, detectShape, withColumns } from "../../src/io/shapes/index.ts";
import { findingsOf, judgeAll } from "../../src/testing.ts";

type Row = Readonly<Record<string, unknown>>;

/** Faults that no line of an example can have: the issue that a reader or the engine makes of them. */
const UNSHOWN: Readonly<Record<string, RowIssue["data"]>> = {
  invalidUtf8: { byte: 12 },
  tooManyTexts: { texts: 12_000, limit: 10_000 },
  lineTooLong: { bytes: 70_000_000, limit: 67_108_864 },
  filterCrashed: { filter: "brand", error: "TypeError: x is undefined" },
};

const issueSample = (issue: RowIssue): Sample => ({
  segments: [],
  meta: { shape: "text", turns: [], issues: [issue] },
});

/** A JSONL line as it is read: in the shape of `model`, a good line of the same file. */
function readLine(line: string, model: string, columns: readonly string[]): Sample {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return issueSample({ reason: "malformedJson", data: { error: (error as Error).message } });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return issueSample({ reason: "notAnObject", data: { type: Array.isArray(value) ? "array" : typeof value } });
  const row = JSON.parse(model) as Row;
  const bound = bindShape(detectShape("example.jsonl", [row], Object.keys(row)).spec);
  return withColumns(bound, columns, "example.jsonl")(value as Row);
}

const isLine = (example: Example): example is Extract<Example, { readonly line: string }> =>
  typeof example === "object" && "line" in example;
const isRows = (example: Example): example is { readonly rows: readonly string[] } =>
  typeof example === "object" && "rows" in example;

const isExchanges = (
  example: Example,
): example is { readonly exchanges: readonly (readonly [question: string, answer: string])[] } =>
  typeof example === "object" && "exchanges" in example;

const isReferenced = (example: Example): example is { readonly references: readonly string[]; readonly text: string } =>
  typeof example === "object" && "references" in example;

/** Items of an example as a file: `Q: ` and `A: ` say what each is. */
const referenceOf = (items: readonly string[]): Reference => ({
  name: "benchmark.jsonl",
  texts: items.map((text, index) => ({
    item: `#${index}`,
    path: "text",
    kind: text.startsWith("A: ") ? "answer" : "prompt",
    text: text.replace(/^[QA]: /, ""),
  })),
});

interface Outcome {
  readonly findings: readonly Finding[];
  /** Where the marks are; none: the finding is about the row. */
  readonly spans: readonly { readonly path: string; readonly start: number; readonly end: number }[];
}

/** Runs a filter over an example; of a corpus, the findings of the last row. */
function tryOut(filter: AnyFilter, key: string, example: Example, good: Example, broken: boolean): Outcome {
  if (isRows(example)) {
    const rows = example.rows.map((text, index) => ({ id: `r${index}`, ...sampleOf(text) }));
    return { findings: judgeAll(filter, rows).at(-1)!, spans: rows.at(-1)!.spans };
  }
  if (isExchanges(example)) {
    const rows = example.exchanges.map(([question, answer], index) => ({
      id: `r${index}`,
      ...sampleOf([
        { role: "user", text: question },
        { role: "assistant", text: answer },
      ]),
    }));
    return { findings: judgeAll(filter, rows).at(-1)!, spans: rows.at(-1)!.spans };
  }
  if (isLine(example)) {
    const { options = {} } = example;
    const columns = filter.columns?.(filter.options.parse(options)) ?? [];
    const data = broken ? UNSHOWN[key] : undefined;
    const sample = data
      ? issueSample({ reason: key, data })
      : readLine(example.line, isLine(good) ? good.line : example.line, columns);
    return { findings: findingsOf(filter, sample, options), spans: [] };
  }
  if (isReferenced(example)) {
    const { sample, spans } = sampleOf(example.text);
    const context = { ...NO_CONTEXT, references: { [filter.id]: [referenceOf(example.references)] } };
    return { findings: findingsOf(filter, sample, {}, context), spans };
  }
  const { sample, spans } = sampleOf(example);
  return { findings: findingsOf(filter, sample), spans };
}

const counted = (findings: readonly Finding[], code: string) =>
  findings.filter((finding) => finding.code === code && finding.severity !== "note");

const CASES = FILTERS.flatMap((filter) =>
  Object.entries(filter.reasons as Record<string, Reason>).map(
    ([key, reason]) => [reason.code, filter, key, reason] as const,
  ),
);

describe("examples", () => {
  it.each(CASES)("%s: the bad one is caught at its marks", (code, filter, key, { bad, good }) => {
    const { findings, spans } = tryOut(filter, key, bad, good, true);
    const found = counted(findings, code);
    if (spans.length === 0) expect(found.map(({ span }) => span)).toEqual([undefined]);
    else expect(found.map(({ span }) => span)).toEqual(spans);
  });

  it.each(CASES)("%s: the good one is not", (code, filter, key, { good }) => {
    const { findings, spans } = tryOut(filter, key, good, good, false);
    expect(spans, "a good example has no marks").toEqual([]);
    expect(counted(findings, code)).toEqual([]);
  });

  it.each(CASES)("%s: bad and good differ", (_code, _filter, _key, { bad, good }) => {
    expect(JSON.stringify(bad)).not.toBe(JSON.stringify(good));
  });
});
