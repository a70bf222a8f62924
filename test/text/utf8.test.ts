import { afterAll, describe, expect, it } from "vitest";
import { useKernels } from "../../src/text/kernels/kernels.ts";
import { utf8Decoder } from "../../src/text/utf8.ts";

let memories = 0;
const decode = utf8Decoder<Buffer>((memory) => {
  memories++;
  const bytes = Buffer.from(memory);
  return {
    copyIn: (from, start, end, to) => from.copy(bytes, to, start, end),
    stringOf: (from, units) => bytes.toString("utf16le", from, from + units * 2),
  };
});

afterAll(() => useKernels("auto"));

describe.each(["wasm", "plain"] as const)("with %s kernels", (kind) => {
  it("texts longer than a block are decoded whole, wherever it ends", () => {
    useKernels(kind);
    for (const head of ["", "a", "ab", "abc"]) {
      const text = head + "日本語😀".repeat(20_000);
      const bytes = Buffer.from(`>${text}<`);
      expect(decode(bytes, 1, bytes.length - 1)).toBe(text);
      expect(decode(bytes, 1, bytes.length - 3)).toBe(`${text.slice(0, -2)}\ufffd`);
    }
  });

  it("a part of the bytes is decoded alone", () => {
    useKernels(kind);
    const bytes = Buffer.from("あいう");
    expect(decode(bytes, 3, 6)).toBe("い");
    expect(decode(bytes, 3, 3)).toBe("");
    expect(decode(bytes, 1, 7)).toBe("\ufffd\ufffdい\ufffd");
    expect(decode(Buffer.from("\ufeffa"), 0, 4)).toBe("\ufeffa");
  });
});

it("a memory is asked for once", () => {
  useKernels("wasm");
  memories = 0;
  for (let times = 0; times < 3; times++) decode(Buffer.from("text"), 0, 4);
  expect(memories).toBe(1);
});
