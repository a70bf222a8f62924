import { matchLayout } from "../matching/match-words.ts";
import { type ActiveFilter, isCorpusFilter } from "../measure.ts";
import type { SketchWidth } from "./index-writer.ts";

/** A judge's sketch in an index is the four words of a hash. */
const HASH_WORDS = 4;

/** The filters that compare rows, and how their sketches stand in an index. */
export function indexedFilters(
  filters: readonly ActiveFilter[],
): { readonly id: string; readonly width: SketchWidth }[] {
  return filters
    .filter(({ filter }) => isCorpusFilter(filter))
    .map(({ filter, options }) => {
      if (filter.match === undefined) return { id: filter.id, width: { width: HASH_WORDS, ref: -1 } };
      const layout = matchLayout(filter.match(options));
      return { id: filter.id, width: { width: layout.width, ref: layout.ref } };
    });
}
