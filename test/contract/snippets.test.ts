import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./source-files.ts";

const folder = path.join(ROOT, "bench/interop/snippets");

describe("docs/snippets.md", () => {
  const page = readFileSync(path.join(ROOT, "docs/snippets.md"), "utf8");
  const shown = [...page.matchAll(/^`(\w+\.py)`:\n\n```python\n([\s\S]*?)^```$/gm)].map(([, name, code]) => [
    name,
    code,
  ]);

  it("shows the snippets that bench/interop/snippets.py runs, as they are, and no other", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".py"));
    expect(files.length).toBeGreaterThanOrEqual(4);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")])),
    );
    expect(page.match(/^```python/gm)).toHaveLength(files.length);
  });

  it("has them in about ten lines, but for the hash", () => {
    for (const [name, code] of shown)
      if (name !== "content_hash.py") expect(code!.trimEnd().split("\n").length, name).toBeLessThanOrEqual(12);
  });
});
