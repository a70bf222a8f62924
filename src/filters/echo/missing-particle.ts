/** `[start, end)` in UTF-16 code units: the date and the verb. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Verbs of native Japanese that need に after a date. In headlines Sino-Japanese ones go without (「1990年設立」). */
const VERBS: readonly string[] = [
  "生まれました",
  "生まれます",
  "亡くなりました",
  "亡くなられました",
  "始まりました",
  "終わりました",
  "起こりました",
  "起きました",
  "作られました",
  "建てられました",
];

/** The longest date before a verb, in UTF-16 code units: 「昭和二十二年十二月二十五日」. */
const DATE_UNITS = 24;

const isDigit = (unit: number) => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
const KANJI_DIGITS = "〇一二三四五六七八九十元";

/** What the verbs begin with. */
const FIRST = new Set(VERBS.map((verb) => verb.charCodeAt(0)));

/** Dates with a year and nothing between them and a verb that needs a particle (「1947年2月25日生まれました」). */
export function missingParticles(text: string): Gap[] {
  const found: Gap[] = [];
  let done = 0;
  // Every such date has this character, and most texts have few of it.
  for (let year = text.indexOf("年"); year >= 0; year = text.indexOf("年", year + 1)) {
    for (let at = Math.max(year + 1, done); at <= year + DATE_UNITS; at++) {
      if (!FIRST.has(text.charCodeAt(at)) || !"年月日".includes(text[at - 1]!)) continue;
      const verb = VERBS.find((each) => text.startsWith(each, at));
      const start = verb === undefined ? -1 : dateBefore(text, at);
      if (start < 0) continue;
      done = at + verb!.length;
      found.push({ start, end: done });
    }
  }
  return found;
}

/** Where a date with a year begins that ends at `end`; -1 where none does. */
function dateBefore(text: string, end: number): number {
  let start = end;
  let year = false;
  let unitNext = true;
  while (start > 0 && end - start < DATE_UNITS) {
    const unit = text.charCodeAt(start - 1);
    if (unitNext) {
      if (text[start - 1] !== "年" && text[start - 1] !== "月" && text[start - 1] !== "日") break;
      if (text[start - 1] === "年") year = true;
      if (!isNumber(text, start - 2)) return -1;
      unitNext = false;
      start--;
    } else if (isDigit(unit) || KANJI_DIGITS.includes(text[start - 1]!)) start--;
    else {
      if (year) break;
      unitNext = true;
    }
  }
  if (!year) return -1;
  return ERAS.includes(text.slice(start - 2, start)) ? start - 2 : start;
}

const ERAS = ["明治", "大正", "昭和", "平成", "令和"];

const isNumber = (text: string, at: number) =>
  at >= 0 && (isDigit(text.charCodeAt(at)) || KANJI_DIGITS.includes(text[at]!));
