import { readFileSync } from "node:fs";
import { z } from "zod";
import { InputError } from "../core/errors.ts";
import { parseJsonFile } from "../io/jsonl/json-nesting.ts";

/** What every mark says. */
export const markSchema = z.object({
  hash: z.string().nullable(),
  source: z.string(),
  row: z.int(),
  outcome: z.enum(["keep", "reject"]),
  codes: z.array(z.string()),
  isFair: z.boolean().default(false),
  mark: z.enum(["right", "wrong"]),
});

const file = z.object({ v: z.literal(1), marks: z.array(markSchema) });

/** What a person said of one row of a report: that what was decided is right, or wrong. */
export type RowMark = z.output<typeof markSchema>;

/** Reads a `marks.json`, as a report exports it. @throws {InputError} saying what is wrong with it. */
export function readMarks(name: string): readonly RowMark[] {
  let value: unknown;
  try {
    value = parseJsonFile(readFileSync(name, "utf8"));
  } catch (error) {
    throw new InputError(name, `cannot be read as marks (${(error as Error).message})`);
  }
  const read = file.safeParse(value);
  if (read.success) return read.data.marks;
  const [issue] = read.error.issues;
  throw new InputError(name, `is no marks.json of a report: ${issue!.path.join(".") || "it"}: ${issue!.message}`);
}

/** The codes that may not reject a row, by the hash of what the row says. */
export type Allowed = ReadonlyMap<string, ReadonlySet<string>>;

/** Rows that a person would have kept, and the reasons that were wrong about them. */
export function allowedBy(marks: readonly RowMark[]): Allowed {
  const allowed = new Map<string, Set<string>>();
  for (const { hash, outcome, codes, mark: said } of marks) {
    if (hash === null || outcome !== "reject" || said !== "wrong") continue;
    const known = allowed.get(hash) ?? new Set();
    for (const code of codes) known.add(code);
    allowed.set(hash, known);
  }
  return allowed;
}
