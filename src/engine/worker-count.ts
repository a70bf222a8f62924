import { availableParallelism } from "node:os";
import { ConfigError } from "../core/errors.ts";
import { type InputFile, STDIN } from "../io/inputs.ts";
import type { FilterSpec } from "./protocol.ts";

/** @throws {ConfigError} for a number of threads that cannot be. `auto`: one thread a core, never one alone (a single thread only adds the transfer); 0 runs inline. */
export function workerCount(asked: number | "auto", cores: number = availableParallelism()): number {
  if (asked !== "auto") {
    if (!Number.isInteger(asked) || asked < 0)
      throw new ConfigError(`workers: ${asked} is not a whole number from 0 up, nor "auto"`);
    return asked;
  }
  return cores < 2 ? 0 : cores;
}

/**
 * Bytes of text that are worth a thread's start: it loads every module and compiles every table again, which takes as long as
 * judging some 20 MB does. Measured on the fixtures, 0.1 MB: 3.8 s of processor time inline, 5.4 with one thread, 7.0 with two.
 */
const WORTH_A_THREAD = 8 << 20;

/** How much longer rows are than what holds them, about. */
const expansion = ({ format, compression }: InputFile): number =>
  compression !== undefined ? 6 : format === "parquet" || format === "arrow" ? 4 : 1;

/**
 * The threads for input of known size where the user leaves the number to us: none for little of it, and never so few that they
 * only add the transfer. Plugins always get threads, for only those can be stopped when a filter hangs.
 */
export function workersFor(
  asked: number | "auto",
  files: readonly InputFile[],
  filters: readonly FilterSpec[],
  cores?: number,
): number {
  const most = workerCount(asked, cores);
  // What comes on standard input has no size.
  if (asked !== "auto" || files.some(({ path }) => path === STDIN)) return most;
  const bytes = files.reduce((sum, file) => sum + file.byteLength * expansion(file), 0);
  const worth = Math.min(most, Math.floor(bytes / WORTH_A_THREAD));
  if (filters.some(({ module }) => module !== undefined)) return Math.min(most, Math.max(1, worth));
  return worth < 2 ? 0 : worth;
}
