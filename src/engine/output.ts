import path from "node:path";
import type { OutputFormat } from "../io/output-format.ts";
import { createParquetFileWriter, type ParquetFileWriter } from "../io/parquet/file-writer.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import type { ThriftStruct } from "../io/parquet/thrift.ts";
import { openShardWriter, type ShardWriter, type Written } from "../io/shard-writer.ts";
import { ANNOTATION_FIELDS } from "../io/table/annotations.ts";
import type { Table } from "../io/table/types.ts";
import type { EncodedRows } from "./protocol.ts";

/** What an output begins and ends with. */
export type Layout =
  | { readonly format: "jsonl"; readonly gzip: boolean }
  | { readonly format: "parquet"; readonly footer: ThriftStruct }
  | { readonly format: "arrow"; readonly head: Uint8Array; readonly end: Uint8Array };

/** Settles what the outputs of a source begin and end with: a Parquet file goes on as it was, a new one has the table's columns. */
export async function layoutOf(
  format: OutputFormat,
  {
    gzip,
    parquet,
    table,
    annotate = false,
  }: { readonly gzip: boolean; readonly parquet?: ParquetFile; readonly table?: Table; readonly annotate?: boolean },
): Promise<Layout> {
  if (format === "jsonl") return { format, gzip };
  if (format === "parquet" && parquet !== undefined) {
    if (!annotate) return { format, footer: parquet.footer };
    const { tableSchema, withMoreColumns } = await import("../io/parquet/index.ts");
    return { format, footer: withMoreColumns(parquet.footer, tableSchema({ fields: ANNOTATION_FIELDS })) };
  }
  if (table === undefined) throw new TypeError(`the columns of rows written as ${format} are not known`);
  if (format === "parquet") {
    const { newFooter, tableSchema } = await import("../io/parquet/table-schema.ts");
    return { format, footer: newFooter(tableSchema(table), table) };
  }
  const { ARROW_END, arrowHead } = await import("../io/arrow/encode-batch.ts");
  return { format, head: await arrowHead(table), end: ARROW_END };
}

/** A writer that opens with its first row: a shard without rejected rows leaves no empty file. */
export interface Output {
  readonly name: string;
  /** Whole lines. */
  lines(piece: Uint8Array): Promise<void>;
  rows(encoded: EncodedRows): Promise<void>;
  /** Ends the file; it has its temporary name still. */
  finish(): Promise<void>;
  commit(): Promise<Written | undefined>;
  abort(): Promise<void>;
}

export interface OutputOptions {
  readonly layout: Layout;
  /** There is such a file even without a row. */
  readonly always?: boolean;
  /** Makes rows of lines, where they are not written as they are. */
  readonly encode?: (lines: Uint8Array) => Promise<EncodedRows>;
}

/**
 * Bytes of JSON that become one row group or record batch, with the row that reaches it, whatever batches they come in. As
 * values they take about eight times that.
 */
const GROUP_BYTES = 8 << 20;

const LF = 10;

export function createOutput(out: string, name: string, { layout, always = false, encode }: OutputOptions): Output {
  let shard: ShardWriter | undefined;
  let parquet: ParquetFileWriter | undefined;
  let pieces: Uint8Array[] = [];
  let held = 0;
  const open = async () => {
    if (shard !== undefined) return shard;
    const gzip = layout.format === "jsonl" && layout.gzip;
    shard = await openShardWriter(path.join(out, name), gzip ? { gzip } : {});
    if (layout.format === "arrow") await shard.write(layout.head);
    if (layout.format === "parquet") parquet = createParquetFileWriter(shard, layout.footer);
    return shard;
  };
  async function write(encoded: EncodedRows): Promise<void> {
    if (encoded.rows === 0) return;
    const writer = await open();
    if ("metadata" in encoded) await parquet!.append(encoded);
    else for (const part of encoded.parts) await writer.write(part);
  }
  async function flush(least: number): Promise<void> {
    if (held < least || held === 0) return;
    let bytes = Buffer.concat(pieces, held);
    while (bytes.length >= least && bytes.length > 0) {
      const end = least === 0 ? bytes.length : bytes.indexOf(LF, least - 1) + 1 || bytes.length;
      await write(await encode!(new Uint8Array(bytes.subarray(0, end))));
      bytes = bytes.subarray(end);
    }
    pieces = [bytes];
    held = bytes.length;
  }
  return {
    name,
    async lines(piece) {
      if (encode === undefined) return (await open()).write(piece);
      pieces.push(piece);
      held += piece.length;
      await flush(GROUP_BYTES);
    },
    rows: write,
    async finish() {
      if (encode !== undefined) await flush(0);
      if (always) await open();
      await parquet?.close();
      if (layout.format === "arrow") await shard?.write(layout.end);
      await shard?.finish();
    },
    commit: async () => shard?.commit(),
    abort: async () => shard?.abort(),
  };
}
