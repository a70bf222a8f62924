import { type MarkTable, markedPlaces, markTable } from "../../text/marked.ts";
import { stopKinds } from "../../text/stops.ts";
import type { Text } from "../../text/text.ts";
import type { AttributePattern } from "./attributes.ts";
import type { LanguageOfText } from "./language-of-text.ts";

/** Behind the digits of a year; in English nothing need be. */
const YEAR: Readonly<Record<LanguageOfText, string>> = { ja: "年", ko: "년", zh: "年 ", en: "" };
const DIGITS = "0123456789０１２３４５６７８９";

const tables = new Map<LanguageOfText, MarkTable>();

/** Marks the years of a language, and what its quantities and names are called by, as far as their first two units tell. */
function tableOf(language: LanguageOfText, patterns: readonly AttributePattern[]): MarkTable {
  let table = tables.get(language);
  if (table !== undefined) return table;
  const marks = new Uint8Array(0x10000);
  const pairs = new Set<string>();
  for (const digit of DIGITS) {
    marks[digit.charCodeAt(0)] = language === "en" ? STRONG : WEAK;
    for (const after of YEAR[language]) pairs.add(digit + after);
  }
  if (language !== "en")
    for (const { kind, anchors } of patterns) {
      if (kind === "year") continue;
      for (const anchor of anchors) {
        marks[anchor.charCodeAt(0)]! |= anchor.length > 1 ? WEAK : STRONG;
        if (anchor.length > 1) pairs.add(anchor.slice(0, 2));
      }
    }
  table = markTable(marks, WEAK, pairs);
  tables.set(language, table);
  return table;
}

const STRONG = 1;
const WEAK = 2;

/** What names are told by in English, where no digit is: few texts have one, and those are read whole. */
const hasNames = (text: Text): boolean =>
  text.text.includes("capital") ||
  (text.hasStops((1 << stopKinds.quote) | (1 << stopKinds.mark)) &&
    / (?:written|directed|composed) by /.test(text.text));

const places = markedPlaces();

/**
 * Tells `use` of the sentences that may state something, in order and by number: those with what the patterns of their language cannot do
 * without. Few texts have many.
 */
export function eachStating(
  text: Text,
  language: LanguageOfText,
  patterns: readonly AttributePattern[],
  use: (index: number) => void,
): void {
  if (language === "en" && hasNames(text)) {
    const { length } = text.sentences();
    for (let index = 0; index < length; index++) use(index);
    return;
  }
  text.marked(tableOf(language, patterns), places);
  if (places.length === 0) return;
  const sentences = text.sentences();
  let index = -1;
  for (let each = 0; each < places.length; each++) {
    const at = places.at[each]!;
    if (index >= 0 && at < sentences.end(index)) continue;
    index = sentences.lastFrom(at);
    if (index >= 0) use(index);
  }
}
