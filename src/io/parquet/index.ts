export { encodeRows } from "./encode-rows.ts";
export { encodeRowGroup } from "./filter-row-group.ts";
export { appendColumns, withMoreColumns } from "./more-columns.ts";
export { openParquet } from "./open.ts";
export { readRowGroup, readTableRows } from "./read.ts";
export { storedSchema } from "./stored-schema.ts";
export { tableOf } from "./table-of.ts";
export { tableSchema } from "./table-schema.ts";
