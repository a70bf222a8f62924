import { UsageError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import { markdownOfAll, markdownOfFilter, markdownOfReason } from "./explain-markdown.ts";
import { textOfFilter, textOfReason } from "./explain-text.ts";
import { type Catalogue, explanationOf, type FilterExplanation } from "./explanation.ts";
import type { Paint } from "./paint.ts";

export {
  type Catalogue,
  type KnownReason,
  type PresetSeverities,
  reasonsByCode,
} from "./explanation.ts";

/** What `explain --format` takes. */
export const EXPLAIN_FORMATS = ["text", "json", "markdown"] as const;
export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];

export interface ExplainOptions {
  readonly format?: ExplainFormat;
  /** Terminal columns; `text` only. Default 100. */
  readonly columns?: number;
  readonly paint?: Paint;
}

/**
 * Explains a code, a filter or a family prefix (`SCR`), whichever the word is.
 * @throws {UsageError} where it is none of them, with the nearest that is.
 */
export function explain(word: string, catalogue: Catalogue, options: ExplainOptions = {}): string {
  const upper = word.toUpperCase();
  const explained = explainable(catalogue);
  if (explained.some(({ reasons }) => reasons.some(({ code }) => code === upper)))
    return explainCode(upper, catalogue, options);
  if (explained.some(({ filter }) => filter === word)) return explainFilter(word, catalogue, options);
  const family = explained
    .map((each) => ({ ...each, reasons: each.reasons.filter(({ code }) => upper !== "" && code.startsWith(upper)) }))
    .filter(({ reasons }) => reasons.length > 0);
  if (family.length > 0) return explainedFilters(family, options);
  const words = explained.flatMap(({ filter, reasons }) => [filter, ...reasons.map(({ code }) => code)]);
  throw unknownWord("code or filter", word, words);
}

/** Explains one reason. @throws {UsageError} for an unknown code. */
export function explainCode(code: string, catalogue: Catalogue, options: ExplainOptions = {}): string {
  const explained = explainable(catalogue);
  const owner = explained.find(({ reasons }) => reasons.some((reason) => reason.code === code));
  const reason = owner?.reasons.find((each) => each.code === code);
  if (owner === undefined || reason === undefined)
    throw unknownWord(
      "code",
      code,
      explained.flatMap(({ reasons }) => reasons.map((each) => each.code)),
    );
  switch (options.format) {
    case "json":
      return asJson({ ...reason, summary: owner.summary, options: owner.options });
    case "markdown":
      return markdownOfReason(owner, reason);
    default:
      return textOfReason(owner, reason, options);
  }
}

/** Explains a filter with all its reasons. @throws {UsageError} for an unknown id. */
export function explainFilter(id: string, catalogue: Catalogue, options: ExplainOptions = {}): string {
  const explained = explainable(catalogue);
  const found = explained.find(({ filter }) => filter === id);
  if (found === undefined)
    throw unknownWord(
      "filter",
      id,
      explained.map(({ filter }) => filter),
    );
  switch (options.format) {
    case "json":
      return asJson(found);
    case "markdown":
      return markdownOfFilter(found);
    default:
      return textOfFilter(found, options);
  }
}

/** Explains every filter, in the order given. JSON: an array of filters. */
export function explainAll(catalogue: Catalogue, options: ExplainOptions = {}): string {
  return explainedFilters(explainable(catalogue), options);
}

function explainedFilters(explained: readonly FilterExplanation[], options: ExplainOptions): string {
  switch (options.format) {
    case "json":
      return asJson(explained);
    case "markdown":
      return markdownOfAll(explained);
    default:
      return explained.map((each) => textOfFilter(each, options)).join("\n");
  }
}

const explainable = ({ filters, ...rest }: Catalogue): FilterExplanation[] =>
  filters.map((filter) => explanationOf(filter, rest));

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function unknownWord(kind: string, word: string, known: readonly string[]): UsageError {
  const meant = nearest(word, known) ?? nearest(word.toUpperCase(), known);
  const hint = meant === undefined ? "shisa-filter filters lists them all" : `Did you mean ${meant}?`;
  return new UsageError(`unknown ${kind} ${JSON.stringify(word)}. ${hint}`);
}
