import { withoutCompression } from "./compression/decompress.ts";
import type { InputFile } from "./inputs.ts";

/** The formats that rows are written in. */
export type OutputFormat = "jsonl" | "parquet";

/** What the rows of an input are written as, below `kept/` and `rejected/`. */
export interface OutputName {
  /** With `/`: the input's place below the inputs' common folder, with the ending of what is written. */
  readonly relative: string;
  readonly format: OutputFormat;
  readonly gzip: boolean;
  /** Where it is of another format than the input: which, in words. */
  readonly note?: string;
}

/**
 * JSON Lines and Parquet are written as they were, everything else as JSON Lines; what was compressed as gzip, whatever
 * this Node can write: the same run gives the same files everywhere.
 */
export function outputName({ path, relative, format, compression }: InputFile): OutputName {
  const written = format === "parquet" ? "parquet" : "jsonl";
  const gzip = compression !== undefined;
  const isSame = (format === "jsonl" || format === "parquet") && compression !== "zstd";
  const bare = withoutCompression(relative);
  const name = bare.replace(/\.(?:json|arrow|feather)$/i, ".jsonl");
  if (isSame && name === bare) return { relative, format: written, gzip };
  const ended = gzip ? `${name}.gz` : name;
  const was = [...(format === written ? [] : [WORDS[format]]), ...(compression === "zstd" ? ["zstd"] : [])];
  const is = [...(format === written ? [] : ["JSON Lines"]), ...(compression === "zstd" ? ["gzip"] : [])];
  const note =
    was.length === 0 ? undefined : `${path}: what was ${was.join(", ")} is written as ${is.join(", ")} (${ended})`;
  return { relative: ended, format: written, gzip, ...(note !== undefined && { note }) };
}

const WORDS = { jsonl: "JSON Lines", json: "a JSON array", parquet: "Parquet", arrow: "Arrow" } as const;
