import { digitOf } from "./characters.ts";
import { ADDRESS_WORDS, isLabelled } from "./label.ts";

export interface AddressSpan {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** How far before its number an address may begin, in UTF-16 code units. */
const MOST_BEFORE = 48;

const PREFECTURE =
  /(?:北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県)/g;

/** What may follow the municipality before the number: no mark of a sentence, and no particle but の and ケ. */
const JAPANESE_PLACE = /^[ 　]?[^\s、。，．,.「」()（）:：]{1,8}?[市区町村郡][^\s、。，．,.「」()（）:：]{0,18}[ 　]?$/;
const CITY =
  /(?:^|[\s、。：:〒\d０-９-])((?:[一-鿿ヶケ]{1,5}市)(?:[一-鿿]{1,4}区)?[^\s、。，．,.「」()（）:：]{1,16})[ 　]?$/;

/** What is counted is no house, and neither is what a particle stands before: 札幌市で5-6度. */
const COUNTED = /[日月年時分秒度人名個件回枚本台円歳位割倍点話章節条項第%％℃]/;
const PARTICLE = /[でにはがをもとへ、，][ 　]?$/;

const NUMBER = "[0-9０-９]{1,4}";
const DASH = "[-‐–−－ーのノ]";
const NUMERAL = "(?:[0-9０-９]{1,4}|[一二三四五六七八九十]{1,3})";
/** From the first number on: 2丁目3番4号, 2丁目3-4, 2-3-4, 123番地, 一丁目二番三号. */
const JAPANESE_NUMBERS = new RegExp(
  `^(?:${NUMERAL}丁目(?:${NUMERAL}番地?(?:の?${NUMERAL}号?|${DASH}${NUMBER})?|${NUMBER}(?:${DASH}${NUMBER}){1,2})号?|${NUMBER}番地?(?:の?${NUMBER}号?|${DASH}${NUMBER}|)|${NUMBER}(?:${DASH}${NUMBER}){1,3}号?)(?:[ 　]?[^\\s、。,「」()（）]{0,16}?[0-9０-９]{1,4}号室)?`,
);

/** True for a house number that shows how an address is written: 1-2-3, 123, 1-1-1, 0. */
function isMadeUpHouse(numbers: string): boolean {
  let digits = "";
  for (const character of numbers) {
    const digit = digitOf(character.charCodeAt(0));
    if (digit >= 0) digits += digit;
    else if (digits !== "" && !digits.endsWith("-")) digits += "-";
  }
  return /^(?:0+|123|1234|12345|111|1-2(?:-3)?(?:-4)?|1(?:-1)*|[0-]+)-?$/.test(digits);
}

/** A Japanese address whose first house number begins at `at`. */
export function japaneseAddress(text: string, at: number, floor: number): AddressSpan | undefined {
  const from = Math.max(floor, at - MOST_BEFORE);
  const numbers = JAPANESE_NUMBERS.exec(text.slice(at, at + 48))?.[0];
  if (numbers === undefined || isMadeUpHouse(numbers)) return undefined;
  const isRange = /^[0-9０-９]+[^0-9０-９丁番号][0-9０-９]+$/.test(numbers);
  if (isRange && COUNTED.test(text.charAt(at + numbers.length))) return undefined;
  const before = text.slice(from, at);
  if (PARTICLE.test(before) && !/丁目|番/.test(numbers)) return undefined;
  let place = -1;
  for (const hit of before.matchAll(PREFECTURE))
    if (JAPANESE_PLACE.test(before.slice(hit.index + hit[0].length))) place = hit.index;
  if (place < 0) {
    const city = CITY.exec(before);
    if (city === null) return undefined;
    place = city.index + city[0].indexOf(city[1]!);
    if (
      !/〒?[0-9０-９]{3}[-－ー‐−][0-9０-９]{4}[\s　]*$/.test(before.slice(0, place)) &&
      !isLabelled(text, from + place, ADDRESS_WORDS, 12)
    )
      return undefined;
  }
  const code = /〒?\s?[0-9０-９]{3}[-－ー‐−][0-9０-９]{4}[\s　]*$/.exec(before.slice(0, place));
  return { what: "JP", start: from + (code?.index ?? place), end: at + numbers.length };
}

const KOREAN_PROVINCE =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청북|충청남|전북|전남|전라북|전라남|경북|경남|경상북|경상남|제주)(?:특별자치시|특별자치도|특별시|광역시|도|시)?\s/g;
/** Road and building, or quarter and lot: 테헤란로 152, 봉은사로5길 12-3, 역삼동 736-1번지. */
const KOREAN_ROAD = /^(?:[가-힣]{1,6}[시군구]\s){1,2}(?:[가-힣]{1,6}[읍면]\s)?[가-힣0-9·.]{1,14}(?:로|길)\s?$/;
const KOREAN_LOT = /^(?:[가-힣]{1,6}[시군구]\s){1,2}(?:[가-힣]{1,6}[읍면]\s)?[가-힣0-9]{1,8}(?:동|리|가)\s$/;

/** A Korean address whose building number begins at `at`. */
export function koreanAddress(text: string, at: number, floor: number): AddressSpan | undefined {
  const from = Math.max(floor, at - MOST_BEFORE);
  const before = text.slice(from, at);
  const numbers = /^\d{1,4}(?:-\d{1,4})?(?:번지)?(?:,?\s?(?:\d{1,4}동\s?)?\d{1,4}호)?/.exec(
    text.slice(at, at + 32),
  )?.[0];
  if (numbers === undefined || isMadeUpHouse(numbers)) return undefined;
  // 세종대로3길 12: the digits before 길 are not the building's.
  if (/^\d+(?:번)?[길로]/.test(text.slice(at, at + 8))) return undefined;
  for (const hit of before.matchAll(KOREAN_PROVINCE)) {
    const rest = before.slice(hit.index + hit[0].length);
    const isLot = KOREAN_LOT.test(rest) && /[-번]/.test(numbers);
    if (KOREAN_ROAD.test(rest) || isLot) return { what: "KR", start: from + hit.index, end: at + numbers.length };
  }
  return undefined;
}

const TAIWAN_COUNTY =
  /(?:[台臺]北|新北|桃園|[台臺]中|[台臺]南|高雄|基隆|新竹|嘉義|苗栗|彰化|南投|雲林|屏東|宜蘭|花蓮|[台臺]東|澎湖|金門|連江)[縣市]/g;
const TAIWAN_STREET =
  /^(?:[一-鿿]{1,4}[區鄉鎮市])?(?:[一-鿿]{1,4}[里村])?[一-鿿]{1,8}(?:路|街|大道)(?:[一二三四五六七八九十0-9０-９]{1,2}段)?(?:[0-9０-９]{1,4}巷)?(?:[0-9０-９]{1,4}弄)?$/;

/** A Taiwanese address whose house number begins at `at`. */
export function taiwaneseAddress(text: string, at: number, floor: number): AddressSpan | undefined {
  const numbers =
    /^[0-9０-９]{1,4}(?:[之-][0-9０-９]{1,3})?號(?:之[0-9０-９]{1,3})?(?:[0-9０-９一二三四五六七八九十]{1,3}樓(?:之[0-9０-９]{1,3})?)?/.exec(
      text.slice(at, at + 32),
    )?.[0];
  if (numbers === undefined || isMadeUpHouse(numbers)) return undefined;
  const from = Math.max(floor, at - MOST_BEFORE);
  const before = text.slice(from, at);
  for (const hit of before.matchAll(TAIWAN_COUNTY))
    if (TAIWAN_STREET.test(before.slice(hit.index + hit[0].length)))
      return { what: "TW", start: from + hit.index, end: at + numbers.length };
  return undefined;
}

const STATES = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC".split(
    " ",
  ),
);
const STREET =
  /(?:^|[^\w])(\d{1,5}\s(?:[NSEW]\.?\s|North\s|South\s|East\s|West\s)?(?:[A-Z0-9][\w'.]*\s){1,4}?(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Circle|Cir|Terrace|Ter|Parkway|Pkwy|Highway|Hwy|Square|Sq|Trail|Loop)\b\.?(?:[\s,]+(?:Apt|Suite|Ste|Unit|Floor|Fl|#)\.?\s?#?[\w-]+)?[\s,]+(?:[A-Z][\w.']+[\s]?){1,4},\s?)$/;
const MADE_UP_STREET =
  /^\d+ (?:Main|Elm|Oak|Maple|Anywhere|Any|Example|Sample|Fake|Your|Street) |Any ?town|Springfield|Your City|Sampleville/i;

/** An American address whose ZIP code, the group `[at, end)` of five digits, ends it. */
export function americanAddress(text: string, at: number, end: number, floor: number): AddressSpan | undefined {
  const state = text.slice(at - 3, at - 1);
  if (text.charAt(at - 1) !== " " || !STATES.has(state)) return undefined;
  const from = Math.max(floor, at - 3 - 96);
  const before = text.slice(from, at - 3);
  const street = STREET.exec(before)?.[1];
  if (street === undefined || MADE_UP_STREET.test(street) || text.slice(at, end) === "12345") return undefined;
  const plus4 = /^-\d{4}(?!\d)/.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  return { what: "US", start: at - 3 - street.length, end: end + plus4 };
}
