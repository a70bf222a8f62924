import { afterEach, describe, expect, it } from "vitest";
import { check, pipeline, resolveConfig, useKernels } from "../../src/index.ts";
import { kernels } from "../../src/text/kernels/kernels.ts";

const ROWS = [
  { text: "影響が大きいと考\ufffdえられます。" },
  { text: "この政策は経済に大きな影響를及ぼしました。" },
  { text: "東京は日本の首都です。" },
];

describe("kernels", () => {
  afterEach(() => useKernels("auto"));

  it("give a pipeline the same verdicts", async () => {
    const verdicts = async (choice: "wasm" | "plain") => {
      const found = [];
      for await (const { verdict } of pipeline({ kernels: choice, workers: 0 })(ROWS)) found.push(verdict);
      expect(kernels().kind).toBe(choice);
      return found;
    };
    const [wasm, plain] = [await verdicts("wasm"), await verdicts("plain")];
    expect(plain).toEqual(wasm);
    expect(wasm.map(({ outcome }) => outcome)).toEqual(["reject", "reject", "keep"]);
  });

  it("that there are none of are an error of the configuration", async () => {
    const config = await resolveConfig([]);
    const rows = check({ inputs: ["package.json"], config, kernels: "fast" as "wasm" });
    await expect(rows.next()).rejects.toMatchObject({
      code: "SF_CONFIG_INVALID",
      message: expect.stringContaining('kernels: "fast" is neither auto, wasm nor plain'),
    });
  });
});
