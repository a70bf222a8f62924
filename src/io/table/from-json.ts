import { type ColumnType, type Field, PER_SECOND, type TableRow } from "./types.ts";
import { decimalOf, unitsOfDay } from "./value-text.ts";

type Read = (value: unknown) => unknown;

/**
 * Makes values of columns of the values that their JSON has: texts of dates and times become numbers again. Rows come from
 * `parseExact`. @throws {Error} naming the column of a value that does not fit.
 */
export function jsonReader(fields: readonly Field[]): (row: TableRow) => TableRow {
  return structReader(fields, "") as (row: TableRow) => TableRow;
}

function structReader(fields: readonly Field[], path: string): Read {
  const parts = fields.map(({ name, type }) => {
    const own = path === "" ? name : `${path}.${name}`;
    return { name, read: readerOf(type, own) };
  });
  const names = new Set(fields.map(({ name }) => name));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw misfit(path, "an object");
    const row = value as TableRow;
    // What no column holds would be lost.
    for (const name in row)
      if (!names.has(name)) throw new Error(`it has a column ${JSON.stringify(name)} that was not there before`);
    return Object.fromEntries(
      parts.map(({ name, read }) => [name, Object.hasOwn(row, name) && row[name] !== null ? read(row[name]) : null]),
    );
  };
}

const misfit = (path: string, wanted: string) => new Error(`column ${JSON.stringify(path)} is not ${wanted}`);

function readerOf(type: ColumnType, path: string): Read {
  const typed = (name: string, wanted: string): Read => {
    return (value) => {
      if (typeof value !== name) throw misfit(path, wanted);
      return value;
    };
  };
  switch (type.kind) {
    case "null":
      return () => {
        throw misfit(path, "null");
      };
    case "bool":
      return typed("boolean", "true or false");
    case "text":
      return typed("string", "a text");
    case "int":
      return (value) => {
        if (typeof value === "bigint" || Number.isSafeInteger(value)) return value;
        throw misfit(path, "an integer");
      };
    case "float":
      return (value) => {
        if (typeof value === "bigint") return Number(value);
        if (typeof value === "number") return value;
        throw misfit(path, "a number");
      };
    case "date":
      return (value) => Number(unitsOf(value, path, 1n) / 86_400n);
    case "timestamp":
      return (value) => unitsOf(value, path, PER_SECOND[type.unit]);
    case "list": {
      const item = readerOf(type.of.type, `${path}[]`);
      return (value) => {
        if (!Array.isArray(value)) throw misfit(path, "a list");
        return value.map((each: unknown) => (each === null ? null : item(each)));
      };
    }
    case "struct":
      return structReader(type.fields, path);
    case "duration":
      return (value) => {
        if (typeof value === "bigint" || Number.isSafeInteger(value)) return BigInt(value as number);
        throw misfit(path, "a duration");
      };
    case "binary":
    case "fixed":
      return (value) => {
        if (typeof value !== "string") throw misfit(path, "binary");
        return new Uint8Array(Buffer.from(value, "base64"));
      };
    case "decimal":
      return (value) => known(typeof value === "string" ? decimalOf(value, type.scale) : undefined, path, "a decimal");
    case "time":
      return (value) => known(typeof value === "string" ? unitsOfDay(value, type.unit) : undefined, path, "a time");
    case "map": {
      const key = readerOf(type.key.type, `${path}.key`);
      const item = readerOf(type.value.type, `${path}.value`);
      return (value) => {
        if (!Array.isArray(value)) throw misfit(path, "a map");
        return value.map((pair: readonly unknown[]) => [key(pair[0]), pair[1] === null ? null : item(pair[1])]);
      };
    }
  }
}

function known(value: unknown, path: string, wanted: string): unknown {
  if (value === undefined) throw misfit(path, wanted);
  return value;
}

const TIME = /^([+-]?\d{4,6}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d+))?Z?)?$/;

function unitsOf(value: unknown, path: string, perSecond: bigint): bigint {
  const found = typeof value === "string" ? TIME.exec(value) : null;
  if (found === null) throw misfit(path, "a time");
  const [, day, time = "00:00:00", fraction = ""] = found;
  const digits = String(perSecond).length - 1;
  const seconds = BigInt(Date.parse(`${day}T${time}Z`) / 1000);
  return seconds * perSecond + BigInt(fraction.padEnd(digits, "0").slice(0, digits) || "0");
}
