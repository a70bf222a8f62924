import { type Context, NO_CONTEXT } from "./core/context.ts";
import { sampleOf } from "./core/example.ts";
import type { AnyFilter, Judge, JudgedRow, Matcher, Reason } from "./core/filter.ts";
import type { Finding } from "./core/finding.ts";
import type { MatchSketch } from "./core/matcher.ts";
import type { Role, Sample } from "./core/sample.ts";
import { holesOf } from "./core/template.ts";
import { createMeasurer } from "./engine/measure.ts";
import { createPolicy, NO_POLICY } from "./engine/policy.ts";
import { createRecorder, type Reported } from "./engine/recorder.ts";

/** A string is one assistant turn; a list is a conversation or a pair. `⟦…⟧` marks where findings must point. */
export type CaseText = string | readonly { readonly role: Role; readonly text: string }[];

export interface KeepCase {
  readonly name?: string;
  readonly text: CaseText;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What is known of the data set the text is in; nothing by default. */
  readonly context?: Context;
}

export interface FlagCase<Key extends string> extends KeepCase {
  /** The reason every marked span must have; without marks, the row. */
  readonly reason: Key;
  /** A subset of the finding's data. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly score?: number;
}

/** Rows in order; the third entry is the reason key that row must get. */
export type CorpusCase<Key extends string> = readonly (readonly [id: string, text: CaseText, reason?: Key])[];

export interface FilterCases<Key extends string> {
  readonly keep?: readonly (string | KeepCase)[];
  readonly flag?: readonly FlagCase<Key>[];
  readonly corpus?: readonly CorpusCase<Key>[];
}

/** The runner's own functions: vitest, jest and mocha put them on the global object, or pass them here. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void) => void;
}

/** Runs a filter alone over one sample with its default severities. */
export function findingsOf(filter: AnyFilter, sample: Sample, options: unknown = {}, context = NO_CONTEXT): Finding[] {
  const active = [{ filter, options: filter.options.parse(options) }];
  return createMeasurer(active, createPolicy(NO_POLICY), {}, context)(sample).findings;
}

/** Runs a corpus filter over texts in order; the codes each row got. */
export function judgeAll(
  filter: AnyFilter,
  rows: readonly { readonly id: string; readonly sample: Sample }[],
  options: unknown = {},
): Finding[][] {
  const parsed = filter.options.parse(options);
  if (filter.match) return matchAll(filter, filter.match(parsed), rows);
  if (!filter.sketch || !filter.judge) throw new TypeError(`filter ${filter.id} has neither a judge nor a matcher`);
  const sketch = filter.sketch(parsed);
  const judge: Judge<unknown> = filter.judge(parsed);
  const recorders = rows.map(() => createRecorder(createPolicy(NO_POLICY)));
  for (const [ordinal, { id, sample }] of rows.entries()) {
    const made = structuredClone(sketch(sample));
    if (made === undefined) continue;
    const row: JudgedRow = { ordinal, id, source: "test.jsonl", row: ordinal, rejected: false };
    judge.add(row, made, (reason, details) => recorders[ordinal]!.record(filter, reason, details as Reported));
  }
  judge.end?.((ordinal, reason, details) => recorders[ordinal]!.record(filter, reason, details as Reported));
  return recorders.map((recorder) => recorder.take().findings);
}

/** Every row against every earlier one that stays and has its text or one of its keys. */
function matchAll(
  filter: AnyFilter,
  matcher: Matcher,
  rows: readonly { readonly id: string; readonly sample: Sample }[],
): Finding[][] {
  const kept: { readonly row: number; readonly id: string; readonly sketch: MatchSketch }[] = [];
  return rows.map(({ id, sample }, ordinal) => {
    const sketch = structuredClone(matcher.sketch(sample));
    if (sketch === undefined) return [];
    const recorder = createRecorder(createPolicy(NO_POLICY));
    const row: JudgedRow = { ordinal, id, source: "test.jsonl", row: ordinal, rejected: false };
    const pairs = kept.flatMap((other) => {
      const proposed =
        sketch.identity.every((word, at) => word === other.sketch.identity[at]) ||
        sketch.keys.some((key, at) => key === other.sketch.keys[at]);
      const likeness = proposed ? matcher.compare(sketch.texts, other.sketch.texts) : undefined;
      return likeness === undefined ? [] : [{ other, likeness }];
    });
    const [best] = pairs.sort((a, b) => b.likeness.similarity - a.likeness.similarity || a.other.row - b.other.row);
    if (best !== undefined)
      matcher.report(
        row,
        { source: "test.jsonl", row: best.other.row, id: best.other.id },
        best.likeness,
        [],
        (reason, details) => recorder.record(filter, reason, details as Reported),
      );
    const { findings } = recorder.take();
    if (!findings.some(({ severity }) => severity === "reject")) kept.push({ row: ordinal, id, sketch });
    return findings;
  });
}

/**
 * Describes a filter by tables and checks what no author should have to: deterministic, pure on frozen input, findings
 * survive JSON and threads, messages are filled, every reason is exercised, no two cases are the same.
 */
export function testFilter<R extends Readonly<Record<string, Reason>>>(
  filter: AnyFilter & { readonly reasons: R },
  cases: FilterCases<keyof R & string>,
  runner: Runner = globalThis as unknown as Runner,
): void {
  const { keep = [], flag = [], corpus = [] } = cases;
  runner.describe(filter.id, () => {
    const seen = new Set<string>();
    const nameOf = (given: KeepCase) => {
      const shown = given.name ?? JSON.stringify(given.text).slice(0, 80);
      const key = JSON.stringify([given.text, given.options, given.context]);
      if (seen.has(key)) throw new Error(`the case ${shown} stands twice`);
      seen.add(key);
      return shown;
    };
    for (const given of keep) {
      const each = typeof given === "string" ? { text: given } : given;
      runner.it(`keeps ${nameOf(each)}`, () => {
        const { sample } = sampleOf(each.text);
        const counted = checked(filter, sample, each).filter(({ severity }) => severity !== "note");
        same(counted.map(shown), []);
      });
    }
    for (const each of flag) {
      runner.it(`${each.reason}: ${nameOf(each)}`, () => {
        const { sample, spans } = sampleOf(each.text);
        const findings = checked(filter, sample, each).filter(({ severity }) => severity !== "note");
        const code = filter.reasons[each.reason].code;
        const expected = spans.length > 0 ? spans.map((span) => shown({ code, span })) : [shown({ code })];
        same(findings.map(shown), expected);
        for (const finding of findings) {
          if (each.score !== undefined) same(finding.score, each.score);
          for (const [key, value] of Object.entries(each.data ?? {})) same(finding.data[key], value);
        }
      });
    }
    for (const [index, rows] of corpus.entries()) {
      runner.it(`corpus ${index + 1}`, () => {
        const found = judgeAll(
          filter,
          rows.map(([id, text]) => ({ id, sample: sampleOf(text).sample })),
        );
        same(
          found.map((each) => each.map(({ reason }) => reason)),
          rows.map(([, , reason]) => (reason === undefined ? [] : [reason])),
        );
        for (const finding of found.flat()) wellFormed(finding);
      });
    }
    runner.it("exercises every reason", () => {
      const exercised = new Set([
        ...flag.map(({ reason }) => reason as string),
        ...corpus.flatMap((rows) => rows.map(([, , reason]) => reason)),
      ]);
      same(
        Object.keys(filter.reasons).filter((key) => !exercised.has(key)),
        [],
      );
    });
  });
}

/** Findings of a frozen sample, the same twice and after a thread crossing. */
function checked(filter: AnyFilter, sample: Sample, { options = {}, context = NO_CONTEXT }: KeepCase): Finding[] {
  const frozen = deepFreeze(sample);
  const findings = findingsOf(filter, frozen, options, context);
  same(findingsOf(filter, frozen, options, context), findings);
  same(findingsOf(filter, deepFreeze(structuredClone(sample)), options, context), findings);
  for (const finding of findings) wellFormed(finding);
  return findings;
}

function wellFormed(finding: Finding): void {
  for (const [key, value] of Object.entries({ ...finding.data, score: finding.score ?? 0, limit: finding.limit ?? 0 }))
    if (!(value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value)))
      throw new Error(`${key} is ${String(value)}, which does not survive JSON`);
  if (holesOf(finding.message).length > 0 || finding.message.includes("undefined"))
    throw new Error(`unfilled message: ${finding.message}`);
}

const shown = ({ code, span }: Pick<Finding, "code" | "span">) =>
  span === undefined ? code : `${code} ${span.path} ${span.start}-${span.end}`;

function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== b) throw new Error(`expected ${b}\nbut got ${a}`);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
