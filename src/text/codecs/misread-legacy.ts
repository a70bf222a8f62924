import { type Codec, type CodecName, codec } from "./codec.ts";
import { COMMON, commonness, HANGUL, KANA, SIGN } from "./commonness.ts";
import type { Misreading } from "./misreading.ts";

/** The codecs of East Asian text before UTF-8, in the order in which a tie is settled. */
const WRITTEN: readonly CodecName[] = ["shift_jis", "euc-jp", "euc-kr", "gbk", "big5"];

/** ASCII in a row, in code units, that ends a stretch. */
const ASCII_GAP = 8;
/** Code units looked at from a suspicion on; a stretch that passes is then taken to its end. */
const FIRST_LOOK = 200;
/** Code units looked back at: what a suspicion comes late for. */
const LOOK_BACK = 48;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch around `at` that `read` can turn back into bytes, less ASCII at its ends. */
function stretchAround(text: string, at: number, floor: number, read: Codec, longest: number): Stretch {
  const { bytes } = read;
  const high = (unit: number) => unit === 0xfffd || bytes[unit]! >= 0x80;
  let start = at;
  const back = Math.max(floor, at - LOOK_BACK);
  for (let here = at - 1, gap = 0; here >= back && gap <= 1; here--) {
    const unit = text.charCodeAt(here);
    if (high(unit)) {
      start = here;
      gap = 0;
    } else if (unit > 0x20 && unit < 0x7f) gap++;
    else break;
  }
  let end = at;
  const limit = Math.min(text.length, at + longest);
  for (let here = at, gap = 0; here < limit && gap <= ASCII_GAP; here++) {
    const unit = text.charCodeAt(here);
    if (high(unit)) {
      end = here + 1;
      gap = 0;
    } else if (unit < 0x7f) gap++;
    else break;
  }
  // The last character's trail byte may be ASCII.
  if (!read.double && end < text.length && text.charCodeAt(end) >= 0x40 && text.charCodeAt(end) < 0x7f) end++;
  return { start, end };
}

/** A text's bytes as `read` has them; lost characters become 0xFF, which no codec here decodes. */
function bytesOf(text: string, { start, end }: Stretch, { bytes }: Codec, into: number[]): void {
  into.length = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const pair = unit === 0xfffd ? 0xff : bytes[unit]!;
    if (pair > 0xff) into.push(pair >> 8, pair & 0xff);
    else into.push(pair);
  }
}

/** Letters whose variety is counted: damage and lists repeat themselves, text does not. */
const SAMPLE = 36;

interface Reading {
  readonly decoded: string;
  /** Characters beyond ASCII that are no punctuation. */
  readonly letters: number;
  /** Share of frequent ones among these, 0–1; bytes that say nothing count twice. */
  readonly common: number;
  /** How many of the first {@link SAMPLE} letters differ. */
  readonly distinct: number;
}

/** Reads bytes with `written` and counts how ordinary the result is. */
function readAs(bytes: readonly number[], { units, name }: Codec): Reading {
  const marks = commonness();
  const seen = new Set<number>();
  let decoded = "";
  let letters = 0;
  let common = 0;
  let kana = 0;
  let hangul = 0;
  let errors = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    let unit = byte < 0x80 ? byte : units[byte]!;
    if (unit === 0 && at + 1 < bytes.length) {
      unit = units[(byte << 8) | bytes[at + 1]!]!;
      if (unit !== 0) at++;
    }
    if (unit === 0 || (unit >= 0x80 && unit < 0xa0) || (unit >= 0xe000 && unit < 0xf900)) {
      errors++;
      decoded += "\ufffd";
      continue;
    }
    decoded += String.fromCharCode(unit);
    const mark = marks[unit]!;
    if (unit < 0x80 || mark & SIGN) continue;
    if (letters++ < SAMPLE) seen.add(unit);
    if (mark & COMMON) common++;
    if (mark & KANA) kana++;
    if (mark & HANGUL) hangul++;
  }
  const all = letters + errors * 2;
  const japanese = name === "shift_jis" || name === "euc-jp";
  // Kana settle Japanese and are foreign to the others; syllables settle Korean.
  const foreign = name === "euc-kr" ? hangul * 2 < all : !japanese && kana * 4 > letters;
  if (japanese) common += Math.min(kana, letters / 2) / 2;
  return { decoded, letters, common: all === 0 || foreign ? 0 : Math.min(1, common / all), distinct: seen.size };
}

/**
 * What a reading must reach: letters, and the share of frequent ones among them, less of it the more letters there are.
 * Half-width kana and Western letters are damage by their looks; East Asian text that stands for other East Asian text
 * has only its rarity against it, so more is asked.
 */
const ENOUGH = {
  looks: { letters: 5, short: 0.55, long: 0.3, longFrom: 12, lead: 0 },
  rarity: { letters: 6, short: 0.8, long: 0.4, longFrom: 24, lead: 0.25 },
} as const;

const buffer: number[] = [];

/**
 * Text of an old East Asian codec that was read as `read`, around the character at `at` and not before `floor`.
 * The reading with the most frequent characters wins, if they are far more frequent than those that stand there.
 */
export function misreadLegacy(text: string, at: number, floor: number, readName: CodecName): Misreading | undefined {
  const read = codec(readName);
  const name = likeliest(text, stretchAround(text, at, floor, read, FIRST_LOOK), read);
  if (name === undefined) return undefined;
  const stretch = stretchAround(text, at, floor, read, text.length);
  bytesOf(text, stretch, read, buffer);
  const { decoded, letters } = readAs(buffer, codec(name));
  return { ...stretch, written: name, read: readName, decoded, evidence: letters };
}

/** The codec that a stretch was most likely written in; undefined where it reads best as it stands. */
function likeliest(text: string, stretch: Stretch, read: Codec): CodecName | undefined {
  bytesOf(text, stretch, read, buffer);
  const {
    letters: fewest,
    short,
    long,
    longFrom,
    lead,
  } = read.double && read.name !== "shift_jis" ? ENOUGH.rarity : ENOUGH.looks;
  let best: CodecName | undefined;
  let bestShare = read.double ? shareOf(text, stretch) + lead : 0;
  for (const name of WRITTEN) {
    if (name === read.name) continue;
    const { letters, common, distinct } = readAs(buffer, codec(name));
    if (letters < fewest || common <= bestShare || distinct < 5 || distinct * 5 < Math.min(letters, SAMPLE) * 2)
      continue;
    const slope = Math.min(1, (letters - fewest) / (longFrom - fewest));
    if (common < short - (short - long) * slope) continue;
    bestShare = common;
    best = name;
  }
  return best;
}

/** The share of frequent characters in a stretch as it stands, 0–1. */
function shareOf(text: string, { start, end }: Stretch): number {
  const marks = commonness();
  let wide = 0;
  let common = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 || marks[unit]! & SIGN) continue;
    wide++;
    if (marks[unit]! & COMMON) common++;
  }
  return wide === 0 ? 0 : common / wide;
}
