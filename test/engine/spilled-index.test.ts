import { mkdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MatchIndex } from "../../src/engine/matching/match-index.ts";
import { matchLayout } from "../../src/engine/matching/match-words.ts";
import { PartitionedFile } from "../../src/engine/matching/spilled/partitioned-file.ts";
import { sortPairs } from "../../src/engine/matching/spilled/radix-sort.ts";
import { SpilledIndexBuilder } from "../../src/engine/matching/spilled/spilled-index.ts";
import { scratch } from "./scratch.ts";

const { root } = scratch();
let made = 0;
const newFolder = () => {
  const folder = path.join(root, `spill-${made++}`);
  mkdirSync(folder, { recursive: true });
  return folder;
};

const plan = { keys: 6, fingerprintWords: 2, leastEqual: 14, leastSize: 0.5, candidates: 5 };
const layout = matchLayout(plan);

interface Text {
  readonly identity: number;
  readonly keys: readonly number[];
  readonly fingerprint: number;
}

function wordsOf({ identity, keys, fingerprint }: Text, row: number): Uint32Array {
  const words = new Uint32Array(layout.width);
  words.fill(identity, layout.identity, 4);
  if (keys.length > 0) {
    words.set(keys, layout.keys);
    words.fill(Math.imul(fingerprint, 0x9e3779b1), layout.fingerprint, layout.fingerprint + plan.fingerprintWords);
    words[layout.size] = 8 + (fingerprint % 3) * 20;
    words[layout.proposes] = 1;
  }
  words.set([1, row, 100 + row], layout.ref);
  return words;
}

/** What an index in memory proposes, and what one over the disk does. */
function bothProposals(texts: readonly Text[], alone: number, expectedRows: number) {
  const rows = texts.map(wordsOf);
  const isAlone = (row: number) => ({ alone: row < alone });
  const memory = new MatchIndex(plan);
  const builder = new SpilledIndexBuilder(plan, newFolder(), expectedRows);
  for (const [row, words] of rows.entries()) builder.add(words, isAlone(row));
  const disk = builder.finish();
  const proposals = [memory, disk].map((index) =>
    rows.map((words, row) => {
      const proposed = index.add(words, isAlone(row))!;
      return {
        ...proposed,
        refs: proposed.candidates.map((other) => [0, 1, 2].map((word) => index.refOf(other, word))),
      };
    }),
  );
  disk.close();
  return proposals as [(typeof proposals)[0], (typeof proposals)[0]];
}

const someText = fc.record({
  identity: fc.nat(60),
  keys: fc.oneof(
    fc.constant([]),
    // High bits too: they choose the part a key is sorted in.
    fc.array(fc.constantFrom(0, 1, 2, 3, 0x7fffffff, 0x80000000, 0xffffffff), { minLength: 6, maxLength: 6 }),
  ),
  fingerprint: fc.nat(6),
});

describe("what is proposed over the disk", () => {
  it("is what is proposed in memory", () => {
    fc.assert(
      fc.property(
        fc.array(someText, { maxLength: 120 }),
        fc.nat(20),
        fc.constantFrom(10, 1 << 25),
        (texts, alone, rows) => {
          const [memory, disk] = bothProposals(texts, alone, rows);
          expect(disk).toEqual(memory);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is the same for keys of more texts than count", () => {
    const texts = Array.from({ length: 400 }, (_, identity) => ({
      identity,
      keys: [7, 7, identity % 3, identity % 50, identity, 9],
      fingerprint: identity % 2,
    }));
    const [memory, disk] = bothProposals(texts, 100, 400);
    expect(disk).toEqual(memory);
    expect(memory.filter(({ candidates }) => candidates.length === 5).length).toBeGreaterThan(290);
  });

  it("is the same for more keys of many texts than are read at once", () => {
    const texts = Array.from({ length: 4000 }, (_, identity) => {
      const keys = Array.from({ length: 6 }, (__, band) => Math.imul(identity % (350 + band), 0x9e3779b1) >>> 0);
      return { identity, keys, fingerprint: identity % 2 };
    });
    const [memory, disk] = bothProposals(texts, 0, 4000);
    expect(disk).toEqual(memory);
  });

  it("leaves out rows that the first pass never came to", () => {
    const builder = new SpilledIndexBuilder(plan, newFolder(), 2);
    const [known, other] = [1, 2].map((identity) => wordsOf({ identity, keys: [], fingerprint: 0 }, identity));
    builder.add(known!);
    const index = builder.finish();
    expect(index.add(other!)).toBeUndefined();
    expect(index.add(known!)).toMatchObject({ text: 0, isNew: true });
    index.close();
  });
});

describe("a partitioned file", () => {
  it("gives back each partition's pairs in their order, however many there are", () => {
    const file = new PartitionedFile(path.join(newFolder(), "pairs"), 3);
    const given: number[][] = [[], [], []];
    for (let at = 0; at < 9000; at++) {
      const partition = at % 7 === 0 ? 2 : 0;
      file.push(partition, at, at ^ 0xffff);
      given[partition]!.push(at, at ^ 0xffff);
    }
    expect([0, 1, 2].map((partition) => [...file.read(partition)])).toEqual(given);
    file.close();
  });
});

describe("sorting pairs", () => {
  it("goes by the first word, and leaves pairs of one word in their order", () => {
    const word = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const pairs = words.map((each, at) => [each, at] as const);
        const sorted = sortPairs(Uint32Array.from(pairs.flat()));
        expect([...sorted]).toEqual([...pairs].sort((a, b) => a[0] - b[0]).flat());
      }),
    );
  });
});
