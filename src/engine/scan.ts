import { statSync } from "node:fs";
import { FilterCrashError, InputError, type ShisaFilterError } from "../core/errors.ts";
import { type Format, type InputFile, STDIN } from "../io/inputs.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import type { DetectedShape } from "../io/shapes/index.ts";
import { type BaseBatch, rememberBase } from "./against/base-batch.ts";
import { type DecidedBatch, type Decider, isLateRejected, type LateFindings } from "./decide.ts";
import { mapInOrder } from "./map-in-order.ts";
import { createMatchStage } from "./matching/match-batch.ts";
import type { MatchedBatch, Matching } from "./matching/matching.ts";
import { costOf, type PlannedTask, type PlanOptions, type PlanStep, planInputs } from "./plan.ts";
import { inFlightBytes, type Pool } from "./pool.ts";
import type { SharedProfile } from "./profile.ts";
import type { BatchResult } from "./protocol.ts";
import { untilAborted } from "./until-aborted.ts";
import { createWatchdog } from "./watchdog.ts";
import { nameLost, watchTask } from "./watched-task.ts";

/** A decided batch and where it is: rows and lines are counted from 0 within the source. */
export interface ScannedBatch {
  readonly kind: "batch";
  readonly source: string;
  readonly task: PlannedTask;
  readonly format: Format;
  readonly result: BatchResult;
  readonly decided: DecidedBatch;
  readonly row: number;
  readonly line: number;
  /** First row over all inputs. */
  readonly ordinal: number;
  /** Bytes of the file it covers, for progress. */
  readonly share: number;
  /** Tells that the source turned out unreadable when the batch was to be written: it becomes `bad`. */
  refuse(error: InputError): void;
}

/** What a run sees, in input order: for each source `open`, its batches, then `close` or `bad`. */
export type ScanEvent =
  | { readonly kind: "open"; readonly file: InputFile; readonly shape: DetectedShape; readonly parquet?: ParquetFile }
  | ScannedBatch
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "close"; readonly source: string }
  | { readonly kind: "bad"; readonly file: InputFile; readonly error: ShisaFilterError };

export interface ScanOptions extends PlanOptions {
  readonly pool: Pool;
  readonly createDecider: (late?: LateFindings) => Decider;
  /** What compares rows in pairs, new. */
  readonly matchings: readonly Matching[];
  /** Rows that the inputs are compared with besides each other; where absent, there are none. */
  readonly base?: () => AsyncIterable<BaseBatch>;
  readonly progress: SharedArrayBuffer;
  /** Of the folder each source is in, where there is one. */
  readonly profiles: ReadonlyMap<string, SharedProfile>;
  /** Ids of the filters in their order, to name one that hangs. */
  readonly filterIds: readonly string[];
  /** Seconds one filter may take on one row. */
  readonly hangTimeout: number;
  readonly signal?: AbortSignal;
}

type Work =
  | { readonly result: BatchResult; readonly matched?: readonly MatchedBatch[] }
  | { readonly error: InputError };

/**
 * Measures all inputs in parallel and yields decided batches in input order. Where a judge speaks at the end, the
 * inputs are read twice: what it says of a row must be known before that row is routed.
 * @throws {FilterCrashError} {FilterHangError} naming filter and row, {WorkerError}, {AbortedError}.
 */
export async function* scan(files: readonly InputFile[], options: ScanOptions): AsyncGenerator<ScanEvent> {
  const base = await rememberBase(options.base?.() ?? [], options.matchings);
  yield* scanAgainst(files, {
    ...options,
    createDecider: (late) => {
      const decider = options.createDecider(late);
      for (const batch of base) decider.remember(batch);
      return decider;
    },
  });
}

async function* scanAgainst(files: readonly InputFile[], options: ScanOptions): AsyncGenerator<ScanEvent> {
  const { matchings } = options;
  const decider = options.createDecider();
  const open = matchings.filter((matching) => matching.isOpen);
  const speaksAtEnd = [...decider.speaksAtEnd, ...open.map(({ filter }) => options.filterIds[filter]!)];
  if (speaksAtEnd.length === 0) {
    yield* scanOnce(files, options, { decider, matchings, rows: 0 });
    return;
  }
  yield { kind: "notice", text: `${speaksAtEnd.join(", ")}: judges the set as a whole, so it is read twice` };
  const first: Seat = { decider, matchings: open, rows: 0 };
  for await (const _ of scanOnce(files, options, first));
  const late = first.decider.end(first.rows);
  for (const matching of open) matching.settle((place) => isLateRejected(late, place));
  yield* scanOnce(files, options, { decider: options.createDecider(late), matchings, rows: 0, late });
}

/** The decider of a pass, what compares rows in it, and the rows it has decided. */
interface Seat {
  decider: Decider;
  readonly matchings: readonly Matching[];
  rows: number;
  readonly late?: LateFindings;
}

async function* scanOnce(files: readonly InputFile[], options: ScanOptions, seat: Seat): AsyncGenerator<ScanEvent> {
  const { pool, profiles, signal } = options;
  const dog = createWatchdog(options.progress, options.hangTimeout);
  const ahead = {
    costOf,
    budget: inFlightBytes(pool.workers),
    most: dog.slots,
  };
  const match = createMatchStage(seat.matchings, pool);
  const start = async (step: PlanStep): Promise<Work | undefined> => {
    if (step.kind !== "task") return undefined;
    const { task } = step;
    const { source } = task;
    const profile = profiles.get(source);
    const work = watchTask(dog, source, (slot) => pool.measure({ ...task, slot, ...(profile && { profile }) }));
    if (seat.matchings.length === 0) return work;
    const matched = await match(
      source,
      work.then((done) => ("error" in done ? undefined : done.result)),
    );
    return { ...(await work), matched };
  };
  const whole: InputFile[] = [];
  let file: InputFile | undefined;
  let failed = false;
  let [row, line] = [0, 0];

  /** What was decided of a source that turns out unreadable must not count: nobody may duplicate a row that is not there. */
  async function* giveUp(bad: InputFile, error: ShisaFilterError): AsyncGenerator<ScanEvent> {
    failed = true;
    seat.rows -= row;
    const decided = row > 0;
    row = 0;
    yield { kind: "bad", file: bad, error };
    if (decided) for (const matching of seat.matchings) matching.forget(bad.path);
    if (!decided || !seat.decider.judges) return;
    const again: Seat = { ...seat, decider: options.createDecider(seat.late), matchings: [], rows: 0 };
    for await (const _ of scanOnce(whole, options, again));
    seat.decider = again.decider;
  }

  try {
    const steps = mapInOrder(planInputs(files, options), start, ahead);
    for await (const { item: step, result: work } of untilAborted(steps, signal)) {
      if (step.kind === "notice") yield step;
      else if (step.kind === "open") {
        file = step.file;
        failed = false;
        [row, line] = [0, 0];
        yield step;
      } else if (step.kind === "bad") {
        if (step.file !== file) row = 0;
        if (!failed || step.file !== file) yield* giveUp(step.file, step.error);
      } else if (failed) {
      } else if (step.kind === "close") {
        const changed = changeOf(file!);
        if (changed !== undefined) {
          yield* giveUp(file!, changed);
          continue;
        }
        whole.push(file!);
        yield { kind: "close", source: file!.path };
      } else if (work !== undefined && "error" in work) {
        yield* giveUp(file!, work.error);
      } else if (work !== undefined) {
        const { result, matched } = work;
        const { task, share } = step;
        const { source } = task;
        const ordinal = seat.rows;
        if (result.crash)
          throw new FilterCrashError(result.crash.filter, `${source}#${row + result.crash.row}`, result.crash.error);
        const decided = seat.decider.decide(result, { source, row, ordinal }, matched);
        let refused: InputError | undefined;
        const refuse = (error: InputError) => {
          refused = error;
        };
        const { format } = file!;
        yield { kind: "batch", source, task, format, result, decided, row, line, ordinal, share, refuse };
        row += result.rows;
        line += result.lines;
        seat.rows += result.rows;
        if (refused !== undefined) yield* giveUp(file!, refused);
      }
    }
  } catch (error) {
    // Every earlier batch was decided before this one, so its first row is known and the row in work can be named.
    throw nameLost(error, row, options);
  } finally {
    dog.stop();
  }
}

/** A file that somebody writes to, or that was cut or taken away, while it is read: rows of it are missing or half there. */
function changeOf({ path, byteLength }: InputFile): InputError | undefined {
  if (path === STDIN) return undefined;
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === byteLength) return undefined;
  const now = size === undefined ? "is gone" : `has ${size} bytes now`;
  return new InputError(
    path,
    `changed while it was read (it had ${byteLength} bytes, and ${now}). Run again when it is whole`,
  );
}
