import { numberAt } from "../../text/values/numbers.ts";
import { compareTotal, type TotalFault } from "./totals.ts";

/** Right before a total that is said behind its parts: 合わせて100%, for a total of $1,850. */
const TOTAL_BEFORE =
  /(?:合わせて|合わせると|合計(?:で|は|すると|して)?|総額(?:で|は)?|全部で|トータルで|足すと|for a total of|totall?ing|(?:adds?|adding) up to|sums? to|합계(?:는|가)?|합치면|합하면|모두 합쳐|總共|共計|加起來(?:是|共)?|總計|合計)[ ]?[$¥￥€£₩]?$/;
/** The units of amounts that are added. */
const AMOUNT =
  /([$¥￥€£₩]?)(\d+(?:,\d{3})*(?:\.\d+)?)[ ]?(円|元|원|％|%|点|人|個|名|명|개|kg|g|km|分|時間|小時|분|시간|points?|點|점)?(?![\d万億만억萬亿])/y;
/** Between two parts: a mark or a word that lists them, and no other amount. */
const LISTED = /[、,，;；+＋・/]|と|および|及び|\band\b|와 |과 |하고 |和|以及/;
const BETWEEN_UNITS = 28;
/** From the last part to the total. */
const TOTAL_UNITS = 40;
/** Numbers that count what is listed: 2日目は. */
const ORDINALS = /\d+(?:日目|回目|つ目|番目|人目|月|位|番|号|주차|일차|번째|(?:st|nd|rd|th)\b)/g;
/** Parts that are not simply added. */
const NOT_ADDED =
  /[×xX*÷−]|ずつ|割引|引き|うち|毎|倍|税|それぞれ|\beach\b|\bper\b|discount|minus|less|씩|할인|각각|중 |每|各|折|其中|平均|average|평균|差/;
/** Before the first part. */
const LEAD_UNITS = 6;
const LEAST_PARTS = 3;

/** Totals behind parts of the same text line that do not add up to them. `runs`: where digits begin. */
export function* inlineFaults(text: string, runs: readonly number[]): Generator<TotalFault> {
  for (let index = LEAST_PARTS; index < runs.length; index++) {
    const at = runs[index]!;
    if (!TOTAL_BEFORE.test(text.slice(Math.max(0, at - 16), at))) continue;
    const total = amountAt(text, at);
    if (total === undefined || total.unit === "") continue;
    const parts = partsBefore(text, runs, index, total.unit);
    if (parts.length < LEAST_PARTS) continue;
    const first = parts.at(-1)!.start;
    const body = text.slice(Math.max(0, first - LEAD_UNITS), total.end);
    if (NOT_ADDED.test(body)) continue;
    // Of a longer list only the last parts may be meant.
    if (parts.some((_, last) => last > 0 && compareTotal(parts.slice(0, last + 1), total) === undefined)) continue;
    const expected = compareTotal(parts, total)!;
    yield {
      start: total.start,
      end: total.end,
      said: text.slice(total.start, total.end),
      expected,
      parts: parts.length,
    };
  }
}

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly unit: string;
}

function amountAt(text: string, at: number): Amount | undefined {
  AMOUNT.lastIndex = "$¥￥€£₩".includes(text[at - 1] ?? " ") ? at - 1 : at;
  const start = AMOUNT.lastIndex;
  const found = AMOUNT.exec(text);
  if (found === null) return undefined;
  const number = numberAt(found[2]!, 0)!;
  const unit = found[1]! + (found[3] ?? "").replace("％", "%");
  return { start, end: start + found[0].length, value: number.value, step: number.step, unit };
}

/** The amounts of one unit listed before a total, the last one first. */
function partsBefore(text: string, runs: readonly number[], index: number, unit: string): Amount[] {
  const parts: Amount[] = [];
  let next = runs[index]!;
  for (let before = index - 1; before >= 0; before--) {
    const at = runs[before]!;
    if (",.".includes(text[at - 1] ?? " ") && /\d/.test(text[at - 2] ?? "")) continue;
    const part = amountAt(text, at);
    if (part === undefined) return parts;
    const between = text.slice(part.end, next).replace(ORDINALS, "");
    // 70、80、90点: the unit of the last one is that of all.
    const isBare = part.unit === "" && parts.length > 0 && /^(?:、|, |，|と)$/.test(between);
    if (between.includes("\n")) return parts;
    if (part.unit !== unit && !isBare) {
      // A number that counts what is listed, or the beginning of something else.
      if (
        text.slice(at, next).length > BETWEEN_UNITS ||
        !/^\d+(?:日目|回目|つ目|番目|人目|月|位|番|号|주차|일차|번째|st|nd|rd|th)/.test(text.slice(at, at + 8))
      )
        return parts;
      continue;
    }
    if (parts.length === 0 ? between.length > TOTAL_UNITS : between.length > BETWEEN_UNITS || !LISTED.test(between))
      return parts;
    parts.push(part);
    next = part.start;
  }
  return parts;
}
