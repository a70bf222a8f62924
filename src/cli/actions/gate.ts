import { appendFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../../core/errors.ts";
import { type AuditWriter, auditWriter } from "../../engine/audit-export.ts";
import { openCheckReport } from "../../engine/check-report.ts";
import { baselineOf } from "../../engine/gate/baseline.ts";
import { type GateResult, gate } from "../../engine/gate/gate.ts";
import { gateOfRun } from "../../engine/gate/of-run.ts";
import { assertPageName, writeReport } from "../../engine/report-file.ts";
import type { ResolvedConfig } from "../../engine/resolve-config.ts";
import { FILTERS } from "../../filters/index.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { type GateFormatName, gateFormats } from "../../report/gate/formats.ts";
import type { GateRecord } from "../../report/gate/record.ts";
import { visible } from "../../report/visible.ts";
import { type BaselineFlags, baselinePlace, readBaseline, writeBaseline } from "../baseline-file.ts";
import { changedInputs } from "../changed-inputs.ts";
import { type ConfigFlags, type DisplayFlags, type EngineFlags, engineOptions } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, safeJson, write } from "../io.ts";
import { createProgress, type Progress } from "../progress.ts";
import { configFrom, shapeOf } from "../settle.ts";
import { baseRefOf, type ConfigPlace, configPlace } from "../trusted-config.ts";

export interface GateFlags extends ConfigFlags, EngineFlags, DisplayFlags, BaselineFlags {
  readonly changedSince?: string;
  /** `false` for --no-trusted-ref. */
  readonly trustedRef?: string | false;
  readonly from?: string;
  readonly format: GateFormatName;
  readonly samples?: number;
  readonly audit?: string;
  readonly report?: string;
}

export async function gateAction(inputs: readonly string[], flags: GateFlags, io: CliIo): Promise<ExitCode> {
  const { cwd, env, stderr, stdout } = io;
  if ((flags.from === undefined) === (inputs.length === 0))
    throw new UsageError("gate: give the shards to judge, or --from OUT for a finished run, not both");
  const { trustedRef } = flags;
  const ref = trustedRef === false ? undefined : (trustedRef ?? baseRefOf(env));
  const place = await configPlace(flags, ref, cwd);
  try {
    const chosen = flags.changedSince === undefined ? inputs : await changedInputs(inputs, flags.changedSince, cwd);
    if (chosen.length === 0 && flags.from === undefined) {
      await write(stdout, `PASS: none of the files to judge has changed since ${visible(flags.changedSince ?? "")}\n`);
      return 0;
    }
    const result = await judged(chosen, flags, io, place);
    await tell(result.record, flags, io);
    if (flags.updateBaseline) {
      const { file } = result;
      writeBaseline(file!, baselineOf(result.summary, result.record.judgedBy));
      if (!flags.quiet) await write(stderr, `baseline written: ${visible(path.relative(cwd, file!))}\n`);
    }
    return result.record.outcome === "fail" ? 1 : 0;
  } finally {
    place.tree?.remove();
  }
}

async function judged(
  inputs: readonly string[],
  flags: GateFlags,
  io: CliIo,
  place: ConfigPlace<GateFlags>,
): Promise<GateResult & { readonly file?: string }> {
  const { stderr, env, signal, stdin } = io;
  const config = await trustedConfig(place);
  const { file, text, where } = await baselinePlace(flags, config, place, io.cwd);
  const baseline = text === undefined ? undefined : readBaseline(text, where);
  const reasons = reasonsByCode(config.active.map(({ filter }) => filter));
  const page = { reasons, ...(baseline && { earlier: baseline }) };
  const common = { ...(baseline && { baseline }), ...(flags.samples !== undefined && { samples: flags.samples }) };
  if (flags.from !== undefined) {
    if (flags.report !== undefined) assertPageName(flags.report);
    const ofRun = await gateOfRun(flags.from, { config, ...common });
    const record = withNotes(ofRun.record, place);
    if (flags.report !== undefined) await writeReport(flags.from, flags.report, { ...page, gate: record });
    return { ...ofRun, record, ...(file !== undefined && { file }) };
  }
  const audit: AuditWriter | undefined = flags.audit === undefined ? undefined : auditWriter(flags.audit);
  const report = flags.report === undefined ? undefined : openCheckReport(flags.report, page);
  const progress: Progress = createProgress({ stderr, env }, flags);
  try {
    const result = await gate({
      inputs,
      config,
      ...common,
      ...engineOptions(flags),
      signal,
      stdin: stdin as AsyncIterable<Buffer>,
      onEvent: progress.onEvent,
      onRow: (row) => {
        audit?.add(row);
        report?.add(row);
      },
    });
    audit?.commit();
    const record = withNotes(result.record, place);
    await report?.write(result.summary, shapeOf(config), { gate: record });
    progress.finish();
    return { ...result, record, ...(file !== undefined && { file }) };
  } finally {
    progress.stop();
    audit?.abort();
    report?.close();
  }
}

/** Settles the configuration of a trusted commit under the names that a person knows. */
async function trustedConfig({ flags, cwd, tree }: ConfigPlace<GateFlags>): Promise<ResolvedConfig> {
  const config = await configFrom(flags, cwd);
  if (tree === undefined || config.gate === undefined) return config;
  return { ...config, gate: { ...config.gate, from: `${config.gate.from} at ${tree.ref}` } };
}

function withNotes(record: GateRecord, { tree, notes }: ConfigPlace<GateFlags>): GateRecord {
  const trusted =
    tree === undefined
      ? []
      : [
          `Config, baseline, marks and plugins were read from ${tree.ref} (${tree.commit.slice(0, 12)}), not from this change.`,
        ];
  return { ...record, notes: [...record.notes, ...trusted, ...notes.map((note) => `${note}.`)] };
}

async function tell(record: GateRecord, flags: GateFlags, { stdout, env }: CliIo): Promise<void> {
  const reasons = reasonsByCode(FILTERS);
  const options = { columns: columnsOf(stdout), paint: paintFor(stdout, env, flags.color), reasons };
  const isJson = flags.format === "json" || flags.format === "sarif";
  for await (const text of gateFormats[flags.format](record, options))
    await write(stdout, isJson ? safeJson(text) : text);
  if (env["GITHUB_ACTIONS"] !== "true") return;
  if (flags.format === "text") for await (const text of gateFormats.github(record, options)) await write(stdout, text);
  const summary = env["GITHUB_STEP_SUMMARY"];
  if (!summary) return;
  for await (const text of gateFormats.markdown(record, options)) appendFileSync(summary, text);
}
