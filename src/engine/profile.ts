import type { Profile } from "../core/context.ts";
import { folderKey, type InputFolder, OTHER_FOLDERS } from "./input-folders.ts";

/** The profile of one input folder. */
export interface FolderProfile extends Profile {
  /** As the inputs name it; `-` for standard input, `*` for every folder that has no profile of its own. */
  readonly folder: string;
}

/** Keys in fewer rows are dropped: two rows may be one and its copy. */
const FEWEST_ROWS = 3;
/** Keys of one filter in one folder, so that a profile stays within a few hundred kilobytes. */
const MOST_KEYS = 10_000;
/** Keys of one filter over all folders, shared evenly: a run over thousands of folders holds all of their profiles. */
const MOST_KEYS_IN_ALL = 200_000;
const FEWEST_KEYS = 100;

/** How many keys of a filter each of so many folders may keep. */
export const keysPerFolder = (folders: number): number =>
  Math.max(FEWEST_KEYS, Math.min(MOST_KEYS, Math.floor(MOST_KEYS_IN_ALL / folders)));

/** What is worth keeping of a filter's counts: the commonest keys, in code-unit order. */
export function trimmed(counts: Iterable<readonly [key: string, rows: number]>, most: number): Record<string, number> {
  const common = [...counts].filter(([, rows]) => rows >= FEWEST_ROWS);
  const byKey = ([a]: readonly [string, number], [b]: readonly [string, number]) => (a < b ? -1 : a > b ? 1 : 0);
  const kept = common.sort((a, b) => b[1] - a[1] || byKey(a, b)).slice(0, most);
  return Object.fromEntries(kept.sort(byKey));
}

/** Several folders as one. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  if (profiles.length === 1) return profiles[0]!;
  const counts = new Map<string, Map<string, number>>();
  for (const profile of profiles)
    for (const [filter, keys] of Object.entries(profile.counts)) {
      const sums = counts.get(filter) ?? new Map<string, number>();
      counts.set(filter, sums);
      for (const [key, rows] of Object.entries(keys)) sums.set(key, (sums.get(key) ?? 0) + rows);
    }
  return {
    rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
    counts: Object.fromEntries([...counts].map(([filter, keys]) => [filter, trimmed(keys, MOST_KEYS)])),
  };
}

/** The profile of each folder that has one, own or shared. */
export function profilesByFolder(
  folders: readonly InputFolder[],
  profiles: readonly FolderProfile[],
): ReadonlyMap<InputFolder, FolderProfile> {
  const byKey = new Map(profiles.map((profile) => [folderKey(profile.folder), profile]));
  return new Map(
    folders.flatMap((folder) => {
      const profile = byKey.get(folderKey(folder.name)) ?? byKey.get(OTHER_FOLDERS);
      return profile === undefined ? [] : [[folder, profile] as const];
    }),
  );
}

/** A profile as tasks carry it: all threads share its JSON, and each reads it once. */
export interface SharedProfile {
  /** Names it within a run. */
  readonly index: number;
  readonly json: SharedArrayBuffer;
}

export function shareProfile(index: number, { rows, counts }: Profile): SharedProfile {
  const bytes = Buffer.from(JSON.stringify({ rows, counts }));
  const json = new SharedArrayBuffer(bytes.length);
  bytes.copy(new Uint8Array(json));
  return { index, json };
}

/** Counts without a prototype: a filter that asks for the word `constructor` must not be given a function. */
export function readShared({ json }: SharedProfile): Profile {
  const { rows, counts } = JSON.parse(Buffer.from(json).toString()) as Profile;
  const bare = Object.entries(counts).map(
    ([filter, keys]) => [filter, Object.assign(Object.create(null), keys) as Record<string, number>] as const,
  );
  return { rows, counts: Object.fromEntries(bare) };
}
