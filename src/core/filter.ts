import type { z } from "zod";
import type { Context } from "./context.ts";
import type { Finding, FindingData, Severity } from "./finding.ts";
import type { Likeness, MatchPlan, MatchSketch, Partner } from "./matcher.ts";
import type { Role, Sample, Segment } from "./sample.ts";
import type { Holes } from "./template.ts";

/**
 * A text that shows a reason at work. A string is one assistant turn of a `messages` row; a list is a
 * conversation or the sides of a pair; `line` is a raw JSONL line, under `options` where it needs them; `rows` is a corpus, whose
 * last row has the finding, and so is `exchanges`, whose rows are a question and its answer; `references` are
 * the items of reference data that `text`, an assistant turn, is compared with (`Q: ` and `A: ` say what an item is).
 * In a `bad` example `⟦…⟧` marks where the finding points (no marks: the finding is about the row).
 */
export type Example =
  | string
  | readonly { readonly role: Role; readonly text: string }[]
  | { readonly line: string; readonly options?: Readonly<Record<string, unknown>> }
  | { readonly rows: readonly string[] }
  | { readonly exchanges: readonly (readonly [question: string, answer: string])[] }
  | { readonly references: readonly string[]; readonly text: string };

/** Why a filter rejects or flags: one stable code, documented where it is defined. */
export interface Reason {
  /** Family prefix and three digits, e.g. `REP001`. Stable, never reused. */
  readonly code: string;
  /** Severity on judged roles where no preset or config says otherwise. */
  readonly severity: Severity;
  /** One sentence with `{{placeholders}}` filled from `data`. Says what, with the evidence. */
  readonly message: string;
  /** Why it harms training. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  readonly bad: Example;
  readonly good: Example;
  /** The version of the rule set that brought it. */
  readonly since: string;
  /** The roles on which this reason has its full severity, where they differ from the filter's. */
  readonly roles?: readonly Role[];
  /**
   * Present where `--fix` can mend it and lose nothing: what is found is cut off, or decoded as it should have been. Only a
   * text that has nothing else wrong with it afterwards is mended.
   */
  readonly repair?: "cut" | "decode";
  /**
   * Present on a scored reason: which side of the limit is bad, and how near a near miss is. A score at the limit is bad, too,
   * but where the limit is `allowed`.
   */
  readonly scored?: { readonly bad: "above" | "below"; readonly margin: number; readonly allowed?: true };
}

export type Reasons = Readonly<Record<string, Reason>>;

/** Where in a row: `[start, end)` in UTF-16 code units of `segment.text`; without a segment, the whole row. */
interface Place {
  readonly segment?: Segment;
  readonly start?: number;
  readonly end?: number;
  readonly score?: number;
  readonly limit?: number;
}

/** What `report` takes for a reason: the place, and exactly the data its message needs (more is allowed). */
export type Details<R extends Reason = Reason> = Place &
  (string extends R["message"]
    ? { readonly data?: FindingData }
    : [Holes<R["message"]>] extends [never]
      ? { readonly data?: FindingData }
      : { readonly data: Readonly<Record<Holes<R["message"]>, string | number>> & FindingData });

/** Records a finding of the row being looked at. */
export type Report<R extends Reasons = Reasons> = <K extends keyof R & string>(
  reason: K,
  details: Details<R[K]>,
) => void;

/**
 * Records a scored reason's value for a text, found or not: it feeds the histograms of `summary.json`.
 * With `limit`, a value within the reason's margin of the limit becomes a near miss (a `note`).
 */
export type Measure<R extends Reasons = Reasons> = (
  reason: keyof R & string,
  value: number,
  place?: Place & { readonly data?: FindingData },
) => void;

/** What a judge is told of a row; `rejected`: checks or earlier judges rejected it. */
export interface JudgedRow {
  /** 0-based, over all inputs in order; -1 for a row of the set that the inputs are compared with, whose reports go nowhere. */
  readonly ordinal: number;
  readonly id: string;
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
  readonly rejected: boolean;
}

/** The serial half of a corpus filter: called for every row in order, on the main thread. */
export interface Judge<S, R extends Reasons = Reasons> {
  add(row: JudgedRow, sketch: S, report: Report<R>): void;
  /**
   * Called when everything was seen; what it reports counts as if it had been found in its row. A run with such a filter
   * goes over its inputs twice: once to measure and judge, once more with these findings in place.
   */
  end?(reportOn: <K extends keyof R & string>(ordinal: number, reason: K, details: Details<R[K]>) => void): void;
}

/**
 * Finds rows that are too like an earlier row. Keys propose pairs, `compare` decides, as a function of the two rows' texts
 * alone; then one pass in row order: a row goes when it is like an earlier row that stays.
 */
export interface Matcher<R extends Reasons = Reasons> extends MatchPlan {
  /** In a worker. Undefined: the row has nothing to compare. */
  sketch(sample: Sample): MatchSketch | undefined;
  /** In a worker. Undefined: they are not the same. `one` is the later row. */
  compare(one: readonly string[], other: readonly string[]): Likeness | undefined;
  /** On the main thread: the row is too like `partner`. `found`: what has been found in the row already. */
  report(row: JudgedRow, partner: Partner, likeness: Likeness, found: readonly Finding[], report: Report<R>): void;
}

/** A filter: metadata and pure behaviours. Options are parsed by `options` before any behaviour sees them. */
export interface Filter<O extends z.ZodType = z.ZodType, R extends Reasons = Reasons, S = unknown> {
  /** kebab-case, the file's name. */
  readonly id: string;
  /** One plain sentence. */
  readonly summary: string;
  /** The roles judged with full severity; on others a finding is context. Default: the trained roles. */
  readonly roles?: readonly Role[];
  /** `quadratic` filters abstain on texts over 2 M code units. Default `linear`. */
  readonly time?: "linear" | "quadratic";
  readonly options: O;
  /**
   * The option that names files with reference data (a list of files, folders and globs). The engine reads them before
   * anything is judged; `check` finds them in `context.references[id]`. With an empty list the filter does not run.
   */
  readonly references?: string;
  /**
   * The columns of the row, besides its texts, that `check` looks at, by name (`license`, `metadata.license`): it finds their
   * values in `sample.meta.columns`, and the row's source in `sample.meta.source`.
   */
  columns?(options: z.output<O>): readonly string[];
  readonly reasons: R;
  /** What `explain` says of the filter besides, for options as they are: paragraphs of plain text. */
  notes?(options: z.output<O>): readonly string[];
  /**
   * Counts what a row of the first look has, before any row is judged: `count(key)` once or more adds one row to the key's
   * count, which `check` then finds in `context.profile.counts[id]`. Keys that few rows have are forgotten.
   */
  observe?(options: z.output<O>): (sample: Sample, count: (key: string) => void) => void;
  /**
   * Looks at a sample alone, in a worker. Called once per run and input folder with the options and what is known of the
   * data set; the result once per sample.
   */
  check?(options: z.output<O>, context: Context): (sample: Sample, report: Report<R>, measure: Measure<R>) => void;
  /** Looks at a sample together with what all checks found in it. */
  review?(options: z.output<O>): (sample: Sample, findings: readonly Finding[], report: Report<R>) => void;
  /** The parallel half of a corpus filter: typed arrays and strings only; undefined: nothing to compare. */
  sketch?(options: z.output<O>): (sample: Sample) => S | undefined;
  judge?(options: z.output<O>): Judge<S, R>;
  /**
   * The judge knows a row again by its sketch, which is the four words of a hash: it is also told of the rows of a set that the
   * inputs are compared with, and its sketches stand in indexes.
   */
  readonly remembers?: true;
  /** Compares rows with the rows before them, pair by pair; see {@link Matcher}. */
  match?(options: z.output<O>): Matcher<R>;
}

/** A filter of any options and reasons, as the registry and the engine hold it. */
// biome-ignore lint/suspicious/noExplicitAny: a registry of filters with different option types needs a bivariant slot.
export type AnyFilter = Filter<any, any, any>;

/** Filters under one name, loaded from a module URL. */
export interface Plugin {
  readonly name: string;
  readonly filters: readonly AnyFilter[];
}
