import type { Matcher } from "../../core/filter.ts";
import { type ActiveFilter, isCorpusFilter } from "../measure.ts";
import type { Pool } from "../pool.ts";
import type { BatchResult } from "../protocol.ts";
import { MatchIndex, type Proposer } from "./match-index.ts";
import { type MatchedBatch, Matching } from "./matching.ts";

/** A filter that compares rows in pairs. */
export interface ActiveMatcher {
  readonly matcher: Matcher;
  /** Its place among the active filters. */
  readonly filter: number;
  /** Its place among the sketch columns. */
  readonly column: number;
}

export const activeMatchers = (filters: readonly ActiveFilter[]): ActiveMatcher[] => {
  const columns = filters.filter(({ filter }) => isCorpusFilter(filter)).map(({ filter }) => filter);
  return filters.flatMap(({ filter, options }, index) =>
    filter.match === undefined
      ? []
      : [{ matcher: filter.match(options), filter: index, column: columns.indexOf(filter) }],
  );
};

/** One for each matcher; by default what they propose is found in memory. */
export const createMatchings = (
  matchers: readonly ActiveMatcher[],
  proposerOf: (matcher: ActiveMatcher) => Proposer = ({ matcher }) => new MatchIndex(matcher),
): Matching[] => matchers.map((each) => new Matching(each.matcher, proposerOf(each), each.filter, each.column));

/** Takes measured batches in input order; `measured` is awaited, and gives nothing where the batch does not count. */
export type MatchBatch = (
  source: string,
  measured: Promise<BatchResult | undefined>,
) => Promise<readonly MatchedBatch[]>;

/**
 * Proposes the rows of each batch when those of all batches before have been proposed, whichever is measured first, and has
 * their pairs compared while later batches are measured.
 */
export function createMatchStage(matchings: readonly Matching[], pool: Pool): MatchBatch {
  let turn: Promise<unknown> = Promise.resolve();
  return async (source, measured) => {
    const before = turn;
    const proposed = (async () => {
      const result = await measured;
      await before;
      if (result === undefined || result.crash !== undefined) return [];
      return matchings.map((matching) => ({ matching, proposal: matching.propose(result) }));
    })();
    turn = proposed.catch(() => {});
    return Promise.all(
      (await proposed).map(async ({ matching, proposal }) => {
        const { refs } = proposal;
        const { filter } = matching;
        const compared = refs.length === 0 ? [] : await pool.compare({ kind: "compare", source, filter, refs });
        return { matching, proposal, compared };
      }),
    );
  };
}
