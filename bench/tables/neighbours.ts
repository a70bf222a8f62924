/**
 * Writes src/text/codecs/neighbours.table.ts (`--write`), or says whether it is as it should be: what every code unit means beside its neighbour to a search for misread
 * text, from the codecs of src/text/codecs. It is written down because unpacking five East Asian codecs cost every start
 * of the command and of each worker 100 ms. A test compares the table with what this makes.
 *
 *   node bench/start.mjs tables/neighbours [--write]
 */
import { writeFileSync } from "node:fs";
import { type CodecName, codec } from "../../src/text/codecs/codec.ts";
import { ACCENT, DOUBLE, HIGH, LAST, ODD, QUOTE, SINGLE } from "../../src/text/codecs/neighbour-bits.ts";
import { isHalfKana } from "../../src/text/codecs/neighbours.ts";
import { lengthOf } from "../../src/text/codecs/utf8-walk.ts";

/** The second bytes of letters that end words: à á ã è é í ó ú. */
const LAST_LETTERS = [0xa0, 0xa1, 0xa3, 0xa8, 0xa9, 0xad, 0xb3, 0xba];

/**
 * Two tables over code units: `starts[a] & follows[b]` has the bits of the codecs with which the neighbours a and b may
 * be the bytes of UTF-8. Single-byte codecs: 0xC2–0xF4, then 0x80–0xBF. Double-byte codecs: 0xE3–0xEF with 0x80–0xBF,
 * then 0x80–0xBF with a byte that starts a sequence of three, or the sign of a lost byte.
 */
export interface Neighbours {
  readonly starts: Uint16Array;
  readonly follows: Uint16Array;
}

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf;

function utf8Neighbours(): Neighbours {
  const made: Neighbours = { starts: new Uint16Array(0x10000), follows: new Uint16Array(0x10000) };
  for (const [index, names] of SINGLE.entries()) for (const name of names) addSingle(made, 1 << index, name);
  for (const [index, name] of DOUBLE.entries()) addDouble(made, 1 << (SINGLE.length + index), name);
  for (let letter = 0x61; letter <= 0x7a; letter++) made.follows[letter]! |= ACCENT;
  for (const after of " ,.;:!?)'\"-\nCF") made.follows[after.charCodeAt(0)]! |= LAST;
  return made;
}

function addSingle({ starts, follows }: Neighbours, bit: number, name: CodecName): void {
  const { bytes } = codec(name);
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const byte = bytes[unit]!;
    if (byte === 0) continue;
    if (lengthOf(byte) > 0) starts[unit]! |= bit;
    else if (isContinuation(byte)) follows[unit]! |= bit;
  }
}

function addDouble({ starts, follows }: Neighbours, bit: number, name: CodecName): void {
  const { bytes } = codec(name);
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const pair = bytes[unit]!;
    // Most of the plane is in no codec.
    if (pair === 0) continue;
    const first = pair > 0xff ? pair >> 8 : pair;
    const second = pair & 0xff;
    if (pair > 0xff && first >= 0xe3 && first <= 0xef && isContinuation(second)) starts[unit]! |= bit;
    // In code page 949 the second character of misread text is always a syllable; kana and signs are honest.
    const fits = pair < 0x100 || lengthOf(second) > 2;
    if (isContinuation(first) && fits && (name !== "euc-kr" || unit >= 0xac00)) follows[unit]! |= bit;
    // "é" is 0xC3 0xA9; Shift_JIS reads these as two half-width kana.
    if (pair > 0xff && first >= 0xc3 && first <= 0xc5 && isContinuation(second)) starts[unit]! |= ACCENT;
    else if (pair >= 0xc3 && pair <= 0xc5) starts[unit]! |= ACCENT;
    else if (pair >= 0xa0 && pair <= 0xbf && unit > 0x2000) follows[unit]! |= ACCENT;
    if (pair === 0xc2b0 || (pair >> 8 === 0xc3 && LAST_LETTERS.includes(second)) || pair === 0xc3)
      starts[unit]! |= LAST;
    if (pair > 0xa0 && pair < 0xbb && unit > 0x2000) follows[unit]! |= LAST;
    // "’" is 0xE2 0x80 0x99.
    if (pair === 0xe280) starts[unit]! |= QUOTE;
    else if (pair > 0xff && first >= 0x93 && first <= 0xa6 && second > 0x20 && second < 0x80) follows[unit]! |= QUOTE;
  }
  follows[0xfffd]! |= bit;
  if (name === "shift_jis") follows[0x30fb]! |= bit;
}

/** 1 for ideographs and syllables beyond level 1 of JIS X 0208, of GB 2312 and of Big5, and beyond KS X 1001. */
function rareUnits(): Uint8Array {
  const rare = new Uint8Array(0x10000);
  rare.fill(1, 0x3400, 0xa000);
  rare.fill(1, 0xf900, 0xfb00);
  rare.fill(1, 0xac00, 0xd7a4);
  // What schools and newspapers use, by lead bytes.
  unrare(rare, "euc-jp", 0xb0, 0xcf);
  unrare(rare, "gbk", 0xb0, 0xd7);
  unrare(rare, "big5", 0xa4, 0xc6);
  unrare(rare, "euc-kr", 0xb0, 0xc8);
  return rare;
}

function unrare(rare: Uint8Array, name: "euc-jp" | "gbk" | "big5" | "euc-kr", first: number, last: number): void {
  const { units } = codec(name);
  for (let lead = first; lead <= last; lead++)
    for (let trail = name === "big5" ? 0x40 : 0xa1; trail <= 0xfe; trail++) rare[units[(lead << 8) | trail]!] = 0;
}

/** The words of the table, per code unit: `starts << 16 | follows`. */
export function computeNeighbours(): Uint32Array {
  const { starts, follows } = utf8Neighbours();
  const western = codec("windows-1252").bytes;
  const rare = rareUnits();
  const made = new Uint32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    let mark = 0;
    if (western[unit]! >= 0x80 && unit !== 0xa0) mark |= HIGH;
    if (isHalfKana(unit) || rare[unit] === 1) mark |= ODD;
    made[unit] = ((starts[unit]! | mark) << 16) | follows[unit]! | mark;
  }
  return made;
}

/** Signs that stand for the words, the commonest first: letters and signs that need no escape and are no digit. */
const SIGNS = Array.from({ length: 0x250 }, (_, unit) => String.fromCharCode(unit)).filter(
  (sign) => sign >= ":" && !'`\\"$'.includes(sign) && (sign < "\x7f" || sign > "\xa0") && sign !== "\xad",
);

/** The source of the table: each different word, and in the order of code units its sign and how many follow. */
export function neighboursSource(words: Uint32Array): string {
  const counts = new Map<number, number>();
  const runs: [word: number, length: number][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.[0] === word) last[1]++;
    else {
      runs.push([word, 1]);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([word]) => word);
  const sign = new Map(order.map((word, at) => [word, SIGNS[at]!]));
  const packed = runs.map(([word, length]) => `${sign.get(word)}${length > 1 ? length - 1 : ""}`).join("");
  return `// Made by bench/tables/neighbours.ts from the tables of codecs. Do not edit.
// Each different word with the sign it has in NEIGHBOUR_RUNS.
export const NEIGHBOUR_SIGNS = ${JSON.stringify(order.map((word) => sign.get(word)).join(""))};
// biome-ignore format: generated
export const NEIGHBOUR_WORDS: readonly number[] = [${order.join(",")}];
// From code unit 0 on: a sign, and the number of further code units with the same word.
export const NEIGHBOUR_RUNS =
  ${JSON.stringify(packed)};
`;
}

if (process.argv.includes("--write"))
  writeFileSync("src/text/codecs/neighbours.table.ts", neighboursSource(computeNeighbours()));
