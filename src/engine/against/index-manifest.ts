import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { InputError } from "../../core/errors.ts";
import { stableStringify } from "../../core/json.ts";
import { RULES } from "../../filters/rules.ts";

/** The name of the file that says what is in an index; a folder with it is one. */
export const MANIFEST = "index.json";

const fileSchema = z.strictObject({ name: z.string(), bytes: z.number(), sha256: z.string() });

/** A filter that compares rows, its options, and how its sketches stand in an index; an index serves no others. */
const filterSchema = z.strictObject({
  id: z.string(),
  options: z.unknown(),
  /** Words of a sketch. */
  width: z.number(),
  /** Where in them the place of the row's texts is; -1: it has none. */
  ref: z.number(),
});

const manifestSchema = z.strictObject({
  v: z.literal(1),
  /** Of shisa-filter. */
  version: z.string(),
  rules: z.number(),
  filters: z.array(filterSchema),
  rows: z.number(),
  segments: z.array(
    z.strictObject({
      rows: z.number(),
      sources: z.array(z.strictObject({ source: z.string(), rows: z.number() })),
      /** Sketches of all rows, and texts they are compared by. */
      sketches: fileSchema,
      texts: fileSchema,
    }),
  ),
});

export type IndexManifest = z.output<typeof manifestSchema>;
export type IndexedFilter = z.output<typeof filterSchema>;
export type IndexSegment = IndexManifest["segments"][number];

/**
 * Reads what is in an index.
 * @throws {InputError} where the folder has none, or one of another version.
 */
export function readManifest(folder: string): IndexManifest {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path.join(folder, MANIFEST), "utf8"));
  } catch (error) {
    throw new InputError(folder, `is not an index (${(error as Error).message})`);
  }
  const parsed = manifestSchema.safeParse(given);
  if (!parsed.success) throw new InputError(folder, "was built by another version of shisa-filter. Build it anew");
  return parsed.data;
}

/** @throws {InputError} where the index was built for other filters, options, rules or sketches. */
export function checkManifest(folder: string, manifest: IndexManifest, filters: readonly IndexedFilter[]): void {
  if (manifest.rules !== RULES)
    throw new InputError(folder, `was built by rule set ${manifest.rules}, and this is ${RULES}. Build it anew`);
  for (const wanted of filters) {
    const had = manifest.filters.find(({ id }) => id === wanted.id);
    if (had === undefined)
      throw new InputError(folder, `was built without ${wanted.id}. Build it anew, or switch that off`);
    if (stableStringify(had.options) !== stableStringify(wanted.options))
      throw new InputError(
        folder,
        `was built with other options of ${wanted.id} (${stableStringify(had.options)}, and the run has ${stableStringify(wanted.options)}). Build it anew with the run's`,
      );
    // Both say how a sketch is laid out, which filters may change without their rules.
    if (had.width !== wanted.width || had.ref !== wanted.ref)
      throw new InputError(folder, `has sketches of another version of ${wanted.id}. Build it anew`);
  }
}
