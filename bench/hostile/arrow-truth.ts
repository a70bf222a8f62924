/** The rows of an Arrow integration file (JSON of every buffer), as the values that our lines of JSON should hold. */

interface Field {
  readonly name: string;
  readonly type: { readonly name: string; readonly [key: string]: unknown };
  readonly children: readonly Field[];
  readonly dictionary?: { readonly id: number };
}

interface Column {
  readonly count: number;
  readonly VALIDITY?: readonly number[];
  readonly DATA?: readonly unknown[];
  readonly OFFSET?: readonly (number | string)[];
  readonly children?: readonly Column[];
}

interface Batch {
  readonly count: number;
  readonly columns: readonly Column[];
}

/** `https://arrow.apache.org/docs/format/Integration.html`, the JSON test data format. */
export interface ArrowTruth {
  readonly schema: { readonly fields: readonly Field[] };
  readonly batches: readonly Batch[];
  readonly dictionaries?: readonly { readonly id: number; readonly data: Batch }[];
}

const nanosecondsOf: Readonly<Record<string, bigint>> = {
  DAY: 86_400_000_000_000n,
  SECOND: 1_000_000_000n,
  MILLISECOND: 1_000_000n,
  MICROSECOND: 1000n,
  NANOSECOND: 1n,
};
const digitsOf: Readonly<Record<string, number>> = { SECOND: 0, MILLISECOND: 3, MICROSECOND: 6, NANOSECOND: 9 };

/** Numbers as texts: bigints, and the sign of zero, stay comparable. */
export const numberText = (value: number | bigint): string => (Object.is(value, -0) ? "-0" : String(value));

export function truthRows({ schema, batches, dictionaries = [] }: ArrowTruth): string[] {
  const words = new Map(dictionaries.map(({ id, data }) => [id, data] as const));

  function valuesOf(field: Field, column: Column): unknown[] {
    const { dictionary } = field;
    if (dictionary !== undefined) {
      const { dictionary: _, ...plain } = field;
      const entries = valuesOf(plain, words.get(dictionary.id)!.columns[0]!);
      return present(column, (at) => entries[Number(column.DATA![at])]);
    }
    const { name, unit, precision, timezone, listSize } = field.type;
    const inner = (field.children ?? []).map((child, at) => valuesOf(child, column.children![at]!));
    switch (name) {
      case "null":
        return Array.from({ length: column.count }, () => null);
      case "list":
      case "largelist":
        return present(column, (at) => inner[0]!.slice(Number(column.OFFSET![at]), Number(column.OFFSET![at + 1])));
      case "fixedsizelist":
        return present(column, (at) => inner[0]!.slice(at * Number(listSize), (at + 1) * Number(listSize)));
      case "struct":
        return present(column, (at) =>
          Object.fromEntries(field.children.map((child, index) => [child.name, inner[index]![at]])),
        );
      case "date":
      case "timestamp":
        return present(column, (at) => timeText(BigInt(column.DATA![at] as string), String(unit), name, timezone));
      case "bool":
        return present(column, (at) => Boolean(column.DATA![at]));
      case "utf8":
      case "largeutf8":
        return present(column, (at) => column.DATA![at]);
      case "int":
        return present(column, (at) => numberText(BigInt(column.DATA![at] as string)));
      case "floatingpoint":
        return present(column, (at) => {
          const number = Number(column.DATA![at]);
          return numberText(precision === "SINGLE" ? Math.fround(number) : number);
        });
      case "time":
        return present(column, (at) => clockText(BigInt(column.DATA![at] as string), String(unit)));
      case "decimal":
        return present(column, (at) => {
          const digits = String(column.DATA![at]);
          const scale = Number(field.type["scale"]);
          const bare = digits.replace("-", "").padStart(scale + 1, "0");
          const sign = digits.startsWith("-") ? "-" : "";
          return scale === 0 ? digits : `${sign}${bare.slice(0, -scale)}.${bare.slice(-scale)}`;
        });
      case "duration":
        return present(column, (at) => numberText(BigInt(column.DATA![at] as string)));
      case "map":
        return present(column, (at) =>
          (inner[0] as { key: unknown; value: unknown }[])
            .slice(Number(column.OFFSET![at]), Number(column.OFFSET![at + 1]))
            .map((pair) => Object.values(pair)),
        );
      case "binary":
      case "largebinary":
      case "fixedsizebinary":
        return present(column, (at) => Buffer.from(String(column.DATA![at]), "hex").toString("base64"));
      default:
        throw new Error(`there is no truth for columns of type ${name}`);
    }
  }

  return batches.flatMap(({ count, columns }) => {
    const values = schema.fields.map((field, index) => valuesOf(field, columns[index]!));
    return Array.from({ length: count }, (_, row) =>
      JSON.stringify(Object.fromEntries(schema.fields.map(({ name }, index) => [name, values[index]![row]]))),
    );
  });
}

const present = (column: Column, value: (at: number) => unknown): unknown[] =>
  Array.from({ length: column.count }, (_, at) => (column.VALIDITY?.[at] === 0 ? null : value(at)));

/** Written apart from the reader's own way: seconds and fraction by hand, from the proleptic calendar of Date. */
function timeText(count: bigint, unit: string, kind: string, zone: unknown): string {
  const total = count * nanosecondsOf[unit]!;
  const second = 1_000_000_000n;
  const fraction = ((total % second) + second) % second;
  const date = new Date(Number((total - fraction) / 1_000_000n)).toISOString();
  if (kind === "date") return date.split("T")[0]!;
  const digits = digitsOf[unit]!;
  const rest = digits === 0 ? "" : `.${String(fraction).padStart(9, "0").slice(0, digits)}`;
  return `${date.split(".")[0]}${rest}${zone === undefined ? "" : "Z"}`;
}

/** A time of the day is a count from midnight; the suite has whole days of it, 24:00:00, which are not midnight. */
function clockText(count: bigint, unit: string): string {
  const total = count * nanosecondsOf[unit]!;
  const parts = [total / 3_600_000_000_000n, (total / 60_000_000_000n) % 60n, (total / 1_000_000_000n) % 60n];
  const digits = digitsOf[unit]!;
  const rest =
    digits === 0
      ? ""
      : `.${String(total % 1_000_000_000n)
          .padStart(9, "0")
          .slice(0, digits)}`;
  return parts.map((part) => String(part).padStart(2, "0")).join(":") + rest;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** A line of JSON with its numbers as texts of all their digits, to compare with a row of `truthRows`. */
export function lineText(line: string): string {
  let text = "";
  for (let at = 0; at < line.length; ) {
    const unit = line[at]!;
    if (unit === '"') {
      let end = at + 1;
      while (line[end] !== '"') end += line[end] === "\\" ? 2 : 1;
      text += JSON.stringify(JSON.parse(line.slice(at, end + 1)));
      at = end + 1;
      continue;
    }
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(line)?.[0];
    if (number === undefined) {
      text += unit;
      at++;
    } else {
      const value = /^-?\d+$/.test(number) && number !== "-0" ? BigInt(number) : Number(number);
      text += JSON.stringify(numberText(value));
      at += number.length;
    }
  }
  return text;
}
