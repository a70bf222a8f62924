import type { ParquetFile } from "../io/parquet/open.ts";
import type { EncodedRows, EncodeResult, EncodeTask } from "./protocol.ts";
import { sliceRows } from "./row-group-slices.ts";
import { rowToJson } from "./row-json.ts";
import { annotateGroup, encodeAs, encodeRepaired, without } from "./table-tasks.ts";

const NO_ROWS: EncodedRows = { parts: [], rows: 0 };

/** Writes the rows of a row group where they go, and reads again those that are wanted as JSON. */
export async function encodeTask(
  file: ParquetFile,
  { group, keep, fetch, to, annotations, repaired }: EncodeTask,
): Promise<EncodeResult> {
  const { encodeRowGroup, readRowGroup } = await import("../io/parquet/index.ts");
  const inverse = () => keep.map((bit) => 1 - bit);
  const encoded =
    to === undefined && annotations !== undefined
      ? {
          kept: await annotateGroup(file, group, annotations, without(keep, repaired)),
          rejected: NO_ROWS,
          ...(repaired && { repaired: await encodeRepaired(file, group, repaired, annotations) }),
        }
      : to === undefined
        ? {
            kept: await encodeRowGroup(file, group, without(keep, repaired)),
            rejected: await encodeRowGroup(file, group, inverse()),
            ...(repaired && { repaired: await encodeRepaired(file, group, repaired) }),
          }
        : await encodeAs(file, { group, keep, ...(annotations && { annotations }), ...(repaired && { repaired }) }, to);
  if (fetch.length === 0) return { ...encoded, fetched: [] };
  const fetched: string[] = [];
  const step = sliceRows(file.rowGroups[group]!);
  let slice: { start: number; rows: Record<string, unknown>[] } = { start: 0, rows: [] };
  for (const row of fetch) {
    const start = row - (row % step);
    if (slice.rows.length === 0 || slice.start !== start)
      slice = {
        start,
        rows: await readRowGroup(file, group, undefined, { start, end: Math.min(start + step, keep.length) }),
      };
    fetched.push(rowToJson(slice.rows[row - start]!));
  }
  return { ...encoded, fetched };
}
