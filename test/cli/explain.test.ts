import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { configFrom } from "../../src/cli/settle.ts";
import type { Reason } from "../../src/core/filter.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { RULES } from "../../src/filters/rules.ts";
import { displayWidth } from "../../src/report/width.ts";
import { call, temporaryFolder } from "./call.ts";

const codes = FILTERS.flatMap(({ reasons }) =>
  Object.values(reasons).map((reason) => (reason as { code: string }).code),
);

/** What `filters --format json` says of one. */
interface Listed {
  readonly codes: readonly string[];
  readonly fixable: readonly string[];
}

async function said(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await call(argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("explain", () => {
  it("a code, in any case: message, why, fix, examples", async () => {
    const text = await said("explain", "scr001");
    for (const part of ["SCR001 foreign splice", "message", "why", "fix", "judges", "presets", "bad", "good", "^^^"])
      expect(text).toContain(part);
    expect(text).not.toContain("SCR002");
  });

  it("a family and a filter", async () => {
    const family = await said("explain", "ENC");
    for (const code of codes) expect(family.includes(`${code} `)).toBe(code.startsWith("ENC"));
    expect(await said("explain", "exact-duplicate")).toContain("DUP001 duplicate");
  });

  it("--all explains every code; as markdown too", async () => {
    const [text, markdown] = [await said("explain", "--all"), await said("explain", "--all", "--format", "markdown")];
    for (const code of codes) {
      expect(text).toMatch(new RegExp(`^${code} `, "m"));
      expect(markdown).toMatch(new RegExp(`^### ${code} `, "m"));
    }
  });

  it("--format json is data", async () => {
    expect(JSON.parse(await said("explain", "SCR001", "--format", "json"))).toMatchObject({
      code: "SCR001",
      filter: "mixed-script",
    });
    expect(JSON.parse(await said("explain", "mixed-script", "--format", "json"))).toMatchObject({
      filter: "mixed-script",
    });
    expect(JSON.parse(await said("explain", "--all", "--format", "json"))).toHaveLength(FILTERS.length);
  });

  it.each([80, 120])("fits a terminal of %i columns", async (columns) => {
    const { stdout } = await call(["explain", "--all", "--no-color"], { columns });
    // Messages, prose and examples wrap; a code may not be cut.
    expect(stdout.split("\n").filter((line) => displayWidth(line) > columns)).toEqual([]);
  });
});

describe("filters", () => {
  it("lists every filter on a line of its own, with its codes", async () => {
    const lines = (await said("filters")).trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(FILTERS.map(({ id }) => id));
    expect(lines.find((line) => line.startsWith("exact-duplicate"))).toMatch(/DUP001 +corpus +\S/);
    expect(lines.find((line) => line.startsWith("mixed-script"))).toMatch(/SCR001–\d{3} +sample +\S/);
  });

  it.each([60, 80, 120, 200])("fits a terminal of %i columns", async (columns) => {
    const { stdout } = await call(["filters"], { columns });
    expect(stdout.split("\n").filter((line) => displayWidth(line) > Math.min(columns, 160))).toEqual([]);
    for (const { summary } of FILTERS) expect(stdout.replace(/\s+/g, " ")).toContain(summary);
  });

  it("--format json is data", async () => {
    const listed = JSON.parse(await said("filters", "--format", "json")) as Listed[];
    expect(listed.flatMap((each) => each.codes).sort()).toEqual([...codes].sort());
  });

  it("tells what --fix mends", async () => {
    const lines = (await said("filters")).split("\n");
    expect(lines.find((line) => line.startsWith("edge-whitespace"))).toMatch(/ --fix mends ENC032\.$/);
    expect(lines.find((line) => line.startsWith("exact-duplicate"))).not.toContain("--fix");
    const listed = JSON.parse(await said("filters", "--format", "json")) as Listed[];
    const fixable = FILTERS.flatMap(({ reasons }) =>
      Object.values<Reason>(reasons).flatMap(({ code, repair }) => (repair === undefined ? [] : [code])),
    );
    expect(fixable.length).toBeGreaterThanOrEqual(5);
    expect(listed.flatMap((each) => each.fixable)).toEqual(fixable);
  });
});

describe("config", () => {
  it("shows a config file that settles on the same", async () => {
    const cwd = temporaryFolder();
    const flags = [
      "--preset",
      "dpo,pretrain",
      "--set",
      "exact-duplicate.unit=prompt",
      "--severity",
      "SCR=flag",
      "--ignore",
      "HAL",
    ];
    const { stdout } = await call(["config", ...flags], { cwd });
    writeFileSync(path.join(cwd, "shisa-filter.json"), stdout);
    const again = await call(["config"], { cwd });
    expect(again).toEqual({ code: 0, stdout, stderr: "" });
    const given = {
      preset: ["dpo", "pretrain"],
      set: ["exact-duplicate.unit=prompt"],
      severity: ["SCR=flag"],
      ignore: ["HAL"],
      config: false,
    } as const;
    const [byFlags, byFile] = [await configFrom(given, cwd), await configFrom({}, cwd)];
    expect(byFile.fingerprint).toBe(byFlags.fingerprint);
    expect(byFile.policy).toEqual(byFlags.policy);
  });

  it("shows every key of a config file that was given", async () => {
    const cwd = temporaryFolder();
    const given = {
      rules: RULES,
      preset: ["ja"],
      language: "ja",
      mapping: { turns: "conv" },
      idColumn: "uuid",
      sourceColumn: "origin",
      to: "parquet",
      annotate: true,
      fix: true,
      severity: { SCR006: "off" },
      select: ["SCR"],
      ignore: ["SCR004"],
      dryRun: true,
    };
    writeFileSync(path.join(cwd, "shisa-filter.json"), JSON.stringify(given));
    expect(JSON.parse((await call(["config"], { cwd })).stdout)).toMatchObject(given);
  });

  it("--show-origin names file, flag, preset and default, the last of a key winning", async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, "shisa-filter.json"), '{ "preset": "pretrain", "select": ["SCR"] }');
    const { stdout } = await call(["config", "--show-origin", "--select", "ENC"], { cwd });
    expect(stdout).toMatch(/^shisa-filter\.json +preset = "pretrain"$/m);
    expect(stdout).toMatch(/^preset pretrain +severity\.SCR006 = "off"$/m);
    expect(stdout).toMatch(/^shisa-filter\.json +select = \["SCR"\]$[\s\S]*^command line +select = \["ENC"\]$/m);
    expect(stdout).toMatch(/^default +idColumn = "id"$/m);
  });

  it("shows the language that preset, file and flag settle on", async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, "shisa-filter.json"), '{ "preset": "ja", "language": "ko" }');
    const languageOf = async (...argv: string[]) =>
      (JSON.parse((await call(["config", ...argv], { cwd })).stdout) as { language?: string }).language;
    expect(await languageOf()).toBe("ko");
    expect(await languageOf("--language", "zh-TW")).toBe("zh-Hant");
    expect(await languageOf("--no-config", "--preset", "zh-tw")).toBe("zh-Hant");
    expect(await languageOf("--no-config")).toBeUndefined();
    const { stdout } = await call(["config", "--show-origin", "--language", "en"], { cwd });
    expect(stdout.split("\n").filter((line) => line.includes("language ="))).toEqual([
      expect.stringMatching(/^preset ja +language = "ja"$/),
      expect.stringMatching(/^shisa-filter\.json +language = "ko"$/),
      expect.stringMatching(/^command line +language = "en"$/),
    ]);
  });

  it("--schema is a JSON Schema with every filter and preset", async () => {
    const schema = JSON.parse(await said("config", "--schema")) as {
      properties: { filters: { properties: object }; preset: { anyOf: { enum?: string[] }[] } };
    };
    expect(Object.keys(schema.properties.filters.properties).sort()).toEqual(FILTERS.map(({ id }) => id).sort());
    expect(schema.properties.preset.anyOf[0]!.enum).toContain("zh-tw");
  });
});
