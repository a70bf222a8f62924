import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { seeded } from "../../src/core/random.ts";
import { useKernels } from "../../src/text/kernels/kernels.ts";
import { signatureOf, similarity } from "../../src/text/minhash.ts";
import { shingleHashes, wideShingleHashes } from "../../src/text/shingles.ts";
import { anyText } from "./kernels/kernel-pair.ts";

const random = seeded("minhash.test");
const alphabet = "あいうえおかきくけこ漢字仮名交文日本語abcdefghij 、。";
const randomText = (length: number) =>
  Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");

const shinglesOf = (text: string, n: number) =>
  new Set(Array.from({ length: text.length - n + 1 }, (_, at) => text.slice(at, at + n)));

function jaccard(one: string, other: string, n: number): number {
  const [a, b] = [shinglesOf(one, n), shinglesOf(other, n)];
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

/** A text and one that shares a share of it. */
function twoTexts(length: number, share: number): [string, string] {
  const start = randomText(Math.round(length * share));
  return [start + randomText(length - start.length), start + randomText(length - start.length)];
}

afterAll(() => useKernels("auto"));

describe.each(["wasm", "plain"] as const)("with %s kernels", (kind) => {
  it("a long text's shingles are those of its parts", () => {
    useKernels(kind);
    const text = randomText(50_000);
    for (const n of [1, 5, 13, 64]) {
      const hashes = shingleHashes(text, n);
      expect(hashes).toHaveLength(text.length - n + 1);
      for (const at of [0, 1, 16_000, 16_383, 16_384, 16_385 - n, 16_384 - n, 32_768, 50_000 - n])
        expect(hashes[at]).toBe(shingleHashes(text.slice(at, at + n), n)[0]);
      expect(wideShingleHashes(text, n).low).toEqual(hashes);
    }
  });

  it.each([
    [40, 0.05],
    [150, 0.02],
    [600, 0.02],
  ])("signatures of texts of %i units estimate their similarity", (length, bias) => {
    useKernels(kind);
    const errors = Array.from({ length: 200 }, (_, at) => {
      const [one, other] = twoTexts(length, (at % 20) / 20);
      const options = { shingle: 5, hashes: 128 };
      return similarity(signatureOf(one, options), signatureOf(other, options)) - jaccard(one, other, 5);
    });
    expect(Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)).toBeLessThan(0.05);
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(bias);
  });

  it("a signature stands for the set of shingles, and a short one begins a long one", () => {
    useKernels(kind);
    const text = randomText(20_000);
    const long = signatureOf(text, { shingle: 5, hashes: 1024 });
    expect(signatureOf(text, { shingle: 5, hashes: 112 })).toEqual(long.subarray(0, 112));
    const into = new Uint32Array(128).fill(7);
    expect(signatureOf("abababab", { shingle: 2, hashes: 128 }, into)).toBe(into);
    expect(signatureOf("babab", { shingle: 2, hashes: 128 })).toEqual(into);
    expect(new Set(signatureOf("", { shingle: 5, hashes: 16 }))).toEqual(new Set([0xffffffff]));
    expect(signatureOf("abc", { shingle: 5, hashes: 16 })).not.toEqual(signatureOf("abd", { shingle: 5, hashes: 16 }));
  });
});

describe("shingles and signatures", () => {
  it("are the same with either kernels", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 64 }), (text, n) => {
        const [wasm, plain] = (["wasm", "plain"] as const).map((kind) => {
          useKernels(kind);
          const wide = wideShingleHashes(text, n);
          return [shingleHashes(text, n), wide.low, wide.high, signatureOf(text, { shingle: n, hashes: 32 })];
        });
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it("differ for different shingles", () => {
    useKernels("auto");
    const text = randomText(60_000);
    const { low, high } = wideShingleHashes(text, 8);
    const distinct = shinglesOf(text, 8).size;
    // 60,000 of 2^32: half a pair is expected to share a hash.
    expect(new Set(low).size).toBeGreaterThan(distinct - 6);
    expect(new Set(low.map((word, at) => Math.imul(word, 31) ^ high[at]!)).size).toBeGreaterThan(distinct - 6);
    expect(new Set(Array.from(low, (word, at) => `${word} ${high[at]}`)).size).toBe(distinct);
  });

  it.each([0, 65, 1.5])("refuse shingles of %d units", (n) => {
    expect(() => shingleHashes("text", n)).toThrow(RangeError);
  });

  it.each([0, 8, 24, 1040])("refuse signatures of %d hashes", (hashes) => {
    expect(() => signatureOf("text", { shingle: 5, hashes })).toThrow(RangeError);
  });

  it("refuse to compare signatures of different lengths", () => {
    expect(() => similarity(new Uint32Array(16), new Uint32Array(32))).toThrow(RangeError);
  });
});
