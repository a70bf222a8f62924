import { readFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { z } from "zod";
import { ConfigError, InputError } from "../../core/errors.ts";
import { SEVERITIES } from "../../core/finding.ts";
import { FILTERS } from "../../filters/index.ts";
import type { Summary } from "../../report/summary.ts";
import { readAudit } from "../audit-read.ts";
import type { ActiveFilter } from "../measure.ts";
import type { ResolvedConfig } from "../resolve-config.ts";
import { withTexts } from "../texts-at-hand.ts";
import { evaluate } from "./evaluate.ts";
import { createSampler, filtersWith, type GateOptions, type GateResult, judgedOf, sampleCount } from "./gate.ts";
import { settleGate } from "./settle-gate.ts";

const runSchema = z.object({
  version: z.string(),
  rules: z.int(),
  lexicons: z.string().default(""),
  fingerprint: z.string(),
  against: z.array(z.string()).default([]),
  config: z.object({
    policy: z.object({
      severity: z.record(z.string(), z.enum([...SEVERITIES, "off"])),
      select: z.array(z.string()),
      ignore: z.array(z.string()),
      dryRun: z.boolean(),
    }),
    filters: z.array(z.object({ id: z.string(), options: z.unknown() })),
  }),
  bad: z.array(z.object({ source: z.string(), error: z.string() })),
});

/**
 * Holds a finished run against the limits of a config: the same verdicts, without reading the data again.
 * @throws {InputError} for a folder that is no finished run's, {ConfigError} for a limit on what it did not measure.
 */
export async function gateOfRun(
  out: string,
  { config, baseline, samples }: Pick<GateOptions, "baseline" | "samples"> & { readonly config: ResolvedConfig },
): Promise<GateResult> {
  const run = runSchema.safeParse(read(out, "run.json"));
  if (!run.success) throw new InputError(path.join(out, "run.json"), "it is not what this version's run writes");
  const summary = read(out, "summary.json") as Summary;
  if (summary.sources === undefined || summary.bySourceFamily === undefined)
    throw new InputError(path.join(out, "summary.json"), "it is of an older version. Run again");
  const { version, rules, lexicons, fingerprint, bad } = run.data;
  const active = run.data.config.filters.flatMap(({ id, options }): ActiveFilter[] =>
    FILTERS.flatMap((filter) => (filter.id === id ? [{ filter, options }] : [])),
  );
  const judged = judgedOf(active, run.data.config.policy);
  // A plugin's codes are known by what they found.
  const seen = Object.entries(summary.byCode).flatMap(([code, { rows }]) => (rows > 0 ? [code] : []));
  const codes = new Set([...judged.codes, ...seen]);
  const gate = settleGate(config.gate?.config, config.gate?.from ?? "default", {
    ...judged,
    codes,
    known: new Set([...judged.known, ...seen]),
    against: run.data.against.length > 0,
  });
  const sampler = createSampler();
  for await (const row of readAudit(out, new PassThrough())) sampler.add(row);
  const record = evaluate(gate, {
    ...{ summary, bad, filtersOf: filtersWith(active, codes) },
    judgedBy: { version, rules, lexicons, fingerprint },
    ...(baseline && { baseline }),
  });
  const worst = sampler.worst(record.verdicts, sampleCount(record, samples));
  return { record: { ...record, samples: await withTexts(out, worst) }, summary };
}

function read(out: string, name: string): unknown {
  const file = path.join(out, name);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new InputError(out, `has no ${name} in it. Is it the output folder of a finished run?`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${file}: it cannot be read (${(error as Error).message})`);
  }
}
