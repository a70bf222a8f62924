export { type EncodedRowGroup, encodeRowGroup } from "./filter-row-group.ts";
export { openParquet, type ParquetFile } from "./open.ts";
export { type RowRange, readRowGroup } from "./read.ts";
