/** Every error a user can meet, each with a literal code. The message says what, where, why and what to do. */
export abstract class ShisaFilterError extends Error {
  abstract readonly code: `SF_${string}`;
}

/** A filter module breaks the contract of `defineFilter`. */
export class InvalidFilterError extends ShisaFilterError {
  readonly code = "SF_FILTER_INVALID";
  constructor(id: string, why: string) {
    super(`filter ${JSON.stringify(id)}: ${why}`);
  }
}

/** A config file, a flag or an option is not valid; nothing was run. */
export class ConfigError extends ShisaFilterError {
  readonly code = "SF_CONFIG_INVALID";
}

/** A command line that cannot be understood. */
export class UsageError extends ShisaFilterError {
  readonly code = "SF_USAGE";
}

/** An input that cannot be opened or read as what it claims to be. */
export class InputError extends ShisaFilterError {
  readonly code = "SF_INPUT";
  readonly path: string;
  constructor(path: string, why: string, options?: ErrorOptions) {
    super(`${path}: ${why}`, options);
    this.path = path;
  }
}

/** No shape fits the columns. Lists them and shows how to map them. */
export class UnknownShapeError extends ShisaFilterError {
  readonly code = "SF_SHAPE_UNKNOWN";
  readonly columns: readonly string[];
  constructor(path: string, columns: readonly string[], hint: string) {
    super(`${path}: no known shape fits its columns (${columns.join(", ") || "none"}). ${hint}`);
    this.columns = columns;
  }
}

/** The output folder cannot be written as asked. */
export class OutputError extends ShisaFilterError {
  readonly code = "SF_OUTPUT";
}

/** A filter threw, on a sample that is named. Never counted as a rejection. */
export class FilterCrashError extends ShisaFilterError {
  readonly code = "SF_FILTER_CRASHED";
  readonly filter: string;
  readonly sample: string;
  constructor(filter: string, sample: string, cause: string) {
    super(
      `filter ${filter} crashed on ${sample}: ${cause}. Report it with that row; --on-crash quarantine sets such rows aside and goes on`,
    );
    this.filter = filter;
    this.sample = sample;
  }
}

/** A filter did not come back from a sample in time. */
export class FilterHangError extends ShisaFilterError {
  readonly code = "SF_FILTER_HUNG";
  readonly filter: string;
  readonly sample: string;
  constructor(filter: string, sample: string, seconds: number) {
    super(
      `filter ${filter} has been on ${sample} for ${seconds} s. --ignore its codes, or raise --hang-timeout if the text is truly that long`,
    );
    this.filter = filter;
    this.sample = sample;
  }
}

/** A worker thread died (out of memory, native crash) on rows that are named. */
export class WorkerError extends ShisaFilterError {
  readonly code = "SF_WORKER";
}

/** Inline filters were given to a pipeline with worker threads; functions cannot cross a thread. */
export class InlineFilterError extends ShisaFilterError {
  readonly code = "SF_INLINE_FILTER";
  constructor(id: string) {
    super(
      `filter ${id} is an object of this program and cannot be sent to a worker thread. Set workers: 0, or put it in a module and pass its URL`,
    );
  }
}

/** The run was interrupted by its AbortSignal or by a signal from the system. */
export class AbortedError extends ShisaFilterError {
  readonly code = "SF_ABORTED";
}
