import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { checkEncoding, createHead, HEAD_BYTES, NO_ROWS } from "../../src/io/head-shape.ts";

const shapeOf = (pieces: readonly string[]) => {
  const head = createHead("a.jsonl", {});
  for (const piece of pieces) {
    if (head.isFull()) break;
    head.add(Buffer.from(piece));
  }
  return head.shape();
};
const chat = '{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}\n';
const text = '{"text":"a"}\n';

describe("createHead", () => {
  it("detects the shape from the first rows, bad ones among them", () => {
    expect(shapeOf(["nope\n", "\n", chat]).spec.name).toBe("messages");
  });

  it("has no shape where there is no row", () => {
    expect(shapeOf([])).toBe(NO_ROWS);
    expect(shapeOf(["\n \n", "\r\n"])).toBe(NO_ROWS);
  });

  it("looks further where the first megabyte holds no row, or one row is longer", () => {
    expect(shapeOf(["\n".repeat(HEAD_BYTES), "\n\n", chat, text]).spec.name).toBe("messages");
    expect(shapeOf([chat.replace("a", "x".repeat(HEAD_BYTES + 9)), text]).spec.name).toBe("messages");
  });

  it("does not depend on the cuts of a stream", () => {
    // A majority that changes behind the first megabyte.
    const lines = [...Array.from({ length: 40 }, () => chat), ...Array.from({ length: 60 }, () => text)];
    const padded = lines.map((line) => line.replace('"a"', `"${"x".repeat(HEAD_BYTES / 50)}"`));
    const whole = shapeOf([padded.join("")]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 20 }), (cuts) => {
        const edges = [0, ...[...cuts].sort((a, b) => a - b), lines.length];
        const pieces = edges.slice(1).map((end, index) => padded.slice(edges[index], end).join(""));
        expect(shapeOf(pieces)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
    expect(whole.spec.name).toBe("messages");
  });

  it("says what is wrong with a file of other lines", () => {
    expect(() => shapeOf(["id,text\n1,a\n"])).toThrow(InputError);
    expect(() => shapeOf(["id,text\n1,a\n"])).toThrow(
      /^a\.jsonl: none of its first 2 lines is a JSON object \(malformedJson: .*\)\. Is it JSON Lines\?$/,
    );
  });
});

describe("checkEncoding", () => {
  it("names the encoding that the first bytes give away", () => {
    expect(() => checkEncoding("a.jsonl", Buffer.from('\ufeff{"a":1}', "utf16le"))).toThrow(
      "a.jsonl: its bytes are UTF-16, not UTF-8 JSON lines. Convert or rename it",
    );
    expect(() => checkEncoding("a.jsonl", Buffer.from('\ufeff{"a":1}'))).not.toThrow();
  });
});
