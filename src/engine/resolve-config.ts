import path from "node:path";
import { pathToFileURL } from "node:url";
import { ConfigError } from "../core/errors.ts";
import type { AnyFilter } from "../core/filter.ts";
import { TextHash } from "../core/hash.ts";
import { stableStringify } from "../core/json.ts";
import { suggest } from "../core/nearest.ts";
import { ROLES } from "../core/sample.ts";
import { FILTERS } from "../filters/index.ts";
import { PRESETS } from "../filters/presets.ts";
import { RULES } from "../filters/rules.ts";
import { parseLanguage } from "./config-language.ts";
import type { Config } from "./config-schema.ts";
import { checkOptions, parseOptions } from "./filter-options.ts";
import type { GateConfig } from "./gate/gate-schema.ts";
import { filtersOfModule } from "./load-filters.ts";
import { type Allowed, allowedBy, type RowMark, readMarks } from "./marks-file.ts";
import type { ActiveFilter } from "./measure.ts";
import { createPolicy, isSelected, type PolicySpec, ruleFor, type SeverityRules } from "./policy.ts";
import type { FilterSpec } from "./protocol.ts";
import { type ReadingSettings, readingSettings, type WritingSettings, writingSettings } from "./reading-settings.ts";
import {
  type FilterReferences,
  loadReferences,
  namedReferences,
  pathFrom,
  withContents,
  withReferencesFrom,
} from "./references.ts";
import { strictnessOf } from "./strictness.ts";

/** A config with every value settled: what a run works by. */
export interface ResolvedConfig extends ReadingSettings, WritingSettings {
  readonly presets: readonly string[];
  /** The language the trained turns should be in, in the form filters know. */
  readonly language?: string;
  readonly policy: PolicySpec;
  /** As it was given; `settleGate` settles it when it is known what was judged. */
  readonly gate?: { readonly config: GateConfig; readonly from: string; readonly folder: string };
  /** The filters that can report something, in registry order, corpus filters last. */
  readonly active: readonly ActiveFilter[];
  readonly specs: readonly FilterSpec[];
  /** The reference data of the filters that compare with some, read. */
  readonly references: readonly FilterReferences[];
  /** What rows are compared with besides each other, as names from the working directory. */
  readonly against: readonly string[];
  /** What people said must not be rejected. */
  readonly allowed: Allowed;
  /** Of everything that can change a verdict, the contents of reference data too. */
  readonly fingerprint: string;
  /** Where each value came from, for `config --show-origin`. */
  readonly origins: readonly Origin[];
}

export interface Origin {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/** A layer of configuration: a file, the command line, or a caller. Later layers win. */
export interface ConfigLayer {
  readonly from: string;
  readonly config: Config;
  /** The folder that plugins and reference data are relative to. */
  readonly folder: string;
}

/** Filters of rows alone first, then judges, then what compares rows in pairs: each knows what those before it decided. */
const corpusRank = ({ judge, match }: AnyFilter): number => (match !== undefined ? 2 : judge !== undefined ? 1 : 0);

/**
 * Settles layers of configuration.
 * @throws {ConfigError} naming layer and key: an unknown preset, filter, code or option, or a value out of range.
 */
export async function resolveConfig(
  layers: readonly ConfigLayer[],
  inline: readonly AnyFilter[] = [],
): Promise<ResolvedConfig> {
  const origins: Origin[] = [];
  const settle = <K extends keyof Config>(key: K): Config[K] => {
    let value: Config[K] | undefined;
    for (const { from, config } of layers)
      if (config[key] !== undefined) {
        value = config[key];
        origins.push({ key, value, from });
      }
    return value as Config[K];
  };
  for (const { from, config } of layers)
    if (config.rules !== undefined && config.rules !== RULES)
      throw new ConfigError(
        `${from}: rules: this config is for rule set ${config.rules}, this version has ${RULES}. Read the changelog, then change the number`,
      );

  const plugins = await loadPlugins(layers);
  const known = [...FILTERS, ...plugins.map(({ filter }) => filter), ...inline];
  for (const { id } of inline)
    if (known.filter((filter) => filter.id === id).length > 1)
      throw new ConfigError(`there is already a filter ${id}. Give yours another id`);
  const fromOf = (key: keyof Config) => layers.findLast(({ config }) => config[key] !== undefined)?.from ?? "default";
  const presets = presetNames(settle("preset"), fromOf("preset"), origins);
  const ofPreset = presetLanguage(presets, origins);
  const language = parseLanguage(settle("language"), fromOf("language")) ?? ofPreset;
  const severity = mergeSeverities(presets, layers, known, origins);
  const policy: PolicySpec = {
    severity,
    select: checkCodes(`${fromOf("select")}: select`, settle("select") ?? [], known),
    ignore: checkCodes(`${fromOf("ignore")}: ignore`, settle("ignore") ?? [], known),
    dryRun: settle("dryRun") ?? false,
    ...strictnessOf(settle("strictness"), layers),
  };
  const options = filterOptions(layers, known, origins);
  const active = known
    .filter((filter) => options.get(filter.id) !== false && canReport(filter, policy))
    .map((filter) => ({ filter, options: parseOptions(filter, options.get(filter.id)) }))
    .filter(({ filter, options }) => namedReferences(filter, options)?.length !== 0)
    .sort((a, b) => corpusRank(a.filter) - corpusRank(b.filter));
  const specs = active.map(({ filter, options }): FilterSpec => {
    const module = plugins.find((plugin) => plugin.filter === filter)?.module;
    return { id: filter.id, ...(module !== undefined && { module }), options };
  });
  const references = await loadReferences(active);
  const gateLayer = layers.findLast(({ config }) => config.gate !== undefined);
  const reading = readingSettings(settle);
  const writing = writingSettings(settle, layers);
  const againstFolder = layers.findLast(({ config }) => config.against !== undefined)?.folder ?? "";
  const against = (settle("against") ?? []).map((each) => pathFrom(againstFolder, each));
  const allowed = allowedBy(marksOf(layers, settle("allow")));
  const fingerprint = new TextHash()
    .add(
      stableStringify({
        ...{ rules: RULES, specs: specs.map((spec, index) => withContents(spec, active[index]!.filter, references)) },
        ...{ policy, language, ...reading },
        ...(allowed.size > 0 && { allowed: [...allowed].map(([hash, codes]) => [hash, ...[...codes].sort()]).sort() }),
      }),
    )
    .digest();
  return {
    presets,
    ...(language !== undefined && { language }),
    ...reading,
    ...writing,
    policy,
    ...(gateLayer && {
      gate: { config: gateLayer.config.gate!, from: gateLayer.from, folder: gateLayer.folder },
    }),
    active,
    specs,
    references,
    against,
    allowed,
    fingerprint,
    origins,
  };
}

function marksOf(layers: readonly ConfigLayer[], name: string | undefined): readonly RowMark[] {
  if (name === undefined) return [];
  const { folder } = layers.findLast(({ config }) => config.allow !== undefined)!;
  return readMarks(path.resolve(folder, name));
}

async function loadPlugins(layers: readonly ConfigLayer[]): Promise<{ filter: AnyFilter; module: string }[]> {
  const loaded: { filter: AnyFilter; module: string }[] = [];
  for (const { config, folder } of layers)
    for (const name of config.plugins ?? []) {
      const module = /^(file|node|data):/.test(name) ? name : pathToFileURL(path.resolve(folder, name)).href;
      for (const filter of await filtersOfModule(module)) {
        if ([...FILTERS, ...loaded.map((each) => each.filter)].some(({ id }) => id === filter.id))
          throw new ConfigError(`plugin ${name}: there is already a filter ${filter.id}`);
        loaded.push({ filter, module });
      }
    }
  return loaded;
}

function presetNames(setting: Config["preset"], from: string, origins: Origin[]): string[] {
  const names = setting === undefined ? ["recommended"] : typeof setting === "string" ? [setting] : setting;
  for (const name of names)
    if (!Object.hasOwn(PRESETS, name))
      throw new ConfigError(
        `${from}: preset: there is no preset ${JSON.stringify(name)}. ${suggest(name, Object.keys(PRESETS))}`,
      );
  if (setting === undefined) origins.push({ key: "preset", value: "recommended", from: "default" });
  return names;
}

function presetLanguage(presets: readonly string[], origins: Origin[]): string | undefined {
  const name = presets.findLast((each) => PRESETS[each]!.language !== undefined);
  if (name === undefined) return undefined;
  const { language } = PRESETS[name]!;
  origins.push({ key: "language", value: language, from: `preset ${name}` });
  return language;
}

function mergeSeverities(
  presets: readonly string[],
  layers: readonly ConfigLayer[],
  known: readonly AnyFilter[],
  origins: Origin[],
): SeverityRules {
  const merged: Record<string, SeverityRules[string]> = {};
  const put = (rules: SeverityRules, from: string) => {
    for (const [code, value] of Object.entries(rules)) {
      merged[code] = value;
      origins.push({ key: `severity.${code}`, value, from });
    }
  };
  for (const name of presets) put(PRESETS[name]!.severity, `preset ${name}`);
  for (const { from, config } of layers) {
    const rules = config.severity ?? {};
    for (const key of Object.keys(rules)) {
      const [prefix, role] = key.split("@") as [string, string | undefined];
      checkCodes(`${from}: severity.${key}`, [prefix], known);
      if (role !== undefined && !(ROLES as readonly string[]).includes(role))
        throw new ConfigError(`${from}: severity.${key}: there is no role ${role}. ${suggest(role, ROLES)}`);
    }
    put(rules, from);
  }
  return merged;
}

/** Every code or prefix must match something: a misspelt one would silently do nothing. */
function checkCodes(where: string, codes: readonly string[], known: readonly AnyFilter[]): readonly string[] {
  const all = known.flatMap(({ reasons }) => Object.values(reasons).map((reason) => (reason as { code: string }).code));
  const families = [...new Set(all.map((code) => code.replace(/\d+$/, "")))];
  for (const code of codes)
    if (code === "" || !all.some((each) => each.startsWith(code)))
      throw new ConfigError(
        `${where}: ${JSON.stringify(code)} is no code or prefix of one. ${suggest(code, [...families, ...all])}`,
      );
  return codes;
}

function filterOptions(layers: readonly ConfigLayer[], known: readonly AnyFilter[], origins: Origin[]) {
  const ids = known.map(({ id }) => id);
  const merged = new Map<string, false | Record<string, unknown>>();
  for (const { from, config, folder } of layers)
    for (const [id, given] of Object.entries(config.filters ?? {})) {
      const filter = known.find((each) => each.id === id);
      if (filter === undefined)
        throw new ConfigError(`${from}: filters.${id}: there is no such filter. ${suggest(id, ids)}`);
      const setting = given === false ? given : withReferencesFrom(filter, given, folder);
      if (id === "row" && setting === false)
        throw new ConfigError(
          `${from}: filters.row: it cannot be switched off, since rows that cannot be read must be explained. Ignore single ROW codes`,
        );
      const before = merged.get(id);
      merged.set(id, setting === false ? false : { ...(before === false ? undefined : before), ...setting });
      if (setting === false) origins.push({ key: `filters.${id}`, value: false, from });
      else {
        checkOptions(filter, setting, from);
        for (const [option, value] of Object.entries(setting))
          origins.push({ key: `filters.${id}.${option}`, value, from });
      }
    }
  return merged;
}

/** Rows that cannot be read at all must always be told, so the row filter always runs. */
function canReport(filter: AnyFilter, policy: PolicySpec): boolean {
  if (filter.id === "row") return true;
  const severityOf = createPolicy(policy);
  return Object.values(filter.reasons).some((each) => {
    const reason = each as Parameters<typeof severityOf>[1];
    if (!isSelected(reason.code, policy)) return false;
    const named = Object.entries(policy.severity).some(
      ([key, value]) => key.includes("@") && reason.code.startsWith(key.split("@")[0]!) && value !== "off",
    );
    return named || (ruleFor(reason.code, null, policy.severity) ?? reason.severity) !== "off";
  });
}
