import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, Readable } from "node:stream";
import { onTestFinished } from "vitest";
import type { CliIo, OutputStream } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly stdin?: string;
  /** Columns of a terminal on both outputs; without, they are pipes. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
}

/** Runs one command line in this process, against the sources. */
export async function call(argv: readonly string[], given: Circumstances = {}): Promise<Outcome> {
  const { columns, env = {}, signal = new AbortController().signal } = given;
  const [stdout, stderr] = [collected(columns), collected(columns)];
  const io: CliIo = {
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    // A folder without a config file of its own.
    cwd: given.cwd ?? path.dirname(import.meta.filename),
    signal,
  };
  const code = await main(argv, io);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collected(columns: number | undefined) {
  const stream: OutputStream & { isTTY?: boolean; columns?: number } = new PassThrough();
  const pieces: Buffer[] = [];
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  if (columns !== undefined) Object.assign(stream, { isTTY: true, columns });
  return { stream, text: () => Buffer.concat(pieces).toString("utf8") };
}

/** The program as it is installed. */
export const BIN = path.resolve(import.meta.dirname, "../../dist/cli/bin.js");

/** Runs the built program in a process of its own. */
export function spawned(
  argv: readonly string[],
  { stdin, env, cwd, act }: Circumstances & { readonly act?: (child: ReturnType<typeof spawn>) => void } = {},
): Promise<Outcome & { readonly signal: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, [BIN, ...argv], {
    cwd,
    env: { ...process.env, NO_COLOR: "", npm_command: "", ...env },
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (piece: Buffer) => stdout.push(piece));
  child.stderr.on("data", (piece: Buffer) => stderr.push(piece));
  // A program that ends before it has read everything is what some tests are about.
  child.stdin.on("error", () => {});
  if (stdin !== undefined) child.stdin.end(stdin);
  act?.(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const text = (pieces: Buffer[]) => Buffer.concat(pieces).toString("utf8");
      resolve({ code: code ?? -1, signal, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const SHARDS = path.resolve(import.meta.dirname, "../../fixtures/shards");
export const shard = (name: string): string => path.join(SHARDS, name);
