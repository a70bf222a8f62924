import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";

/** A column of plain records; a LIST holds structures of scalar fields. */
export interface RecordColumn {
  readonly name: string;
  readonly type: "INT32" | "INT64" | "DOUBLE" | "STRING" | "LIST";
  readonly nullable: boolean;
  readonly fields?: readonly RecordColumn[];
}

/** Writes our own records (the audit) as Parquet, a row group at a time; the file appears when it is whole. */
export interface RecordWriter<T> {
  /** @param weight - what the record adds to its row group; one is closed at `GROUP_WEIGHT`. */
  add(record: T, weight: number): void;
  commit(): void;
  abort(): void;
}

/** Findings in a row group: some 10 MB of records, whatever their number of rows. */
const GROUP_WEIGHT = 20_000;

export function createRecordWriter<T extends object>(file: string, columns: readonly RecordColumn[]): RecordWriter<T> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const writer = fileWriter(temporary);
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: "shisa-filter",
  });
  let records: T[] = [];
  let weight = 0;
  const flush = () => {
    parquet.write({
      columnData: columns.map(({ name, type, fields }) => ({
        name,
        data: records.map((record) => columnValue((record as Record<string, unknown>)[name], type, fields)),
      })),
      rowGroupSize: Math.max(1, records.length),
    });
    records = [];
    weight = 0;
  };
  return {
    add(record, each) {
      records.push(record);
      weight += each;
      if (weight >= GROUP_WEIGHT) flush();
    },
    commit() {
      if (records.length > 0) flush();
      parquet.finish();
      renameSync(temporary, file);
    },
    abort() {
      rmSync(temporary, { force: true });
    },
  };
}

/** INT64 columns take bigints. */
function columnValue(value: unknown, type: RecordColumn["type"], fields: RecordColumn["fields"]): unknown {
  if (value === null || value === undefined) return null;
  if (type === "INT64") return BigInt(value as number);
  if (type !== "LIST") return value;
  return (value as Record<string, unknown>[]).map((item) =>
    Object.fromEntries(fields!.map((field) => [field.name, columnValue(item[field.name], field.type, field.fields)])),
  );
}

function schemaOf({ name, type, nullable, fields = [] }: RecordColumn): SchemaElement[] {
  const repetition_type = nullable ? "OPTIONAL" : "REQUIRED";
  if (type === "STRING")
    return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" }, repetition_type }];
  if (type !== "LIST") return [{ name, type, repetition_type }];
  return [
    { name, repetition_type, converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", num_children: fields.length },
    ...fields.flatMap(schemaOf),
  ];
}
