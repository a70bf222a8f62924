import { describe, expect, it } from "vitest";
import { loaderFlags, workerCount } from "../../src/engine/pool.ts";

describe("workerCount", () => {
  it.each([
    ["auto", 8, 8],
    ["auto", 2, 2],
    ["auto", 1, 0],
    [0, 8, 0],
    [3, 1, 3],
  ] as const)("%s on %d cores is %d", (asked, cores, expected) => {
    expect(workerCount(asked, cores)).toBe(expected);
  });
});

describe("loaderFlags", () => {
  it("keeps what loads modules and drops what a thread would refuse", () => {
    const flags = [
      "--max-old-space-size=4096",
      "--import",
      "tsx",
      "--input-type=module",
      "-C",
      "dev",
      "--require=./a.cjs",
    ];
    expect(loaderFlags(flags)).toEqual(["--import", "tsx", "-C", "dev", "--require=./a.cjs"]);
  });
});
