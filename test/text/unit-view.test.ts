import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { useKernels } from "../../src/text/kernels/kernels.ts";
import { COMMON, SCRIPT_NAMES, scriptAt } from "../../src/text/scripts.ts";
import type { Text } from "../../src/text/text.ts";
import { analyse, beginSample, endSample } from "../../src/text/texts.ts";

afterEach(() => useKernels("auto"));

/** What the view holds: units, and scripts as characters have them. */
function shown(text: Text): readonly (readonly [unit: number, script: number])[] {
  const { array, from, scripts, first } = text.units();
  return Array.from({ length: text.text.length }, (_, at) => {
    const script = scripts[first + at]!;
    return [array[from + at]!, script < SCRIPT_NAMES.length ? script : COMMON];
  });
}

/** The same by the text itself; the second half of a pair has its character's script. */
const expected = (text: string) =>
  Array.from({ length: text.length }, (_, at) => {
    const second = at > 0 && text.codePointAt(at - 1)! > 0xffff;
    return [text.charCodeAt(at), scriptAt(text, second ? at - 1 : at)];
  });

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("漢字とかな", "한글", "don't 12", "𠮷野家", "😀", "\ud83d", "\udc00", "ｶﾅ", "é", "\u0301"),
  ),
  { maxLength: 8 },
);

describe("the units of a text", () => {
  for (const kind of ["wasm", "plain"] as const)
    it(`are the text's, with the script of each (${kind})`, () => {
      useKernels(kind);
      fc.assert(
        fc.property(texts, (parts) => {
          const text = parts.join("");
          expect(shown(analyse(text))).toEqual(expected(text));
        }),
      );
    });

  it("are there again when other texts have taken the kernels' memory, and for a text that never fits", () => {
    beginSample();
    const [first, large] = [analyse("ひとつ目の文 one"), analyse("大きな文。".repeat(60_000))];
    expect(shown(first)).toEqual(expected(first.text));
    expect(shown(large).slice(-5)).toEqual(expected("大きな文。"));
    expect(shown(first)).toEqual(expected(first.text));
    endSample();
    analyse("another sample");
    expect(shown(first)).toEqual(expected(first.text));
  });

  it("end with a zero, so that loops may look one unit ahead", () => {
    for (const text of [analyse("abc"), analyse("z".repeat(300_000))]) {
      const { array, from } = text.units();
      expect(array[from + text.text.length]).toBe(0);
    }
  });
});
