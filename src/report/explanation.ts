import type { AnyFilter, Example, Reason } from "../core/filter.ts";
import type { SeveritySetting } from "../core/finding.ts";
import type { MeasuredReason } from "../core/measured.ts";
import { type Role, TRAINED_ROLES } from "../core/sample.ts";
import { type OptionDoc, optionDocs } from "./option-docs.ts";

/** A preset as the catalogue needs it: what a reason counts as on the roles it judges. */
export interface PresetSeverities {
  readonly name: string;
  readonly severityOf: (reason: Reason) => SeveritySetting;
}

/** Everything that explanations are made of: the filters themselves, and what others know of them. */
export interface Catalogue {
  readonly filters: readonly AnyFilter[];
  readonly presets?: readonly PresetSeverities[];
  /** By code. */
  readonly measured?: Readonly<Record<string, readonly MeasuredReason[]>>;
  /** When, and with what rules: `rule set 2, 2026-11-26`. */
  readonly measuredOn?: string;
}

/** A reason with all that is known of it. */
export interface ReasonExplanation {
  readonly code: string;
  readonly filter: string;
  readonly reason: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly severity: SeveritySetting;
  /** By preset name, in the order given. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** The roles on which it has its full severity; on others it is context. */
  readonly roles: readonly Role[];
  readonly scored: { readonly bad: "above" | "below"; readonly margin: number } | null;
  readonly bad: Example;
  readonly good: Example;
  readonly since: string;
  /** What `--fix` does about it; null: nothing. */
  readonly fixable: "cut" | "decode" | null;
  /** By language; empty: not measured. */
  readonly measured: readonly MeasuredReason[];
}

export interface FilterExplanation {
  readonly filter: string;
  readonly summary: string;
  /** `corpus` filters compare rows with each other. */
  readonly kind: "sample" | "corpus";
  readonly options: readonly OptionDoc[];
  /** What the filter says of itself for its options' defaults. */
  readonly notes: readonly string[];
  /** When its reasons were measured, and with what rules; empty: nobody said. */
  readonly measuredOn: string;
  readonly reasons: readonly ReasonExplanation[];
}

/** What `--fix` does, in words. */
export const FIXED_BY = {
  cut: "what was found is cut off",
  decode: "what was misread is decoded, where nothing was lost",
} as const;

const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);

/** A filter's metadata as plain data, reasons by code. */
export function explanationOf(
  filter: AnyFilter,
  { presets = [], measured = {}, measuredOn = "" }: Omit<Catalogue, "filters">,
) {
  const reasons = Object.entries<Reason>(filter.reasons).map(
    ([key, reason]): ReasonExplanation => ({
      code: reason.code,
      filter: filter.id,
      reason: key,
      message: reason.message,
      why: reason.why,
      fix: reason.fix,
      severity: reason.severity,
      severities: Object.fromEntries(presets.map(({ name, severityOf }) => [name, severityOf(reason)])),
      roles: reason.roles ?? filter.roles ?? TRAINED_ROLES,
      scored: reason.scored ?? null,
      bad: reason.bad,
      good: reason.good,
      since: reason.since,
      fixable: reason.repair ?? null,
      measured: Object.hasOwn(measured, reason.code) ? measured[reason.code]! : [],
    }),
  );
  const explanation: FilterExplanation = {
    filter: filter.id,
    summary: filter.summary,
    kind: filter.judge === undefined && filter.match === undefined ? "sample" : "corpus",
    options: optionDocs(filter),
    notes: filter.notes?.(filter.options.parse({})) ?? [],
    measuredOn,
    reasons: reasons.sort(byCode),
  };
  return explanation;
}

/** A reason and where it belongs, by its code: for formats and summaries. */
export interface KnownReason extends Reason {
  readonly filter: string;
  readonly key: string;
}

export const reasonsByCode = (filters: readonly AnyFilter[]): Map<string, KnownReason> =>
  new Map(
    filters.flatMap((filter) =>
      Object.entries<Reason>(filter.reasons).map(
        ([key, reason]) => [reason.code, { ...reason, filter: filter.id, key }] as const,
      ),
    ),
  );

/** `foreignSplice` as words: `foreign splice`. */
export const wordsOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
