import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, packageOf, parsed, ROOT, type SourceFile, sourceFiles, targetOf } from "./source-files.ts";

interface Layer {
  readonly layers: readonly string[];
  /** Packages; `type:zod`: its types only; `node:*`: any module of Node. */
  readonly packages: readonly string[];
  /** Words that must not be called. */
  readonly never?: readonly string[];
}

/** What each layer may import, its own files apart. */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { layers: [], packages: ["type:zod"] },
  text: { layers: ["core"], packages: ["franc", "eld"] },
  filters: { layers: ["core", "text"], packages: ["zod"] },
  io: {
    layers: ["core"],
    packages: [
      "node:*",
      "fast-glob",
      "fzstd",
      "hyparquet",
      "hyparquet-compressors",
      "hyparquet-writer",
      "apache-arrow",
    ],
  },
  report: { layers: ["core"], packages: ["zod"] },
  engine: {
    layers: ["core", "text", "filters", "io", "report", "version", "package-files"],
    packages: ["node:*", "zod", "tinypool", "lilconfig", "@huggingface/tokenizers"],
    never: ["console", "exit"],
  },
  "package-files": { layers: [], packages: [] },
  version: { layers: ["package-files"], packages: ["node:fs"] },
  testing: { layers: ["core", "engine"], packages: [], never: ["console", "exit"] },
  index: {
    layers: ["core", "engine", "filters", "report", "text", "io", "version"],
    packages: [],
    never: ["console", "exit"],
  },
  cli: {
    layers: ["core", "text", "filters", "io", "report", "engine", "version"],
    packages: ["node:*", "commander", "picocolors", "zod"],
    never: ["console"],
  },
};

/** It replaces `process.exit`, so that a filter cannot end its thread unnamed. */
const WORKER_ENTRY = "src/engine/worker/entry.ts";

const layerOf = (file: string) => file.split("/")[1]!.replace(/\.ts$/, "");

/** One sentence for each import or word that a file may not have. */
function faultsOf({ path: file, imports, tree }: SourceFile): string[] {
  const name = layerOf(file);
  const layer = LAYERS[name];
  if (layer === undefined) return [`${file} is in no known layer`];
  const faults = imports.flatMap(({ name: imported, typeOnly }) => {
    if (imported.startsWith(".")) {
      if (!imported.endsWith(".ts") && !imported.endsWith(".json")) return [`${file} imports ${imported} without .ts`];
      const target = layerOf(targetOf(file, imported));
      return target === name || layer.layers.includes(target) ? [] : [`${file} imports ${imported}`];
    }
    const known =
      layer.packages.includes(imported.startsWith("node:") ? "node:*" : packageOf(imported)) ||
      layer.packages.includes(imported) ||
      (typeOnly && layer.packages.includes(`type:${packageOf(imported)}`));
    return known ? [] : [`${file} imports ${imported}${typeOnly ? " (types)" : ""}`];
  });
  const words = layer.never === undefined ? [] : calledWords(tree);
  const allowed = file === WORKER_ENTRY ? ["exit"] : [];
  const forbidden = words.filter((word) => layer.never!.includes(word) && !allowed.includes(word));
  return [...faults, ...forbidden.map((word) => `${file} uses ${word}`)];
}

/** `console` in `console.log(…)`, `exit` in `process.exit(…)`. */
function calledWords(tree: SourceFile["tree"]): string[] {
  return [...tree.text.matchAll(/\bconsole\s*\.|\bprocess\s*\.\s*exit\b/g)]
    .filter(({ index }) => !isComment(tree.text, index))
    .map(([word]) => (word.startsWith("console") ? "console" : "exit"));
}

const isComment = (text: string, at: number) => /^\s*(\/\/|\*|\/\*)/.test(text.slice(text.lastIndexOf("\n", at) + 1));

const fake = (file: string, text: string): SourceFile => ({ path: file, text, ...parsed(file, text) });

describe("layers", () => {
  it("every file imports only what its layer may", () => {
    expect(sourceFiles.length).toBeGreaterThan(150);
    expect(sourceFiles.flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    ["src/core/x.ts", 'import { z } from "zod";'],
    ["src/core/x.ts", 'import fs from "node:fs";'],
    ["src/core/x.ts", 'export { a } from "../text/a.ts";'],
    ["src/text/x.ts", 'import type { A } from "../filters/a.ts";'],
    ["src/text/x.ts", 'import { Buffer } from "node:buffer";'],
    ["src/filters/a/x.ts", 'import { a } from "../../io/a.ts";'],
    ["src/filters/x.ts", 'const a = await import("../engine/a.ts");'],
    ["src/io/x.ts", 'import { a } from "../report/a.ts";'],
    ["src/report/formats/x.ts", 'import path from "node:path";'],
    ["src/engine/x.ts", 'import { a } from "../cli/a.ts";'],
    ["src/engine/x.ts", "console.log(1);"],
    ["src/engine/x.ts", "process.exit(1);"],
    ["src/index.ts", 'export * from "./cli/main.ts";'],
    ["src/new/x.ts", "export {};"],
  ])("%s may not hold %s", (file, text) => {
    expect(faultsOf(fake(file, text))).toHaveLength(1);
  });

  it.each([
    ["src/core/x.ts", 'import type { z } from "zod";'],
    ["src/filters/a/x.ts", 'import { a } from "../../text/a.ts"; import { z } from "zod";'],
    ["src/engine/x.ts", "// console.log and process.exit are the command line's"],
  ])("%s may hold %s", (file, text) => {
    expect(faultsOf(fake(file, text))).toEqual([]);
  });

  it("no imports go in a circle, types included", () => {
    const graph = new Map(
      sourceFiles.map(({ path: file, imports }) => [
        file,
        imports.filter(({ name }) => name.startsWith(".")).map(({ name }) => targetOf(file, name)),
      ]),
    );
    expect(circlesIn(graph)).toEqual([]);
    const round = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(circlesIn(round)).toEqual(["a → b → c → a"]);
  });

  it("every relative import names a file that is there", () => {
    const files = new Set([...sourceFiles.map(({ path: file }) => file), ...filesUnder("src")]);
    const missing = sourceFiles.flatMap(({ path: file, imports }) =>
      imports
        .filter(({ name }) => name.startsWith(".") && !files.has(targetOf(file, name)))
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Each circle once, from where it was met first. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

describe("files", () => {
  it("have at most 300 lines, tables and lexicons apart", () => {
    const long = sourceFiles
      .filter(({ path: file }) => !file.endsWith(".table.ts") && !file.includes("/lexicon/"))
      .map(({ path: file, text }) => `${file}: ${text.trimEnd().split("\n").length}`)
      .filter((line) => Number(line.split(": ")[1]) > 300);
    expect(long).toEqual([]);
  });

  it("are named by what they hold, in kebab-case", () => {
    const parts = new Set([...filesUnder("src"), ...filesUnder("test")].flatMap((file) => file.split("/")));
    expect([...parts].filter((part) => /^_?(utils?|helpers?|common|misc)(\.|$)/i.test(part))).toEqual([]);
    const named = sourceFiles.filter(({ path: file }) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.table)?\.ts$/.test(file));
    expect(named.map(({ path: file }) => file)).toEqual([]);
  });

  it("hold no class that inherits, but the errors", () => {
    const inherits = sourceFiles.flatMap(({ path: file, text }) =>
      [...text.matchAll(/\bclass \w+ extends (?!\w*(?:Error|Fault)\b)\w+/g)].map(([it]) => `${file}: ${it}`),
    );
    expect(inherits).toEqual([]);
  });
});

describe("the linter says the same", () => {
  const { overrides } = JSON.parse(readFileSync(path.join(ROOT, "biome.json"), "utf8")) as {
    overrides: {
      includes: string[];
      linter: { rules: { style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } } } };
    }[];
  };
  const groupOf = (layer: string) =>
    overrides
      .filter(({ includes }) => includes.includes(`src/${layer}/**`))
      .flatMap(({ linter }) => linter.rules.style?.noRestrictedImports?.options.patterns ?? [])
      .flatMap(({ group }) => group);
  const folders = ["text", "filters", "io", "report", "engine", "cli"];

  it.each(["text", "filters", "io", "report", "engine"])("%s", (layer) => {
    const forbidden = folders.filter((other) => other !== layer && !LAYERS[layer]!.layers.includes(other));
    const expected = forbidden.map((other) => `**/${other}/**`);
    const node = LAYERS[layer]!.packages.includes("node:*") ? [] : ["node:*"];
    expect(groupOf(layer).sort()).toEqual([...node, ...expected].sort());
  });

  it("core", () => {
    expect(groupOf("core")).toEqual(["**", "!./*", "!zod"]);
  });
});
