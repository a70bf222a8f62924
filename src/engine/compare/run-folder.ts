import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { InputError } from "../../core/errors.ts";
import { stableStringify } from "../../core/json.ts";
import type { Difference } from "../../report/diff/record.ts";
import type { RowCounts, Summary } from "../../report/summary.ts";
import { isFolder, jsonOf } from "../report-rows.ts";

/** What `run.json` says that a comparison needs. */
export interface RunRecord {
  readonly version: string;
  readonly rules: number;
  readonly lexicons: string;
  readonly fingerprint: string;
  readonly config: {
    readonly filters: readonly { readonly id: string; readonly module?: string; readonly options: unknown }[];
    readonly [key: string]: unknown;
  };
  readonly against: readonly string[];
  readonly references: readonly { readonly filter: string; readonly sha256: string }[];
  readonly inputs: readonly { readonly source: string; readonly shape: string; readonly rows: RowCounts }[];
}

/** The output folder of a run that has ended. */
export interface RunFolder {
  readonly out: string;
  readonly run: RunRecord;
  readonly summary: Summary;
}

/** Whether a folder is, or was going to be, the output of a run. */
export const isRunFolder = (given: string): boolean =>
  isFolder(given) && ["run.json", "markers", "audit.jsonl"].some((name) => existsSync(path.join(given, name)));

/** @throws {InputError} when the run has not ended. */
export function openRunFolder(out: string): RunFolder {
  const run = jsonOf<RunRecord>(out, "run.json");
  const summary = jsonOf<Summary>(out, "summary.json");
  if (run === undefined || summary === undefined)
    throw new InputError(out, "has no run.json in it. Is it the output folder of a finished run?");
  return { out, run, summary };
}

/** What two runs judged by, where that is not the same: a change of verdicts may come of it. */
export function differencesOf(old: RunRecord, new_: RunRecord): Difference[] {
  const [one, other] = [settingsOf(old), settingsOf(new_)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((what) => one.get(what) !== other.get(what))
    .map((what) => ({ what, old: one.get(what) ?? null, new: other.get(what) ?? null }));
}

function settingsOf({ version, rules, lexicons, config, against, references }: RunRecord): Map<string, string> {
  const { filters, ...rest } = config;
  const options = Object.fromEntries(
    filters.map(({ id, module, options: own }) => [
      id,
      { on: true, ...(module !== undefined && { module }), ...asObject(own) },
    ]),
  );
  const settings = new Map<string, string>();
  const put = (what: string, value: unknown) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      for (const [key, each] of Object.entries(value)) put(what === "" ? key : `${what}.${key}`, each);
    else if (value !== undefined && value !== null) settings.set(what, stableStringify(value));
  };
  put("", { version, rules, lexicons });
  put("", rest);
  put("filters", options);
  put("against", against.length > 0 ? against : undefined);
  put("references", references.length > 0 ? references.map(({ filter, sha256 }) => [filter, sha256]) : undefined);
  return settings;
}

const asObject = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

/** A file that a run read, as its marker tells: null for standard input, whose contents nobody can look at again. */
export function inputHashes({ out, run }: RunFolder): (string | null)[] {
  const hashes = new Map<string, string | null>();
  for (const marker of markersOf(out)) hashes.set(marker.input.path, marker.input.sha256);
  return run.inputs.map(({ source }) => hashes.get(source) ?? null);
}

interface Marker {
  readonly input: { readonly path: string; readonly sha256: string | null };
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** The markers of a run's sources, by name. */
export function markersOf(out: string): Marker[] {
  const folder = path.join(out, "markers");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Marker);
}
