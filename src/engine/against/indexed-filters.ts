import type { AnyFilter } from "../../core/filter.ts";
import { matchLayout } from "../matching/match-words.ts";
import type { ActiveFilter } from "../measure.ts";
import type { IndexedFilter } from "./index-manifest.ts";

/** A judge's sketch in an index is the four words of a hash. */
const HASH_WORDS = 4;

/** It is told of rows that the inputs are compared with. */
export const isIndexed = ({ remembers, match }: AnyFilter): boolean => remembers === true || match !== undefined;

/** The filters that compare rows with those of other sets, as an index names them. */
export function indexedFilters(filters: readonly ActiveFilter[]): IndexedFilter[] {
  return filters
    .filter(({ filter }) => isIndexed(filter))
    .map(({ filter: { id, match }, options }) => {
      if (match === undefined) return { id, options, width: HASH_WORDS, ref: -1 };
      const { width, ref } = matchLayout(match(options));
      return { id, options, width, ref };
    });
}
