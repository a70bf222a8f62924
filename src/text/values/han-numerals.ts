/** A whole number that is written in words or characters: `[start, end)` in UTF-16 code units. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Digits with their formal forms (大字) and those of Taiwan and the mainland. */
const DIGITS = new Map<number, number>();
for (const [value, forms] of [
  "〇零○",
  "一壱壹弌",
  "二弐貳贰兩两",
  "三参參叁叄",
  "四肆",
  "五伍",
  "六陸陆",
  "七漆柒",
  "八捌",
  "九玖",
].entries())
  for (const form of forms) DIGITS.set(form.charCodeAt(0), value);

const PLACES = new Map<number, number>();
for (const [forms, value] of [
  ["十拾", 10],
  ["百佰", 100],
  ["千仟", 1000],
  ["廿", 20],
  ["卅", 30],
] as const)
  for (const form of forms) PLACES.set(form.charCodeAt(0), value);

/** True for a character that a numeral below ten thousand may consist of. */
export const isHanNumeral = (unit: number): boolean => unit > 0x2fff && (DIGITS.has(unit) || PLACES.has(unit));

/**
 * The numeral below ten thousand at a place: with places (二千二十四, 参拾, 廿一) or digit by digit (二〇二四, 一九四七).
 * Undefined where none begins there.
 */
export function hanNumeralAt(text: string, start: number): Numeral | undefined {
  let total = 0;
  let pending = -1;
  let placed = false;
  let digits = 0;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const digit = DIGITS.get(unit);
    if (digit !== undefined) {
      if (pending >= 0 && digits > 0 && placed && pending !== 0) break;
      pending = pending < 0 || placed ? digit : pending * 10 + digit;
      digits++;
      if (digits > 15) return undefined;
      continue;
    }
    const place = PLACES.get(unit);
    if (place === undefined) break;
    if (place === 20 || place === 30) total += place;
    else total += (pending <= 0 ? 1 : pending) * place;
    placed = true;
    pending = -1;
    digits = 0;
  }
  if (at === start) return undefined;
  return { start, end: at, value: total + Math.max(0, pending) };
}

/** Where the run of numerals that ends at `end` begins. */
export function hanNumeralStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isHanNumeral(text.charCodeAt(start - 1))) start--;
  return start;
}
