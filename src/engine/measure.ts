import { type Context, NO_CONTEXT } from "../core/context.ts";
import type { AnyFilter, Measure, Reason, Report } from "../core/filter.ts";
import type { Finding } from "../core/finding.ts";
import { binOf } from "../core/histogram.ts";
import { ROLES, type Sample } from "../core/sample.ts";
import { codePointOffsets } from "../core/span.ts";
import { beginSample, endSample, textOf } from "../text/texts.ts";
import { useNativeCopy } from "./native-copy.ts";
import type { Policy } from "./policy.ts";
import { createRecorder, type Reported } from "./recorder.ts";

/** A filter with its options parsed. */
export interface ActiveFilter {
  readonly filter: AnyFilter;
  readonly options: unknown;
}

/** What a worker knows of one row. */
export interface Measured {
  readonly findings: Finding[];
  /** Findings beyond the stored 100 of a reason, by code. */
  readonly dropped: Readonly<Record<string, number>>;
  /** One entry per corpus filter, in registry order. */
  readonly sketches: readonly unknown[];
  /** Filters that abstained because the text is too long for them. */
  readonly abstained: readonly string[];
}

/** Its sketches of rows come back from the workers, a column each. */
export const isCorpusFilter = (filter: AnyFilter): boolean => filter.judge !== undefined || filter.match !== undefined;

/** The columns that filters want to see besides texts, each once. */
export const namedColumns = (filters: readonly ActiveFilter[]): readonly string[] => [
  ...new Set(filters.flatMap(({ filter, options }) => filter.columns?.(options) ?? [])),
];

/** What makes a corpus filter's sketches. */
const sketchOf = ({ sketch, match }: AnyFilter, options: unknown) => sketch?.(options) ?? match?.(options).sketch;

/** Filters that are not linear in time abstain on texts longer than this, in UTF-16 code units. */
export const LONG_TEXT_UNITS = 2_000_000;

/** Told before each behaviour, so that a hang or a crash can be named. */
export interface MeasureHooks {
  readonly onStep?: (filter: number) => void;
  /** `bins` come as `reason slot * ROLES.length + role index`, then bin. */
  readonly onValue?: (slot: number, bin: number) => void;
  /**
   * Called when all filters are done with a sample, while what was computed of its texts is still there; `isFound`: they
   * found something.
   */
  readonly onMeasured?: (sample: Sample, isFound: boolean) => void;
}

/** The slot of every scored reason in histograms: filters and reasons in registry order. */
export function scoredReasons(filters: readonly ActiveFilter[]): { code: string; filter: string; reason: string }[] {
  return filters.flatMap(({ filter }) =>
    Object.entries(filter.reasons as Record<string, Reason>)
      .filter(([, reason]) => reason.scored !== undefined)
      .map(([reason, { code }]) => ({ code, filter: filter.id, reason })),
  );
}

/** Index into ROLES of a measured text; a value without a text counts as role 0 past the end. */
export const roleSlots = ROLES.length + 1;

/**
 * Binds filters, policy and what is known of the data set once; the result measures one sample at a time and holds no
 * state between samples.
 */
export function createMeasurer(
  filters: readonly ActiveFilter[],
  policy: Policy,
  hooks: MeasureHooks = {},
  context: Context = NO_CONTEXT,
) {
  useNativeCopy();
  const recorder = createRecorder(policy);
  const scored = scoredReasons(filters);
  const steps = filters.map(({ filter, options }) => {
    const slots = new Map<string, number>();
    for (const [slot, each] of scored.entries()) if (each.filter === filter.id) slots.set(each.reason, slot);
    const report: Report = (reason, details) => recorder.record(filter, reason, details as Reported);
    const measure: Measure = (reason, value, place) => {
      const slot = slots.get(reason);
      if (slot === undefined)
        throw new TypeError(`it measured ${JSON.stringify(reason)}, which is not a scored reason`);
      const role = place?.segment === undefined ? ROLES.length : ROLES.indexOf(place.segment.role);
      hooks.onValue?.(slot * roleSlots + role, binOf(value));
      const { bad, margin, allowed } = (filter.reasons as Record<string, Reason>)[reason]!.scored!;
      if (place?.limit === undefined) return;
      const short = bad === "above" ? place.limit - value : value - place.limit;
      if ((allowed ? short >= 0 : short > 0) && short <= margin)
        recorder.record(filter, reason, { ...(place as Reported), score: value }, "note");
    };
    return {
      filter,
      check: filter.check?.(options, context),
      review: filter.review?.(options),
      sketch: sketchOf(filter, options),
      report,
      measure,
    };
  });

  function measureOne(sample: Sample): Measured {
    const abstained: string[] = [];
    const long = sample.segments.some(({ text }) => text.length > LONG_TEXT_UNITS);
    for (let index = 0; index < steps.length; index++) {
      const { filter, check, report, measure } = steps[index]!;
      if (check === undefined) continue;
      if (long && filter.time === "quadratic") {
        abstained.push(filter.id);
        continue;
      }
      hooks.onStep?.(index);
      check(sample, report, measure);
    }
    for (let index = 0; index < steps.length; index++) {
      const { review, report } = steps[index]!;
      if (review === undefined) continue;
      hooks.onStep?.(index);
      // A copy: what it reports must not turn up in the list it goes through.
      review(sample, [...recorder.findings], report);
    }
    const sketches: unknown[] = [];
    for (let index = 0; index < steps.length; index++) {
      const { sketch } = steps[index]!;
      if (sketch === undefined) continue;
      hooks.onStep?.(index);
      sketches.push(sketch(sample));
    }
    hooks.onMeasured?.(sample, recorder.findings.length > 0);
    const { findings, dropped } = recorder.take();
    return { findings: findings.length === 0 ? findings : inOrder(sample, findings), dropped, sketches, abstained };
  }

  return (sample: Sample): Measured => {
    beginSample();
    try {
      return measureOne(sample);
    } catch (error) {
      // What a crashing filter had reported of this sample must not turn up in the next one's findings.
      recorder.take();
      throw error;
    } finally {
      endSample();
    }
  };
}

/** Sorts findings by text, place and code, and gives each span its code-point offsets. */
function inOrder(sample: Sample, findings: Finding[]): Finding[] {
  const order = new Map(sample.segments.map(({ path }, index) => [path, index]));
  const rank = ({ span }: Finding) => (span === undefined ? -1 : (order.get(span.path) ?? order.size));
  const sorted = findings.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
      (a.span?.end ?? 0) - (b.span?.end ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const byPath = new Map<string, number[]>();
  for (const { span } of sorted)
    if (span) byPath.set(span.path, [...(byPath.get(span.path) ?? []), span.start, span.end]);
  const converted = new Map<string, Map<number, number>>();
  for (const [path, offsets] of byPath) {
    const ascending = [...new Set(offsets)].sort((a, b) => a - b);
    const segment = sample.segments[order.get(path)!]!;
    // Without surrogates code units and code points are the same.
    const points = textOf(segment).surrogates ? codePointOffsets(segment.text, ascending) : ascending;
    converted.set(path, new Map(ascending.map((offset, index) => [offset, points[index]!])));
  }
  return sorted.map((finding) => {
    if (finding.span === undefined) return finding;
    const points = converted.get(finding.span.path)!;
    return { ...finding, codePoints: { start: points.get(finding.span.start)!, end: points.get(finding.span.end)! } };
  });
}

/** Sketches samples that are not judged themselves. */
export function createSketcher(filters: readonly ActiveFilter[], { onStep }: Pick<MeasureHooks, "onStep"> = {}) {
  const steps = filters.flatMap(({ filter, options }, index) => {
    const sketch = sketchOf(filter, options);
    return sketch === undefined ? [] : [{ index, sketch }];
  });
  return (sample: Sample): Measured => {
    beginSample();
    try {
      const sketches = steps.map(({ index, sketch }) => {
        onStep?.(index);
        return sketch(sample);
      });
      return { findings: [], dropped: {}, sketches, abstained: [] };
    } finally {
      endSample();
    }
  };
}
