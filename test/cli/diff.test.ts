import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { DatasetsDiff, RunsDiff } from "../../src/report/diff/record.ts";
import { displayWidth } from "../../src/report/width.ts";
import { call, temporaryFolder } from "./call.ts";

const chat = (id: string, question: string, answer: string) => ({
  id,
  messages: [
    { role: "user", content: question },
    { role: "assistant", content: answer },
  ],
});
type Row = ReturnType<typeof chat>;

const good = (index: number) => chat(`g${index}`, `${index}番の質問です。何ですか。`, `${index}番の答えは山と川です。`);
const broken = (index: number) => chat(`b${index}`, `${index}番は何ですか。`, `${index}番の答えは\ufffd川です。`);

function put(home: string, name: string, rows: readonly Row[]): string {
  const file = path.join(home, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return file;
}

async function runOf(home: string, name: string, input: string, ...more: string[]): Promise<string> {
  const out = path.join(home, name);
  expect(await call(["run", input, "-o", out, "-j", "0", "-q", "--no-report", ...more])).toMatchObject({ code: 0 });
  return out;
}

async function diffOf<T>(one: string, other: string, ...more: string[]): Promise<T> {
  const { code, stdout, stderr } = await call(["diff", one, other, "--format", "json", ...more]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as T;
}

describe("diff of two runs", () => {
  it("over the same files says first what they were judged by, then what came of it", async () => {
    const home = temporaryFolder();
    const input = put(home, "in.jsonl", [...[0, 1, 2].map(good), ...[0, 1].map(broken)]);
    const old = await runOf(home, "old", input);
    const lax = await runOf(home, "new", input, "--severity", "ENC=flag");
    const diff = await diffOf<RunsDiff>(old, lax);
    expect(diff).toMatchObject({
      kind: "runs",
      differences: [{ what: "policy.severity.ENC", old: null, new: '"flag"' }],
      sameInputs: true,
      rows: { both: 5, newlyRejected: 0, newlyKept: 2, added: 0, removed: 0 },
      byReason: { ENC001: { newlyRejected: 0, newlyKept: 2 } },
      bySource: { [input]: { newlyRejected: 0, newlyKept: 2 } },
    });
    expect(diff.examples.newlyKept.map(({ id, outcome }) => `${id} ${outcome}`).sort()).toEqual([
      "b0 reject",
      "b1 reject",
    ]);
    expect((await diffOf<RunsDiff>(lax, old)).byReason).toEqual({ ENC001: { newlyRejected: 2, newlyKept: 0 } });
    const { stdout } = await call(["diff", old, lax]);
    expect(stdout.indexOf("not judged alike")).toBeLessThan(stdout.indexOf("newly kept"));
  });

  it("over other files matches rows by what they say, wherever they stand", async () => {
    const home = temporaryFolder();
    const first = put(home, "first.jsonl", [good(0), good(1), broken(0), broken(1), good(2)]);
    // Turned round, one row gone, another come; ids are not what rows say.
    const second = put(home, "second.jsonl", [
      { ...good(2), id: "moved" },
      broken(1),
      good(1),
      { ...broken(0), id: "x" },
      good(9),
    ]);
    const old = await runOf(home, "old", first);
    const new_ = await runOf(home, "new", second);
    expect(await diffOf<RunsDiff>(old, new_)).toMatchObject({
      differences: [],
      sameInputs: false,
      rows: { both: 4, newlyRejected: 0, newlyKept: 0, added: 1, removed: 1 },
      bySource: { [first]: { removed: 1 }, [second]: { added: 1 } },
    });
    const strict = await runOf(home, "strict", second, "--ignore", "ENC");
    const diff = await diffOf<RunsDiff>(old, strict);
    expect(diff.rows).toEqual({ both: 4, newlyRejected: 0, newlyKept: 2, added: 1, removed: 1 });
    expect(diff.bySource).toMatchObject({ [second]: { newlyKept: 2, added: 1 } });
  });

  it("counts copies: what is a duplicate now and was not is one row newly rejected", async () => {
    const home = temporaryFolder();
    const input = put(home, "in.jsonl", [good(0), good(0), good(0), good(1)]);
    const old = await runOf(home, "old", input, "--ignore", "DUP");
    const new_ = await runOf(home, "new", input);
    const diff = await diffOf<RunsDiff>(old, new_);
    expect(diff).toMatchObject({
      rows: { newlyRejected: 2 },
      byReason: { DUP001: { newlyRejected: 2, newlyKept: 0 } },
    });
  });

  it("fits a narrow terminal, and is plain under NO_COLOR", async () => {
    const home = temporaryFolder();
    const input = put(home, "a-file-with-quite-a-long-name-of-its-own.jsonl", [good(0), broken(0)]);
    const [old, new_] = [await runOf(home, "old", input), await runOf(home, "new", input, "--ignore", "ENC")];
    const { stdout } = await call(["diff", old, new_], { columns: 60, env: { NO_COLOR: "1" } });
    // Where a row is stands on one line, to be clicked at.
    const lines = stdout.split("\n").filter((line) => !line.startsWith(input));
    expect(lines.filter((line) => displayWidth(line) > 60)).toEqual([]);
    expect(stdout).toMatch(/…[-\w]*own\.jsonl/);
    expect(stdout).not.toContain("\u001b[");
    expect((await call(["diff", old, new_], { columns: 60 })).stdout).toContain("\u001b[");
  });

  it("wants two of a kind, and runs that have ended", async () => {
    const home = temporaryFolder();
    const input = put(home, "in.jsonl", [good(0)]);
    const out = await runOf(home, "out", input);
    const mixed = await call(["diff", out, input]);
    expect(mixed.code).toBe(2);
    expect(mixed.stderr).toContain("Give two of a kind");
    const half = path.join(home, "half");
    mkdirSync(path.join(half, "markers"), { recursive: true });
    const { code, stderr } = await call(["diff", out, half]);
    expect(code).toBe(2);
    expect(stderr).toContain("Is it the output folder of a finished run?");
  });
});

describe("diff of two versions of a data set", () => {
  const versions = (home: string, withIds: boolean) => {
    const own = (row: Row): Row => (withIds ? row : ({ messages: row.messages } as Row));
    const old = [0, 1, 2, 3, 4].map(good).map(own);
    const new_ = [
      own(good(4)),
      own(good(2)),
      own({ ...good(0), messages: broken(0).messages }),
      own(good(7)),
      own(good(3)),
    ];
    return [put(home, "v1.jsonl", old), put(home, "v2.jsonl", new_)] as const;
  };

  it("tells rows added, removed and changed, by source, with what changed", async () => {
    const home = temporaryFolder();
    const [old, new_] = versions(home, true);
    const diff = await diffOf<DatasetsDiff>(old, new_);
    expect(diff).toMatchObject({
      rows: { both: 3, old: 5, new: 5, added: 1, removed: 1, changed: 1 },
      bySource: { "v1.jsonl": { old: 5, removed: 1 }, "v2.jsonl": { new: 5, added: 1, changed: 1 } },
      withId: { old: 5, new: 5 },
    });
    expect(diff.examples.changed).toMatchObject([{ old: { id: "g0", row: 0 }, new: { id: "g0", row: 2 } }]);
    expect(diff.examples.added.map(({ id }) => id)).toEqual(["g7"]);
    const { stdout } = await call(["diff", old, new_]);
    expect(stdout).toContain("1 added, 1 removed, 1 changed; 3 rows the same.");
    expect(stdout).toContain("+ 7番の答えは山と川です。");
    const { stdout: markdown } = await call(["diff", old, new_, "--format", "markdown"]);
    expect(markdown).toContain("| v2.jsonl |");
  });

  it("without ids knows a changed row as one gone and one come, and says how to do better", async () => {
    const home = temporaryFolder();
    const [old, new_] = versions(home, false);
    expect(await diffOf<DatasetsDiff>(old, new_)).toMatchObject({
      rows: { both: 3, added: 2, removed: 2, changed: 0 },
    });
    expect((await call(["diff", old, new_])).stdout).toContain("--id-column");
  });

  it("reads rows of no known shape by a mapping", async () => {
    const home = temporaryFolder();
    const rows = (texts: readonly string[]) =>
      texts.map((said) => `${JSON.stringify({ utterance: { said } })}\n`).join("");
    const [one, other, mapping] = ["a.jsonl", "b.jsonl", "map.json"].map((name) => path.join(home, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(one, rows(["一つ目の文です。", "二つ目の文です。"]));
    writeFileSync(other, rows(["二つ目の文です。"]));
    writeFileSync(mapping, JSON.stringify({ columns: { "utterance.said": "text" } }));
    expect(await diffOf<DatasetsDiff>(one, other, "--mapping", mapping)).toMatchObject({
      rows: { both: 1, removed: 1 },
    });
  });
});
