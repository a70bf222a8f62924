import { statSync } from "node:fs";
import type { Segment } from "../core/sample.ts";
import { readRows } from "../io/rows.ts";
import { bindShape, type ShapeOverride } from "../io/shapes/index.ts";
import { maskText } from "../text/private/mask.ts";
import { beginSample, endSample } from "../text/texts.ts";
import { contentHash } from "./content-hash.ts";
import { maskJson } from "./masking/mask-json.ts";
import { rowToJson } from "./row-json.ts";

/** Files larger than this are not read again for the sake of a few rows, in bytes on disk. */
const LARGEST_FILE = 512 << 20;

/** A row as it stands in its file now. */
export interface RowReadBack {
  readonly hash: string;
  readonly segments: readonly Segment[];
  /** As JSON. */
  readonly raw: string;
}

/** Names a row, whatever its source is called. */
export const placeKey = (source: string, row: number): string => `${source}\0${row}`;

/**
 * Reads rows again, by source and number, each source once and no further than needed. What cannot be read any more is
 * left out: a report does without it.
 * @param unmasked - what is private in them stands as it is.
 */
export async function readBack(
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
  shape: ShapeOverride = {},
  unmasked = false,
): Promise<Map<string, RowReadBack>> {
  const found = new Map<string, RowReadBack>();
  for (const [source, rows] of wanted) {
    const size = source === "-" ? undefined : statSync(source, { throwIfNoEntry: false })?.size;
    if (size === undefined || size > LARGEST_FILE) continue;
    const last = Math.max(...rows);
    let at = -1;
    try {
      for await (const read of readRows([source], shape)) {
        at++;
        if (rows.has(at) && read.issue === undefined) found.set(placeKey(source, at), readRow(read, unmasked));
        if (at >= last) break;
      }
    } catch {
      // The file is another than it was, or gone.
    }
  }
  return found;
}

/** A row with what is private in it masked, unless asked otherwise. */
export function readRow(
  { row, shape }: { row: Readonly<Record<string, unknown>>; shape: Parameters<typeof bindShape>[0] },
  unmasked: boolean,
): RowReadBack {
  const sample = bindShape(shape)(row);
  beginSample();
  try {
    const hash = contentHash(sample).digest();
    const raw = rowToJson(row);
    if (unmasked) return { hash, segments: sample.segments, raw };
    const segments = sample.segments.map((segment) => ({ ...segment, text: maskText(segment.text) }));
    return { hash, segments, raw: maskJson(raw) };
  } finally {
    endSample();
  }
}
