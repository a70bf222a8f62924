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
  const distance = editDistance(one, other, Math.min(limit, MOST_EDITS));
  if (distance === undefined) return undefined;
  if (distance > MOST_TRACED) return { distance, hunks: [] };
  return { distance, hunks: trace(frontsOf(one, other, distance), one.length, other.length) };
}

/** No place: an edit more reaches none from here either. */
const NOWHERE = -2;

/** How far the edits so far reach on each diagonal, and those before; as large as the largest needed. */
let reached = [new Int32Array(1 << 10), new Int32Array(1 << 10)] as [Int32Array, Int32Array];

/** Most pairs are not the same: no trace of these is kept, and what cannot end within `most` edits is not followed. */
function editDistance(one: Uint16Array, other: Uint16Array, most: number): number | undefined {
  const [n, m] = [one.length, other.length];
  const end = m - n;
  if (Math.abs(end) > most) return undefined;
  const zero = most + 3;
  if (2 * zero + 1 > reached[0].length) reached = [new Int32Array(4 * zero), new Int32Array(4 * zero)];
  let [before, front] = reached;
  before.fill(NOWHERE, zero - 3, zero + 4);
  for (let edits = 0; edits <= most; edits++) {
    // From further off than edits are left, the end is not reached.
    const first = Math.max(-edits, end - (most - edits));
    const last = Math.min(edits, end + (most - edits));
    for (let diagonal = first; diagonal <= last; diagonal++) {
      const slot = zero + diagonal;
      let at = edits === 0 ? 0 : before[slot - 1]!;
      if (edits > 0) {
        if (before[slot]! >= at) at = before[slot]! + 1;
        if (before[slot + 1]! >= at) at = before[slot + 1]! + 1;
      }
      if (at > n) at = n;
      if (at > m - diagonal) at = m - diagonal;
      if (at >= 0 && at + diagonal >= 0) {
        const stop = Math.min(n, m - diagonal);
        while (at < stop && one[at] === other[at + diagonal]) at++;
      }
      front[slot] = at;
    }
    if (first <= end && end <= last && front[zero + end] === n) return edits;
    front[zero + first - 1] = NOWHERE;
    front[zero + first - 2] = NOWHERE;
    front[zero + last + 1] = NOWHERE;
    front[zero + last + 2] = NOWHERE;
    [before, front] = [front, before];
  }
  return undefined;
}

/** How far each number of edits reaches on each diagonal, up to the end after `distance`. */
function frontsOf(one: Uint16Array, other: Uint16Array, distance: number): Int32Array[] {
  const [n, m] = [one.length, other.length];
  const fronts: Int32Array[] = [];
  let before: Int32Array | undefined;
  for (let edits = 0; edits <= distance; edits++) {
    const front = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal++) {
      let at = before === undefined ? 0 : reach(before, edits, diagonal);
      if (at > n) at = n;
      if (at + diagonal > m) at = m - diagonal;
      if (at >= 0 && at + diagonal >= 0) while (at < n && at + diagonal < m && one[at] === other[at + diagonal]) at++;
      front[diagonal + edits] = at;
    }
    fronts.push(front);
    before = front;
  }
  return fronts;
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
