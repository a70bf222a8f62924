import { dayNumber } from "../../text/values/calendar.ts";
import type { DateValue } from "../../text/values/dates.ts";
import { numberAt } from "../../text/values/numbers.ts";

/** A span of time whose parts do not fit, `[start, end)` around them. */
export interface SpanClash {
  readonly kind: "died" | "age" | "duration";
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** What is said: an age or a number of years or days. */
  readonly said?: number;
  readonly expected?: string;
}

/** Behind a date: one was born then, one died then. */
const BORN = /^(?:[にで、, ]{0,2}|에 |에서 |年)?[^。\n]{0,12}?(?:生まれ|誕生|出生|生於|태어나|태어났|출생|탄생)/;
const DIED =
  /^(?:[にで、, ]{0,2}|에 )?[^。\n、,]{0,14}?(?:死去|没|逝去|亡くな|死亡|死没|逝世|去世|過世|辭世|病逝|사망|별세|세상을 떠|서거|타계|죽었)/;
/** Right before a date, in Chinese: 生於1910年，卒於1975年. */
const BORN_BEFORE = /(?:出?生[於于]|誕生[於于])$/;
const DIED_BEFORE = /(?:[卒歿逝死][於于]|(?:逝世|病逝|過世|去世|辭世|死亡|过世|病故)[於于])$/;
/** Between birth and death, words that bring in somebody else. */
const OTHER = /[はがも父母妻夫子兄弟姉妹娘息]|[은는이가] |아버지|어머니|아들|딸/;
/** Behind a date, a death of somebody else. */
const OTHER_DIED =
  /^[^。\n]{0,10}?(?:[父母妻夫兄弟姉妹娘祖師友子]|아버지|어머니|남편|아내|할머니|할아버지|아들|딸)[^。\n]{0,10}?(?:死去|没|逝|亡|世|사망|별세|세상|타계|죽)/;
const DASH = /^[ 　]?(?:[-–—―~〜～－]|から)[ 　]?$/;
const BEFORE_CHRIST = /前|기원전|\bBC|B\.C/;
const AGE =
  /(?:享年|行年|향년|得年|享壽|享年は)[ ]?([0-9０-９]{1,3})|([0-9０-９]{1,3})[ ]?(?:歳|才|세|살|歲|岁)(?:で|に|没|の若さ|の生涯|の時|에|의|로|時|逝)/;
/** By the old way a child is one year old when it is born. */
const COUNTED = /享年|行年|数え|향년|得年|享壽|享/;

const order = ({ year, month, day }: DateValue) => year! * 10000 + (month ?? 0) * 100 + (day ?? 0);

/** A person who died before being born, or at an age that the years do not allow, in dates with their units. */
export function* lifespanClashes(text: string, dates: readonly DateValue[]): Generator<SpanClash> {
  for (let index = 0; index + 1 < dates.length; index++) {
    const born = dates[index]!;
    if (born.year === undefined) continue;
    const start = born.eraStart ?? born.start;
    const died = deathAfter(text, dates, index);
    if (died?.year === undefined || born.style !== died.style) continue;
    const between = text.slice(born.end, died.eraStart ?? died.start);
    const isChinese = BORN_BEFORE.test(text.slice(Math.max(0, start - 4), start)) && DIED_BEFORE.test(between);
    if (
      between.length > (died === dates[index + 1] ? MOST_BETWEEN : MOST_STEPS) ||
      BEFORE_CHRIST.test(text.slice(Math.max(0, start - 6), died.end + 6))
    )
      continue;
    const isRange =
      DASH.test(between) &&
      /[（(][^（()）]{0,20}$/.test(text.slice(Math.max(0, start - 24), start)) &&
      /^[^（()）]{0,12}[)）]/.test(text.slice(died.end));
    const told = isChinese
      ? !/[父母妻夫子女兄弟姊妹]/.test(between)
      : BORN.test(between) &&
        !OTHER.test(between.replace(/が生まれ|は?、/, "")) &&
        DIED.test(text.slice(died.end, died.end + 24)) &&
        !OTHER_DIED.test(text.slice(died.end, died.end + 24));
    if (!isRange && !told) continue;
    const place = { start, end: died.end, from: born.year, to: died.year };
    if (
      order(died) < order(born) &&
      died.year <= born.year &&
      !(died.year === born.year && (born.month === undefined || died.month === undefined))
    ) {
      yield { kind: "died", ...place };
      continue;
    }
    if (!told && !isRange) continue;
    const tail = text.slice(died.end, died.end + 40);
    const sentence = tail.slice(0, (tail.search(/[。\n]/) + 1 || tail.length + 1) - 1);
    const closing = sentence.search(/[)）]/);
    const inside =
      isRange && !/^[)）][，、, ]{0,2}(?:享年|享壽|行年|終年|得年|향년)/.test(sentence.slice(closing))
        ? sentence.slice(0, closing)
        : sentence;
    const age = AGE.exec(inside);
    if (age === null) continue;
    const said = numberAt(age[1] ?? age[2]!, 0)!.value;
    const [low, high] = ages(born, died);
    const most = COUNTED.test(sentence) ? high + 1 : high;
    if (said >= low && said <= most) continue;
    yield {
      kind: "age",
      ...place,
      end: died.end + age.index + age[0].length,
      said,
      expected: low === high ? `${low}` : `${low}–${high}`,
    };
  }
}

/** Behind a birth, who was born then: 1985年5月生まれの彼は、. */
const BORN_THEN =
  /^(?:年|[0-9]{1,2}日)?(?:に)?(?:生まれ|出生)(?:の[^。、\n\d]{1,8})?(?:は|で|、|，)、?$|^생(?:인 [^.\n\d]{1,8})?(?:은|는|으로|,)? ?$/;
/** Behind another date: the age at that time. */
const AGE_THEN =
  /^(?:時点|現在|当時|に|の時|時|현재|기준|에|에는|當時)?(?:で|では|に|には|으로|,|，)?(?:、)?[ ]?(?:満|만 ?)?([0-9０-９]{1,3})[ ]?(?:歳|才|세|살|歲)/;

/** An age at a time that the birth does not allow: 1985年5月生まれの彼は、2020年12月時点で30歳でした. */
export function* ageClashes(text: string, dates: readonly DateValue[]): Generator<SpanClash> {
  for (let index = 0; index + 1 < dates.length; index++) {
    const [born, then] = [dates[index]!, dates[index + 1]!];
    if (born.year === undefined || then.year === undefined || then.start - born.end > 24) continue;
    if (!BORN_THEN.test(text.slice(born.end, then.eraStart ?? then.start))) continue;
    const age = AGE_THEN.exec(text.slice(then.end, then.end + 20));
    if (age === null || DIED.test(text.slice(then.end, then.end + 24))) continue;
    const said = numberAt(age[1]!, 0)!.value;
    const [low, high] = ages(born, then);
    if (said >= low && said <= high) continue;
    yield {
      kind: "age",
      start: born.eraStart ?? born.start,
      end: then.end + age[0].length,
      from: born.year,
      to: then.year,
      said,
      expected: low === high ? `${low}` : `${low}–${high}`,
    };
  }
}

/** From a birth to a death, in UTF-16 code units, with what stands between them, and how many dates on it is looked for. */
const MOST_BETWEEN = 40;
const MOST_STEPS = 70;
const STEPS = 4;

/** The date that a death is told with: the next one, or one after others of the same life. */
function deathAfter(text: string, dates: readonly DateValue[], index: number): DateValue | undefined {
  const born = dates[index]!;
  const isTold = BORN.test(text.slice(born.end, dates[index + 1]!.start));
  for (let next = index + 1; isTold && next < dates.length && next <= index + STEPS; next++) {
    const date = dates[next]!;
    // Somebody else was born between.
    if (date.start - born.end > MOST_STEPS || BORN.test(text.slice(date.end, date.end + 8))) break;
    if (date.year !== undefined && DIED.test(text.slice(date.end, date.end + 24))) return date;
  }
  return dates[index + 1];
}

/** The ages that somebody can have had who lived from one date to the other. */
function ages(born: DateValue, died: DateValue): [number, number] {
  const years = died.year! - born.year!;
  if (born.month === undefined || died.month === undefined) return [years - 1, years];
  if (born.month !== died.month) return died.month > born.month ? [years, years] : [years - 1, years - 1];
  if (born.day === undefined || died.day === undefined) return [years - 1, years];
  return died.day >= born.day ? [years, years] : [years - 1, years - 1];
}

const LENGTH =
  /^(?:まで|까지|年?間?|止)?[ ]?(?:の|、|，|,|的)?[ ]?[（(]?(?:為期|为期|共計?|共计|總共|歷時|历时|計|합계|총)?[ ]?(約|およそ|약 ?|大約|將近|ほぼ)?([0-9０-９]{1,4}|[一二三四五六七八九十]{1,4})[ ]?(年間|年[)）にの、]|년간|년 동안|年的|日間|일간|일 동안|天)/;
const FROM_TO = /^(?:[にの]?[ ]?(?:から|より|부터|到|至|[-–—~〜～－])[ ]?)$/;

const FROM_TO_BEFORE = /から|より|부터|[到至]|[-–—~〜～－]/;

/** A length in years or days that its ends do not have: 1990年から2000年までの15年間. Both ways of counting ends are right. */
export function* durationClashes(text: string, dates: readonly DateValue[]): Generator<SpanClash> {
  for (let index = 0; index + 1 < dates.length; index++) {
    const [one, other] = [dates[index]!, dates[index + 1]!];
    if (!FROM_TO.test(text.slice(one.end, other.eraStart ?? other.start))) continue;
    const length = LENGTH.exec(text.slice(other.end, other.end + 20));
    if (length === null) continue;
    // A sum of several stretches: 1946年から1954年まで、そして1957年から1960年までの計11年間.
    if (/計|共|합계|총/.test(length[0]) && FROM_TO_BEFORE.test(text.slice(Math.max(0, one.start - 40), one.start)))
      continue;
    const said = numberAt(length[2]!, 0)!.value;
    const days = /^[日일天]/.test(length[3]!);
    const found = days ? daysBetween(one, other) : yearsBetween(one, other);
    if (found === undefined || found < 0 || found === 0) continue;
    const slack = length[1] === undefined ? 1 : Math.max(2, Math.round(found / 10));
    if (Math.abs(said - found) <= slack) continue;
    yield {
      kind: "duration",
      start: one.eraStart ?? one.start,
      end: other.end + length[0].length,
      from: one.year ?? one.month ?? 0,
      to: other.year ?? other.month ?? 0,
      said,
      expected: `${found}`,
    };
  }
}

function yearsBetween(one: DateValue, other: DateValue): number | undefined {
  if (one.year === undefined || other.year === undefined) return undefined;
  const months = (other.month ?? 6) - (one.month ?? 6);
  return Math.round(other.year - one.year + months / 12);
}

function daysBetween(one: DateValue, other: DateValue): number | undefined {
  if (one.day === undefined || other.day === undefined || one.month === undefined || other.month === undefined)
    return undefined;
  const year = one.year ?? 2023;
  const last = other.year ?? (other.month < one.month ? year + 1 : year);
  // February of a year that nobody names may have either length.
  if (one.year === undefined && (one.month <= 2 || last > year) && other.month > 2) return undefined;
  return dayNumber(last, other.month, other.day) - dayNumber(year, one.month, one.day);
}
