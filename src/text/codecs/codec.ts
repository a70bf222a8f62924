import { BIG5HKSCS, CP932, CP949, CP950, GBK } from "./double-byte.table.ts";
import { SINGLE_BYTE } from "./single-byte.table.ts";
import { bytesOf, type Layout, unpack } from "./unpack.ts";

/** The codecs a text may have been misread with, by their WHATWG names where they have one. */
export const CODEC_NAMES = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "iso-8859-2",
  "macintosh",
  "ibm437",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "big5",
  "gbk",
] as const;

export type CodecName = (typeof CODEC_NAMES)[number];

/**
 * A character set in the Basic Multilingual Plane, as lookups in both directions. Where versions of a codec differ
 * (Windows, WHATWG, the C1 controls of undefined bytes), what any of them reads is understood.
 */
export interface Codec {
  readonly name: CodecName;
  /** True where a character may take two bytes. */
  readonly double: boolean;
  /** By UTF-16 code unit: 0 for no bytes, below 0x100 one byte, else lead << 8 | trail. NUL stays 0. */
  readonly bytes: Uint16Array;
  /** By byte or lead << 8 | trail: the code unit, 0 for none. A byte that starts a pair is 0 alone. */
  readonly units: Uint16Array;
}

const SHIFT_JIS: Layout = {
  leads: [
    [0x81, 0x9f],
    [0xe0, 0xfc],
  ],
  trails: [
    [0x40, 0x7e],
    [0x80, 0xfc],
  ],
};
const EUC_KR: Layout = {
  leads: [[0x81, 0xfe]],
  trails: [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0x81, 0xfe],
  ],
};
const BIG5_TRAILS: Layout["trails"] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];
const GBK_LAYOUT: Layout = {
  leads: [[0x81, 0xfe]],
  trails: [
    [0x40, 0x7e],
    [0x80, 0xfe],
  ],
};

/**
 * What other mappings of the same bytes read, as pairs of bytes and code unit: the JIS-true wave dash and its kin
 * (Apple, glibc and Python's shift_jis), and EUC-JP readers that follow them.
 */
const SHIFT_JIS_VARIANTS: readonly (readonly [bytes: number, unit: number])[] = [
  [0x815c, 0x2014],
  [0x8160, 0x301c],
  [0x8161, 0x2016],
  [0x817c, 0x2212],
  [0x8191, 0xa2],
  [0x8192, 0xa3],
  [0x81ca, 0xac],
];

interface Draft {
  readonly bytes: Uint16Array;
  readonly units: Uint16Array;
}

function draft(): Draft {
  const bytes = new Uint16Array(0x10000);
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x80; unit++) bytes[unit] = units[unit] = unit;
  return { bytes, units };
}

/** The first bytes of a character win, but bytes that can start a UTF-8 sequence (0xE0–0xEF) win over later rows. */
function fillPairs({ bytes, units }: Draft, layout: Layout, packed: string): void {
  const table = unpack(packed);
  const trails = bytesOf(layout.trails);
  let index = 0;
  for (const lead of bytesOf(layout.leads)) {
    for (const trail of trails) {
      const unit = table[index++] ?? 0;
      if (unit === 0) continue;
      const pair = (lead << 8) | trail;
      units[pair] = unit;
      if (bytes[unit] === 0) bytes[unit] = pair;
    }
  }
}

/** Undefined bytes become the C1 control of their number in Windows and in most decoders' fallbacks. */
function fillControls({ bytes }: Draft): void {
  for (let byte = 0x80; byte <= 0x9f; byte++) if (bytes[byte] === 0) bytes[byte] = byte;
}

function singleByte(name: keyof typeof SINGLE_BYTE): Draft {
  const made = draft();
  const table = SINGLE_BYTE[name];
  for (let index = 0; index < 128; index++) {
    const unit = table.charCodeAt(index);
    made.units[0x80 + index] = unit;
    if (made.bytes[unit] === 0) made.bytes[unit] = 0x80 + index;
  }
  // ISO-8859-1 reads them so as well.
  fillControls(made);
  return made;
}

function shiftJis(): Draft {
  const made = draft();
  for (let byte = 0xa1; byte <= 0xdf; byte++) {
    made.units[byte] = 0xff61 + byte - 0xa1;
    made.bytes[0xff61 + byte - 0xa1] = byte;
  }
  fillPairs(made, SHIFT_JIS, CP932);
  for (const [pair, unit] of SHIFT_JIS_VARIANTS) made.bytes[unit] = pair;
  fillControls(made);
  made.bytes[0xa0] = 0xa0;
  for (const [byte, unit] of [
    [0xfd, 0xf8f1],
    [0xfe, 0xf8f2],
    [0xff, 0xf8f3],
  ] as const)
    made.bytes[unit] = byte;
  return made;
}

/** The EUC-JP bytes of a Shift_JIS pair in JIS X 0208. */
function eucOf(pair: number): number {
  const lead = pair >> 8;
  const trail = pair & 0xff;
  const row = (lead - (lead < 0xa0 ? 0x81 : 0xc1)) * 2 + (trail >= 0x9f ? 1 : 0);
  const cell = trail >= 0x9f ? trail - 0x9f : trail - (trail > 0x7f ? 0x41 : 0x40);
  return ((row + 0xa1) << 8) | (cell + 0xa1);
}

/** EUC-JP is the same grid of 94 × 94 characters as Shift_JIS, laid out otherwise; JIS X 0212 (0x8F) is left out. */
function eucJp(): Draft {
  const made = draft();
  const { units } = codec("shift_jis");
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const row = lead - 0xa1;
      const cell = trail - 0xa1;
      const sjisLead = (row >> 1) + (row < 62 ? 0x81 : 0xc1);
      const sjisTrail = row & 1 ? cell + 0x9f : cell + (cell < 63 ? 0x40 : 0x41);
      const unit = units[(sjisLead << 8) | sjisTrail]!;
      if (unit === 0 || (unit >= 0xe000 && unit <= 0xf8ff)) continue;
      made.units[(lead << 8) | trail] = unit;
      if (made.bytes[unit] === 0) made.bytes[unit] = (lead << 8) | trail;
    }
  }
  for (let trail = 0xa1; trail <= 0xdf; trail++) {
    const unit = 0xff61 + trail - 0xa1;
    made.units[0x8e00 | trail] = unit;
    made.bytes[unit] = 0x8e00 | trail;
  }
  for (const [pair, unit] of SHIFT_JIS_VARIANTS) made.bytes[unit] = eucOf(pair);
  fillControls(made);
  return made;
}

function doubleByte(layout: Layout, ...tables: readonly string[]): Draft {
  const made = draft();
  for (const packed of tables) fillPairs(made, layout, packed);
  fillControls(made);
  return made;
}

function big5(): Draft {
  const made = doubleByte({ leads: [[0x81, 0xfe]], trails: BIG5_TRAILS }, CP950);
  const hkscs: Draft = { bytes: made.bytes, units: new Uint16Array(0x10000) };
  fillPairs(hkscs, { leads: [[0x87, 0xfe]], trails: BIG5_TRAILS }, BIG5HKSCS);
  for (let pair = 0x8100; pair < 0x10000; pair++) {
    const unit = hkscs.units[pair]!;
    const base = made.units[pair]!;
    if (unit !== 0 && (base === 0 || (base >= 0xe000 && base <= 0xf8ff))) made.units[pair] = unit;
  }
  return made;
}

function gbk(): Draft {
  const made = doubleByte(GBK_LAYOUT, GBK);
  // Windows code page 936 and the WHATWG decoder read 0x80 as the euro sign.
  made.units[0x80] = 0x20ac;
  if (made.bytes[0x20ac] === 0) made.bytes[0x20ac] = 0x80;
  return made;
}

const DOUBLE: Readonly<Partial<Record<CodecName, () => Draft>>> = {
  shift_jis: shiftJis,
  "euc-jp": eucJp,
  "euc-kr": () => doubleByte(EUC_KR, CP949),
  big5,
  gbk,
};

const built = new Map<CodecName, Codec>();

/** The tables of a codec, unpacked on first use (2–5 ms for a double-byte one) and kept. */
export function codec(name: CodecName): Codec {
  const known = built.get(name);
  if (known !== undefined) return known;
  const double = DOUBLE[name];
  const made: Codec = {
    name,
    double: double !== undefined,
    ...(double?.() ?? singleByte(name as keyof typeof SINGLE_BYTE)),
  };
  built.set(name, made);
  return made;
}
