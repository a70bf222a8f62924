import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useKernelText } from "../../src/engine/wide-text.ts";
import { decodeText, useWideDecoder } from "../../src/io/parquet/text.ts";
import { useKernels } from "../../src/text/kernels/kernels.ts";

describe.each(["wasm", "plain"] as const)("text of Parquet files with %s kernels", (kind) => {
  beforeAll(() => {
    useKernels(kind);
    useKernelText();
  });
  afterAll(() => {
    useKernels("auto");
    useWideDecoder(undefined);
  });

  it("is what Buffer decodes, malformed or not", () => {
    const wide = fc.string({ unit: "binary", maxLength: 400 }).map((text) => Buffer.from(text));
    const narrow = fc.integer({ min: 0, max: 400 }).map((length) => Buffer.alloc(length, "It is late. "));
    const broken = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(fc.array(fc.oneof(wide, narrow, broken), { maxLength: 6 }), (parts) => {
        const bytes = Buffer.concat([Buffer.from("花"), ...parts, Buffer.from("咲")]);
        expect(decodeText(bytes, 3, bytes.length - 3)).toBe(bytes.toString("utf8", 3, bytes.length - 3));
        expect(decodeText(bytes, 0, bytes.length)).toBe(bytes.toString());
      }),
      { numRuns: 200 },
    );
  });

  it("is what Buffer decodes, whatever its length", () => {
    const text = "日本語の文章、한국어 문장, English, Русский. 😀".repeat(40_000);
    const bytes = Buffer.from(text);
    for (const length of [0, 1, 47, 48, 191, 192, 193, 65_535, 65_536, 65_537, 1 << 20, (1 << 20) + 1, bytes.length])
      expect(decodeText(bytes, 0, length)).toBe(bytes.toString("utf8", 0, length));
  });
});
