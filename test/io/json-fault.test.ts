import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "../../src/io/jsonl/json-fault.ts";

describe("jsonFault", () => {
  it.each([
    ['{"a":1', "the line ends at byte 6 where a comma or } is due"],
    ['{"a":"日', "the line ends at byte 9 where the end of a string is due"],
    ['{"日":NaN}', '"N" at byte 7 where a value is due'],
    ["{'a':1}", '"\'" at byte 1 where a key in quotes or } is due'],
    ['{"a":1,}', '"}" at byte 7 where a key in quotes is due'],
    ["[1,2] x", '"x" at byte 6 where the end of the line is due'],
    ['{"a" 1}', '"1" at byte 5 where a colon is due'],
    ['{"a":"\\x"}', '"\\\\" at byte 6 where a valid escape is due'],
    ["hello", '"h" at byte 0 where a value is due'],
    ["", "the line ends at byte 0 where a value is due"],
  ])("%s", (line, said) => {
    expect(jsonFault(line)).toBe(said);
  });

  const valid = "it is not valid JSON";
  it("finds a fault exactly where JSON.parse does", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "a",
      "\\",
      "1",
      "-",
      ".",
      "e",
      " ",
      "true",
      "null",
      "日",
      "\u0001",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join("");
        let parses = true;
        try {
          JSON.parse(line);
        } catch {
          parses = false;
        }
        expect(jsonFault(line) === valid).toBe(parses);
      }),
      { numRuns: 5000 },
    );
  });

  it("survives a broken string of any length", () => {
    expect(jsonFault(`{"a":"${"日本\\n".repeat(5_000_000)}`)).toBe(
      "the line ends at byte 40000006 where the end of a string is due",
    );
  });

  it("survives any depth", () => {
    expect(jsonFault("[".repeat(200_000))).toBe("the line ends at byte 200000 where a value is due");
  });

  const folder = path.join(process.env["SHISA_FILTER_DATA"] ?? "", "jsontestsuite/test_parsing");
  it.skipIf(!existsSync(folder))("agrees with JSONTestSuite (set SHISA_FILTER_DATA to run this)", () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, file), "utf8");
      if (file.startsWith("y_")) expect([file, jsonFault(text)]).toEqual([file, valid]);
      if (file.startsWith("n_")) expect([file, jsonFault(text) === valid]).toEqual([file, false]);
    }
  });
});
