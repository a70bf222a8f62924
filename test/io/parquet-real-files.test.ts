import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { encodeRowGroup } from "../../src/io/parquet/filter-row-group.ts";
import { openParquet, type ParquetFile } from "../../src/io/parquet/open.ts";
import { readRowGroup } from "../../src/io/parquet/read.ts";
import { serializeThrift } from "../../src/io/parquet/thrift.ts";
import { canonical, footerBytes, makeFolder, mergeSides, readWithHyparquet, writeSide } from "./parquet-samples.ts";

const data = process.env["SHISA_FILTER_DATA"];
const { folder, remove } = makeFolder();
afterAll(remove);

const filesIn = (...path: string[]): string[] => {
  const place = data === undefined ? "" : join(data, ...path);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(".parquet"))
    .sort()
    .map((name) => join(place, name));
};

/** Sound by their own project's word, yet refused here, and why. */
const refused: Readonly<Record<string, RegExp>> = {
  "datapage_v1-corrupt-checksum.parquet": /does not match its checksum/,
  "rle-dict-uncompressed-corrupt-checksum.parquet": /does not match its checksum/,
  // One text of 1 GiB: no JavaScript string holds it.
  "large_string_map.brotli.parquet": /a page of \d+ bytes is larger than the 512 MB/,
};

async function readAll(file: ParquetFile): Promise<string[]> {
  const rows: string[] = [];
  for (const index of file.rowGroups.keys()) {
    for (const row of await readRowGroup(file, index, undefined)) rows.push(canonical(row));
  }
  return rows;
}

async function readFile(path: string): Promise<string[]> {
  const file = await openParquet(path);
  const rows = await readAll(file);
  await file.close();
  return rows;
}

/** What hyparquet reads; undefined where it cannot. */
const readElsewhere = (path: string) =>
  readWithHyparquet(path).then(
    (rows) => rows.map(canonical),
    () => undefined,
  );

const sound = [
  ...filesIn("parquet-testing", "data"),
  ...filesIn("parquet-testing", "data", "geospatial"),
  ...filesIn("shisa-v2"),
];

describe.skipIf(data === undefined)("real files, of the folder that SHISA_FILTER_DATA names", () => {
  it("are there", () => {
    expect(sound.length).toBeGreaterThan(50);
  });

  it.each(sound.map((path) => [basename(path), path]))("%s", async (name, path) => {
    const file = await openParquet(path);
    expect(Buffer.compare(serializeThrift(file.footer), footerBytes(path))).toBe(0);
    const reason = refused[name];
    if (reason !== undefined) {
      await expect(readAll(file)).rejects.toThrow(reason);
      await file.close();
      return;
    }
    const source = await readAll(file);
    const theirs = await readElsewhere(path);
    expect(source).toHaveLength(theirs?.length ?? source.length);
    const picks = [() => 1, (row: number) => (row * 2_654_435_761) % 3 === 0, (row: number) => row % 50 !== 7];
    for (const pick of picks) {
      const keep = Uint8Array.from({ length: file.rows }, (_, row) => Number(pick(row)));
      const sides = [join(folder, "rejected.parquet"), join(folder, "kept.parquet")] as const;
      await writeSide(file, keep, 0, sides[0]);
      await writeSide(file, keep, 1, sides[1]);
      expect(mergeSides(keep, await readFile(sides[1]), await readFile(sides[0]))).toEqual(source);
      if (theirs === undefined) continue;
      const [rejected, kept] = await Promise.all(sides.map(readElsewhere));
      expect(mergeSides(keep, kept ?? [], rejected ?? [])).toEqual(theirs);
    }
    await file.close();
  });
});

const damaged = filesIn("parquet-testing", "bad_data");

describe.skipIf(data === undefined)("damaged files, of the folder that SHISA_FILTER_DATA names", () => {
  it("are there", () => {
    expect(damaged.length).toBeGreaterThan(5);
  });

  it.each(damaged.map((path) => [basename(path), path]))("%s", async (name, path) => {
    const attempt = async () => {
      const file = await openParquet(path);
      try {
        await readAll(file);
        for (const [index, { rows }] of file.rowGroups.entries()) {
          await encodeRowGroup(
            file,
            index,
            Uint8Array.from({ length: rows }, (_, row) => row & 1),
          );
        }
      } finally {
        await file.close();
      }
    };
    // Indices of 0 bits into a dictionary of one entry, as polars writes them: they crashed one reader, but are sound.
    if (name === "ARROW-GH-43605.parquet") await attempt();
    else await expect(attempt()).rejects.toThrow(InputError);
  });
});
