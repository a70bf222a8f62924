import { firstNonAscii } from "./char-marks.ts";
import { type CodecName, codec } from "./codec.ts";
import { COMMON, commonness, RARE, SIGN } from "./commonness.ts";
import { misreadLegacy } from "./misread-legacy.ts";
import { misreadDouble, misreadMixed, misreadSingle, type Retries, retries } from "./misread-utf8.ts";
import type { Misreading } from "./misreading.ts";
import { DOUBLE_BITS, MIXED, SINGLE_BITS, utf8Neighbours } from "./utf8-neighbours.ts";

/** Bits beside those of the codecs. */
const HIGH = 1 << 14;
const ODD = 1 << 15;

/** High characters among the next so many that make a stretch worth reading as an old codec's bytes. */
const DENSE = { window: 12, high: 6 };

const isHalfKana = (unit: number) => unit >= 0xff61 && unit <= 0xff9f;

let table: Uint32Array | undefined;

/**
 * What two neighbours must be for a closer look, per code unit, starts in the upper half and follows in the lower: the
 * bits of {@link utf8Neighbours}, two characters from the upper half of windows-1252, or two that are half-width kana or
 * rare. `pairs[a] >>> 16 & pairs[b]`.
 */
function neighbours(): Uint32Array {
  if (table !== undefined) return table;
  const { starts, follows } = utf8Neighbours();
  const western = codec("windows-1252").bytes;
  const common = commonness();
  const made = new Uint32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    let mark = 0;
    if (western[unit]! >= 0x80 && unit !== 0xa0) mark |= HIGH;
    if (isHalfKana(unit) || common[unit]! & RARE) mark |= ODD;
    made[unit] = ((starts[unit]! | mark) << 16) | follows[unit]! | mark;
  }
  table = made;
  return made;
}

function dense(text: string, at: number, mark: number): boolean {
  const pairs = neighbours();
  const end = Math.min(text.length, at + DENSE.window);
  let count = 0;
  for (let here = at; here < end; here++) if (pairs[text.charCodeAt(here)]! & mark) count++;
  return count >= DENSE.high || (count * 2 > DENSE.window / 2 && count === end - at);
}

/** How often a decoded text is decoded again: data that went through several wrong hands. */
const PASSES = 3;

/** What a text says after up to two more rounds of the same damage. */
function decodeAgain(decoded: string): { decoded: string; passes: number } {
  let said = decoded;
  let passes = 1;
  while (passes < PASSES) {
    const again = scan(said);
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

export interface Mojibake extends Misreading {
  /** Times the text was misread in a row. */
  readonly passes: number;
}

/**
 * The stretches of a text that are another text's bytes read with the wrong codec, in order and apart.
 * One table lookup per character of clean text; linear in the text.
 */
export function findMojibake(text: string): Mojibake[] {
  const found = scan(text);
  return found.map((each) => ({ ...each, ...(each.written === "utf-8" ? decodeAgain(each.decoded) : { passes: 1 }) }));
}

/** Code units after a failed try at which old codecs are tried again. */
const LEGACY_RETRY = 32;

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

/** The next place at or after `from` where two neighbours need a closer look, or the text's last index. Four a step. */
function nextPair(text: string, pairs: Uint32Array, from: number): number {
  const end = text.length - 1;
  let at = from;
  let a = pairs[text.charCodeAt(at)]!;
  for (const last = end - 4; at <= last; at += 4) {
    const b = pairs[text.charCodeAt(at + 1)]!;
    const c = pairs[text.charCodeAt(at + 2)]!;
    const d = pairs[text.charCodeAt(at + 3)]!;
    const e = pairs[text.charCodeAt(at + 4)]!;
    if ((((a >>> 16) & b) | ((b >>> 16) & c) | ((c >>> 16) & d) | ((d >>> 16) & e)) !== 0) break;
    a = e;
  }
  for (; at < end; at++) if ((pairs[text.charCodeAt(at)]! >>> 16) & pairs[text.charCodeAt(at + 1)]!) return at;
  return end;
}

/** Places looked at, evenly spread, and how many wide characters and how few common ones call for a closer look. */
const PROBE = { places: 24, wide: 9, common: 0.2 };

/** The first wide character of a text whose wide characters are nearly all uncommon; -1 for an ordinary text. */
function uncommonFrom(text: string, first: number): number {
  const length = text.length - first;
  if (length < PROBE.places) return -1;
  const marks = commonness();
  const step = length / PROBE.places;
  let wide = 0;
  let common = 0;
  for (let place = 0; place < PROBE.places; place++) {
    const mark = marks[text.charCodeAt(first + Math.floor(place * step))]!;
    if (mark === 0 || mark & SIGN) continue;
    wide++;
    if (mark & COMMON && ++common >= PROBE.places * PROBE.common) return -1;
  }
  return wide >= PROBE.wide && common < wide * PROBE.common ? first : -1;
}

function scan(text: string): Misreading[] {
  const found: Misreading[] = [];
  const first = firstNonAscii(text);
  if (first === text.length) return found;
  const pairs = neighbours();
  let retry: Retries | undefined;
  let floor = 0;
  let legacyFrom = 0;
  const end = text.length - 1;
  for (let at = first; at < end; at++) {
    at = nextPair(text, pairs, at);
    if (at >= end) break;
    const mark = (pairs[text.charCodeAt(at)]! >>> 16) & pairs[text.charCodeAt(at + 1)]!;
    retry ??= retries();
    let hit: Misreading | undefined;
    if (mark & SINGLE_BITS) hit = misreadSingle(text, at, mark, retry);
    if (hit === undefined && mark & DOUBLE_BITS) hit = misreadDouble(text, at, mark, retry);
    if (hit === undefined && mark & MIXED) hit = misreadMixed(text, at, retry);
    if (hit === undefined && at >= legacyFrom && mark & (HIGH | ODD)) {
      const reads = legacyReads(text, at, mark);
      for (let index = 0; index < reads.length && hit === undefined; index++)
        hit = misreadLegacy(text, at, floor, reads[index]!);
      if (reads.length > 0 && hit === undefined) legacyFrom = at + LEGACY_RETRY;
    }
    if (hit === undefined || hit.end <= at) continue;
    found.push(hit);
    floor = hit.end;
    at = hit.end - 1;
  }
  if (found.length === 0) {
    const at = uncommonFrom(text, first);
    for (let index = 0; at >= 0 && index < EAST_ASIAN.length && found.length === 0; index++) {
      const hit = misreadLegacy(text, at, 0, EAST_ASIAN[index]!);
      if (hit !== undefined) found.push(hit);
    }
  }
  return found;
}
