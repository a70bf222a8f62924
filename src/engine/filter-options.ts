import type { z } from "zod";
import { ConfigError } from "../core/errors.ts";
import type { AnyFilter } from "../core/filter.ts";
import { suggest } from "../core/nearest.ts";

/**
 * Checks options as one config file or the command line gives them. What must hold of several options together is seen when
 * all have been put together.
 * @throws {ConfigError} naming the option.
 */
export function checkOptions(filter: AnyFilter, options: Record<string, unknown>, from: string): void {
  const parsed = (filter.options as z.ZodType).safeParse(options);
  const issue = parsed.error?.issues.find(({ code, path }) => code !== "custom" || path.length > 1);
  if (issue === undefined) return;
  const names = Object.keys((filter.options as { shape?: object }).shape ?? {});
  if (issue.code === "unrecognized_keys")
    throw new ConfigError(
      `${from}: filters.${filter.id}.${issue.keys[0]}: there is no such option. ${suggest(issue.keys[0]!, names)}`,
    );
  throw new ConfigError(`${from}: ${["filters", filter.id, ...issue.path].join(".")}: ${issue.message}`);
}

/**
 * The options a filter runs with.
 * @throws {ConfigError} where they do not go together.
 */
export function parseOptions(filter: AnyFilter, options: false | Record<string, unknown> | undefined): unknown {
  const parsed = (filter.options as z.ZodType).safeParse(options === false ? {} : (options ?? {}));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${["filters", filter.id, ...issue!.path].join(".")}: ${issue!.message}`);
  }
  try {
    return structuredClone(parsed.data);
  } catch (error) {
    throw new ConfigError(
      `filters.${filter.id}: its options cannot be sent to a worker thread (${(error as Error).message})`,
    );
  }
}
