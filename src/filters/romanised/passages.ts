import { type Romanised, romanisedAs } from "../../text/romanised.ts";
import { LATIN } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { isReading } from "./gloss.ts";

/** Words of a passage, and points a word, that tell it from names and titles in a row. */
const FEWEST_WORDS = 5;
const FEWEST_POINTS = 0.25;

/** Words by which a text says that it gives readings. */
const READINGS =
  /r[oō]maji|romani[sz]|pinyin|pīnyīn|pronunciation|ローマ字|羅馬|拼音|ピンイン|発音|発音|読み方|読み[:：]|発音|발음|로마자|병음|發音|发音|讀音|读音/i;

/**
 * Passages in Latin letters that spell Japanese, Korean or Chinese inside a text in its own script: words without a native
 * letter between them, outside quotations, parentheses and tables, and not the reading of what stands beside them.
 */
export function romanisedPassages(text: Text): readonly Romanised[] {
  if (!hasSpacedLatin(text.text)) return [];
  const found: Romanised[] = [];
  const words = text.words();
  let first = -1;
  let count = 0;
  for (let index = 0; index <= words.length; index++) {
    if (index < words.length && words.script(index) === LATIN) {
      if (count++ === 0) first = index;
      continue;
    }
    if (count >= FEWEST_WORDS) {
      const passage = passageOf(text, words.start(first), words.end(index - 1));
      if (passage !== undefined) found.push(passage);
    }
    count = 0;
  }
  return found.length === 0 || READINGS.test(text.text) ? [] : found;
}

function passageOf(text: Text, start: number, end: number): Romanised | undefined {
  const found = romanisedAs(text, start, end);
  if (found === undefined || found.words < FEWEST_WORDS || found.score < FEWEST_POINTS) return undefined;
  const zone = text.zoneAt(found.start);
  if (zone !== undefined && zone.end >= found.end) return undefined;
  return isReading(text.text, found.start, found.end, found.kind) ? undefined : found;
}

/** Units from one space between Latin words to the next. */
const FARTHEST_SPACE = 32;
/** From kana to the last ideograph and syllable: letters, where marks such as `，` and `。` are none. */
const isNative = (unit: number) => unit >= 0x3041 && unit < 0xff00;

/** True where several words in Latin letters follow each other with spaces between: cheap, and false in most native text. */
function hasSpacedLatin(text: string): boolean {
  let spaces = 0;
  let last = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const after = text.charCodeAt(at + 1);
    if (isNative(after) || isNative(text.charCodeAt(at - 1)) || at - last > FARTHEST_SPACE) spaces = 0;
    last = at;
    if (after < 0x41 || after >= 0x2000) continue;
    if (++spaces >= FEWEST_WORDS - 1) return true;
  }
  return false;
}
