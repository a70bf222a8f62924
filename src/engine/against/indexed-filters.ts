import { matchLayout } from "../matching/match-words.ts";
import { type ActiveFilter, isCorpusFilter } from "../measure.ts";
import type { IndexedFilter } from "./index-manifest.ts";

/** A judge's sketch in an index is the four words of a hash. */
const HASH_WORDS = 4;

/** The filters that compare rows, as an index names them. */
export function indexedFilters(filters: readonly ActiveFilter[]): IndexedFilter[] {
  return filters
    .filter(({ filter }) => isCorpusFilter(filter))
    .map(({ filter: { id, match }, options }) => {
      if (match === undefined) return { id, options, width: HASH_WORDS, ref: -1 };
      const { width, ref } = matchLayout(match(options));
      return { id, options, width, ref };
    });
}
