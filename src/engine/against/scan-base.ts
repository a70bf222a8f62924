import { FilterCrashError } from "../../core/errors.ts";
import type { InputFile } from "../../io/inputs.ts";
import { mapInOrder } from "../map-in-order.ts";
import { costOf, type PlanOptions, type PlanStep, planInputs } from "../plan.ts";
import { inFlightBytes } from "../pool.ts";
import type { ScanOptions } from "../scan.ts";
import { untilAborted } from "../until-aborted.ts";
import { createWatchdog } from "../watchdog.ts";
import { nameLost, watchTask } from "../watched-task.ts";
import type { BaseBatch } from "./base-batch.ts";

type BaseOptions = PlanOptions & Pick<ScanOptions, "pool" | "progress" | "filterIds" | "hangTimeout" | "signal">;

/**
 * Sketches the rows of files, in input order, without judging them.
 * @throws {InputError} for a file that cannot be read: what a set is compared with must be whole. {FilterCrashError}
 * {FilterHangError} {WorkerError} {AbortedError}.
 */
export async function* scanBase(files: readonly InputFile[], options: BaseOptions): AsyncGenerator<BaseBatch> {
  const { pool, signal } = options;
  const dog = createWatchdog(options.progress, options.hangTimeout);
  const start = async (step: PlanStep) => {
    if (step.kind !== "task") return undefined;
    const { task } = step;
    return watchTask(dog, task.source, (slot) => pool.measure({ ...task, slot, sketchOnly: true }));
  };
  const ahead = {
    costOf,
    budget: inFlightBytes(pool.workers),
    most: dog.slots,
  };
  let row = 0;
  try {
    for await (const { item: step, result: work } of untilAborted(
      mapInOrder(planInputs(files, options), start, ahead),
      signal,
    )) {
      if (step.kind === "open") row = 0;
      else if (step.kind === "bad") throw step.error;
      else if (step.kind === "task" && work !== undefined) {
        if ("error" in work) throw work.error;
        const { source } = step.task;
        const { rows, sketches, crash } = work.result;
        if (crash) throw new FilterCrashError(crash.filter, `${source}#${row + crash.row}`, crash.error);
        yield { source, row, rows, sketches };
        row += rows;
      }
    }
  } catch (error) {
    throw nameLost(error, row, options);
  } finally {
    dog.stop();
  }
}
