export { encodeRowGroup } from "./filter-row-group.ts";
export { openParquet } from "./open.ts";
export { readRowGroup } from "./read.ts";
