import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { encodeRows } from "../../src/io/parquet/encode-rows.ts";
import { i32, list, structsOf, withFields } from "../../src/io/parquet/fields.ts";
import { createParquetFileWriter } from "../../src/io/parquet/file-writer.ts";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readTableRows } from "../../src/io/parquet/read.ts";
import { storedSchema } from "../../src/io/parquet/stored-schema.ts";
import { newFooter, PHYSICAL_TYPES, type TableSchema, tableSchema } from "../../src/io/parquet/table-schema.ts";
import { type ThriftStruct, wire } from "../../src/io/parquet/thrift.ts";
import type { Field, TableRow } from "../../src/io/table/types.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-stored-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

async function writeFile(footer: ThriftStruct, schema: TableSchema, rows: readonly TableRow[]): Promise<string> {
  const pieces: Uint8Array[] = [];
  const out = { write: async (bytes: Uint8Array) => void pieces.push(bytes.slice()) };
  const writer = createParquetFileWriter(out, footer);
  await writer.append(encodeRows(schema, rows));
  await writer.close();
  const file = path.join(folder, `${files++}.parquet`);
  writeFileSync(file, Buffer.concat(pieces));
  return file;
}

const optional = (name: string, type: Field["type"]): Field => ({ name, type, nullable: true });
const text = { kind: "text" } as const;
const FIELDS: readonly Field[] = [
  optional("old", { kind: "timestamp", unit: "ns", zone: null }),
  optional("json", text),
  optional("price", { kind: "decimal", precision: 20, scale: 2 }),
  { name: "tags", nullable: true, type: { kind: "list", of: optional("element", text) } },
  {
    name: "map",
    nullable: true,
    type: { kind: "map", key: { name: "key", type: text, nullable: false }, value: optional("value", text) },
  },
];
const ROWS: readonly TableRow[] = [
  { old: -1n, json: '{"a":1}', price: -12345n, tags: ["a", null], map: [["k", null]] },
  { old: null, json: null, price: null, tags: null, map: null },
  { old: 1_704_141_296_123_456_789n, json: "[]", price: 128n, tags: [], map: [] },
];

/** The columns as another writer stores them: INT96, texts that are JSON, decimals in as few bytes as they take. */
function asOthersDo(schema: TableSchema): { readonly footer: ThriftStruct; readonly schema: TableSchema } {
  const int96 = PHYSICAL_TYPES.indexOf("INT96");
  const bytes = PHYSICAL_TYPES.indexOf("BYTE_ARRAY");
  const others: Readonly<Record<string, Parameters<typeof withFields>[1]>> = {
    old: { 1: i32(1, int96), 6: undefined, 10: undefined },
    json: { 6: i32(6, 19), 10: undefined },
    price: { 1: i32(1, bytes), 2: undefined },
  };
  const names = ["old", "json", "price"] as const;
  const footer = newFooter(schema, { metadata: [["ARROW:schema", "as it was"]] });
  const elements = structsOf(footer, 2).map((element, at) =>
    at > 0 && at <= 3 ? withFields(element, others[names[at - 1]!]!) : element,
  );
  return { footer: withFields(footer, { 2: list(2, wire.struct, elements) }), schema };
}

it("writes rows as their file stores them, however that is", async () => {
  const { footer } = asOthersDo(tableSchema({ fields: FIELDS }));
  const empty = await openParquet(await writeFile(footer, tableSchema({ fields: FIELDS }), []));
  const first = await writeFile(empty.footer, storedSchema(empty), ROWS);
  await empty.close();
  const file = await openParquet(first);
  expect(await readTableRows(file, 0)).toEqual(ROWS);
  expect(file.schema.leaves.map(({ type, element }) => [type, element.converted_type])).toEqual([
    ["INT96", undefined],
    ["BYTE_ARRAY", "JSON"],
    ["BYTE_ARRAY", "DECIMAL"],
    ["BYTE_ARRAY", "UTF8"],
    ["BYTE_ARRAY", "UTF8"],
    ["BYTE_ARRAY", "UTF8"],
  ]);
  const again = await openParquet(await writeFile(file.footer, storedSchema(file), await readTableRows(file, 0)));
  expect(again.metadata.schema).toEqual(file.metadata.schema);
  expect(again.metadata.key_value_metadata).toEqual([{ key: "ARROW:schema", value: "as it was" }]);
  expect(await readTableRows(again, 0)).toEqual(ROWS);
  await Promise.all([file.close(), again.close()]);
});

const DATA = process.env["SHISA_FILTER_DATA"];

it
  .skipIf(DATA === undefined)
  .each([
    "alltypes_plain.parquet",
    "nested_lists.snappy.parquet",
    "nested_maps.snappy.parquet",
    "old_list_structure.parquet",
    "repeated_no_annotation.parquet",
    "repeated_primitive_no_list.parquet",
    "nullable.impala.parquet",
    "int96_from_spark.parquet",
    "byte_array_decimal.parquet",
    "fixed_length_decimal_legacy.parquet",
    "int32_decimal.parquet",
  ])("writes a real file's rows with its schema: %s", async (name) => {
  const file = await openParquet(path.join(DATA!, "parquet-testing/data", name));
  const rows = await readTableRows(file, 0);
  const again = await openParquet(await writeFile(file.footer, storedSchema(file), rows));
  expect(again.metadata.schema).toEqual(file.metadata.schema);
  expect(await readTableRows(again, 0)).toEqual(rows);
  await Promise.all([file.close(), again.close()]);
});
