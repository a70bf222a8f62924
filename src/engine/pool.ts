import { Tinypool } from "tinypool";
import { InputError, OutputError, WorkerError } from "../core/errors.ts";
import { WORKER_URL } from "../package-files.ts";
import type { ActiveFilter } from "./measure.ts";
import {
  type BatchResult,
  type Compared,
  type CompareTask,
  type EncodedRows,
  type EncodeLinesTask,
  type EncodeResult,
  type EncodeTask,
  type InferredBatch,
  type InferTask,
  isFailure,
  type MeasureTask,
  type ObservedBatch,
  type ObserveTask,
  type TaskFailure,
  type WorkerSetup,
} from "./protocol.ts";
import { createTaskRunner } from "./task.ts";
import { STEP_INTS } from "./watchdog.ts";

/** Where tasks run: worker threads, or this thread. */
export interface Pool {
  readonly workers: number;
  measure(task: MeasureTask): Promise<BatchResult>;
  /** Counts what the filters observe in the first rows of a task. */
  observe(task: ObserveTask): Promise<ObservedBatch>;
  /** What the columns of lines hold. */
  infer(task: InferTask): Promise<InferredBatch>;
  encode(task: EncodeTask): Promise<EncodeResult>;
  encodeLines(task: EncodeLinesTask): Promise<EncodedRows>;
  compare(task: CompareTask): Promise<Compared>;
  /** Stops the threads, whatever they are doing. */
  destroy(): Promise<void>;
}

const MEGABYTE = 1 << 20;

type Task = MeasureTask | EncodeTask | EncodeLinesTask | CompareTask;
type Result = BatchResult | ObservedBatch | InferredBatch | EncodeResult | EncodedRows | Compared;

/**
 * The heap of one worker: a batch is a few megabytes, its parsed rows live one at a time, and Parquet row groups are
 * decoded column by column; the rest is for texts of rows and the young generation.
 */
const WORKER_HEAP_MB = 1024;
/** Measured with two threads: 8 MB costs a third of the speed, from 24 MB on there is no difference but in memory. */
const WORKER_YOUNG_MB = 24;

const LOADER = /^(--import|--require|--loader|--experimental-loader|--conditions|-r|-C)(=|$)/;

/** The flags, with their values, by which a process loads plugins in other languages or from other places. */
export const loaderFlags = (flags: readonly string[]): string[] =>
  flags.filter(
    (flag, at) => LOADER.test(flag) || (at > 0 && LOADER.test(flags[at - 1]!) && !flags[at - 1]!.includes("=")),
  );

/** Opens a pool of `workers` threads; with 0 the tasks run in this thread by the same code. */
export async function createPool(setup: WorkerSetup, workers: number, inline?: readonly ActiveFilter[]): Promise<Pool> {
  if (workers === 0) {
    const runner = await createTaskRunner(setup, inline);
    return {
      workers,
      measure: async (task) => unwrap(await runner.run(task), task.source),
      observe: async (task) => unwrap(await runner.run(task), task.source),
      infer: async (task) => unwrap(await runner.run(task), task.source),
      encode: async (task) => unwrap(await runner.run(task), task.source),
      encodeLines: async (task) => unwrap(await runner.run(task), task.source),
      compare: async (task) => unwrap(await runner.run(task), task.source),
      destroy: () => runner.close(),
    };
  }
  const threads = new Tinypool({
    filename: WORKER_URL.href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    isolateWorkers: false,
    workerData: setup,
    // Of this process's flags a thread takes only those that load modules; V8's hold for the whole process anyway.
    execArgv: loaderFlags(process.execArgv),
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
  });
  // A thread that ends without an error, or fails between two tasks, would leave its task waiting for ever.
  const waiting = new Map<(error: unknown) => void, number | undefined>();
  const steps = new Int32Array(setup.progress);
  let lost: unknown;
  let closing = false;
  const lose = (error: unknown, thread?: number) => {
    if (closing) return;
    const isIts = (slot: number | undefined) => slot !== undefined && steps[slot * STEP_INTS + 2] === thread;
    const its = [...waiting].filter(([, slot]) => isIts(slot));
    if (its.length === 0) lost ??= error;
    for (const [reject] of its.length === 0 ? waiting : its) reject(error);
  };
  threads.on("error", lose);
  const exits = threads.threads.map(
    (thread) =>
      new Promise<void>((resolve) => {
        const { threadId } = thread;
        thread.once("exit", () => {
          lose(new Error("it ended by itself"), threadId);
          resolve();
        });
      }),
  );
  async function run(task: Task): Promise<Result | TaskFailure> {
    const transferList = task.kind === "chunk" && isWhole(task.bytes) ? [task.bytes.buffer as ArrayBuffer] : [];
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(reject, "slot" in task && task.kind !== "samples" ? task.slot : undefined);
        threads
          .run(task, { transferList })
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
        if (lost !== undefined) reject(lost);
      });
    } catch (error) {
      if (error instanceof Error && error.message === "Terminating worker thread") throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new WorkerError(
        `${describeTask(task)}: a worker thread died (${why}). Rows that large may need fewer workers (-j 1) or more memory`,
      );
    }
  }
  return {
    workers,
    measure: async (task) => unwrap((await run(task)) as BatchResult | TaskFailure, task.source),
    observe: async (task) => unwrap((await run(task)) as ObservedBatch | TaskFailure, task.source),
    infer: async (task) => unwrap((await run(task)) as InferredBatch | TaskFailure, task.source),
    encode: async (task) => unwrap((await run(task)) as EncodeResult | TaskFailure, task.source),
    encodeLines: async (task) => unwrap((await run(task)) as EncodedRows | TaskFailure, task.source),
    compare: async (task) => unwrap((await run(task)) as Compared | TaskFailure, task.source),
    async destroy() {
      closing = true;
      // tinypool would wait for ever for a thread that has ended by itself.
      await Promise.race([threads.destroy(), Promise.all(exits)]);
    },
  };
}

/** A buffer that no other view shares may be handed over. */
const isWhole = (bytes: Uint8Array) => bytes.byteLength === bytes.buffer.byteLength;

function describeTask(task: Task): string {
  switch (task.kind) {
    case "lines":
      return `${task.source}, bytes ${task.start} to ${task.end}`;
    case "chunk":
      return `${task.source}, from byte ${task.base} of its text`;
    case "rowGroup":
    case "encode":
      return `${task.source}, row group ${task.group}`;
    case "encodeLines":
      return `${task.source}, rows to be written as ${task.to}`;
    case "samples":
      return `${task.source}, ${task.samples.length} rows`;
    case "compare":
      return `${task.source}, comparing rows with earlier ones`;
  }
}

function unwrap<T extends object>(result: T | TaskFailure, source: string): T {
  if (!isFailure(result)) return result;
  const { kind, message, stack } = result.failed;
  if (kind === "input")
    throw new InputError(source, message.startsWith(`${source}: `) ? message.slice(source.length + 2) : message);
  if (kind === "output") throw new OutputError(message);
  throw Object.assign(new Error(message), { stack });
}

/** The memory a run may have in flight, in bytes of input: enough to keep every worker busy, whatever the file's size. */
export const inFlightBytes = (workers: number): number => Math.max(1, workers) * 16 * MEGABYTE;
