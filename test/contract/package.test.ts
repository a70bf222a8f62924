import { execFile, execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./source-files.ts";

const run = promisify(execFile);

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * The package as a user has it: packed, unpacked into a node_modules of its own, and beside it only the dependencies
 * that it declares. Needs `dist`, which `npm test` builds first.
 */
describe("the package, packed and installed", () => {
  const home = mkdtempSync(path.join(tmpdir(), "shisa-filter-package-"));
  const modules = path.join(home, "node_modules");
  const installed = path.join(modules, "shisa-filter");
  let packed: Packed;
  let manifest: { exports: Record<string, string | Record<string, string>>; dependencies: Record<string, string> };

  beforeAll(() => {
    const told = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", home], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    [packed] = JSON.parse(told) as [Packed];
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", path.join(home, packed.filename), "-C", installed, "--strip-components=1"]);
    manifest = JSON.parse(readFileSync(path.join(installed, "package.json"), "utf8"));
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
      symlinkSync(path.join(ROOT, "node_modules", name), path.join(modules, name));
    }
    writeFileSync(path.join(home, "package.json"), '{ "type": "module" }');
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const node = (code: string) => run(process.execPath, ["--input-type=module", "-e", code], { cwd: home });

  it("holds the built program, the docs and the licences, and nothing else", () => {
    const paths = packed.files.map((file) => file.path);
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "CHANGELOG.md", "docs/reference.md"]),
    );
    const others = paths.filter(
      (file) =>
        !/^(LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json|docs\/\w+\.md|dist\/.+\.(js|d\.ts)|dist\/schema\.json|dist\/report\/page\/page\.css)$/.test(
          file,
        ),
    );
    expect(others).toEqual([]);
    expect(paths.filter((file) => /\.test\.|fixtures?\/|\.map$|\.tmp/.test(file))).toEqual([]);
  });

  it("has everything that src has, built", () => {
    const sources = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    // The page's own sources are bundled into one script.
    const built = sources.filter((file) => !file.startsWith(path.join("report", "page")));
    const missing = built.filter((file) => !existsSync(path.join(installed, "dist", file.replace(/\.ts$/, ".d.ts"))));
    expect(missing).toEqual([]);
    const files = packed.files.filter((file) => file.path.endsWith(".js"));
    // The modules are gathered in few files, which every process and every thread loads.
    expect(files.length).toBeLessThan(120);
    expect(existsSync(path.join(installed, "dist/report/page/page.js"))).toBe(true);
  });

  it("is small", () => {
    // 1.51 MB packed and 4.1 MB unpacked; most of it are declarations and messages, word lists (190 KB), the codec tables (117 KB).
    expect(packed.size).toBeLessThan(1_600_000);
    expect(packed.unpackedSize).toBeLessThan(4_300_000);
    // The filters, with their tables, are one file.
    const large = packed.files.filter(({ size }) => size > 300_000).map((file) => file.path);
    expect(large).toEqual(["dist/filters.js"]);
  });

  it("every export is there, with its types", () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    expect(targets.length).toBe(6);
    for (const target of targets) expect(statSync(path.join(installed, target)).size, target).toBeGreaterThan(0);
  });

  it("publint has nothing to say", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("can be imported, every entry, and offers what the sources offer", async () => {
    const code = `
      const names = async (name) => Object.keys(await import(name)).sort();
      const schema = (await import("shisa-filter/schema.json", { with: { type: "json" } })).default;
      const { version } = (await import("shisa-filter/package.json", { with: { type: "json" } })).default;
      console.log(JSON.stringify({ api: await names("shisa-filter"), testing: await names("shisa-filter/testing"), title: schema.title, version }));`;
    const { stdout } = await node(code);
    const told = JSON.parse(stdout) as { api: string[]; testing: string[]; title: string; version: string };
    expect(told.api).toEqual(Object.keys(await import("../../src/index.ts")).sort());
    expect(told.testing).toEqual(Object.keys(await import("../../src/testing.ts")).sort());
    expect(told).toMatchObject({ title: "shisa-filter configuration", version: "0.1.0" });
  });

  it("nothing inside can be reached past its exports", async () => {
    await expect(node('await import("shisa-filter/dist/cli/main.js");')).rejects.toThrow(
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
    );
  });

  it("judges rows in worker threads, and the program can end", async () => {
    const code = `
      import { pipeline } from "shisa-filter";
      const rows = [{ text: "これは良い文です。" }, { text: "これは壊れた\\uFFFD文です。" }];
      for await (const { row, verdict } of pipeline({ workers: 2 })(rows)) console.log(rows.indexOf(row), verdict.outcome);`;
    expect((await node(code)).stdout).toBe("0 keep\n1 reject\n");
  });

  it("its program runs on the fixtures with two workers", async () => {
    const out = path.join(home, "out");
    const bin = path.join(installed, "dist/cli/bin.js");
    const argv = [bin, "run", path.join(ROOT, "fixtures/shards"), "-o", out, "-j", "2", "--format", "json", "-q"];
    const { stdout, stderr } = await run(process.execPath, argv, { cwd: home });
    expect(stderr).toBe("");
    const { rows } = JSON.parse(stdout) as { rows: { input: number; kept: number; rejected: number } };
    expect(rows.kept + rows.rejected).toBe(rows.input);
    expect(rows.rejected).toBeGreaterThan(100);
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(["kept", "rejected", "audit.jsonl", "audit.parquet", "run.json"]),
    );
  });

  it("type-checks in a program that uses it", async () => {
    writeFileSync(
      path.join(home, "use.ts"),
      `import { z } from "zod";
       import { defineFilter, pipeline, type Verdict } from "shisa-filter";
       import { findingsOf, testFilter } from "shisa-filter/testing";
       const filter = defineFilter({
         id: "mine", summary: "S.", options: z.strictObject({ most: z.int().default(3) }),
         reasons: { odd: { code: "TST001", severity: "flag", message: "{{what}}.", why: "W.", fix: "F.", bad: "⟦b⟧", good: "g", since: "1.0.0" } },
         check: ({ most }) => (sample, report) => { if (sample.segments.length > most) report("odd", { data: { what: "Long" } }); },
       });
       testFilter(filter, { keep: ["a"] });
       export const findings = findingsOf(filter, { segments: [] } as never).map(({ code }) => code);
       export async function judged(rows: { text: string }[]): Promise<Verdict["outcome"][]> {
         const outcomes: Verdict["outcome"][] = [];
         for await (const { row, verdict } of pipeline({ workers: 0, filters: [filter] })(rows)) outcomes.push(row.text === "" ? "keep" : verdict.outcome);
         return outcomes;
       }
       // @ts-expect-error no such reason
       testFilter(filter, { flag: [{ reason: "even", text: "b" }] });`,
    );
    const options = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--skipLibCheck",
    ];
    const types = ["--typeRoots", path.join(ROOT, "node_modules/@types"), "--types", "node"];
    const { stdout } = await run(path.join(ROOT, "node_modules/.bin/tsc"), [...options, ...types, "use.ts"], {
      cwd: home,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });
});

describe("NOTICE", () => {
  const notice = readFileSync(path.join(ROOT, "NOTICE"), "utf8");

  it("names every file whose head names another's licence or work", () => {
    const sources = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const heads = sources.map(
      (file) => [`src/${file}`, readFileSync(path.join(ROOT, "src", file), "utf8").slice(0, 700)] as const,
    );
    // A licence is named in a comment; `license` in code marks is a column's name.
    const commentsOf = (head: string) =>
      [...head.matchAll(/^\s*(?:\/\/|\/?\*).*$/gm)].map(([line]) => line.replace(/`[^`]*`/g, "")).join("\n");
    const foreign = heads.filter(
      ([, head]) =>
        /licen[cs]e|copyright|public domain/i.test(commentsOf(head)) && !/Written for this project/.test(head),
    );
    expect(foreign.length).toBeGreaterThanOrEqual(5);
    expect(foreign.map(([file]) => file).filter((file) => !notice.includes(file))).toEqual([]);
  });

  it("names files that are there", () => {
    const named = [...notice.matchAll(/\b(?:src|bench)\/[\w./-]+\.(?:ts|py)\b/g)].map(([file]) => file);
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
