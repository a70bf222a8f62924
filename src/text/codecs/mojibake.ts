import { COMMON as COMMON_SCRIPT, HAN, HANGUL, HIRAGANA, KATAKANA, type Script } from "../scripts.ts";
import type { Places } from "../stops.ts";
import type { Text } from "../text.ts";
import { analyse } from "../texts.ts";
import type { CodecName } from "./codec.ts";
import { misreadIso2022jp } from "./iso2022jp.ts";
import { join, joined } from "./joining.ts";
import { misreadCyrillic } from "./misread-cyrillic.ts";
import { misreadLegacy } from "./misread-legacy.ts";
import { misreadByLooks } from "./misread-looks.ts";
import { misreadLossy } from "./misread-lossy.ts";
import { misreadSwapped } from "./misread-swapped.ts";
import { misreadDouble, misreadMixed, misreadSingle, type Retries, retries } from "./misread-utf8.ts";
import type { Misreading } from "./misreading.ts";
import { DOUBLE_BITS, HIGH, MIXED, ODD, SINGLE_BITS } from "./neighbour-bits.ts";
import { isHalfKana, neighbours } from "./neighbours.ts";
import { LINE, transcodedLines } from "./transcoded-lines.ts";

/** High characters among the next so many that make a stretch worth reading as an old codec's bytes; and of a word. */
const DENSE = { window: 12, high: 6, word: 4 };

function dense(text: string, at: number, mark: number): boolean {
  const pairs = neighbours();
  const end = Math.min(text.length, at + DENSE.window);
  let count = 0;
  let here = at;
  for (; here < end; here++) {
    const unit = text.charCodeAt(here);
    if (pairs[unit]! & mark) count++;
    // Where East Asian text goes on, the word is over.
    else if (mark === HIGH && unit > 0x2fff && unit !== 0xfffd) break;
  }
  if (count >= DENSE.high) return true;
  return count * 2 > here - at && (here === text.length || (here < end && count >= DENSE.word));
}

/** How often a decoded text is decoded again: data that went through several wrong hands. */
const PASSES = 3;

/** What a text says after up to two more rounds of the same damage. */
function decodeAgain(decoded: string): { decoded: string; passes: number } {
  let said = decoded;
  let passes = 1;
  while (passes < PASSES) {
    const again = scan(analyse(said));
    if (again.length === 0) break;
    let next = "";
    let at = 0;
    for (const { start, end, decoded: part } of again) {
      next += said.slice(at, start) + part;
      at = end;
    }
    said = next + said.slice(at);
    passes++;
  }
  return { decoded: said, passes };
}

/** A stretch as it is reported. */
export interface Mojibake extends Misreading {
  /** Times the text was misread in a row. */
  readonly passes: number;
}

const NO_MOJIBAKE: readonly Mojibake[] = [];

/**
 * The stretches of a text that are another text's bytes read with the wrong codec, in order and apart. Clean text costs
 * nothing beyond the scan that all share; linear in the text.
 */
export function findMojibake(text: Text): readonly Mojibake[] {
  const found = scan(text);
  if (found.length === 0) return NO_MOJIBAKE;
  return found.map((each) => ({ ...each, ...(each.written === "utf-8" ? decodeAgain(each.decoded) : { passes: 1 }) }));
}

const NOTHING: readonly Misreading[] = [];

/** Code units after a failed try at which old codecs are tried again. */
const LEGACY_RETRY = 32;
/** The same for odd characters, and for accents in a row. */
const LOOKS_RETRY = 4;

const NONE: readonly CodecName[] = [];
const WESTERN: readonly CodecName[] = ["windows-1252"];
const SHIFT_JIS: readonly CodecName[] = ["shift_jis"];
const EAST_ASIAN: readonly CodecName[] = ["gbk", "euc-kr", "big5"];

/** The codecs that old East Asian bytes may have been read with here, by how the text looks. */
function legacyReads(text: string, at: number, mark: number): readonly CodecName[] {
  if (mark & HIGH && dense(text, at, HIGH)) return WESTERN;
  if (mark & ODD && dense(text, at, ODD)) return isHalfKana(text.charCodeAt(at)) ? SHIFT_JIS : EAST_ASIAN;
  return NONE;
}

/** The family of windows-1252 in the bits of single-byte codecs. */
const WESTERN_BIT = 1;

/** The script of the East Asian language that most letters are of: Hiragana, Hangul or Han; Common where they are not. */
function eastAsianOf(analysed: Text): Script {
  const counts = analysed.scripts();
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const hangul = counts.of(HANGUL);
  const wide = counts.of(HAN) + hangul + kana;
  if (wide * 2 <= counts.letters) return COMMON_SCRIPT;
  if (hangul * 2 > wide) return HANGUL;
  return kana * 5 > wide ? HIRAGANA : HAN;
}

function scan(analysed: Text): readonly Misreading[] {
  const shifts = misreadIso2022jp(analysed);
  if (analysed.ascii) return shifts.length > 1 ? joined(analysed.text, shifts) : shifts;
  const found = scanWide(analysed);
  if (shifts.length === 0) return found;
  return joined(
    analysed.text,
    [...shifts, ...found].sort((a, b) => a.start - b.start),
  );
}

function scanWide(analysed: Text): readonly Misreading[] {
  const places = analysed.misreadPairs();
  const found = places.length === 0 ? NOTHING : scanPairs(analysed, places);
  if (found.length > 0 || analysed.text.length - analysed.firstWide < LINE) return found;
  return transcodedLines(analysed);
}

function scanPairs(analysed: Text, places: Places): readonly Misreading[] {
  const found: Misreading[] = [];
  const { text } = analysed;
  const pairs = neighbours();
  let retry: Retries | undefined;
  let floor = 0;
  let legacyFrom = 0;
  let looksFrom = 0;
  let cyrillicFrom = 0;
  let amid: Script | undefined;
  const isLatin = () => {
    amid ??= eastAsianOf(analysed);
    return amid === COMMON_SCRIPT;
  };
  for (let index = 0; index < places.length; index++) {
    const at = places.place(index);
    if (at < floor) continue;
    const mark = (pairs[text.charCodeAt(at)]! >>> 16) & pairs[text.charCodeAt(at + 1)]!;
    retry ??= retries();
    let hit: Misreading | undefined;
    if (mark & SINGLE_BITS) hit = misreadSingle(text, at, mark, retry);
    if (hit === undefined && mark & DOUBLE_BITS) hit = misreadDouble(text, at, mark, retry);
    if (hit === undefined && mark & MIXED) hit = misreadMixed(text, at, retry, isLatin);
    if (hit === undefined && at >= legacyFrom && mark & (HIGH | ODD)) {
      const reads = legacyReads(text, at, mark);
      if (reads.length > 0) amid ??= eastAsianOf(analysed);
      for (let read = 0; read < reads.length && hit === undefined; read++)
        hit = misreadLegacy(text, at, floor, reads[read]!, amid ?? COMMON_SCRIPT);
      if (reads.length > 0 && hit === undefined) legacyFrom = at + LEGACY_RETRY;
    }
    if (hit === undefined && mark & HIGH && at >= cyrillicFrom) {
      hit = misreadCyrillic(text, at);
      if (hit === undefined) cyrillicFrom = at + LOOKS_RETRY;
    }
    if (hit === undefined && mark & ODD && at >= looksFrom) {
      hit = misreadSwapped(text, at, floor) ?? misreadByLooks(text, at);
      if (hit === undefined) looksFrom = at + LOOKS_RETRY;
    }
    if (hit === undefined && mark & WESTERN_BIT) {
      amid ??= eastAsianOf(analysed);
      hit = misreadLossy(text, at, amid !== COMMON_SCRIPT);
    }
    if (hit === undefined || hit.end <= at) continue;
    floor = join(text, found, hit, floor);
  }
  return found;
}
