import type { Numeral } from "./han-numerals.ts";

/** Native numerals, as they stand alone and before a counter. */
const UNITS: readonly (readonly [string, number])[] = [
  ["하나", 1],
  ["다섯", 5],
  ["여섯", 6],
  ["일곱", 7],
  ["여덟", 8],
  ["아홉", 9],
  ["한", 1],
  ["두", 2],
  ["둘", 2],
  ["세", 3],
  ["셋", 3],
  ["네", 4],
  ["넷", 4],
];
const TENS: readonly (readonly [string, number])[] = [
  ["열", 10],
  ["스물", 20],
  ["스무", 20],
  ["서른", 30],
  ["마흔", 40],
  ["쉰", 50],
  ["예순", 60],
  ["일흔", 70],
  ["여든", 80],
  ["아흔", 90],
];

const prefix = (list: typeof UNITS, text: string, at: number) => list.find(([word]) => text.startsWith(word, at));

/** The native Korean numeral at a place, 1 to 99: 다섯, 열두, 스물하나. Many are also parts of other words: ask before a counter. */
export function koreanNumeralAt(text: string, start: number): Numeral | undefined {
  const ten = prefix(TENS, text, start);
  const middle = start + (ten?.[0].length ?? 0);
  const unit = prefix(UNITS, text, middle);
  const end = middle + (unit?.[0].length ?? 0);
  return end === start ? undefined : { start, end, value: (ten?.[1] ?? 0) + (unit?.[1] ?? 0) };
}
