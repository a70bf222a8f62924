import { threadId } from "node:worker_threads";
import { NO_PROFILE } from "../core/context.ts";
import { hexOf, TextHash } from "../core/hash.ts";
import type { MatchSketch } from "../core/matcher.ts";
import type { Role, Sample } from "../core/sample.ts";
import { textOf } from "../text/texts.ts";
import { packIds } from "./id-column.ts";
import { keepLatest } from "./keep-latest.ts";
import { matchLayout, packMatch } from "./matching/match-words.ts";
import type { TextStore } from "./matching/text-store.ts";
import type { ActiveFilter, Measured, MeasureHooks } from "./measure.ts";
import { createMeasurer, createSketcher, isCorpusFilter } from "./measure.ts";
import { createPolicy } from "./policy.ts";
import { readShared, type SharedProfile } from "./profile.ts";
import type { BatchResult, MeasureTask, RowFindings, WorkerSetup } from "./protocol.ts";
import { createRecorder } from "./recorder.ts";
import { readSharedReferences } from "./references.ts";
import { createSketchColumn } from "./sketch-column.ts";
import { STEP_INTS } from "./watchdog.ts";

/** One row of a batch, ready to be measured. */
export interface BatchRow {
  readonly sample: Sample;
  readonly id: string | null;
  readonly malformed: boolean;
}

/** The part of a batch's result that is the same for every kind of source. */
export type MeasuredBatch = Pick<
  BatchResult,
  "rows" | "found" | "malformed" | "ids" | "hashes" | "sketches" | "values" | "roles" | "abstained" | "crash"
>;

/** A hash of what a row says: shape, roles, paths and texts. Survives shuffling and re-saving in another format. */
function contentHash({ meta, segments }: Sample): TextHash {
  const hash = new TextHash().add(meta.shape);
  for (const segment of segments) {
    hash.add(segment.role).add(segment.kind).add(segment.path);
    textOf(segment).addTo(hash);
  }
  return hash;
}

/** Folders that filters stay bound to; inputs are read folder by folder. */
const BOUND_FOLDERS = 8;

/** Binds filters once a folder; the result measures batches of rows, one parsed row alive at a time. */
export function createBatchMeasurer(
  filters: readonly ActiveFilter[],
  setup: Pick<WorkerSetup, "policy" | "language" | "references" | "onCrash" | "wantBytes" | "wantTexts" | "progress">,
  texts?: TextStore,
) {
  const policy = createPolicy(setup.policy);
  const layouts = filters
    .filter(({ filter }) => isCorpusFilter(filter))
    .map(({ filter, options }) => filter.match && matchLayout(filter.match(options)));
  const corpus = layouts.length;
  const steps = new Int32Array(setup.progress);
  let step = 0;
  let at = 0;
  let row = 0;
  let values: number[] = [];
  /** The content hashes of the batch's rows, four words each: of all where a judge may want them, else of those with findings. */
  let hashes = new Uint32Array(0);
  const hooks: MeasureHooks = {
    onStep: (filter) => {
      step = filter;
      steps[at + 1] = filter;
    },
    onValue: (slot, bin) => {
      values.push(row, slot, bin);
    },
    onMeasured: (sample, isFound) => {
      if (corpus > 0 || isFound) contentHash(sample).writeTo(hashes, row * 4);
    },
  };
  const { language } = setup;
  const references = setup.references && readSharedReferences(setup.references);
  const known = { ...(language !== undefined && { language }), ...(references !== undefined && { references }) };
  const measurers = keepLatest<number | undefined, ReturnType<typeof createMeasurer>>(BOUND_FOLDERS);
  const measurerOf = (shared: SharedProfile | undefined) =>
    measurers.get(shared?.index, () => {
      const profile = shared === undefined ? NO_PROFILE : readShared(shared);
      return createMeasurer(filters, policy, hooks, { profile, ...known });
    });
  const rowFilter = filters.find(({ filter }) => filter.id === "row");

  function quarantined(filter: string, error: string): Measured {
    const recorder = createRecorder(policy);
    if (rowFilter) recorder.record(rowFilter.filter, "filterCrashed", { data: { filter, error } }, "reject");
    const sketches = Array.from({ length: corpus }, () => undefined);
    return { ...recorder.take(), sketches, abstained: [] };
  }

  function packed(sketch: unknown, index: number, id: string | null, store: TextStore | undefined): unknown {
    const layout = layouts[index];
    return layout === undefined || sketch === undefined ? sketch : packMatch(sketch as MatchSketch, id, layout, store);
  }

  const sketch = createSketcher(filters, hooks);

  return (
    { slot, profile, sketchOnly }: Pick<MeasureTask, "slot" | "profile" | "sketchOnly">,
    count: number,
    rowAt: (index: number) => BatchRow,
  ): MeasuredBatch => {
    const measure = sketchOnly === undefined ? measurerOf(profile) : sketch;
    const store = sketchOnly === "keys" ? undefined : texts;
    at = slot * STEP_INTS;
    steps[at + 2] = threadId;
    values = [];
    const found: [number, RowFindings][] = [];
    const malformed: number[] = [];
    const sketches = Array.from({ length: corpus }, () => createSketchColumn(count));
    const roles = createRoleCounts();
    const abstained: Record<string, number> = {};
    // A string a row costs more to send than everything else of it: only judges and the sample need them all.
    const ids: (string | null)[] | undefined = corpus > 0 || setup.wantBytes ? [] : undefined;
    hashes = new Uint32Array(count * 4);
    let anyId = false;
    for (row = 0; row < count; row++) {
      steps[at] = row + 1;
      steps[at + 1] = -1;
      const { sample, id, malformed: broken } = rowAt(row);
      if (broken) malformed.push(row);
      ids?.push(id);
      anyId ||= id !== null;
      let measured: Measured;
      const before = values.length;
      try {
        measured = measure(sample);
      } catch (error) {
        const filter = filters[step]?.filter.id ?? "?";
        const shown = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        if (setup.onCrash === "fail")
          return {
            rows: row,
            found,
            malformed,
            sketches: sketches.map((column) => column.finish()),
            values: Uint32Array.from(values),
            roles: {},
            abstained,
            crash: { row, filter, error: shown },
          };
        // What a crashed filter measured of the row would depend on where it stopped.
        values.length = before;
        measured = quarantined(filter, shown);
        hooks.onMeasured!(sample, measured.findings.length > 0);
      }
      for (const { rawRole, role } of sample.meta.turns) roles.add(rawRole, role);
      for (const filter of measured.abstained) abstained[filter] = (abstained[filter] ?? 0) + 1;
      for (let index = 0; index < corpus; index++)
        sketches[index]!.push(packed(measured.sketches[index], index, id, store));
      if (measured.findings.length > 0)
        found.push([row, rowFindings(sample, id, measured, hexOf(hashes, row * 4), setup.wantTexts)]);
    }
    steps[at] = 0;
    texts?.flush();
    return {
      rows: count,
      found,
      malformed,
      ...(anyId && ids !== undefined && { ids: packIds(ids) }),
      ...(corpus > 0 && { hashes }),
      sketches: sketches.map((column) => column.finish()),
      values: Uint32Array.from(values),
      roles: roles.byName(),
      abstained,
    };
  };
}

function rowFindings(
  sample: Sample,
  id: string | null,
  { findings, dropped }: Measured,
  hash: string,
  wantTexts: boolean,
): RowFindings {
  const found = { ...(id !== null && { id }), findings, dropped, hash };
  if (!wantTexts) return found;
  const wanted = new Set(findings.map(({ span }) => span?.path));
  const texts = Object.fromEntries(
    sample.segments.filter(({ path }) => wanted.has(path)).map(({ path, text }) => [path, text]),
  );
  return { ...found, texts };
}

/** Counts pairs of raw and mapped role; the same few come again and again, so the hot path makes no string. */
function createRoleCounts() {
  const counts = new Map<string, { readonly role: Role; times: number }[]>();
  return {
    add(rawRole: string, role: Role) {
      const known = counts.get(rawRole);
      if (known === undefined) {
        counts.set(rawRole, [{ role, times: 1 }]);
        return;
      }
      const same = known.find((each) => each.role === role);
      if (same === undefined) known.push({ role, times: 1 });
      else same.times++;
    },
    byName: () =>
      Object.fromEntries(
        [...counts].flatMap(([raw, roles]) => roles.map(({ role, times }) => [`${raw}\0${role}`, times])),
      ),
  };
}
