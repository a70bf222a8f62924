import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { arrayLines } from "../../src/io/json-array/array-lines.ts";

async function* cut(bytes: Buffer, size: number) {
  // Copies: pieces are changed in place.
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}

async function linesOf(text: string | Buffer, size = 7): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of arrayLines("in.json", cut(Buffer.from(text as string), size))) pieces.push(piece);
  return Buffer.concat(pieces).toString("latin1");
}
const rowsOf = async (text: string | Buffer, size?: number) =>
  Buffer.from(await linesOf(text, size), "latin1")
    .toString()
    .split("\n")
    .filter((line) => line !== "");

describe("a JSON array as lines", () => {
  it.each<[string, string, string[]]>([
    ["on one line", '[{"a":1},{"b":[1,{"c":2}]}]', ['{"a":1}', '{"b":[1,{"c":2}]}']],
    ["a row a line", '[\n{"a":1},\r\n{"b":2}\n]\n', ['{"a":1}', '{"b":2}']],
    ["laid out", '[\n  {\n    "a": 1,\r\n    "b": [\n]\n  } , {}\n]', ['{     "a": 1,      "b": [ ]   }', "{}"]],
    [
      "brackets, commas and quotes within strings",
      '[{"a":"]},[{\\"\\\\"},{"b":"\\\\\\""}]',
      ['{"a":"]},[{\\"\\\\"}', '{"b":"\\\\\\""}'],
    ],
    ["what is no object", '["a,]", 1 ,-2e3,null,[true],"\\""]', ['"a,]"', "1", "-2e3", "null", "[true]", '"\\""']],
    ["no rows", " [ \n ] ", []],
    ["rows that are not JSON", '[{"a":tru},{"b" 2}]', ['{"a":tru}', '{"b" 2}']],
    ["text beyond ASCII", '[{"あ":"い\u3000😀"}]', ['{"あ":"い\u3000😀"}']],
  ])("%s", async (_, text, rows) => {
    for (const size of [1, 2, 3, 1000]) expect(await rowsOf(text, size)).toEqual(rows);
  });

  it("moves no byte: what is a row stands where it stood", async () => {
    const text = '\ufeff[ {"a":1} ,\n\t{"b":"う"} ]\n';
    const bytes = Buffer.from(text);
    const lines = Buffer.from(await linesOf(text), "latin1");
    expect(lines).toHaveLength(bytes.length);
    for (const row of ['{"a":1}\n', '{"b":"う"}\n']) {
      const at = lines.indexOf(row);
      expect(bytes.subarray(at, at + Buffer.byteLength(row) - 1).toString()).toBe(row.slice(0, -1));
      expect(lines[at - 1]).toBe(10);
    }
  });

  it("gives the values of any array, however it is laid out and cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ stringUnit: "binary" })),
        fc.constantFrom(undefined, 1, "\t", "\r\n  "),
        fc.integer({ min: 1, max: 40 }),
        async (rows, layout, size) => {
          const read = await rowsOf(JSON.stringify(rows, undefined, layout), size);
          expect(read.map((row) => JSON.parse(row))).toEqual(JSON.parse(JSON.stringify(rows)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["an object", '{"rows":[]}', 'it begins with "{". Rows that stand one a line go into a .jsonl file'],
    ["words", "rows", 'it begins with "r"'],
    ["nothing", "", "it is empty"],
    ["blanks", " \n", "it is empty"],
    ["cut between rows", '[{"a":1},', 'it ends after byte 9 without "]". Is the file cut off?'],
    ["cut after a row", '[{"a":1}', 'it ends after byte 8 without "]"'],
    ["cut at once", "[", 'it ends after byte 1 without "]"'],
    ["cut within a row", '[{"a":1}, {"b":', "it ends within row 1, which begins at byte 10. Is the file cut off?"],
    ["cut within a string", '[{"a":"x', "it ends within row 0, which begins at byte 1"],
    ["more after it", '[{"a":1}]\n[{"b":2}]', 'it goes on with "[" at byte 10, after its end'],
    ["bytes after it", "[]\u0000", "it goes on with byte 0 at byte 2, after its end"],
    ["a comma too many", '[{"a":1},,{"b":2}]', 'there is "," at byte 9 where row 1 is due'],
    ["a comma at the end", '[{"a":1},]', 'there is "]" at byte 9 where row 1 is due'],
    ["no comma", '[{"a":1} {"b":2}]', 'there is "{" at byte 9, after row 0, where "," or "]" is due'],
    ["a line break within a string", '[{"a":"x\ny"}]', "there is a line break within a string at byte 8, in row 0"],
  ])("refuses %s", async (_, text, why) => {
    for (const size of [1, 1000]) {
      const error = await linesOf(text, size).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toContain(`in.json: is not a JSON array of rows: ${why}`);
    }
  });

  it("names another encoding", async () => {
    await expect(linesOf(Buffer.from('\ufeff[{"a":1}]', "utf16le"))).rejects.toThrow(/its bytes are UTF-16/);
  });

  it("any cut of an array is refused, at whatever byte", async () => {
    const text = '[{"a":[1,"\\"]"]}, {"b":null} ]';
    for (let length = 0; length < text.length; length++)
      await expect(linesOf(text.slice(0, length))).rejects.toThrow(InputError);
  });
});
