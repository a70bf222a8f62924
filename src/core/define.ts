import type { z } from "zod";
import { InvalidFilterError } from "./errors.ts";
import type { AnyFilter, Filter, Plugin, Reason, Reasons } from "./filter.ts";

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CODE = /^[A-Z]{3,4}\d{3}$/;

/**
 * Defines a filter; the types of `report`, `measure` and the options follow from `reasons` and `options`.
 * @throws {InvalidFilterError} for an id that is not kebab-case, a malformed code, a sketch without a judge, or a judge and a matcher.
 */
export function defineFilter<const R extends Reasons, O extends z.ZodType, S = never>(
  filter: Filter<O, R, S>,
): Filter<O, R, S> {
  if (!ID.test(filter.id)) throw new InvalidFilterError(filter.id, "its id is not kebab-case");
  for (const [key, reason] of Object.entries<Reason>(filter.reasons)) {
    if (!CODE.test(reason.code))
      throw new InvalidFilterError(filter.id, `reason ${key} has the malformed code ${reason.code}`);
  }
  if ((filter.sketch === undefined) !== (filter.judge === undefined))
    throw new InvalidFilterError(filter.id, "sketch and judge come together");
  if (filter.match !== undefined && filter.judge !== undefined)
    throw new InvalidFilterError(filter.id, "it has either a judge or a matcher");
  return filter;
}

/**
 * Names a set of filters, for a module that a config or `--plugin` loads.
 * @throws {InvalidFilterError} when two filters share an id.
 */
export function definePlugin(plugin: Plugin): Plugin {
  const seen = new Set<string>();
  for (const { id } of plugin.filters as readonly AnyFilter[]) {
    if (seen.has(id)) throw new InvalidFilterError(id, `plugin ${plugin.name} has it twice`);
    seen.add(id);
  }
  return plugin;
}
