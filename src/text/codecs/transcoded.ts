import { type CodecName, codec } from "./codec.ts";
import { COMMON, commonness, HAN, HANGUL, SIGN } from "./commonness.ts";

/** Double-byte codecs that lay out characters in the same cells, so that each is read as just one other. */
const GRIDS: readonly CodecName[] = ["gbk", "euc-jp", "euc-kr", "big5"];

interface Pair {
  readonly read: CodecName;
  readonly written: CodecName;
}

const PAIRS: readonly Pair[] = GRIDS.flatMap((read) =>
  GRIDS.filter((written) => written !== read).map((written) => ({ read, written })),
);

let table: Uint16Array | undefined;

/** Per code unit, the bits of the pairs in which it stands for a frequent letter of the language written. */
function transcoded(): Uint16Array {
  if (table !== undefined) return table;
  const made = new Uint16Array(0x10000);
  const marks = commonness();
  for (const [index, { read, written }] of PAIRS.entries()) {
    const { bytes } = codec(read);
    const { units } = codec(written);
    const script = written === "euc-kr" ? HANGUL : HAN;
    for (let unit = 0x3400; unit < 0xd7a4; unit++) {
      const meant = marks[units[bytes[unit]!]!]!;
      if (bytes[unit]! > 0xff && meant & COMMON && meant & script) made[unit]! |= 1 << index;
    }
  }
  table = made;
  return made;
}

/** Places looked at, evenly spread; how many letters, what share of them is to be frequent once read rightly, and how much more than as they stand. */
const PROBE = { places: 32, letters: 9, share: 0.5, lead: 0.25 };

const counts = new Uint8Array(PAIRS.length);

/**
 * The codec with which the stretch from `start` to `end` was likely read, another East Asian one than it was written in: its
 * letters are seldom frequent ones as they stand, and mostly are once they are read so. A look at a few places.
 */
export function likelyRead(text: string, start: number, end: number): CodecName | undefined {
  const marks = commonness();
  const step = Math.max(1, (end - start) / PROBE.places);
  let letters = 0;
  let common = 0;
  counts.fill(0);
  const bits = transcoded();
  for (let place = start; place < end; place += step) {
    const unit = text.charCodeAt(Math.floor(place));
    const mark = marks[unit]!;
    if (!(mark & (HAN | HANGUL)) || mark & SIGN) continue;
    letters++;
    if (mark & COMMON) common++;
    for (let left = bits[unit]!; left !== 0; left &= left - 1) counts[31 - Math.clz32(left & -left)]!++;
  }
  if (letters < PROBE.letters) return undefined;
  let best = -1;
  for (let index = 0; index < counts.length; index++) if (best < 0 || counts[index]! > counts[best]!) best = index;
  const most = counts[best]!;
  return most >= letters * PROBE.share && most >= common + letters * PROBE.lead ? PAIRS[best]!.read : undefined;
}
