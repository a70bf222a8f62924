import { describe, expect, it } from "vitest";
import { replayed } from "../../src/engine/replayed-stream.ts";

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function taken(stream: AsyncIterable<Buffer>, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const seen: string[] = [];
  for await (const piece of stream) {
    seen.push(piece.toString());
    if (seen.length >= most) break;
  }
  return seen;
}

describe("a stream whose beginning is read twice", () => {
  it("gives the second reader what the first took, and the rest", async () => {
    for (const most of [1, 2, 3, 4]) {
      const read = replayed(pieces("a", "b", "c"));
      expect(await taken(read(), most)).toEqual(["a", "b", "c"].slice(0, most));
      expect(await taken(read())).toEqual(["a", "b", "c"]);
    }
  });

  it("holds what was taken though its memory is used again", async () => {
    const buffer = Buffer.from("x");
    async function* reused() {
      for (const letter of "abc") {
        buffer.write(letter);
        yield buffer;
      }
    }
    const read = replayed(reused());
    expect(await taken(read(), 2)).toEqual(["a", "b"]);
    expect(await taken(read())).toEqual(["a", "b", "c"]);
  });

  it("closes the stream when the second reader stops, not the first", async () => {
    let closed = false;
    async function* watched() {
      try {
        yield* pieces("a", "b", "c");
      } finally {
        closed = true;
      }
    }
    const read = replayed(watched());
    await taken(read(), 1);
    expect(closed).toBe(false);
    await taken(read(), 2);
    expect(closed).toBe(true);
  });

  it("fails where the stream fails, for either reader", async () => {
    async function* failing() {
      yield Buffer.from("a");
      throw new Error("gone");
    }
    const read = replayed(failing());
    await expect(taken(read())).rejects.toThrow("gone");
  });
});
