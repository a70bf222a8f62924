/** Folders to run in, and what tests of whole runs read of an output folder. They run what is built: threads need it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, expect } from "vitest";
import type { ShisaFilterError } from "../../src/core/errors.ts";
import type { RunOptions, RunResult } from "../../src/engine/run.ts";
import type { AuditRecord } from "../../src/report/audit.ts";

export const dist = (await import(
  new URL("../../dist/index.js", import.meta.url).href
)) as typeof import("../../src/index.ts");

/** A module of `fixtures/plugins`. */
export const plugin = (name: string): string => new URL(`../../fixtures/plugins/${name}`, import.meta.url).href;

/** A folder that goes when the file's tests are over. */
export function scratch() {
  const root = mkdtempSync(path.join(tmpdir(), "shisa-filter-test-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let outputs = 0;
  return {
    root,
    /** Writes a file and gives its path. */
    put(name: string, content: string | Uint8Array): string {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    newOut: () => path.join(root, `out-${outputs++}`),
  };
}

export type Setting = Partial<Omit<RunOptions, "config">> & {
  readonly config?: import("../../src/engine/config-schema.ts").Config;
};

/** Runs what is built; without a config, only the filters `mark` of `faults.mjs` and `row` can reject. */
export async function runDist(
  inputs: readonly string[],
  out: string,
  { config = { plugins: [plugin("faults.mjs")], select: ["TST001", "ROW"] }, ...options }: Setting = {},
): Promise<RunResult> {
  const resolved = await dist.resolveConfig([{ from: "test", config, folder: process.cwd() }]);
  return dist.run({ inputs, out, config: resolved, workers: 0, ...options });
}

/** The error of a run that must fail, in one line. */
export async function failure(
  inputs: readonly string[],
  out: string,
  setting: Setting = {},
): Promise<ShisaFilterError> {
  const error = await runDist(inputs, out, setting).then(
    () => new Error("it did not fail"),
    (thrown: unknown) => thrown,
  );
  expect((error as Error).message).not.toContain("\n");
  return error as ShisaFilterError;
}

export const textRow = (text: string, more: object = {}): string => `${JSON.stringify({ ...more, text })}\n`;

export const auditOf = (out: string): AuditRecord[] =>
  readFileSync(path.join(out, "audit.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as AuditRecord);

export const jsonOf = <T = Record<string, unknown>>(out: string, name: string): T =>
  JSON.parse(readFileSync(path.join(out, name), "utf8")) as T;

/** Every file below a folder, by its path in it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

const UNREADABLE = /^ROW01[0-3]$/;

/** Lines with their endings. */
export const linesOf = (bytes: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    lines.push(bytes.subarray(at, end));
    at = end;
  }
  return lines;
};

/** The rows of an output folder that came from one source, put back in order by the audit's row numbers. */
export function mergedLines(out: string, source: string, relative: string): Buffer {
  const read = (name: string, gzip = false): Buffer[] => {
    const file = path.join(out, name);
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      return [];
    }
    return linesOf(gzip ? gunzipSync(bytes) : bytes);
  };
  const gzip = relative.endsWith(".gz");
  const kept = read(`kept/${relative}`, gzip);
  const rejected = read(`rejected/${relative}`, gzip);
  const malformed = read(`rejected/${relative.replace(/\.gz$/, "")}.malformed`);
  const places = new Map(
    auditOf(out)
      .filter((record) => record.source === source && record.outcome === "reject")
      .map(({ row, findings }) => [row, findings.some(({ code }) => UNREADABLE.test(code)) ? malformed : rejected]),
  );
  const merged: Buffer[] = [];
  const total = kept.length + rejected.length + malformed.length;
  for (let row = 0; row < total; row++)
    merged.push((places.get(row) ?? kept).shift() ?? Buffer.from("a row too few\n"));
  return Buffer.concat(merged);
}

export const toUrl = (file: string): string => pathToFileURL(file).href;

/** Rows of which every third is rejected by `mark`. */
export const markedRows = (count: number, name: string): string =>
  Array.from({ length: count }, (_, row) =>
    textRow(row % 3 === 0 ? `PLEASE-REJECT ${row}` : `${name}の${row}行目です。`),
  ).join("");

/** What stands of a run that failed: nothing unfinished, and of the sources named, all. */
export function expectCommitted(out: string, ...names: string[]): void {
  const files = existsSync(out) ? filesBelow(out) : [];
  expect(files.filter((name) => name.startsWith("markers/"))).toEqual(names.map((name) => `markers/${name}.json`));
  const ours = names.flatMap((name) => [`kept/${name}`, `rejected/${name}`, `markers/${name}.json`]);
  expect(files.filter((name) => !ours.includes(name))).toEqual([]);
}
