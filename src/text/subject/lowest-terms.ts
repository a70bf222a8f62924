import type { TermList } from "./term-list.ts";

/** Places by the height of a hash: more than there are candidates, and room behind for what is pushed on. */
let places = new Uint16Array(1 << 10);
/** Indices of the candidates. */
let low = new Uint16Array(1 << 10);

/** Hashes are compared with a limit by their upper half: small integers are compared fastest. */
const HALF = 16;

/**
 * Of the terms of a list the `most` with the smallest hashes, ascending, none of them twice: of two texts always the same ones.
 * `take` is told the index of each in the list. At most 65,535 terms.
 */
export function lowestTerms(list: TermList, most: number, take: (index: number) => void): void {
  const { length } = list;
  if (low.length <= length) low = new Uint16Array(2 * length);
  // Hashes are spread evenly, and of what is listed a part is said again, the longer the text the more: so many lie below this limit.
  const different = Math.max(0.5, 0.88 - length / 3000);
  for (let limit = Math.ceil(((1.2 * most + 6) / different / length) * (1 << HALF)); ; limit = Math.ceil(1.5 * limit)) {
    const isAll = !(limit < 1 << HALF);
    const count = below(list, isAll ? 1 << HALF : limit);
    if (!isAll && count < most) continue;
    if (takeLowest(list, count, isAll ? (1 << HALF) - 1 : limit, isAll ? 0 : most, most, take)) return;
  }
}

/** Notes which terms lie below the limit. */
function below({ length, hashes }: TermList, limit: number): number {
  let count = 0;
  for (let index = 0; index < length; index++) {
    low[count] = index;
    // 1 where it is less, without a branch that nobody can foretell.
    count += ((hashes[index]! >>> HALF) - limit) >>> 31;
  }
  return count;
}

/** False where the candidates are fewer than `least` different terms. */
function takeLowest(
  { hashes }: TermList,
  count: number,
  limit: number,
  least: number,
  most: number,
  take: (index: number) => void,
): boolean {
  const bits = 33 - Math.clz32(count);
  // The highest candidate has its place among the last ones.
  const shift = Math.max(0, HALF + 32 - Math.clz32(limit) - bits);
  if (places.length <= (1 << bits) + count) places = new Uint16Array(4 << bits);
  let used = 0;
  for (let each = 0; each < count; each++) {
    let index = low[each]!;
    let hash = hashes[index]!;
    // Each is put in its order, the lower one first where two meet.
    for (let place = hash >>> shift; ; place++) {
      const other = places[place]!;
      if (other === 0) {
        places[place] = index + 1;
        if (place > used) used = place;
        break;
      }
      const there = hashes[other - 1]!;
      if (there === hash) break;
      if (there > hash) {
        places[place] = index + 1;
        index = other - 1;
        hash = there;
      }
    }
  }
  let different = 0;
  for (let place = 0; place <= used; place++) {
    const held = places[place]!;
    low[different] = held - 1;
    different += -held >>> 31;
  }
  places.fill(0, 0, used + 1);
  if (different < least) return false;
  for (let each = 0; each < different && each < most; each++) take(low[each]!);
  return true;
}
