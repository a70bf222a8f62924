/** What a column holds, whatever file it is in. A value is null, or: */
export type ColumnType =
  | { readonly kind: "null" }
  /** true or false */
  | { readonly kind: "bool" }
  /** a number or a bigint */
  | { readonly kind: "int"; readonly bits: 8 | 16 | 32 | 64; readonly signed: boolean }
  /** a number */
  | { readonly kind: "float"; readonly bits: 16 | 32 | 64 }
  /** a string */
  | { readonly kind: "text" }
  /** a Uint8Array */
  | { readonly kind: "binary" }
  /** a Uint8Array of `width` bytes */
  | { readonly kind: "fixed"; readonly width: number }
  /** days from 1970, a number */
  | { readonly kind: "date" }
  /** units of the day, a number or a bigint */
  | { readonly kind: "time"; readonly unit: TimeUnit }
  /** a number of units, a bigint */
  | { readonly kind: "duration"; readonly unit: TimeUnit }
  /** units from 1970, a bigint; `zone`: the instant is known, and shown in this zone */
  | { readonly kind: "timestamp"; readonly unit: TimeUnit; readonly zone: string | null }
  /** the value without its point, a bigint */
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number }
  /** an array */
  | { readonly kind: "list"; readonly of: Field }
  /** an object */
  | { readonly kind: "struct"; readonly fields: readonly Field[] }
  /** an array of pairs */
  | { readonly kind: "map"; readonly key: Field; readonly value: Field };

/** Of times: thousandths, millionths or billionths of a second, or whole seconds. */
export type TimeUnit = "s" | "ms" | "us" | "ns";

/** A column, or what is in one. */
export interface Field {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
}

/** The columns of a table, and what its file says of itself (as Hugging Face's `datasets` does, under `huggingface`). */
export interface Table {
  readonly fields: readonly Field[];
  readonly metadata: readonly (readonly [key: string, value: string])[];
}

/** A row as values of its columns by name. */
export type TableRow = Readonly<Record<string, unknown>>;

/** In Arrow's order. */
export const TIME_UNITS: readonly TimeUnit[] = ["s", "ms", "us", "ns"];

/** Units in a second. */
export const PER_SECOND: Readonly<Record<TimeUnit, bigint>> = {
  s: 1n,
  ms: 1_000n,
  us: 1_000_000n,
  ns: 1_000_000_000n,
};

/** A type in words, for messages. */
export function typeWords(type: ColumnType): string {
  switch (type.kind) {
    case "int":
      return `${type.signed ? "" : "u"}int${type.bits}`;
    case "float":
      return `float${type.bits}`;
    case "fixed":
      return `binary of ${type.width} bytes`;
    case "time":
    case "duration":
    case "timestamp":
      return `${type.kind}[${type.unit}]`;
    case "decimal":
      return `decimal(${type.precision}, ${type.scale})`;
    case "list":
      return `list of ${typeWords(type.of.type)}`;
    default:
      return type.kind;
  }
}

/** The first column, or field of one, whose type `isBad` says cannot be: its path and type. */
export function findType(
  fields: readonly Field[],
  isBad: (type: ColumnType) => boolean,
): { readonly path: string; readonly type: ColumnType } | undefined {
  for (const { name, type } of fields) {
    if (isBad(type)) return { path: name, type };
    const inner = findType(innerOf(type), isBad);
    if (inner !== undefined) return { path: joined(name, type, inner.path), type: inner.type };
  }
  return undefined;
}

const innerOf = (type: ColumnType): readonly Field[] =>
  type.kind === "list"
    ? [type.of]
    : type.kind === "struct"
      ? type.fields
      : type.kind === "map"
        ? [type.key, type.value]
        : [];

const joined = (name: string, type: ColumnType, inner: string) =>
  type.kind === "list" ? `${name}[]${inner.slice(type.of.name.length)}` : `${name}.${inner}`;
