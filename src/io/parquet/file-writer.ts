import { i64, list, withFields } from "./fields.ts";
import type { EncodedRowGroup } from "./filter-row-group.ts";
import type { ParquetFile } from "./open.ts";
import { placeRowGroup } from "./row-group-metadata.ts";
import { parseThrift, serializeThrift, wire } from "./thrift.ts";

/** Writes row groups, in the order they are appended, and the footer. */
export interface ParquetFileWriter {
  /** Row groups without rows are passed over. */
  append(group: EncodedRowGroup): Promise<void>;
  /** Writes the footer. A file without a row is valid too. */
  close(): Promise<void>;
}

const magic = new Uint8Array([0x50, 0x41, 0x52, 0x31]); // PAR1

/**
 * Begins a Parquet file with the schema, key-value metadata, column orders and `created_by` of another.
 * @param out where bytes go, in order
 * @param template the footer of the file that the row groups come from
 */
export function createParquetFileWriter(
  out: { write(bytes: Uint8Array): Promise<void> },
  template: ParquetFile["footer"],
): ParquetFileWriter {
  const groups: Uint8Array[] = [];
  let offset = 0;
  let rows = 0;
  const write = async (bytes: Uint8Array) => {
    offset += bytes.length;
    await out.write(bytes);
  };
  const begin = async () => {
    if (offset === 0) await write(magic);
  };
  return {
    append: async (group) => {
      if (group.rows === 0) return;
      await begin();
      const { struct } = parseThrift(group.metadata);
      groups.push(serializeThrift(placeRowGroup(struct, offset, groups.length)));
      rows += group.rows;
      for (const part of group.parts) await write(part);
    },
    close: async () => {
      await begin();
      const footer = serializeThrift(withFields(template, { 3: i64(3, rows), 4: list(4, wire.struct, groups) }));
      const end = new Uint8Array(8);
      new DataView(end.buffer).setUint32(0, footer.length, true);
      end.set(magic, 4);
      await write(footer);
      await write(end);
    },
  };
}
