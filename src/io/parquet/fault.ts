import { InputError } from "../../core/errors.ts";

/** What is wrong with a piece of a Parquet file; whoever knows the file and the place makes an InputError of it. */
export class ParquetFault extends Error {}

/** The file, the row group (from 0) and the column (a dotted path) something was read for. */
export interface Place {
  readonly path: string;
  readonly rowGroup: number;
  readonly column: string;
}

/**
 * Makes an InputError, naming the place, of whatever decoding damaged bytes threw: faults found, but also the
 * RangeErrors of views and the codecs' own errors.
 */
export function inputErrorAt({ path, rowGroup, column }: Place, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const where = `column ${JSON.stringify(column)} of row group ${rowGroup} (from 0)`;
  const why = error instanceof Error ? error.message : String(error);
  if (error instanceof UnsupportedFault) return new InputError(path, `${where} cannot be read: ${why}`);
  if (error instanceof RangeError && /allocation failed/i.test(why)) {
    return new InputError(path, `${where} does not fit into memory. Write the file again with smaller row groups`);
  }
  return new InputError(
    path,
    `${where} is damaged: ${why}. Fetch or write the file again, or leave it out with --on-bad-file skip`,
  );
}

/** The file may be sound, but uses something that cannot be read here. The message says what to do. */
export class UnsupportedFault extends ParquetFault {}
