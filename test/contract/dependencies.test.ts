import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { packageOf, ROOT, sourceFiles } from "./source-files.ts";

/** What users install with us, each with its reason. A further one is a further line here. */
const RUNTIME: Readonly<Record<string, string>> = {
  "@huggingface/tokenizers":
    "tokens by a tokenizer.json, for the ledger; loaded only for it; no dependencies of its own",
  "apache-arrow": "Arrow IPC files and streams, the caches of Hugging Face datasets; loaded only for them",
  commander: "arguments and help of the command line, with suggestions for misspelt ones; no dependencies of its own",
  "fast-glob": "glob patterns with defined results on every system",
  franc: "language identification of Latin and Cyrillic text, where scripts and characters do not settle it",
  fzstd: "zstd where node:zlib has none (before Node 22.15); no native module",
  hyparquet: "the Parquet reader that read every test file right; no dependencies of its own",
  "hyparquet-compressors": "the codecs of Parquet that Node does not have: snappy, brotli, lz4, zstd, gzip",
  "hyparquet-writer": "Parquet metadata, schema and pages for audits and kept rows",
  lilconfig: "finds and reads the config file; no dependencies of its own",
  picocolors: "colours on a terminal; no dependencies of its own",
  tinypool: "worker threads with bounded queues; no dependencies of its own",
  zod: "options, config and audit schemas: types, checks, JSON Schema and docs from one declaration",
};

/** Named by a decision that is not in use yet, and why it stays. */
const NOT_IMPORTED_YET: Readonly<Record<string, string>> = {};

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<"dependencies" | "devDependencies", Record<string, string>>;

describe("dependencies", () => {
  it("are exactly those with a reason", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(Object.keys(RUNTIME));
    expect(Object.values(RUNTIME).every((reason) => reason.length > 20)).toBe(true);
  });

  it("are all that src imports", () => {
    const imported = new Set(
      sourceFiles
        .flatMap(({ imports }) => imports.map(({ name }) => name))
        .filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
        .map(packageOf),
    );
    const foreign = [...imported].filter((name) => !(name in manifest.dependencies));
    expect(foreign).toEqual([]);
    const unused = Object.keys(manifest.dependencies).filter((name) => !imported.has(name));
    expect(unused).toEqual(Object.keys(NOT_IMPORTED_YET));
  });

  it("parquetjs-lite, which corrupts 64-bit integers, is for tests alone", () => {
    expect(manifest.devDependencies).toHaveProperty("parquetjs-lite");
  });
});

describe("package-lock.json", () => {
  const text = read("package-lock.json");
  const lock = JSON.parse(text) as {
    packages: Record<string, { integrity?: string; dependencies?: Record<string, string> }>;
  };

  it("names no registry, so that any mirror serves", () => {
    expect(text).not.toMatch(/"resolved"/);
    const hosts = [...text.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host]) => host!);
    expect(hosts.filter((host) => /npm|registry|verdaccio|artifactory|nexus|mirror/i.test(host))).toEqual([]);
  });

  it("pins what package.json asks for, with checksums", () => {
    expect(lock.packages[""]!.dependencies).toEqual(manifest.dependencies);
    const bare = Object.entries(lock.packages).filter(
      ([name, { integrity }]) => name !== "" && integrity === undefined,
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});
