import path from "node:path";
import { ConfigError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import { loadConfigFile, loadMapping } from "../engine/config-file.ts";
import type { Config } from "../engine/config-schema.ts";
import { type ConfigLayer, type ResolvedConfig, resolveConfig } from "../engine/resolve-config.ts";
import type { ShapeOverride } from "../io/shapes/index.ts";
import { SHAPES } from "../io/shapes/spec.ts";
import type { ConfigFlags } from "./flags.ts";

/** Settles config file and flags. @throws {ConfigError} naming the file or flag, and the key. */
export async function configFrom(flags: ConfigFlags, cwd: string): Promise<ResolvedConfig> {
  const config = await resolveConfig(await layersOf(flags, cwd));
  const { shape } = config;
  if (shape !== undefined && !(SHAPES as readonly string[]).includes(shape)) {
    const near = nearest(shape, SHAPES);
    const hint = near === undefined ? `The shapes are ${SHAPES.join(", ")}` : `Did you mean ${near}?`;
    throw new ConfigError(`there is no shape ${JSON.stringify(shape)}. ${hint}`);
  }
  return config;
}

/** How a configuration says that rows are to be read. */
export const shapeOf = ({ shape, textColumn, mapping }: ResolvedConfig): ShapeOverride => ({
  ...(shape !== undefined && { shape }),
  ...(textColumn !== undefined && { textColumn }),
  ...(mapping !== undefined && { mapping }),
});

/** The layers that are settled, the later ones winning: the config file, then the flags. */
export async function layersOf(flags: ConfigFlags, cwd: string): Promise<ConfigLayer[]> {
  const layers: ConfigLayer[] = [];
  if (flags.config !== false) {
    const loaded = await loadConfigFile(flags.config, cwd);
    if (loaded !== undefined) {
      const folder = path.dirname(path.resolve(cwd, loaded.file));
      layers.push({ from: loaded.file, config: loaded.config, folder });
    }
  }
  if (flags.mapping !== undefined)
    layers.push({ from: flags.mapping, config: { mapping: await loadMapping(flags.mapping, cwd) }, folder: cwd });
  layers.push({ from: "command line", config: configOfFlags(flags), folder: cwd });
  return layers;
}

function configOfFlags(flags: ConfigFlags): Config {
  const given = {
    preset: flags.preset,
    language: flags.language,
    shape: flags.shape,
    textColumn: flags.textColumn,
    idColumn: flags.idColumn,
    sourceColumn: flags.sourceColumn,
    to: flags.to,
    annotate: flags.annotate,
    fix: flags.fix,
    tokenizer: flags.tokenizer,
    select: flags.select,
    ignore: flags.ignore,
    plugins: flags.plugin,
    allow: flags.marks,
    strictness: flags.strictness,
    dryRun: flags.dryRun,
  };
  const config = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Config;
  const severity = Object.fromEntries((flags.severity ?? []).map(severityOf));
  const filters: Record<string, Record<string, unknown>> = {};
  for (const setting of flags.set ?? []) {
    const [, filter, option, value] = /^([^.=]+)\.([^=]+)=(.*)$/s.exec(setting) ?? [];
    if (filter === undefined || option === undefined)
      throw new ConfigError(
        `--set ${setting}: write it as filter.option=value, e.g. --set exact-duplicate.unit=prompt`,
      );
    filters[filter] = { ...filters[filter], [option]: parseValue(value!) };
  }
  const { contamination } = flags;
  if (contamination !== undefined)
    filters["contamination"] = { ...filters["contamination"], references: [...contamination] };
  return {
    ...config,
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(Object.keys(filters).length > 0 && { filters }),
  };
}

const SETTINGS = ["reject", "flag", "note", "off"] as const;

function severityOf(given: string): [string, (typeof SETTINGS)[number]] {
  const [code, value, ...rest] = given.split("=");
  const setting = SETTINGS.find((known) => known === value);
  if (code && setting !== undefined && rest.length === 0) return [code, setting];
  const near = value === undefined ? undefined : nearest(value, SETTINGS);
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new ConfigError(
    `--severity ${given}: write it as CODE=${SETTINGS.join("|")}, e.g. --severity SCR006=off.${meant}`,
  );
}

/** JSON where it is JSON (numbers, true, lists), else the text itself. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
