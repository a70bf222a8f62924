import { stableStringify } from "../../core/json.ts";
import { configJsonSchema } from "../../engine/config-schema.ts";
import type { ResolvedConfig } from "../../engine/resolve-config.ts";
import { FILTERS } from "../../filters/index.ts";
import { PRESETS } from "../../filters/presets.ts";
import { RULES } from "../../filters/rules.ts";
import { visible } from "../../report/visible.ts";
import { padToWidth } from "../../report/width.ts";
import type { ConfigFlags } from "../flags.ts";
import { type CliIo, type ExitCode, safeJson, write } from "../io.ts";
import { configFrom } from "../settle.ts";

export interface ConfigCommandFlags extends ConfigFlags {
  readonly schema?: boolean;
  readonly showOrigin?: boolean;
}

export async function configAction(flags: ConfigCommandFlags, io: CliIo): Promise<ExitCode> {
  await write(io.stdout, `${await configText(flags, io.cwd)}\n`);
  return 0;
}

async function configText(flags: ConfigCommandFlags, cwd: string): Promise<string> {
  if (flags.schema) return stableStringify(configJsonSchema(FILTERS, Object.keys(PRESETS)), 2);
  const config = await configFrom(flags, cwd);
  return flags.showOrigin ? originLines(config) : safeJson(JSON.stringify(asConfigFile(config), null, 2));
}

/** Where each value came from; what a later layer replaced is told too, in the order it was read. */
function originLines({ origins: settled, idColumn, specs }: ResolvedConfig): string {
  const defaults = [
    ["idColumn", idColumn] as const,
    ...specs.flatMap(({ id, options }) =>
      Object.entries(options as object).map(([name, value]) => [`filters.${id}.${name}`, value as unknown] as const),
    ),
  ].filter(([key]) => !settled.some((origin) => origin.key === key));
  const origins = [...settled, ...defaults.map(([key, value]) => ({ key, value, from: "default" }))];
  const names = origins.map(({ from }) => visible(from));
  const width = Math.max(0, ...names.map((name) => name.length));
  return origins
    .map(({ key, value }, index) => visible(`${padToWidth(names[index]!, width)}  ${key} = ${JSON.stringify(value)}`))
    .join("\n");
}

/** The settled values as a `shisa-filter.json` that settles on the same. */
function asConfigFile({
  presets,
  language,
  shape,
  textColumn,
  mapping,
  idColumn,
  sourceColumn,
  to,
  annotate,
  fix,
  tokenizer,
  policy,
  specs,
  gate,
}: ResolvedConfig) {
  const { severity, select, ignore, dryRun } = policy;
  const plugins = [...new Set(specs.flatMap(({ module }) => module ?? []))];
  const off = FILTERS.filter(({ id }) => !specs.some((spec) => spec.id === id)).map(({ id }) => [id, false] as const);
  return {
    rules: RULES,
    preset: presets,
    language,
    shape,
    textColumn,
    mapping,
    idColumn,
    sourceColumn,
    to,
    annotate,
    fix,
    tokenizer,
    ...(plugins.length > 0 && { plugins }),
    severity,
    select,
    ignore,
    dryRun,
    ...(gate && { gate: gate.config }),
    filters: Object.fromEntries([...specs.map(({ id, options }) => [id, options] as const), ...off]),
  };
}
