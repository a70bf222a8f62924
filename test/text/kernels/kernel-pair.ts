import fc from "fast-check";
import type { Kernels, Memory } from "../../../src/text/kernels/kernels.ts";
import * as layout from "../../../src/text/kernels/layout.ts";
import { plainKernels } from "../../../src/text/kernels/plain/kernels.ts";
import { fillPairTable, fillUnitTable } from "../../../src/text/kernels/unit-table.ts";
import { wasmKernels } from "../../../src/text/kernels/wasm.ts";

/** Kernels over a memory of their own. */
export interface Side {
  readonly kind: "wasm" | "plain";
  readonly calls: Kernels;
  readonly memory: Memory;
  /** Scripts' ranges beyond the BMP in the memory's table. */
  readonly triples: number;
}

const memoryOf = (buffer: ArrayBuffer): Memory => ({
  bytes: new Uint8Array(buffer),
  units: new Uint16Array(buffer),
  words: new Uint32Array(buffer),
  signed: new Int32Array(buffer),
});

function wasmSide(): Side {
  const made = wasmKernels();
  if (made === undefined) throw new Error("the tests need a platform with WebAssembly SIMD");
  const memory = memoryOf(made.buffer);
  return { kind: "wasm", calls: made.kernels, memory, triples: fillUnitTable(memory) };
}

function plainSide(): Side {
  const memory = memoryOf(new ArrayBuffer(layout.MEMORY_BYTES));
  return { kind: "plain", calls: plainKernels(memory), memory, triples: fillUnitTable(memory) };
}

export const SIDES: readonly Side[] = [wasmSide(), plainSide()];

/** Writes a text and the zeros after it, as a driver does. */
export function write({ memory: { units } }: Side, text: string, to: number): void {
  const first = to >> 1;
  for (let at = 0; at < text.length; at++) units[first + at] = text.charCodeAt(at);
  units.fill(0, first + text.length, first + text.length + layout.UNITS_SPARE);
}

export const clearState = ({ memory: { words } }: Side) => words.fill(0, layout.STATE >> 2, (layout.STATE >> 2) + 16);

export const wordsAt = ({ memory: { words } }: Side, address: number, count: number): number[] => [
  ...words.subarray(address >> 2, (address >> 2) + count),
];

export const unitsAt = ({ memory: { units } }: Side, address: number, count: number): string => {
  let text = "";
  for (let at = 0; at < count; at++) text += String.fromCharCode(units[(address >> 1) + at]!);
  return text;
};

/**
 * Fills both tables of neighbours that misread bytes look like. ASCII and surrogates start none, and zero, which stands
 * after a text, follows none.
 */
export function fillPairTables(word: (unit: number) => number): void {
  const startsNone = (unit: number) => unit < 0x80 || (unit & 0xf800) === 0xd800;
  const pairs = Uint32Array.from({ length: 0x10000 }, (_, unit) => word(unit) & (startsNone(unit) ? 0xffff : -1));
  pairs[0] = 0;
  for (const { memory } of SIDES) fillPairTable(memory, pairs);
}

const ASCII =
  'The quick brown fox, 12 jumps; it\'s (a) "b" ~~c~~ https://www.example.com/ ## x@y.z $1 \\n <p> {1} [2] `q` e.g. 3.14...';
const CHARACTERS = [
  ...[
    "日本語の文章です。",
    "カタカナー々〆",
    "한국어 문장입니다.",
    "naïve café l’été d'or",
    "Ελληνικά кириллица",
    "كتاب עברית",
  ],
  ...[
    "e\u0301\u0302'a\u0301'\u0301b",
    "か\u3099\u0301",
    "𠮷野家𪛖",
    "😀👍🏽👨‍👩‍👧",
    "𐓏𐐀\u{1f200}\u{1b001}",
    "\u{e0041}\u{e01ef}",
    "\u{f0000}\u{1fffe}",
  ],
  ...[
    "\ud800",
    "\udc00",
    "\udbff\udbff",
    "\udc00\ud800",
    "\ufffd\ue000\uf8ff\uf0a7",
    "\u200b\u200d\ufeff\u00ad\ufe0f",
    "▁Ġ",
    "”“«»「」『』《》",
  ],
  ...[
    "\u00a0\u3000\u2003\u202f",
    "\n\r\n\t\u2028\u0085\v\f",
    "          ",
    " \n ",
    "''’’'",
    "１２３ ｱｲｳ Ａｂ",
    "\0\x07\x7f\x9f",
    "!!??｡！",
  ],
];

/** What a text is put together from: stretches of ASCII, of one kind of wide character, and of single units of any kind. */
const piece = fc.oneof(
  fc.tuple(fc.nat(ASCII.length), fc.nat(200)).map(([from, length]) => ASCII.repeat(3).slice(from, from + length)),
  fc.tuple(fc.constantFrom(...CHARACTERS), fc.integer({ min: 1, max: 12 })).map(([text, times]) => text.repeat(times)),
  fc.constantFrom(...CHARACTERS),
  fc.constantFrom(..."~:w#./'’ \n\u0301aあ漢한1"),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint)),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Texts of 0 to 70,000 units; a few are long, most are short. */
export const anyText = fc
  .tuple(
    fc.array(piece, { maxLength: 60 }),
    fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(70_000) }),
  )
  .map(([pieces, length]) => {
    const text = pieces.join("");
    return text.length >= length || text === "" ? text : text.repeat(Math.ceil(length / text.length)).slice(0, length);
  });

/** Where a text is cut, in units: a kernel's call takes at most `CHUNK`. */
export const anyCuts = fc.oneof(
  fc.constant([layout.CHUNK]),
  fc.array(fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: layout.CHUNK })), {
    minLength: 1,
    maxLength: 6,
  }),
);

export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly last: boolean;
}

/** The chunks of a text, at least one; sizes are taken in turn, and no surrogate pair is cut. */
export function chunksOf(text: string, sizes: readonly number[], multiple = 1): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0, turn = 0; ; turn++) {
    const size = Math.max(multiple, sizes[turn % sizes.length]! - (sizes[turn % sizes.length]! % multiple));
    let end = Math.min(text.length, start + size);
    if (multiple === 1 && end < text.length && text.codePointAt(end - 1)! > 0xffff)
      end += end - start < layout.CHUNK ? 1 : -1;
    chunks.push({ start, end, last: end === text.length });
    if (end === text.length) return chunks;
    start = end;
  }
}
