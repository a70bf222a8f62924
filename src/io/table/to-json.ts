import { type ColumnType, type Field, PER_SECOND, type TableRow } from "./types.ts";

/** What is counted of values that JSON has no word for. */
export interface JsonLosses {
  notFinite: number;
}

/** Types that JSON Lines cannot hold so that they can be read again. */
export const isUnknownToJson = ({ kind }: ColumnType): boolean =>
  ["binary", "fixed", "decimal", "map", "time", "duration"].includes(kind);

/** Whether dates or times become texts. */
export const becomesText = ({ kind }: ColumnType): boolean => kind === "date" || kind === "timestamp";

type Write = (value: unknown) => string;

/** Writes rows as JSON: integers with all their digits, texts as they are, times as ISO 8601, NaN and infinities as null. */
export function jsonWriter(fields: readonly Field[], losses: JsonLosses): (row: TableRow) => string {
  return structWriter(fields, losses) as (row: TableRow) => string;
}

function structWriter(fields: readonly Field[], losses: JsonLosses): Write {
  const parts = fields.map(({ name, type }) => ({
    name,
    label: `${JSON.stringify(name)}:`,
    write: writerOf(type, losses),
  }));
  return (value) => {
    const row = value as TableRow;
    return `{${parts.map(({ name, label, write }) => label + orNull(write, Object.hasOwn(row, name) ? row[name] : null)).join(",")}}`;
  };
}

const orNull = (write: Write, value: unknown) => (value === null || value === undefined ? "null" : write(value));

function writerOf(type: ColumnType, losses: JsonLosses): Write {
  switch (type.kind) {
    case "null":
      return () => "null";
    case "text":
      return (value) => JSON.stringify(value);
    case "float":
      return (value) => {
        if (Number.isFinite(value)) return Object.is(value, -0) ? "-0.0" : JSON.stringify(value);
        losses.notFinite++;
        return "null";
      };
    case "date":
      return (value) => JSON.stringify(isoText(BigInt(value as number) * 86_400n, 1n, "").slice(0, -9));
    case "timestamp": {
      const zone = type.zone === null ? "" : "Z";
      return (value) => JSON.stringify(isoText(value as bigint, PER_SECOND[type.unit], zone));
    }
    case "list": {
      const item = writerOf(type.of.type, losses);
      return (value) => `[${(value as unknown[]).map((each) => orNull(item, each)).join(",")}]`;
    }
    case "struct":
      return structWriter(type.fields, losses);
    default:
      return String;
  }
}

/** Digits of the fraction that a unit has. */
const digitsOf = (perSecond: bigint) => String(perSecond).length - 1;

/** @throws {RangeError} for a time beyond the calendar. */
function isoText(units: bigint, perSecond: bigint, zone: string): string {
  const fraction = ((units % perSecond) + perSecond) % perSecond;
  const seconds = (units - fraction) / perSecond;
  const whole = new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "");
  return perSecond === 1n ? whole + zone : `${whole}.${String(fraction).padStart(digitsOf(perSecond), "0")}${zone}`;
}
