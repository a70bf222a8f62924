import path from "node:path";
import type { Reference } from "../core/context.ts";
import type { AnyFilter } from "../core/filter.ts";
import { type ReferenceFile, readReferences } from "../io/references/read.ts";
import type { ActiveFilter } from "./measure.ts";

/** The reference data of one filter. */
export interface FilterReferences {
  readonly filter: string;
  readonly files: readonly ReferenceFile[];
}

/** Reference data as workers are given it: all threads share its JSON, and each reads it once. By filter id. */
export type SharedReferences = Readonly<Record<string, SharedArrayBuffer>>;

/** The files, folders and globs that a filter's options name; undefined where it does not compare with any. */
export function namedReferences({ references }: AnyFilter, options: unknown): readonly string[] | undefined {
  if (references === undefined) return undefined;
  const named = (options as Readonly<Record<string, unknown>>)[references];
  return Array.isArray(named) ? named.filter((each) => typeof each === "string") : [];
}

/** A layer's options with its references as they are reached from the working directory, not from the layer's folder. */
export function withReferencesFrom<O extends Readonly<Record<string, unknown>>>(
  { references }: AnyFilter,
  options: O,
  folder: string,
): O {
  const named = references === undefined ? undefined : options[references];
  if (!Array.isArray(named)) return options;
  const reached = named.map((each) => (typeof each === "string" ? pathFrom(folder, each) : each));
  return { ...options, [references!]: reached };
}

/** A name relative to a config's folder as it is from the working directory; one relative to that stays as it was written. */
export const pathFrom = (folder: string, named: string): string =>
  path.isAbsolute(named) || path.relative(folder, "") === "" ? named : path.relative("", path.resolve(folder, named));

/** Reads the reference data of all filters. @throws {InputError} */
export async function loadReferences(active: readonly ActiveFilter[]): Promise<FilterReferences[]> {
  const loaded: FilterReferences[] = [];
  for (const { filter, options } of active) {
    const named = namedReferences(filter, options);
    if (named !== undefined) loaded.push({ filter: filter.id, files: await readReferences(named) });
  }
  return loaded;
}

/** Puts reference data where all threads can read it; undefined where there is none. */
export function shareReferences(loaded: readonly FilterReferences[]): SharedReferences | undefined {
  if (loaded.length === 0) return undefined;
  return Object.fromEntries(
    loaded.map(({ filter, files }) => {
      const bytes = Buffer.from(JSON.stringify(files.map(({ name, texts }) => ({ name, texts }))));
      const json = new SharedArrayBuffer(bytes.length);
      bytes.copy(new Uint8Array(json));
      return [filter, json];
    }),
  );
}

/** Reads what was shared; once a thread, so that filters can tell by the object that nothing has changed. */
export const readSharedReferences = (shared: SharedReferences): Readonly<Record<string, readonly Reference[]>> =>
  Object.fromEntries(
    Object.entries(shared).map(([filter, json]) => [
      filter,
      JSON.parse(Buffer.from(json).toString()) as readonly Reference[],
    ]),
  );

/** What `run.json` says of reference data. */
export const recordOfReferences = (loaded: readonly FilterReferences[]) =>
  loaded.flatMap(({ filter, files }) =>
    files.map(({ path: file, sha256, items, texts }) => ({ filter, file, sha256, items, texts: texts.length })),
  );

/** A filter's spec with what its references say in the place of their names: reference data is that, wherever it lies. */
export function withContents<S extends { readonly options: unknown }>(
  spec: S,
  { id, references: option }: AnyFilter,
  loaded: readonly FilterReferences[],
): S {
  if (option === undefined) return spec;
  const files = loaded.find(({ filter }) => filter === id)?.files ?? [];
  const contents = files.map(({ name, sha256 }) => [name, sha256]);
  return { ...spec, options: { ...(spec.options as object), [option]: contents } };
}
