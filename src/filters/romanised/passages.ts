import { mayBeRomanised, type Romanised, romanisedAs, romanisedWithin } from "../../text/romanised.ts";
import type { Text } from "../../text/text.ts";
import { isReading } from "./gloss.ts";

/** Words of a passage, and points a word, that tell it from names and titles in a row. */
const FEWEST_WORDS = 5;
const FEWEST_POINTS = 0.25;

/** The share of a passage that must be in quotes or parentheses for it to be a quotation or a gloss. */
const ZONE_SHARE = 0.7;

/** Words by which a text says that it gives readings. */
const READINGS =
  /r[oō]maji|romani[sz]|pinyin|pīnyīn|pronunciation|ローマ字|羅馬|拼音|ピンイン|発音|発音|読み方|読み[:：]|発音|발음|로마자|병음|發音|发音|讀音|读音/i;

/**
 * Passages in Latin letters that spell Japanese, Korean or Chinese inside a text in its own script: words without a native
 * letter between them, outside quotations, parentheses and tables, and not the reading of what stands beside them.
 */
export function romanisedPassages(text: Text): readonly Romanised[] {
  const found: Romanised[] = [];
  const units = text.text;
  let spaces = 0;
  let last = -1;
  // Words with spaces between them are rare in native text: they are looked for by their spaces.
  for (let at = units.indexOf(" "); at >= 0; at = units.indexOf(" ", at + 1)) {
    const after = units.charCodeAt(at + 1);
    if (after === SPACE) {
      // Of a run of spaces the first is beside what stands before it, the last beside what follows.
      if ((at > 0 && isNative(units.charCodeAt(at - 1))) || at - last > FARTHEST_SPACE) spaces = 0;
      while (units.charCodeAt(at + 1) === SPACE) at++;
      last = at - 1;
      at--;
      continue;
    }
    if (isNative(after) || (at > 0 && isNative(units.charCodeAt(at - 1))) || at - last > FARTHEST_SPACE) spaces = 0;
    last = at;
    if (after < 0x41 || after >= 0x2000 || ++spaces < FEWEST_WORDS - 1) continue;
    const start = nativeBefore(units, at);
    const end = nativeAfter(units, at);
    if (mayBeRomanised(units, start, end)) {
      const passage = passageOf(text, start, end);
      if (passage !== undefined) found.push(passage);
    }
    at = end;
    spaces = 0;
  }
  return found.length === 0 || READINGS.test(units) ? [] : found;
}

function nativeBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isNative(text.charCodeAt(start - 1))) start--;
  return start;
}

function nativeAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isNative(text.charCodeAt(end))) end++;
  return end;
}

function passageOf(text: Text, start: number, end: number): Romanised | undefined {
  const whole = romanisedAs(text, start, end);
  if (whole === undefined || whole.words < FEWEST_WORDS || whole.score < FEWEST_POINTS) return undefined;
  // Without the words of another language at its ends.
  const found = romanisedWithin(text, start, end) ?? whole;
  const zone = text.zoneAt(found.start);
  if (zone !== undefined && zone.end - found.start >= ZONE_SHARE * (found.end - found.start)) return undefined;
  return isReading(text.text, found.start, found.end, found.kind) ? undefined : found;
}

const SPACE = 0x20;

/** Units from one space between Latin words to the next. */
const FARTHEST_SPACE = 32;

/** From kana to the last ideograph and syllable: letters, where marks such as `，` and `。` are none. */
const isNative = (unit: number) => unit >= 0x3041 && unit < 0xff00;
