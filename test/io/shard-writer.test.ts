import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openShardWriter } from "../../src/io/shard-writer.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-writer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => path.join(folder, String(files++), "below", "out.jsonl");
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Text of some megabytes that compresses as chat rows do. */
const text = Buffer.from(
  Array.from(
    { length: 40_000 },
    (_, row) => `{"id":${row},"text":"${row % 7}番目の行です。${(row * 2654435761) % 4093}"}\n`,
  ).join(""),
);

describe("openShardWriter", () => {
  it.each([[false], [true]])("gives the file its name only when it is whole (gzip: %s)", async (gzip) => {
    const file = newFile();
    const writer = await openShardWriter(file, { gzip });
    await writer.write(text.subarray(0, 100));
    await writer.write(text.subarray(100));
    expect(readdirSync(path.dirname(file))).toEqual([expect.stringMatching(/^\.out\.jsonl\.\d+\.tmp$/)]);
    await writer.finish();
    expect(readdirSync(path.dirname(file))).toEqual([expect.stringMatching(/^\./)]);
    const { bytes, sha256: told } = await writer.commit();
    expect(readdirSync(path.dirname(file))).toEqual(["out.jsonl"]);
    const written = readFileSync(file);
    expect({ bytes, told }).toEqual({ bytes: written.length, told: sha256(written) });
    expect(Buffer.compare(gzip ? gunzipSync(written) : written, text)).toBe(0);
  });

  it.each([[false], [true]])("leaves nothing after an abort (gzip: %s)", async (gzip) => {
    const file = newFile();
    const writer = await openShardWriter(file, { gzip });
    await writer.write(text);
    await writer.abort();
    await writer.abort();
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it("writes a file without rows too", async () => {
    const file = newFile();
    expect(await (await openShardWriter(file)).commit()).toEqual({ bytes: 0, sha256: sha256(new Uint8Array(0)) });
    const packed = newFile();
    await (await openShardWriter(packed, { gzip: true })).commit();
    expect(gunzipSync(readFileSync(packed))).toHaveLength(0);
  });

  it("compresses to the same bytes however the writes are cut", async () => {
    const packed = async (cuts: readonly number[]) => {
      const file = newFile();
      const writer = await openShardWriter(file, { gzip: true });
      const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), text.length];
      for (const [index, end] of edges.slice(1).entries()) await writer.write(text.subarray(edges[index], end));
      return (await writer.commit()).sha256;
    };
    const whole = await packed([]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 60 }), async (cuts) => {
        expect(await packed(cuts)).toBe(whole);
      }),
      { numRuns: 15 },
    );
    const every = Array.from({ length: Math.floor(text.length / 1024) }, (_, index) => index * 1024);
    expect(await packed(every)).toBe(whole);
  });
});
