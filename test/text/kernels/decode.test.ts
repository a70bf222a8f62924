import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fillDecodeTable } from "../../../src/text/kernels/decode-table.ts";
import * as layout from "../../../src/text/kernels/layout.ts";
import { anyText, SIDES, type Side, unitsAt, wordsAt } from "./kernel-pair.ts";

interface Decoded {
  readonly text: string;
  readonly malformed: number;
  /** The bytes that each call decoded. */
  readonly taken: readonly number[];
}

/** The text of bytes that are handed over in blocks of the given sizes in turn. */
function decodedBy(side: Side, bytes: Buffer, sizes: readonly number[]): Decoded {
  const { calls, memory } = side;
  const taken: number[] = [];
  let text = "";
  let malformed = 0;
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    // What an earlier call left in the memory must not count.
    memory.bytes.fill(0xe3, layout.INPUT - 64, layout.INPUT + 512);
    const end = Math.min(bytes.length, at + sizes[turn % sizes.length]!);
    memory.bytes.set(bytes.subarray(at, end), layout.INPUT);
    const units = calls.decode(layout.INPUT, end - at, layout.OUT, end === bytes.length ? 1 : 0);
    const [read, wrong] = wordsAt(side, layout.RESULT, 2) as [number, number];
    text += unitsAt(side, layout.OUT, units);
    malformed += wrong;
    taken.push(read);
    // No sequence is longer than four bytes, and so are no blocks.
    if (read === 0) throw new Error("a call decoded nothing");
    at += read;
  }
  return { text, malformed, taken };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const edges = [
  ...["80", "bf", "c0 80", "c1 bf", "c2", "df bf", "e0 80 80", "e0 9f bf", "e0 a0", "e0 a0 80", "ed 9f bf", "ed a0 80"],
  ...["ed bf bf", "ee 80 80", "ef bf bf", "ef bb bf", "f0 80 80 80", "f0 8f bf bf", "f0 90 80", "f0 90 80 80"],
  ...[
    "f4 8f bf bf",
    "f4 90 80 80",
    "f5 80 80 80",
    "f8 88 80 80 80",
    "fe",
    "ff",
    "e3 81",
    "e3 81 e3 81 82",
    "f0 9f 98",
    "00",
  ],
].map((hex) => Buffer.from(hex.replaceAll(" ", ""), "hex"));

const text = (of: string) => fc.integer({ min: 1, max: 30 }).map((times) => Buffer.from(of.repeat(times)));

const piece = fc.oneof(
  fc.constantFrom(...edges),
  fc
    .constantFrom(
      "plain ASCII text, ",
      "日本語の文章",
      "한국어 문장 입니다 ",
      "é à ü",
      "Привет, мир ",
      "😀",
      "𠮷野家",
      "aé漢😀",
    )
    .chain(text),
  fc.constantFrom("a", "\0", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\u{10000}", "\u{10ffff}").chain(text),
  fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
);

const joined = (pieces: readonly Buffer[]) => Buffer.concat(pieces);

/** Bytes of which some are malformed, of which none are, and of which most are; 0 to 70,000. */
const anyBytes = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 30 }).map(joined) },
  { weight: 2, arbitrary: anyText.map((one) => Buffer.from(one.slice(0, 23_000))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }).map(joined), fc.nat(70_000))
      .map(([bytes, length]) => Buffer.alloc(bytes.length === 0 ? 0 : length, bytes)),
  },
);

const anySizes = fc.oneof(
  fc.constant([1 << 16]),
  fc.array(fc.oneof(fc.integer({ min: 4, max: 70 }), fc.integer({ min: 4, max: 1 << 16 })), {
    minLength: 1,
    maxLength: 5,
  }),
);

describe("decode", () => {
  beforeAll(() => {
    for (const { memory } of SIDES) fillDecodeTable(memory);
  });

  it("gives what TextDecoder gives, in both kernels, however the bytes are cut", () => {
    fc.assert(
      fc.property(anyBytes, anySizes, (bytes, sizes) => {
        const [wasm, plain] = SIDES.map((side) => decodedBy(side, bytes, sizes));
        expect(wasm).toEqual(plain);
        expect(wasm!.text).toBe(decoder.decode(bytes));
        // U+FFFD may also stand in the bytes as a character.
        const written = bytes.toString("latin1").split("\xef\xbf\xbd").length - 1;
        expect(wasm!.malformed).toBe(wasm!.text.split("\ufffd").length - 1 - written);
      }),
      { numRuns: 250 },
    );
  });

  it("knows every code point", () => {
    for (const side of SIDES)
      for (let first = 0; first < 0x110000; first += 0x4000) {
        const codePoints = Array.from({ length: 0x4000 }, (_, at) => first + at).filter(
          (at) => (at & ~0x7ff) !== 0xd800,
        );
        const all = String.fromCodePoint(...codePoints);
        expect(decodedBy(side, Buffer.from(all), [1 << 16]).text).toBe(all);
      }
  });

  it("knows every sequence of up to three bytes at the edges of ranges", () => {
    const bytes = [
      0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0,
      0xf1, 0xf3, 0xf4, 0xf5, 0xff,
    ];
    const sequences = bytes.flatMap((a) => bytes.flatMap((b) => bytes.map((c) => Buffer.from([a, b, c]))));
    for (const side of SIDES) {
      const wrong = sequences.filter((sequence) => decodedBy(side, sequence, [4]).text !== decoder.decode(sequence));
      expect(wrong).toEqual([]);
    }
  });
});
