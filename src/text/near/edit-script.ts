/** A stretch where two texts differ, `[start, end)` in both; empty in one of them where something was only added. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

export interface EditScript {
  /** Levenshtein distance in units. */
  readonly distance: number;
  readonly hunks: readonly Hunk[];
}

/** Beyond so many edits nothing is compared: the work grows with their square (16 million steps here). */
export const MOST_EDITS = 4000;
/** Beyond so many, where the edits are is not kept: it takes memory that grows with their square (9 MB here). */
const MOST_TRACED = 1500;

/**
 * The edits between two lists of units, if there are at most `limit`; undefined: there are more. Goes along the diagonals by how far
 * each number of edits reaches (Ukkonen 1985), so equal texts cost their length and others the square of their edits.
 */
export function editScript(one: Uint16Array, other: Uint16Array, limit: number): EditScript | undefined {
  const [n, m] = [one.length, other.length];
  const most = Math.min(limit, MOST_EDITS);
  if (Math.abs(n - m) > most) return undefined;
  const fronts: Int32Array[] = [];
  let before: Int32Array | undefined;
  for (let edits = 0; edits <= most; edits++) {
    const front = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal++) {
      let at = before === undefined ? 0 : reach(before, edits, diagonal);
      if (at > n) at = n;
      if (at + diagonal > m) at = m - diagonal;
      if (at >= 0 && at + diagonal >= 0) while (at < n && at + diagonal < m && one[at] === other[at + diagonal]) at++;
      front[diagonal + edits] = at;
      if (at === n && at + diagonal === m) {
        fronts.push(front);
        return { distance: edits, hunks: edits > MOST_TRACED ? [] : trace(fronts, n, m) };
      }
    }
    if (edits <= MOST_TRACED) fronts.push(front);
    before = front;
  }
  return undefined;
}

/** How far one edit more than `before` reaches on a diagonal: one replaced, one left out, one put in. */
function reach(before: Int32Array, edits: number, diagonal: number): number {
  const of = (other: number) => (Math.abs(other) > edits - 1 ? -2 : before[other + edits - 1]!);
  return Math.max(of(diagonal) + 1, of(diagonal + 1) + 1, of(diagonal - 1));
}

function trace(fronts: readonly Int32Array[], n: number, m: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [at, diagonal] = [n, m - n];
  for (let edits = fronts.length - 1; edits > 0; edits--) {
    const before = fronts[edits - 1]!;
    const of = (other: number) => (Math.abs(other) > edits - 1 ? -2 : before[other + edits - 1]!);
    const [replaced, left, put] = [of(diagonal) + 1, of(diagonal + 1) + 1, of(diagonal - 1)];
    const from = Math.min(n, m - diagonal, Math.max(replaced, left, put));
    const [start, otherStart] =
      replaced >= left && replaced >= put
        ? [from - 1, from + diagonal - 1]
        : left >= put
          ? [from - 1, from + diagonal]
          : [from, from + diagonal - 1];
    const [end, otherEnd] = [from, from + diagonal];
    const last = hunks.at(-1);
    if (last !== undefined && last.start === end && last.otherStart === otherEnd)
      hunks[hunks.length - 1] = { start, end: last.end, otherStart, otherEnd: last.otherEnd };
    else hunks.push({ start, end, otherStart, otherEnd });
    at = start;
    diagonal = otherStart - at;
  }
  return hunks.reverse();
}
