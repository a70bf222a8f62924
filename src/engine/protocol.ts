import type { Finding } from "../core/finding.ts";
import type { Likeness } from "../core/matcher.ts";
import type { Sample } from "../core/sample.ts";
import type { OutputFormat } from "../io/output-format.ts";
import type { EncodedRowGroup } from "../io/parquet/filter-row-group.ts";
import type { ShapeSpec } from "../io/shapes/index.ts";
import type { Annotation } from "../io/table/annotations.ts";
import type { SeenRow } from "../io/table/infer.ts";
import type { Table } from "../io/table/types.ts";
import type { KernelChoice } from "../text/kernels/kernels.ts";
import type { IdColumn } from "./id-column.ts";
import type { PolicySpec } from "./policy.ts";
import type { SharedProfile } from "./profile.ts";
import type { SharedReferences } from "./references.ts";
import type { RowFacts } from "./row-facts.ts";
import type { RowSources } from "./row-sources.ts";
import type { SketchColumn } from "./sketch-column.ts";

/** A filter as it crosses a thread: by id from the registry, or by module URL; options already parsed. */
export interface FilterSpec {
  readonly id: string;
  readonly module?: string;
  readonly options: unknown;
}

/** What every worker is given once. */
export interface WorkerSetup {
  readonly filters: readonly FilterSpec[];
  readonly policy: PolicySpec;
  readonly idColumn: string;
  /** The column that says where a row is from. */
  readonly sourceColumn?: string;
  /** A tokenizer.json, if tokens are counted. */
  readonly tokenizer?: string;
  /** The language the trained turns should be in, if the user has said so. */
  readonly language?: string;
  /** What filters compare with, by filter id. */
  readonly references?: SharedReferences;
  /** A crashing filter stops the run, or sets the row aside under ROW020. */
  readonly onCrash: "fail" | "quarantine";
  /** Texts are mended where nothing is lost by it. */
  readonly fix?: boolean;
  /** Columns with what is decided are written beside the rows' own: none of them may be there already. */
  readonly annotate?: boolean;
  /** Which kernels the text layer runs; where absent, what this thread already uses. */
  readonly kernels?: KernelChoice;
  /** Send each batch's bytes back, for writing kept and rejected lines. */
  readonly wantBytes: boolean;
  /** Send the texts with findings back, for frames that show them in their context. */
  readonly wantTexts: boolean;
  /** Findings leave the thread as they are: nothing private in them is masked. */
  readonly unmasked: boolean;
  /** The folder for texts that are compared later, where a filter compares any. */
  readonly textFolder?: string;
  /** Files of such texts that are there already, numbered from FIRST_GIVEN on (`matching/text-store.ts`). */
  readonly textFiles?: readonly string[];
  /** Three Int32 a task slot (`watchdog.ts`): what a task is on, so that a hang or a dead thread can be named. */
  readonly progress: SharedArrayBuffer;
}

interface TaskBase {
  /** Index into the progress slots. */
  readonly slot: number;
  readonly source: string;
  /** Of the folder the source is in. */
  readonly profile?: SharedProfile;
  /** Only tell what the columns of its rows hold. */
  readonly infer?: true;
  /** Only count what filters observe in its first rows, so many at most. */
  readonly observe?: number;
  /** The rows are not judged here, only sketched; with `keys` their texts are not kept. */
  readonly sketchOnly?: "texts" | "keys";
}

/** A byte range of a JSONL file, read by the worker itself. */
export interface LinesTask extends TaskBase {
  readonly kind: "lines";
  readonly shape: ShapeSpec;
  readonly start: number;
  readonly end: number;
}

/** Whole lines of a stream, read by the main thread. */
export interface ChunkTask extends TaskBase {
  readonly kind: "chunk";
  readonly shape: ShapeSpec;
  readonly bytes: Uint8Array;
  readonly base: number;
  readonly oversize?: Oversize;
}

/** A line too long to be held. */
export interface Oversize {
  /** Byte offset in the uncompressed stream. */
  readonly offset: number;
  readonly length: number;
  /** A file that holds just the line, where the source cannot be read again. */
  readonly spool?: string;
}

/** Rows `[start, end)` of a row group, read by the worker itself. */
export interface RowGroupTask extends TaskBase {
  readonly kind: "rowGroup";
  readonly shape: ShapeSpec;
  readonly group: number;
  /** Rows of the whole group. */
  readonly groupRows: number;
  readonly start: number;
  readonly end: number;
}

/** Rows of a library user's own: only their texts cross. */
export interface SamplesTask extends TaskBase {
  readonly kind: "samples";
  readonly samples: readonly Sample[];
  readonly ids: readonly (string | null)[];
}

export type MeasureTask = LinesTask | ChunkTask | RowGroupTask | SamplesTask;
export type InferTask = MeasureTask & { readonly infer: true };

/** What comes back of a task of which only the columns are told; rows are counted from 0 within the batch. */
export interface InferredBatch {
  readonly rowCount: number;
  /** Undefined where no row is an object. */
  readonly seen?: SeenRow;
  readonly conflict?: { readonly path: string; readonly row: number; readonly words: string };
}

export type ObserveTask = MeasureTask & { readonly observe: number };

/** Compares pairs of rows for one matcher. */
export interface CompareTask {
  readonly kind: "compare";
  /** For messages. */
  readonly source: string;
  /** Index among the filters. */
  readonly filter: number;
  /** Where the texts of each pair are, the later row's first: twice REF_WORDS words (`matching/text-store.ts`). */
  readonly refs: Uint32Array;
}

/** What came of a pair that is the same. */
export interface ComparedPair extends Likeness {
  /** The earlier row's own id. */
  readonly otherId: string | null;
}

/** One entry a pair; null: not the same. */
export type Compared = readonly (ComparedPair | null)[];

/** Encodes the kept and the rejected rows of a row group, and renders the rows that the sample of the run wants. */
export interface EncodeTask {
  readonly kind: "encode";
  readonly source: string;
  readonly group: number;
  readonly keep: Uint8Array;
  readonly fetch: readonly number[];
  /** Rows that are kept with their texts mended. */
  readonly repaired?: readonly RepairedPlace[];
  /** All rows are written, with these beside them; `keep` then keeps all. */
  readonly annotations?: readonly Annotation[];
  /** The format they are written in, where that is not Parquet. */
  readonly to?: Exclude<OutputFormat, "parquet">;
}

/** Encodes whole lines of JSON as rows of a table. */
export interface EncodeLinesTask {
  readonly kind: "encodeLines";
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly table: Table;
  readonly to: Exclude<OutputFormat, "jsonl">;
}

/** Rows ready to be written: a row group of a Parquet file, or a piece of any other. */
export type EncodedRows = EncodedRowGroup | { readonly parts: readonly Uint8Array[]; readonly rows: number };

export interface EncodeResult {
  readonly kept: EncodedRows;
  readonly rejected: EncodedRows;
  readonly repaired?: EncodedRows;
  /** Numbers that are NaN or infinite and became null. */
  readonly notFinite?: number;
  /** The asked rows as JSON, in the order asked. */
  readonly fetched: readonly string[];
}

/** The findings of one row of a batch. */
export interface RowFindings {
  /** The row's own id, if it has one. */
  readonly id?: string;
  readonly findings: readonly Finding[];
  readonly dropped: Readonly<Record<string, number>>;
  /** What was changed in it, as JSON, where it was mended. */
  readonly repairs?: string;
  /** Of the row's content: shape, roles and texts. */
  readonly hash: string;
  /** Full texts by path, of segments with findings; only where asked for. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** What comes back of a measured batch; rows are counted from 0 within the batch. */
export interface BatchResult {
  readonly rows: number;
  /** Lines, blank ones included; for JSONL only. */
  readonly lines: number;
  readonly bom: boolean;
  /** Byte offset in the uncompressed stream of `offsets`' zero; for JSONL only. */
  readonly base: number;
  /** `[start, end)` of each row, two entries a row; for JSONL only. */
  readonly offsets?: Uint32Array;
  readonly lineOf?: Uint32Array;
  readonly bytes?: Uint8Array;
  /** A line over the limit after the last row of the batch; it counts as one more row, the last of `rows`. */
  readonly oversize?: Oversize;
  readonly found: readonly (readonly [row: number, found: RowFindings])[];
  /** Rows that are not JSON objects: they can go into no file that must parse. */
  readonly malformed: readonly number[];
  /** Rows whose texts were mended: written as they then are, unless a judge rejects them. */
  readonly repaired?: readonly RepairedPlace[];
  /** The rows' own ids, where any has one and a judge or the sample may want them. */
  readonly ids?: IdColumn;
  /** Where the rows say they are from; absent where no column is asked. */
  readonly sources?: RowSources;
  /** The content hashes of all rows, four words a row, where a judge may find something in any of them. */
  readonly hashes?: Uint32Array;
  /** One per corpus filter. */
  readonly sketches: readonly SketchColumn[];
  /** Measured values in threes: row, slot of reason and role, bin. */
  readonly values: Uint32Array;
  readonly facts: RowFacts;
  /** Counts by `rawRole NUL role`, of rows that say where they are from by `rawRole NUL role NUL source`. */
  readonly roles: Readonly<Record<string, number>>;
  /** Texts too long for a filter, by filter. */
  readonly abstained: Readonly<Record<string, number>>;
  /** A filter threw: the batch ends before this row. */
  readonly crash?: { readonly row: number; readonly filter: string; readonly error: string };
}

/** A row of a batch with its texts mended. */
export interface RepairedPlace {
  readonly row: number;
  /** Its line, where it is one, with its line ending. */
  readonly line?: Uint8Array;
  /** Otherwise its texts, by path: before and after. */
  readonly texts: readonly (readonly [path: string, before: string, after: string])[];
}

/** What one filter observed in a batch. */
export interface ObservedKeys {
  readonly keys: readonly string[];
  /** Pairs in row order: a row of the batch, and the index of a key that it has. */
  readonly rows: Uint32Array;
  readonly at: Uint32Array;
}

/** What comes back of an observed batch; rows are counted from 0 within the batch. */
export interface ObservedBatch {
  /** Bytes of each row. */
  readonly sizes: Float64Array;
  /** One per filter that observes, in the filters' order. */
  readonly seen: readonly ObservedKeys[];
  readonly crash?: BatchResult["crash"];
}

/** An error of ours, as it crosses a thread. */
export interface TaskFailure {
  readonly failed: { readonly kind: "input" | "output" | "other"; readonly message: string; readonly stack?: string };
}

export const isFailure = (result: object): result is TaskFailure => "failed" in result;
