import { UsageError } from "../../core/errors.ts";
import type { Severity } from "../../core/finding.ts";
import { reservoir, seeded } from "../../core/random.ts";
import { readAudit } from "../../engine/audit-read.ts";
import { type ReviewRow, readSample, segmentsOfContent, shapeOfRun } from "../../engine/sample-read.ts";
import type { Stratum } from "../../engine/sample-rows.ts";
import { untilAborted } from "../../engine/until-aborted.ts";
import { FILTERS } from "../../filters/index.ts";
import { type AuditRecord, fileOf } from "../../report/audit.ts";
import { conversationText } from "../../report/conversation.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { placeOf } from "../../report/formats/format.ts";
import { formats } from "../../report/formats/index.ts";
import { count } from "../../report/numerals.ts";
import { type Paint, severityPaint } from "../../report/paint.ts";
import { visible } from "../../report/visible.ts";
import { type DisplayFlags, MOST_OF_CODE, SHOWN } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, write } from "../io.ts";
import { assertKnownCode } from "./known-codes.ts";

const DEFAULT_SEED = 1;

export interface ShowFlags extends DisplayFlags {
  readonly code?: string;
  readonly kept?: boolean;
  readonly borderline?: boolean;
  readonly number?: number;
  readonly seed?: number;
}

export async function showAction(out: string, flags: ShowFlags, io: CliIo): Promise<ExitCode> {
  if ([flags.code !== undefined, flags.kept, flags.borderline].filter(Boolean).length > 1)
    throw new UsageError("show: give one of --code, --kept and --borderline");
  await (flags.kept || flags.borderline ? showRows(out, flags, io) : showFindings(out, flags, io));
  return 0;
}

const keyOf = (record: AuditRecord) => `${fileOf(record)}#${record.row}`;

/** Rows with findings, in frames: those of the sample first, since their whole texts are at hand. */
async function showFindings(out: string, flags: ShowFlags, io: CliIo): Promise<void> {
  const { number = SHOWN, seed = DEFAULT_SEED, color } = flags;
  const code = flags.code?.toUpperCase();
  const sampled = new Set<string>();
  for await (const { audit } of sampleOf(out, flags, io)) sampled.add(keyOf(audit));
  const withTexts = reservoir<AuditRecord>(number, seeded(seed));
  const without = reservoir<AuditRecord>(number, seeded(seed));
  const codes = new Set<string>();
  for await (const record of untilAborted(readAudit(out, io.stdin, flags.unmasked), io.signal)) {
    for (const finding of record.findings) codes.add(finding.code);
    const isWanted =
      code === undefined ? record.outcome === "reject" : record.findings.some((each) => each.code.startsWith(code));
    if (isWanted) (sampled.has(keyOf(record)) ? withTexts : without).add(record);
  }
  if (code !== undefined) assertKnownCode(code, codes);
  const total = withTexts.seen + without.seen;
  const rest = without.items().slice(0, Math.max(0, number - withTexts.items().length));
  const chosen = [...withTexts.items(), ...rest].sort(byPlace);
  const texts = await textsOf(out, new Set(chosen.map(keyOf)), flags, io);
  async function* rows() {
    for (const record of chosen) yield { ...record, texts: texts.get(keyOf(record)) ?? {} };
  }
  const paint = paintFor(io.stdout, io.env, color);
  const options = {
    columns: columnsOf(io.stdout),
    paint,
    reasons: reasonsByCode(FILTERS),
    notes: code !== undefined,
    mostOfCode: MOST_OF_CODE,
  };
  for await (const text of formats.full(rows(), options)) await write(io.stdout, text);
  const what = code === undefined ? "rejected" : `with ${code}`;
  await write(io.stdout, `${chosen.length > 0 ? "\n" : ""}  ${tallied(chosen.length, total, what)}\n`);
}

async function textsOf(out: string, places: ReadonlySet<string>, flags: ShowFlags, io: CliIo) {
  const shape = shapeOfRun(out);
  const texts = new Map<string, Readonly<Record<string, string>>>();
  for await (const { audit, content } of sampleOf(out, flags, io)) {
    if (!places.has(keyOf(audit))) continue;
    const segments = segmentsOfContent(content, shape);
    texts.set(keyOf(audit), Object.fromEntries(segments.map(({ path, text }) => [path, text])));
  }
  return texts;
}

const byPlace = (a: AuditRecord, b: AuditRecord) =>
  fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : a.row - b.row;

const sampleOf = (out: string, { unmasked }: ShowFlags, { signal }: CliIo): AsyncGenerator<ReviewRow> =>
  untilAborted(readSample(out, unmasked), signal);

/** Kept rows of the sample, turn by turn. */
async function showRows(out: string, flags: ShowFlags, io: CliIo): Promise<void> {
  const { borderline, number = SHOWN, seed = DEFAULT_SEED, color } = flags;
  const stratum: Stratum = borderline ? "borderline" : "kept";
  const chosen = reservoir<ReviewRow>(number, seeded(seed));
  for await (const row of sampleOf(out, flags, io)) if (row.stratum === stratum) chosen.add(row);
  const paint = paintFor(io.stdout, io.env, color);
  const columns = columnsOf(io.stdout);
  const shape = shapeOfRun(out);
  for (const { audit, content } of chosen.items()) {
    const codes = codesOf(audit, paint);
    const id = audit.id === keyOf(audit) ? "" : ` (${visible(audit.id)})`;
    const head = `${paint.bold(visible(placeOf(audit)) + id)}${codes.length > 0 ? `  ${codes.join(", ")}` : ""}`;
    const segments = segmentsOfContent(content, shape);
    const body =
      segments.length > 0 ? conversationText(segments, { columns, paint }) : `  ${visible(content.slice(0, 500))}\n`;
    await write(io.stdout, `${head}\n${body}\n`);
  }
  await write(io.stdout, `  ${tallied(chosen.items().length, chosen.seen, "in the sample", `${stratum} `)}\n`);
}

/** `ENC010 flag ×6`, each code and severity once. */
function codesOf({ findings }: AuditRecord, paint: Paint): string[] {
  const times = new Map<string, { readonly severity: Severity; times: number }>();
  for (const { code, severity } of findings) {
    const key = `${code} ${severity}`;
    const seen = times.get(key);
    if (seen === undefined) times.set(key, { severity, times: 1 });
    else seen.times++;
  }
  return [...times].map(([key, { severity, times: each }]) =>
    severityPaint(paint, severity)(each === 1 ? key : `${key} ×${each}`),
  );
}

const tallied = (shown: number, total: number, what: string, kind = "") =>
  total === 0
    ? `no ${kind}rows ${what}`
    : `${count(shown)} of ${count(total)} ${kind}${total === 1 ? "row" : "rows"} ${what}`;
