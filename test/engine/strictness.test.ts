import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Config } from "../../src/engine/config-schema.ts";
import { pipeline } from "../../src/engine/pipeline.ts";
import { resolveConfig } from "../../src/engine/resolve-config.ts";
import { run } from "../../src/engine/run.ts";
import type { Strictness } from "../../src/engine/strictness.ts";

const LEVELS = ["lenient", "recommended", "strict"] as const;
const SHARDS = path.resolve(import.meta.dirname, "../../fixtures/shards");
const root = mkdtempSync(path.join(tmpdir(), "shisa-filter-strictness-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let outs = 0;

/** The places of the rows that a run rejects, of one level. */
async function rejectedBy(inputs: readonly string[], strictness: Strictness, more: Config = {}): Promise<Set<string>> {
  const config = await resolveConfig([{ from: "test", config: { strictness, ...more }, folder: root }]);
  const out = path.join(root, `out-${outs++}`);
  await run({ inputs, out, config, workers: 0, report: false });
  const places = new Set<string>();
  for (const line of readFileSync(path.join(out, "audit.jsonl"), "utf8").split("\n")) {
    if (line === "") continue;
    const { source, row, outcome, findings } = JSON.parse(line);
    const rejects = findings.some(({ severity }: { severity: string }) => severity === "reject");
    expect(outcome).toBe(rejects ? "reject" : "keep");
    if (rejects) places.add(`${source}#${row}`);
  }
  rmSync(out, { recursive: true, force: true });
  return places;
}

async function levelsOf(inputs: readonly string[], more: Config = {}) {
  const rejected = [];
  for (const level of LEVELS) rejected.push(await rejectedBy(inputs, level, more));
  return rejected as [Set<string>, Set<string>, Set<string>];
}

const beyond = (one: Set<string>, other: Set<string>) => [...one].filter((each) => !other.has(each));

/** Rows kept are nested the other way round than rows rejected. */
function expectNested([lenient, recommended, strict]: readonly Set<string>[]): void {
  expect(beyond(lenient!, recommended!)).toEqual([]);
  expect(beyond(recommended!, strict!)).toEqual([]);
}

/** Whole sentences of several kinds of fault, some of which only flag, and some copies. */
const SENTENCES = [
  "山の向こうに小さな村があり、人々は畑を耕して暮らしている。",
  "川の流れは穏やかで、子どもたちが石を投げて遊んでいた。",
  "政府は去年、経済政策をtrash推進しました。",
  "この政策は経済に大きな影響를及ぼしました。",
  "連絡先は taro.yamada@shinonome-kobo.jp です。",
  "昭和22年は1950年にあたります。",
  "私はAI言語モデルなので、お答えできません。",
  "文の途中が壊れた\ufffdところです。",
  "鉄道は19世紀にpokud始まり、都市を結ぶ網となりました。",
];
const chat = (question: string, answer: string) =>
  JSON.stringify({
    messages: [
      { role: "user", content: question },
      { role: "assistant", content: answer },
    ],
  });
const generated = fc.array(
  fc.tuple(
    fc.constantFrom("これは何ですか。", "村について。", "連絡先を教えて。"),
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 14 },
);

describe("strictness", () => {
  it("nests what is kept of the fixtures, and each level is another one", async () => {
    const shards = readdirSync(SHARDS)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => path.join(SHARDS, name));
    const levels = await levelsOf(shards);
    expectNested(levels);
    const [lenient, recommended, strict] = levels.map(({ size }) => size);
    expect(lenient).toBeLessThan(recommended!);
    expect(recommended).toBeLessThan(strict!);
  });

  it("nests what is kept of any rows, by prompt, too: where rows are told apart by a part of them", async () => {
    const file = path.join(root, "rows.jsonl");
    await fc.assert(
      fc.asyncProperty(generated, fc.constantFrom("prompt", "conversation"), async (rows, unit) => {
        writeFileSync(file, rows.map(([question, answer]) => `${chat(question, answer.join(""))}\n`).join(""));
        expectNested(await levelsOf([file], { filters: { "exact-duplicate": { unit } } }));
      }),
      { numRuns: 12, seed: 8 },
    );
  });

  it("keeps a row rejected whose original goes under strict alone", async () => {
    const file = path.join(root, "copies.jsonl");
    // One question, two answers: by prompt the second is a duplicate, and only the first has a flag.
    writeFileSync(file, `${chat("連絡先は?", SENTENCES[4]!)}\n${chat("連絡先は?", SENTENCES[0]!)}\n`);
    const more = { filters: { "exact-duplicate": { unit: "prompt" } } };
    const [lenient, recommended, strict] = await levelsOf([file], more);
    expect([lenient.size, recommended.size, strict.size]).toEqual([0, 1, 2]);
  });

  it("leaves alone what was set by hand, what is context, and dry runs", async () => {
    const file = path.join(root, "own.jsonl");
    const mail = SENTENCES[4]!;
    const untrained = JSON.stringify({
      messages: [
        { role: "user", content: "連絡先は?" },
        { role: "assistant", content: mail, weight: 0 },
        { role: "user", content: "ほかには?" },
        { role: "assistant", content: SENTENCES[0] },
      ],
    });
    writeFileSync(file, `${chat("連絡先は?", mail)}\n${chat(mail, SENTENCES[1]!)}\n${untrained}\n`);
    expect([...(await rejectedBy([file], "strict", { select: ["PII"] }))]).toEqual([`${file}#0`]);
    expect((await rejectedBy([file], "strict", { select: ["PII"], severity: { PII: "flag" } })).size).toBe(0);
    expect((await rejectedBy([file], "strict", { select: ["PII"], dryRun: true })).size).toBe(0);
    expect((await rejectedBy([file], "lenient", { select: ["PII"], severity: { PII: "reject" } })).size).toBe(1);
  });

  it("is the same in a pipeline", async () => {
    const rows = SENTENCES.map((answer) => JSON.parse(chat("これは何ですか。", answer)));
    const kept: number[] = [];
    for (const strictness of LEVELS) {
      let count = 0;
      for await (const { verdict } of pipeline({ strictness, workers: 0 })(rows))
        if (verdict.outcome === "keep") count++;
      kept.push(count);
    }
    expect(kept[0]).toBeGreaterThan(kept[1]!);
    expect(kept[1]).toBeGreaterThan(kept[2]!);
  });
});
