import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AnyFilter, Reason } from "../../src/core/filter.ts";
import type { SeveritySetting } from "../../src/core/finding.ts";
import { ROLES } from "../../src/core/sample.ts";
import { ruleFor } from "../../src/engine/policy.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { PRESETS } from "../../src/filters/presets.ts";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const reasonsOf = (filter: AnyFilter): [string, Reason][] => Object.entries(filter.reasons as Record<string, Reason>);
const ALL = FILTERS.flatMap((filter) => reasonsOf(filter).map(([key, reason]) => ({ filter, key, reason })));
const CODES = ALL.map(({ reason }) => reason.code);

/** The families of reasons; a code's letters are one of them. */
const FAMILIES = [
  ...["ENC", "SCR", "LNG", "ROW", "LEN", "META", "FLU", "REP", "HAL", "RSP", "TRN", "DPO"],
  ...["IFE", "STY", "QLT", "PII", "DUP", "CON", "LEX"],
];

/** Files of src/filters that are no filters. */
const OTHERS = ["index", "presets", "measured", "measured.table", "rules"];

describe("the registry", () => {
  const files = readdirSync(at("src/filters/"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -3))
    .filter((name) => !OTHERS.includes(name));

  it("is the directory", () => expect(FILTERS.map(({ id }) => id).sort()).toEqual(files.sort()));

  it.each(files)("%s.ts exports the filter of that id", async (file) => {
    const loaded = (await import(at(`src/filters/${file}.ts`).href)) as { default: AnyFilter };
    expect(loaded.default.id).toBe(file);
    expect(FILTERS).toContain(loaded.default);
  });

  it.each(files)("%s has tests", (file) => expect(existsSync(at(`test/filters/${file}.test.ts`))).toBe(true));

  it("reads rows first and compares them last", () => {
    expect(FILTERS[0]?.id).toBe("row");
    const corpus = FILTERS.map(({ judge, match }) => judge !== undefined || match !== undefined);
    expect(corpus).toEqual([...corpus].sort((a, b) => Number(a) - Number(b)));
  });

  it("has nothing but imports and the list", () => {
    const lines = readFileSync(at("src/filters/index.ts"), "utf8").split("\n");
    const other = lines.filter(
      (line) => !/^(import .+|export const FILTERS: .+ = \[| {2}\w+,|\];|\/\*\* .+ \*\/|)$/.test(line),
    );
    expect(other).toEqual([]);
  });
});

describe("reasons", () => {
  it("have codes of their own", () => expect(CODES.filter((code, index) => CODES.indexOf(code) !== index)).toEqual([]));

  it.each(FILTERS.map((filter) => [filter.id, filter] as const))("%s keeps to one family", (_, filter) => {
    const families = new Set(reasonsOf(filter).map(([, { code }]) => code.replace(/\d+$/, "")));
    expect(families.size).toBe(1);
    expect(FAMILIES).toContain([...families][0]);
  });

  it.each(ALL.map(({ reason }) => [reason.code, reason] as const))("%s speaks in sentences", (_, reason) => {
    expect(reason.message).toMatch(/^([A-Z]|“?\{\{).*\.$/);
    expect(reason.why).toMatch(/^[A-Z].*\.$/);
    expect(reason.fix).toMatch(/^[A-Z].*\.$/);
    expect(reason.since).toMatch(/^\d+\.\d+\.\d+$/);
    for (const text of [reason.message, reason.why, reason.fix]) expect(text).not.toMatch(/\s{2}|\n/);
  });

  it.each(FILTERS.map((filter) => [filter.id, filter] as const))(
    "%s works without options, and describes those it has",
    (_, filter) => {
      expect(() => filter.options.parse({})).not.toThrow();
      expect(() => filter.options.parse({ noSuchOption: 1 })).toThrow();
      const { shape } = filter.options as { shape?: Record<string, { description?: string }> };
      for (const [name, option] of Object.entries(shape ?? {}))
        expect(option.description, name).toMatch(/^[A-Z].*\.$/s);
    },
  );
});

describe("presets", () => {
  const NAMES = ["recommended", "ja", "ko", "zh-tw", "en", "dpo", "translation", "pretrain", "instruction-following"];
  const severityIn = (preset: string, code: string): SeveritySetting =>
    ruleFor(code, null, PRESETS[preset]!.severity) ?? ALL.find(({ reason }) => reason.code === code)!.reason.severity;

  it("are these", () => expect(Object.keys(PRESETS)).toEqual(NAMES));

  it.each(NAMES)("%s names only codes and prefixes that exist, and roles", (name) => {
    for (const key of Object.keys(PRESETS[name]!.severity)) {
      const [prefix, role] = key.split("@") as [string, string | undefined];
      expect(
        CODES.some((code) => code.startsWith(prefix)),
        key,
      ).toBe(true);
      if (role !== undefined) expect(ROLES, key).toContain(role);
    }
    expect(PRESETS[name]!.description).toMatch(/^[A-Z].*\.$/);
  });

  it("recommended is every reason's own severity", () => expect(PRESETS["recommended"]!.severity).toEqual({}));

  // The table of defaults: recommended and languages, dpo, translation, pretrain.
  it.each([
    ["ENC001", "reject", "reject", "reject", "reject"],
    ["ENC002", "reject", "reject", "reject", "reject"],
    ["ENC010", "flag", "flag", "flag", "flag"],
    ["ENC011", "flag", "flag", "flag", "flag"],
    ["ENC020", "reject", "reject", "reject", "reject"],
    ["SCR001", "reject", "reject", "reject", "reject"],
    ["SCR004", "reject", "reject", "reject", "reject"],
    ["SCR006", "flag", "flag", "flag", "off"],
    ["LNG005", "reject", "reject", "reject", "reject"],
    ["LNG030", "flag", "flag", "flag", "off"],
    ["LNG031", "flag", "flag", "flag", "off"],
    ["LNG010", "reject", "reject", "reject", "flag"],
    ["LNG020", "reject", "reject", "reject", "flag"],
    ["LNG022", "reject", "reject", "reject", "flag"],
    ["LNG023", "flag", "flag", "flag", "flag"],
    ["SCR007", "reject", "reject", "reject", "reject"],
    ["RSP001", "reject", "reject", "reject", "reject"],
    ["RSP002", "flag", "flag", "flag", "flag"],
    ["RSP003", "reject", "reject", "reject", "reject"],
    ["RSP004", "reject", "reject", "reject", "reject"],
    ["RSP005", "reject", "reject", "reject", "reject"],
    ["RSP006", "flag", "flag", "flag", "flag"],
    ["REP001", "reject", "reject", "reject", "reject"],
    ["REP003", "reject", "reject", "reject", "reject"],
    ["HAL001", "flag", "flag", "off", "off"],
    ["HAL002", "flag", "flag", "off", "off"],
    ["ROW001", "reject", "reject", "reject", "reject"],
    ["DUP001", "reject", "reject", "reject", "reject"],
  ] as const)("%s", (code, recommended, dpo, translation, pretrain) => {
    for (const name of ["recommended", "ja", "ko", "zh-tw", "en", "instruction-following"])
      expect(severityIn(name, code), name).toBe(recommended);
    expect(severityIn("dpo", code)).toBe(dpo);
    expect(severityIn("translation", code)).toBe(translation);
    expect(severityIn("pretrain", code)).toBe(pretrain);
  });
});

describe("the lock of codes", () => {
  const lockFile = at("test/contract/reasons.lock.json");
  const now = Object.fromEntries(
    ALL.map(
      ({ filter, key, reason }) => [reason.code, { filter: filter.id, reason: key, since: reason.since }] as const,
    ).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  if (process.env["UPDATE_LOCK"] === "1") {
    // Only adds: what was once given out stays.
    const old = existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, "utf8")) as typeof now) : {};
    const all = Object.entries({ ...now, ...old }).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(lockFile, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  }
  const locked = JSON.parse(readFileSync(lockFile, "utf8")) as typeof now;

  it("no code has vanished or means something else", () => {
    for (const [code, entry] of Object.entries(locked)) expect(now[code], code).toEqual(entry);
  });

  it("every code is in it (UPDATE_LOCK=1 adds new ones)", () => {
    expect(Object.keys(now).filter((code) => !(code in locked))).toEqual([]);
  });
});
