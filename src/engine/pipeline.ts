import type { Profile } from "../core/context.ts";
import { ConfigError, FilterCrashError, InlineFilterError } from "../core/errors.ts";
import type { AnyFilter } from "../core/filter.ts";
import type { Verdict } from "../core/finding.ts";
import { readRows } from "../io/rows.ts";
import type { Mapping, ShapeOverride } from "../io/shapes/index.ts";
import type { KernelChoice } from "../text/kernels/kernels.ts";
import { rememberBase } from "./against/base-batch.ts";
import { openBaseRows } from "./against/base-rows.ts";
import { chooseKernels } from "./choose-kernels.ts";
import type { Config } from "./config-schema.ts";
import { createDecider } from "./decide.ts";
import { mapInOrder } from "./map-in-order.ts";
import { activeMatchers, createMatchings, createMatchStage } from "./matching/match-batch.ts";
import { namedColumns } from "./measure.ts";
import { createPolicy } from "./policy.ts";
import { createPool } from "./pool.ts";
import { shareProfile } from "./profile.ts";
import { givenProfiles } from "./profile-file.ts";
import type { SamplesTask } from "./protocol.ts";
import { shareReferences } from "./references.ts";
import { resolveConfig } from "./resolve-config.ts";
import { type Batch, batchesOf, fileSampler, type RowSample, rowSampler } from "./row-batches.ts";
import { BATCH_BYTES, HANG_SECONDS, MAX_EXPANSION } from "./session.ts";
import { createRaise } from "./strictness.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";
import { untilAborted } from "./until-aborted.ts";
import { createProgress } from "./watchdog.ts";
import { workerCount } from "./worker-count.ts";

/** A filter to run: a built-in by id (with options), a module by URL, or an object (only with `workers: 0`). */
export type PipelineFilter =
  | string
  | URL
  | { readonly id: string; readonly options?: Readonly<Record<string, unknown>>; readonly reasons?: undefined }
  | AnyFilter;

export interface PipelineOptions
  extends Pick<Config, "preset" | "language" | "severity" | "select" | "ignore" | "strictness" | "dryRun" | "against"> {
  /** The filters to run, instead of all of the preset's. */
  readonly filters?: readonly PipelineFilter[];
  /** How rows are read; detected from the first row if not given. */
  readonly shape?: string;
  readonly textColumn?: string;
  /** Where the texts are in rows of no shape. */
  readonly mapping?: Mapping;
  readonly idColumn?: string;
  /** The column that says where a row is from, for rules that hold for some sources. */
  readonly sourceColumn?: string;
  /** Threads; 0 runs everything in this one. Default: auto. */
  readonly workers?: number | "auto";
  /**
   * What a first look at such data counted, or the file it is in (a `run.json`, too: all of its folders together). A stream
   * is never looked at ahead.
   */
  readonly profile?: Profile | string;
  /** At most so many rows are pulled ahead of the one you are given. Default: 2,048. */
  readonly maxInFlight?: number;
  /** What scans texts: WebAssembly, its twins in TypeScript, or what runs here. Never changes a verdict. Default: auto. */
  readonly kernels?: KernelChoice;
  /** Findings show what is private as it is. Default: false. */
  readonly unmasked?: boolean;
  readonly signal?: AbortSignal;
}

/** A row, the very object that was put in, and what was decided about it. */
export interface Judged<Row> {
  readonly row: Row;
  readonly verdict: Verdict;
}

/** Rows: any iterable (arrays, generators, Node and web streams of objects), or file patterns. */
export type Rows<Row> = AsyncIterable<Row> | Iterable<Row>;

export interface Pipeline {
  (patterns: string | readonly string[]): AsyncGenerator<Judged<Readonly<Record<string, unknown>> | string>>;
  <Row extends object>(rows: Rows<Row>): AsyncGenerator<Judged<Row>>;
}

const MAX_IN_FLIGHT = 2048;
/** A batch large enough that a thread crossing costs nothing beside its work, small enough to spread a short set. */
const BATCH_ROWS = 256;

/**
 * Readies filters; the result takes rows and gives them back in order, each with its verdict. It prints nothing, never
 * exits, and stops its threads when the loop ends, breaks, throws or is aborted.
 * @example
 * const judge = pipeline({ preset: "ja" });
 * for await (const { row, verdict } of judge(rows)) if (verdict.outcome === "keep") write(row);
 * @throws {ConfigError} {InlineFilterError} {UnknownShapeError} {FilterCrashError} {AbortedError} while it is iterated.
 */
export function pipeline(options: PipelineOptions = {}): Pipeline {
  return ((given: string | readonly string[] | Rows<object>) => {
    const patterns = typeof given === "string" ? [given] : given;
    const { sourceColumn } = options;
    if (Array.isArray(patterns) && patterns.length > 0 && patterns.every((each) => typeof each === "string"))
      return judgeRows(readRows(patterns as string[], overrideOf(options)), options, (columns) =>
        fileSampler(columns, sourceColumn),
      );
    return judgeRows(given as Rows<object>, options, (columns) =>
      rowSampler(overrideOf(options), columns, sourceColumn),
    );
  }) as Pipeline;
}

async function* judgeRows<Row extends object>(
  rows: Rows<Row>,
  options: PipelineOptions,
  createSampler: (columns: readonly string[]) => (row: Row) => RowSample,
): AsyncGenerator<Judged<unknown>> {
  chooseKernels(options.kernels);
  const { inline, config } = await configOf(options);
  const workers = workerCount(options.workers ?? "auto");
  if (inline.length > 0 && workers > 0) throw new InlineFilterError(inline[0]!.id);
  const { active } = config;
  const { unmasked = false } = options;
  const profile = options.profile === undefined ? undefined : givenProfiles(options.profile).at(-1)!;
  const known = profile && { profile: shareProfile(0, profile) };
  const progress = createProgress();
  const temporary = createTemporaryFolder();
  const base = config.against.length > 0 ? await openBaseRows(config.against, { active }, []) : undefined;
  const matchings = createMatchings(activeMatchers(active));
  const references = shareReferences(config.references);
  const setup = {
    filters: config.specs,
    policy: config.policy,
    idColumn: config.idColumn,
    ...(config.language !== undefined && { language: config.language }),
    ...(references !== undefined && { references }),
    onCrash: "fail",
    wantBytes: false,
    wantTexts: false,
    unmasked,
    ...(options.kernels !== undefined && { kernels: options.kernels }),
    ...(matchings.length > 0 && { textFolder: await temporary.path() }),
    ...(base !== undefined && { textFiles: base.textFiles }),
    progress,
  } as const;
  const pool = await createPool(setup, workers, active);
  const decider = createDecider(active, createPolicy(config.policy), {
    unmasked,
    allowed: config.allowed,
    raise: createRaise(active, config.policy),
  });
  const late = [
    ...decider.speaksAtEnd,
    ...matchings.filter(({ isOpen }) => isOpen).map(({ filter }) => active[filter]!.filter.id),
  ];
  if (late.length > 0) {
    await pool.destroy();
    await temporary.remove();
    throw new ConfigError(
      `pipeline: filter ${late[0]} judges a set as a whole, and a stream may have no end. Use run() or check()`,
    );
  }
  const maxInFlight = Math.max(1, Math.floor(options.maxInFlight ?? MAX_IN_FLIGHT));
  const batchRows = Math.max(1, Math.min(BATCH_ROWS, maxInFlight >> 3));
  const reading = {
    ...{ pool, temporary, progress, filterIds: active.map(({ filter }) => filter.id) },
    ...{ batchBytes: BATCH_BYTES, maxExpansion: MAX_EXPANSION, hangTimeout: HANG_SECONDS },
    ...overrideOf(options),
    ...(options.signal !== undefined && { signal: options.signal }),
  };
  let ordinal = 0;
  let place = { source: "", row: 0 };
  let isDone = false;
  try {
    for (const batch of await rememberBase(base?.batches(reading) ?? [], matchings)) decider.remember(batch);
    const batches = batchesOf(rows, batchRows, config.idColumn, createSampler(namedColumns(active)));
    const match = createMatchStage(matchings, pool);
    const measure = async (batch: Batch) => {
      const measured = pool.measure({ ...taskOf(batch), ...known });
      const matched = matchings.length === 0 ? [] : await match(batch.source, measured);
      return { result: await measured, matched };
    };
    const measured = mapInOrder(batches, measure, {
      costOf: (batch) => batch.rows.length,
      // Room for one whole batch more, and for the row that a source owes when a batch could not wait for it.
      budget: batchRows === 1 ? maxInFlight : maxInFlight - batchRows,
      most: 256,
    });
    for await (const { item, result: work } of untilAborted(measured, options.signal)) {
      const { result, matched } = work;
      const { source } = item;
      if (source !== place.source) place = { source, row: 0 };
      if (result.crash)
        throw new FilterCrashError(
          result.crash.filter,
          `${source}#${place.row + result.crash.row}`,
          result.crash.error,
        );
      const { keep, found } = decider.decide(result, { ...place, ordinal }, matched);
      ordinal += result.rows;
      place.row += result.rows;
      for (const [index, row] of item.rows.entries()) {
        const outcome = keep[index] === 1 ? "keep" : "reject";
        yield { row, verdict: { outcome, findings: found.get(index)?.findings ?? [] } };
      }
    }
    isDone = true;
  } finally {
    // A Node stream that is waiting for data would keep its resources: as with any loop over it, leaving closes it.
    if (!isDone && "destroy" in rows && typeof rows.destroy === "function") rows.destroy();
    await pool.destroy();
    await temporary.remove();
  }
}

const taskOf = ({ source, samples, ids }: Batch): SamplesTask => ({ kind: "samples", slot: 0, source, samples, ids });

const isFilter = (given: PipelineFilter): given is AnyFilter =>
  typeof given === "object" && !(given instanceof URL) && "reasons" in given && given.reasons !== undefined;

async function configOf({
  filters,
  preset,
  language,
  severity,
  select,
  ignore,
  strictness,
  dryRun,
  against,
  idColumn,
}: PipelineOptions) {
  const plugins: string[] = [];
  const chosen: Record<string, Record<string, unknown>> = {};
  const inline: AnyFilter[] = [];
  for (const given of filters ?? []) {
    if (given instanceof URL) plugins.push(given.href);
    else if (typeof given === "string" && /^(file|data|node):|^\.{0,2}\//.test(given)) plugins.push(given);
    else if (typeof given === "string") chosen[given] = {};
    else if (isFilter(given)) inline.push(given);
    else chosen[given.id] = { ...given.options };
  }
  const shared = {
    ...(preset !== undefined && { preset }),
    ...(language !== undefined && { language }),
    ...(severity !== undefined && { severity }),
    ...(select !== undefined && { select }),
    ...(ignore !== undefined && { ignore }),
    ...(strictness !== undefined && { strictness }),
    ...(dryRun !== undefined && { dryRun }),
    ...(against !== undefined && { against }),
    ...(idColumn !== undefined && { idColumn }),
  };
  const layer = { from: "pipeline", config: { ...shared, plugins, filters: chosen }, folder: process.cwd() };
  const config = await resolveConfig([layer], inline);
  if (filters === undefined) return { inline, config };
  const wanted = (id: string) => Object.hasOwn(chosen, id) || id === "row" || inline.some((filter) => filter.id === id);
  const mine = config.specs.map(({ id, module }) => wanted(id) || module !== undefined);
  for (const id of Object.keys(chosen))
    if (!config.specs.some((spec) => spec.id === id))
      throw new ConfigError(`pipeline: filter ${id} reports nothing under these severities, or without its references`);
  const only = {
    ...config,
    active: config.active.filter((_, index) => mine[index]),
    specs: config.specs.filter((_, index) => mine[index]),
  };
  return { inline, config: only };
}

const overrideOf = ({ shape, textColumn, mapping }: PipelineOptions): ShapeOverride => ({
  ...(shape !== undefined && { shape }),
  ...(textColumn !== undefined && { textColumn }),
  ...(mapping !== undefined && { mapping }),
});
