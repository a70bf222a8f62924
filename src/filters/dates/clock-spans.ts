import { wholeOf } from "../../text/values/numbers.ts";
import type { TimeValue } from "../../text/values/times.ts";

/** A time that two clock times do not leave between them, `[start, end)` around all three; in minutes. */
export interface ClockClash {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly said: string;
  readonly expected: string;
}

/** Between a departure and an arrival, a beginning and an end. */
const BETWEEN =
  /^(?:[（(][^（()）\d]{0,12}[)）])?(?:[ 　]?[-–—~〜～－][ 　]?|(?:から|より)|[^。\n]{0,10}?(?:に|を)?(?:出て|出発|発|始ま|開始)[^。\n]{0,12}?|(?:에|부터|에서)[^.\n]{0,14}?|(?:出發|發車|起飛|開始)，|(?:出發|開始|開)?，?(?:[^。\n\d]{0,8})?(?:到|至|抵達)[^。\n\d]{0,4}| (?:to|until|through) | and (?:arrives?|ends?|finishes|lands|gets? (?:in|there)|closes) (?:at )?|,? (?:arriving|ending|finishing|landing) (?:at )?)$/;
/** From the second time to the length: that it is the whole of it. */
const WHOLE =
  /^(?:まで|に着|に到着|に終|着|까지|에 도착|에 끝|抵達|到達|抵|結束|為止|為止)?[^。\n.!?！？\d]{0,16}?(?:(?:。|\. )[^。\n.!?！？\d]{0,6})?(?:所要時間は|所要時間|かかる時間は|まで(?:の)?(?:合計|計)?|소요 ?시간은|까지 총|총 소요 ?시간은|(?:車程|全程|歷時|時長|總共|共計|共)(?:是|為|需|要|花)?|(?:a|the|with a) (?:total )?(?:journey|trip|flight|ride|duration|session|meeting|shift|total)(?: time)? (?:of|is|takes|lasts)|(?:lasting|a total of|which (?:takes|is)))[ ]?(約|およそ|약 ?|大約|約|about |around |roughly |nearly |approximately )?$/;
const LENGTH =
  /([0-9０-９]{1,2})(?:\.5)? ?(?:時間|시간|(?:個)?小時|hours?|hrs?)(半)?(?:,? ?(?:and )?([0-9０-９]{1,2}) ?(?:分鐘|分間?|분|minutes?|mins?))?|([0-9０-９]{1,3}) ?(?:分鐘|分間?|분|minutes?|mins?)/y;
/** Time that is not counted, or that is only a part. */
const NOT_ALL =
  /休憩|除|うち|毎|おき|ごと|残|乗り換|時差|현지|휴식|마다|간격|休息|每|break|each|every|of which|time zone|local/i;

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;
/** How far a length with `about` may be from what it is, in minutes. */
const ABOUT = 20;
/** The longest text from the second time to the length, in UTF-16 code units. */
const REACH = 48;

/** The text behind a time, the full stop of `a.m.` left out. */
const behind = (text: string, from: number, to: number) => text.slice(text[from] === "." ? from + 1 : from, to);

const minutesOf = ({ hour, minute = 0, half }: TimeValue) =>
  (half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour) * 60 + minute;

/** 10時20分に出て11時5分に着くので、所要時間は55分です; 9:40 a.m. to 11:10 a.m., a journey of 2 hours. */
export function* clockClashes(text: string, times: readonly TimeValue[]): Generator<ClockClash> {
  for (let index = 0; index + 1 < times.length; index++) {
    const [from, to] = [times[index]!, times[index + 1]!];
    if (to.start - from.end > REACH || !BETWEEN.test(behind(text, from.end, to.start))) continue;
    const clash = clashBehind(text, from, to);
    if (clash !== undefined) yield clash;
  }
}

function clashBehind(text: string, from: TimeValue, to: TimeValue): ClockClash | undefined {
  for (let at = to.end; at < Math.min(text.length, to.end + REACH); at++) {
    const unit = text.charCodeAt(at);
    if (!((unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19))) continue;
    LENGTH.lastIndex = at;
    const length = LENGTH.exec(text);
    const lead = behind(text, to.end, at);
    const whole = length === null ? null : WHOLE.exec(lead);
    if (whole === null || NOT_ALL.test(text.slice(from.end, at + 24))) return undefined;
    const [written, hours, half, minutes, only] = length!;
    if (written.includes(".")) return undefined;
    const said =
      only !== undefined ? wholeOf(only) : wholeOf(hours!) * 60 + (half ? 30 : minutes ? wholeOf(minutes) : 0);
    const apart = (((minutesOf(to) - minutesOf(from)) % DAY) + DAY) % DAY;
    const slack = whole[1] === undefined ? 0 : ABOUT;
    // Hours without a half of the day may be either.
    const isOpen = [from, to].some(({ half: named, hour }) => named === undefined && hour <= 12);
    const either = isOpen ? [apart, (apart + HALF_DAY) % DAY] : [apart];
    if (either.some((each) => Math.abs(each - said) <= slack)) return undefined;
    return {
      start: from.start,
      end: at + written.length,
      from: text.slice(from.start, from.end),
      to: text.slice(to.start, to.end),
      said: written,
      expected: spoken(Math.min(...either)),
    };
  }
  return undefined;
}

const spoken = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
