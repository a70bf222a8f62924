import type { FindingData } from "./finding.ts";

/** What of a row is compared with other rows. */
export interface MatchSketch {
  /** Four words of a hash of what counts of the row: rows with the same are the same. */
  readonly identity: Uint32Array;
  /** Rows that have the same key in one place are proposed as a pair. Empty: no pair but by identity. */
  readonly keys: Uint32Array;
  /** Tells cheaply that two rows with a key in common are nothing like each other: four bits of each of their hashes. */
  readonly fingerprint: Uint32Array;
  /** How much of the row is compared, in any unit, rounded: rows of very different sizes are not alike. Default: 0. */
  readonly size?: number;
  /** What `compare` is given of the row. */
  readonly texts: readonly string[];
  /** Of rows that are alike the one of the highest rank stays, where the plan says so. Without one it loses to all others. */
  readonly rank?: number;
}

/** How like two rows are that are taken for the same. */
export interface Likeness {
  /** Ratio 0 to 1. */
  readonly similarity: number;
  /** For a person who looks at both; joins the finding's data. */
  readonly data: FindingData;
}

/** The earlier row that a row is too like. */
export interface Partner {
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
  /** The row's own id, if it has one and it is known. */
  readonly id?: string;
}

/** How many words the sketches of a matcher have, and how pairs are proposed. */
export interface MatchPlan {
  /** Keys of a sketch that has any. */
  readonly keys: number;
  /** Words of a fingerprint: 8 hashes each. */
  readonly fingerprintWords: number;
  /** Two rows are compared when at least so many of their fingerprints' hashes are equal. */
  readonly leastEqual: number;
  /** And when the smaller one's size is at least this share (0 to 1) of the larger one's. Default: 0, whatever their sizes. */
  readonly leastSize?: number;
  /** A row is compared with at most so many others: those with most keys in common, of equals the earlier ones. */
  readonly candidates: number;
  /**
   * Of rows that are alike the one of the highest rank stays, of equal ones the first; the inputs are then read twice. Else the
   * first stays.
   */
  readonly byRank?: boolean;
}
