import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idAt, packIds, withoutId } from "../../src/engine/id-column.ts";
import { createSketchColumn, sketchAt, withoutSketch } from "../../src/engine/sketch-column.ts";

describe("ids of a batch", () => {
  it("come back as they were, with none for the rows without one", () => {
    const ids = fc.array(fc.option(fc.string({ unit: fc.constantFrom("a", "\0", "字", "\ud83d", "") })));
    fc.assert(
      fc.property(ids, (given) => {
        const packed = packIds(given);
        expect(given.map((_, row) => idAt(packed, row))).toEqual(given);
        const more = withoutId(packed);
        expect([...given, null].map((_, row) => idAt(more, row))).toEqual([...given, null]);
      }),
    );
  });
});

describe("sketches of a batch", () => {
  const sketch = fc.oneof(
    { weight: 8, arbitrary: fc.uint32Array({ minLength: 4, maxLength: 4 }) },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.oneof(fc.string(), fc.uint32Array({ maxLength: 6 }), fc.uint8Array()) },
  );

  it("come back as they were, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(sketch), fc.nat(4), (given, rows) => {
        const column = createSketchColumn(rows);
        for (const each of given) column.push(each);
        const packed = column.finish();
        expect(given.map((_, row) => sketchAt(packed, row))).toEqual(given);
        const more = withoutSketch(packed);
        expect([...given, undefined].map((_, row) => sketchAt(more, row))).toEqual([...given, undefined]);
      }),
    );
  });

  it("cross as one array where all are words of one number", () => {
    const column = createSketchColumn(3);
    for (const each of [new Uint32Array([1, 2]), undefined, new Uint32Array([3, 4])]) column.push(each);
    expect(column.finish()).toEqual({
      kind: "words",
      width: 2,
      words: new Uint32Array([1, 2, 0, 0, 3, 4]),
      present: new Uint8Array([1, 0, 1]),
    });
  });
});
