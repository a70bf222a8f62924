import { ConfigError, InputError, UnknownShapeError } from "../../core/errors.ts";
import { nearest } from "../../core/nearest.ts";
import { type Candidate, candidates, chat, plain } from "./candidates.ts";
import { hintFor, needsOf } from "./hint.ts";
import { mappedSpec, missingPaths } from "./mapped-spec.ts";
import type { Mapping } from "./mapping.ts";
import { columnAt } from "./named-columns.ts";
import { notesOn } from "./notes.ts";
import { SHAPES, type ShapeName, type ShapeSpec } from "./spec.ts";
import { filledColumns, type Row } from "./values.ts";

/** How a file's rows are read, and what the user should know of that choice. */
export interface DetectedShape {
  readonly spec: ShapeSpec;
  /** Plain sentences. */
  readonly notes: readonly string[];
  /** The columns that were seen: all of a Parquet file, those of the first rows of JSON Lines. */
  readonly columns: readonly string[];
  /** How many rows were looked at, and how many of them fit the shape. */
  readonly head: { readonly rows: number; readonly fit: number };
}

/** What the user said about the shape: a name of `SHAPES`; the column with the text or, for chats, the conversation. */
export interface ShapeOverride {
  readonly shape?: string;
  readonly textColumn?: string;
  /** Where the texts are, for rows of no shape. */
  readonly mapping?: Mapping;
}

const isShape = (name: string): name is ShapeName => (SHAPES as readonly string[]).includes(name);

const didYouMean = (name: string, names: readonly string[]) => {
  const near = nearest(name, names);
  return near === undefined ? "" : ` Did you mean ${near}?`;
};

/** The candidate that is the first choice of most rows; ties go to the better shape. */
function majority(choices: readonly Candidate[], rows: readonly Row[]): Candidate | undefined {
  if (rows.length === 0) return choices[0];
  const times = choices.map(() => 0);
  for (const row of rows) {
    const first = choices.findIndex((choice) => choice.fits(row));
    if (first >= 0) times[first]!++;
  }
  const most = Math.max(0, ...times);
  return most === 0 ? undefined : choices[times.indexOf(most)];
}

const headOf = ({ fits }: Candidate, rows: readonly Row[]) => ({ rows: rows.length, fit: rows.filter(fits).length });

/** The shape's name in an override, checked. */
function shapeIn(path: string, { shape, textColumn }: ShapeOverride): ShapeName | undefined {
  if (shape === undefined) return undefined;
  if (!isShape(shape))
    throw new ConfigError(
      `${path}: there is no shape ${JSON.stringify(shape)}.${didYouMean(shape, SHAPES)} The shapes are ${SHAPES.join(", ")}`,
    );
  if (textColumn !== undefined && shape !== "text" && shape !== "messages" && shape !== "sharegpt")
    throw new ConfigError(
      `${path}: a text column goes with the shapes text, messages and sharegpt, and ${shape} has several columns. Leave out --text-column, or --shape`,
    );
  return shape;
}

/**
 * Decides how a file is read, from its first rows (up to 100) and its column names. Each row votes for the best
 * shape that fits it (`candidates` has the order) and the majority wins; rows of another shape are issues later.
 * Columns with only nulls do not count. Without rows, the names alone decide.
 * @throws {UnknownShapeError} when nothing fits: it lists the columns and shows how to map them.
 * @throws {ConfigError} for an override that is no shape or no column, listing the names there are.
 */
export function detectShape(
  path: string,
  rows: readonly Row[],
  columns: readonly string[],
  override: ShapeOverride = {},
): DetectedShape {
  const { mapping } = override;
  if (mapping !== undefined) return mapped(path, rows, columns, mapping);
  const shape = shapeIn(path, override);
  const filled = filledColumns(rows, columns);
  const all = [...new Set([...columns, ...filled])];
  const evidence = { columns: filled, rows };
  const { textColumn } = override;
  if (textColumn !== undefined) {
    if (!all.includes(textColumn))
      throw new ConfigError(
        `${path}: there is no column ${JSON.stringify(textColumn)}.${didYouMean(textColumn, all)} The columns are ${all.join(", ") || "none"}`,
      );
    const choice = shape === "messages" || shape === "sharegpt" ? chat(evidence, textColumn, shape) : plain(textColumn);
    return { spec: choice.spec, notes: [], columns: all, head: headOf(choice, rows) };
  }
  const choices = candidates(evidence);
  if (shape === undefined) {
    // Its `content` would pass for a text.
    if (OWN_FILES.some((own) => own.every((name) => all.includes(name))))
      throw new InputError(path, "is what an earlier run wrote, no rows to judge. Name the inputs without its folder");
    const winner = majority(choices, rows);
    if (winner === undefined) throw new UnknownShapeError(path, all, hintFor(rows, filled, all));
    return {
      spec: winner.spec,
      notes: notesOn(winner, choices, evidence),
      columns: all,
      head: headOf(winner, rows),
    };
  }
  return forced(path, shape, choices, rows, all);
}

function mapped(path: string, rows: readonly Row[], columns: readonly string[], mapping: Mapping): DetectedShape {
  const missing = missingPaths(mapping, (name) => rows.some((row) => columnAt(row, name) !== undefined));
  if (rows.length > 0 && missing.length > 0)
    throw new ConfigError(
      `${path}: nothing is at ${missing.join(", ")}, where the mapping looks, in its first ${rows.length} rows. The columns are ${columns.join(", ") || "none"}`,
    );
  const fit = rows.filter((row) => missingPaths(mapping, (name) => columnAt(row, name) !== undefined).length === 0);
  return { spec: mappedSpec(mapping), notes: [], columns, head: { rows: rows.length, fit: fit.length } };
}

/** Columns of an audit, of its findings and of a sample for review: `run -o out` and then `gate .` come upon them. */
const OWN_FILES = [
  ["v", "source", "row", "hash", "outcome", "findings"],
  ["source", "row", "hash", "outcome", "code", "severity"],
  ["stratum", "content", "audit"],
];

/** The best candidate of the shape that the user named; where no row fits it, the first whose columns are there. */
function forced(
  path: string,
  shape: ShapeName,
  choices: readonly Candidate[],
  rows: readonly Row[],
  columns: readonly string[],
): DetectedShape {
  const isChat = shape === "messages" || shape === "sharegpt";
  const same = choices.filter(
    ({ spec: { name } }) => name === shape || (isChat && (name === "messages" || name === "sharegpt")),
  );
  const only = shape === "text" ? onlyText(rows, columns) : undefined;
  const winner = majority(same, rows) ?? same[0] ?? (only === undefined ? undefined : plain(only));
  if (winner === undefined) {
    const flag = shape === "text" || isChat ? " Name the column with --text-column NAME." : "";
    throw new UnknownShapeError(path, columns, `--shape ${shape} needs ${needsOf(shape)}.${flag}`);
  }
  return {
    spec: { name: shape, columns: winner.spec.columns },
    notes: [],
    columns,
    head: headOf(winner, rows),
  };
}

/** The only column that holds texts, if there is just one. */
function onlyText(rows: readonly Row[], columns: readonly string[]): string | undefined {
  const texts = columns.filter((name) => rows.some((row) => typeof row[name] === "string"));
  return texts.length === 1 ? texts[0] : undefined;
}
