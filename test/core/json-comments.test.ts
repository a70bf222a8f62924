import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutComments } from "../../src/core/json-comments.ts";

it.each([
  ['{"a":1}', '{"a":1}'],
  ['// x\n{"a":1}', '    \n{"a":1}'],
  ['{"a":1 /* x\ny */}', '{"a":1     \n    }'],
  ['{"a":"// no","b":"/* no */"}', '{"a":"// no","b":"/* no */"}'],
  ['{"a":"\\"//no"} // yes', '{"a":"\\"//no"}       '],
  ["{} /* never closed", "{}  * never closed"],
])("%j", (text, expected) => {
  expect(withoutComments(text)).toBe(expected);
});

it("changes no JSON, and no length", () => {
  fc.assert(fc.property(fc.json(), (json) => withoutComments(json) === json));
  fc.assert(fc.property(fc.string(), (text) => withoutComments(text).length === text.length));
});
