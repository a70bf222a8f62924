/** Opens one file with one reader and compares what it gives with the truth: what a child process of hostile.ts does. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { ShisaFilterError } from "../../src/core/errors.ts";
import { findInputs } from "../../src/io/inputs.ts";
import { readChunks } from "../../src/io/jsonl/chunks.ts";
import { createRowDecoder } from "../../src/io/jsonl/decode.ts";
import { bomLength, scanLines } from "../../src/io/jsonl/lines.ts";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readRowGroup } from "../../src/io/parquet/read.ts";
import { alike } from "./alike.ts";
import { type ArrowTruth, lineText, truthRows } from "./arrow-truth.ts";

/** What became of a file. */
export interface Opened {
  readonly outcome: "opens" | "refused" | "crashed";
  readonly rows: number;
  /** Of the rows, those set aside as no JSON object, and why the first was. */
  readonly setAside: number;
  readonly message: string;
  /** `none`: nothing knows what the file holds. */
  readonly truth: "equal" | "differs" | "none";
  readonly difference?: string;
}

/** What to open, with which reader; the truth is a file of Arrow's integration tests. */
export interface Task {
  readonly reader: "parquet" | "lines";
  readonly path: string;
  readonly truth?: string;
  /** Or the file of a JSON document, which is the value of `v` in the only row. */
  readonly document?: string;
}

/** A text form in which values of different types differ. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === "bigint") return `${item}n`;
    if (item === undefined) return null;
    if (item instanceof Date) return `date ${item.getTime()}`;
    if (item instanceof Uint8Array) return `bytes ${Buffer.from(item).toString("hex")}`;
    if (typeof item === "number" && (!Number.isFinite(item) || Object.is(item, -0)))
      return `number ${1 / item} ${item}`;
    return item;
  });
}

function compared(
  found: readonly string[],
  expected: readonly string[] | undefined,
): Pick<Opened, "truth" | "difference"> {
  if (expected === undefined) return { truth: "none" };
  const row = found.findIndex((text, at) => text !== expected[at]);
  if (row < 0 && found.length === expected.length) return { truth: "equal" };
  const difference =
    row < 0 ? `${found.length} rows, not ${expected.length}` : `row ${row}: ${found[row]} is not ${expected[row]}`;
  return { truth: "differs", difference: difference.slice(0, 400) };
}

const opens = (rows: number, rest: Partial<Opened> = {}): Opened => ({
  outcome: "opens",
  rows,
  setAside: 0,
  message: "",
  truth: "none",
  ...rest,
});

async function parquet(path: string): Promise<Opened> {
  const file = await openParquet(path);
  try {
    const found: unknown[] = [];
    for (const group of file.rowGroups.keys())
      for (const row of await readRowGroup(file, group, undefined)) found.push(row);
    const known = await withHyparquet(path);
    if (known === undefined) return opens(found.length);
    const row = found.findIndex((value, at) => !alike(value, known[at]));
    const texts = row < 0 ? [] : [canonical(found[row]), canonical(known[row])];
    return opens(
      found.length,
      found.length === known.length && row < 0
        ? { truth: "equal" }
        : compared([texts[0] ?? ""], [texts[1] ?? "another number of rows"]),
    );
  } finally {
    await file.close();
  }
}

const raw = (bytes: Uint8Array) => bytes;

/** What a file's own page says of it, in milliseconds: hyparquet takes other numbers for these. */
const KNOWN: Readonly<Record<string, readonly unknown[]>> = {
  "int96_from_spark.parquet": [
    1_704_141_296_123,
    1_704_070_800_000,
    253_402_225_200_000,
    1_735_599_600_000,
    null,
    9_089_380_393_200_000,
  ].map((a) => ({ a })),
};

/** Another reader's word for it; undefined where it has none. */
async function withHyparquet(path: string): Promise<readonly unknown[] | undefined> {
  const known = KNOWN[basename(path)];
  if (known !== undefined) return known;
  try {
    const file = await asyncBufferFromFile(path);
    const parsers = { geometryFromBytes: raw, geographyFromBytes: raw };
    return await parquetReadObjects({ file, compressors, geoparquet: false, parsers });
  } catch {
    return undefined;
  }
}

const valueText = (line: string) => canonical((JSON.parse(line) as { v: unknown }).v);
const documentText = (file: string) => canonical(JSON.parse(readFileSync(file, "utf8")));

/** JSON Lines, arrays and Arrow, whole or compressed, as the engine reads them. */
async function lines({ path, truth, document }: Task): Promise<Opened> {
  const [file] = await findInputs([path]);
  const found: string[] = [];
  let setAside = 0;
  let message = "";
  for await (const { bytes, base } of readChunks(file!, { chunkBytes: 1 << 20, maxExpansion: 100 })) {
    const from = base === 0 ? bomLength(bytes) : 0;
    const rows = scanLines(bytes, from, bytes.length);
    const decode = createRowDecoder(bytes, rows, from, bytes.length);
    for (let row = 0; row < rows.rows; row++) {
      const { issue } = decode(row);
      if (issue !== undefined) setAside++;
      if (issue !== undefined) message ||= `${issue.reason}: ${Object.values(issue.data).join(", ")}`;
      found.push(bytes.toString("utf8", rows.offsets[2 * row], rows.offsets[2 * row + 1]).trim());
    }
  }
  if (document !== undefined && setAside === 0)
    return opens(found.length, compared(found.map(valueText), [documentText(document)]));
  if (truth === undefined) return opens(found.length, { setAside, message });
  const known = JSON.parse(gunzipSync(readFileSync(truth)).toString()) as ArrowTruth;
  return opens(found.length, { setAside, message, ...compared(found.map(lineText), truthRows(known)) });
}

async function open(task: Task): Promise<Opened> {
  try {
    return await (task.reader === "parquet" ? parquet(task.path) : lines(task));
  } catch (error) {
    const isRefusal = error instanceof ShisaFilterError;
    const message = isRefusal ? error.message : String((error as Error).stack ?? error);
    return { outcome: isRefusal ? "refused" : "crashed", rows: 0, setAside: 0, message, truth: "none" };
  }
}

// An answer a line, as soon as there is one: whoever waits for the next knows which file a crash was of.
for (const task of JSON.parse(process.argv[2]!) as Task[]) {
  process.stdout.write(`${JSON.stringify(await open(task))}\n`);
  // What a reader left behind may fail after it has answered.
  await new Promise((resolve) => setImmediate(resolve));
}
