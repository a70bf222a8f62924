/** The files of the suites, and what is known of each. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Task } from "./open-file.ts";

export type Suite =
  | "parquet-testing, data"
  | "parquet-testing, bad_data"
  | "arrow-testing, files"
  | "arrow-testing, streams"
  | "JSONTestSuite, as a .json file"
  | "JSONTestSuite, as a value in a line"
  | "JSONTestSuite, as a value in an array";

export interface SuiteFile extends Task {
  readonly suite: Suite;
  readonly name: string;
  /** By the suite's own word; `either` where it leaves that open, or where the form it was put in does. */
  readonly expected: "opens" | "fails" | "either";
}

/** Sound by the suite's word, but with pages that do not match their checksums, on purpose; the last holds a text of 1 GiB. */
const REFUSED_ON_PURPOSE = [
  "datapage_v1-corrupt-checksum.parquet",
  "rle-dict-uncompressed-corrupt-checksum.parquet",
  "large_string_map.brotli.parquet",
];

/**
 * Indices of no bits at all into a dictionary of one entry, which crashed one reader. polars and hyparquet write the
 * same, and every reader gives the same values, so there is nothing wrong with it.
 */
const READ_ON_PURPOSE = ["ARROW-GH-43605.parquet"];

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function* parquetFiles(data: string): Generator<SuiteFile> {
  const root = join(data, "parquet-testing");
  for (const path of filesBelow(join(root, "data"), ".parquet")) {
    const name = basename(path);
    const expected = REFUSED_ON_PURPOSE.includes(name) ? "fails" : "opens";
    yield { suite: "parquet-testing, data", name, reader: "parquet", path, expected };
  }
  for (const path of filesBelow(join(root, "bad_data"), ".parquet")) {
    const expected = READ_ON_PURPOSE.includes(basename(path)) ? "opens" : "fails";
    yield { suite: "parquet-testing, bad_data", name: basename(path), reader: "parquet", path, expected };
  }
}

/** Column types that lines of JSON cannot hold are refused by name; what is in them is the suite's to say. */
function* arrowFiles(data: string, scratch: string): Generator<SuiteFile> {
  for (const truth of filesBelow(join(data, "arrow-testing"), ".json.gz"))
    for (const [ending, suite] of [
      [".arrow_file", "arrow-testing, files"],
      [".stream", "arrow-testing, streams"],
    ] as const) {
      const name = basename(truth, ".json.gz");
      // Under a name that says what it is.
      const path = join(scratch, `${name}${ending}.arrow`);
      writeFileSync(path, readFileSync(truth.replace(/\.json\.gz$/, ending)));
      yield { suite, name: name + ending, reader: "lines", path, truth, expected: "either" };
    }
}

const LF = 0x0a;

/** y_ must be accepted, n_ refused, i_ may be either. */
function* jsonFiles(data: string, scratch: string): Generator<SuiteFile> {
  for (const file of filesBelow(join(data, "jsontestsuite", "test_parsing"), ".json")) {
    const name = basename(file, ".json");
    const bytes = readFileSync(file);
    const expected = name.startsWith("y_") ? "opens" : name.startsWith("n_") ? "fails" : "either";
    const around = (before: string, after: string) => Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]);
    const forms = [
      // Most of its documents are no arrays of objects, whether they are JSON or not.
      ["as a .json file", `${name}.json`, bytes, expected === "fails" ? "fails" : "either"],
      ["as a value in a line", `${name}.jsonl`, around('{"v":', "}\n"), expected],
      ["as a value in an array", `${name}.array.json`, around('[{"v":', "}]"), expected],
    ] as const;
    for (const [form, called, content, due] of forms) {
      if (form === "as a value in a line" && bytes.includes(LF)) continue;
      const path = join(scratch, called);
      writeFileSync(path, content);
      const document = form === "as a .json file" ? {} : { document: file };
      yield { suite: `JSONTestSuite, ${form}`, name, reader: "lines", path, expected: due, ...document };
    }
  }
}

/** `scratch`: a folder for files under names that say what they are. */
export function* suiteFiles(data: string, scratch: string, only: string | undefined): Generator<SuiteFile> {
  if (only === undefined || only === "parquet") yield* parquetFiles(data);
  if (only === undefined || only === "arrow") yield* arrowFiles(data, scratch);
  if (only === undefined || only === "json") yield* jsonFiles(data, scratch);
}
