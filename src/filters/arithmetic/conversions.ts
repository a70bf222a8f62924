import { type NumberValue, numberAt } from "../../text/values/numbers.ts";
import { type Quantity, quantityAt, type Unit } from "../../text/values/units.ts";

/** An amount said twice, in two units or in two ways to write a number, that is not the same; `[start, end)` around both. */
export interface ConversionFault {
  readonly kind: "unit" | "scale";
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly expected: string;
}

const ABOUT =
  "(約|约|およそ|おおよそ|ほぼ|approximately |approx\\.? |about |around |roughly |nearly |over |약 ?|대략 ?|大約|大约|~|〜|≈|≒)?";
/** Between an amount and its conversion. */
const BETWEEN = new RegExp(`^[ 　]?(?:[（(=＝≒≈]|、すなわち|、つまり|, or |, that is,?)[ 　]?${ABOUT}[ 　]?$`);
/** The same where the conversion is the rest of the clause: 10マイルは約16km, 5 km is about 3.1 miles, 100°C, which is 212°F. */
const EQUALS = new RegExp(
  `^(?:(?:は|って|とは)、?|(?:は|で|を)?、?[^\\d。、，（(]{0,12}?に?(?:(?:換算|変換)|直)(?:すと|すると|したら|すれば|して|した場合(?:は|、)?)、?|(?:은|는|이면)? ?(?:[가-힣°℉℃A-Za-z]{1,8}로 )?(?:환산하면|바꾸면|변환하면)?,? ?|(?:大約|大约|約)?(?:就?是|等於|等于|為|为|即|相當於|相当于|換算(?:成|為)?[^\\d。，]{0,6}?是?)|,? ?(?:which )?(?:is(?: equal to| equivalent to)?|are|equals?|comes to|works out to|converts to|equates to|corresponds to)(?: exactly)? )[ ]?${ABOUT}[ 　]?$`,
);
/** What the clause may go on with behind such a conversion. */
const CLAUSE_ENDS =
  /^[ ]?(?:$|[。．、，,;；:：!！\n)）(（]|\.(?!\d)|です|だ(?![けっ])|であ|でしょ|にな|に相当|に当た|にあた|とな|と同じ|ほど|くらい|ぐらい|程度(?:です|。|に)|弱|強|입니다|이에요|예요|이다|이며|이고|정도|쯤|가 됩|이 됩|에 해당|左右|and\b|or\b|which\b|when\b|in (?:the )?(?:imperial|metric)\b)/;
/** The scale that a temperature is of, named before it. */
const SCALE_NAMES = /[ 　]?(?:摂氏|攝氏|摄氏|섭씨|華氏|华氏|화씨)(?:では|で|の|로는|로)?、?[ ]?/;

/** Beyond the rounding of both numbers, so much of the larger is no fault: conversions are often given in round figures. */
const SLACK = 0.03;
const SLACK_ABOUT = 0.1;
/** Behind an amount that is said to be converted, `about` means the last figure. */
const SLACK_SAID = 0.05;
/** The same in degrees Celsius: `30 °C (85 °F)`; an oven's are rounded more, by the share above. */
const DEGREES = 1.2;
const DEGREES_ABOUT = 3;

const toBase = ({ factor, offset }: Unit, value: number) => value * factor + offset;

/** How far a number may be from what was meant: half of the last figure that was not padded with zeros. */
function roundingOf({ value, step, figures }: NumberValue): number {
  if (value === 0) return step / 2;
  const place = 10 ** (Math.floor(Math.log10(value)) + 1 - Math.max(1, figures));
  return Math.max(step / 2, Math.min(place / 2, value * 0.25));
}

/** `[low, high]` in the base unit. */
function rangeOf({ number, negative, unit }: Quantity): [number, number] {
  const value = negative ? -number.value : number.value;
  // Degrees are said to the degree, round or not.
  const rounding = unit.dimension === "temperature" ? number.step / 2 : roundingOf(number);
  return [toBase(unit, value - rounding), toBase(unit, value + rounding)];
}

/** Conversions beside an amount: 10 km（約16マイル）, 30坪（約99㎡）, 25℃（77℉）, 1億2000万人（120,000,000人）. `runs`: where digits begin. */
export function* conversionFaults(text: string, runs: readonly number[]): Generator<ConversionFault> {
  for (let index = 0; index + 1 < runs.length; index++) {
    const start = runs[index]!;
    // Cheap: what comes next must be near.
    const other = nextNumber(text, runs, index);
    if (other === undefined || isPart(text, start)) continue;
    const one = quantityAt(text, start);
    const fault = one === undefined ? scaleFault(text, start, other) : unitFault(text, one, other, start);
    if (fault !== undefined) yield fault;
  }
}

/** Characters from the end of one number to the next. */
const NEAR = 24;

/** The first run behind the number at `runs[index]` that an opening mark stands before; digits of one number are several runs. */
function nextNumber(text: string, runs: readonly number[], index: number): number | undefined {
  for (let next = index + 1; next < runs.length && next <= index + 4; next++) {
    const at = runs[next]!;
    if (at - runs[next - 1]! > NEAR) return undefined;
    for (let before = at - 1; before > at - 16 && before > runs[next - 1]!; before--) {
      const mark = text[before]!;
      if ("（(=＝≒≈".includes(mark)) return at;
      if (COPULAS.has(mark) || (mark === " " && IS.test(text.slice(before, before + 12)))) return at;
      if (mark === "、" || mark === ",") {
        if (/^、(?:すなわち|つまり)|^, (?:or|that is)/.test(text.slice(before, before + 9))) return at;
        break;
      }
    }
  }
  return undefined;
}

/** Characters of words that say that two amounts are one, next to the second amount. */
const COPULAS = new Set([..."はとてる是於于為为即은는면"]);
const IS = /^ (?:is|are|equals?|comes|works|converts|equates|corresponds) /;

/** Digits that go on from others: 1,234 and 5'10", or the second part of a range. */
function isPart(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const digit = /[\d０-９]/.test(text[at - 2] ?? "");
  if (digit && ".,，．/:'′~〜～–-万億만억".includes(before)) return true;
  if (/[万億만억천千][ ]?$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  // The result of a product, or an amount for each of many with their sum behind it.
  const lead = text.slice(Math.max(0, at - 14), isSign(text, at - 1) ? at - 1 : at);
  if (/[×xX*+÷／/−=＝％%-][ ]?[¥$￥€]?$|あたり|当たり|につき|ずつ|\bper\b|\beach\b|每|毎|당 |씩/.test(lead))
    return true;
  // 5 feet 10 inches, 1時間30分: one amount of two units.
  return /(?:feet|foot|ft|フィート|피트|英尺|呎|時間|시간|小時|hours?|pounds|lbs?|ポンド|파운드|から|to|と|and)[ ]?$/.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

/** Behind a conversion in parentheses. */
const CLOSES = /^[ ]?(?:ほど|程度|前後|弱|強|相当|左右|정도)?[)）]/;

/** A minus that no number stands before. */
const isSign = (text: string, at: number) =>
  "-−－".includes(text[at] ?? " ") && !/[\d０-９)）]/.test(text[at - 1] ?? "");

function unitFault(text: string, one: Quantity, at: number, start: number): ConversionFault | undefined {
  if (at < one.end) return undefined;
  const written = text.slice(one.end, signStart(text, at));
  const plain = one.unit.dimension === "temperature" ? written.replace(SCALE_NAMES, "") : written;
  const beside = BETWEEN.exec(plain);
  const between = beside ?? EQUALS.exec(plain);
  if (between === null) return undefined;
  const other = quantityAt(text, at);
  if (other === undefined || other.unit.dimension !== one.unit.dimension) return undefined;
  if (other.unit.factor === one.unit.factor) return undefined;
  // (1 km from the station) is another distance, and 5 feet (1.5 m) per … goes on.
  const isOpen = /[（(]/.test(between[0]);
  if (beside === null) {
    if (
      !CLAUSE_ENDS.test(text.slice(other.end, other.end + 12)) ||
      // A gallon of Britain is another one.
      (one.unit.dimension === "volume" &&
        /英|UK|U\.K|imperial|British|영국/.test(text.slice(Math.max(0, start - 40), other.end + 40)))
    )
      return undefined;
  } else if (
    isOpen
      ? !CLOSES.test(text.slice(other.end, other.end + 5))
      : /^[ ]?(?:\d|per\b|\/|～|〜|~|–|-\d)/.test(text.slice(other.end, other.end + 5))
  )
    return undefined;
  // What is converted in so many words is meant as it is written, round or not.
  const exact = one.negative ? -one.number.value : one.number.value;
  const [low, high] = beside === null ? [toBase(one.unit, exact), toBase(one.unit, exact)] : rangeOf(one);
  const [otherLow, otherHigh] = rangeOf(other);
  const isWarm = one.unit.dimension === "temperature";
  const slack = isWarm
    ? between[1] === undefined
      ? Math.max(DEGREES, SLACK * Math.max(Math.abs(high), Math.abs(otherHigh)))
      : DEGREES_ABOUT
    : Math.max(Math.abs(high), Math.abs(otherHigh)) *
      (between[1] === undefined ? SLACK : beside === null ? SLACK_SAID : SLACK_ABOUT);
  if (otherLow <= high + slack && low <= otherHigh + slack) return undefined;
  if (isWarm && isDifference(text, one)) return undefined;
  const expected = (toBase(one.unit, exact) - other.unit.offset) / other.unit.factor;
  return {
    kind: "unit",
    start: one.negative ? start - 1 : start,
    end: other.end,
    said: text.slice(one.negative ? start - 1 : start, other.end),
    expected: `${Number(expected.toPrecision(4))} ${other.unit.name}`,
  };
}

const signStart = (text: string, at: number) => ("-−－".includes(text[at - 1] ?? " ") ? at - 1 : at);

/** A difference of temperatures has another conversion: `a rise of 2 °C (3.6 °F)`. */
const isDifference = (text: string, { start, end }: Quantity) =>
  /rise|increase|difference|warm|drop|cool|差|上昇|低下|上升|下降|상승|하락/.test(
    text.slice(Math.max(0, start - 40), end + 40),
  );

/** Numbers below this are not told from years and counts of something else, or, with the same unit behind both, from this on. */
const LEAST_SCALED = 10000;
const LEAST_WITH_UNIT = 1000;

function scaleFault(text: string, start: number, at: number): ConversionFault | undefined {
  const one = numberAt(text, start);
  if (one === undefined || at < one.end) return undefined;
  const tail = /^[ 　]?[^\s\d（()）=＝、。,.]{0,4}/.exec(text.slice(one.end, one.end + 8))![0];
  for (const written of tail.length > 0 ? [tail, ""] : [""]) {
    if (!BETWEEN.test(text.slice(one.end + written.length, at))) continue;
    const unit = written.trim();
    const other = numberAt(text, at);
    if (other === undefined || one.scaled === other.scaled) return undefined;
    const isSame = unit !== "" && text.startsWith(unit, other.end);
    if (Math.min(one.value, other.value) < (isSame ? LEAST_WITH_UNIT : LEAST_SCALED)) return undefined;
    const after = text[isSame ? other.end + unit.length : other.end] ?? "";
    if (!/^[)）、。\n]?$/.test(after)) return undefined;
    // A sum of money without a unit behind a sum with one may be in another currency only where no parenthesis ends.
    if (unit !== "" && !isSame && after !== ")" && after !== "）") return undefined;
    const slack = Math.max(one.value, other.value) * SLACK_ABOUT;
    if (Math.abs(one.value - other.value) <= roundingOf(one) + roundingOf(other) + slack) return undefined;
    return {
      kind: "scale",
      start,
      end: other.end,
      said: text.slice(start, other.end),
      expected: String(one.scaled ? one.value : other.value),
    };
  }
  return undefined;
}
