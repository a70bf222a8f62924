import { readFileSync } from "node:fs";
import path from "node:path";
import {
  Binary,
  DataType,
  Decimal,
  DurationMicrosecond,
  Field,
  FixedSizeBinary,
  Int64,
  Map_,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimeMicrosecond,
  TimeMillisecond,
  tableFromIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { describe, expect, it } from "vitest";
import { failure, runDist, scratch } from "./scratch.ts";

const { put, newOut } = scratch();
const BAD = "壊れた\ufffd行です。";
const config = (to?: "jsonl" | "parquet" | "arrow") => ({ select: ["ENC", "ROW"], ...(to && { to }) });

/** A decimal without its point as the words that Arrow has of it. */
function words(value: bigint, count: number): Uint32Array {
  const bits = BigInt.asUintN(32 * count, value);
  return Uint32Array.from({ length: count }, (_, at) => Number((bits >> BigInt(32 * at)) & 0xffff_ffffn));
}

const pairs = new Map_(
  new Field(
    "entries",
    new Struct<{ key: Utf8; value: Int64 }>([
      new Field("key", new Utf8(), false),
      new Field("value", new Int64(), true),
    ]),
    false,
  ),
);
const COLUMNS: Readonly<Record<string, readonly [DataType, readonly unknown[]]>> = {
  text: [new Utf8(), ["良い行です。", BAD, "これも良い行です。"]],
  raw: [new Binary(), [Uint8Array.of(0, 255, 34, 10), Uint8Array.of(), null]],
  id: [new FixedSizeBinary(2), [Uint8Array.of(1, 2), null, Uint8Array.of(255, 0)]],
  price: [new Decimal(2, 38, 128), [words(-1n, 4), words(5n, 4), words(12345678901234567890123456789012345678n, 4)]],
  big: [new Decimal(3, 50, 256), [words(-(10n ** 49n), 8), null, words(7n, 8)]],
  map: [pairs, [new Map([["あ", 9007199254740993n]]), null, new Map()]],
  at: [new TimeMillisecond(), [0, 86_399_999, null]],
  fine: [new TimeMicrosecond(), [3_600_000_001n, null, 1n]],
};

function arrow(columns: typeof COLUMNS): Uint8Array {
  const fields = Object.entries(columns).map(([name, [type]]) => new Field(name, type, true));
  const children = Object.values(columns).map(([type, values]) => vectorFromArray(values, type).data[0]!);
  const data = makeData({ type: new Struct(fields), length: 3, nullCount: 0, children });
  const writer = new RecordBatchStreamWriter();
  writer.write(new RecordBatch(new Schema(fields), data));
  writer.finish();
  return writer.toUint8Array(true);
}

/** Types and values of the two good rows. */
function shown(bytes: Uint8Array) {
  const table = tableFromIPC(bytes);
  return table.schema.fields.map(({ name, type }) => {
    const column = table.getChild(name)!;
    const values = Array.from({ length: column.length }, (_, row) => column.get(row) as unknown);
    return [name, String(type), values.map((value) => (value === null ? null : plain(value)))];
  });
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array || value instanceof Uint32Array) return [...value];
  return DataType.isMap((value as { type?: DataType }).type) || typeof value === "object"
    ? JSON.stringify([...(value as Iterable<unknown>)], (_, each: unknown) =>
        typeof each === "bigint" ? `${each}` : each,
      )
    : value;
}

const good = (columns: typeof COLUMNS): typeof COLUMNS =>
  Object.fromEntries(
    Object.entries(columns).map(([name, [type, values]]) => [name, [type, [values[0], values[2], values[2]]] as const]),
  );

const expected = (columns: typeof COLUMNS) =>
  shown(arrow(good(columns))).map(([name, type, values]) => [name, type, (values as unknown[]).slice(0, 2)]);

describe("Arrow columns of types that JSON lacks", () => {
  it("keep type and value in Arrow, and by way of Parquet", async () => {
    const [first, second, third] = [newOut(), newOut(), newOut()];
    await runDist([put("typed.arrow", arrow(COLUMNS))], first, { config: config("arrow") });
    expect(shown(readFileSync(path.join(first, "kept/typed.arrow")))).toEqual(expected(COLUMNS));
    await runDist([put("typed.arrow", arrow(COLUMNS))], second, { config: config("parquet") });
    await runDist([path.join(second, "kept/typed.parquet")], third, { config: config("arrow") });
    expect(shown(readFileSync(path.join(third, "kept/typed.arrow")))).toEqual(expected(COLUMNS));
  });

  it.each(["raw", "id", "price", "map", "at"])("are refused before a run to JSON Lines: %s", async (name) => {
    const columns = { text: COLUMNS["text"]!, [name]: COLUMNS[name]! };
    for (const to of [undefined, "jsonl"] as const) {
      const error = await failure([put("one.arrow", arrow(columns))], newOut(), { config: config(to) });
      expect(error.message).toContain(`column "${name}" is of type `);
      expect(error.message).toContain("JSON Lines cannot hold. Write the rows with --to parquet or --to arrow");
    }
  });

  it("have durations in Arrow alone", async () => {
    const lasting = arrow({ text: COLUMNS["text"]!, lasts: [new DurationMicrosecond(), [1n, null, -5n]] });
    const out = newOut();
    await runDist([put("lasting.arrow", lasting)], out, { config: config("arrow") });
    const [, [, type, values]] = shown(readFileSync(path.join(out, "kept/lasting.arrow"))) as [never, unknown[]];
    expect([type, values]).toEqual(["Duration<MICROSECOND>", [1n, -5n]]);
    const error = await failure([put("lasting.arrow", lasting)], newOut(), { config: config("parquet") });
    expect(error.message).toContain('column "lasts" is of type duration[us], which Parquet cannot hold');
  });
});
