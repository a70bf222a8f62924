import { COMMON as COMMON_SCRIPT, HAN, HANGUL, HIRAGANA, KATAKANA, type Script } from "../scripts.ts";
import type { Places } from "../stops.ts";
import type { Text } from "../text.ts";
import { analyse } from "../texts.ts";
import { type CodecName, codec } from "./codec.ts";
import { COMMON, commonness, SIGN } from "./commonness.ts";
import { misreadIso2022jp } from "./iso2022jp.ts";
import { misreadCyrillic } from "./misread-cyrillic.ts";
import { misreadLegacy } from "./misread-legacy.ts";
import { misreadByLooks } from "./misread-looks.ts";
import { misreadLossy } from "./misread-lossy.ts";
import { misreadSwapped } from "./misread-swapped.ts";
import { misreadDouble, misreadMixed, misreadSingle, type Retries, retries } from "./misread-utf8.ts";
import type { Misreading } from "./misreading.ts";
import { HIGH, isHalfKana, neighbours, ODD } from "./neighbours.ts";
import { likelyRead } from "./transcoded.ts";
import { DOUBLE_BITS, MIXED, SINGLE_BITS } from "./utf8-neighbours.ts";

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

/** Code units between two findings of the same damage that are part of it, and that odd characters may be apart. */
const NEAR = { findings: 12, odd: 4, common: 1 / 3 };

/**
 * Code units of ASCII between two damaged letters of Latin text that was misread as a whole, and the evidence from which
 * on that text may be several sentences or lines.
 */
const LATIN_GAP = { units: 240, sentence: 6 };

/** Where damage read with a double-byte codec goes on: rare characters, half-width kana and lost bytes, nearly in a row. */
function oddEnd(text: string, from: number, step: 1 | -1, limit: number): number {
  const pairs = neighbours();
  let last = from;
  for (let at = from; at !== limit && Math.abs(at - last) <= NEAR.odd; at += step) {
    const unit = text.charCodeAt(step > 0 ? at : at - 1);
    if (unit === 0x0a) break;
    if (pairs[unit]! & ODD || unit === 0xfffd || (unit >= 0xe000 && unit < 0xf900)) last = at + step;
  }
  return last;
}

/**
 * True where nothing between two findings is clean text of a script of its own: East Asian characters that are not the
 * frequent ones of running text may be what the same bytes became.
 */
function isBetween(text: string, from: number, to: number, double: boolean): boolean {
  if (to - from > NEAR.findings) return false;
  const pairs = neighbours();
  const marks = commonness();
  let wide = 0;
  let common = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return false;
    if (unit < 0x80 || unit === 0xfffd || pairs[unit]! & (HIGH | ODD)) continue;
    if (!double || (unit < 0x2e80 && !(marks[unit]! & SIGN))) return false;
    wide++;
    if (marks[unit]! & COMMON) common++;
  }
  return common <= wide * NEAR.common;
}

/** True where two damaged letters of Latin text lie so that what is between them was misread as well: ASCII alone. */
function isOneLatinText(text: string, last: Misreading, hit: Misreading, from: number, to: number): boolean {
  if (hit.written !== "utf-8" || to - from > LATIN_GAP.units) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x7f) return false;
  // What was joined before has been looked at.
  if (!saysLatin(last.decoded.slice(-LATIN_GAP.units)) || !saysLatin(hit.decoded)) return false;
  if (last.evidence + hit.evidence >= LATIN_GAP.sentence) return !text.slice(from, to).includes("\n\n");
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (ENDS.includes(text.charAt(at)) && text.charCodeAt(at + 1) <= 0x20)) return false;
  }
  return true;
}

const ENDS = ".!?";

/** True for what Latin text says: letters below the Greek ones, and signs. */
function saysLatin(decoded: string): boolean {
  for (let at = 0; at < decoded.length; at++) {
    const unit = decoded.charCodeAt(at);
    if (unit > 0x24f && (unit < 0x1e00 || unit > 0x2bff) && unit !== 0xfffd) return false;
  }
  return true;
}

/** Adds a finding, grown to where its damage ends, or joins it with the last one; its end. */
function join(text: string, found: Misreading[], hit: Misreading, floor: number): number {
  const double = hit.read !== "utf-16be" && codec(hit.read).double;
  const start = double ? oddEnd(text, hit.start, -1, floor) : hit.start;
  const end = double ? oddEnd(text, hit.end, 1, text.length) : hit.end;
  const last = found.at(-1);
  if (
    last?.read === hit.read &&
    last.written === hit.written &&
    (isBetween(text, last.end, start, double) || isOneLatinText(text, last, hit, last.end, start))
  ) {
    const decoded = last.decoded + text.slice(last.end, hit.start) + hit.decoded;
    found[found.length - 1] = { ...last, end, decoded, evidence: last.evidence + hit.evidence };
  } else found.push({ ...hit, start, end });
  return end;
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

/** Findings in order, those of one damage made one; what overlaps an earlier one is dropped. */
function joined(text: string, findings: readonly Misreading[]): Misreading[] {
  const made: Misreading[] = [];
  let floor = 0;
  for (const each of findings) if (each.start >= floor) floor = join(text, made, each, floor);
  return made;
}

/** The fewest code units of a line that are looked at for East Asian text read with another East Asian codec. */
const LINE = 12;

/** Lines of East Asian text that are other East Asian text read with the wrong codec, though nothing in them is rare. */
function transcodedLines({ text, firstWide }: Text): Misreading[] {
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
