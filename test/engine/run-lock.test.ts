import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareOutputFolder } from "../../src/engine/output-folder.ts";
import { describeWriteError, written } from "../../src/engine/write-error.ts";

let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), "shisa-filter-lock-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));
const lock = () => path.join(out, ".run.tmp");

describe("an output folder", () => {
  it("is one run's until that ends, with --overwrite, too", async () => {
    const release = await prepareOutputFolder(out, false);
    for (const overwrite of [false, true])
      await expect(prepareOutputFolder(out, overwrite)).rejects.toMatchObject({
        code: "SF_OUTPUT",
        message: expect.stringContaining("another run is writing to it"),
      });
    release();
    expect(readdirSync(out)).toEqual([]);
    (await prepareOutputFolder(out, false))();
  });

  it("of a run that was killed can be had again", async () => {
    // No process has this number: Linux gives at most 4,194,304, and others fewer.
    writeFileSync(lock(), `4194999 ${hostname()}`);
    await expect(prepareOutputFolder(out, false)).rejects.toThrow("not empty");
    (await prepareOutputFolder(out, true))();
    expect(existsSync(lock())).toBe(false);
  });

  it("of a run on another machine is let be", async () => {
    writeFileSync(lock(), "1 elsewhere.example");
    await expect(prepareOutputFolder(out, true)).rejects.toThrow("process 1 on elsewhere.example");
  });
});

describe("what the system says of writing", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });

  it("is told in words, with the place and what stays", () => {
    expect(describeWriteError("out", full, "What is done stays: 1 of 2 files, 9 rows")).toMatchObject({
      code: "SF_OUTPUT",
      message:
        "out: the disk is full (ENOSPC: no space left on device, write). What is done stays: 1 of 2 files, 9 rows",
    });
    expect(() =>
      written("a.jsonl", () => {
        throw full;
      }),
    ).toThrow("a.jsonl: the disk is full");
  });

  it("leaves alone what is no such thing", () => {
    const bug = new TypeError("x is not a function");
    expect(describeWriteError("out", bug)).toBe(bug);
  });
});
