import { unpack } from "./codecs/unpack.ts";
import {
  JAPANESE_CHARACTERS,
  JAPANESE_PAIRS,
  JAPANESE_SET,
  MAINLAND_SET,
  SIMPLIFIED_CHARACTERS,
  SOMETIMES_SIMPLIFIED_CHARACTERS,
  TAIWAN_SET,
  TRADITIONAL_CHARACTERS,
} from "./han-forms.table.ts";
import { HAN } from "./scripts.ts";
import type { Text } from "./text.ts";

/** A simplified form that Traditional text does not write; many are Japanese forms too (`国`, `学`). */
export const SIMPLIFIED = 1;
/** A simplified form that is also a Traditional character of its own (`后`, `里`, `价`). */
export const SOMETIMES_SIMPLIFIED = 2;
/** A form that Simplified text does not write (`國`, `們`). */
export const TRADITIONAL = 4;
/** A form that Japan has simplified or made and Chinese does not write (`図`, `駅`, `峠`). */
export const JAPANESE = 8;
/** A form that Japan has given up for a newer one (`國`, `縣`); names keep many of them. */
export const OLD = 16;
/** In cp932, or in JIS X 0213 and not a form that only Chinese uses. */
export const IN_JAPANESE = 32;
/** In Big5 or Hong Kong's additions to it, and no simplified form. */
export const IN_TAIWAN = 64;
/** In level 1 of GB 2312, or one of its simplified forms. */
export const IN_MAINLAND = 128;

let table: Uint8Array | undefined;
let news: Map<number, number> | undefined;
let packed: Uint32Array | undefined;

/** The forms of every UTF-16 code unit, for loops over `charCodeAt`: bits of the constants above, 0 for what is no ideograph. */
export function hanFormTable(): Uint8Array {
  if (table !== undefined) return table;
  const forms = new Uint8Array(0x10000);
  const mark = (characters: string, bit: number) => {
    for (const unit of unpack(characters)) forms[unit]! |= bit;
  };
  mark(SIMPLIFIED_CHARACTERS, SIMPLIFIED);
  mark(SOMETIMES_SIMPLIFIED_CHARACTERS, SOMETIMES_SIMPLIFIED);
  mark(TRADITIONAL_CHARACTERS, TRADITIONAL);
  mark(JAPANESE_CHARACTERS, JAPANESE);
  for (let at = 1; at < JAPANESE_PAIRS.length; at += 2) forms[JAPANESE_PAIRS.charCodeAt(at)]! |= OLD;
  // A form that is new in one pair and old in another is in use.
  for (let at = 0; at < JAPANESE_PAIRS.length; at += 2) forms[JAPANESE_PAIRS.charCodeAt(at)]! &= ~OLD;
  fill(forms, JAPANESE_SET, IN_JAPANESE);
  fill(forms, TAIWAN_SET, IN_TAIWAN);
  fill(forms, MAINLAND_SET, IN_MAINLAND);
  table = forms;
  return forms;
}

/** The ideographs of the packed sets. */
const FIRST = 0x4e00;
const END = 0xa000;
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Sets a bit for every member of a packed set: six members a character of base64, the lowest bit of a byte first. */
function fill(forms: Uint8Array, set: string, bit: number): void {
  let held = 0;
  let bits = 0;
  let at = FIRST;
  for (let each = 0; each < set.length; each++) {
    held = ((held << 6) | BASE64.indexOf(set[each]!)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    for (let place = 0; place < 8 && at < END; place++, at++) if (byte & (1 << place)) forms[at]! |= bit;
  }
}

/** The form that Japan uses now in place of an `OLD` one; 0 for any other code unit. */
export function newFormOf(unit: number): number {
  if (news === undefined) {
    news = new Map();
    for (let at = 0; at < JAPANESE_PAIRS.length; at += 2)
      news.set(JAPANESE_PAIRS.charCodeAt(at + 1), JAPANESE_PAIRS.charCodeAt(at));
  }
  return news.get(unit) ?? 0;
}

/** How many ideographs of a text (code units) say in which forms it is written. */
export interface HanEvidence {
  /** Simplified forms that Japan does not write. */
  readonly simplified: number;
  /** Traditional forms that Simplified text does not write; Japan writes many. */
  readonly traditional: number;
  /** Forms that only Japan writes. */
  readonly japanese: number;
  /** Forms that Japan has given up. */
  readonly kyujitai: number;
  /** All ideographs, as the scan counts them. */
  readonly han: number;
}

const NONE: HanEvidence = { simplified: 0, traditional: 0, japanese: 0, kyujitai: 0, han: 0 };

/** Units after which a byte of the packed sum may be full. */
const FULL = 255;

/** Counts the forms of a text; of a part of it where `from` and `to` are given. One pass where there are ideographs. */
export function hanEvidence(text: Text, from = 0, to = text.text.length): HanEvidence {
  const han = text.scripts().of(HAN);
  if (han === 0) return NONE;
  const { text: units } = text;
  const forms = hanFormTable();
  packed ??= packedCounts();
  let [simplified, traditional, japanese, kyujitai] = [0, 0, 0, 0];
  for (let at = from; at < to; ) {
    const end = Math.min(to, at + FULL);
    let sum = 0;
    for (; at < end; at++) sum += packed[forms[units.charCodeAt(at)]!]!;
    simplified += sum & 0xff;
    traditional += (sum >>> 8) & 0xff;
    japanese += (sum >>> 16) & 0xff;
    kyujitai += sum >>> 24;
  }
  return { simplified, traditional, japanese, kyujitai, han };
}

/** What a character of given forms adds to the four counts, a byte each. */
function packedCounts(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, forms) => {
    const simplified = (forms & (SIMPLIFIED | IN_JAPANESE)) === SIMPLIFIED ? 1 : 0;
    const traditional = forms & TRADITIONAL ? 0x100 : 0;
    const japanese = forms & JAPANESE ? 0x10000 : 0;
    const kyujitai = forms & OLD ? 0x1000000 : 0;
    return simplified + traditional + japanese + kyujitai;
  });
}
