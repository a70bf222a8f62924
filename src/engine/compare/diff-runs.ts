import path from "node:path";
import type { ShapeOverride } from "../../io/shapes/index.ts";
import type { AuditRecord } from "../../report/audit.ts";
import type { Changed, RunsDiff, SourceChange } from "../../report/diff/record.ts";
import { readAudit } from "../audit-read.ts";
import { placeKey } from "../read-back.ts";
import { shapeOfRun } from "../sample-read.ts";
import { createTemporaryFolder } from "../temporary-folder.ts";
import { untilAborted } from "../until-aborted.ts";
import { type ComparedRow, type ComparedRows, joinRows, openComparedRows, type Side } from "./compared-rows.ts";
import { wordsOfHash } from "./hash-words.ts";
import { hashedRows } from "./hashed-rows.ts";
import { createNames, type Names } from "./names.ts";
import { differencesOf, inputHashes, markersOf, openRunFolder, type RunFolder } from "./run-folder.ts";

export interface DiffRunsOptions {
  /** Examples of each reason, either way. Default: 2. */
  readonly samples?: number;
  readonly signal?: AbortSignal;
}

const SAMPLES = 2;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const noChange = (): Mutable<SourceChange> => ({ newlyRejected: 0, newlyKept: 0, added: 0, removed: 0 });

/**
 * Compares the output folders of two runs. Rejected rows are known from the audits; kept ones are read again only where the
 * runs did not read the same files. What is compared is sorted over the disk.
 * @throws {InputError} when one of them has not ended, or a kept file is gone.
 */
export async function diffRuns(oldOut: string, newOut: string, options: DiffRunsOptions = {}): Promise<RunsDiff> {
  const { samples = SAMPLES, signal } = options;
  const sides = { old: openRunFolder(oldOut), new: openRunFolder(newOut) };
  const sameInputs = readTheSame(sides.old, sides.new);
  const temporary = createTemporaryFolder();
  const names = createNames();
  const codes = createNames();
  let rows: ComparedRows | undefined;
  try {
    rows = openComparedRows(await temporary.newFile());
    for (const side of ["old", "new"] as const) {
      await addRejected(rows, side, sides[side], { names, codes, signal });
      if (!sameInputs) await addKept(rows, side, sides[side], { names, signal });
    }
    const total = { ...noChange(), both: 0 };
    const byReason = new Map<string, Mutable<Changed>>();
    const bySource = new Map<string, Mutable<SourceChange>>();
    const wanted = { newlyRejected: createChooser(samples), newlyKept: createChooser(samples) };
    const bump = (source: number, what: keyof SourceChange) => {
      const name = names.at(source);
      const counts = bySource.get(name) ?? noChange();
      bySource.set(name, counts);
      counts[what]++;
      total[what]++;
    };
    const tell = (what: keyof Changed, judged: ComparedRow, now: ComparedRow) => {
      bump(now.source, what);
      const own = codes.at(judged.note ?? 0).split(" ");
      for (const code of own) {
        const counts = byReason.get(code) ?? { newlyRejected: 0, newlyKept: 0 };
        byReason.set(code, counts);
        counts[what]++;
      }
      wanted[what].offer(own, placeKey(names.at(judged.source), judged.row));
    };
    for (const group of rows.groups()) {
      const { both, newlyRejected, newlyKept, added, removed } = joinRows(group);
      total.both += both;
      if (sameInputs) {
        // Kept rows are not among them: what is rejected on one side alone is kept on the other.
        for (const row of added) tell("newlyRejected", row, row);
        for (const row of removed) tell("newlyKept", row, row);
        continue;
      }
      for (const pair of newlyRejected) tell("newlyRejected", pair.new, pair.new);
      for (const pair of newlyKept) tell("newlyKept", pair.old, pair.new);
      for (const row of added) bump(row.source, "added");
      for (const row of removed) bump(row.source, "removed");
    }
    return {
      v: 1,
      kind: "runs",
      differences: differencesOf(sides.old.run, sides.new.run),
      sameInputs,
      old: sides.old.summary.rows,
      new: sides.new.summary.rows,
      rows: sameInputs ? { ...total, both: sides.new.summary.rows.input } : total,
      byReason: sorted(byReason),
      bySource: sorted(bySource),
      examples: {
        newlyRejected: await recordsAt(newOut, wanted.newlyRejected.places(), signal),
        newlyKept: await recordsAt(oldOut, wanted.newlyKept.places(), signal),
      },
    };
  } finally {
    rows?.close();
    await temporary.remove();
  }
}

/** The same bytes, read the same way: then every row of the one is a row of the other. */
function readTheSame(old: RunFolder, new_: RunFolder): boolean {
  const [one, other] = [inputHashes(old), inputHashes(new_)];
  if ([...one, ...other].includes(null) || one.sort().join() !== other.sort().join()) return false;
  return (["shape", "textColumn", "mapping"] as const).every(
    (key) => JSON.stringify(old.run.config[key]) === JSON.stringify(new_.run.config[key]),
  );
}

interface Adding {
  readonly names: Names;
  readonly signal: AbortSignal | undefined;
}

async function addRejected(
  rows: ComparedRows,
  side: Side,
  { out }: RunFolder,
  { names, codes, signal }: Adding & { readonly codes: Names },
): Promise<void> {
  for await (const { hash, source, row, outcome, findings } of untilAborted(
    readAudit(out, process.stdin, true),
    signal,
  )) {
    if (outcome !== "reject" || hash === null) continue;
    const own = new Set(findings.filter(({ severity }) => severity === "reject").map(({ code }) => code));
    const note = codes.of([...own].sort().join(" "));
    rows.add(wordsOfHash(hash), { side, isRejected: true, source: names.of(source), row, note });
  }
}

async function addKept(
  rows: ComparedRows,
  side: Side,
  { out, run }: RunFolder,
  { names, signal }: Adding,
): Promise<void> {
  const given = shapeOfRun(out);
  const shapes = new Map(run.inputs.map(({ source, shape }) => [source, shape]));
  for (const { input, outputs } of markersOf(out)) {
    const shape = shapes.get(input.path);
    const kept = Object.keys(outputs).find((name) => name.startsWith("kept/"));
    if (shape === undefined || kept === undefined) continue;
    const override: ShapeOverride = "mapping" in given ? given : { ...given, shape };
    const source = names.of(input.path);
    for await (const { hash, row } of untilAborted(hashedRows(path.join(out, kept), override), signal))
      rows.add(hash, { side, isRejected: false, source, row });
  }
}

/** Chooses rows by their hashes, which is as good as by lot: the first few of each reason in the order of hashes. */
function createChooser(most: number) {
  const chosen = new Set<string>();
  const times = new Map<string, number>();
  return {
    offer(codes: readonly string[], place: string): void {
      if (!codes.some((code) => (times.get(code) ?? 0) < most)) return;
      chosen.add(place);
      for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
    },
    places: (): ReadonlySet<string> => chosen,
  };
}

/** The records of some rows, as anybody may see them. */
async function recordsAt(
  out: string,
  places: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<AuditRecord[]> {
  const found: AuditRecord[] = [];
  if (places.size === 0) return found;
  for await (const record of untilAborted(readAudit(out, process.stdin), signal)) {
    if (places.has(placeKey(record.source, record.row))) found.push(record);
    if (found.length === places.size) break;
  }
  return found;
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
