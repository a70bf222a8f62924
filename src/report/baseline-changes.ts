import { count, counted, percent } from "./numerals.ts";
import type { Summary } from "./summary-record.ts";

/** An earlier state of the data, as far as it is compared: a `summary.json` is one, too. */
export interface EarlierCounts {
  readonly bySource: Readonly<Record<string, { readonly input: number; readonly rejected: number }>>;
  readonly bySourceCode: Readonly<Record<string, Readonly<Record<string, { readonly rows: number }>>>>;
}

/** Rows of so many. */
export interface Share {
  readonly rows: number;
  readonly of: number;
}

export interface Change {
  readonly before: Share;
  readonly now: Share;
}

/** What is different from an earlier state, over the sources that both have. */
export interface BaselineChanges {
  readonly rejected: Change;
  /** Reasons whose share of the rows is another, the largest change first. */
  readonly reasons: readonly (Change & { readonly code: string })[];
  /** Sources whose rejected share is another, the largest change first. */
  readonly sources: readonly (Change & { readonly source: string })[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

const difference = ({ before, now }: Change): number => Math.abs(now.rows / now.of - before.rows / before.of);

export function changesSince(
  earlier: EarlierCounts,
  { bySource, bySourceCode }: Pick<Summary, "bySource" | "bySourceCode">,
): BaselineChanges {
  const names = Object.keys(bySource);
  const common = names.filter((name) => Object.hasOwn(earlier.bySource, name));
  const sum = (pick: (source: string) => number) => common.reduce((total, source) => total + pick(source), 0);
  const [was, is] = [sum((name) => earlier.bySource[name]!.input), sum((name) => bySource[name]!.input)];
  const codes = new Set(
    common.flatMap((name) => [
      ...Object.keys(earlier.bySourceCode[name] ?? {}),
      ...Object.keys(bySourceCode[name] ?? {}),
    ]),
  );
  const isChange = (change: Change) => change.before.of > 0 && change.now.of > 0 && difference(change) > 0;
  const ranked = <C extends Change>(changes: readonly C[]): C[] =>
    changes.filter(isChange).sort((a, b) => difference(b) - difference(a));
  return {
    rejected: {
      before: { rows: sum((name) => earlier.bySource[name]!.rejected), of: was },
      now: { rows: sum((name) => bySource[name]!.rejected), of: is },
    },
    reasons: ranked(
      [...codes].sort().map((code) => ({
        code,
        before: { rows: sum((name) => earlier.bySourceCode[name]?.[code]?.rows ?? 0), of: was },
        now: { rows: sum((name) => bySourceCode[name]?.[code]?.rows ?? 0), of: is },
      })),
    ),
    sources: ranked(
      common.map((source) => ({
        source,
        before: { rows: earlier.bySource[source]!.rejected, of: earlier.bySource[source]!.input },
        now: { rows: bySource[source]!.rejected, of: bySource[source]!.input },
      })),
    ),
    added: names.filter((name) => !Object.hasOwn(earlier.bySource, name)),
    gone: Object.keys(earlier.bySource).filter((name) => !Object.hasOwn(bySource, name)),
  };
}

const shareOf = ({ rows, of }: Share) => percent(rows, of);

/** `2.1 % → 3.9 %`; in rows, where the shares would look the same. */
export const changeText = ({ before, now }: Change): string =>
  shareOf(before) === shareOf(now)
    ? `${count(before.rows)} of ${count(before.of)} → ${count(now.rows)} of ${count(now.of)}`
    : `${shareOf(before)} → ${shareOf(now)}`;

/** Reasons that one sentence tells of. */
const TOLD_REASONS = 3;

/** `against the baseline: rejected 2.1 % → 3.9 %; ENC001 0.1 % → 0.5 %; 1 new source` */
export function changeWords({ rejected, reasons, added, gone }: BaselineChanges): string {
  const parts = [
    ...(rejected.before.of === 0 ? ["no source that both have"] : [`rejected ${changeText(rejected)}`]),
    ...reasons.slice(0, TOLD_REASONS).map((change) => `${change.code} ${changeText(change)}`),
    ...(added.length > 0 ? [counted(added.length, "new source")] : []),
    ...(gone.length > 0 ? [`${counted(gone.length, "source")} gone`] : []),
  ];
  return `against the baseline: ${parts.join("; ")}`;
}
