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
function isUncommon(text: string, start: number, end: number, { places, letters, common }: typeof PROBE): boolean {
  const marks = commonness();
  const step = Math.max(1, (end - start) / places);
  let [wide, known] = [0, 0];
  for (let place = start; place < end; place += step) {
    const mark = marks[text.charCodeAt(Math.floor(place))]!;
    if (mark === 0 || mark & SIGN) continue;
    wide++;
    if (mark & COMMON) known++;
  }
  return wide >= letters && known <= wide * common;
}

/** The fewest code units of a line that are looked at for East Asian text read with another East Asian codec. */
export const LINE = 12;

/** Lines of East Asian text that are other East Asian text read with the wrong codec, though nothing in them is rare. */
export function transcodedLines({ text, firstWide }: Text): Misreading[] {
  const found: Misreading[] = [];
  for (let start = firstWide; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const hit =
      end - start >= LINE && isUncommon(text, start, end, PROBE) ? transcodedLine(text, start, end) : undefined;
    if (hit !== undefined) found.push(hit);
    start = Math.max(end, hit?.end ?? 0) + 1;
  }
  return found;
}

function transcodedLine(text: string, start: number, end: number): Misreading | undefined {
  const likely = likelyRead(text, start, end);
  const hit = likely && misreadLegacy(text, start, start, likely, COMMON_SCRIPT);
  if (hit !== undefined || !isUncommon(text, start, end, UNCOMMON)) return hit;
  for (const read of EAST_ASIAN) {
    const other = misreadLegacy(text, start, start, read, COMMON_SCRIPT);
    if (other !== undefined) return other;
  }
  return undefined;
}
