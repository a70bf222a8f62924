import type { AnyFilter, Example, Reason } from "../core/filter.ts";
import type { SeveritySetting } from "../core/finding.ts";
import { type Role, TRAINED_ROLES } from "../core/sample.ts";
import { type OptionDoc, optionDocs } from "./option-docs.ts";

/** A preset as the catalogue needs it: what a reason counts as on the roles it judges. */
export interface PresetSeverities {
  readonly name: string;
  readonly severityOf: (reason: Reason) => SeveritySetting;
}

/** How well a reason does, as ratios 0–1, and on what that was measured. */
export interface MeasuredQuality {
  readonly precision: number | null;
  readonly recall: number | null;
  /** E.g. `2,000 clean and 500 faulty rows, ja`. */
  readonly on?: string;
}

/** Everything that explanations are made of: the filters themselves, and what others know of them. */
export interface Catalogue {
  readonly filters: readonly AnyFilter[];
  readonly presets?: readonly PresetSeverities[];
  /** By code. */
  readonly measured?: Readonly<Record<string, MeasuredQuality>>;
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
  /** Null: not measured yet. */
  readonly measured: MeasuredQuality | null;
}

export interface FilterExplanation {
  readonly filter: string;
  readonly summary: string;
  /** `corpus` filters compare rows with each other. */
  readonly kind: "sample" | "corpus";
  readonly options: readonly OptionDoc[];
  /** What the filter says of itself for its options' defaults. */
  readonly notes: readonly string[];
  readonly reasons: readonly ReasonExplanation[];
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);

/** A filter's metadata as plain data, reasons by code. */
export function explanationOf(filter: AnyFilter, { presets = [], measured = {} }: Omit<Catalogue, "filters">) {
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
      measured: Object.hasOwn(measured, reason.code) ? measured[reason.code]! : null,
    }),
  );
  const explanation: FilterExplanation = {
    filter: filter.id,
    summary: filter.summary,
    kind: filter.judge === undefined && filter.match === undefined ? "sample" : "corpus",
    options: optionDocs(filter),
    notes: filter.notes?.(filter.options.parse({})) ?? [],
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
