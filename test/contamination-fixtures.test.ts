import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../src/engine/check.ts";
import { resolveConfig } from "../src/engine/resolve-config.ts";

const ROOT = "fixtures/contamination";

/** What is found in each row, by its id: code, benchmark, item and the text of it. */
async function foundIn(folder: string): Promise<Record<string, string[]>> {
  const config = { select: ["CON"], filters: { contamination: { references: ["references"] } } };
  const rows = check({
    inputs: [`${folder}/rows.jsonl`],
    config: await resolveConfig([{ from: "test", config, folder }]),
    workers: 0,
  });
  const found: Record<string, string[]> = {};
  for await (const { id, findings } of rows) {
    const counted = findings.filter(({ severity }) => severity !== "note");
    if (counted.length > 0)
      found[id] = counted.map(({ code, data }) => {
        const { benchmark, item, path } = JSON.parse(data) as Record<string, string>;
        return [code, benchmark, item, path].join(" ");
      });
  }
  return found;
}

describe("contamination of the fixtures", () => {
  it.each(readdirSync(ROOT))("%s", async (name) => {
    const expected = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, "utf8")) as Record<string, string[]>;
    expect(await foundIn(`${ROOT}/${name}`)).toEqual(expected);
  });
});
