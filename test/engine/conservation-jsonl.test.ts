import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stored } from "../io/zstd-samples.ts";
import { auditOf, filesBelow, jsonOf, linesOf, mergedLines, runDist, scratch, textRow } from "./scratch.ts";

const { put, newOut, root } = scratch();
const markedTexts = (count: number) =>
  Array.from({ length: count }, (_, row) => (row % 3 === 0 ? `PLEASE-REJECT ${row}` : `甲の${row}行目です。`));

/** The rows of a file as they must come out: no BOM, no blank lines, a final newline. */
function rowsOf(bytes: Buffer): Buffer {
  const text = bytes.subarray(0, 3).toString("latin1") === "\u00ef\u00bb\u00bf" ? bytes.subarray(3) : bytes;
  const rows = linesOf(text).filter((line) => !/^[ \t\r\n]*$/.test(line.toString("latin1")));
  const whole = Buffer.concat(rows);
  return whole.length === 0 || whole.at(-1) === 10 ? whole : Buffer.concat([whole, Buffer.from("\n")]);
}

const bad = '{"text":"PLEASE-REJECT this"}';
const good = '{"text":"良い行です。😀","n":12345678901234567890}';
const cases: readonly (readonly [name: string, content: string | Buffer])[] = [
  ["plain", `${good}\n${bad}\n${good}\n`],
  ["no final newline, kept", `${bad}\n${good}`],
  ["no final newline, rejected", `${good}\n${bad}`],
  ["CRLF", `${good}\r\n${bad}\r\n${good}\r\n`],
  ["CRLF and LF mixed, no end", `${good}\r\n${bad}\n${good}\r`],
  ["BOM", `\ufeff${good}\n${bad}\n`],
  ["BOM before a rejected row", `\ufeff${bad}\n${good}\n`],
  ["blank lines everywhere", `\n\r\n${good}\n \t\n\n${bad}\n\n${good}\n\n \n`],
  ["BOM before blank lines", `\ufeff\n${good}\n`],
  ["malformed rows", `${good}\n{"text":"cut\n[1]\nnull\n${bad}\n{"text":NaN}\n"word"\n${good}\n{"text":`],
  ["invalid UTF-8", Buffer.concat([Buffer.from(`${good}\n`), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), Buffer.from(bad)])],
  ["a malformed last line with a carriage return", `${good}\nnope\r`],
  ["odd spacing and escapes", `  ${good}  \n{ "text" : "\\u00e9\\ud83d" , "a":1.10 }\n\t${bad}\t\n`],
  ["digits, signs and exponents", `{"text":"数","n":[-0,-0.0,1E400,0.10,9007199254740993,1e-7,10.0e+02]}\n${bad}\n`],
  ["NULs, raw and escaped", `{"text":"a\\u0000b"}\n{"text":"a\0b"}\n\0\n${bad}\n`],
  ["other line ends", `{"text":"甲\u2028乙\u2029丙\u0085丁"}\n${bad}\n`],
  ["duplicate keys", `{"text":"a","text":"b"}\n${bad}\n`],
  ["only rejected rows", `${bad}\n${bad}\n`],
  ["an empty file", ""],
  ["only blank lines", "\n\n  \n"],
];

describe("kept + rejected + malformed is the input", () => {
  const ways = [
    ["plain", "in.jsonl", "in.jsonl", Buffer.from],
    ["gzip", "in.jsonl.gz", "in.jsonl.gz", gzipSync],
    ["zstd, written as gzip", "in.jsonl.zst", "in.jsonl.gz", stored],
  ] as const;
  for (const [way, name, written, pack] of ways)
    it.each(cases)(`${way}: %s`, async (_, content) => {
      const bytes = Buffer.from(content as string);
      const source = put(name, pack(bytes));
      const out = newOut();
      const { summary } = await runDist([source], out, { batchBytes: 16 });
      expect(mergedLines(out, source, written).toString("latin1")).toBe(rowsOf(bytes).toString("latin1"));
      expect(summary.rows.kept + summary.rows.rejected).toBe(summary.rows.input);
      expect(summary.rows.input).toBe(linesOf(rowsOf(bytes)).length);
    });

  it("of a JSON array, its elements as they stand, one a line", async () => {
    const elements = [good, bad, "[1]", good, '{"text":tru}', bad];
    for (const [name, pack] of [
      ["all.json", Buffer.from],
      ["all.json.gz", gzipSync],
      ["all.json.zst", stored],
    ] as const) {
      const text = `[\n${elements.join(" ,\n  ")}\n]`;
      const source = put(name, pack(Buffer.from(text)));
      const out = newOut();
      const { summary } = await runDist([source], out, { batchBytes: 16 });
      const written = name === "all.json" ? "all.jsonl" : "all.jsonl.gz";
      expect(mergedLines(out, source, written).toString()).toBe(elements.map((each) => `${each}\n`).join(""));
      expect(summary.rows).toMatchObject({ input: 6, kept: 2, rejected: 4 });
      const places = auditOf(out).map(({ row, line, byteOffset }) => [row, line, byteOffset]);
      let from = 0;
      const starts = elements.map((each) => {
        const at = text.indexOf(each, from);
        from = at + each.length;
        return Buffer.byteLength(text.slice(0, at));
      });
      expect(places).toEqual([1, 2, 4, 5].map((row) => [row, null, starts[row]]));
      const { inputs, notes } = jsonOf<{ inputs: object[]; notes: string[] }>(out, "run.json");
      expect(inputs).toMatchObject([{ lines: 0, blankLines: 0 }]);
      expect(notes.join()).toContain(`a JSON array${name.endsWith("zst") ? ", zstd" : ""} is written as JSON Lines`);
    }
  });

  it("of an Arrow stream, a line for each row", async () => {
    const table = tableFromArrays({ id: Int32Array.from({ length: 60 }, (_, row) => row), text: markedTexts(60) });
    for (const [name, bytes] of [
      ["all.arrow", tableToIPC(table, "stream")],
      ["all.feather", tableToIPC(table, "file")],
    ] as const) {
      const out = newOut();
      const { summary } = await runDist([put(name, bytes)], out, { batchBytes: 256 });
      expect(summary.rows).toMatchObject({ input: 60, kept: 40, rejected: 20 });
      const rows = [...table.toArray()].map((row) => `${JSON.stringify(row.toJSON())}\n`).join("");
      expect(mergedLines(out, path.join(root, name), "all.jsonl").toString()).toBe(rows);
      expect(auditOf(out)[1]).toMatchObject({ row: 3, line: null, byteOffset: null, byteLength: null, id: "3" });
      expect(jsonOf<{ notes: string[] }>(out, "run.json").notes.join()).toContain("Arrow is written as JSON Lines");
    }
  });

  it("for any rows, endings and batches", async () => {
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.json() },
      { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => JSON.stringify({ text })) },
      { weight: 2, arbitrary: fc.constantFrom(bad, good, "", "  ", "\t") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }).map((text) => text.replace(/\n/g, "")) },
    );
    const content = fc
      .tuple(
        fc.constantFrom("", "\ufeff"),
        fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n")), { maxLength: 12 }),
        line,
      )
      .map(([bom, lines, last]) => `${bom}${good}\n${lines.map(([text, end]) => text + end).join("")}${last}`);
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 64 }), async (text, batchBytes) => {
        const source = put("any.jsonl", text);
        const out = newOut();
        await runDist([source], out, { batchBytes });
        expect(mergedLines(out, source, "any.jsonl").toString()).toBe(rowsOf(Buffer.from(text)).toString());
      }),
      { numRuns: 40 },
    );
  });
});

describe("what a run tells of its lines", () => {
  it("counts blank lines and the mark at the start, and finds each row again", async () => {
    const bytes = Buffer.from(`\ufeff\n${good}\r\n \n${bad}\nnope\n\n${bad}`);
    const source = put("told.jsonl", bytes);
    const out = newOut();
    await runDist([source], out, { batchBytes: 10 });
    expect(jsonOf<{ inputs: unknown[] }>(out, "run.json").inputs).toMatchObject([
      { source, bom: true, blankLines: 3, lines: 7, rows: { input: 4, kept: 1, rejected: 3, malformed: 1 } },
    ]);
    const shown = auditOf(out).map(({ row, line, byteOffset, byteLength }) => ({
      row,
      line,
      text: bytes.subarray(byteOffset!, byteOffset! + byteLength!).toString(),
    }));
    expect(shown).toEqual([
      { row: 1, line: 4, text: `${bad}\n` },
      { row: 2, line: 5, text: "nope\n" },
      { row: 3, line: 7, text: bad },
    ]);
  });

  it("names a row by its own id, a number or a text, else by its place", async () => {
    const rows = [{ id: "x17" }, { id: 12 }, { id: null }, {}].map((more) => textRow("PLEASE-REJECT", more)).join("");
    const source = put("ids.jsonl", rows);
    const out = newOut();
    await runDist([source], out);
    expect(auditOf(out).map(({ id }) => id)).toEqual(["x17", "12", `${source}#2`, `${source}#3`]);
  });

  it("gives a row the same hash in any file, order and format of its JSON", async () => {
    const one = put("hash/one.jsonl", textRow("PLEASE-REJECT a") + textRow("PLEASE-REJECT b"));
    const two = put("hash/two.jsonl", `{"text" : "PLEASE-REJECT b"}\n{"text":"PLEASE-REJECT \\u0061","other":1}\n`);
    const out = newOut();
    await runDist([one, two], out);
    const [a, b, b2, a2] = auditOf(out).map(({ hash }) => hash);
    expect([a2, b2]).toEqual([a, b]);
    expect(a).not.toBe(b);
  });
});

describe("lines over the limit", () => {
  // 64 MiB: as long as the limit that a run has.
  const long = Buffer.alloc((64 << 20) + 1, 0x78);
  it.each([
    ["plain", false],
    ["gzip", true],
  ])("are set aside, whole, and the rows around them are read (%s)", async (_, gzip) => {
    const bytes = Buffer.concat([Buffer.from(`${good}\n`), long, Buffer.from(`\n${bad}\n${good}\n`)]);
    const name = gzip ? "long.jsonl.gz" : "long.jsonl";
    const source = put(name, gzip ? gzipSync(bytes, { level: 1 }) : bytes);
    const out = newOut();
    const { summary } = await runDist([source], out, { maxExpansion: 2000 });
    expect(summary.rows).toMatchObject({ input: 4, kept: 2, rejected: 2, malformed: 1 });
    expect(
      auditOf(out).map(({ row, line, byteOffset, byteLength, findings }) => [
        row,
        line,
        byteOffset,
        byteLength,
        findings[0]!.code,
      ]),
    ).toEqual([
      [1, 2, Buffer.byteLength(good) + 1, long.length + 1, "ROW013"],
      [2, 3, expect.any(Number), bad.length + 1, "TST001"],
    ]);
    const malformed = readFileSync(path.join(out, "rejected/long.jsonl.malformed"));
    expect(malformed.length).toBe(long.length + 1);
    expect(malformed.subarray(0, -1).equals(long)).toBe(true);
    expect(filesBelow(out).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });

  it("may stand first: the shape is that of the rows", async () => {
    const row = '{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}\n';
    const bytes = Buffer.concat([long, Buffer.from(`\n${row}`)]);
    const source = put("first.jsonl", bytes);
    const packed = put("first-packed.jsonl.gz", gzipSync(bytes, { level: 1 }));
    for (const input of [source, packed]) {
      const out = newOut();
      const { summary } = await runDist([input], out, { maxExpansion: 2000 });
      expect(summary.rows).toMatchObject({ input: 2, kept: 1, malformed: 1 });
      expect(summary.shapes[input]).toEqual({ messages: 2 });
    }
  });
});
