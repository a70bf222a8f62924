import { ConfigError } from "../core/errors.ts";
import type { AnyFilter, Plugin } from "../core/filter.ts";
import { FILTERS } from "../filters/index.ts";
import type { ActiveFilter } from "./measure.ts";
import type { FilterSpec } from "./protocol.ts";

const isFilter = (value: unknown): value is AnyFilter =>
  typeof value === "object" && value !== null && "id" in value && "reasons" in value && "options" in value;

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === "object" && value !== null && "filters" in value && Array.isArray(value.filters);

/**
 * The filters a module gives: a plugin or a filter as its default export.
 * @throws {ConfigError} when it cannot be loaded or gives neither.
 */
export async function filtersOfModule(module: string): Promise<readonly AnyFilter[]> {
  let loaded: { default?: unknown };
  try {
    loaded = await import(module);
  } catch (error) {
    throw new ConfigError(`plugin ${module}: cannot be loaded (${(error as Error).message})`);
  }
  if (isPlugin(loaded.default)) return loaded.default.filters;
  if (isFilter(loaded.default)) return [loaded.default];
  throw new ConfigError(
    `plugin ${module}: its default export is neither definePlugin({ name, filters }) nor defineFilter({ … })`,
  );
}

/** Finds each filter by id, in the registry or its module; the order is the specs' own. */
export async function loadFilters(specs: readonly FilterSpec[]): Promise<ActiveFilter[]> {
  const modules = new Map<string, readonly AnyFilter[]>();
  for (const { module } of specs)
    if (module !== undefined && !modules.has(module)) modules.set(module, await filtersOfModule(module));
  return specs.map(({ id, module, options }) => {
    const filter = (module === undefined ? FILTERS : modules.get(module)!).find((known) => known.id === id);
    if (filter === undefined) throw new ConfigError(`there is no filter ${JSON.stringify(id)}`);
    return { filter, options };
  });
}
