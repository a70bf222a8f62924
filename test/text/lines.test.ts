import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/text/texts.ts";
import { stretchesOf } from "./stretches.ts";

const shown = (text: string) => stretchesOf(text, analyse(text).lines());

describe("lines", () => {
  it.each([
    ["", [""]],
    ["a", ["a"]],
    ["a\nb", ["a", "b"]],
    ["a\r\nb\r\n", ["a", "b", ""]],
    ["a\rb", ["a", "b"]],
    ["\n\r\r\n", ["", "", "", ""]],
  ])("%j", (text, lines) => expect(shown(text)).toEqual(lines));

  it("are what splitting at line ends gives, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\r", "\n", "あ") }), (text) => {
        expect(shown(text)).toEqual(text.split(/\r\n|\r|\n/));
      }),
    );
  });
});
