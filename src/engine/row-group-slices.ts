import type { RowGroupSize } from "../io/parquet/open.ts";

/**
 * Uncompressed bytes of a row group that are read at once: as objects they take about four times that. A row group of
 * 64 MB in slices, uncompressed, needs 590 MB in all with two workers, in one piece 750.
 */
const SLICE_BYTES = 4 << 20;

/** Rows of a group that are read at once, at least one. */
export const sliceRows = ({ rows, uncompressedBytes }: Pick<RowGroupSize, "rows" | "uncompressedBytes">): number =>
  uncompressedBytes <= SLICE_BYTES * 1.5
    ? Math.max(1, rows)
    : Math.max(1, Math.ceil((rows * SLICE_BYTES) / uncompressedBytes));
