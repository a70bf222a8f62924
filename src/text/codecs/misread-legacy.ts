import {
  COMMON as COMMON_SCRIPT,
  HAN as HAN_SCRIPT,
  HANGUL as HANGUL_SCRIPT,
  HIRAGANA,
  type Script,
} from "../scripts.ts";
import { type Codec, type CodecName, codec } from "./codec.ts";
import { COMMON, commonness, HANGUL, KANA, RARE, SIGN } from "./commonness.ts";
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

/**
 * How clean text ends a stretch that was read with a double-byte codec: frequent characters count one, others take a
 * little back, rare ones all; about twenty characters of Chinese reach it, and misread text never does.
 */
const CLEAN = { enough: 8, start: 1.5, other: 0.25 };

/** The stretch around `at` that `read` can turn back into bytes, less ASCII at its ends. */
function stretchAround(text: string, at: number, floor: number, read: Codec, longest: number): Stretch {
  if (read.double) return rareAround(text, at, floor, read, longest);
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

/**
 * The same for a double-byte codec, which can spell the clean text around as well: kana and, but for code page 949,
 * syllables end a stretch, and so does a run of characters of which none is rare.
 */
function rareAround(text: string, at: number, floor: number, read: Codec, longest: number): Stretch {
  const { bytes, name } = read;
  const marks = commonness();
  const clean = name === "euc-kr" ? KANA : KANA | HANGUL;
  const walk = (from: number, step: 1 | -1, limit: number) => {
    let reached = from;
    let calm = 0;
    for (let here = from; here !== limit && calm < CLEAN.enough; here += step) {
      const unit = text.charCodeAt(here);
      if (unit < 0x80) {
        calm += unit === 0x20 ? 0 : 1;
        continue;
      }
      const mark = marks[unit]!;
      if (unit !== 0xfffd && bytes[unit]! < 0x80) break;
      // One alone may be the bytes of something else.
      if (mark & clean && (mark & HANGUL || marks[text.charCodeAt(here + step)]! & clean)) break;
      if (unit === 0xfffd || mark & RARE || (unit >= 0xff61 && unit <= 0xff9f)) calm = 0;
      else if (mark & COMMON) calm++;
      else calm = Math.max(0, calm - CLEAN.other);
      if (calm <= CLEAN.start && !(mark & SIGN)) reached = here;
    }
    return reached;
  };
  const start = walk(at, -1, Math.max(floor, at - LOOK_BACK) - 1);
  return { start, end: walk(at, 1, Math.min(text.length, at + longest)) + 1 };
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
  /** Bytes that say nothing. */
  readonly errors: number;
  /** Letters that are rare, and that are frequent. */
  readonly rare: number;
  readonly frequent: number;
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
  let rare = 0;
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
    if (mark & RARE || mark === 0) rare++;
    if (mark & KANA) kana++;
    if (mark & HANGUL) hangul++;
  }
  const all = letters + errors * 2;
  const frequent = common;
  const japanese = name === "shift_jis" || name === "euc-jp";
  // Kana settle Japanese and are foreign to the others; syllables settle Korean.
  const foreign = name === "euc-kr" ? hangul * 2 < all : !japanese && kana * 4 > letters;
  if (japanese) common += Math.min(kana, letters / 2) / 2;
  const share = all === 0 || foreign ? 0 : Math.min(1, common / all);
  return { decoded, letters, common: share, distinct: seen.size, errors, rare, frequent };
}

/**
 * What a reading must reach: letters, and the share of frequent ones among them, less of it the more letters there are.
 * Half-width kana and Western letters are damage by their looks; East Asian text that stands for other East Asian text
 * has only its rarity against it, so more is asked.
 */
const ENOUGH = {
  looks: { letters: 5, short: 0.55, long: 0.3, longFrom: 12, lead: 0 },
  /** One word amid East Asian text, where so many accents and signs in a row are no word of another language. */
  brief: { letters: 2, short: 0.5, long: 0.3, longFrom: 12, lead: 0 },
  rarity: { letters: 6, short: 0.8, long: 0.4, longFrom: 24, lead: 0.25 },
} as const;

const buffer: number[] = [];

/**
 * Text of an old East Asian codec that was read as `read`, around the character at `at` and not before `floor`.
 * The reading with the most frequent characters wins, if they are far more frequent than those that stand there.
 */
export function misreadLegacy(
  text: string,
  at: number,
  floor: number,
  readName: CodecName,
  amid: Script,
): Misreading | undefined {
  const read = codec(readName);
  const name = likeliest(text, stretchAround(text, at, floor, read, FIRST_LOOK), read, amid);
  if (name === undefined) return undefined;
  const stretch = stretchAround(text, at, floor, read, text.length);
  bytesOf(text, stretch, read, buffer);
  const { decoded, letters } = readAs(buffer, codec(name));
  return { ...stretch, written: name, read: readName, decoded, evidence: letters };
}

/** What lists of signs have too little or too much of, as shares of their characters. */
const LISTING = { letters: 0.15, ascending: 1 / 3 };
/** The first bytes of kana in EUC-JP and Shift_JIS, as windows-1252 reads them. */
const KANA_LEADS = "¤¥‚ƒ";

/** True for a list of signs (`±²³µ¶`) or a run of quotation marks and dashes: hardly a letter, or neighbours in order. */
function isListing(text: string, { start, end }: Stretch): boolean {
  let wide = 0;
  let letters = 0;
  let ascending = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd || (unit >= 0x80 && unit < 0xa0)) return false;
    if (unit < 0x80) continue;
    wide++;
    const isLetter =
      (unit >= 0xc0 && unit <= 0x178 && unit !== 0xd7 && unit !== 0xf7) || KANA_LEADS.includes(text.charAt(at));
    if (isLetter) letters++;
    const step = text.charCodeAt(at + 1) - unit;
    if (step === 1 || step === 2) ascending++;
  }
  return letters < wide * LISTING.letters || ascending > wide * LISTING.ascending;
}

/** The script of the language that a codec was made for. */
const LANGUAGE: ReadonlyMap<CodecName, Script> = new Map([
  ["shift_jis", HIRAGANA],
  ["euc-jp", HIRAGANA],
  ["euc-kr", HANGUL_SCRIPT],
  ["gbk", HAN_SCRIPT],
  ["big5", HAN_SCRIPT],
]);
/** What that is worth, as a share of frequent characters. */
const AT_HOME = 0.3;

/** The codec that a stretch was most likely written in; undefined where it reads best as it stands. */
function likeliest(text: string, stretch: Stretch, read: Codec, amid: Script): CodecName | undefined {
  const listing = !read.double && isListing(text, stretch);
  if (listing && amid === COMMON_SCRIPT) return undefined;
  bytesOf(text, stretch, read, buffer);
  const brief = amid !== COMMON_SCRIPT && !read.double;
  const kind = brief ? "brief" : read.double && read.name !== "shift_jis" ? "rarity" : "looks";
  const { letters: fewest, short, long, longFrom, lead } = ENOUGH[kind];
  let best: CodecName | undefined;
  let bestShare = read.double ? shareOf(text, stretch) + lead : 0;
  for (const name of WRITTEN) {
    if (name === read.name) continue;
    const { letters, common: share, distinct, errors, rare, frequent } = readAs(buffer, codec(name));
    // A word in an old codec is most likely one of the language around it.
    const common = share > 0 && brief && LANGUAGE.get(name) === amid ? share + AT_HOME : share;
    if (letters < fewest || common <= bestShare) continue;
    // What may be a list of signs has to say a word of the language around it.
    if (listing && (LANGUAGE.get(name) !== amid || frequent < letters - (letters > 2 ? 1 : 0))) continue;
    if (brief && letters < ENOUGH.looks.letters) {
      if (errors > 0 || rare * 4 > letters || distinct < 2) continue;
    } else if (distinct < 5 || distinct * 5 < Math.min(letters, SAMPLE) * 2) continue;
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
