import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldOf, i64, intOf, withFields } from "../../src/io/parquet/fields.ts";
import {
  parseThrift,
  serializeThrift,
  type ThriftField,
  type ThriftStruct,
  type ThriftValue,
  wire,
} from "../../src/io/parquet/thrift.ts";
import { footerBytes, makeFolder, writeSamples } from "./parquet-samples.ts";

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

const scalars: readonly [number, fc.Arbitrary<ThriftValue>][] = [
  [wire.byte, fc.integer({ min: -128, max: 127 })],
  [wire.i16, fc.integer({ min: -32_768, max: 32_767 })],
  [wire.i32, integer],
  [wire.i64, long],
  [wire.double, bytesOf(8)],
  [wire.binary, fc.uint8Array({ maxLength: 300 })],
  [wire.uuid, bytesOf(16)],
];

/** Structs of every wire type, three deep, with ids that need the long form too. */
function structs(depth: number): fc.Arbitrary<ThriftStruct> {
  const values: fc.Arbitrary<Omit<ThriftField, "id">>[] = scalars.map(([type, value]) =>
    value.map((v) => ({ type, value: v })),
  );
  values.push(fc.boolean().map((value) => ({ type: value ? wire.true : wire.false, value })));
  const elements = fc
    .constantFrom(...scalars)
    .chain(([elementType, value]) => fc.array(value, { maxLength: 40 }).map((items) => ({ elementType, items })));
  values.push(elements.map((value) => ({ type: wire.list, value })));
  values.push(elements.map((value) => ({ type: wire.set, value })));
  values.push(
    fc.array(fc.tuple(fc.uint8Array(), long), { minLength: 1, maxLength: 3 }).map((entries) => ({
      type: wire.map,
      value: { keyType: wire.binary, valueType: wire.i64, entries },
    })),
  );
  if (depth > 0) {
    values.push(structs(depth - 1).map((value) => ({ type: wire.struct, value })));
    values.push(
      fc.array(structs(depth - 1), { maxLength: 3 }).map((items) => ({
        type: wire.list,
        value: { elementType: wire.struct, items },
      })),
    );
  }
  const gaps = fc.integer({ min: 1, max: 40 });
  return fc.array(fc.tuple(gaps, fc.oneof(...values)), { maxLength: 6 }).map((items) => {
    let id = 0;
    return {
      fields: items.map(([gap, field]) => {
        id += gap;
        return { id, ...field };
      }),
    };
  });
}

describe("the Thrift codec", () => {
  it("parses what it serialises", () => {
    fc.assert(
      fc.property(structs(2), (struct) => {
        const bytes = serializeThrift(struct);
        expect(parseThrift(bytes)).toEqual({ struct, end: bytes.length });
      }),
    );
  });

  it("gives the footers of files back byte for byte", () => {
    const { folder, remove } = makeFolder();
    for (const path of writeSamples(folder).values()) {
      const bytes = footerBytes(path);
      expect(Buffer.compare(serializeThrift(parseThrift(bytes).struct), bytes), path).toBe(0);
    }
    remove();
  });

  it("throws on any bytes that are no struct, and never hangs", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(parseThrift(bytes).end).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(String(error)).toContain("Thrift");
        }
      }),
      { numRuns: 500 },
    );
    // Structs in structs without end.
    expect(() => parseThrift(new Uint8Array(100_000).fill(0x1c))).toThrow(/deep/);
  });

  it("replaces and drops fields, and leaves the others as they are", () => {
    const struct = { fields: [i64(2, 5), i64(40, -(2n ** 62n)), i64(7, 1)] };
    const changed = withFields(struct, { 2: undefined, 9: i64(9, 3) });
    expect(changed.fields.map(({ id }) => id)).toEqual([7, 9, 40]);
    expect(fieldOf(parseThrift(serializeThrift(changed)).struct, 40)).toBe(-(2n ** 62n));
    expect([intOf(changed, 9), intOf(changed, 2)]).toEqual([3, undefined]);
  });
});
