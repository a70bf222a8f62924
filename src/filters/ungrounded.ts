import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Role } from "../core/sample.ts";
import { LATIN } from "../text/scripts.ts";
import { stopKinds } from "../text/stops.ts";
import { textOf } from "../text/texts.ts";
import { alteredNumbers } from "./grounding/altered.ts";
import { type Given, givenTo, sizeOf } from "./grounding/given.ts";
import { latinNames, type NameAt, namesOfShortAnswer, titledNames } from "./grounding/names.ts";
import { strangeQuotations } from "./grounding/quotations.ts";
import { supportOf } from "./grounding/support.ts";
import { isSpan, type Said, saidNumbers, type Values, valuesOf } from "./grounding/values.ts";

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected"];

/** An answer that says little else than what was asked for, in UTF-16 code units: every number in it is the answer. */
const SHORT_UNITS = 80;
/** A longer answer to a question that does not send to the passage tells what its writer knows. */
const IMPLIED_UNITS = 240;
/** The least number of a longer answer that is looked at: smaller ones count what is told. */
const LEAST_VALUE = 13;
/** How much longer than its source a summary may be: other words, and a heading. */
const LONGER = 1.1;
/** The same where the summary is in a language of another script. */
const LONGER_ELSEWHERE = 1.6;

export default defineFilter({
  id: "ungrounded",
  summary: "Numbers, names and quotations of an answer that the passage it answers from does not have.",
  roles: ANSWERS,
  options: z.strictObject({}),
  reasons: {
    ungroundedNumber: {
      code: "HAL050",
      severity: "flag",
      message: "The passage has no number {{number}}.",
      why: "An answer about a text that says other numbers than the text teaches a model to make them up.",
      fix: "Compare the number with the passage, and correct the answer or drop the row.",
      bad: [
        {
          role: "user",
          text: "灯台はいつ建てられたか。\n岬の灯台は1871年にイギリス人の技師の設計で建てられ、地震で倒れたあと1924年に鉄筋コンクリートで建て直された。高さは23メートルで、光は約38キロメートル先まで届く。今は登ることもできる。",
        },
        { role: "assistant", text: "⟦1878⟧年" },
      ],
      good: [
        {
          role: "user",
          text: "灯台はいつ建てられたか。\n岬の灯台は1871年にイギリス人の技師の設計で建てられ、地震で倒れたあと1924年に鉄筋コンクリートで建て直された。高さは23メートルで、光は約38キロメートル先まで届く。今は登ることもできる。",
        },
        { role: "assistant", text: "明治4年（一八七一年）" },
      ],
      since: "0.2.0",
    },
    ungroundedName: {
      code: "HAL051",
      severity: "flag",
      message: "The passage has no {{name}}.",
      why: "An answer about a text that names others than the text teaches a model to make names up.",
      fix: "Compare the name with the passage, and correct the answer or drop the row.",
      bad: [
        {
          role: "user",
          text: "Who designed the old lighthouse?\nThe old lighthouse on the northern cape was designed by Ellen Marsh, an engineer from Leeds, and opened in 1871. It fell in the earthquake of 1923 and was built again in concrete a year later. It is still open to visitors.",
        },
        { role: "assistant", text: "It was designed by ⟦Robert Hargreaves⟧." },
      ],
      good: [
        {
          role: "user",
          text: "Who designed the old lighthouse?\nThe old lighthouse on the northern cape was designed by Ellen Marsh, an engineer from Leeds, and opened in 1871. It fell in the earthquake of 1923 and was built again in concrete a year later. It is still open to visitors.",
        },
        { role: "assistant", text: "It was designed by the engineer Ellen Marsh." },
      ],
      since: "0.2.0",
    },
    ungroundedQuotation: {
      code: "HAL052",
      severity: "flag",
      message: "The passage has nothing like the quotation {{quotation}}.",
      why: "Words in quotation marks are taken for those of the text: a model learns to put words into others' mouths.",
      fix: "Quote what the passage says, or say it without quotation marks.",
      bad: [
        {
          role: "user",
          text: "다음 글을 요약해 주세요.\n마을 도서관은 지난달 다시 문을 열었다. 관장은 아이들이 편하게 책을 읽을 수 있는 공간을 가장 먼저 생각했다고 설명했다. 주민들은 저녁 아홉 시까지 책을 빌릴 수 있고, 주말에는 그림책을 읽어 주는 모임도 열린다. 건물은 나무로 지었다.",
        },
        {
          role: "assistant",
          text: "도서관이 다시 열렸고, 관장은 ⟦“세금이 너무 많이 들어서 걱정이 큽니다”⟧라고 말했다.",
        },
      ],
      good: [
        {
          role: "user",
          text: "다음 글을 요약해 주세요.\n마을 도서관은 지난달 다시 문을 열었다. 관장은 아이들이 편하게 책을 읽을 수 있는 공간을 가장 먼저 생각했다고 설명했다. 주민들은 저녁 아홉 시까지 책을 빌릴 수 있고, 주말에는 그림책을 읽어 주는 모임도 열린다. 건물은 나무로 지었다.",
        },
        {
          role: "assistant",
          text: "도서관이 다시 열렸고, 관장은 “아이들이 편하게 책을 읽을 수 있는 공간”이라고 말했다.",
        },
      ],
      since: "0.2.0",
    },
    longerThanSource: {
      code: "HAL053",
      severity: "flag",
      message: "The summary is {{percent}} % as long as what it sums up.",
      why: "What a summary has beyond its source is invented.",
      fix: "Shorten it, or drop the row.",
      bad: [
        {
          role: "user",
          text: "請摘要下文。\n燈塔建於十九世紀末，地震後重建，現在仍然每晚發光，也開放遊客登塔參觀。塔內的旋轉樓梯共有一百多階，塔頂可以看到整個海灣和對岸的漁村，天氣好的時候還看得到遠方的小島。",
        },
        {
          role: "assistant",
          text: "⟦燈塔建於十九世紀末，當時沿岸常有船難，居民多次請願之後才得以興建。地震後燈塔倒塌，官方很快決定重建，並採用了更堅固的材料。現在燈塔仍然每晚發光，也開放遊客登塔參觀，成為當地最受歡迎的景點之一。許多攝影師喜歡在日落時分來到這裡，記錄海面與燈光交會的瞬間，學校也常安排戶外教學。⟧",
        },
      ],
      good: [
        {
          role: "user",
          text: "請摘要下文。\n燈塔建於十九世紀末，地震後重建，現在仍然每晚發光，也開放遊客登塔參觀。塔內的旋轉樓梯共有一百多階，塔頂可以看到整個海灣和對岸的漁村，天氣好的時候還看得到遠方的小島。",
        },
        { role: "assistant", text: "燈塔建於十九世紀末，震後重建，至今發光並開放參觀。" },
      ],
      since: "0.2.0",
    },
  },
  check: () => (sample, report) => {
    for (const [index, segment] of sample.segments.entries()) {
      if (segment.kind !== "content" || !ANSWERS.includes(segment.role)) continue;
      const given = givenTo(sample, index);
      if (given === undefined || isElsewhere(given, segment.text)) continue;
      const { text } = segment;
      const analysed = textOf(segment);
      const prose = ({ start }: NameAt) => !analysed.protected(start);
      const support = supportOf(given.all);
      if (given.task === "summary") {
        const size = sizeOf(text);
        const limit = isLatin(given) === analysed.firstWide > text.length / 2 ? LONGER : LONGER_ELSEWHERE;
        if (size > limit * given.size) {
          report("longerThanSource", { segment, data: { percent: Math.round((100 * size) / given.size) } });
          continue;
        }
      }
      let values: Values | undefined;
      const strange: NameAt[] = [];
      for (const said of saidNumbers(text)) {
        if (isLiteral(text.slice(said.start, said.end), given.all) || !prose(said)) continue;
        values ??= valuesOf(given.all);
        if (isFounded(said, text, given, values)) continue;
        strange.push(said);
      }
      for (const altered of alteredNumbers(text, analysed.values().runs, given.all))
        if (prose(altered) && !strange.some(({ start, end }) => altered.start < end && start < altered.end))
          strange.push(altered);
      for (const { start, end } of strange.sort((one, other) => one.start - other.start))
        report("ungroundedNumber", { segment, start, end, data: { number: text.slice(start, end) } });
      const mayQuote = analysed.hasStops((1 << stopKinds.quote) | (1 << stopKinds.mark));
      const quotations = mayQuote ? strangeQuotations(text, support).filter(prose) : [];
      for (const { start, end } of quotations)
        report("ungroundedQuotation", { segment, start, end, data: { quotation: text.slice(start, end) } });
      const names: NameAt[] = [];
      for (const name of [
        ...(given.task === "summary" ? [] : namesOfShortAnswer(text, given.request, support)),
        ...titledNames(text, support),
        ...(analysed.scripts().of(LATIN) > 0 && isLatin(given) ? latinNames(text, support) : []),
      ]) {
        if (!prose(name) || [...names, ...quotations].some(({ start, end }) => name.start < end && start < name.end))
          continue;
        names.push(name);
        report("ungroundedName", { segment, ...name, data: { name: text.slice(name.start, name.end) } });
      }
    }
  },
});

/** The answer is not about the passage alone: it tells more than was asked, or is code. */
function isElsewhere({ task }: Given, answer: string): boolean {
  return (task === "implied" && answer.length > IMPLIED_UNITS) || answer.includes("```");
}

/** The number stands in the text in the same figures, and not as a part of a longer one. */
function isLiteral(number: string, given: string): boolean {
  for (let at = given.indexOf(number); at >= 0; at = given.indexOf(number, at + 1)) {
    const before = given.charCodeAt(at - 1);
    const after = given.charCodeAt(at + number.length);
    if (!isFigure(before) && !isFigure(after) && before !== 0x2e) return true;
  }
  return false;
}

const isFigure = (unit: number) =>
  (unit >= 0x30 && unit <= 0x39) || unit === 0x2c || (unit >= 0xff10 && unit <= 0xff19);

/** The passage is in Latin letters: no more than one unit in four is beyond Latin-1. */
const isLatin = ({ passage }: Given): boolean => {
  let wide = 0;
  for (let at = 0; at < passage.length; at++)
    if (passage.charCodeAt(at) > 0x2000 && 4 * ++wide >= passage.length) return false;
  return 4 * wide < passage.length;
};

const EXAMPLE = /例えば|たとえば|例[：:）)]|e\.g\.|for example|for instance|예를 들|例如/i;

const COUNTS = /いくつ|何(?:個|人|種|つ|回|カ国|か国|か所|箇所)|\bhow many\b|몇|多少|幾|几|個數|数を|숫자/i;
const RECKONS =
  /合計|平均|差|割合|何(?:倍|年間|年後|年前|パーセント|%|歳)|どのくらい|どれくらい|期間|\b(?:total|average|mean|difference|percent(?:age)?|how (?:long|old|much)|ratio|sum|older|younger|longer|remain)\b|합계|평균|차이|비율|얼마나|몇 (?:년|살|배)|總共|合共|平均|相差|比例|百分|多久|幾年|幾歲/i;
const SPANS =
  /^\s?(?:年間|年後|年前|年ぶり|年余|歳|周年|倍|%|％|パーセント|years?\b|months?\b|days?\b|times\b|percent|년간|년 ?(?:동안|뒤|후|만에)|살|세|배|歲|年後|年間|多年|倍|割)/;
/** Units of small numbers that are the passage's own, and no count of what is told. */
const MEASURED =
  /^\s?(?:年|[かカヶ]月|月|日|歳|時|分|秒|回(?!目|答)|件|台|校|社|頭|匹|勝|敗|票|km|kg|cm|mm|%|％|パーセント|円|位(?!置)|度(?!々)|号|階|世紀|億|万|년(?!간)|월|일(?!간)|세|살|회(?!의|사|원|장)|명이서|개소|개국|개월|박|골|살|시(?!간)|분|초|원|위|층|호|부터|강에|분기|차선|번방|歲|次|架|艘|票|天|席|公里|公尺|公斤|元|樓|am\b|pm\b|percent|miles?\b|dollars?\b)/i;
const ABOUT = /(?:約|约|およそ|ほぼ|\babout|\baround|\bsome|\bnearly|\broughly|\bapproximately|약|대략|大概)\s?$/i;
const DATE = /^ ?([月日월일])(?![本間])/;
const CENTURY = /^\s?(?:世紀|世纪|세기|(?:st|nd|rd|th)[ -]century)/;
const DECADE = /^(?:年代|s\b|'s\b|년대)/;
const UNIT = /^\s?(?:km|m|cm|mm|kg|g|t|ml|l|キロ|メートル|センチ|グラム|トン|公里|公尺|公斤|킬로|미터)/i;

/** The number is one of the passage's, or follows from them. */
function isFounded(said: Said, text: string, { task, request }: Given, values: Values): boolean {
  const { value, after } = said;
  const date = DATE.exec(after)?.[1];
  if (date !== undefined && values.lacksDate(value, date)) return false;
  if (values.has(value) || (ABOUT.test(said.before) && values.rounds(value))) return true;
  const isShort = text.trim().length <= SHORT_UNITS && task !== "summary";
  // A text that was cut off may have been cut within its last number.
  if (!isShort && said.end >= text.trimEnd().length) return true;
  // Numbers of an example are chosen.
  if (!isShort && EXAMPLE.test(text.slice(Math.max(0, said.start - 60), said.start))) return true;
  if (!isShort && value < LEAST_VALUE && Number.isInteger(value) && !MEASURED.test(after)) return true;
  if (CENTURY.test(after)) return hasYearBetween(values, (value - 1) * 100 + 1, value * 100);
  if (DECADE.test(after)) return hasYearBetween(values, value, value + (value % 100 === 0 ? 99 : 9));
  if (UNIT.test(after) && [1e3, 1e-3, 1e2, 1e-2].some((by) => values.has(Number((value * by).toPrecision(12)))))
    return true;
  if (COUNTS.test(request) && values.counts(value)) return true;
  if (RECKONS.test(request) || (!isShort && SPANS.test(after))) return values.derives(value);
  return /[=＝×÷]/.test(text) || (SPANS.test(after) && isWorkedOut(said, text, values));
}

/** The answer says the two numbers of the passage that its own follows from: 1932年から2003年まで、71年. */
function isWorkedOut({ value, start }: Said, text: string, values: Values): boolean {
  const others = saidNumbers(text.slice(0, start)).filter((other) => values.has(other.value));
  return others.some((one) => others.some((other) => isSpan(other.value, one.value, value)));
}

function hasYearBetween(values: Values, first: number, last: number): boolean {
  for (let year = first; year <= last; year++) if (values.has(year)) return true;
  return false;
}
