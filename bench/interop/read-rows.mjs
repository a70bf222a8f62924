// Prints the rows of a Parquet or Arrow file as this library reads them, one a line, with types that JSON lacks spelled
// out: {"$int": "…"}, {"$ms": …}, {"$hex": "…"}, {"$number": "NaN"}. For read_cells.py.
import { readRows } from "../../.bench/src/io/rows.js";

const spelled = (value) => {
  if (typeof value === "bigint") return { $int: String(value) };
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
    return { $number: Object.is(value, -0) ? "-0.0" : String(value) };
  if (value instanceof Date) return { $ms: value.getTime() };
  if (value instanceof Uint8Array) return { $hex: Buffer.from(value).toString("hex") };
  if (Array.isArray(value)) return value.map(spelled);
  if (value === null || typeof value !== "object") return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spelled(each)]));
};

for await (const { row } of readRows([process.argv[2]])) console.log(JSON.stringify(spelled(row)));
