import { workerData } from "node:worker_threads";
import { kTransferable, kValue, markMovable } from "tinypool";
import type {
  BatchResult,
  Compared,
  CompareTask,
  EncodedRows,
  EncodeLinesTask,
  EncodeResult,
  EncodeTask,
  InferredBatch,
  MeasureTask,
  ObservedBatch,
  TaskFailure,
  WorkerSetup,
} from "../protocol.ts";
import { createTaskRunner, type TaskRunner } from "../task.ts";
import { STEP_INTS } from "../watchdog.ts";

/** tinypool wraps the pool's own data: the second entry is what `createPool` gave. */
const [, setup] = workerData as [unknown, WorkerSetup];
let runner: Promise<TaskRunner> | undefined;

/** The slot of the task in work. */
let slot = 0;
const steps = new Int32Array(setup.progress);
const exit = process.exit;
// A filter that ends the thread would take its row with it; so the call is a crash like any other. Node.js itself ends
// a thread by the same call, but never in the middle of a row.
process.exit = (code) => {
  if (steps[slot * STEP_INTS] === 0) return exit(code);
  throw new Error(`it called process.exit(${code ?? ""})`);
};

/** The buffers of a result that change hands instead of being copied. */
function buffersOf(
  result: BatchResult | ObservedBatch | InferredBatch | EncodeResult | EncodedRows | Compared | TaskFailure,
): ArrayBufferLike[] {
  const arrays =
    "facts" in result
      ? [result.bytes, result.offsets, result.lineOf, result.values, result.hashes, ...columnsOf(result)]
      : "kept" in result
        ? [...result.kept.parts, ...result.rejected.parts]
        : "parts" in result
          ? [...result.parts]
          : [];
  const buffers = arrays.flatMap((array) => (array === undefined || array.length === 0 ? [] : [array.buffer]));
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

const columnsOf = ({ ids, sketches }: BatchResult) => [
  ids?.ends,
  ...sketches.flatMap((column) => (column.kind === "words" ? [column.words, column.present] : [])),
];

/** What a worker thread does with each task. */
export default async function runTask(task: MeasureTask | EncodeTask | EncodeLinesTask | CompareTask): Promise<object> {
  runner ??= createTaskRunner(setup);
  if ("slot" in task) ({ slot } = task);
  const result = await (await runner).run(task as MeasureTask);
  const movable = { [kTransferable]: buffersOf(result), [kValue]: result };
  markMovable(movable);
  return movable;
}
