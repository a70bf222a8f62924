import type { DateValue } from "../../text/values/dates.ts";
import { wholeOf } from "../../text/values/numbers.ts";
import type { SpanClash } from "./lifespan.ts";

/** Behind a date: something began then, and the sentence goes on. */
const BEGAN =
  /^(?:[にで、, ]|에 ?|에서 )?[^。、,\nはがもをと은는이가]{0,10}?(?:(?:が|を|이|가|을|를) ?)?(?:始ま|始め|開始|着工|起工|発足|結成|創業|創設|創立|設立|創刊|開業|開校|開館|開幕|開園|入社|入学|就任|即位|連載|시작|개시|착공|발족|결성|창업|창립|설립|창간|개업|개교|개관|개막|입사|입학|취임|즉위|開始|開工|動工|成立|創辦|創校|創刊|開業|開館|開幕|就任|上任|入學|登基)(?:り|し|され|して|されて|し、|되어|되고|됐고|되었고|하여|하고|했고|하였고|해서?|돼|된 (?:후|뒤)|한 (?:후|뒤)|於|，|並|且|而|後|、)/;
/** Behind the second date: it ended then, and so does the clause. */
const ENDED =
  /^(?:[にで、, ]|에 ?|年)?[^。、，,\nはがも은는이가をと中]{0,8}?(?:終わ|終了|終結|完結|閉幕|解散|廃止|廃業|廃刊|休刊|閉業|閉校|閉館|閉園|閉鎖|完成|竣工|退社|退職|退任|退位|卒業|끝|종료|종결|완결|폐막|해산|해체|폐지|폐업|폐간|폐교|폐관|완공|준공|퇴사|퇴임|퇴위|졸업|結束|解散|廢止|停刊|停業|閉幕|關閉|完工|竣工|卸任|退位|畢業)(?:った|りました|し(?:た|ました)|され(?:た|ました)|なった|났다|났습니다|했다|하였다|했습니다|하였습니다|되었다|됐다|되었습니다|됐습니다|된다|되다)?(?=[。．.\n，,）)]|$)/;
/** Who did it changes between the two. */
const OTHER = /[はがも]|[은는이가] |前身|旧|전신|다른|另|前/;

const order = ({ year, month, day }: DateValue) => year! * 10000 + (month ?? 0) * 100 + (day ?? 0);

/** Said of what has just ended: 30年間の歴史だった. */
const LENGTH =
  /^[。、．.，, ]{0,2}(実に|その|この|わずか|전체|총|共|歷時|前後)?(約|およそ|약 ?|大約)?([0-9０-９]{1,3})(?:年間?の(?:歴史|歩み|生涯|活動)|年間(?:続|営業|運営|活動|にわた|の[大長])|년(?:간|의 역사| 동안|에 걸)|年的(?:歷史|歲月)|年之久|年(?=[。，,]|$))/;

/** Behind the second date: an anniversary, counted from the first one. */
const ANNIVERSARY =
  /^(?:に|には|、|에 ?|，)?[^。、\n]{0,8}?([0-9０-９]{1,3})(?:周年(?:を迎|に|の|[。、]|となり|慶|紀念)|주년)/;

/** 1975年に創業し、2025年に創業40周年を迎えた: it is the 50th. */
function* anniversary(text: string, first: DateValue, last: DateValue, start: number): Generator<SpanClash> {
  const found = ANNIVERSARY.exec(text.slice(last.end, last.end + 24));
  if (found === null) return;
  const years = last.year! - first.year!;
  const said = wholeOf(found[1]!);
  if (Math.abs(said - years) <= 1) return;
  const end = last.end + found[0].length;
  yield { kind: "duration", start, end, from: first.year!, to: last.year!, said, expected: String(years) };
}

/** A length in years behind a beginning and an end that do not have it. Both ways of counting ends are right. */
function* lengthOf(text: string, from: number, place: Omit<SpanClash, "kind">): Generator<SpanClash> {
  const found = LENGTH.exec(text.slice(from, from + 24));
  if (found === null) return;
  const years = place.to - place.from;
  // 30年 alone may be a year of an era, or the next thing that is told.
  if (/年$/.test(found[0]) && found[1] !== "共" && found[1] !== "歷時" && found[1] !== "前後") return;
  const said = wholeOf(found[3]!);
  const slack = found[2] === undefined ? 1 : Math.max(2, Math.round(years / 10));
  if (Math.abs(said - years) <= slack) return;
  yield { kind: "duration", ...place, end: from + found[0].length, said, expected: String(years) };
}

/** What ended before it began, in one sentence, or lasted otherwise than its ends say: 1995年に始まり、1990年に終わった。 */
export function* orderClashes(text: string, dates: readonly DateValue[]): Generator<SpanClash> {
  for (let index = 0; index + 1 < dates.length; index++) {
    const [first, last] = [dates[index]!, dates[index + 1]!];
    if (first.year === undefined || last.year === undefined || first.style !== "cjk" || last.style !== "cjk") continue;
    const isForward = last.year > first.year || order(last) >= order(first);
    // Of one year either may lack a month.
    if (!isForward && last.year === first.year && (first.month === undefined || last.month === undefined)) continue;
    const start = first.eraStart ?? first.start;
    const between = text.slice(first.end, last.eraStart ?? last.start);
    if (between.length > 24 || /前|기원전/.test(text.slice(Math.max(0, start - 6), start))) continue;
    const began = BEGAN.exec(between);
    if (began === null || OTHER.test(between.slice(began[0].length))) continue;
    const ended = ENDED.exec(text.slice(last.end, last.end + 24));
    if (ended === null) {
      if (isForward) yield* anniversary(text, first, last, start);
      continue;
    }
    const place = { start, end: last.end, from: first.year, to: last.year };
    if (!isForward) yield { kind: "died", ...place };
    else yield* lengthOf(text, last.end + ended[0].length, place);
  }
}
