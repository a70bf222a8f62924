import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as layout from "../../../src/text/kernels/layout.ts";
import { anyCuts, anyText, chunksOf, clearState, SIDES, type Side, unitsAt, write } from "./kernel-pair.ts";

function foldedBy(side: Side, text: string, sizes: readonly number[]): string {
  write(side, text, layout.UNITS);
  clearState(side);
  return chunksOf(text, sizes)
    .map(({ start, end }) => {
      const written = side.calls.fold(layout.UNITS + start * 2, end - start, layout.OUT);
      return unitsAt(side, layout.OUT, written);
    })
    .join("");
}

const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u2002-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;
const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

const expected = (text: string): string =>
  text.replace(BLANKS, (run: string, at: number) =>
    at === 0 || at + run.length === text.length ? "" : BREAK.test(run) ? "\n" : " ",
  );

const spaced = fc
  .array(
    fc.oneof(
      fc.constantFrom(" ", "  ", "\n", "\u3000", " \n", "\ufeff", "\t"),
      fc.string({
        unit: fc.constantFrom(..."abcあ漢\u0080\u0086\u00bf\u2000\u200b\u2010\u2070\u1fff\ud83d"),
        maxLength: 20,
      }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("fold", () => {
  it("is what a regular expression gives, in both kernels, however the text is cut", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, spaced), anyCuts, (text, sizes) => {
        const [wasm, plain] = SIDES.map((side) => foldedBy(side, text, sizes));
        expect(wasm).toBe(plain);
        expect(wasm).toBe(expected(text));
      }),
      { numRuns: 400 },
    );
  });
});
