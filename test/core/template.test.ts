import { describe, expect, it } from "vitest";
import { fill, holesOf } from "../../src/core/template.ts";

describe("holesOf", () => {
  it("names each placeholder once, in order", () => {
    expect(holesOf("{{b}} and {{a}} and {{b}}, but not { {c}} or {{d e}}")).toEqual(["b", "a"]);
  });
});

describe("fill", () => {
  it("fills from data, numbers and falsy values too", () => {
    expect(fill("{{n}} of {{total}}: {{word}}.", { n: 0, total: 12, word: "" })).toBe("0 of 12: .");
  });

  it("leaves what data lacks visible", () => {
    expect(fill("{{given}} {{missing}}", { given: 1 })).toBe("1 {{missing}}");
  });

  it("takes values literally", () => {
    expect(fill("{{a}}", { a: "$& $1 {{b}}", b: "no" })).toBe("$& $1 {{b}}");
  });

  it("does not fill from what every object has", () => {
    expect(fill("{{toString}} {{constructor}}", {})).toBe("{{toString}} {{constructor}}");
  });
});
