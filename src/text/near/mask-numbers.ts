const ZERO = 0x30;
const NINE = 0x39;

/** Marks that folding leaves between two digits alone, `- . / :`, the star and the blank. */
const isInside = (unit: number) => unit === 0x20 || unit === 0x2a || unit === 0x3a || (unit >= 0x2d && unit <= 0x2f);

const isDigit = (unit: number) => unit >= ZERO && unit <= NINE;

/**
 * Makes each number of a folded text (digits with the marks between them, and a minus before) the same: one zero. Shortens
 * `units` in place and returns how many there are; `places`, one for each unit, goes with them. Numbers in words and in
 * Chinese characters stay.
 */
export function maskNumbers(units: Uint16Array, length: number, places?: number[]): number {
  let to = 0;
  for (let at = 0; at < length; at++) {
    const start = at;
    let unit = units[at]!;
    if (unit === 0x2d && at + 1 < length && isDigit(units[at + 1]!)) unit = units[++at]!;
    if (isDigit(unit)) {
      unit = ZERO;
      for (let next = at + 1; next < length; next++)
        if (isDigit(units[next]!)) at = next;
        else if (!isInside(units[next]!)) break;
    }
    units[to] = unit;
    if (places !== undefined) places[to] = places[start]!;
    to++;
  }
  if (places !== undefined) places.length = to;
  return to;
}
