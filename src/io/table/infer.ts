import type { ColumnType, Field } from "./types.ts";

/** What was seen of a value in JSON rows. It can be sent to another thread. `row`: the first that showed it. */
export type Seen =
  | { readonly kind: "null"; readonly row: number }
  | { readonly kind: "bool" | "text" | "float"; readonly row: number }
  /** `isWide`: some need more than the 53 bits of a double; `isHuge`: some are beyond 2^63. */
  | { readonly kind: "int"; readonly row: number; readonly isWide: boolean; readonly isHuge: boolean }
  | { readonly kind: "list"; readonly row: number; readonly of: Seen }
  | {
      readonly kind: "struct";
      readonly row: number;
      readonly fields: readonly (readonly [name: string, seen: Seen])[];
    };

export type SeenRow = Extract<Seen, { kind: "struct" }>;

/** Two rows that no column can hold at once. */
export class TypeConflict extends Error {
  readonly path: string;
  readonly row: number;
  readonly words: string;
  constructor(path: string, row: number, words: string) {
    super(`${path}: ${words}`);
    this.path = path;
    this.row = row;
    this.words = words;
  }
}

/** Levels of nesting, as deep as a column may go. */
const DEEPEST = 60;

/** What one JSON value shows. Integers beyond 2^53 come as bigint. */
export function seenOf(value: unknown, row: number, path = "", depth = 0): Seen {
  if (depth > DEEPEST) throw new TypeConflict(path, row, "it nests too deep for a column");
  switch (typeof value) {
    case "string":
      return { kind: "text", row };
    case "boolean":
      return { kind: "bool", row };
    case "bigint":
      return { kind: "int", row, isWide: true, isHuge: BigInt.asIntN(64, value) !== value };
    case "number":
      return Number.isInteger(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0)
        ? { kind: "int", row, isWide: false, isHuge: false }
        : { kind: "float", row };
    default:
  }
  if (value === null) return { kind: "null", row };
  if (Array.isArray(value)) {
    let of: Seen = { kind: "null", row };
    for (const item of value) of = unite(of, seenOf(item, row, `${path}[]`, depth + 1), `${path}[]`);
    return { kind: "list", row, of };
  }
  const fields = Object.entries(value as object).map(
    ([name, field]) => [name, seenOf(field, row, path === "" ? name : `${path}.${name}`, depth + 1)] as const,
  );
  return { kind: "struct", row, fields };
}

/**
 * What both show, `a` being the earlier. @throws {TypeConflict} where no column holds both.
 */
export function unite(a: Seen, b: Seen, path = ""): Seen {
  if (b.kind === "null") return a;
  if (a.kind === "null") return b;
  if (a.kind === "int" && b.kind === "int") {
    if (a.isWide >= b.isWide && a.isHuge >= b.isHuge) return a;
    return { ...a, isWide: a.isWide || b.isWide, isHuge: a.isHuge || b.isHuge };
  }
  if (a.kind === "list" && b.kind === "list") {
    const of = unite(a.of, b.of, `${path}[]`);
    return of === a.of ? a : { ...a, of };
  }
  if (a.kind === "struct" && b.kind === "struct") return uniteFields(a, b, path);
  if (a.kind === b.kind) return a;
  const int = a.kind === "int" ? a : b.kind === "int" ? b : undefined;
  if (int !== undefined && (a.kind === "float" || b.kind === "float")) {
    if (!int.isWide) return { kind: "float", row: a.row };
    throw new TypeConflict(path, b.row, "it holds fractions and integers beyond 2^53, which no number type holds both");
  }
  throw new TypeConflict(path, b.row, `it is ${SHOWN[b.kind]} here and ${SHOWN[a.kind]} in earlier rows`);
}

function uniteFields(a: SeenRow, b: SeenRow, path: string): SeenRow {
  const known = new Map(a.fields);
  let isSame = true;
  for (const [name, seen] of b.fields) {
    const before = known.get(name);
    const after = before === undefined ? seen : unite(before, seen, path === "" ? name : `${path}.${name}`);
    if (after === before) continue;
    known.set(name, after);
    isSame = false;
  }
  return isSame ? a : { ...a, fields: [...known] };
}

const SHOWN: Readonly<Record<Seen["kind"], string>> = {
  null: "null",
  bool: "true or false",
  text: "a text",
  float: "a number",
  int: "a number",
  list: "a list",
  struct: "an object",
};

/** The same with rows counted from further on. */
export function moved(seen: Seen, by: number): Seen {
  const row = seen.row + by;
  if (seen.kind === "list") return { ...seen, row, of: moved(seen.of, by) };
  if (seen.kind === "struct")
    return { ...seen, row, fields: seen.fields.map(([name, field]) => [name, moved(field, by)] as const) };
  return { ...seen, row };
}

/** The columns for rows that showed this. @throws {TypeConflict} for numbers that no column holds. */
export function fieldsOf({ fields }: SeenRow, path = ""): Field[] {
  return fields.map(([name, seen]) => {
    const own = path === "" ? name : `${path}.${name}`;
    return { name, type: typeOf(seen, own), nullable: true };
  });
}

function typeOf(seen: Seen, path: string): ColumnType {
  switch (seen.kind) {
    case "int":
      if (seen.isHuge) throw new TypeConflict(path, seen.row, "it has integers beyond 64 bits");
      return { kind: "int", bits: 64, signed: true };
    case "float":
      return { kind: "float", bits: 64 };
    case "list":
      return { kind: "list", of: { name: "element", type: typeOf(seen.of, `${path}[]`), nullable: true } };
    case "struct":
      return { kind: "struct", fields: fieldsOf(seen, path) };
    default:
      return { kind: seen.kind };
  }
}
