import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { scanLines } from "../../src/io/jsonl/lines.ts";
import { type LineRange, readLineRange } from "../../src/io/jsonl/range.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-range-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reading<T>(content: Buffer | string, read: (fd: number) => T): T {
  const file = path.join(folder, "content.jsonl");
  writeFileSync(file, content);
  const fd = openSync(file, "r");
  try {
    return read(fd);
  } finally {
    closeSync(fd);
  }
}

/** Lines with their endings, as anyone would cut them. */
function linesOf(content: Buffer): { offset: number; bytes: Buffer }[] {
  const lines: { offset: number; bytes: Buffer }[] = [];
  for (let at = 0; at < content.length; ) {
    const newline = content.indexOf(10, at);
    const end = newline < 0 ? content.length : newline + 1;
    lines.push({ offset: at, bytes: content.subarray(at, end) });
    at = end;
  }
  return lines;
}

const line = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom("", " ", "\t \r", '{"text":"日本語😀"}', "\ufeff") },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map((length) => "長".repeat(length)) },
);
const content = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n")), { maxLength: 30 }),
    fc.constantFrom("", "last", "no end\r"),
    fc.constantFrom("", "\ufeff"),
  )
  .map(([lines, last, bom]) => Buffer.from(bom + lines.map(([text, end]) => text + end).join("") + last));

/** Cuts as the engine makes them: from 0 to the end, adjoining. */
const rangesOf = (size: number, cuts: readonly number[]): [number, number][] => {
  const edges = [...new Set([0, ...cuts.map((cut) => cut % (size + 1)), size])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => [edges[index]!, end]);
};

function found({ buffer, from, to, base, oversize }: LineRange): { offset: number; bytes: Buffer | number }[] {
  const whole = linesOf(buffer.subarray(from, to)).map(({ offset, bytes }) => ({
    offset: base + from + offset,
    bytes: Buffer.from(bytes),
  }));
  return oversize === undefined ? whole : [...whole, { offset: oversize.offset, bytes: oversize.length }];
}

describe("readLineRange", () => {
  it("gives every line to exactly one of adjoining ranges, wherever they are cut", () => {
    fc.assert(
      fc.property(content, fc.array(fc.nat(), { maxLength: 12 }), (bytes, cuts) => {
        const read = reading(bytes, (fd) =>
          rangesOf(bytes.length, cuts).flatMap(([start, end]) => found(readLineRange(fd, start, end))),
        );
        expect(read).toEqual(linesOf(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it("cuts at every single byte too", () => {
    const bytes = Buffer.from('\ufeff{"a":1}\r\n\n \n{"b":"語"}\n\n{"c":3}');
    const read = reading(bytes, (fd) =>
      Array.from({ length: bytes.length }, (_, start) => found(readLineRange(fd, start, start + 1))).flat(),
    );
    expect(read).toEqual(linesOf(bytes));
  });

  it("sets aside lines over the limit, with their place and length, and holds none of their bytes", () => {
    const limit = 100;
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: limit }), (bytes, step) => {
        const cuts = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => index * step);
        const read = reading(bytes, (fd) =>
          rangesOf(bytes.length, cuts).flatMap(([start, end]) => found(readLineRange(fd, start, end, limit))),
        );
        const expected = linesOf(bytes).map(({ offset, bytes: each }) => ({
          offset,
          bytes: each.length > limit ? each.length : each,
        }));
        expect(read).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["its line feed lies in the same read", 100_000, 1 << 20],
    ["it is longer than several reads", 5 << 20, 1 << 20],
  ])("does not swallow what follows a line over the limit: %s", (_, length, batch) => {
    const long = `{"text":"${"x".repeat(length)}"}\n`;
    const bytes = Buffer.from(`{"a":1}\n${long}{"b":2}\n{"c":3}\n`);
    const read = reading(bytes, (fd) =>
      rangesOf(
        bytes.length,
        Array.from({ length: 6 }, (__, index) => index * batch),
      ).flatMap(([start, end]) => found(readLineRange(fd, start, end, 70_000))),
    );
    const lengths = read.map(({ bytes: each }) => (typeof each === "number" ? each : each.toString()));
    expect(lengths.filter((each) => each !== '{"a":1}\n')).toEqual([long.length, '{"b":2}\n', '{"c":3}\n']);
  });

  it("reads nothing of an empty file", () => {
    reading("", (fd) => expect(found(readLineRange(fd, 0, 0))).toEqual([]));
  });
});

describe("scanLines", () => {
  it("finds the rows among blank lines, their places and lines", () => {
    const text = '\n{"a":1}\r\n \t\r\n{"b":2}\n\n{"c":3}';
    const { rows, lines, offsets, lineOf } = scanLines(Buffer.from(text), 0, text.length);
    expect({ rows, lines, lineOf: [...(lineOf ?? [])] }).toEqual({ rows: 3, lines: 6, lineOf: [1, 3, 5] });
    const shown = Array.from({ length: rows }, (_, row) => text.slice(offsets[row * 2], offsets[row * 2 + 1]));
    expect(shown).toEqual(['{"a":1}\r\n', '{"b":2}\n', '{"c":3}']);
  });

  it("needs no list of lines where every line is a row", () => {
    const bytes = Buffer.from("a\nb\n");
    expect(scanLines(bytes, 0, bytes.length)).toEqual({ rows: 2, lines: 2, offsets: Uint32Array.of(0, 2, 2, 4) });
  });

  it("stays inside the part it is given", () => {
    const bytes = Buffer.from("zz\na\nb\nzz");
    expect([...scanLines(bytes, 3, 6).offsets]).toEqual([3, 5, 5, 6]);
  });

  it("has rows and blank lines that make up the whole", () => {
    fc.assert(
      fc.property(content, (bytes) => {
        const { rows, lines, offsets, lineOf } = scanLines(bytes, 0, bytes.length);
        const all = linesOf(bytes);
        const isRow = ({ bytes: each }: { bytes: Buffer }) => !/^[ \t\r\n]*$/.test(each.toString("latin1"));
        expect(lines).toBe(all.length);
        expect(rows).toBe(all.filter(isRow).length);
        const places = all.flatMap((each, index) => (isRow(each) ? [{ index, ...each }] : []));
        expect([...offsets]).toEqual(places.flatMap((each) => [each.offset, each.offset + each.bytes.length]));
        expect([...(lineOf ?? places.keys())]).toEqual(places.map(({ index }) => index));
      }),
    );
  });

  it("grows beyond its first thousand rows", () => {
    const bytes = Buffer.from("x\n".repeat(5000));
    const { rows, offsets } = scanLines(bytes, 0, bytes.length);
    expect([rows, offsets.length, offsets.at(-1)]).toEqual([5000, 10_000, 10_000]);
  });
});
