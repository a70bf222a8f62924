import type { Profile } from "../core/context.ts";
import { ConfigError, type ShisaFilterError } from "../core/errors.ts";
import { findInputs, type InputFile, STDIN } from "../io/inputs.ts";
import { MAX_LINE_BYTES } from "../io/jsonl/range.ts";
import type { OutputFormat } from "../io/output-format.ts";
import type { DetectedShape } from "../io/shapes/index.ts";
import type { MatchCounts } from "../report/summary.ts";
import type { KernelChoice } from "../text/kernels/kernels.ts";
import type { BaseBatch } from "./against/base-batch.ts";
import { openBaseRows } from "./against/base-rows.ts";
import { scanBase } from "./against/scan-base.ts";
import { chooseKernels } from "./choose-kernels.ts";
import { createDecider, type LateFindings } from "./decide.ts";
import { estimateRows } from "./estimate-rows.ts";
import { takeFirstLook } from "./first-look.ts";
import { inputFolders } from "./input-folders.ts";
import { activeMatchers, createMatchings } from "./matching/match-batch.ts";
import type { Matching } from "./matching/matching.ts";
import { INDEX_MEMORY, isTooLarge, openSpilledMatchings } from "./matching/open-matchings.ts";
import { createPolicy } from "./policy.ts";
import { createPool, type Pool } from "./pool.ts";
import { type FolderProfile, profilesByFolder, shareProfile } from "./profile.ts";
import { givenProfiles } from "./profile-file.ts";
import { shareReferences } from "./references.ts";
import type { ResolvedConfig } from "./resolve-config.ts";
import { type ScanEvent, scan } from "./scan.ts";
import { type ReadableStdin, readableStdin } from "./stdin.ts";
import { createRaise } from "./strictness.ts";
import { settleTables, type TargetTables } from "./target-tables.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";
import { openTokenizer } from "./token-counter.ts";
import { createProgress } from "./watchdog.ts";
import { workersFor } from "./worker-count.ts";

/** What `run` and `check` have in common. */
export interface SessionOptions {
  readonly inputs: readonly string[];
  readonly config: ResolvedConfig;
  /** Threads; 0 runs everything in this one. Default: auto. */
  readonly workers?: number | "auto";
  /** Bytes of JSONL in a task. Never changes a result. Default: 2 MiB. */
  readonly batchBytes?: number;
  /** The most a compressed file may grow, as a factor of its size. Default: 100. */
  readonly maxExpansion?: number;
  /** Seconds one filter may take on one row. Default: 30. */
  readonly hangTimeout?: number;
  readonly onCrash?: "fail" | "quarantine";
  /**
   * Rows of each input folder that filters look at before any row is judged, where a filter wants to; 0: none. The look
   * ends sooner in rows of more than 64 MB. Default: 10,000.
   */
  readonly profileRows?: number;
  /** What such a look counted, or the file it is in (a `run.json`, too); then no look is taken. */
  readonly profile?: Profile | string;
  /**
   * What rows are compared with besides each other, by the filters that look for duplicates: files, globs and folders, or
   * indexes made by `buildIndex`. They are not judged themselves. Default: what the config says.
   */
  readonly against?: readonly string[];
  /**
   * Bytes of memory for the indexes of filters that compare rows in pairs. Inputs of more rows are read twice, and what is
   * compared is found over the disk. Never changes a result. Default: 256 MiB.
   */
  readonly indexMemory?: number;
  /** WebAssembly (`wasm`), its twins in TypeScript (`plain`), or what runs here (`auto`). Never changes a result. Default: auto. */
  readonly kernels?: KernelChoice;
  /** Show and write what is private as it is; kept and rejected rows are what they were in any case. Default: false. */
  readonly unmasked?: boolean;
  /** A file that cannot be read stops the run (default), or is left out. */
  readonly onBadFile?: "fail" | "skip";
  readonly signal?: AbortSignal;
  /** Read for `-`. Default: process.stdin. */
  readonly stdin?: AsyncIterable<Buffer>;
  /** Told as things happen, for progress and notes; never changes a result. */
  readonly onEvent?: (event: SessionEvent) => void;
}

/** What a watcher is told. Bytes are of the files on disk; for streams, of their text. */
export type SessionEvent =
  | { readonly kind: "start"; readonly files: readonly InputFile[]; readonly workers: number }
  | { readonly kind: "open"; readonly file: InputFile; readonly shape: DetectedShape }
  | {
      readonly kind: "progress";
      readonly source: string;
      readonly rows: number;
      readonly rejected: number;
      readonly bytes: number;
    }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "close"; readonly source: string }
  | { readonly kind: "bad"; readonly file: InputFile; readonly error: ShisaFilterError };

/** 2 MiB: throughput is flat from 0.25 to 16 MiB (measured on 500 MB of chat rows), and small files still spread. */
export const BATCH_BYTES = 2 << 20;
export const MAX_EXPANSION = 100;
export const HANG_SECONDS = 30;
const PROFILE_ROWS = 10_000;

/** An open session: its inputs are found and its workers are up. */
export interface Session {
  readonly files: readonly InputFile[];
  readonly pool: Pool;
  /** What is known of the folders before any row is judged, each profile once: as it was given, or by a first look. */
  profiles(): Promise<readonly FolderProfile[]>;
  events(profiles: readonly FolderProfile[]): AsyncGenerator<ScanEvent>;
  /** What the rows are compared by, without judging them. */
  sketches(): AsyncGenerator<BaseBatch>;
  /** The columns of what is written in a format of its own. */
  tables(to: OutputFormat): Promise<TargetTables>;
  /** What was found in pairs, when the events have ended. */
  matchCounts(): readonly MatchCounts[];
  /** Where texts that are compared are kept. */
  textFolder(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a session. Close it, whatever happens. */
export async function openSession(
  options: SessionOptions,
  want: {
    readonly bytes: boolean;
    readonly texts: boolean;
    readonly exclude?: string;
    readonly again?: boolean;
    readonly annotate?: boolean;
    readonly fix?: boolean;
    readonly tokens?: boolean;
  },
): Promise<Session> {
  const { config, onEvent, signal, onCrash = "fail", unmasked = false } = options;
  const limits = {
    batchBytes: Math.ceil(Math.min(options.batchBytes ?? BATCH_BYTES, MAX_LINE_BYTES)),
    maxExpansion: options.maxExpansion ?? MAX_EXPANSION,
    hangTimeout: options.hangTimeout ?? HANG_SECONDS,
  };
  for (const [name, value] of Object.entries(limits))
    if (!(value > 0)) throw new ConfigError(`${name}: ${value} is not a number above 0`);
  const { profileRows = PROFILE_ROWS } = options;
  if (!Number.isInteger(profileRows) || profileRows < 0)
    throw new ConfigError(`profileRows: ${profileRows} is not a whole number from 0 up`);
  const given = options.profile === undefined ? undefined : givenProfiles(options.profile);
  chooseKernels(options.kernels);
  const tokenizer = want.tokens ? config.tokenizer : undefined;
  // What is wrong with it should be told before anything is read.
  if (tokenizer !== undefined) await openTokenizer(tokenizer);
  const files = await findInputs(options.inputs, want.exclude);
  const against = options.against ?? config.against;
  const base = against.length > 0 ? await openBaseRows(against, config, files) : undefined;
  const workers = workersFor(options.workers ?? "auto", [...files, ...(base?.files ?? [])], config.specs);
  const folders = inputFolders(files);
  const observing = config.active.map(({ filter }) => filter).filter(({ observe }) => observe !== undefined);
  const looks = given === undefined && profileRows > 0 && observing.length > 0;
  const progress = createProgress();
  const temporary = createTemporaryFolder();
  const matchers = activeMatchers(config.active);
  const matches = matchers.length > 0;
  const references = shareReferences(config.references);
  const setup = {
    filters: config.specs,
    policy: config.policy,
    idColumn: config.idColumn,
    ...(config.sourceColumn !== undefined && { sourceColumn: config.sourceColumn }),
    ...(tokenizer !== undefined && { tokenizer }),
    ...(config.language !== undefined && { language: config.language }),
    ...(references !== undefined && { references }),
    ...(want.annotate && { annotate: true }),
    ...(want.fix && { fix: true }),
    onCrash,
    wantBytes: want.bytes,
    wantTexts: want.texts,
    unmasked,
    ...(options.kernels !== undefined && { kernels: options.kernels }),
    ...(matches && { textFolder: await temporary.path() }),
    ...(base !== undefined && { textFiles: base.textFiles }),
    progress,
  };
  const policy = createPolicy(config.policy);
  const raise = createRaise(config.active, config.policy);
  const create = (late?: LateFindings) =>
    createDecider(config.active, policy, { onCrash, unmasked, allowed: config.allowed, raise, ...(late && { late }) });

  let counted: () => readonly MatchCounts[] = () => [];
  let stdin: Promise<ReadableStdin> | undefined;
  /** Where a judge speaks at the end, or the best of rows that are alike stays, or a bad file undoes what was said. */
  const mayReadAgain = () => {
    const { speaksAtEnd, judges } = create();
    return (
      want.again === true ||
      matchers.some(({ matcher }) => matcher.byRank) ||
      speaksAtEnd.length > 0 ||
      (judges && options.onBadFile === "skip" && files.length > 1)
    );
  };
  const reading = async () => {
    stdin ??= readableStdin(files, options, { again: mayReadAgain(), looks }, temporary);
    const { read } = await stdin;
    return {
      pool,
      temporary,
      progress,
      filterIds: config.active.map(({ filter }) => filter.id),
      ...limits,
      ...(want.annotate && { annotate: true }),
      ...(config.shape !== undefined && { shape: config.shape }),
      ...(config.textColumn !== undefined && { textColumn: config.textColumn }),
      ...(config.mapping !== undefined && { mapping: config.mapping }),
      ...(config.sourceColumn !== undefined && { sourceColumn: config.sourceColumn }),
      ...(signal !== undefined && { signal }),
      ...(read !== undefined && { stdin: read }),
    };
  };

  async function profiles(): Promise<readonly FolderProfile[]> {
    if (given !== undefined) return [...new Set(profilesByFolder(folders, given).values())];
    if (!looks) return [];
    return takeFirstLook(folders, {
      ...(await reading()),
      rows: profileRows,
      observing: observing.map(({ id }) => id),
    });
  }

  async function* events(known: readonly FolderProfile[]): AsyncGenerator<ScanEvent> {
    const shared = new Map(known.map((profile, index) => [profile, shareProfile(index, profile)]));
    const bySource = [...profilesByFolder(folders, known)].flatMap(([folder, profile]) =>
      folder.files.map((file) => [file.path, shared.get(profile)!] as const),
    );
    const scanning = { ...(await reading()), profiles: new Map(bySource) };
    const compared = yield* matchings(scanning);
    counted = () =>
      compared.map((matching) => ({ filter: config.active[matching.filter]!.filter.id, ...matching.counts() }));
    try {
      yield* scan(files, {
        ...scanning,
        createDecider: create,
        matchings: compared,
        ...(base !== undefined && { base: () => base.batches(scanning) }),
      });
    } finally {
      for (const matching of compared) matching.close();
    }
  }

  /** What compares rows in pairs: in memory where that is enough, else found over the disk by reading everything once more. */
  async function* matchings(
    scanning: Awaited<ReturnType<typeof reading>>,
  ): AsyncGenerator<ScanEvent, readonly Matching[]> {
    if (!matches) return [];
    const { file } = await stdin!;
    // How long standard input is nobody knows; it is compared in memory, so that what is found can be told as it comes.
    if (file === undefined && files.some(({ path }) => path === STDIN)) return createMatchings(matchers);
    const rows = (await estimateRows(file === undefined ? files : [file])) + ((await base?.rows()) ?? 0);
    if (!isTooLarge(matchers, rows, options.indexMemory ?? INDEX_MEMORY)) return createMatchings(matchers);
    const ids = matchers.map(({ filter }) => config.active[filter]!.filter.id).join(", ");
    yield { kind: "notice", text: `${ids}: about ${rows} rows are compared over the disk, so they are read twice` };
    return openSpilledMatchings(matchers, {
      rows,
      ...(base !== undefined && { base: base.batches(scanning, { sketchOnly: "keys" }) }),
      inputs: scanBase(files, scanning, { sketchOnly: "keys", mayBreak: true }),
      folder: await temporary.path(),
    });
  }

  async function* sketches(): AsyncGenerator<BaseBatch> {
    yield* scanBase(files, await reading());
  }

  const pool = await createPool(setup, workers);
  onEvent?.({ kind: "start", files, workers });
  return {
    files,
    pool,
    profiles,
    events,
    sketches,
    tables: async (to) => settleTables(files, to, { ...(await reading()), skipBad: options.onBadFile === "skip" }),
    matchCounts: () => counted(),
    textFolder: () => temporary.path(),
    async close() {
      await pool.destroy();
      await temporary.remove();
    },
  };
}
