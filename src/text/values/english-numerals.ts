import type { Numeral } from "./han-numerals.ts";

const SMALL = new Map<string, number>(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
for (const [index, word] of "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries())
  SMALL.set(word, 20 + 10 * index);

const SCALES = new Map<string, number>([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

const WORD = /[A-Za-z]+/y;
const JOIN = /(?:,? and |[ -])(?=[A-Za-z])/y;

/** The scale word at a place (`million`), as a number with its end. */
export function englishScaleAt(text: string, at: number): Numeral | undefined {
  WORD.lastIndex = at;
  const value = SCALES.get(WORD.exec(text)?.[0].toLowerCase() ?? "");
  return value === undefined ? undefined : { start: at, end: WORD.lastIndex, value };
}

/** The English numeral at a place: `three`, `twenty-one`, `two hundred and five`, `three million`. */
export function englishNumeralAt(text: string, start: number): Numeral | undefined {
  let total = 0;
  let section = -1;
  let end = start;
  for (let at = start; ; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0].toLowerCase();
    if (word === undefined) break;
    const after = at + word.length;
    const small = SMALL.get(word);
    const scale = word === "hundred" ? 100 : SCALES.get(word);
    if (small !== undefined) {
      // `twenty one` goes on, `two three` are two numbers.
      if (
        section >= 0 &&
        (small >= 10 ? section % 100 !== 0 || section === 0 : section % 10 !== 0 || section % 100 === 10)
      )
        break;
      section = Math.max(0, section) + small;
    } else if (scale !== undefined && section > 0) {
      if (scale === 100) section *= 100;
      else {
        total += section * scale;
        section = 0;
      }
    } else break;
    end = after;
    JOIN.lastIndex = after;
    const join = JOIN.exec(text)?.[0];
    if (join === undefined) break;
    at = after + join.length;
  }
  return end === start ? undefined : { start, end, value: total + Math.max(0, section) };
}
