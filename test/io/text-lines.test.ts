import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLines, textLines } from "../../src/io/text-lines.ts";

async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  // One memory for all pieces, as some streams have it.
  const memory = Buffer.alloc(Math.max(1, ...sizes));
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.min(sizes[turn % sizes.length]!, bytes.length - at);
    bytes.copy(memory, 0, at, at + size);
    yield memory.subarray(0, size);
    at += size;
  }
}

async function all<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const line of lines) list.push(line);
  return list;
}

describe("lines of a stream", () => {
  it("end at line feeds alone, however the bytes are cut", async () => {
    const unit = fc.constantFrom("\n", "\r", "\u2028", "\u2029", "\u0085", "\f", "日", "😀", "a", "");
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit).map((units) => units.join("")),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (text, sizes) => {
          const expected = text.split("\n");
          if (expected.at(-1) === "") expected.pop();
          expect(await all(textLines(inPieces(Buffer.from(text), sizes)))).toEqual(expected);
        },
      ),
    );
  });

  it("may come as texts, as from a stream with an encoding", async () => {
    async function* texts() {
      yield "a\nb";
      yield "c\n";
    }
    expect(await all(textLines(texts()))).toEqual(["a", "bc"]);
  });

  it("are as many bytes as stand in the file, where they are no UTF-8", async () => {
    const bytes = Buffer.from([0x61, 0xff, 0x0a, 0xe3, 0x81]);
    const lengths: number[] = [];
    for await (const line of byteLines(inPieces(bytes, [1]))) lengths.push(line.length);
    expect(lengths).toEqual([2, 2]);
  });
});
