import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import type { InputFile } from "../../src/io/inputs.ts";
import { type ChunkOptions, readChunks } from "../../src/io/jsonl/chunks.ts";
import { cpuTime } from "../cpu-time.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-chunks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stdin: InputFile = { path: "-", relative: "stdin.jsonl", format: "jsonl", byteLength: 0 };
async function* streamOf(pieces: readonly Buffer[]) {
  yield* pieces;
}

/** What is read, as lines: whole ones as text, those over the limit as their length and place. */
async function linesRead(file: InputFile, options: Partial<ChunkOptions>) {
  const lines: (string | { offset: number; length: number })[] = [];
  let most = 0;
  let open: { offset: number; length: number } | undefined;
  let next = 0;
  for await (const { bytes, base, oversize } of readChunks(file, { chunkBytes: 64, maxExpansion: 100, ...options })) {
    expect(base).toBe(next);
    next = base + bytes.length;
    most = Math.max(most, bytes.length);
    if (oversize === undefined) {
      expect(open).toBeUndefined();
      expect(bytes.length).toBeGreaterThan(0);
      lines.push(...(bytes.toString("latin1").match(/[^\n]*\n|[^\n]+$/g) ?? []));
      continue;
    }
    expect(open === undefined).toBe(oversize.start);
    open ??= { offset: base, length: 0 };
    open.length += bytes.length;
    if (!oversize.last) continue;
    lines.push(open);
    open = undefined;
  }
  expect(open).toBeUndefined();
  return { lines, most };
}

/** The same, as anyone would cut them. */
function linesOf(text: string, maxLine: number) {
  let offset = 0;
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
    const at = offset;
    offset += line.length;
    return line.length > maxLine ? { offset: at, length: line.length } : line;
  });
}

const cut = (text: string, sizes: readonly number[]): Buffer[] => {
  const pieces: Buffer[] = [];
  for (let at = 0, index = 0; at < text.length; index++) {
    const size = sizes.length === 0 ? text.length : sizes[index % sizes.length]!;
    pieces.push(Buffer.from(text.slice(at, at + size), "latin1"));
    at += size;
  }
  return pieces;
};

describe("readChunks", () => {
  it("gives each line of a stream once, and the same lines count as too long, however the stream is cut", async () => {
    const text = fc
      .tuple(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }), fc.integer({ min: 0, max: 300 }))
      .map(([lengths, last]) => lengths.map((length) => `${"x".repeat(length)}\n`).join("") + "y".repeat(last));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 128 }),
        async (given, sizes, chunkBytes) => {
          const options = { chunkBytes, maxLine: 128, stdin: streamOf(cut(given, sizes)) };
          expect((await linesRead(stdin, options)).lines).toEqual(linesOf(given, 128));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never holds a line over the limit", async () => {
    const text = `a\n${"x".repeat(100_000)}\nb\n`;
    const { lines, most } = await linesRead(stdin, { maxLine: 1000, stdin: streamOf(cut(text, [64])) });
    expect(lines).toEqual(["a\n", { offset: 2, length: 100_001 }, "b\n"]);
    expect(most).toBeLessThan(2000);
  });

  it("reads a long line in linear time", async () => {
    const text = `${"x".repeat(30_000_000)}\n`;
    const started = cpuTime();
    const { lines } = await linesRead(stdin, { chunkBytes: 1 << 20, stdin: streamOf(cut(text, [1 << 16])) });
    expect(lines[0]).toHaveLength(30_000_001);
    // Joining all that is held for every piece copies 7 GB and takes several times this.
    expect(cpuTime() - started).toBeLessThan(1500);
  });

  it("reads nothing of an empty stream", async () => {
    expect((await linesRead(stdin, { stdin: streamOf([]) })).lines).toEqual([]);
  });
});

describe("readChunks of gzip files", () => {
  const write = (name: string, bytes: Uint8Array): InputFile => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return { path: file, relative: name, format: "jsonl", compression: "gzip", byteLength: statSync(file).size };
  };
  const text = Array.from({ length: 5000 }, (_, row) => `{"id":${row},"text":"行${(row * 7919) % 5000}"}\n`).join("");
  const latin = Buffer.from(text).toString("latin1");

  it("reads one member or many", async () => {
    expect((await linesRead(write("one.gz", gzipSync(text)), {})).lines.join("")).toBe(latin);
    const two = Buffer.concat([gzipSync(text.slice(0, 1000)), gzipSync(text.slice(1000))]);
    expect((await linesRead(write("two.gz", two), {})).lines.join("")).toBe(latin);
  });

  const whole = gzipSync(text);
  const broken = Buffer.from(whole);
  broken.fill(0x55, 2000, 2100);
  it.each([
    ["truncated", whole.subarray(0, whole.length - 100), /is not a whole gzip file \(unexpected end of file\)/],
    ["corrupt", broken, /is not a whole gzip file \(.+\)/],
    ["not gzip at all", Buffer.from(text), /is not a whole gzip file \(incorrect header check\)/],
    ["empty", new Uint8Array(0), /is not a whole gzip file/],
  ])("says in one line that a file is %s", async (name, bytes, message) => {
    const file = write(`${name.replaceAll(" ", "-")}.gz`, bytes);
    const error = await linesRead(file, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).path).toBe(file.path);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("\n");
  });

  it("stops at a file that expands beyond the cap, whatever it claims", async () => {
    const bomb = write("bomb.gz", gzipSync(Buffer.alloc(80 << 20, 0x20)));
    await expect(linesRead(bomb, { chunkBytes: 1 << 20, maxExpansion: 2 })).rejects.toThrow(
      /expands to more than 2 times its size. Raise --max-expansion/,
    );
    // Small files may expand as they like: 64 MB harm nobody.
    const small = write("small.gz", gzipSync(Buffer.alloc(1 << 20, 0x20)));
    await expect(linesRead(small, { chunkBytes: 1 << 20, maxExpansion: 2 })).resolves.toBeDefined();
  });

  it("says that a file is missing", async () => {
    const file = { ...write("gone.gz", whole), path: path.join(folder, "never.gz") };
    await expect(linesRead(file, {})).rejects.toThrow(InputError);
  });
});
