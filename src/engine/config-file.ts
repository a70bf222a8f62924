import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { lilconfig } from "lilconfig";
import type { z } from "zod";
import { ConfigError } from "../core/errors.ts";
import { withoutComments } from "../core/json-comments.ts";
import { suggest } from "../core/nearest.ts";
import { parseJsonFile } from "../io/jsonl/json-nesting.ts";
import { type Config, configSchema, mappingSchema } from "./config-schema.ts";

/** A config and the file it came from. */
export interface LoadedConfig {
  readonly file: string;
  readonly config: Config;
}

const NAME = "shisa-filter.json";

/** A module is run, so it is loaded only when the user names it. */
const loadModule = async (file: string): Promise<unknown> =>
  ((await import(pathToFileURL(path.resolve(file)).href)) as { default: unknown }).default;

/**
 * Reads the named config file, or `shisa-filter.json` of the working directory, nowhere else.
 * @throws {ConfigError} naming the file and the key that is wrong.
 */
export async function loadConfigFile(named: string | undefined, cwd: string): Promise<LoadedConfig | undefined> {
  const search = lilconfig("shisa-filter", {
    searchPlaces: [NAME],
    stopDir: cwd,
    cache: false,
    loaders: {
      ".mjs": loadModule,
      ".js": loadModule,
      ".ts": loadModule,
      ".json": (_, text) => parseJsonFile(withoutComments(text)),
    },
  });
  let found: Awaited<ReturnType<typeof search.search>>;
  try {
    found = named === undefined ? await search.search(cwd) : await search.load(path.resolve(cwd, named));
  } catch (error) {
    throw new ConfigError(`${named ?? NAME}: cannot be read (${(error as Error).message})`);
  }
  if (found === null) return undefined;
  const file = path.relative(cwd, found.filepath) || NAME;
  return { file, config: parseConfig(found.isEmpty ? {} : found.config, file) };
}

/** Reads a file that holds nothing but a mapping. @throws {ConfigError} naming the file and the key that is wrong. */
export async function loadMapping(named: string, cwd: string): Promise<NonNullable<Config["mapping"]>> {
  let value: unknown;
  try {
    value = parseJsonFile(await readFile(path.resolve(cwd, named), "utf8"));
  } catch (error) {
    throw new ConfigError(`${named}: cannot be read (${(error as Error).message})`);
  }
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  if (issue.code === "unrecognized_keys")
    throw new ConfigError(
      `${named}: ${issue.keys[0]}: there is no such key. ${suggest(issue.keys[0]!, Object.keys(mappingSchema.shape))}`,
    );
  throw new ConfigError(`${named}: ${issue.path.join(".") || "the file"}: ${describeIssue(issue)}`);
}

/** Checks a config. @throws {ConfigError} with the first wrong key, what was expected and what stands there. */
export function parseConfig(value: unknown, where: string): Config {
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  if (issue.code === "unrecognized_keys") {
    const name = [...issue.path, issue.keys[0]!].join(".");
    throw new ConfigError(`${where}: ${name}: there is no such key. ${suggest(issue.keys[0]!, keysAt(issue.path))}`);
  }
  throw new ConfigError(`${where}: ${issue.path.join(".") || "the file"}: ${describeIssue(issue)}`);
}

/** The keys that an object of the schema may have, by its path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configSchema;
  for (const key of path) {
    const { shape, valueType } = inner(schema);
    schema = shape?.[key as string] ?? valueType;
  }
  return Object.keys(inner(schema).shape ?? {});
}

/** What a schema is made of, whatever is around it. */
function inner(schema: unknown): { readonly shape?: Readonly<Record<string, unknown>>; readonly valueType?: unknown } {
  const { def } = (schema ?? {}) as {
    def?: { innerType?: unknown; shape?: Record<string, unknown>; valueType?: unknown };
  };
  return def?.innerType === undefined ? (def ?? {}) : inner(def.innerType);
}

/** A union says only "Invalid input"; what each of its sides wants is inside. */
function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_union") return issue.message;
  return [...new Set(issue.errors.flatMap((side) => side.map(describeIssue)))].join(", or ");
}
