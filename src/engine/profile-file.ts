import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Profile } from "../core/context.ts";
import { ConfigError } from "../core/errors.ts";
import { parseJsonFile } from "../io/jsonl/json-nesting.ts";
import { OTHER_FOLDERS } from "./input-folders.ts";
import { type FolderProfile, mergeProfiles } from "./profile.ts";

const rows = z.int().min(0);
const profileSchema = z.object({ rows, counts: z.record(z.string(), z.record(z.string(), rows)) });
const foldersSchema = z.object({ profiles: z.array(profileSchema.extend({ folder: z.string() })) });

/**
 * Settles a profile that was given: as it is, or as a file that holds one or is the `run.json` of a run that took a look.
 * Folders that have none of their own get that of all together, which is the last of the result.
 * @throws {ConfigError} in one line, naming the file and what is wrong with it.
 */
export function givenProfiles(given: string | Profile): FolderProfile[] {
  const where = typeof given === "string" ? given : "profile";
  const value = typeof given === "string" ? readJson(given) : given;
  if (typeof value !== "object" || value === null || !("profiles" in value)) {
    const { rows, counts } = checked<Profile>(value, profileSchema, where);
    return [{ folder: OTHER_FOLDERS, rows, counts }];
  }
  const { profiles } = checked<{ profiles: FolderProfile[] }>(value, foldersSchema, where);
  if (profiles.length === 0) throw new ConfigError(`${where}: holds no profile: its run took no first look`);
  const rest = profiles.find(({ folder }) => folder === OTHER_FOLDERS) ?? mergeProfiles(profiles);
  return [...profiles.filter(({ folder }) => folder !== OTHER_FOLDERS), { ...rest, folder: OTHER_FOLDERS }];
}

function readJson(file: string): unknown {
  try {
    return parseJsonFile(readFileSync(file, "utf8"));
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, " ");
    throw new ConfigError(`${file}: cannot be read as a profile (${why})`);
  }
}

/** The value as it was given: a parsed copy would miss what a key like `__proto__` counts. */
function checked<T>(value: unknown, schema: z.ZodType, where: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return value as T;
  const { path: at, message } = parsed.error.issues[0]!;
  throw new ConfigError(
    `${where}: is no profile: ${at.join(".") || "the file"}: ${message}. Give a run.json, or { "rows": …, "counts": … }`,
  );
}
