import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { InputError, OutputError } from "../../src/core/errors.ts";
import { describeWriteError, writtenAside } from "../../src/engine/write-error.ts";

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: what the system says, write`), { code, syscall: "write" });

const thrown = (write: () => void): Error => {
  try {
    write();
  } catch (error) {
    return error as Error;
  }
  return new Error("it did not fail");
};

describe("what cannot be written", () => {
  it.each([
    ["ENOSPC", "the disk is full"],
    ["EROFS", "the disk is read-only"],
    ["EDQUOT", "the disk quota is used up"],
  ])("aside says which folder, why and what to do: %s", (code, words) => {
    const error = thrown(() =>
      writtenAside(() => {
        throw systemError(code);
      }),
    );
    expect(error).toBeInstanceOf(OutputError);
    expect(error.message).toBe(
      `${tmpdir()}: ${words} (${code}: what the system says, write). Temporary files are written there: set TMPDIR to a folder with more room`,
    );
  });

  it("says so once, and leaves other errors alone", () => {
    const first = describeWriteError("out", systemError("ENOSPC"));
    expect(describeWriteError("elsewhere", first)).toBe(first);
    const other = new InputError("a.jsonl", "is damaged");
    expect(describeWriteError("out", other)).toBe(other);
  });
});
