import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { ConfigError, OutputError } from "../../core/errors.ts";
import { RULES } from "../../filters/rules.ts";
import { VERSION } from "../../version.ts";
import { openTextStore } from "../matching/text-store.ts";
import { openSession, type SessionOptions } from "../session.ts";
import { describeWriteError } from "../write-error.ts";
import { checkManifest, type IndexedFilter, type IndexManifest, MANIFEST, readManifest } from "./index-manifest.ts";
import { openSegment } from "./index-writer.ts";
import { indexedFilters, isIndexed } from "./indexed-filters.ts";

export interface BuildIndexOptions
  extends Omit<SessionOptions, "against" | "profile" | "profileRows" | "onCrash" | "onBadFile"> {
  /** The folder of the index; new, empty, or with `append` one that has an index. */
  readonly out: string;
  /** Add the rows to the index that is there. */
  readonly append?: boolean;
}

export interface BuiltIndex {
  /** Rows in the index. */
  readonly rows: number;
  /** Of these, rows that were added. */
  readonly added: number;
}

/** The number of the file a thread of ours would write texts to; none does, as this one only reads. */
const READS_ONLY = 0x3fffffff;

/**
 * Remembers the rows of files in a folder, so that later runs can compare theirs with them (`against`) without reading the files.
 * @throws {OutputError} for a folder that is not empty, or has no index to append to; {InputError} {ConfigError}
 * {FilterCrashError} {FilterHangError} {WorkerError} {AbortedError}. What was in the index stays as it was.
 */
export async function buildIndex(options: BuildIndexOptions): Promise<BuiltIndex> {
  const { out, append = false, config } = options;
  const active = config.active.filter(({ filter }) => isIndexed(filter));
  if (active.length === 0) throw new ConfigError("index: no filter that compares rows is on");
  const ids = new Set(active.map(({ filter }) => filter.id));
  const specs = config.specs.filter(({ id }) => ids.has(id));
  const filters = indexedFilters(active);
  const before = startingManifest(out, append, filters);
  const session = await openSession(
    { ...options, config: { ...config, active, specs, against: [] } },
    { bytes: false, texts: false },
  );
  const store = openTextStore(await session.textFolder(), READS_ONLY);
  const segment = await openSegment(out, before, store).catch(async (error: unknown) => {
    store.close();
    await session.close();
    throw describeWriteError(out, error);
  });
  try {
    let last = "";
    for await (const batch of session.sketches()) {
      if (batch.source !== last) options.onEvent?.({ kind: "notice", text: `${batch.source}: read` });
      last = batch.source;
      await segment.add(batch);
    }
    const { rows } = await segment.commit();
    return { rows, added: rows - before.rows };
  } catch (error) {
    await segment.abort().catch(() => {});
    throw describeWriteError(out, error);
  } finally {
    store.close();
    await session.close();
  }
}

function startingManifest(out: string, append: boolean, filters: IndexedFilter[]): IndexManifest {
  const exists = existsSync(path.join(out, MANIFEST));
  if (append) {
    if (!exists) throw new OutputError(`${out}: has no index to append to. Leave --append out to build one`);
    const manifest = readManifest(out);
    checkManifest(out, manifest, filters);
    // Rows of one index are compared by the same filters, in one order.
    const [had, have] = [manifest.filters, filters].map((list) => list.map(({ id }) => id).join(", "));
    if (had !== have)
      throw new OutputError(
        `${out}: was built with ${had}, and ${have} is on now. Switch on the same filters to append`,
      );
    return manifest;
  }
  if (exists) throw new OutputError(`${out}: has an index already. Give --append to add to it, or another folder`);
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new OutputError(`${out}: is not empty. Give a new folder for the index`);
  return { v: 1, version: VERSION, rules: RULES, filters, rows: 0, segments: [] };
}
