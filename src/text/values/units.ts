import { type NumberValue, numberAt } from "./numbers.ts";

/** A unit of measure: `value * factor + offset` is the amount in the base unit of its dimension. */
export interface Unit {
  readonly name: string;
  readonly dimension: "length" | "area" | "mass" | "volume" | "temperature" | "speed";
  readonly factor: number;
  readonly offset: number;
}

/** A number with a unit, `[start, end)` in UTF-16 code units. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly number: NumberValue;
  /** Below zero. */
  readonly negative: boolean;
  readonly unit: Unit;
}

/**
 * Factors: the international yard and pound (1959) and what follows from them, US liquid measures, 坪 = 400/121 m² and
 * 貫 = 3.75 kg (Japan's law of measures, 1891), Taiwan's 甲 = 2,934 坪 and 台斤 = 600 g. Units whose size depends on the
 * place or the trade (里, 斤, 畳, 升 in China, gallons in Britain) and of time (a day of work, a school hour) are left out.
 */
const TABLE: readonly (readonly [dimension: Unit["dimension"], factor: number, names: string, offset?: number])[] = [
  ["length", 1000, "km|キロメートル|公里|킬로미터|㎞|kilometers|kilometres|kilometer|kilometre"],
  ["length", 1, "m|メートル|公尺|미터|meters|metres|meter|metre"],
  ["length", 0.01, "cm|センチメートル|センチ|公分|센티미터|㎝|centimeters|centimetres"],
  ["length", 0.001, "mm|ミリメートル|ミリ|㎜|毫米|밀리미터|millimeters|millimetres"],
  ["length", 1609.344, "マイル|英里|哩|마일|miles|mile|mi"],
  ["length", 0.3048, "フィート|英尺|呎|피트|feet|foot|ft"],
  ["length", 0.0254, "インチ|英吋|英寸|吋|인치|inches|inch"],
  ["length", 0.9144, "ヤード|야드|英碼|yards|yard|yd"],
  ["area", 1, "㎡|m²|m2|平方メートル|平米|平方公尺|제곱미터|square meters|square metres|sq m"],
  ["area", 1e6, "km²|km2|㎢|平方キロメートル|平方公里|제곱킬로미터|square kilometers|square kilometres|sq km"],
  ["area", 1e4, "ヘクタール|公頃|헥타르|hectares|hectare|ha"],
  ["area", 400 / 121, "坪|평"],
  ["area", (2934 * 400) / 121, "甲"],
  ["area", 4046.8564224, "エーカー|英畝|에이커|acres|acre"],
  ["area", 2589988.110336, "平方マイル|平方英里|제곱마일|square miles|sq mi"],
  ["area", 0.09290304, "平方フィート|平方英尺|제곱피트|square feet|sq ft"],
  ["mass", 1, "kg|キログラム|キロ|公斤|킬로그램|㎏|kilograms|kilogram"],
  ["mass", 0.001, "g|グラム|公克|그램|grams|gram"],
  ["mass", 1e-6, "mg|ミリグラム|毫克|밀리그램"],
  ["mass", 0.45359237, "ポンド|英磅|磅|파운드|pounds|pound|lbs|lb"],
  ["mass", 0.028349523125, "オンス|盎司|온스|ounces|ounce|oz"],
  ["mass", 3.75, "貫"],
  ["mass", 0.6, "台斤"],
  ["volume", 1, "L|ℓ|リットル|公升|리터|liters|litres|liter|litre"],
  ["volume", 0.001, "mL|ml|㎖|ミリリットル|毫升|밀리리터|milliliters|millilitres|cc"],
  ["volume", 3.785411784, "ガロン|加侖|갤런|gallons|gallon"],
  ["temperature", 1, "℃|°C|度C|攝氏|degrees Celsius|degrees C"],
  ["temperature", 5 / 9, "℉|°F|度F|華氏|degrees Fahrenheit|degrees F", -160 / 9],
  ["speed", 1, "km/h|キロ毎時|公里/小時"],
  ["speed", 1.609344, "mph|マイル毎時"],
  ["speed", 3.6, "m/s|メートル毎秒"],
];

const BY_FIRST = new Map<string, (readonly [string, Unit])[]>();
for (const [dimension, factor, names, offset = 0] of TABLE)
  for (const name of names.split("|")) {
    const list = BY_FIRST.get(name[0]!) ?? [];
    list.push([name, { name, dimension, factor, offset }]);
    BY_FIRST.set(name[0]!, list);
  }
for (const list of BY_FIRST.values()) list.sort(([a], [b]) => b.length - a.length);

const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** The unit at a place, with its end; the longest that fits, and no part of a longer word. */
export function unitAt(text: string, start: number): { unit: Unit; end: number } | undefined {
  const at = text[start] === " " || text[start] === "-" ? start + 1 : start;
  for (const [name, unit] of BY_FIRST.get(text[at] ?? "") ?? []) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    const next = text.charCodeAt(end);
    if (
      isLetter(name.charCodeAt(name.length - 1)) &&
      (isLetter(next) || next === 0xb2 || next === 0xb3 || next === 0x2f)
    )
      return undefined;
    return { unit, end };
  }
  return undefined;
}

const CELSIUS = unitAt("℃", 0)!.unit;
const FAHRENHEIT = unitAt("℉", 0)!.unit;
/** A scale of temperature named before the number. */
const SCALE_BEFORE =
  /(?:(摂氏|攝氏|摄氏|섭씨)|華氏|华氏|화씨)(?:では|で|の|로는|로)?、?[ ]?(?:約|约|およそ|약|大約|マイナス|零下|영하)?[ ]?[-−－]?$/;

/** Degrees of the scale that is named before them: 摂氏36度, 화씨 100도. */
function degreesAt(text: string, start: number, end: number): { unit: Unit; end: number } | undefined {
  const at = text[end] === " " ? end + 1 : end;
  if (text[at] !== "度" && text[at] !== "도") return undefined;
  const scale = SCALE_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  return scale === null ? undefined : { unit: scale[1] === undefined ? FAHRENHEIT : CELSIUS, end: at + 1 };
}

/** The number with a unit that begins at `start`. Of units before the number only scales of temperature are read. */
export function quantityAt(text: string, start: number): Quantity | undefined {
  const number = numberAt(text, start);
  const found = number === undefined ? undefined : (unitAt(text, number.end) ?? degreesAt(text, start, number.end));
  if (found === undefined) return undefined;
  const sign = text.charCodeAt(start - 1);
  const below = /(?:マイナス|零下|영하)[ ]?$/.test(text.slice(Math.max(0, start - 5), start));
  const negative =
    below || ((sign === 0x2d || sign === 0x2212 || sign === 0xff0d) && !/[\d０-９]/.test(text[start - 2] ?? ""));
  return { start, end: found.end, number: number!, negative, unit: found.unit };
}
