import { withoutCompression } from "./compression/decompress.ts";
import type { Format, InputFile } from "./inputs.ts";
import type { OutputFormat } from "./output-format.ts";

/** What the rows of an input are written as, below `kept/` and `rejected/`. */
export interface OutputName {
  /** With `/`: the input's place below the inputs' common folder, with the ending of what is written. */
  readonly relative: string;
  readonly format: OutputFormat;
  readonly gzip: boolean;
  /** Where it is of another format than the input, and nobody asked for that: which, in words. */
  readonly note?: string;
}

/** The format in which rows can be written as they stand in the file. */
export const ownFormat = (format: Format): OutputFormat => (format === "parquet" ? "parquet" : "jsonl");

/**
 * JSON Lines and Parquet are written as they were, everything else as JSON Lines, unless a format is asked; lines that were
 * compressed as gzip, whatever this Node can write: the same run gives the same files everywhere.
 */
export function outputName({ path, relative, format, compression }: InputFile, to?: OutputFormat): OutputName {
  const written = to ?? ownFormat(format);
  const gzip = compression !== undefined && written === "jsonl";
  const bare = withoutCompression(relative);
  const isLines = format === "jsonl" && written === "jsonl";
  if ((isLines || (format === written && format === "parquet")) && compression !== "zstd")
    if (isLines ? !/\.json$/i.test(bare) : true) return { relative, format: written, gzip };
  const name = `${bare.replace(/\.(?:jsonl|ndjson|json|parquet|arrow|feather)$/i, "")}.${written}`;
  const named = isLines && !/\.json$/i.test(bare) ? bare : name;
  const ended = gzip ? `${named}.gz` : named;
  const was = [...(format === written ? [] : [WORDS[format]]), ...(compression === "zstd" ? ["zstd"] : [])];
  const is = [...(format === written ? [] : [WORDS[written]]), ...(compression === "zstd" && gzip ? ["gzip"] : [])];
  if (to !== undefined || was.length === 0) return { relative: ended, format: written, gzip };
  const note = `${path}: what was ${was.join(", ")} is written as ${is.join(", ")} (${ended})`;
  return { relative: ended, format: written, gzip, note };
}

const WORDS = { jsonl: "JSON Lines", json: "a JSON array", parquet: "Parquet", arrow: "Arrow" } as const;
