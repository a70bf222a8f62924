/** Runs the filters this bench is about over labelled rows, as the engine does, and says what became of each label. */
import { type Context, NO_CONTEXT, type Profile } from "../../src/core/context.ts";
import type { AnyFilter, Reason } from "../../src/core/filter.ts";
import type { Finding } from "../../src/core/finding.ts";
import { type ActiveFilter, createMeasurer } from "../../src/engine/measure.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { beginSample, endSample } from "../../src/text/texts.ts";
import { type LabelledRow, type Place, sampleOfRow } from "./corpus/row.ts";

const FAMILIES = /^(SCR|LNG|ENC)/;

const reasonsOf = (filter: AnyFilter) => Object.values(filter.reasons as Record<string, Reason>);

/** The script, language and encoding filters of the registry. */
export const JUDGED_FILTERS: readonly AnyFilter[] = FILTERS.filter((filter) =>
  reasonsOf(filter).some(({ code }) => FAMILIES.test(code)),
);

/** The codes those filters can report. */
export const JUDGED_CODES: ReadonlySet<string> = new Set(JUDGED_FILTERS.flatMap(reasonsOf).map(({ code }) => code));

/** Rows a key must occur in to be remembered, as in the engine's first look. */
const FEWEST_ROWS = 2;

/** What a first look at these rows counts. */
export function profileOf(rows: readonly LabelledRow[]): Profile {
  const counts: Record<string, Record<string, number>> = {};
  for (const filter of JUDGED_FILTERS) {
    const observe = filter.observe?.(filter.options.parse({}));
    if (observe === undefined) continue;
    const seen: Record<string, number> = {};
    for (const row of rows) {
      beginSample();
      observe(sampleOfRow(row).sample, (key) => {
        seen[key] = (seen[key] ?? 0) + 1;
      });
      endSample();
    }
    counts[filter.id] = Object.fromEntries(Object.entries(seen).filter(([, count]) => count >= FEWEST_ROWS));
  }
  return { rows: rows.length, counts };
}

export interface Judged {
  readonly row: LabelledRow;
  /** Findings in the answer, flags and rejections. */
  readonly findings: readonly Finding[];
  readonly isRejected: boolean;
  readonly isFlagged: boolean;
  /**
   * For each span of the row: the overlap with it of the one best finding of the wanted severity, or of all that touch it
   * together where that is better (damage is found piece by piece); 0 where none touches it.
   */
  readonly overlaps: readonly number[];
  /** The codes of the findings that overlap a span. */
  readonly codes: readonly string[];
}

const measurers = new Map<Context, ReturnType<typeof createMeasurer>>();

/** Measurers are bound to what is known of the data set: one for each such context. */
function measurerFor(context: Context): ReturnType<typeof createMeasurer> {
  let measurer = measurers.get(context);
  if (measurer === undefined) {
    const active: ActiveFilter[] = JUDGED_FILTERS.map((filter) => ({ filter, options: filter.options.parse({}) }));
    measurer = createMeasurer(active, createPolicy(NO_POLICY), {}, context);
    measurers.set(context, measurer);
  }
  return measurer;
}

/** Intersection over union of two places. */
export function overlapOf(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The overlap of a place with several findings taken together. */
function unionOverlap(spans: readonly Place[], place: Place): number {
  let [shared, all, end] = [0, place.end - place.start, Number.NEGATIVE_INFINITY];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, end);
    if (span.end <= start) continue;
    const inside = Math.max(0, Math.min(span.end, place.end) - Math.max(start, place.start));
    shared += inside;
    all += span.end - start - inside;
    end = span.end;
  }
  return shared / all;
}

/** Judges a row. With `context`, as a row of a data set of which that is known. */
export function judge(row: LabelledRow, context: Context = row.context ?? NO_CONTEXT): Judged {
  const { sample, path } = sampleOfRow(row);
  const all = measurerFor(context)(sample).findings.filter(({ severity }) => severity !== "note");
  const isIn = ({ span }: Finding) => span === undefined || span.path === path;
  // Of a keep row every trained turn counts, of a planted fault the turn it was planted in.
  const findings =
    row.wanted === "keep" ? all.filter(({ role }) => role === null || role === "assistant") : all.filter(isIn);
  const counted = findings.filter(({ severity }) => severity === "reject" || row.wanted === "flag");
  const codes = new Set<string>();
  const overlaps = row.spans.map((place) => {
    const touching = counted.flatMap(({ span, code }) =>
      span !== undefined && overlapOf(span, place) > 0 ? [{ span, code }] : [],
    );
    for (const { code } of touching) codes.add(code);
    const spans = touching.map(({ span }) => span);
    return Math.max(0, unionOverlap(spans, place), ...spans.map((span) => overlapOf(span, place)));
  });
  return {
    row,
    findings,
    isRejected: findings.some(({ severity }) => severity === "reject"),
    isFlagged: findings.some(({ severity }) => severity === "flag"),
    overlaps,
    codes: [...codes],
  };
}

/** Whether a planted fault was found: a finding overlaps one of its spans. */
export const isCaught = ({ overlaps }: Judged): boolean => overlaps.some((overlap) => overlap > 0);
