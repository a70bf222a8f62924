import { InputError } from "../core/errors.ts";
import { suggest } from "../core/nearest.ts";
import { type DetectedShape, namedValue, topColumnsOf } from "../io/shapes/index.ts";

/** Where the rows of a batch say they are from. */
export interface RowSources {
  readonly names: readonly string[];
  /** By row: an index into `names`, or NOWHERE for a row that does not say. */
  readonly of: Uint32Array;
}

const NOWHERE = 0xffffffff;

/** What a row says of where it is from; null where it says nothing that can be a name. */
export function sourceOfRow(row: Readonly<Record<string, unknown>>, column: string): string | null {
  const value = namedValue(row, column);
  if (typeof value === "string") return value.trim() === "" ? null : value;
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : null;
}

/** Where each row of a file is from: as it says, else the file. */
export const sourceIn = (file: string, column: string | undefined) =>
  column === undefined ? file : (row: Readonly<Record<string, unknown>>) => sourceOfRow(row, column) ?? file;

/** Gathers what the rows of a batch say. */
export function createRowSources(rows: number) {
  const names: string[] = [];
  const indexes = new Map<string, number>();
  const of = new Uint32Array(rows).fill(NOWHERE);
  return {
    add(row: number, name: string) {
      let index = indexes.get(name);
      if (index === undefined) {
        index = names.push(name) - 1;
        indexes.set(name, index);
      }
      of[row] = index;
    },
    take: (): RowSources => ({ names, of }),
  };
}

/** Where a row of a batch says it is from; null where it does not. */
export function sourceAt({ names, of }: RowSources, row: number): string | null {
  const index = of[row]!;
  return index === NOWHERE ? null : names[index]!;
}

/** The same, and one more row that says nothing. */
export const withoutSource = ({ names, of }: RowSources): RowSources => ({
  names,
  of: Uint32Array.from([...of, NOWHERE]),
});

/** @throws {InputError} for a file whose first rows have no such column: a misspelt one would silently count by file. */
export function assertSourceColumn(source: string, shape: DetectedShape, column: string | undefined): void {
  const { columns, head } = shape;
  if (column === undefined || head.rows === 0 || topColumnsOf([column]).some((name) => columns.includes(name))) return;
  throw new InputError(
    source,
    `has no column ${JSON.stringify(column)} to name sources by. ${suggest(column, columns)}`,
  );
}

/** Sources that are told apart; a column of more of them names rows, not sources. */
const MOST_SOURCES = 10_000;

/** @throws {InputError} for a column that tells every row apart. */
export function assertFewSources(file: string, count: number, column: string): void {
  if (count <= MOST_SOURCES) return;
  throw new InputError(
    file,
    `column ${JSON.stringify(column)} has more than ${MOST_SOURCES} different values, so it does not name sources. Name another as --source-column`,
  );
}
