import { ConfigError } from "../../core/errors.ts";
import { buildIndex } from "../../engine/against/build-index.ts";
import { type IndexManifest, readManifest } from "../../engine/against/index-manifest.ts";
import { count, counted } from "../../report/numerals.ts";
import { visible } from "../../report/visible.ts";
import { type ConfigFlags, type DisplayFlags, type EngineFlags, engineOptions } from "../flags.ts";
import { type CliIo, type ExitCode, safeJson, write } from "../io.ts";
import { createProgress } from "../progress.ts";
import { configFrom } from "../settle.ts";

export interface IndexFlags extends ConfigFlags, EngineFlags, DisplayFlags {
  readonly out?: string;
  readonly append?: boolean;
  readonly format: "text" | "json";
}

export async function indexAction(
  what: "build" | "info",
  inputs: readonly string[],
  flags: IndexFlags,
  io: CliIo,
): Promise<ExitCode> {
  const folder = what === "build" ? await build(inputs, flags, io) : theIndex(inputs);
  const manifest = readManifest(folder);
  const text = flags.format === "json" ? safeJson(JSON.stringify(manifest, null, 2)) : describe(folder, manifest);
  await write(io.stdout, `${text}\n`);
  return 0;
}

function theIndex(inputs: readonly string[]): string {
  if (inputs.length !== 1) throw new ConfigError("index info: give one index");
  return inputs[0]!;
}

async function build(inputs: readonly string[], flags: IndexFlags, io: CliIo): Promise<string> {
  const { out, append } = flags;
  if (out === undefined) throw new ConfigError("index build: say with -o where the index is to be");
  const config = await configFrom(flags, io.cwd);
  const progress = createProgress(io, flags);
  const { signal, stdin, stderr } = io;
  try {
    const { added } = await buildIndex({
      inputs,
      out,
      config,
      ...(append !== undefined && { append }),
      ...engineOptions(flags),
      signal,
      stdin: stdin as AsyncIterable<Buffer>,
      onEvent: progress.onEvent,
    });
    progress.stop();
    if (!flags.quiet) await write(stderr, `${counted(added, "row")} added\n`);
    return out;
  } finally {
    progress.stop();
  }
}

function describe(folder: string, { filters, rows, segments, version, rules }: IndexManifest): string {
  const sources = segments.flatMap((segment) => segment.sources);
  const bytes = segments.reduce((sum, { sketches, texts }) => sum + sketches.bytes + texts.bytes, 0);
  return [
    `${visible(folder)}: ${counted(rows, "row")} of ${counted(sources.length, "file")}, ${counted(segments.length, "segment")}, ${count(Math.ceil(bytes / 1e6))} MB`,
    `  built by shisa-filter ${version}, rule set ${rules}`,
    ...filters.map(({ id, options }) => `  ${id} ${visible(JSON.stringify(options))}`),
    ...sources.map((source) => `  ${visible(source.source)}  ${counted(source.rows, "row")}`),
  ].join("\n");
}
