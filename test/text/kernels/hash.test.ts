import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextHash } from "../../../src/core/hash.ts";
import * as layout from "../../../src/text/kernels/layout.ts";
import { anyCuts, anyText, chunksOf, clearState, SIDES, type Side, wordsAt, write } from "./kernel-pair.ts";

function stateAfter(side: Side, texts: readonly string[], sizes: readonly number[]): number[] {
  clearState(side);
  for (const text of texts) {
    write(side, text, layout.UNITS);
    for (const { start, end, last } of chunksOf(text, sizes, 8))
      side.calls.hash(layout.UNITS + start * 2, end - start, last ? text.length : -1);
  }
  return wordsAt(side, layout.STATE, 4);
}

/** MurmurHash3's last step, which mixes the four words of the state. */
function digestOf(state: readonly number[], units: number): string {
  const finish = (hash: number) => {
    let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
  };
  const crossed = (words: readonly number[]) => {
    const sum = words.reduce((all, word) => (all + word) | 0, 0);
    return words.map((word, at) => (at === 0 ? sum : (word + sum) | 0));
  };
  const mixed = crossed(crossed(state.map((word) => word ^ units)).map(finish));
  return mixed.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

describe("hash", () => {
  it("is TextHash's, in both kernels, however the text is cut", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), anyCuts, (texts, sizes) => {
        const [wasm, plain] = SIDES.map((side) => stateAfter(side, texts, sizes));
        expect(wasm).toEqual(plain);
        const hash = new TextHash();
        for (const text of texts) hash.add(text);
        const units = texts.reduce((all, { length }) => all + length, 0);
        expect(digestOf(wasm!, units)).toBe(hash.digest());
      }),
      { numRuns: 200 },
    );
  });
});
