import { FilterCrashError } from "../core/errors.ts";
import type { InputFolder } from "./input-folders.ts";
import { mapInOrder } from "./map-in-order.ts";
import { costOf, type PlanOptions, type PlanStep, planInputs } from "./plan.ts";
import { inFlightBytes } from "./pool.ts";
import { type FolderProfile, keysPerFolder, trimmed } from "./profile.ts";
import type { ObservedBatch } from "./protocol.ts";
import type { ScanOptions } from "./scan.ts";
import { untilAborted } from "./until-aborted.ts";
import { createWatchdog } from "./watchdog.ts";
import { nameLost, watchTask } from "./watched-task.ts";

export interface LookOptions
  extends PlanOptions,
    Pick<ScanOptions, "pool" | "progress" | "filterIds" | "hangTimeout" | "signal"> {
  /** Rows of each folder, at most. */
  readonly rows: number;
  /** Ids of the filters that observe, in their order. */
  readonly observing: readonly string[];
}

/** Bytes of each folder's rows, uncompressed: a look at huge rows ends with the one that reaches this. */
export const LOOK_BYTES = 64 << 20;
/**
 * Bytes of JSONL in a task of a look, whatever the run's are: batches of a look are small, as those begun when it is over
 * are for nothing, and where a file breaks off never depends on an option.
 */
const LOOK_BATCH = 512 << 10;
/** Keys of a filter that are counted at once in a folder; later ones are too late. Bounds memory. */
const MOST_COUNTED = 200_000;

/** What was counted so far, one map a filter. */
interface Tally {
  rows: number;
  bytes: number;
  readonly counts: readonly Map<string, number>[];
}

/** A folder being looked at; `isFull`: what follows of it changes nothing. */
interface Look {
  readonly folder: InputFolder;
  readonly tally: Tally;
  isFull: boolean;
}

/**
 * Counts what the filters observe in the first rows of each folder, in row order. A source that turns out unreadable
 * within them counts for nothing.
 * @throws {FilterCrashError} {FilterHangError} naming filter and row, {WorkerError}, {AbortedError}.
 */
export async function takeFirstLook(folders: readonly InputFolder[], options: LookOptions): Promise<FolderProfile[]> {
  const { pool, observing } = options;
  const newTally = (): Tally => ({ rows: 0, bytes: 0, counts: observing.map(() => new Map()) });
  const most = keysPerFolder(folders.length);
  const profiles: FolderProfile[] = [];
  const finish = ({ folder, tally: { rows, counts } }: Look) => {
    const kept = observing.map((id, index) => [id, trimmed(counts[index]!, most)] as const);
    profiles.push({ folder: folder.name, rows, counts: Object.fromEntries(kept) });
  };
  const dog = createWatchdog(options.progress, options.hangTimeout);
  const begin = async ({ look, step }: LookStep) => {
    if (step.kind !== "task") return undefined;
    // What is known to be counted only grows, so no row that will be wanted is left out.
    const observe = options.rows - look.tally.rows;
    return watchTask(dog, step.task.source, (slot) => pool.observe({ ...step.task, slot, observe }));
  };
  const ahead = {
    costOf: ({ step }: LookStep) => costOf(step),
    budget: inFlightBytes(pool.workers),
    most: Math.max(1, 2 * pool.workers),
  };
  let current: Look | undefined;
  /** Of the source being read; none where it is unreadable. */
  let source: Tally | undefined;
  try {
    const steps = mapInOrder(planLooks(folders, newTally, options), begin, ahead);
    for await (const { item, result: work } of untilAborted(steps, options.signal)) {
      const { look, step } = item;
      if (current !== undefined && current !== look) finish(current);
      current = look;
      if (look.isFull) continue;
      if (step.kind === "open") source = newTally();
      else if (step.kind === "bad" || (work !== undefined && "error" in work)) source = undefined;
      else if (step.kind === "task" && work !== undefined && source !== undefined) {
        const room = { rows: options.rows - look.tally.rows, bytes: LOOK_BYTES - look.tally.bytes };
        look.isFull = addBatch(source, work.result, room);
        const { crash } = work.result;
        if (crash !== undefined && !look.isFull)
          throw new FilterCrashError(crash.filter, `${step.task.source}#${source.rows}`, crash.error);
      }
      if (source === undefined || (step.kind !== "close" && !look.isFull)) continue;
      addTally(look.tally, source);
      source = undefined;
    }
  } catch (error) {
    throw nameLost(error, source?.rows ?? 0, options);
  } finally {
    dog.stop();
  }
  if (current !== undefined) finish(current);
  return profiles;
}

interface LookStep {
  readonly look: Look;
  readonly step: PlanStep;
}

async function* planLooks(
  folders: readonly InputFolder[],
  newTally: () => Tally,
  options: PlanOptions,
): AsyncGenerator<LookStep> {
  for (const folder of folders) {
    const look: Look = { folder, tally: newTally(), isFull: false };
    for await (const step of planInputs(folder.files, { ...options, batchBytes: LOOK_BATCH })) {
      if (look.isFull) break;
      yield { look, step };
    }
  }
}

/** Adds the rows of a batch, to where there is no more room for any; says whether that was reached. */
function addBatch(
  tally: Tally,
  { sizes, seen }: ObservedBatch,
  room: { readonly rows: number; readonly bytes: number },
): boolean {
  const hasRoom = () => tally.rows < room.rows && tally.bytes < room.bytes;
  let taken = 0;
  for (; taken < sizes.length && hasRoom(); taken++) {
    tally.rows++;
    tally.bytes += sizes[taken]!;
  }
  for (const [filter, { keys, rows, at }] of seen.entries())
    for (let pair = 0; pair < rows.length && rows[pair]! < taken; pair++)
      addRows(tally.counts[filter]!, keys[at[pair]!]!, 1);
  return !hasRoom();
}

function addTally(tally: Tally, { rows, bytes, counts }: Tally): void {
  tally.rows += rows;
  tally.bytes += bytes;
  for (const [filter, keys] of counts.entries())
    for (const [key, more] of keys) addRows(tally.counts[filter]!, key, more);
}

function addRows(counts: Map<string, number>, key: string, rows: number): void {
  const before = counts.get(key);
  if (before !== undefined || counts.size < MOST_COUNTED) counts.set(key, (before ?? 0) + rows);
}
