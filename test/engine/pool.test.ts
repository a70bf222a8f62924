import { describe, expect, it } from "vitest";
import { loaderFlags } from "../../src/engine/pool.ts";

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
