export type { Context, Profile } from "./core/context.ts";
export { defineFilter, definePlugin } from "./core/define.ts";
export {
  AbortedError,
  ConfigError,
  FilterCrashError,
  FilterHangError,
  InlineFilterError,
  InputError,
  InvalidFilterError,
  OutputError,
  ShisaFilterError,
  UnknownShapeError,
  UsageError,
  WorkerError,
} from "./core/errors.ts";
export type {
  AnyFilter,
  Details,
  Example,
  Filter,
  Judge,
  JudgedRow,
  Matcher,
  Measure,
  Plugin,
  Reason,
  Reasons,
  Report,
} from "./core/filter.ts";
export type { Finding, FindingData, Outcome, Severity, SeveritySetting, Verdict } from "./core/finding.ts";
export type { Likeness, MatchPlan, MatchSketch, Partner } from "./core/matcher.ts";
export type { Role, RowIssue, Sample, SampleMeta, Segment, SegmentKind, Turn } from "./core/sample.ts";
export type { Span } from "./core/span.ts";
export { type BuildIndexOptions, type BuiltIndex, buildIndex } from "./engine/against/build-index.ts";
export { type CheckedRow, type CheckResult, check } from "./engine/check.ts";
export { type Config, defineConfig } from "./engine/config-schema.ts";
export type { Baseline } from "./engine/gate/baseline.ts";
export { type GateOptions, type GateResult, gate } from "./engine/gate/gate.ts";
export {
  type Judged,
  type Pipeline,
  type PipelineFilter,
  type PipelineOptions,
  pipeline,
  type Rows,
} from "./engine/pipeline.ts";
export { type ConfigLayer, type ResolvedConfig, resolveConfig } from "./engine/resolve-config.ts";
export { type RunOptions, type RunResult, run } from "./engine/run.ts";
export type { SessionEvent, SessionOptions } from "./engine/session.ts";
export { FILTERS as filters } from "./filters/index.ts";
export { RULES as rules } from "./filters/rules.ts";
export type { AuditFinding, AuditRecord } from "./report/audit.ts";
export type { GateOutcome, GateRecord, Verdict as GateVerdict } from "./report/gate/record.ts";
export type { Summary } from "./report/summary.ts";
export { type KernelChoice, useKernels } from "./text/kernels/kernels.ts";
export type { Runs, ScriptSet, Words } from "./text/script-runs.ts";
export { scriptSet } from "./text/script-runs.ts";
export { SCRIPT_NAMES, type Script } from "./text/scripts.ts";
export type { Spans } from "./text/spans.ts";
export { type Places, type Stops, stopKinds } from "./text/stops.ts";
export type { Text } from "./text/text.ts";
export { textOf } from "./text/texts.ts";
export type { DateValue } from "./text/values/dates.ts";
export type { Era } from "./text/values/eras.ts";
export type { TimeValue } from "./text/values/times.ts";
export type { Values } from "./text/values/values.ts";
export type { Zone, ZoneKind, Zones } from "./text/zones.ts";
export { VERSION as version } from "./version.ts";
