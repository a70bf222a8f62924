import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarkTable, markedPlaces, markTable } from "../../src/text/marked.ts";
import { analyse, beginSample, endSample } from "../../src/text/texts.ts";

const STRONG = 1;
const WEAK = 2;
const PAIRS = ["ab", "ba", "cc", "日本"];

/** `x` and `語` count by themselves; the letters of the pairs do only in one. */
function makeTable(): MarkTable {
  const marks = new Uint8Array(0x10000);
  for (const unit of ["x", "語"]) marks[unit.charCodeAt(0)] = STRONG;
  for (const unit of PAIRS.join("")) marks[unit.charCodeAt(0)] = WEAK;
  return markTable(marks, WEAK, PAIRS);
}

const TABLES = [makeTable(), { ...makeTable(), dense: true }];

/** The same, one place after another. */
function plainly(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if ("x語".includes(text[at]!)) found.push([at, STRONG]);
    else if (PAIRS.includes(text.slice(at, at + 2)) || (at > 0 && PAIRS.includes(text.slice(at - 1, at + 1))))
      found.push([at, WEAK]);
  }
  return found;
}

function marked(text: string, table: MarkTable, into = markedPlaces()): [number, number][] {
  analyse(text).marked(table, into);
  return Array.from({ length: into.length }, (_, index) => [into.at[index]!, into.mark[index]!]);
}

const TEXTS = fc.array(fc.constantFrom("a", "b", "c", "d", "x", "日", "本", "語", "\n", "😀"), { maxLength: 60 });

describe("marked", () => {
  test("finds what a plain walk finds, by one unit and by two", () => {
    fc.assert(
      fc.property(TEXTS, (letters) => {
        const text = letters.join("");
        beginSample();
        for (const table of TABLES) expect(marked(text, table)).toEqual(plainly(text));
        endSample();
      }),
    );
  });

  test("finds the same in a text that does not fit into the kernels' memory", () => {
    const text = `x${"d".repeat(300_000)}ab日本${"d".repeat(10)}語`;
    beginSample();
    for (const table of TABLES) expect(marked(text, table)).toEqual(plainly(text));
    endSample();
  });

  test("fills a list anew", () => {
    const places = markedPlaces();
    beginSample();
    expect(marked("x x x", TABLES[0]!, places)).toHaveLength(3);
    expect(places.marks).toBe(STRONG);
    expect(marked("d", TABLES[0]!, places)).toEqual([]);
    expect(places.marks).toBe(0);
    endSample();
  });
});
