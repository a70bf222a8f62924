import { COMMON as COMMON_SCRIPT } from "../scripts.ts";
import type { Text } from "../text.ts";
import type { CodecName } from "./codec.ts";
import { COMMON, commonness, SIGN } from "./commonness.ts";
import { misreadLegacy } from "./misread-legacy.ts";
import type { Misreading } from "./misreading.ts";
import { likelyRead } from "./transcoded.ts";

const EAST_ASIAN: readonly CodecName[] = ["gbk", "euc-kr", "big5"];

/** Places looked at in a line, how many letters must be there, and what part of them may be common: half of a text's are. */
const PROBE = { places: 10, letters: 4, common: 1 / 3 };
/** The same for letters of which hardly one is common. */
const UNCOMMON = { places: 24, letters: 9, common: 0.2 };

/** True where few of the East Asian letters of a stretch are common ones, by a look at a few places. */
function isUncommon(text: Text, start: number, end: number, { places, letters, common }: typeof PROBE): boolean {
  const marks = commonness();
  const { array, from } = text.units();
  const step = Math.max(1, (end - start) / places);
  let [wide, known] = [0, 0];
  // With more common ones the others are too few, wherever they are: rounding may add a place.
  const most = (places + 1) * common;
  for (let place = start; place < end; place += step) {
    const unit = array[from + (place | 0)]!;
    const mark = isKana(unit) ? COMMON : marks[unit]!;
    if (mark === 0 || mark & SIGN) continue;
    wide++;
    if (mark & COMMON && ++known > most) return false;
  }
  return wide >= letters && known <= wide * common;
}

/** Kana, which are always common, as the commonest of all need no look into the table. */
const isKana = (unit: number) => unit >= 0x3041 && unit <= 0x30f6 && (unit <= 0x3093 || unit >= 0x30a1);

/** The fewest code units of a line that are looked at for East Asian text read with another East Asian codec. */
export const LINE = 12;

/** Lines of East Asian text that are other East Asian text read with the wrong codec, though nothing in them is rare. */
export function transcodedLines(text: Text): Misreading[] {
  const { text: units, firstWide } = text;
  const found: Misreading[] = [];
  for (let start = firstWide; start < units.length; ) {
    const newline = units.indexOf("\n", start);
    const end = newline < 0 ? units.length : newline;
    const hit =
      end - start >= LINE && isUncommon(text, start, end, PROBE) ? transcodedLine(text, start, end) : undefined;
    if (hit !== undefined) found.push(hit);
    start = Math.max(end, hit?.end ?? 0) + 1;
  }
  return found;
}

function transcodedLine(text: Text, start: number, end: number): Misreading | undefined {
  const likely = likelyRead(text.text, start, end);
  const hit = likely && misreadLegacy(text.text, start, start, likely, COMMON_SCRIPT);
  if (hit !== undefined || !isUncommon(text, start, end, UNCOMMON)) return hit;
  for (const read of EAST_ASIAN) {
    const other = misreadLegacy(text.text, start, start, read, COMMON_SCRIPT);
    if (other !== undefined) return other;
  }
  return undefined;
}
