import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { OutputError } from "../core/errors.ts";
import { stableStringify } from "../core/json.ts";
import type { InputFile } from "../io/inputs.ts";
import { outputName } from "../io/output-name.ts";
import { createParquetFileWriter, type ParquetFileWriter } from "../io/parquet/file-writer.ts";
import type { EncodedRowGroup } from "../io/parquet/filter-row-group.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import { openShardWriter, type ShardWriter, type Written } from "../io/shard-writer.ts";
import type { Pool } from "./pool.ts";
import type { RowGroupTask } from "./protocol.ts";
import { contentEnd } from "./records.ts";
import type { ScannedBatch } from "./scan.ts";

/** Rows of a batch whose content somebody wants, as it is for a person to read, in the order of `rows`. */
export interface WantedRows {
  readonly rows: readonly number[];
  fill(contents: readonly string[]): void;
}

/** Where the rows of one source go. */
export interface SourceRoute {
  /** Writes a decided batch, and fills in the rows that are wanted, now or with a later batch. */
  write(batch: ScannedBatch, wanted: WantedRows): Promise<void>;
  /** Gives the outputs their names, then writes the marker. */
  commit(marker: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, Written>>>;
  abort(): Promise<void>;
  /** What could not be written as it was, in plain words. */
  readonly notes: ReadonlySet<string>;
}

const LF = 10;
const NEWLINE = Uint8Array.of(LF);

/** A writer that opens with its first row: a shard without rejected rows leaves no empty file. */
interface Output {
  readonly name: string;
  bytes(piece: Uint8Array): Promise<void>;
  group(group: EncodedRowGroup): Promise<void>;
  /** Ends the file; it has its temporary name still. */
  finish(): Promise<void>;
  commit(): Promise<Written | undefined>;
  abort(): Promise<void>;
}

function createOutput(
  out: string,
  name: string,
  options: { gzip?: boolean; always?: boolean; parquet?: ParquetFile },
): Output {
  let shard: ShardWriter | undefined;
  let parquet: ParquetFileWriter | undefined;
  const open = async () => {
    shard ??= await openShardWriter(path.join(out, name), options.gzip ? { gzip: true } : {});
    return shard;
  };
  const openParquet = async () => {
    const writer = await open();
    parquet ??= createParquetFileWriter(writer, options.parquet!.footer);
    return parquet;
  };
  return {
    name,
    bytes: async (piece) => (await open()).write(piece),
    async group(group) {
      if (group.rows > 0) await (await openParquet()).append(group);
    },
    async finish() {
      if (options.always && options.parquet) await openParquet();
      else if (options.always) await open();
      await parquet?.close();
      await shard?.finish();
    },
    commit: async () => shard?.commit(),
    abort: async () => shard?.abort(),
  };
}

function outputNames(file: InputFile) {
  const { relative } = outputName(file);
  return {
    kept: `kept/${relative}`,
    rejected: `rejected/${relative}`,
    malformed: `rejected/${relative.replace(/\.gz$/, "")}.malformed`,
  };
}

/** @throws {OutputError} when two inputs would be written to one file. */
export function checkOutputNames(files: readonly InputFile[]): void {
  const taken = new Map<string, string>();
  for (const file of files)
    for (const name of Object.values(outputNames(file))) {
      const other = taken.get(name);
      if (other !== undefined)
        throw new OutputError(`${name}: ${other} and ${file.path} would both be written to it. Give them in two runs`);
      taken.set(name, file.path);
    }
}

/** Opens the outputs of one source below `out`: kept/…, rejected/… and rejected/….malformed mirror its path. */
export function createSourceRoute(out: string, file: InputFile, pool: Pool, parquet?: ParquetFile): SourceRoute {
  const { relative } = file;
  const { gzip, note } = outputName(file);
  const whole = { gzip, ...(parquet && { parquet }) };
  const names = outputNames(file);
  const kept = createOutput(out, names.kept, { ...whole, always: true });
  const rejected = createOutput(out, names.rejected, whole);
  const malformed = createOutput(out, names.malformed, {});
  const outputs = [kept, rejected, malformed];
  const notes = new Set<string>(note === undefined ? [] : [note]);

  async function writeLines({ result, decided, source }: ScannedBatch, fetch: readonly number[]): Promise<string[]> {
    const { bytes, offsets, malformed: broken, oversize } = result;
    const malformedRows = new Set(broken);
    const rows = oversize === undefined ? result.rows : result.rows - 1;
    const slices = new Map<Output, Uint8Array[]>(outputs.map((output) => [output, []]));
    for (let row = 0; row < rows; ) {
      const target = targetOf(row);
      const start = offsets![row * 2]!;
      let end = offsets![row * 2 + 1]!;
      // Neighbours that go to the same file are one slice.
      for (row++; row < rows && offsets![row * 2] === end && targetOf(row) === target; row++)
        end = offsets![row * 2 + 1]!;
      slices.get(target)!.push(bytes!.subarray(start, end));
      if (bytes![end - 1] !== LF) slices.get(target)!.push(NEWLINE);
    }
    for (const [output, pieces] of slices) if (pieces.length > 0) await output.bytes(Buffer.concat(pieces));
    if (oversize !== undefined) await copyOversize(source, oversize);
    return fetch.map((row) => {
      if (row >= rows) return "";
      const start = offsets![row * 2]!;
      return Buffer.from(bytes!.subarray(start, contentEnd(bytes!, start, offsets![row * 2 + 1]!))).toString();
    });

    function targetOf(row: number): Output {
      if (decided.keep[row] === 1) return kept;
      return malformedRows.has(row) ? malformed : rejected;
    }
  }

  async function copyOversize(
    source: string,
    { offset, length, spool }: { offset: number; length: number; spool?: string },
  ) {
    const range = spool === undefined ? { start: offset, end: offset + length - 1 } : {};
    let last = LF;
    for await (const piece of createReadStream(spool ?? source, range) as AsyncIterable<Buffer>) {
      await malformed.bytes(piece);
      last = piece.at(-1) ?? last;
    }
    if (last !== LF) await malformed.bytes(NEWLINE);
  }

  /** A large row group comes in several batches; it is written when the last of them is decided. */
  let held: { batch: ScannedBatch; wanted: WantedRows }[] = [];

  async function writeGroup(batch: ScannedBatch, wanted: WantedRows): Promise<void> {
    held.push({ batch, wanted });
    const { group, end, groupRows } = batch.task as RowGroupTask;
    if (end < groupRows) return;
    const { source } = batch;
    const keep = Buffer.concat(held.map((each) => each.batch.decided.keep));
    const starts = held.map((each) => (each.batch.task as RowGroupTask).start);
    const fetch = held.flatMap((each, index) => each.wanted.rows.map((row) => starts[index]! + row));
    const encoded = await pool.encode({ kind: "encode", source, group, keep: new Uint8Array(keep), fetch });
    let at = 0;
    for (const { wanted: each } of held) {
      each.fill(encoded.fetched.slice(at, at + each.rows.length));
      at += each.rows.length;
    }
    held = [];
    await kept.group(encoded.kept);
    await rejected.group(encoded.rejected);
    for (const each of [encoded.kept, encoded.rejected])
      for (const { from, to } of each.substitutedCodecs)
        notes.add(`${source}: this Node.js cannot write ${from}; what was ${from} is written as ${to}`);
  }

  return {
    notes,
    write: async (batch, wanted) => {
      if (parquet) await writeGroup(batch, wanted);
      else wanted.fill(await writeLines(batch, wanted.rows));
    },
    async commit(marker) {
      const written: Record<string, Written> = {};
      // No output gets its name before all of them are whole on disk.
      for (const output of outputs) await output.finish();
      for (const output of outputs) {
        const done = await output.commit();
        if (done !== undefined) written[output.name] = done;
      }
      const file = path.join(out, "markers", `${relative}.json`);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, `${stableStringify({ ...marker, outputs: written }, 2)}\n`);
      return written;
    },
    async abort() {
      await Promise.allSettled(outputs.map((output) => output.abort()));
    },
  };
}
