import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRowDecoder } from "../../src/io/jsonl/decode.ts";
import { bomLength, foreignEncoding, scanLines } from "../../src/io/jsonl/lines.ts";

function decodeAll(bytes: Buffer) {
  const lines = scanLines(bytes, 0, bytes.length);
  const decode = createRowDecoder(bytes, lines, 0, bytes.length);
  return Array.from({ length: lines.rows }, (_, row) => decode(row));
}
const one = (line: string | Buffer) => decodeAll(Buffer.from(line))[0]!;

describe("createRowDecoder", () => {
  it.each([
    ['{"a":1}\n', { a: 1 }],
    [' \t{"a":"語😀"}\r\n', { a: "語😀" }],
    ['{"__proto__":1}', JSON.parse('{"__proto__":1}')],
    ['{"a":"\\ud83d"}', { a: "\ud83d" }],
    ['{"n":12345678901234567890}', { n: Number("12345678901234567890") }],
  ])("reads %j", (line, value) => {
    expect(one(line)).toEqual({ value });
  });

  it.each([
    ["[1,2]", "array"],
    ["null", "null"],
    ["true", "boolean"],
    ["-1.5", "number"],
    ['"text"', "string"],
  ])("has no row in %j: it is of type %s", (line, type) => {
    expect(one(line)).toEqual({ issue: { reason: "notAnObject", data: { type } } });
  });

  it.each([
    ['{"a":NaN}'],
    ['{"a":Infinity}'],
    ["{'a':1}"],
    ['{"a":1,}'],
    ['{"a":1} {"b":2}'],
    ['{"a":"cut of'],
    ["plain words"],
    ['{"a":"\u0001"}'],
    ["[".repeat(100_000)],
  ])("has no row in %.30j: it is not JSON", (line) => {
    const { issue } = one(line);
    expect(issue?.reason).toBe("malformedJson");
    const { error } = issue!.data as { error: string };
    expect(error).toMatch(/\S/);
    expect(error).not.toMatch(/\n|JSON at position|is not valid JSON/);
  });

  it.each([
    ["a lone byte of two", Buffer.from([0x7b, 0x22, 0xc3, 0x22, 0x7d]), 2],
    ["latin-1", Buffer.from('{"text":"caf\xe9"}', "latin1"), 12],
    ["an encoded surrogate", Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22]), 2],
    ["an overlong form", Buffer.from([0x22, 0xc0, 0xaf, 0x22]), 1],
    ["a character cut at the end", Buffer.from([0x22, 0x61, 0xe3, 0x81]), 2],
    ["beyond U+10FFFF", Buffer.from([0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]), 1],
  ])("tells the first byte that is not UTF-8: %s", (_, line, byte) => {
    expect(one(line)).toEqual({ issue: { reason: "invalidUtf8", data: { byte } } });
  });

  it("finds the first bad byte that a plain search finds", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => Buffer.from(text.replace(/[\n]/g, ""))),
      fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10))),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const line = Buffer.concat([Buffer.from("x"), ...pieces]);
        fc.pre(!isUtf8(line));
        // The longest valid start that may end inside a character ends where the first bad character begins.
        let valid = 0;
        for (let end = 0; end <= line.length; end++) if (isUtf8(line.subarray(0, end))) valid = end;
        expect(one(line)).toEqual({ issue: { reason: "invalidUtf8", data: { byte: valid } } });
      }),
      { numRuns: 500 },
    );
  });

  it("judges each row alone: a bad neighbour changes nothing", () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n'),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('{"b":"語"}\nnope\n{"c":3}'),
    ]);
    expect(decodeAll(bytes).map(({ value, issue }) => value ?? issue!.reason)).toEqual([
      { a: 1 },
      "invalidUtf8",
      { b: "語" },
      "malformedJson",
      { c: 3 },
    ]);
  });

  it("agrees with JSON.parse on any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string({ unit: "grapheme" }),
          fc.json().map((text) => text.slice(1)),
        ),
        (text) => {
          fc.pre(!/^[ \t\r\n]*$/.test(text) && !text.includes("\n") && text.isWellFormed());
          let parsed: unknown;
          try {
            parsed = JSON.parse(text);
          } catch {
            expect(one(text).issue?.reason).toBe("malformedJson");
            return;
          }
          const isRow = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
          expect(one(text).value).toEqual(isRow ? parsed : undefined);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the start of a file", () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0x7b], 3],
    [[0xef, 0xbb], 0],
    [[], 0],
  ])("of bytes %j has a mark of %i", (bytes, length) => {
    expect(bomLength(Uint8Array.from(bytes))).toBe(length);
  });

  it.each([
    [Buffer.from('\ufeff{"a":1}', "utf16le"), "UTF-16"],
    [Buffer.from([0xfe, 0xff, 0, 0x7b]), "UTF-16"],
    [Buffer.from([0xff, 0xfe, 0, 0]), "UTF-32"],
    [Buffer.from([0x1f, 0x8b, 8]), "gzip"],
    [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), "zstd"],
    [Buffer.from('{"a":1}', "utf16le"), "UTF-16"],
    [Buffer.from('[{"a":1}]', "utf16le").swap16(), "UTF-16"],
    [Buffer.from([0x7b, 0, 0, 0, 0x22, 0, 0, 0]), "UTF-32"],
    [Buffer.from("PAR1"), "Parquet"],
    [Buffer.from("ARROW1\0\0"), "Arrow"],
    [Buffer.from("PK\x03\x04"), "a zip archive's"],
    [Buffer.from("BZh91"), "bzip2"],
    [Buffer.from("\xfd7zXZ\0", "latin1"), "xz"],
    [Buffer.from('{"a":1}'), undefined],
    [Buffer.from(""), undefined],
  ])("of %j is %s", (bytes, encoding) => {
    expect(foreignEncoding(bytes)).toBe(encoding);
  });
});

/** JSONTestSuite (Nicolas Seriot): y_ must be read, n_ must not, i_ may. */
const suite = path.join(process.env["SHISA_FILTER_DATA"] ?? "", "jsontestsuite", "test_parsing");
describe.skipIf(!existsSync(suite))("JSONTestSuite (skipped without SHISA_FILTER_DATA)", () => {
  const cases = existsSync(suite) ? readdirSync(suite).filter((name) => /^[yni]_.*\.json$/.test(name)) : [];
  it.each(cases.map((name) => [name]))("%s", (name) => {
    const bytes = readFileSync(path.join(suite, name));
    // A carriage return is blank where a line feed is, and as wrong inside a string.
    const flat = Buffer.from(bytes.map((byte) => (byte === 10 ? 13 : byte)));
    const rows = decodeAll(flat);
    if (name.startsWith("y_")) expect(["notAnObject", undefined]).toContain(rows[0]?.issue?.reason);
    if (name.startsWith("n_") && rows.length > 0)
      expect(["malformedJson", "invalidUtf8"]).toContain(rows[0]!.issue?.reason);
    expect(rows.length).toBeLessThanOrEqual(1);
  });
});
