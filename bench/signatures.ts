/**
 * `npm run bench -- signatures`: the signature kernel beside its twin, how far its estimate is from the Jaccard similarity it
 * stands for, and what near duplicates cost beside exact ones and the floor. Needs the data folder for the last two.
 */
import { seeded } from "../src/core/random.ts";
import { kernels, useKernels } from "../src/text/kernels/kernels.ts";
import { SHINGLES_LOW } from "../src/text/kernels/layout.ts";
import { signatureOf, similarity } from "../src/text/minhash.ts";
import { machine, machineLine } from "./machine.ts";
import { answersOf, edited, LANGUAGES } from "./near-pairs.ts";
import { DATA_FOLDER } from "./quality/data.ts";
import { median } from "./statistics.ts";

const SHINGLE = 5;
const ROUNDS = 9;
const TEXTS = 200;

const secondsOf = (work: () => void): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};

function texts(): string[] {
  const random = seeded("signatures");
  const letter = () => String.fromCharCode(0x3042 + Math.floor(random() * 80));
  return Array.from({ length: TEXTS }, () => Array.from({ length: 4000 }, letter).join(""));
}

/** As near duplicates give texts: folded, as units. The two in turns, so that what else the machine does is the same for both. */
function kernelBesideTwin(): void {
  const all = texts();
  const megabytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const given = all.map((text) => ({
    units: Uint16Array.from(text, (unit) => unit.charCodeAt(0)),
    length: text.length,
  }));
  for (const hashes of [64, 128, 256]) {
    const seconds = { wasm: [] as number[], plain: [] as number[] };
    let differ = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const made: Uint32Array[][] = [];
      for (const kind of ["wasm", "plain"] as const) {
        useKernels(kind);
        const signatures: Uint32Array[] = [];
        seconds[kind].push(
          secondsOf(() => {
            for (const text of given) signatures.push(signatureOf(text, { shingle: SHINGLE, hashes }));
          }),
        );
        made.push(signatures);
      }
      for (const [at, one] of made[0]!.entries()) if (similarity(one, made[1]![at]!) < 1) differ++;
    }
    const [wasm, plain] = [median(seconds.wasm), median(seconds.plain)];
    console.log(
      `${hashes} hashes of ${megabytes.toFixed(1)} MB: kernel ${(megabytes / wasm).toFixed(0)} MB/s, twin ${(megabytes / plain).toFixed(1)} MB/s, ${(plain / wasm).toFixed(1)} x (goal 15 x for 128); ${differ} signatures differ`,
    );
  }
  useKernels("auto");
}

/** The loops alone, over hashes that are there already. */
function loopBesideTwin(): void {
  const [count, hashes] = [4096, 128];
  const random = seeded("hashes");
  const seconds = { wasm: [] as number[], plain: [] as number[] };
  for (let round = 0; round < 3 * ROUNDS; round++)
    for (const kind of ["wasm", "plain"] as const) {
      useKernels(kind);
      signatureOf("あ", { shingle: 1, hashes });
      const { memory, minhash } = kernels();
      for (let at = 0; at < count; at++) memory.words[(SHINGLES_LOW >> 2) + at] = 0x1_0000_0000 * random();
      const times = kind === "wasm" ? 160 : 16;
      seconds[kind].push(
        secondsOf(() => {
          for (let time = 0; time < times; time++) minhash(SHINGLES_LOW, count, hashes);
        }) / times,
      );
    }
  const [wasm, plain] = [median(seconds.wasm), median(seconds.plain)];
  const nanoseconds = (each: number) => ((1e9 * each) / count / hashes).toFixed(3);
  console.log(
    `the loop alone, ${hashes} hashes: kernel ${nanoseconds(wasm)} ns a hash, twin ${nanoseconds(plain)} ns, ${(plain / wasm).toFixed(1)} x (goal 15 x)`,
  );
  useKernels("auto");
}

const shinglesOf = (text: string): Set<string> => {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= text.length; at++) shingles.add(text.slice(at, at + SHINGLE));
  return shingles;
};

function jaccard(one: string, other: string): number {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  return common / (a.size + b.size - common);
}

/** Pairs of all similarities: real answers, edited at rates from 0.5 to 30 %. */
function estimateBesideExact(): void {
  const random = seeded("estimates");
  const pairs = LANGUAGES.flatMap((language) => {
    const answers = answersOf(language, "all");
    return Array.from({ length: 500 }, () => {
      const text = answers[Math.floor(random() * answers.length)]!;
      return [text, edited(text, 0.005 + 0.295 * random(), random)] as const;
    });
  });
  const exact = pairs.map(([one, other]) => jaccard(one, other));
  for (const hashes of [64, 128, 256]) {
    const errors = pairs.map(([one, other], at) => {
      const options = { shingle: SHINGLE, hashes };
      return similarity(signatureOf(one, options), signatureOf(other, options)) - exact[at]!;
    });
    const sizes = errors.map(Math.abs).sort((a, b) => a - b);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const expected = Math.sqrt(mean(exact.map((share) => (share * (1 - share)) / hashes)));
    console.log(
      `${hashes} hashes, ${pairs.length} pairs: mean error ${mean(sizes).toFixed(4)}, 95 % below ${sizes[Math.floor(0.95 * sizes.length)]!.toFixed(4)}, root mean square ${Math.sqrt(mean(errors.map((error) => error ** 2))).toFixed(4)} (theory ${expected.toFixed(4)}, at most ${(0.5 / Math.sqrt(hashes)).toFixed(4)}; 1/sqrt(k) ${(1 / Math.sqrt(hashes)).toFixed(4)}), bias ${mean(errors).toFixed(4)}`,
    );
  }
}

console.log(machineLine(machine()));
kernelBesideTwin();
loopBesideTwin();
if (DATA_FOLDER === undefined) console.log("signatures: the rest is skipped, SHISA_FILTER_DATA names no data folder");
else estimateBesideExact();
