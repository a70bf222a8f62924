import { execFileSync } from "node:child_process";
import { afterAll, describe, expect, it, vi } from "vitest";
import { kernels, useKernels } from "../../../src/text/kernels/kernels.ts";
import { KERNELS_WASM } from "../../../src/text/kernels/wasm.table.ts";

afterAll(() => useKernels("auto"));

describe("the choice of kernels", () => {
  it("is WebAssembly where the platform has it", () => {
    useKernels("auto");
    expect(kernels().kind).toBe("wasm");
    expect(kernels()).toBe(kernels());
  });

  it.each(["wasm", "plain"] as const)("can be %s", (kind) => {
    useKernels(kind);
    expect(kernels().kind).toBe(kind);
  });

  it("is plain, or an error where WebAssembly was asked for, on a platform without it", () => {
    vi.stubGlobal("WebAssembly", undefined);
    try {
      useKernels("plain");
      useKernels("auto");
      expect(kernels().kind).toBe("plain");
      expect(() => useKernels("wasm")).toThrow(/no WebAssembly/);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("the module", () => {
  it("is what assembly/ and the layout give", () => {
    execFileSync(process.execPath, ["bench/tables/kernels.mjs", "--check"], { stdio: "pipe" });
  });

  it("is small: every thread compiles it", () => {
    expect(Buffer.from(KERNELS_WASM, "base64").length).toBeLessThan(12 * 1024);
  });
});
