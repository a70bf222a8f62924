import type { AnyFilter } from "../core/filter.ts";
import { ruleFor } from "../engine/policy.ts";
import { resolveConfig } from "../engine/resolve-config.ts";
import { FILTERS } from "../filters/index.ts";
import { MEASURED, MEASURED_ON } from "../filters/measured.ts";
import { PRESETS } from "../filters/presets.ts";
import type { Catalogue } from "../report/explain.ts";
import type { ConfigFlags } from "./flags.ts";
import { layersOf } from "./settle.ts";

/** What `explain` and the docs are made of. */
export const catalogueOf = (filters: readonly AnyFilter[] = FILTERS): Catalogue => ({
  filters,
  measured: MEASURED,
  measuredOn: `rule set ${MEASURED_ON.rules}, ${MEASURED_ON.date}`,
  presets: Object.entries(PRESETS).map(([name, { severity }]) => ({
    name,
    severityOf: ({ code, severity: standard }) => ruleFor(code, null, severity) ?? standard,
  })),
});

/** The built-in filters and those of the plugins that config file and flags name. @throws {ConfigError} */
export async function withPlugins(flags: ConfigFlags, cwd: string): Promise<readonly AnyFilter[]> {
  const layers = (await layersOf(flags, cwd)).map(({ from, folder, config: { plugins } }) => ({
    from,
    folder,
    config: plugins === undefined ? {} : { plugins },
  }));
  const { active } = await resolveConfig(layers);
  return [...FILTERS, ...active.map(({ filter }) => filter).filter((filter) => !FILTERS.includes(filter))];
}
