export { bindShape } from "./bind.ts";
export { type DetectedShape, detectShape, type ShapeOverride } from "./detect.ts";
export { type HhTurn, hhPath, hhTurns } from "./hh.ts";
export { ROW_ISSUES, type RowIssueReason } from "./issues.ts";
export type { Mapping } from "./mapping.ts";
export { columnAt as namedValue, topColumnsOf, withColumns } from "./named-columns.ts";
export { roleOf } from "./roles.ts";
export { columnsOf, SHAPES, type ShapeName, type ShapeSpec } from "./spec.ts";
