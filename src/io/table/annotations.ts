import type { Field } from "./types.ts";

/** What was decided of a row, in a column of its own. */
export const ANNOTATED_OUTCOMES = ["kept", "rejected", "flagged"] as const;

/** What is written beside each row. */
export interface Annotation {
  readonly outcome: (typeof ANNOTATED_OUTCOMES)[number];
  /** The codes that reject or flag it, in their order, each once. */
  readonly codes: readonly string[];
}

export const OUTCOME_COLUMN = "shisa_outcome";
export const CODES_COLUMN = "shisa_codes";

/** The columns that annotations are written in. */
export const ANNOTATION_FIELDS: readonly Field[] = [
  { name: OUTCOME_COLUMN, type: { kind: "text" }, nullable: true },
  {
    name: CODES_COLUMN,
    type: { kind: "list", of: { name: "element", type: { kind: "text" }, nullable: true } },
    nullable: true,
  },
];

/** The annotation as values of those columns. */
export const annotationRow = ({ outcome, codes }: Annotation) => ({ [OUTCOME_COLUMN]: outcome, [CODES_COLUMN]: codes });

/** The first of the names that annotations need and rows have already. */
export const takenName = (names: readonly string[]): string | undefined =>
  [OUTCOME_COLUMN, CODES_COLUMN].find((name) => names.includes(name));

const [SPACE, TAB, LF, CR, OPEN, CLOSE] = [32, 9, 10, 13, 123, 125];
const isBlank = (byte: number | undefined) => byte === SPACE || byte === TAB || byte === LF || byte === CR;

/** The bytes of a JSON object with the keys appended; all others are as they were. */
export function annotatedLine(line: Uint8Array, annotation: Annotation): Buffer {
  const close = line.lastIndexOf(CLOSE);
  let before = close - 1;
  while (isBlank(line[before])) before--;
  const keys = JSON.stringify(annotationRow(annotation)).slice(1, -1);
  const added = Buffer.from(line[before] === OPEN ? keys : `,${keys}`);
  return Buffer.concat([line.subarray(0, close), added, line.subarray(close)]);
}

const HUGGING_FACE = "huggingface";
const TEXT = { dtype: "string", _type: "Value" };

/**
 * A file's own metadata for rows with annotations: `datasets` takes columns from its features, so they must have them.
 * Lists are called Sequence before version 4 of `datasets`, which every version reads.
 */
export function annotatedMetadata(
  metadata: readonly (readonly [string, string])[],
): (readonly [key: string, value: string])[] {
  return metadata.map(([key, value]) => {
    if (key !== HUGGING_FACE) return [key, value] as const;
    try {
      const described = JSON.parse(value) as { info?: { features?: Record<string, unknown> } };
      if (described.info?.features === undefined) return [key, value] as const;
      const list = value.includes('"_type": "List"') || value.includes('"_type":"List"') ? "List" : "Sequence";
      const features = {
        ...described.info.features,
        [OUTCOME_COLUMN]: TEXT,
        [CODES_COLUMN]: { feature: TEXT, _type: list },
      };
      return [key, JSON.stringify({ ...described, info: { ...described.info, features } })] as const;
    } catch {
      return [key, value] as const;
    }
  });
}
