import { annotatedMetadata } from "../table/annotations.ts";
import type { TableRow } from "../table/types.ts";
import { encodeRows } from "./encode-rows.ts";
import { fieldOf, i32, i64, intOf, list, structsOf, withFields } from "./fields.ts";
import type { EncodedRowGroup } from "./filter-row-group.ts";
import { pairsOf, text } from "./key-values.ts";
import { placeRowGroup } from "./row-group-metadata.ts";
import type { TableSchema } from "./table-schema.ts";
import { parseThrift, serializeThrift, type ThriftStruct, wire } from "./thrift.ts";

/** What Arrow said of the columns: not true any more. */
const ARROW_SCHEMA = "ARROW:schema";

/** A footer with annotation columns after its own, for row groups that have them. */
export function withMoreColumns(footer: ThriftStruct, { elements, leaves, fields }: TableSchema): ThriftStruct {
  const [root, ...others] = structsOf(footer, 2);
  const grown = withFields(root!, { 5: i32(5, (intOf(root!, 5) ?? 0) + fields.length) });
  const pairs = pairsOf(footer).filter(([key]) => key !== ARROW_SCHEMA);
  const metadata = annotatedMetadata(pairs).map(([key, value]) => ({ fields: [text(1, key), text(2, value)] }));
  const orders = structsOf(footer, 7);
  const more = leaves.map(() => ({ fields: [{ id: 1, type: wire.struct, value: { fields: [] } }] }));
  return withFields(footer, {
    2: list(2, wire.struct, [grown, ...others, ...elements.slice(1)]),
    5: metadata.length > 0 ? list(5, wire.struct, metadata) : undefined,
    7: fieldOf(footer, 7) === undefined ? undefined : list(7, wire.struct, [...orders, ...more]),
  });
}

/** A row group with more columns after its own. */
export function appendColumns(group: EncodedRowGroup, schema: TableSchema, rows: readonly TableRow[]): EncodedRowGroup {
  if (group.rows === 0) return group;
  const more = encodeRows(schema, rows);
  const size = group.parts.reduce((sum, { length }) => sum + length, 0);
  const own = parseThrift(group.metadata).struct;
  const added = parseThrift(more.metadata).struct;
  const placed = structsOf(placeRowGroup(added, size, 0), 1);
  const sum = (id: number) => (intOf(own, id) ?? 0) + (intOf(added, id) ?? 0);
  const metadata = withFields(own, {
    1: list(1, wire.struct, [...structsOf(own, 1), ...placed]),
    2: i64(2, sum(2)),
    6: fieldOf(own, 6) === undefined ? undefined : i64(6, sum(6)),
  });
  return { ...group, parts: [...group.parts, ...more.parts], metadata: serializeThrift(metadata) };
}
