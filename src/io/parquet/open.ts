import { type FileHandle, open } from "node:fs/promises";
import { type FileMetaData, parquetMetadata } from "hyparquet";
import { InputError } from "../../core/errors.ts";
import { ParquetFault } from "./fault.ts";
import { fieldOf, list, struct, structOf, structsOf, withFields } from "./fields.ts";
import { type Leaf, type SchemaNode, schemaTree } from "./schema.ts";
import { parseThrift, serializeThrift, type ThriftStruct, wire } from "./thrift.ts";

/** An open Parquet file: its footer is read and checked, its data is not. */
export interface ParquetFile {
  readonly path: string;
  readonly byteLength: number;
  readonly rows: number;
  /** Names of the top-level columns, in the file's order. */
  readonly columns: readonly string[];
  /** Those of them that hold nothing but null, by their logical type or the statistics of every row group. */
  readonly nullColumns: readonly string[];
  readonly rowGroups: readonly RowGroupSize[];
  readonly metadata: FileMetaData;
  /** The footer as it stands, with everything that `metadata` leaves out. */
  readonly footer: ThriftStruct;
  /** The schema's root; its leaves are in the order of the column chunks. */
  readonly schema: SchemaNode;
  /** Reads bytes `[start, start + length)`. @throws InputError when the file ends before them */
  read(start: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The same, into `target` from its offset `at`. */
  readInto(target: Uint8Array, at: number, start: number, length: number): Promise<void>;
  close(): Promise<void>;
}

/** Sizes in bytes, as the footer states them. */
export interface RowGroupSize {
  readonly rows: number;
  readonly uncompressedBytes: number;
  readonly compressedBytes: number;
}

/** Field ids of Parquet's FileMetaData and RowGroup. https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift */
const fileEncryption = 8;
const fileSchema = 2;
const fileRowGroups = 4;

/** Types are numbered from 0. */
const physicalTypes = 8;

/** The counts in page headers end here, so that no row group of one page per column can have more. */
const mostRows = 2 ** 31 - 1;

/** The magic number twice, and the footer's length. */
const smallestFile = 12;
/** Footers of most files fit, so one read does. */
const firstTail = 64 * 1024;
/** fs.read takes less than 2 GiB at once. */
const largestRead = 1 << 30;

/**
 * Opens a Parquet file and reads its footer. Close it when done.
 * @throws InputError when it cannot be opened, or is not Parquet, truncated, encrypted or damaged
 */
export async function openParquet(path: string): Promise<ParquetFile> {
  const handle = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
    throw new InputError(path, `cannot be opened (${error.code ?? error.message})`);
  });
  try {
    return await openHandle(path, handle);
  } catch (error) {
    await handle.close();
    if (error instanceof InputError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(path, `its Parquet footer is damaged: ${why}. Fetch or write the file again`);
  }
}

async function openHandle(path: string, handle: FileHandle): Promise<ParquetFile> {
  const stat = await handle.stat();
  if (!stat.isFile()) throw new InputError(path, "is not a regular file, as Parquet must be. Name a file");
  const byteLength = stat.size;
  const readInto = (target: Uint8Array, at: number, start: number, length: number) =>
    readExactly(path, handle, target.subarray(at, at + length), start);
  const read = async (start: number, length: number) => {
    const bytes = new Uint8Array(length);
    await readInto(bytes, 0, start, length);
    return bytes;
  };
  const footerBytes = await readFooter(path, byteLength, read);
  const { struct: footer } = parseThrift(footerBytes);
  if (fieldOf(footer, fileEncryption) !== undefined) {
    throw new InputError(path, "is an encrypted or signed Parquet file. Write it again without encryption");
  }
  checkColumns(footer);
  const metadata = parseMetadata(footer, footerBytes);
  const schema = schemaTree(metadata.schema);
  checkRowGroups(metadata, schema);
  if (structsOf(footer, fileRowGroups).length !== metadata.row_groups.length) {
    throw new ParquetFault("its row groups are not structures");
  }
  const rowGroups = metadata.row_groups.map((group) => ({
    rows: Number(group.num_rows),
    uncompressedBytes: Number(group.total_byte_size ?? 0n),
    compressedBytes: group.columns.reduce(
      (sum, { meta_data }) => sum + Number(meta_data?.total_compressed_size ?? 0n),
      0,
    ),
  }));
  return {
    path,
    byteLength,
    rows: rowGroups.reduce((sum, { rows }) => sum + rows, 0),
    columns: schema.children.map(({ name }) => name),
    nullColumns: schema.children.filter((node) => isNull(node, metadata)).map(({ name }) => name),
    rowGroups,
    metadata,
    footer,
    schema,
    read,
    readInto,
    close: () => handle.close(),
  };
}

async function readFooter(
  path: string,
  byteLength: number,
  read: (start: number, length: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hint = "Fetch the file again, or leave it out";
  if (byteLength < smallestFile)
    throw new InputError(path, `is no Parquet file: ${byteLength} bytes are too few. ${hint}`);
  let tail = await read(Math.max(0, byteLength - firstTail), Math.min(byteLength, firstTail));
  const magic = ascii(tail.subarray(-4));
  if (magic === "PARE") throw new InputError(path, "is an encrypted Parquet file. Write it again without encryption");
  if (magic !== "PAR1") {
    const isCutOff = ascii(await read(0, 4)) === "PAR1";
    throw new InputError(
      path,
      isCutOff
        ? `begins as a Parquet file, but its end is missing (a copy or download that broke off). ${hint}`
        : `is no Parquet file: it does not end with the bytes "PAR1". ${hint}`,
    );
  }
  const size = new DataView(tail.buffer, tail.byteOffset + tail.length - 8, 4).getUint32(0, true);
  if (size > byteLength - smallestFile) throw new ParquetFault(`it claims ${size} of the file's ${byteLength} bytes`);
  if (size + 8 > tail.length) tail = await read(byteLength - size - 8, size + 8);
  return tail.subarray(tail.length - 8 - size, tail.length - 8);
}

/** hyparquet trips over these without naming what is wrong. */
function checkColumns(footer: ThriftStruct): void {
  const elements = structsOf(footer, fileSchema);
  for (const element of elements) {
    const type = fieldOf(element, 1);
    if (type === undefined || (typeof type === "number" && type >= 0 && type < physicalTypes)) continue;
    const name = fieldOf(element, 4);
    const column = name instanceof Uint8Array ? Buffer.from(name).toString() : "";
    throw new ParquetFault(`the physical type of column ${JSON.stringify(column)} is unknown`);
  }
  const leaves = elements.filter((element) => fieldOf(element, 1) !== undefined).length;
  for (const [index, group] of structsOf(footer, fileRowGroups).entries()) {
    const columns = structsOf(group, 1).length;
    if (columns !== leaves) throw new ParquetFault(`row group ${index} has ${columns} columns, the schema ${leaves}`);
  }
}

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Statistics that make no sense are no reason to refuse the data. */
function parseMetadata(footer: ThriftStruct, bytes: Uint8Array): FileMetaData {
  try {
    return parseFooter(bytes);
  } catch {
    return parseFooter(serializeThrift(withoutStatistics(footer)));
  }
}

/** hyparquet wants the length and the magic number after the footer. */
function parseFooter(footer: Uint8Array): FileMetaData {
  const bytes = new Uint8Array(footer.length + 8);
  bytes.set(footer);
  new DataView(bytes.buffer).setUint32(footer.length, footer.length, true);
  bytes.set([0x50, 0x41, 0x52, 0x31], footer.length + 4);
  return parquetMetadata(bytes, { geoparquet: false, parsers: { stringFromBytes: (raw) => raw } });
}

function withoutStatistics(footer: ThriftStruct): ThriftStruct {
  const groups = structsOf(footer, fileRowGroups).map((group) => {
    const columns = structsOf(group, 1).map((chunk) => {
      const metadata = structOf(chunk, 3);
      if (metadata === undefined) return chunk;
      return withFields(chunk, { 3: struct(3, withFields(metadata, { 12: undefined }).fields) });
    });
    return withFields(group, { 1: list(1, wire.struct, columns) });
  });
  return withFields(footer, { [fileRowGroups]: list(fileRowGroups, wire.struct, groups) });
}

function checkRowGroups(metadata: FileMetaData, schema: SchemaNode): void {
  for (const [index, group] of metadata.row_groups.entries()) {
    const rows = Number(group.num_rows);
    if (!(rows >= 0 && rows <= mostRows)) throw new ParquetFault(`row group ${index} has ${rows} rows`);
    for (const [column, { meta_data }] of group.columns.entries()) {
      const leaf = schema.leaves[column] as Leaf;
      if (meta_data !== undefined && meta_data.type !== leaf.type) {
        throw new ParquetFault(
          `column ${leaf.path.join(".")} is ${leaf.type}, but ${meta_data.type} in row group ${index}`,
        );
      }
    }
  }
}

function isNull(node: SchemaNode, { row_groups }: FileMetaData): boolean {
  const [leaf] = node.leaves;
  if (node.children.length > 0 || leaf === undefined) return false;
  if (leaf.element.logical_type?.type === "NULL") return true;
  return (
    leaf.maxRepetition === 0 &&
    row_groups.length > 0 &&
    row_groups.every(({ columns }) => {
      const chunk = columns[leaf.index]?.meta_data;
      return chunk?.statistics?.null_count !== undefined && chunk.statistics.null_count === chunk.num_values;
    })
  );
}

async function readExactly(path: string, handle: FileHandle, target: Uint8Array, start: number): Promise<void> {
  let filled = 0;
  while (filled < target.length) {
    const wanted = Math.min(largestRead, target.length - filled);
    const { bytesRead } = await handle.read(target, filled, wanted, start + filled);
    if (bytesRead === 0) {
      throw new InputError(path, `ends at byte ${start + filled}, before data its footer names. Fetch the file again`);
    }
    filled += bytesRead;
  }
}
