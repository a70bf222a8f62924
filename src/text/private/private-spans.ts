import type { Segment } from "../../core/sample.ts";
import { type MarkTable, markedPlaces, markTable } from "../marked.ts";
import type { Text } from "../text.ts";
import { textOf } from "../texts.ts";
import { type AddressSpan, americanAddress, japaneseAddress, koreanAddress, taiwaneseAddress } from "./address.ts";
import { isAlphanumeric, isKeyUnit, isWide } from "./characters.ts";
import { digitGroups, digitsEnd, hasDigits } from "./digit-groups.ts";
import { emailAround } from "./email.ts";
import { base64KeyOf, keyOf, SHORTEST_KEY, telegramEnd } from "./keys.ts";
import { FEWEST_DIGITS, numberAt } from "./numbers.ts";
import { privateKeyBlocks } from "./private-key-block.ts";
import type { PrivateSpan } from "./private-kind.ts";
import { webhookAt } from "./webhook.ts";

/** Whatever is looked for has a digit, an `@`, a `丁` (before 目) or the end of a key's prefix in it. */
const DIGIT = 1;
const AT = 2;
const PREFIX = 4;
const BLOCK = 8;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
/** Digits of the number of a Telegram bot. */
const FEWEST_BOT_DIGITS = 8;
const SPACE = 0x20;
const WIDE_SPACE = 0x3000;

let table: MarkTable | undefined;

function anchors(): MarkTable {
  if (table !== undefined) return table;
  const marks = new Uint8Array(0x10000);
  for (let digit = 0; digit < 10; digit++) marks[0x30 + digit] = marks[0xff10 + digit] = DIGIT;
  marks[0x40] = marks[0xff20] = AT;
  marks[0x4e01] = BLOCK;
  for (const prefix of PREFIXES) marks[prefix.charCodeAt(prefix.length - 1)] = PREFIX;
  table = markTable(
    marks,
    PREFIX,
    PREFIXES.map((prefix) => prefix.slice(-2)),
  );
  return table;
}

const places = markedPlaces();

/**
 * What is private in a text, in order; spans do not overlap. Examples of documentation are not there: reserved domains and
 * numbers, test cards, keys of repeated or ascending characters. Linear in the text; 0.6 ms a megabyte where there is nothing.
 */
export function privateSpans(analysed: Text): PrivateSpan[] {
  analysed.marked(anchors(), places);
  const { text } = analysed;
  const found: PrivateSpan[] = text.includes("-----BEGIN ") ? privateKeyBlocks(text) : [];
  const blocks = found.length;
  let block = 0;
  /** Where nothing is looked for any more; where the last token that was looked at ends. */
  let done = 0;
  let token = 0;
  /** Where the last span ends: nothing reaches back over it. */
  let floor = 0;
  for (let index = 0; index < places.length; index++) {
    const at = places.at[index]!;
    while (block < blocks && at >= found[block]!.start) floor = done = Math.max(done, found[block++]!.end);
    if (at < done) continue;
    const mark = places.mark[index]!;
    let span: PrivateSpan | undefined;
    if (mark === AT) span = emailSpan(text, at, floor);
    else if (mark === BLOCK) span = addressSpan(kanjiAddress(text, at, floor));
    else if (mark === DIGIT) {
      const end = digitsEnd(text, at);
      if (at >= token && !isPlain(text, at, end)) {
        token = tokenEnd(text, at);
        span = tokenSpan(text, tokenStart(text, at, floor), token);
      }
      if (span === undefined) {
        if (hasDigits(text, at, FEWEST_DIGITS)) span = numberAt(analysed, digitGroups(text, at), floor);
        if (span === undefined && end - at <= MOST_HOUSE_DIGITS) span = addressSpan(addressAt(text, at, end, floor));
        // A number that is none need not be looked at digit by digit.
        if (span === undefined) done = end;
      }
    } else if (at >= token && isPrefixEnd(text, at)) {
      token = tokenEnd(text, at);
      span = tokenSpan(text, tokenStart(text, at, floor), token);
    }
    if (span === undefined) continue;
    found.push(span);
    floor = done = span.end;
  }
  return blocks > 0 ? found.sort((a, b) => a.start - b.start) : found;
}

const known = new WeakMap<Segment, readonly PrivateSpan[]>();

/** What is private in the text of a segment: found once, for the filter that reports it and for all that masks it. */
export function privateSpansOf(segment: Segment): readonly PrivateSpan[] {
  let spans = known.get(segment);
  if (spans === undefined) {
    spans = privateSpans(textOf(segment));
    known.set(segment, spans);
  }
  return spans;
}

/** True for digits that nothing a key is written with stands beside, but for a full stop that ends something. */
function isPlain(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isKeyUnit(before) || before === PLUS || before === SLASH) return false;
  const behind = text.charCodeAt(end);
  if (behind === PLUS || behind === SLASH || (behind === COLON && end - at >= FEWEST_BOT_DIGITS)) return false;
  return !isKeyUnit(behind) || (behind === FULL_STOP && !isKeyUnit(text.charCodeAt(end + 1)));
}

/** The key that a token is, or is a part of. */
function tokenSpan(text: string, start: number, end: number): PrivateSpan | undefined {
  if (end - start >= SHORTEST_KEY) return keySpan(text, start, end);
  const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  const isBot = behind === COLON && end - start >= FEWEST_BOT_DIGITS;
  const isBase64 = behind === PLUS || behind === SLASH || before === PLUS || before === SLASH;
  return isBot || isBase64 ? keySpan(text, start, end) : undefined;
}

/** What the keys begin with that may be without a digit: one in thirty of AWS's and GitLab's is. */
const PREFIXES = [
  "AKI",
  "ASI",
  "glpat-",
  "hf_",
  "sk_live_",
  "rk_live_",
  "npm_",
  "ghp_",
  "gho_",
  "ghu_",
  "ghs_",
  "gsk_",
];

/** True at the last unit of such a prefix. */
const isPrefixEnd = (text: string, at: number) =>
  PREFIXES.some((prefix) => text.startsWith(prefix, at + 1 - prefix.length));

/** Units of a token that are read: the longest key is an Azure or a JSON web token. */
const MOST_TOKEN = 4096;

function tokenEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < MOST_TOKEN && isKeyUnit(text.charCodeAt(end))) end++;
  return end;
}

function tokenStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < MOST_TOKEN && isKeyUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

const PLUS = 0x2b;
const SLASH = 0x2f;
const isBase64Unit = (unit: number) => isAlphanumeric(unit) || unit === PLUS || unit === SLASH;

function keySpan(text: string, from: number, to: number): PrivateSpan | undefined {
  let start = from;
  let end = to;
  // The n of an escaped line feed is not of the key.
  if (text.charAt(start - 1) === "\\" && "nrt".includes(text.charAt(start))) start++;
  while (end > start && text.charAt(end - 1) === ".") end--;
  if (text.charAt(end) === ":") {
    const number = text.slice(start, end).replace(/^bot/, "");
    const stop = telegramEnd(text, number, end);
    if (stop >= 0) return { kind: "secret", what: "Telegram", start: end - number.length, end: stop, open: 0 };
  }
  if (end - start >= SHORTEST_KEY) {
    const hook = webhookAt(text, start, end);
    if (hook !== undefined) return hook;
    for (;;) {
      const key = keyOf(text.slice(start, end));
      if (key !== undefined) return { kind: "secret", what: key.what, start, end, open: key.open };
      // A hyphen may be of the key or behind it.
      if (text.charAt(end - 1) !== "-" && text.charAt(end - 1) !== "_") break;
      end--;
    }
  }
  return base64Span(text, start, end);
}

/** Units of the shortest and longest of the keys that are bare base64. */
const SHORTEST_BASE64 = 40;
const MOST_BASE64 = 90;

/** A key of base64 with no prefix, which the words before it name. */
function base64Span(text: string, start: number, end: number): PrivateSpan | undefined {
  let [left, right] = [start, end];
  while (left > 0 && end - left < MOST_BASE64 && isBase64Unit(text.charCodeAt(left - 1))) left--;
  while (right < text.length && right - left < MOST_BASE64 && isBase64Unit(text.charCodeAt(right))) right++;
  while (right - left < MOST_BASE64 && text.charAt(right) === "=") right++;
  if (right - left < SHORTEST_BASE64) return undefined;
  const what = base64KeyOf(text.slice(left, right), text.slice(Math.max(0, left - 60), left));
  return what === undefined ? undefined : { kind: "secret", what, start: left, end: right, open: 0 };
}

function emailSpan(text: string, at: number, floor: number): PrivateSpan | undefined {
  const email = emailAround(text, at, floor);
  return email && { kind: "email", what: "e-mail", ...email, open: 0 };
}

const addressSpan = (address: AddressSpan | undefined): PrivateSpan | undefined =>
  address && { kind: "address", ...address, open: 0 };

/** The address whose block is written in kanji: 一丁目二番三号. */
function kanjiAddress(text: string, at: number, floor: number): AddressSpan | undefined {
  let start = at;
  while (start > floor && at - start < 3 && "一二三四五六七八九十".includes(text.charAt(start - 1))) start--;
  return start === at ? undefined : japaneseAddress(text, start, floor);
}

/** Digits of a ZIP code; no house has as many. */
const MOST_HOUSE_DIGITS = 5;

/** The address whose house number, or ZIP code, is `[at, end)`; what stands beside it says whether it may be one. */
function addressAt(text: string, at: number, end: number, floor: number): AddressSpan | undefined {
  const before = text.charCodeAt(at - 1);
  if (before < 0x80 && before !== SPACE) return undefined;
  if (end - at === MOST_HOUSE_DIGITS) return americanAddress(text, at, end, floor);
  const isSpaced = before === SPACE || before === WIDE_SPACE;
  const place = text.charAt(isSpaced ? at - 2 : at - 1);
  if (!isWide(place.charCodeAt(0))) return undefined;
  const behind = text.charAt(end);
  if ("로길동리가".includes(place)) return koreanAddress(text, at, floor);
  if (behind !== "" && "號之".includes(behind)) return taiwaneseAddress(text, at, floor);
  if (behind === "" || !"丁番-‐–−－ーのノ".includes(behind)) return undefined;
  return japaneseAddress(text, at, floor) ?? (behind === "-" ? taiwaneseAddress(text, at, floor) : undefined);
}

/** What of a private span gives it away: all but the part that says whose key it is. */
export const secretOf = (text: string, { start, end, open }: PrivateSpan): string => text.slice(start + open, end);
