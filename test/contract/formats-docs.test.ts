import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mappingSchema } from "../../src/engine/config-schema.ts";
import { DEEPEST_JSON, MOST_VALUES } from "../../src/io/jsonl/json-nesting.ts";
import { MAX_LINE_BYTES } from "../../src/io/jsonl/range.ts";
import { MOST_PAGE_BYTES } from "../../src/io/parquet/codecs.ts";
import { MOST_TEXTS } from "../../src/io/shapes/bind.ts";
import { count } from "../../src/report/numerals.ts";
import { ROOT } from "./source-files.ts";

const page = readFileSync(`${ROOT}docs/formats.md`, "utf8");

describe("docs/formats.md", () => {
  it("shows mappings that are valid", () => {
    const shown = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text]) => JSON.parse(text!));
    expect(shown.length).toBeGreaterThanOrEqual(4);
    for (const mapping of shown)
      expect(mappingSchema.safeParse(mapping).error, JSON.stringify(mapping)).toBeUndefined();
  });

  it("names the limits that the readers have", () => {
    const limitOf = (what: string) => page.split("\n").find((line) => line.startsWith(`| ${what}`));
    expect(limitOf("a line of JSON Lines")).toContain(` ${MAX_LINE_BYTES >> 20} MB `);
    expect(limitOf("nesting of a row")).toContain(` ${count(DEEPEST_JSON)} levels; ${count(MOST_VALUES)} `);
    expect(limitOf("texts of a row")).toContain(`| ${count(MOST_TEXTS)} |`);
    expect(limitOf("a page of Parquet")).toContain(` ${MOST_PAGE_BYTES >> 20} MB `);
  });

  it("has the table of files made to break readers, none of which did", () => {
    const [, table] = /<!-- hostile:begin -->\n([\s\S]*?)<!-- hostile:end -->/.exec(page) ?? [];
    const suites = table!.split("\n").filter((line) => /^\| [^|]*testing|^\| JSONTestSuite/i.test(line));
    expect(suites.length).toBeGreaterThanOrEqual(7);
    expect(suites.filter((line) => !line.endsWith("| 0 |"))).toEqual([]);
  });
});
