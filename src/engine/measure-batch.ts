import { threadId } from "node:worker_threads";
import { NO_PROFILE } from "../core/context.ts";
import { hexOf } from "../core/hash.ts";
import type { MatchSketch } from "../core/matcher.ts";
import type { Sample } from "../core/sample.ts";
import { showLoneSurrogates } from "../core/span.ts";
import { maskText } from "../text/private/mask.ts";
import { contentHash } from "./content-hash.ts";
import { packIds } from "./id-column.ts";
import { keepLatest } from "./keep-latest.ts";
import { createRowMasker, type RowMask } from "./masking/mask-row.ts";
import { matchLayout, packMatch } from "./matching/match-words.ts";
import type { TextStore } from "./matching/text-store.ts";
import type { ActiveFilter, Measured, MeasureHooks } from "./measure.ts";
import { createMeasurer, createSketcher, isCorpusFilter } from "./measure.ts";
import { createPolicy } from "./policy.ts";
import { readShared, type SharedProfile } from "./profile.ts";
import type { BatchResult, MeasureTask, RepairedPlace, RowFindings, WorkerSetup } from "./protocol.ts";
import { createRecorder } from "./recorder.ts";
import { readSharedReferences } from "./references.ts";
import { mendedFindings, type Rebuild, type RepairedRow, type RepairedText, repairRow } from "./repair/repair-row.ts";
import { repairsByCode } from "./repair/repair-texts.ts";
import { createRoleCounts, rolesOf } from "./role-counts.ts";
import { createRowFacts, factsOfNothing } from "./row-facts.ts";
import { createRowSources } from "./row-sources.ts";
import { createSketchColumn } from "./sketch-column.ts";
import type { CountTokens } from "./token-counter.ts";
import { STEP_INTS } from "./watchdog.ts";

/** One row of a batch, ready to be measured. */
export interface BatchRow {
  readonly sample: Sample;
  readonly id: string | null;
  readonly malformed: boolean;
  /** Where the row says it is from, where a column is asked. */
  readonly source?: string | null;
  /** Makes the row with other texts, where it may be mended. */
  readonly rebuild?: Rebuild;
}

/** The part of a batch's result that is the same for every kind of source. */
export type MeasuredBatch = Pick<
  BatchResult,
  | "rows"
  | "found"
  | "malformed"
  | "repaired"
  | "ids"
  | "sources"
  | "hashes"
  | "sketches"
  | "values"
  | "facts"
  | "roles"
  | "abstained"
  | "crash"
>;

/** Folders that filters stay bound to; inputs are read folder by folder. */
const BOUND_FOLDERS = 8;

/** Binds filters once a folder; the result measures batches of rows, one parsed row alive at a time. */
export function createBatchMeasurer(
  filters: readonly ActiveFilter[],
  setup: Pick<
    WorkerSetup,
    | "policy"
    | "fix"
    | "sourceColumn"
    | "language"
    | "references"
    | "onCrash"
    | "wantBytes"
    | "wantTexts"
    | "unmasked"
    | "progress"
  >,
  texts?: TextStore,
  countTokens?: CountTokens,
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
  let facts = createRowFacts(0);
  let isMending = false;
  const hooks: MeasureHooks = {
    onStep: (filter) => {
      step = filter;
      steps[at + 1] = filter;
    },
    onValue: (slot, bin) => {
      values.push(row, slot, bin);
    },
    onMeasured: (sample, isFound) => {
      // A row is counted as it was given, not as each try to mend it.
      if (!isMending) facts.add(row, sample);
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
  const masker = setup.unmasked ? undefined : createRowMasker(references);
  const shown = setup.unmasked ? (text: string) => text : maskText;
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
  const repairs = repairsByCode(setup.fix ? filters.map(({ filter }) => filter) : []);

  /** Judges a mended row in place of the row; what was measured of a row that stays as it was, stays. */
  function mend(
    sample: Sample,
    found: Measured,
    rebuild: Rebuild,
    measure: (sample: Sample) => Measured,
    before: number,
  ): RepairedRow | undefined {
    if (!found.findings.some(({ code, severity }) => severity !== "note" && repairs.has(code))) return undefined;
    const hash = hashes.slice(row * 4, row * 4 + 4);
    const measuredValues = values.slice(before);
    const again = (each: Sample) => {
      values.length = before;
      return measure(each);
    };
    isMending = true;
    const mended = repairRow(sample, found, rebuild, { repairs, measure: again });
    isMending = false;
    // A row is known by what it said.
    hashes.set(hash, row * 4);
    if (mended === undefined) {
      values.length = before;
      values.push(...measuredValues);
    }
    return mended;
  }

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
    const repaired: RepairedPlace[] = [];
    const sketches = Array.from({ length: corpus }, () => createSketchColumn(count));
    const roles = createRoleCounts();
    const rolesBySource = new Map<string, ReturnType<typeof createRoleCounts>>();
    const abstained: Record<string, number> = {};
    // A string a row costs more to send than everything else of it: only judges and the sample need them all.
    const ids: (string | null)[] | undefined = corpus > 0 || setup.wantBytes ? [] : undefined;
    const sources = setup.sourceColumn === undefined ? undefined : createRowSources(count);
    hashes = new Uint32Array(count * 4);
    facts = createRowFacts(count, sketchOnly === undefined ? countTokens : undefined);
    let anyId = false;
    for (row = 0; row < count; row++) {
      steps[at] = row + 1;
      steps[at + 1] = -1;
      const { sample, id, malformed: broken, source = null, rebuild } = rowAt(row);
      if (broken) malformed.push(row);
      ids?.push(id);
      if (source !== null) sources?.add(row, shown(source));
      anyId ||= id !== null;
      let measured: Measured;
      const before = values.length;
      try {
        measured = measure(sample);
      } catch (error) {
        const filter = filters[step]?.filter.id ?? "?";
        const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        const shown = masker === undefined ? said : masker(sample).string(said);
        if (setup.onCrash === "fail")
          return {
            rows: row,
            found,
            malformed,
            sketches: sketches.map((column) => column.finish()),
            values: Uint32Array.from(values),
            facts: factsOfNothing(row),
            roles: {},
            abstained,
            crash: { row, filter, error: shown },
          };
        // What a crashed filter measured of the row would depend on where it stopped.
        values.length = before;
        measured = quarantined(filter, shown);
        hooks.onMeasured!(sample, measured.findings.length > 0);
      }
      facts.addTokens(row, sample);
      const spoken = source === null ? roles : rolesOf(rolesBySource, source);
      const mended = rebuild === undefined ? undefined : mend(sample, measured, rebuild, measure, before);
      if (mended !== undefined) {
        const texts = sample.segments.flatMap(({ path, text }) =>
          mended.texts.has(path) ? [[path, text, mended.texts.get(path)!] as const] : [],
        );
        repaired.push({ row, texts, ...(mended.line && { line: mended.line }) });
        const { sketches: its } = mended.measured;
        measured = { ...measured, findings: mendedFindings(measured.findings), sketches: its };
      }
      for (const { rawRole, role } of sample.meta.turns) spoken.add(rawRole, role);
      for (const filter of measured.abstained) abstained[filter] = (abstained[filter] ?? 0) + 1;
      for (let index = 0; index < corpus; index++)
        sketches[index]!.push(packed(measured.sketches[index], index, id, store));
      if (measured.findings.length > 0)
        found.push([
          row,
          rowFindings(sample, id, measured, hexOf(hashes, row * 4), setup.wantTexts, masker?.(sample), mended?.changes),
        ]);
    }
    steps[at] = 0;
    texts?.flush();
    return {
      rows: count,
      found,
      malformed,
      ...(repaired.length > 0 && { repaired }),
      ...(anyId && ids !== undefined && { ids: packIds(ids) }),
      ...(sources !== undefined && { sources: sources.take() }),
      ...(corpus > 0 && { hashes }),
      sketches: sketches.map((column) => column.finish()),
      values: Uint32Array.from(values),
      facts: facts.take(),
      roles: Object.assign(
        roles.byName(shown),
        ...[...rolesBySource].map(([source, each]) => each.byName(shown, `\0${shown(source)}`)),
      ) as Readonly<Record<string, number>>,
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
  mask: RowMask | undefined,
  changes: readonly RepairedText[] | undefined,
): RowFindings {
  const shown = mask === undefined ? findings : findings.map((finding) => mask.finding(finding));
  const found = {
    ...(id !== null && { id: mask === undefined ? id : mask.string(id) }),
    findings: shown,
    dropped,
    ...(changes !== undefined && { repairs: JSON.stringify(changes.map((change) => shownChange(change, mask))) }),
    hash,
  };
  if (!wantTexts) return found;
  const wanted = new Set(findings.map(({ span }) => span?.path));
  const texts = Object.fromEntries(
    sample.segments
      .filter(({ path }) => wanted.has(path))
      .map((segment) => [segment.path, mask === undefined ? segment.text : mask.text(segment)]),
  );
  return { ...found, texts };
}

function shownChange({ path, codes, start, before, after }: RepairedText, mask: RowMask | undefined) {
  const shown = (text: string) => showLoneSurrogates(mask === undefined ? text : mask.string(text));
  return { path, codes, start, before: shown(before), after: shown(after) };
}
