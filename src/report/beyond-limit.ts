/** Which side of a limit is bad. */
export type BadSide = "above" | "below";

/** How a reason's limit is held. */
export interface LimitRule {
  readonly bad: BadSide;
  /** A score at the limit is not beyond it. */
  readonly allowed?: true | undefined;
}

/** Whether a score is a finding under a limit. */
export const isBeyond = (score: number, limit: number, { bad, allowed }: LimitRule): boolean =>
  score === limit ? !allowed : score > limit === (bad === "above");

/** Values of one bin: at least `edge`, less than `next`. */
export interface Bin {
  readonly edge: number;
  readonly next: number;
  readonly times: number;
}

/**
 * How many values are beyond a limit, as far as bins tell: those of bins that are beyond it whole, and with those of the bin
 * that the limit cuts in two.
 */
export function timesBeyond(
  bins: Iterable<Bin>,
  limit: number,
  bad: BadSide,
): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 0];
  for (const { edge, next, times } of bins) {
    const [isWhole, isPart] = bad === "above" ? [edge >= limit, next > limit] : [next <= limit, edge <= limit];
    if (isWhole) least += times;
    if (isWhole || isPart) most += times;
  }
  return { least, most };
}
