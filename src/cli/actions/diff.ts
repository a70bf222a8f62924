import { UsageError } from "../../core/errors.ts";
import { diffDatasets } from "../../engine/compare/diff-datasets.ts";
import { diffRuns } from "../../engine/compare/diff-runs.ts";
import { isRunFolder } from "../../engine/compare/run-folder.ts";
import { loadMapping } from "../../engine/config-file.ts";
import { FILTERS } from "../../filters/index.ts";
import type { Mapping } from "../../io/shapes/index.ts";
import { type DiffFormatName, diffFormats } from "../../report/diff/formats.ts";
import type { DiffRecord } from "../../report/diff/record.ts";
import { reasonsByCode } from "../../report/explain.ts";
import type { ConfigFlags, DisplayFlags } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, safeJson, write } from "../io.ts";

export interface DiffFlags extends DisplayFlags, Pick<ConfigFlags, "shape" | "textColumn" | "mapping" | "idColumn"> {
  readonly format: DiffFormatName;
  readonly samples?: number;
}

export async function diffAction(old: string, new_: string, flags: DiffFlags, io: CliIo): Promise<ExitCode> {
  const record = await compared(old, new_, flags, io);
  const options = {
    ...{ old, new: new_, reasons: reasonsByCode(FILTERS) },
    columns: columnsOf(io.stdout),
    paint: paintFor(io.stdout, io.env, flags.color),
  };
  for await (const text of diffFormats[flags.format](record, options))
    await write(io.stdout, flags.format === "json" ? safeJson(text) : text);
  return 0;
}

async function compared(old: string, new_: string, flags: DiffFlags, { cwd, signal }: CliIo): Promise<DiffRecord> {
  const { samples, shape, textColumn, mapping, idColumn, unmasked } = flags;
  const common = { ...(samples !== undefined && { samples }), signal };
  const runs = [old, new_].filter(isRunFolder);
  if (runs.length === 2) return diffRuns(old, new_, common);
  const [run] = runs;
  if (run !== undefined)
    throw new UsageError(`diff: ${run} is the output folder of a run, the other is not. Give two of a kind`);
  return diffDatasets([old], [new_], {
    ...common,
    shape: {
      ...(shape !== undefined && { shape }),
      ...(textColumn !== undefined && { textColumn }),
      ...(mapping !== undefined && { mapping: (await loadMapping(mapping, cwd)) as Mapping }),
    },
    ...(idColumn !== undefined && { idColumn }),
    ...(unmasked !== undefined && { unmasked }),
  });
}
