import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OutputError, UsageError } from "../../core/errors.ts";
import { type CheckResult, check } from "../../engine/check.ts";
import { resolveConfig } from "../../engine/resolve-config.ts";
import { PRESETS } from "../../filters/presets.ts";
import { RULES } from "../../filters/rules.ts";
import type { InputFile } from "../../io/inputs.ts";
import { firstConfig, languagesOf } from "../../report/first-config.ts";
import { oneLine } from "../../report/frame.ts";
import { count, percent } from "../../report/numerals.ts";
import type { Summary } from "../../report/summary.ts";
import { tableLines } from "../../report/table.ts";
import { visible } from "../../report/visible.ts";
import { type DisplayFlags, type EngineFlags, engineOptions } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, write } from "../io.ts";
import { createProgress } from "../progress.ts";
import { quotedPath } from "../shell.ts";

export interface InitFlags extends EngineFlags, DisplayFlags {
  readonly config?: string;
  readonly force?: boolean;
}

/** So great a share of the rows in one language makes it the language of the set. */
const NEARLY_ALL = 0.95;

export async function initAction(inputs: readonly string[], flags: InitFlags, io: CliIo): Promise<ExitCode> {
  const { cwd, stdout, stderr } = io;
  const named = flags.config ?? "shisa-filter.json";
  const file = path.resolve(cwd, named);
  if (existsSync(file) && !flags.force)
    throw new UsageError(`init: ${named} is there already. Give another name with -c, or replace it with --force`);
  if (inputs.includes("-")) throw new UsageError("init: standard input cannot be looked at twice. Give files");
  let look = await lookAt(inputs, undefined, flags, io);
  const [first] = languagesOf(look.summary);
  const preset =
    first !== undefined && first.input >= NEARLY_ALL * look.summary.rows.input ? presetFor(first.language) : undefined;
  // What is found depends on the language that is expected, and so do limits.
  if (preset !== undefined) look = await lookAt(inputs, preset, { ...flags, quiet: true }, io);
  const { summary, files, columns } = look;
  const text = firstConfig({ summary, rules: RULES, preset, columns: columns(Object.keys(summary.sources).length) });
  try {
    writeFileSync(file, text, { flag: flags.force ? "w" : "wx" });
  } catch (error) {
    throw new OutputError(`${named}: cannot be written (${(error as Error).message})`);
  }
  await write(stdout, `${foundLines(summary, files, columnsOf(stdout)).join("\n")}\n\nwritten: ${visible(named)}\n`);
  const config = flags.config === undefined ? "" : ` -c ${quotedPath(named)}`;
  if (!flags.quiet)
    await write(stderr, `next: ${io.called ?? "shisa-filter"} gate ${inputs.map(quotedPath).join(" ")}${config}\n`);
  return 0;
}

const presetFor = (language: string): string | undefined =>
  Object.entries(PRESETS).find(([, preset]) => preset.language === language)?.[0];

async function lookAt(inputs: readonly string[], preset: string | undefined, flags: InitFlags, io: CliIo) {
  const config = await resolveConfig([
    { from: "init", config: preset === undefined ? {} : { preset }, folder: io.cwd },
  ]);
  const progress = createProgress(io, flags);
  const files = new Map<string, InputFile>();
  const seen = new Map<string, number>();
  try {
    const rows = check({
      inputs,
      config,
      ...engineOptions(flags),
      signal: io.signal,
      onEvent: (event) => {
        progress.onEvent(event);
        if (event.kind !== "open") return;
        files.set(event.file.path, event.file);
        const { spec, columns } = event.shape;
        const read = new Set(
          [...Object.values(spec.columns), config.idColumn].filter((name) => columns.includes(name)),
        );
        for (const name of read) seen.set(name, (seen.get(name) ?? 0) + 1);
      },
    });
    let result: CheckResult | undefined;
    while (result === undefined) {
      const next = await rows.next();
      if (next.done) result = next.value;
    }
    progress.finish();
    const columns = (sources: number) => [...seen].flatMap(([name, times]) => (times === sources ? [name] : []));
    return { summary: result.summary, files, columns };
  } finally {
    progress.stop();
  }
}

const MOST_FILES = 20;

function foundLines(summary: Summary, files: ReadonlyMap<string, InputFile>, columns: number): string[] {
  const sources = Object.entries(summary.sources);
  const body = sources.slice(0, MOST_FILES).map(([source, { shape }]) => {
    const { input, rejected } = summary.bySource[source]!;
    const languages = Object.entries(summary.bySourceLanguage[source] ?? {})
      .sort(([, a], [, b]) => b.input - a.input)
      .slice(0, 2)
      .map(([language, each]) => `${language} ${Math.round((100 * each.input) / Math.max(1, input))} %`);
    const bytes = files.get(source)?.byteLength ?? 0;
    return [
      oneLine(files.get(source)?.relative ?? source, columns),
      shape,
      count(input),
      bytes < 1e5 ? `${count(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
      percent(rejected, input),
      languages.join(", "),
    ];
  });
  const shape = [
    { title: "file", gives: true },
    { title: "shape" },
    { title: "rows", align: "right" },
    { title: "size", align: "right" },
    { title: "rejected", align: "right" },
    { title: "languages" },
  ] as const;
  const lines = tableLines(shape, body, { columns });
  if (sources.length > MOST_FILES) lines.push(`    … and ${count(sources.length - MOST_FILES)} more files`);
  const roles = new Map<string, number>();
  for (const each of Object.values(summary.bySourceRole))
    for (const [role, { rows }] of Object.entries(each)) roles.set(role, (roles.get(role) ?? 0) + rows);
  const { input, rejected, flagged } = summary.rows;
  return [
    ...lines,
    "",
    `  roles: ${[...roles].map(([role, rows]) => `${role} in ${count(rows)}`).join(", ")}`,
    `  languages: ${languagesOf(summary)
      .slice(0, 6)
      .map((each) => `${each.language} ${count(each.input)}`)
      .join(", ")}`,
    `  ${count(input)} rows, ${count(rejected)} rejected (${percent(rejected, input)}), ${count(flagged)} flagged`,
  ];
}
