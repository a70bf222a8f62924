import path from "node:path";
import type { OutputFormat } from "../io/output-format.ts";
import type { Mapping } from "../io/shapes/index.ts";
import type { Config } from "./config-schema.ts";

/** How rows are read and named. */
export interface ReadingSettings {
  readonly shape?: string;
  readonly textColumn?: string;
  readonly mapping?: Mapping;
  readonly idColumn: string;
  /** The column that says where a row is from; where absent, that is the file. */
  readonly sourceColumn?: string;
}

/** The settings of reading, of all that was settled. */
export function readingSettings(settle: <K extends keyof Config>(key: K) => Config[K]): ReadingSettings {
  const shape = settle("shape");
  const textColumn = settle("textColumn");
  // Zod says `undefined` of what may be absent; nothing here is.
  const mapping = settle("mapping") as Mapping | undefined;
  const sourceColumn = settle("sourceColumn");
  return {
    ...(shape !== undefined && { shape }),
    ...(textColumn !== undefined && { textColumn }),
    ...(mapping !== undefined && { mapping }),
    idColumn: settle("idColumn") ?? "id",
    ...(sourceColumn !== undefined && { sourceColumn }),
  };
}

/** What is written, and how. */
export interface WritingSettings {
  /** The format of what is written; where absent, each file's own. */
  readonly to?: OutputFormat;
  /** All rows are written, with what was decided of them in columns. */
  readonly annotate?: boolean;
  /** Texts are mended where nothing is lost by it. */
  readonly fix?: boolean;
  /** The tokenizer.json that tokens are counted with, as a whole path. */
  readonly tokenizer?: string;
}

/** The settings of writing, of all that was settled; files are relative to the folder of the layer that names them. */
export function writingSettings(
  settle: <K extends keyof Config>(key: K) => Config[K],
  layers: readonly { readonly config: Config; readonly folder: string }[],
): WritingSettings {
  const to = settle("to");
  const annotate = settle("annotate");
  const fix = settle("fix");
  const tokenizer = settle("tokenizer");
  const folder = layers.findLast(({ config }) => config.tokenizer !== undefined)?.folder ?? "";
  return {
    ...(to !== undefined && { to }),
    ...(annotate !== undefined && { annotate }),
    ...(fix !== undefined && { fix }),
    ...(tokenizer !== undefined && { tokenizer: path.resolve(folder, tokenizer) }),
  };
}
