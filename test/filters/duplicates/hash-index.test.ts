import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HashIndex } from "../../../src/filters/duplicates/hash-index.ts";

const words = (...given: number[]) => Uint32Array.from({ length: 4 }, (_, index) => given[index] ?? 0);

describe("HashIndex", () => {
  it("equals a Map, whatever collides and however far it grows", () => {
    // Few values of the first word, so that slots collide all the time.
    const hash = fc.tuple(fc.constantFrom(0, 1, 2047, 0xffffffff), fc.nat(3), fc.nat(3), fc.nat(60));
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 1500 }), (hashes) => {
        const index = new HashIndex();
        const map = new Map<string, number>();
        for (const [ordinal, each] of hashes.entries()) {
          const key = each.join();
          expect(index.get(words(...each))?.row).toBe(map.get(key));
          if (!map.has(key)) map.set(key, ordinal);
          index.add(words(...each), { row: ordinal, source: "s" });
        }
        expect(index.size).toBe(map.size);
      }),
      { numRuns: 30 },
    );
  });

  it("grows past its first tables and finds all entries again", () => {
    const index = new HashIndex();
    for (let n = 0; n < 5000; n++) index.add(words(Math.imul(n, 0x9e3779b1), n), { row: n, source: "s" });
    for (let n = 0; n < 5000; n++) expect(index.get(words(Math.imul(n, 0x9e3779b1), n))?.row).toBe(n);
    expect(index.get(words(1, 1, 1, 1))).toBeUndefined();
  });

  it("gives back source and row", () => {
    const index = new HashIndex();
    index.add(words(1, 2, 3, 4), { row: 4294967295, source: "b.jsonl" });
    index.add(words(5, 6, 7, 8), { row: 0, source: "a/b.jsonl" });
    expect(index.get(words(1, 2, 3, 4))).toEqual({ row: 4294967295, source: "b.jsonl" });
    expect(index.get(words(5, 6, 7, 8))).toEqual({ row: 0, source: "a/b.jsonl" });
    expect(index.get(words(5, 6, 7, 9))).toBeUndefined();
  });

  it("gives back the ids of rows that have one", () => {
    const index = new HashIndex();
    const ids = [undefined, "a-1", undefined, undefined, "日本-\u{20000}", "é", ""];
    for (const [row, id] of ids.entries()) index.add(words(row, 7, 7, 7), { id, row, source: "s" });
    index.add(words(1, 7, 7, 7), { id: "later", row: 9, source: "s" });
    const found = ids.map((_, row) => index.get(words(row, 7, 7, 7))!.id);
    expect(found).toEqual([undefined, "a-1", undefined, undefined, "日本-\u{20000}", "é", undefined]);
    for (let n = 0; n < 3000; n++) index.add(words(n, 8, 8, 8), { id: `row ${n}`, row: n, source: "s" });
    for (let n = 0; n < 3000; n += 500) expect(index.get(words(n, 8, 8, 8))?.id).toBe(`row ${n}`);
  });

  it("takes at most 64 bytes an entry just after it has grown, and 32 when full", () => {
    const index = new HashIndex();
    let [most, least] = [0, Infinity];
    for (let n = 0; n < 70_000; n++) {
      index.add(words(Math.imul(n, 0x9e3779b1), n), { row: n, source: "s" });
      if (n < 2000) continue;
      most = Math.max(most, index.bytes / index.size);
      least = Math.min(least, index.bytes / index.size);
    }
    expect(most).toBeLessThanOrEqual(64.1);
    expect(least).toBeLessThanOrEqual(32.1);
  });
});
