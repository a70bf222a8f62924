import { FilterHangError, InputError, WorkerError } from "../core/errors.ts";
import type { Watchdog } from "./watchdog.ts";

/** A task that hung or whose thread died; rows are counted from its first one until the source's row can be told. */
class LostTask extends Error {
  readonly source: string;
  readonly row: number;
  readonly filter: number;
  readonly died: WorkerError | undefined;
  constructor(source: string, { row, filter }: { row: number; filter: number }, died?: WorkerError) {
    super("lost");
    this.source = source;
    this.row = row;
    this.filter = filter;
    this.died = died;
  }
}

/** Runs a task under the watchdog. What is wrong with the source comes back; whatever else goes wrong is thrown. */
export async function watchTask<R>(
  dog: Watchdog,
  source: string,
  run: (slot: number) => Promise<R>,
): Promise<{ readonly result: R } | { readonly error: InputError }> {
  const slot = dog.open();
  try {
    const hung = dog.hung(slot).then((at): never => {
      throw new LostTask(source, at);
    });
    return { result: await Promise.race([run(slot), hung]) };
  } catch (error) {
    if (error instanceof InputError) return { error };
    const at = dog.at(slot);
    if (error instanceof WorkerError && at !== undefined) throw new LostTask(source, at, error);
    throw error;
  } finally {
    dog.close(slot);
  }
}

/** Names filter and row of a lost task; `row`: the first row of its batch. Any other error is given back. */
export function nameLost(
  error: unknown,
  row: number,
  { filterIds, hangTimeout }: { readonly filterIds: readonly string[]; readonly hangTimeout: number },
): unknown {
  if (!(error instanceof LostTask)) return error;
  const filter = filterIds[error.filter] ?? "(reading the row)";
  const sample = `${error.source}#${row + error.row}`;
  if (error.died === undefined) return new FilterHangError(filter, sample, hangTimeout);
  return new WorkerError(`${sample}: filter ${filter} was at work. ${error.died.message}`);
}
