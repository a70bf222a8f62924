import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../../src/report/ledger.ts";
import type { Summary } from "../../src/report/summary.ts";
import { call, spawned, temporaryFolder } from "./call.ts";

const GOOD = "駅までの道は、交番の角を右に曲がるとすぐです。";
const TWICE = "同じ答えがもう一度あります。二度目は要りません。";
const row = (content: string, from: string) =>
  `${JSON.stringify({
    messages: [
      { role: "user", content: "道を教えてください。" },
      { role: "assistant", content },
    ],
    from,
  })}\n`;

/** Two files whose rows say where they are from, other than their files do. */
function inputs(): string[] {
  const folder = temporaryFolder();
  const [a, b] = [path.join(folder, "a.jsonl"), path.join(folder, "b.jsonl")];
  writeFileSync(a, row(GOOD, "wiki") + row(TWICE, "chat") + row("", "chat"));
  writeFileSync(b, row(`${GOOD}歩いて五分ほどかかります。`, "chat") + row(TWICE, "wiki"));
  return [a, b];
}

async function ran(...argv: readonly string[]): Promise<string> {
  const out = path.join(temporaryFolder(), "out");
  const select = ["--select", "RSP005,DUP001"];
  const { code, stderr } = await call([
    "run",
    ...inputs(),
    "-o",
    out,
    "-j",
    "0",
    "-q",
    "--no-report",
    ...select,
    ...argv,
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return out;
}

/** A token a character, but for three words: `です`, `です。` and `右に` (fixtures/tokenizer.json). */
const TOKENS = ["--tokenizer", path.resolve(import.meta.dirname, "../../fixtures/tokenizer.json")];
/** By how much: `右に` and `です。` in the one, nothing in the other. */
const SHORTER = { good: 1 + 2, twice: 0 };

const ledger = (out: string, ...argv: readonly string[]) => call(["report", out, "--ledger", ...argv]);

/** Counted by hand: [rows, rejected rows, characters, characters of rejected rows, rejected by family]. */
async function counted(out: string) {
  const { code, stdout } = await ledger(out, "--format", "json");
  expect(code).toBe(0);
  const { total, sources } = JSON.parse(stdout) as Ledger;
  const short = ({ rows, characters, rejected }: Ledger["total"]) => [
    ...[rows.input, rows.rejected, characters!.input, characters!.rejected],
    rejected,
  ];
  return Object.fromEntries([
    ...Object.entries(sources).map(([source, entry]) => [path.basename(source), short(entry)]),
    ["total", short(total)],
  ]);
}

describe("report --ledger", () => {
  const long = GOOD.length + "歩いて五分ほどかかります。".length;
  const total = [5, 2, GOOD.length + long + 2 * TWICE.length, TWICE.length, { DUP: 1, RSP: 1 }];

  it("tells rows, characters and families of each file", async () => {
    expect(await counted(await ran())).toEqual({
      "a.jsonl": [3, 1, GOOD.length + TWICE.length, 0, { RSP: 1 }],
      "b.jsonl": [2, 1, long + TWICE.length, TWICE.length, { DUP: 1 }],
      total,
    });
  });

  it("tells them of what rows say they are from, over all files", async () => {
    expect(await counted(await ran("--source-column", "from"))).toEqual({
      wiki: [2, 1, GOOD.length + TWICE.length, TWICE.length, { DUP: 1 }],
      chat: [3, 1, long + TWICE.length, 0, { RSP: 1 }],
      total,
    });
  });

  it("counts a mended row as it was given, once", async () => {
    const file = path.join(temporaryFolder(), "a.jsonl");
    writeFileSync(file, row(`${GOOD}\n\n`, "wiki") + row(TWICE, "wiki"));
    const out = path.join(temporaryFolder(), "out");
    const { code } = await call(["run", file, "-o", out, "-j", "0", "-q", "--no-report", "--fix", ...TOKENS]);
    expect(code).toBe(0);
    const { total } = JSON.parse((await ledger(out, "--format", "json")).stdout) as Ledger;
    expect(total).toMatchObject({
      rows: { input: 2, repaired: 1, rejected: 0 },
      characters: { input: GOOD.length + 2 + TWICE.length, rejected: 0 },
      tokens: { input: GOOD.length + 2 - SHORTER.good + TWICE.length - SHORTER.twice, rejected: 0 },
    });
  });

  it("fits a narrow terminal, and can be pasted", async () => {
    const out = await ran("--source-column", "from");
    const { stdout } = await call(["report", out, "--ledger"], { columns: 40 });
    expect(stdout).toContain("2 rows: 1 kept, 1 rejected (50.0 %)");
    expect((await ledger(out, "--format", "markdown")).stdout).toContain("| wiki | 2 | 1 | 1 | 50.0 % | 0 |");
  });

  it.each([
    [["--format", "html", "-o", "x.html"], "report: --ledger goes without --output"],
    [["--format", "sarif"], "report: --ledger is written as text, json or markdown, not as sarif"],
    [["--code", "DUP"], "report: --ledger goes without --code"],
    [["--for-contributor", "a.jsonl"], "report: --ledger goes without --for-contributor"],
    [[], "has no summary.json in it"],
  ])("says what it cannot do: %j", async (argv, words) => {
    const { code, stdout, stderr } = await ledger(temporaryFolder(), ...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("--tokenizer", () => {
  const tokens = (out: string) => {
    const { sources } = JSON.parse(readFileSync(path.join(out, "summary.json"), "utf8")) as Summary;
    return Object.fromEntries(Object.entries(sources).map(([source, facts]) => [path.basename(source), facts.tokens]));
  };

  it("counts what is kept and what is lost, of files and of what rows say they are from", async () => {
    const good = GOOD.length - SHORTER.good;
    const long = good + "歩いて五分ほどかかります。".length;
    const twice = TWICE.length - SHORTER.twice;
    expect(tokens(await ran(...TOKENS))).toEqual({
      "a.jsonl": { input: good + twice, rejected: 0 },
      "b.jsonl": { input: long + twice, rejected: twice },
    });
    expect(tokens(await ran(...TOKENS, "--source-column", "from"))).toEqual({
      wiki: { input: good + twice, rejected: twice },
      chat: { input: long + twice, rejected: 0 },
    });
    expect(tokens(await ran())).toEqual({ "a.jsonl": undefined, "b.jsonl": undefined });
  });

  it("gives the same with threads and from a config beside the tokenizer", async () => {
    const files = inputs();
    const folder = temporaryFolder();
    copyFileSync(TOKENS[1]!, path.join(folder, "mine.json"));
    const config = path.join(folder, "shisa-filter.json");
    writeFileSync(config, JSON.stringify({ tokenizer: "mine.json", select: ["RSP005", "DUP001"] }));
    const [one, two] = [path.join(folder, "one"), path.join(folder, "two")];
    const argv = ["run", ...files, "-c", config, "-q", "--no-report"];
    expect((await call([...argv, "-o", one, "-j", "0"])).code).toBe(0);
    expect(await spawned([...argv, "-o", two, "-j", "2", "--batch-bytes", "1024"])).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(tokens(one)["b.jsonl"]).toEqual({ input: expect.any(Number), rejected: TWICE.length });
    expect(readFileSync(path.join(two, "summary.json"))).toEqual(readFileSync(path.join(one, "summary.json")));
  });

  it("tells them in check and in the ledger", async () => {
    const { stdout } = await call(["check", ...inputs(), "-j", "0", "-q", "--select", "DUP001", ...TOKENS]);
    expect(stdout.replace(/\s+/g, " ")).toContain("24 tokens of trained text (23.8 %; 24 characters) goes with it");
    const out = await ran(...TOKENS);
    expect((await ledger(out)).stdout).toMatch(/trained text +characters +lost +share +tokens +lost +share\n/);
  });

  it("says what is wrong before anything is read or written", async () => {
    const folder = temporaryFolder();
    const [out, file] = [path.join(folder, "out"), path.join(folder, "tokenizer_config.json")];
    writeFileSync(file, '{"model_max_length":512}');
    const { code, stderr } = await call(["run", ...inputs(), "-o", out, "-j", "0", "-q", "--tokenizer", file]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("is no tokenizer.json of Hugging Face");
    expect(existsSync(out)).toBe(false);
  });
});
