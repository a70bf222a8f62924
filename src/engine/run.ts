import { writeFile } from "node:fs/promises";
import path from "node:path";
import { AbortedError, InputError } from "../core/errors.ts";
import { stableStringify } from "../core/json.ts";
import { LEXICONS } from "../filters/lexicon/version.ts";
import { RULES } from "../filters/rules.ts";
import type { InputFile } from "../io/inputs.ts";
import type { OutputFormat } from "../io/output-format.ts";
import { outputName } from "../io/output-name.ts";
import { reasonsByCode } from "../report/explain.ts";
import { count, counted } from "../report/numerals.ts";
import type { RowCounts, Summary } from "../report/summary.ts";
import { VERSION } from "../version.ts";
import { type AuditFiles, openAuditFiles } from "./audit-files.ts";
import { readAudit } from "./audit-read.ts";
import { type KeptFile, writeDatasetCard } from "./dataset-card.ts";
import { hashFile } from "./file-hash.ts";
import type { Baseline } from "./gate/baseline.ts";
import { prepareOutputFolder } from "./output-folder.ts";
import { recordOfReferences } from "./references.ts";
import { writePage } from "./report-file.ts";
import { withPartners } from "./report-partners.ts";
import { rowsOfSample } from "./report-rows.ts";
import { checkOutputNames, createSourceRoute, type SourceRoute } from "./route.ts";
import { openSession, type SessionOptions } from "./session.ts";
import { createSummarizer } from "./summarize.ts";
import { checkArrowColumns } from "./target-tables.ts";
import { describeReadError, describeWriteError } from "./write-error.ts";

export interface RunOptions extends SessionOptions {
  /** The output folder; it must be new or empty. */
  readonly out: string;
  /** The format that rows are written in, instead of the config's. */
  readonly to?: OutputFormat;
  /** Write all rows, to annotated/, with columns of what was decided of them, instead of what the config says. */
  readonly annotate?: boolean;
  /** Mend rows where nothing is lost by it, and write them to repaired/, instead of what the config says. */
  readonly fix?: boolean;
  /** Replace an earlier run's output. */
  readonly overwrite?: boolean;
  /** Of the sample for review. Default: 0. */
  readonly seed?: number;
  /** Rows in the sample for review. Default: 2,000. */
  readonly sampleSize?: number;
  /** Write `report.html`. Default: true. */
  readonly report?: boolean;
  /** An earlier state that the report compares with: what `gate --update-baseline` wrote, or a `summary.json`, parsed. */
  readonly baseline?: Baseline;
}

export interface RunResult {
  readonly summary: Summary;
  /** Files that could not be read and were left out (`onBadFile: "skip"`). */
  readonly bad: readonly { readonly source: string; readonly error: string }[];
  readonly notes: readonly string[];
}

/** One input as `run.json` records it. */
interface InputRecord {
  readonly source: string;
  readonly bytes: number;
  readonly shape: string;
  readonly notes: readonly string[];
  readonly rows: RowCounts;
  readonly lines: number;
  readonly blankLines: number;
  readonly bom: boolean;
}

const SAMPLE_SIZE = 2000;

/**
 * Reads shards, writes kept and rejected rows, and explains every rejection. kept + rejected = input.
 * @throws {InputError} {OutputError} {FilterCrashError} {FilterHangError} {WorkerError} {AbortedError};
 * shards committed before stay, the one in work leaves nothing.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { out, config, onEvent, unmasked = false } = options;
  const started = performance.now();
  const to = options.to ?? config.to;
  const annotate = options.annotate ?? config.annotate ?? false;
  const fix = options.fix ?? config.fix ?? false;
  // The inputs first: a misspelt one must not cost the output of an earlier run.
  const session = await openSession(options, {
    ...{ bytes: true, texts: false, exclude: out },
    again: to !== undefined && to !== "jsonl",
    annotate,
    fix,
    tokens: true,
  });
  const summarizer = createSummarizer(config.active, session.files, config.sourceColumn);
  const seed = options.seed ?? 0;
  let audit: AuditFiles | undefined;
  const inputs: InputRecord[] = [];
  const bad: { source: string; error: string }[] = [];
  const notes: string[] = [];
  const kept: KeptFile[] = [];
  let release: (() => void) | undefined;
  let route: SourceRoute | undefined;
  let current: Omit<InputRecord, "rows" | "blankLines"> & { file: InputFile };
  let [lines, bom] = [0, false];
  try {
    checkOutputNames(session.files, to);
    if (to === undefined) await checkArrowColumns(session.files, options.onBadFile === "skip");
    const target = to === undefined ? undefined : await session.tables(to);
    notes.push(...(target?.notes ?? []));
    release = await prepareOutputFolder(out, options.overwrite ?? false);
    audit = openAuditFiles(out, seed, options.sampleSize ?? SAMPLE_SIZE, unmasked);
    const profiles = await session.profiles();
    for await (const event of session.events(profiles)) {
      if (event.kind === "open") {
        const { file, shape, parquet } = event;
        const table = target?.tables.get(file.path);
        route = await createSourceRoute(out, file, {
          pool: session.pool,
          ...(parquet && { parquet }),
          ...(to && { to }),
          ...(table && { table }),
          annotate,
        });
        summarizer.open(file.path, shape);
        audit.open();
        [lines, bom] = [0, false];
        current = {
          file,
          source: file.path,
          bytes: file.byteLength,
          shape: shape.spec.name,
          notes: shape.notes,
          lines,
          bom,
        };
        onEvent?.({ kind: "open", file, shape });
      } else if (event.kind === "batch") {
        const wanted = audit.add(event);
        try {
          await route!.write(event, wanted);
        } catch (error) {
          // Columns that no filter looks at are read here for the first time.
          if (!(error instanceof InputError)) throw error;
          event.refuse(error);
          continue;
        }
        summarizer.add(event);
        lines += event.result.lines;
        bom ||= event.result.bom;
        const { rows } = event.result;
        const rejected = event.decided.keep.reduce((sum, bit) => sum + 1 - bit, 0);
        onEvent?.({ kind: "progress", source: event.source, rows, rejected, bytes: event.share });
      } else if (event.kind === "close") {
        const rows = summarizer.close();
        const { file, ...record } = current!;
        if (file.format !== "jsonl") lines = 0;
        const blankLines = file.format === "jsonl" ? lines - rows.input : 0;
        const sha256 = file.path === "-" ? null : (await hashFile(file.path, "cannot be read again")).sha256;
        const input = { path: file.path, bytes: file.byteLength, sha256 };
        await route!.commit({ v: 1, input, fingerprint: config.fingerprint, rules: RULES, rows });
        notes.push(...route!.notes);
        route = undefined;
        inputs.push({ ...record, lines, bom, rows, blankLines });
        const { relative, format } = outputName(file, to);
        const table = target?.tables.get(file.path);
        const written = annotate ? rows.input - rows.malformed - (rows.repaired ?? 0) : rows.kept;
        const folder = annotate ? "annotated" : "kept";
        const its = { format, shape: record.shape, rows: written, ...(table && { table }) };
        kept.push({ path: `${folder}/${relative}`, ...its });
        if ((rows.repaired ?? 0) > 0) kept.push({ ...its, path: `repaired/${relative}`, rows: rows.repaired! });
        onEvent?.({ kind: "close", source: event.source });
      } else if (event.kind === "bad") {
        // A source that could not even be opened has left nothing anywhere.
        if (route !== undefined) audit.abort();
        await route?.abort();
        route = undefined;
        bad.push({ source: event.file.path, error: event.error.message });
        onEvent?.(event);
        if (options.onBadFile !== "skip") throw event.error;
      } else {
        onEvent?.(event);
      }
    }
    const summary = summarizer.finish(session.matchCounts());
    await audit.finish();
    await writeDatasetCard(out, kept);
    await writeFile(path.join(out, "summary.json"), `${stableStringify(summary, 2)}\n`);
    const { presets, language, shape, textColumn, mapping, idColumn, sourceColumn, policy, specs, fingerprint } =
      config;
    if (options.report ?? true) {
      const override = {
        ...(shape !== undefined && { shape }),
        ...(textColumn !== undefined && { textColumn }),
        ...(mapping !== undefined && { mapping }),
      };
      await writePage(
        path.join(out, "report.html"),
        // Only counted, not shown.
        readAudit(out, process.stdin, true),
        await withPartners(await rowsOfSample(out, override, unmasked), override, unmasked),
        {
          summary,
          fingerprint,
          reasons: reasonsByCode(config.active.map(({ filter }) => filter)),
          ...(options.baseline && { earlier: options.baseline }),
        },
      );
    }
    const record = {
      v: 1,
      version: VERSION,
      rules: RULES,
      lexicons: LEXICONS,
      fingerprint,
      seed,
      unmasked,
      config: {
        presets,
        language: language ?? null,
        shape: shape ?? null,
        textColumn: textColumn ?? null,
        mapping: mapping ?? null,
        idColumn,
        sourceColumn: sourceColumn ?? null,
        to: to ?? null,
        annotate,
        fix,
        policy,
        filters: specs,
      },
      profiles,
      against: options.against ?? config.against,
      references: recordOfReferences(config.references),
      inputs,
      ...(config.tokenizer !== undefined && { tokenizer: (await hashFile(config.tokenizer)).sha256 }),
      bad,
      notes,
      rows: summary.rows,
      timings: { seconds: Number(((performance.now() - started) / 1000).toFixed(3)) },
      environment: {
        node: process.version,
        platform: `${process.platform}-${process.arch}`,
        workers: session.pool.workers,
      },
    };
    await writeFile(path.join(out, "run.json"), `${stableStringify(record, 2)}\n`);
    return { summary, bad, notes };
  } catch (error) {
    await route?.abort().catch(() => {});
    audit?.close();
    const stays = whatStays(inputs, session.files.length);
    const isStopped = error instanceof AbortedError || (options.signal?.aborted && error === options.signal.reason);
    if (isStopped) throw new AbortedError(`interrupted: nothing half-written is left. ${stays}`);
    throw describeWriteError(out, inputs.length > 0 ? describeReadError(error, stays) : error, stays);
  } finally {
    await session.close();
    release?.();
  }
}

/** What an interrupted or failed run leaves, in numbers. */
function whatStays(done: readonly InputRecord[], files: number): string {
  const rows = done.reduce((sum, { rows: each }) => sum + each.input, 0);
  return `What is done stays: ${count(done.length)} of ${counted(files, "file")}, ${counted(rows, "row")}`;
}
