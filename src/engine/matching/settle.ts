/** A text that is like another one. */
export interface Like {
  readonly other: number;
  readonly similarity: number;
}

/** The texts of a set, by number from 0 to `count`. */
export interface RankedTexts {
  readonly count: number;
  /** Whether a row of the text would stay if none were like it. */
  stays(text: number): boolean;
  /** Its row is of a base: it stays whatever comes. */
  isGiven(text: number): boolean;
  rank(text: number): number;
  likes(text: number): readonly Like[];
}

/** No text. */
export const NONE = -1;

/**
 * Of texts that are alike the one of the highest rank stays, of equal ones the first: each in this order stays unless it is like
 * one that stays already.
 * @returns for each text the one it goes for, the most alike of those that stay and come before it, or NONE.
 */
export function settle({ count, stays, isGiven, rank, likes }: RankedTexts): Int32Array {
  const before = (a: number, b: number) => Number(isGiven(b)) - Number(isGiven(a)) || rank(b) - rank(a) || a - b;
  const order = Array.from({ length: count }, (_, text) => text).filter(stays);
  order.sort(before);
  const kept = new Uint8Array(count);
  for (const text of order) if (isGiven(text) || likes(text).every(({ other }) => kept[other] === 0)) kept[text] = 1;
  const gone = new Int32Array(count).fill(NONE);
  for (let text = 0; text < count; text++) {
    if (kept[text] === 1) continue;
    let best: Like | undefined;
    for (const each of likes(text)) {
      if (kept[each.other] === 0 || before(each.other, text) > 0) continue;
      const more = each.similarity - (best?.similarity ?? 0);
      if (best === undefined || more > 0 || (more === 0 && each.other < best.other)) best = each;
    }
    if (best !== undefined) gone[text] = best.other;
  }
  return gone;
}
