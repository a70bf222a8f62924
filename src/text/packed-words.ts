/**
 * Short words of ASCII letters as two numbers, six letters each and five bits a letter, so that loops over a text's units can
 * look them up without a string made for each. 1 to 26 are the letters, 27 is the apostrophe.
 */

/** Letters in one number, and in both: longer words have no such numbers. */
export const PACKED_HALF = 6;
export const PACKED_LONGEST = 2 * PACKED_HALF;
export const APOSTROPHE_CODE = 27;

/** Words with a number each; open addressing, a power of two of places. */
export interface PackedWords {
  readonly mask: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** -1 where there is no word. */
  readonly value: Int16Array;
}

export const packedPlace = (low: number, high: number, mask: number): number =>
  ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 7) & mask;

/** Packs lower-case words; those of other characters, and long ones, are left out. Values: 0 to 32,767. */
export function packedWords(words: Iterable<readonly [word: string, value: number]>): PackedWords {
  const entries = [...words].filter(([word]) => word.length <= PACKED_LONGEST && /^[a-z']+$/.test(word));
  const size = 1 << Math.ceil(Math.log2(4 * entries.length));
  const table = {
    mask: size - 1,
    low: new Int32Array(size),
    high: new Int32Array(size),
    value: new Int16Array(size).fill(-1),
  };
  for (const [word, value] of entries) {
    let [low, high] = [0, 0];
    for (let at = 0; at < word.length; at++) {
      const code = word.charAt(at) === "'" ? APOSTROPHE_CODE : word.charCodeAt(at) & 31;
      if (at < PACKED_HALF) low = (low << 5) | code;
      else high = (high << 5) | code;
    }
    let place = packedPlace(low, high, table.mask);
    while (table.value[place]! >= 0) place = (place + 1) & table.mask;
    table.low[place] = low;
    table.high[place] = high;
    table.value[place] = value;
  }
  return table;
}

/** The value of a word; -1 for one that is not there. */
export function packedValue({ mask, low: lows, high: highs, value }: PackedWords, low: number, high: number): number {
  for (let place = packedPlace(low, high, mask); value[place]! >= 0; place = (place + 1) & mask)
    if (lows[place] === low && highs[place] === high) return value[place]!;
  return -1;
}
