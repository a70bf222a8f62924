const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Sorts pairs of words (`words[2 * i]`, `words[2 * i + 1]`) by the first; pairs of one first word keep their order.
 * @returns `words` or an array as long.
 */
export function sortPairs(words: Uint32Array): Uint32Array {
  let from = words;
  let to: Uint32Array = new Uint32Array(words.length);
  const places = new Uint32Array(DIGITS);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    places.fill(0);
    for (let at = 0; at < from.length; at += 2) places[(from[at]! >>> shift) & (DIGITS - 1)]!++;
    let sum = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = places[digit]!;
      places[digit] = sum;
      sum += count;
    }
    for (let at = 0; at < from.length; at += 2) {
      const place = 2 * places[(from[at]! >>> shift) & (DIGITS - 1)]!++;
      to[place] = from[at]!;
      to[place + 1] = from[at + 1]!;
    }
    [from, to] = [to, from];
  }
  return from;
}
