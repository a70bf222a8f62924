import { UsageError } from "../../core/errors.ts";
import type { LimitSetting } from "../../engine/what-if/limits.ts";
import { whatIf } from "../../engine/what-if/what-if.ts";
import { FILTERS } from "../../filters/index.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { type WhatIfFormatName, whatIfFormats } from "../../report/whatif/formats.ts";
import type { DisplayFlags } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, safeJson, write } from "../io.ts";

export interface WhatIfFlags extends DisplayFlags {
  readonly set: readonly string[];
  readonly format: WhatIfFormatName;
  readonly samples?: number;
}

export async function whatifAction(out: string, flags: WhatIfFlags, io: CliIo): Promise<ExitCode> {
  const { samples, unmasked } = flags;
  const reasons = reasonsByCode(FILTERS);
  const record = await whatIf(out, flags.set.map(limitSetting), {
    reasons,
    ...(samples !== undefined && { samples }),
    ...(unmasked !== undefined && { unmasked }),
    signal: io.signal,
  });
  const options = { columns: columnsOf(io.stdout), paint: paintFor(io.stdout, io.env, flags.color), reasons };
  for await (const text of whatIfFormats[flags.format](record, options))
    await write(io.stdout, flags.format === "json" ? safeJson(text) : text);
  return 0;
}

function limitSetting(given: string): LimitSetting {
  const [, name, value] = /^([^=]+\.[^=.]+)=(.+)$/s.exec(given) ?? [];
  const limit = Number(value);
  if (name === undefined || value?.trim() === "" || !Number.isFinite(limit))
    throw new UsageError(`--set ${given}: write it as CODE.limit=number, e.g. --set SCR001.limit=4`);
  return { name, limit };
}
