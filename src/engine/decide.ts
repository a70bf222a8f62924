import { FilterCrashError } from "../core/errors.ts";
import type { AnyFilter, Judge, JudgedRow, Report } from "../core/filter.ts";
import type { Finding } from "../core/finding.ts";
import { hexOf } from "../core/hash.ts";
import type { BaseBatch } from "./against/base-batch.ts";
import { idAt } from "./id-column.ts";
import type { Allowed } from "./marks-file.ts";
import { maskFindings } from "./masking/mask-finding.ts";
import type { MatchedBatch } from "./matching/matching.ts";
import { type ActiveFilter, isCorpusFilter } from "./measure.ts";
import type { Policy } from "./policy.ts";
import type { BatchResult, RowFindings, WorkerSetup } from "./protocol.ts";
import { createRecorder, MAX_FINDINGS_PER_REASON, type Reported } from "./recorder.ts";
import { sketchAt } from "./sketch-column.ts";
import type { Raise } from "./strictness.ts";

/** A batch after all that can be found in it was found, in input order. */
export interface DecidedBatch {
  /** One byte a row: 1 is kept. */
  readonly keep: Uint8Array;
  /** Rows with findings, ascending. */
  readonly found: ReadonlyMap<number, RowFindings>;
}

/** What one judge found in one row when it had seen everything. */
interface Late {
  /** Index among the judges. */
  readonly judge: number;
  readonly findings: Finding[];
  readonly dropped: Record<string, number>;
}

/** By source and row. Given to the decider of the second pass, which merges them where each judge has its turn. */
export type LateFindings = ReadonlyMap<string, ReadonlyMap<number, readonly Late[]>>;

/** Whether a judge that had seen everything rejects a row. */
export const isLateRejected = (late: LateFindings, { source, row }: Pick<BatchPlace, "source" | "row">): boolean =>
  late
    .get(source)
    ?.get(row)
    ?.some(({ findings }) => rejects(findings)) ?? false;

export interface Decider {
  /** What it decides of a row depends on the rows before it. */
  readonly judges: boolean;
  /** A judge speaks when it has seen everything: the inputs must be read twice. */
  readonly speaksAtEnd: readonly string[];
  /**
   * Call in input order; `ordinal` is the batch's first row over all inputs, `row` within its source. `matched`: what came
   * of the batch's pairs.
   */
  decide(result: BatchResult, place: BatchPlace, matched?: readonly MatchedBatch[]): DecidedBatch;
  /** Rows that are not judged, but that others are compared with; before any row is decided. */
  remember(batch: BaseBatch): void;
  /** Findings that judges make when they have seen `rows` rows, the whole of the inputs. */
  end(rows: number): LateFindings;
}

interface BatchPlace {
  readonly source: string;
  readonly row: number;
  readonly ordinal: number;
}

const rejects = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === "reject");

/** What a person called wrong about a row is told, and rejects it no more. */
function forgiven(findings: readonly Finding[], hash: string, allowed: Allowed): readonly Finding[] {
  const codes = allowed.get(hash);
  if (codes === undefined) return findings;
  return findings.map((finding) =>
    finding.severity === "reject" && codes.has(finding.code) ? { ...finding, severity: "flag" } : finding,
  );
}

const shownError = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

interface DeciderOptions {
  readonly onCrash?: WorkerSetup["onCrash"];
  readonly late?: LateFindings;
  readonly allowed?: Allowed;
  /** What is made of a row's findings when judges are done. */
  readonly raise?: Raise | undefined;
  /** Findings of judges stand as they are: nothing private in them is masked. */
  readonly unmasked?: boolean;
}

/**
 * Runs the judges over measured batches on the main thread; everything else was found in the workers. A judge that
 * throws is treated as any filter that crashes.
 */
export function createDecider(
  filters: readonly ActiveFilter[],
  policy: Policy,
  { onCrash = "fail", unmasked = false, late, allowed = new Map(), raise }: DeciderOptions = {},
): Decider {
  const recorder = createRecorder(policy);
  const shown = unmasked ? (findings: readonly Finding[]) => findings : maskFindings;
  const rowFilter = filters.find(({ filter }) => filter.id === "row")?.filter;
  const reports = new Map(
    filters.map(({ filter }): [AnyFilter, Report] => [
      filter,
      (reason, details) => recorder.record(filter, reason, details as Reported),
    ]),
  );
  const judges = filters
    .filter(({ filter }) => isCorpusFilter(filter))
    .flatMap(({ filter, options }, column) =>
      filter.judge === undefined
        ? []
        : [{ filter, column, judge: filter.judge(options) as Judge<unknown>, report: reports.get(filter)! }],
    );

  const remembering = judges.filter(({ filter }) => filter.remembers);
  /** Where each source begins, to find a row again by its ordinal. */
  const sources: { readonly source: string; readonly ordinal: number }[] = [];

  function crashed(filter: AnyFilter, sample: string, error: unknown): void {
    recorder.take();
    if (onCrash === "fail" || rowFilter === undefined) throw new FilterCrashError(filter.id, sample, shownError(error));
    recorder.record(rowFilter, "filterCrashed", { data: { filter: filter.id, error: shownError(error) } }, "reject");
  }

  /** Comes after the judges, who know nothing of it; what a person called wrong is not raised. */
  function raised({ keep, found }: DecidedBatch): DecidedBatch {
    if (raise === undefined) return { keep, found };
    const all = [...found].map(([row, each]): [number, RowFindings] => {
      const findings = forgiven(raise(each.findings), each.hash, allowed);
      if (rejects(findings)) keep[row] = 0;
      return [row, { ...each, findings }];
    });
    return { keep, found: new Map(all) };
  }

  return {
    judges: judges.length > 0,
    speaksAtEnd: judges.flatMap(({ filter, judge }) => (judge.end === undefined ? [] : [filter.id])),
    decide(result, { source, row: firstRow, ordinal }, matched = []) {
      const keep = new Uint8Array(result.rows).fill(1);
      const found = new Map(
        allowed.size === 0
          ? result.found
          : result.found.map(([row, each]) => [
              row,
              { ...each, findings: forgiven(each.findings, each.hash, allowed) },
            ]),
      );
      for (const [row, { findings }] of found) if (rejects(findings)) keep[row] = 0;
      for (const row of result.malformed) keep[row] = 0;
      if (judges.length === 0 && matched.length === 0) return raised({ keep, found });
      if (firstRow === 0) sources.push({ source, ordinal });
      const lateRows = late?.get(source);
      let judged = false;
      const merge = (row: number, told: readonly Finding[], dropped: Readonly<Record<string, number>>) => {
        judged = true;
        const known = found.get(row);
        const hash = known?.hash ?? hexOf(result.hashes!, row * 4);
        const findings = forgiven(told, hash, allowed);
        found.set(row, {
          ...(known ?? { hash }),
          findings: [...(known?.findings ?? []), ...findings],
          dropped: { ...known?.dropped, ...dropped },
        });
        if (rejects(findings)) keep[row] = 0;
      };
      for (const batch of matched) batch.matching.accept(batch);
      for (let row = 0; row < result.rows; row++) {
        const at = (): JudgedRow => ({
          ordinal: ordinal + row,
          id: (result.ids && idAt(result.ids, row)) ?? `${source}#${firstRow + row}`,
          source,
          row: firstRow + row,
          rejected: keep[row] === 0,
        });
        const listen = (filter: AnyFilter, judge: () => void) => {
          try {
            judge();
          } catch (error) {
            crashed(filter, `${source}#${firstRow + row}`, error);
          }
          if (recorder.findings.length === 0) return;
          const { findings, dropped } = recorder.take();
          merge(row, shown(findings), dropped);
        };
        const later = lateRows?.get(firstRow + row);
        for (const [index, { filter, column, judge, report }] of judges.entries()) {
          const sketch = sketchAt(result.sketches[column]!, row);
          if (sketch !== undefined) listen(filter, () => judge.add(at(), sketch, report));
          for (const each of later ?? []) if (each.judge === index) merge(row, each.findings, each.dropped);
        }
        for (const batch of matched) {
          const { filter } = filters[batch.matching.filter]!;
          const known = found.get(row)?.findings ?? [];
          listen(filter, () => batch.matching.judge(batch, row, at(), known, reports.get(filter)!));
        }
        if (keep[row] === 1) for (const batch of matched) batch.matching.stay(batch, row, at());
      }
      return raised({ keep, found: judged ? new Map([...found].sort(([a], [b]) => a - b)) : found });
    },
    remember({ source, row: firstRow, rows, sketches }) {
      for (const { filter, column, judge } of remembering)
        for (let row = 0; row < rows; row++) {
          const sketch = sketchAt(sketches[column]!, row);
          if (sketch === undefined) continue;
          const place = { source, row: firstRow + row };
          try {
            judge.add({ ...place, ordinal: -1, id: `${source}#${place.row}`, rejected: false }, sketch, () => {});
          } catch (error) {
            throw new FilterCrashError(filter.id, `${source}#${place.row}`, shownError(error));
          }
        }
    },
    end(rows) {
      const all = new Map<string, Map<number, Late[]>>();
      for (const [index, { filter, judge }] of judges.entries()) {
        try {
          judge.end?.((ordinal, reason, details) => {
            if (!Number.isInteger(ordinal) || ordinal < 0 || ordinal >= rows)
              throw new RangeError(`it reported on row ${ordinal} of ${rows}`);
            recorder.record(filter, reason, details as Reported);
            const { source, ordinal: first } = sources.findLast((each) => each.ordinal <= ordinal)!;
            if (!all.has(source)) all.set(source, new Map());
            for (const finding of shown(recorder.take().findings))
              addLate(all.get(source)!, ordinal - first, index, finding);
          });
        } catch (error) {
          // No row is at fault, so none can be set aside.
          throw new FilterCrashError(filter.id, "the end of the inputs", shownError(error));
        }
      }
      return all;
    },
  };
}

function addLate(rows: Map<number, Late[]>, row: number, judge: number, finding: Finding): void {
  const known = rows.get(row) ?? [];
  rows.set(row, known);
  let mine = known.find((each) => each.judge === judge);
  if (mine === undefined) {
    mine = { judge, findings: [], dropped: {} };
    known.push(mine);
  }
  const { findings, dropped } = mine;
  if (findings.filter(({ code }) => code === finding.code).length < MAX_FINDINGS_PER_REASON) findings.push(finding);
  else dropped[finding.code] = (dropped[finding.code] ?? 0) + 1;
}
