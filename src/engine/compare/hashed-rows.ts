import { TextHash } from "../../core/hash.ts";
import { readRows } from "../../io/rows.ts";
import { bindShape, type ShapeOverride, type ShapeSpec } from "../../io/shapes/index.ts";
import { beginSample, endSample } from "../../text/texts.ts";
import { contentHash } from "../content-hash.ts";

/** A row of a file, known by what it says. */
export interface HashedRow {
  /** 0-based, in its file. */
  readonly row: number;
  /** Four words; reused for the next row. */
  readonly hash: Uint32Array;
  /** The row itself; null where it cannot be read. */
  readonly value: Readonly<Record<string, unknown>> | null;
}

/**
 * Reads the rows of one file with their content hashes. A row that cannot be read is known by its bytes.
 * @throws {InputError} {UnknownShapeError} {ConfigError}
 */
export async function* hashedRows(file: string, override: ShapeOverride): AsyncGenerator<HashedRow> {
  const hash = new Uint32Array(4);
  let bound: { readonly spec: ShapeSpec; readonly bind: ReturnType<typeof bindShape> } | undefined;
  let row = 0;
  for await (const read of readRows([file], override)) {
    if (read.issue !== undefined) new TextHash().add(read.row).writeTo(hash, 0);
    else {
      if (bound?.spec !== read.shape) bound = { spec: read.shape, bind: bindShape(read.shape) };
      beginSample();
      try {
        contentHash(bound.bind(read.row)).writeTo(hash, 0);
      } finally {
        endSample();
      }
    }
    yield { row, hash, value: read.issue === undefined ? read.row : null };
    row++;
  }
}
