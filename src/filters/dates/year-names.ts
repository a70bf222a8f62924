import { cycleOf, cycleOfYear } from "../../text/values/calendar.ts";
import { countOf, type DateValue } from "../../text/values/dates.ts";
import { eraBefore } from "../../text/values/eras.ts";

/** Two names of one year that are not of one year, `[start, end)` around both. */
export interface YearClash {
  readonly kind: "era" | "cycle";
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly name: string;
  readonly year: number;
  /** The Gregorian years that the name means. */
  readonly expected: string;
}

const WESTERN_AFTER =
  /[ 　]?(?:[（(][ ]?(?:西暦|西元|公元|서기|기원)?|[=＝／/][ ]?(?:西暦|西元|公元|서기)?|(?:、|は|，|즉 |也就是|即|(?:은|는) |就?是|等於|等于|相當於|為)(?:西暦|西元|公元|서기))[ ]?([0-9０-９]{4})(?:[年년](?:度|[ ]?[0-9０-９]{1,2}[月월](?:[ ]?[0-9０-９]{1,2}[日일])?)?)?(?:[)）、。,，はに]|(?=です|である|でし|だ|입니다|이에요|예요|이다|에 해당|\n|$))|(?:は|은 |는 |就?是|等於|等于|相當於|為)([0-9０-９]{4})[年년](?=です|である|でした|にあた|に当た|に相当|。|，|입니다|이에요|예요|이다|에 해당)/y;
const WESTERN_BEFORE =
  /([0-9０-９]{4})[ ]?(?:[年년](?:度|[ ]?[0-9０-９]{1,2}[月월](?:[ ]?[0-9０-９]{1,2}[日일])?)?)?[ ]?(?:[（(]|[=＝／/][ ]?|(は(?:和暦で(?:は|、)?)?|[은는] |就?是|等於))(?:中華)?$/;
/** Behind an era's year that a Gregorian one is said to be: 2007年は平成19年です. */
const IS_THAT = /^[年년](?:です|である|でした|にあた|に当た|に相当|。|，|입니다|이에요|예요|이다|에 해당)/;
const ENGLISH_AFTER =
  /,? ?\((?:AD )?(\d{4})\)| (?:is|was|equals|corresponds to|is equivalent to) (?:the year )?(?:AD )?(\d{4})(?=[.,;)\n]|$)/y;
const INSIDE =
  /^([0-9０-９]{4})(?:年|년)?[（(]([^（()）0-9０-９〇一二三四五六七八九十元]{2,4}) ?([0-9０-９]{1,3}|[〇一二三四五六七八九十]{1,4}|元)(?:年|년)?[)）]/;

/** An era's year beside a Gregorian one: 昭和22年（1947年）, 1947（昭和22）年, 民國113年（2024年）, 단기 4357년(2024년). */
export function eraClash(text: string, date: DateValue): YearClash | undefined {
  const { start, end, era, eraStart, eraYear } = date;
  if (era === undefined) {
    const inside = INSIDE.exec(text.slice(start, end));
    if (inside === null) return undefined;
    const named = eraBefore(inside[2]!, inside[2]!.length);
    if (named === undefined) return undefined;
    const year = countOf(inside[1]!);
    const expected = countOf(inside[3]!) + named.era.offset;
    if (expected === year) return undefined;
    return {
      kind: "era",
      start,
      end: start + inside[0].length,
      name: inside[2]! + inside[3]!,
      year,
      expected: String(expected),
    };
  }
  const expected = eraYear! + era.offset;
  const name = text.slice(eraStart, yearEnd(text, start, end));
  const clash = (year: number, from: number, to: number): YearClash | undefined => {
    // A fiscal year begins in April: its last months are of the next year.
    const fiscal = text.slice(from, to).includes("年度");
    if (year === expected || (fiscal && Math.abs(year - expected) === 1)) return undefined;
    return { kind: "era", start: from, end: to, name, year, expected: String(expected) };
  };
  const pattern = date.style === "en" ? ENGLISH_AFTER : WESTERN_AFTER;
  pattern.lastIndex = end;
  const after = pattern.exec(text);
  if (after !== null) {
    const western = after[1] ?? after[2]!;
    return clash(countOf(western), eraStart!, end + after[0].replace(/[)）、。,，はに]$/, "").length);
  }
  const from = Math.max(0, eraStart! - 24);
  const before = WESTERN_BEFORE.exec(text.slice(from, eraStart));
  if (before?.[2] !== undefined && !IS_THAT.test(text.slice(yearEnd(text, start, end) - 1))) return undefined;
  if (
    before === null ||
    (before[2] === undefined && !/^[ 0-9０-９月日월일]*[年년]?[)）、。,，\s]/.test(text.slice(end)))
  )
    return undefined;
  return clash(countOf(before[1]!), from + before.index, end);
}

function yearEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text[at] === "年" || text[at] === "년") return at + 1;
  return end;
}

const PAIR = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]|[갑을병정무기경신임계][자축인묘진사오미신유술해]";
const PAIR_AFTER = new RegExp(`[ ]?(?:[（(]|は|の|是|、)?[ ]?(${PAIR})(?:[年년]|の年|[)）])`, "y");
const PAIR_BEFORE = new RegExp(`(${PAIR})[年년]?[ ]?[（(]$`);
const ANIMALS_JA = "子丑寅卯辰巳午未申酉戌亥";
const ANIMALS_ZH = "鼠牛虎兔龍蛇馬羊猴雞狗豬";
const ANIMALS_KO = ["쥐", "소", "호랑이", "토끼", "용", "뱀", "말", "양", "원숭이", "닭", "개", "돼지"];
const ANIMAL_AFTER = new RegExp(
  `(?:は|の干支は|（|\\()([${ANIMALS_JA}])(?:年|どし)|(?:是|（|\\()(?:農曆)?([${ANIMALS_ZH}])年|(?:은|는|년은)? ?\\(?(${ANIMALS_KO.join("|")})(?:의 해|띠)`,
  "y",
);

/** A year of the cycle of sixty, or of its twelve animals, beside a Gregorian one: 2024年（甲辰）, 甲辰年（2024年）, 2024年は辰年. */
export function cycleClash(text: string, { start, end, era, year, month }: DateValue): YearClash | undefined {
  if (year === undefined || era !== undefined || year < 1000) return undefined;
  // Before the old new year the year before goes on.
  const years = month !== undefined && month <= 2 ? [year, year - 1] : [year];
  PAIR_AFTER.lastIndex = end;
  const after = PAIR_AFTER.exec(text);
  if (after !== null) return pairClash(after[1]!, years, start, end + after[0].length);
  const from = Math.max(0, start - 6);
  const before = PAIR_BEFORE.exec(text.slice(from, start));
  if (before !== null) return pairClash(before[1]!, years, from + before.index, end);
  ANIMAL_AFTER.lastIndex = end;
  const animal = ANIMAL_AFTER.exec(text);
  if (animal === null) return undefined;
  const [whole, ja, zh, ko] = animal;
  const branch =
    ja !== undefined ? ANIMALS_JA.indexOf(ja) : zh !== undefined ? ANIMALS_ZH.indexOf(zh) : ANIMALS_KO.indexOf(ko!);
  if (years.some((each) => cycleOfYear(each) % 12 === branch)) return undefined;
  const expected = String(year - ((cycleOfYear(year) % 12) - branch));
  return { kind: "cycle", start, end: end + whole.length, name: (ja ?? zh ?? ko)!, year, expected };
}

function pairClash(pair: string, years: readonly number[], start: number, end: number): YearClash | undefined {
  const cycle = cycleOf(pair);
  if (cycle < 0 || years.some((year) => cycleOfYear(year) === cycle)) return undefined;
  const year = years[0]!;
  let expected = year - (cycleOfYear(year) - cycle);
  if (expected - year > 30) expected -= 60;
  return { kind: "cycle", start, end, name: pair, year, expected: String(expected) };
}
