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

/** What of the rows is wanted, and whether a file that cannot be read may end where it breaks off. */
export interface SketchWish {
  readonly sketchOnly: "texts" | "keys";
  readonly mayBreak?: boolean;
}

/**
 * Sketches the rows of files, in input order, without judging them.
 * @throws {InputError} for a file that cannot be read: what a set is compared with must be whole. {FilterCrashError}
 * {FilterHangError} {WorkerError} {AbortedError}.
 */
export async function* scanBase(
  files: readonly InputFile[],
  options: BaseOptions,
  { sketchOnly, mayBreak = false }: SketchWish = { sketchOnly: "texts" },
): AsyncGenerator<BaseBatch> {
  const { pool, signal } = options;
  const dog = createWatchdog(options.progress, options.hangTimeout);
  const start = async (step: PlanStep) => {
    if (step.kind !== "task") return undefined;
    const { task } = step;
    return watchTask(dog, task.source, (slot) => pool.measure({ ...task, slot, sketchOnly }));
  };
  const ahead = {
    costOf,
    budget: inFlightBytes(pool.workers),
    most: dog.slots,
  };
  let row = 0;
  let broken = false;
  try {
    for await (const { item: step, result: work } of untilAborted(
      mapInOrder(planInputs(files, options), start, ahead),
      signal,
    )) {
      if (step.kind === "open") {
        row = 0;
        broken = false;
      } else if (step.kind === "bad") {
        if (!mayBreak) throw step.error;
        broken = true;
      } else if (step.kind === "task" && work !== undefined && !broken) {
        if ("error" in work) {
          if (!mayBreak) throw work.error;
          broken = true;
          continue;
        }
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
