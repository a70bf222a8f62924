import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { loadConfigFile, parseConfig } from "../../src/engine/config-file.ts";
import { type Config, configJsonSchema } from "../../src/engine/config-schema.ts";
import { resolveConfig } from "../../src/engine/resolve-config.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { PRESETS } from "../../src/filters/presets.ts";
import { RULES } from "../../src/filters/rules.ts";
import { plugin, scratch } from "./scratch.ts";

const { root, put } = scratch();
const layer = (config: Config, from = "shisa-filter.json") => ({ from, config, folder: process.cwd() });
const resolved = (...configs: Config[]) =>
  resolveConfig(configs.map((config, index) => layer(config, `layer ${index}`)));

async function problem(read: () => unknown): Promise<string> {
  let error: unknown;
  try {
    await read();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as Error).message).not.toContain("\n");
  return (error as Error).message;
}

describe("a config that is wrong", () => {
  it.each<[string, unknown, RegExp]>([
    ["an unknown key", { filtres: {} }, /^c\.json: filtres: there is no such key\. Did you mean filters\?$/],
    ["a key far from any", { xyzzy: 1 }, /^c\.json: xyzzy: there is no such key\. Known: .*\bfilters\b/],
    [
      "a severity that is none",
      { severity: { SCR: "fatal" } },
      /^c\.json: severity\.SCR: .*"reject"\|"flag"\|"note"\|"off"/,
    ],
    ["a wrong type", { dryRun: "yes" }, /^c\.json: dryRun: .*expected boolean, received string$/],
    ["a wrong type in a list", { select: ["SCR", 1] }, /^c\.json: select\.1: .*expected string, received number$/],
    ["a wrong type of two", { preset: 3 }, /^c\.json: preset: .*expected string.*, or .*expected array/],
    [
      "a filter set to true",
      { filters: { row: true } },
      /^c\.json: filters\.row: .*expected false, or .*expected record/,
    ],
    ["no object at all", [1], /^c\.json: the file: .*expected object, received array$/],
    ["a rules version that is no number", { rules: "1" }, /^c\.json: rules: .*expected number/],
  ])("says where and what: %s", async (_, value, message) => {
    expect(await problem(() => parseConfig(value, "c.json"))).toMatch(message);
  });

  it.each<[string, Config, RegExp]>([
    [
      "another rule set",
      { rules: RULES + 1 },
      /^shisa-filter\.json: rules: this config is for rule set \d+, this version has \d+\. Read the changelog/,
    ],
    [
      "an unknown preset",
      { preset: "recomended" },
      /^shisa-filter\.json: preset: there is no preset "recomended"\. Did you mean recommended\?$/,
    ],
    ["a preset that every object has", { preset: "constructor" }, /there is no preset "constructor"/],
    [
      "an unknown filter",
      { filters: { "exact-duplicates": {} } },
      /^shisa-filter\.json: filters\.exact-duplicates: there is no such filter\. Did you mean exact-duplicate\?$/,
    ],
    [
      "an unknown option",
      { filters: { "exact-duplicate": { Unit: "prompt" } } },
      /^shisa-filter\.json: filters\.exact-duplicate\.Unit: there is no such option\. Did you mean unit\?$/,
    ],
    [
      "an option out of its values",
      { filters: { "exact-duplicate": { unit: "row" } } },
      /^shisa-filter\.json: filters\.exact-duplicate\.unit: .*"conversation"\|"prompt"\|"answer"/,
    ],
    [
      "an unknown code",
      { select: ["SCR", "SRC001"] },
      /^shisa-filter\.json: select: "SRC001" is no code or prefix of one\. Did you mean SCR001\?$/,
    ],
    ["an unknown prefix", { ignore: ["ENK"] }, /^shisa-filter\.json: ignore: "ENK" is no code.*Did you mean ENC\?$/],
    ["a code of nothing", { ignore: [""] }, /^shisa-filter\.json: ignore: "" is no code/],
    [
      "a severity of an unknown code",
      { severity: { ENK: "flag" } },
      /^shisa-filter\.json: severity\.ENK: "ENK" is no code/,
    ],
    [
      "a severity on an unknown role",
      { severity: { "SCR@asistant": "flag" } },
      /^shisa-filter\.json: severity\.SCR@asistant: there is no role asistant\. Did you mean assistant\?$/,
    ],
    [
      "a language that is none",
      { language: "klingon!!" },
      /^shisa-filter\.json: language: "klingon!!" is no language\. It is ja, ko, zh-Hant, zh-Hans, en or another tag/,
    ],
    ["a country", { language: "jp" }, /^shisa-filter\.json: language: "jp" is no language\. Did you mean ja\?$/],
    ["no row filter", { filters: { row: false } }, /^shisa-filter\.json: filters\.row: it cannot be switched off/],
    ["a module that is missing", { plugins: ["./gone.mjs"] }, /^plugin .*gone\.mjs: cannot be loaded/],
    [
      "a module of something else",
      { plugins: ["data:text/javascript,export default 1"] },
      /its default export is neither definePlugin\(.*nor defineFilter/,
    ],
  ])("says where, what and what else: %s", async (_, config, message) => {
    expect(await problem(() => resolveConfig([layer(config)]))).toMatch(message);
  });

  it("names the layer that it is in", async () => {
    const layers = [layer({ preset: "ja", select: ["SCR"] }), layer({ preset: "jaa" }, "--preset")];
    expect(await problem(() => resolveConfig(layers))).toMatch(/^--preset: preset: there is no preset "jaa"/);
  });
});

describe("a config that is right", () => {
  it("takes the last word of each layer, key by key, option by option", async () => {
    const { policy, idColumn, textColumn, presets, active } = await resolved(
      { preset: ["ja", "pretrain"], idColumn: "key", severity: { ENC: "flag", SCR: "flag" }, dryRun: true },
      { idColumn: "uid", severity: { ENC: "off" }, filters: { "exact-duplicate": { unit: "prompt" } } },
      { textColumn: "body", filters: { "exact-duplicate": {} }, dryRun: false },
    );
    expect({ presets, idColumn, textColumn, dryRun: policy.dryRun }).toEqual({
      presets: ["ja", "pretrain"],
      idColumn: "uid",
      textColumn: "body",
      dryRun: false,
    });
    expect(policy.severity).toMatchObject({ ENC: "off", SCR: "flag" });
    expect(active.find(({ filter }) => filter.id === "exact-duplicate")?.options).toEqual({
      unit: "prompt",
      keep: "first",
    });
  });

  it.each<[string, string | undefined, Config[]]>([
    ["none", undefined, [{ preset: "dpo" }]],
    ["the preset's", "zh-Hant", [{ preset: "zh-tw" }]],
    ["the last preset's that has one", "ko", [{ preset: ["ja", "ko", "dpo"] }]],
    ["the config's rather than the preset's", "en", [{ preset: "ja", language: "en-US" }]],
    ["the config's rather than a later layer's preset", "en", [{ language: "en" }, { preset: "ja" }]],
    ["the flag's rather than the config's", "zh-Hant", [{ preset: "ja", language: "en" }, { language: "zh-TW" }]],
  ])("has a language: %s", async (_, expected, configs) => {
    expect((await resolved(...configs)).language).toBe(expected);
  });

  it("runs only what can report, the row filter always, judges last", async () => {
    const ids = async (config: Config) => (await resolved(config)).active.map(({ filter }) => filter.id);
    expect(await ids({ select: ["DUP"] })).toEqual(["row", "exact-duplicate", "near-duplicate"]);
    expect(await ids({ ignore: ["DUP"] })).not.toContain("exact-duplicate");
    expect(await ids({ severity: { DUP: "off" } })).not.toContain("exact-duplicate");
    expect(await ids({ severity: { DUP: "off", "DUP@user": "flag" } })).toContain("exact-duplicate");
    expect(await ids({ filters: { "exact-duplicate": false } })).not.toContain("exact-duplicate");
    const all = await ids({ plugins: [plugin("longest.mjs")] });
    const judges = (await resolved({ plugins: [plugin("longest.mjs")] })).active.map(
      ({ filter }) => filter.judge !== undefined || filter.match !== undefined,
    );
    expect(judges).toEqual([...judges].sort((a, b) => Number(a) - Number(b)));
    expect(all).toContain("longest");
  });

  it("has a fingerprint of all that can change a verdict, and of nothing else", async () => {
    const print = async (config: Config) => (await resolved(config)).fingerprint;
    const base = await print({});
    const changes: Config[] = [
      { severity: { ENC: "flag" } },
      { ignore: ["ENC001"] },
      { dryRun: true },
      { shape: "text" },
      { textColumn: "body" },
      { language: "zh-Hant" },
      { preset: "zh-tw", language: "zh-Hans" },
      { filters: { "exact-duplicate": { unit: "prompt" } } },
      { filters: { "exact-duplicate": false } },
      { preset: "pretrain" },
    ];
    const prints = await Promise.all(changes.map(print));
    expect(new Set([base, ...prints]).size).toBe(changes.length + 1);
    expect(await print({ language: "zh-TW" })).toBe(await print({ language: "zh-Hant" }));
    expect(await print({ preset: "recommended", filters: { "exact-duplicate": { unit: "conversation" } } })).toBe(base);
  });

  it("tells where each value came from", async () => {
    const { origins } = await resolved({ idColumn: "a", preset: "ja" }, { language: "en" });
    expect(origins.filter(({ key }) => key === "language")).toEqual([
      { key: "language", value: "ja", from: "preset ja" },
      { key: "language", value: "en", from: "layer 1" },
    ]);
  });

  it("tells defaults, and each of several layers", async () => {
    const { origins } = await resolved({ idColumn: "a" }, { idColumn: "b", severity: { ENC: "off" } });
    expect(origins).toEqual(
      expect.arrayContaining([
        { key: "idColumn", value: "a", from: "layer 0" },
        { key: "idColumn", value: "b", from: "layer 1" },
        { key: "severity.ENC", value: "off", from: "layer 1" },
        { key: "preset", value: "recommended", from: "default" },
      ]),
    );
  });

  it.each(Object.keys(PRESETS).map((name) => [name]))("knows every code of preset %s", async (name) => {
    const { severity } = PRESETS[name]!;
    await expect(resolved({ severity: { ...severity } })).resolves.toBeDefined();
  });
});

describe("loadConfigFile", () => {
  const folder = path.join(root, "project #1%");
  mkdirSync(path.join(folder, "below"), { recursive: true });
  writeFileSync(path.join(folder, "shisa-filter.json"), '{ "preset": "ja" }');

  it("finds shisa-filter.json in the working directory, and only there", async () => {
    expect(await loadConfigFile(undefined, folder)).toEqual({ file: "shisa-filter.json", config: { preset: "ja" } });
    expect(await loadConfigFile(undefined, path.join(folder, "below"))).toBeUndefined();
  });

  it("runs no module that was not named", async () => {
    writeFileSync(path.join(folder, "below", "shisa-filter.mjs"), "throw new Error('it was run')");
    writeFileSync(path.join(folder, "below", "shisa-filter.config.js"), "throw new Error('it was run')");
    writeFileSync(path.join(folder, "below", "package.json"), '{ "shisa-filter": { "preset": "ko" } }');
    expect(await loadConfigFile(undefined, path.join(folder, "below"))).toBeUndefined();
  });

  it("loads the module that was named, whatever its path", async () => {
    writeFileSync(path.join(folder, "mine.mjs"), "export default { preset: ['ko'] }");
    // In a process of its own: the test runner has an import() that knows no such paths.
    const program = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, "config", "-c", "mine.mjs"], {
      cwd: folder,
    });
    expect(JSON.parse(stdout)).toMatchObject({ preset: ["ko"], language: "ko" });
  });

  it("names a file that is missing or broken", async () => {
    expect(await problem(() => loadConfigFile("gone.json", folder))).toMatch(/^gone\.json: cannot be read \(ENOENT/);
    put("project #1%/broken.json", '{ "preset": ');
    expect(await problem(() => loadConfigFile("broken.json", folder))).toMatch(/^broken\.json: cannot be read \(/);
    put("project #1%/wrong.json", '{ "preset": 1 }');
    expect(await problem(() => loadConfigFile("wrong.json", folder))).toMatch(/^wrong\.json: preset: /);
  });
});

describe("configJsonSchema", () => {
  const schema = configJsonSchema(FILTERS, Object.keys(PRESETS)) as {
    properties: { filters: { properties: Record<string, { description: string; anyOf: { properties?: object }[] }> } };
  };

  it("has every filter with its options, as the filter itself declares them", () => {
    const { properties } = schema.properties.filters;
    expect(Object.keys(properties).sort()).toEqual(FILTERS.map(({ id }) => id).sort());
    for (const { id, summary, options } of FILTERS) {
      const [off, given] = properties[id]!.anyOf as [object, { properties?: object; additionalProperties?: boolean }];
      expect(off).toEqual({ const: false });
      expect(properties[id]!.description).toBe(summary);
      expect(Object.keys(given.properties ?? {})).toEqual(Object.keys(options.shape));
      expect(given.additionalProperties).toBe(false);
    }
    expect(properties["exact-duplicate"]!.anyOf[1]!.properties).toMatchObject({
      unit: { enum: ["conversation", "prompt", "answer"], default: "conversation", description: expect.any(String) },
    });
  });

  it("knows the presets and every key of a config", () => {
    expect(JSON.stringify(schema.properties)).toContain(JSON.stringify(Object.keys(PRESETS)));
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining([
        "$schema",
        "rules",
        "preset",
        "shape",
        "severity",
        "select",
        "ignore",
        "dryRun",
        "plugins",
      ]),
    );
  });
});
