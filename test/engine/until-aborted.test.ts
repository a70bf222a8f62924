import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { AbortedError } from "../../src/core/errors.ts";
import { untilAborted } from "../../src/engine/until-aborted.ts";

async function* numbers(closed: { value: boolean }, hangAt = Number.POSITIVE_INFINITY) {
  try {
    for (let number = 0; ; number++) {
      if (number === hangAt) await new Promise(() => {});
      yield number;
    }
  } finally {
    closed.value = true;
  }
}

describe("untilAborted", () => {
  it("passes everything on, and an error too", async () => {
    async function* source() {
      yield 1;
      yield 2;
      throw new RangeError("at its end");
    }
    const seen: number[] = [];
    const { signal } = new AbortController();
    const run = async () => {
      for await (const each of untilAborted(source(), signal)) seen.push(each);
    };
    await expect(run()).rejects.toThrow(RangeError);
    expect(seen).toEqual([1, 2]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("does not begin when the signal has fired before", async () => {
    const closed = { value: false };
    await expect(untilAborted(numbers(closed), AbortSignal.abort()).next()).rejects.toThrow(AbortedError);
  });

  it("stops waiting at once, and says why", async () => {
    const controller = new AbortController();
    const source = untilAborted(numbers({ value: false }, 1), controller.signal);
    await source.next();
    setTimeout(() => controller.abort(new Error("the user pressed Ctrl-C")), 5);
    await expect(source.next()).rejects.toThrow("stopped: the user pressed Ctrl-C");
    expect(await source.next()).toEqual({ done: true, value: undefined });
  });

  it("notices a signal that fires while the value is worked on, and closes the source", async () => {
    const controller = new AbortController();
    const closed = { value: false };
    const source = untilAborted(numbers(closed), controller.signal);
    await source.next();
    controller.abort();
    await expect(source.next()).rejects.toThrow(AbortedError);
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(closed.value).toBe(true);
  });

  it("closes the source when it is left", async () => {
    const closed = { value: false };
    const { signal } = new AbortController();
    for await (const each of untilAborted(numbers(closed), signal)) if (each === 2) break;
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(closed.value).toBe(true);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
