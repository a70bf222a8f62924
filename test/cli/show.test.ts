import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, SHARDS, shard, temporaryFolder } from "./call.ts";

const out = path.join(mkdtempSync(path.join(tmpdir(), "shisa-filter-show-")), "out");

beforeAll(async () => {
  const { code } = await call(["run", SHARDS, "-o", out, "-j", "0", "-q"]);
  expect(code).toBe(0);
});

afterAll(() => rmSync(path.dirname(out), { recursive: true, force: true }));

const shown = async (...argv: string[]) => {
  const { code, stdout, stderr } = await call(["show", out, ...argv]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
};
const rowsIn = (text: string) => text.match(/^\S+shards\/\S+:\d+/gm) ?? [];

describe("show", () => {
  it("shows rejected rows, their whole texts framed", async () => {
    const text = await shown("-n", "7");
    expect(rowsIn(text)).toHaveLength(7);
    expect(text).toMatch(/ reject$/m);
    expect(text).toMatch(/^ {2}│ +\^+/m);
    expect(text).toMatch(/\n {2}7 of \d+ rows rejected\n$/);
  });

  it("shows the same rows for the same seed, others for another", async () => {
    const one = await shown("-n", "5", "--seed", "3");
    expect(await shown("-n", "5", "--seed", "3")).toBe(one);
    expect(rowsIn(await shown("-n", "5", "--seed", "4"))).not.toEqual(rowsIn(one));
    expect(await shown("-n", "5")).toBe(await shown("-n", "5", "--seed", "1"));
  });

  it("--code takes a code or prefix, in any case", async () => {
    const text = await shown("--code", "scr001", "-n", "3");
    expect(rowsIn(text)).toHaveLength(3);
    expect(text).toMatch(/\n {2}3 of \d+ rows with SCR001\n$/);
    const family = await shown("--code", "SCR", "-n", "100");
    const total = readFileSync(path.join(out, "audit.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .filter((line) =>
        (JSON.parse(line) as { findings: { code: string }[] }).findings.some(({ code }) => code.startsWith("SCR")),
      );
    expect(family).toContain(`${Math.min(100, total.length)} of ${total.length} rows with SCR`);
  });

  it("a code that does not exist is an error, one that found nothing is not", async () => {
    const { code, stdout, stderr } = await call(["show", out, "--code", "SRC001"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error\[SF_USAGE\]: "SRC001" is no code or prefix of one\. Did you mean SCR001\?\n$/);
    expect(await shown("--code", "ROW013")).toBe("  no rows with ROW013\n");
  });

  it("--kept shows clean rows, turn by turn", async () => {
    const text = await shown("--kept", "-n", "4");
    expect(rowsIn(text)).toHaveLength(4);
    expect(text).toMatch(/^ {2}(user|assistant|text|source|prompt) +\S/m);
    expect(text).not.toMatch(/ (reject|flag)$/m);
    expect(text).toMatch(/\n {2}4 of \d+ kept rows in the sample\n$/);
  });

  it("--borderline shows kept rows with flags, each code once", async () => {
    const text = await shown("--borderline", "-n", "50");
    expect(text).toMatch(/^\S+ \(\S+\) {2}[A-Z]{3}\d{3} flag( ×\d+)?/m);
    expect(text).not.toMatch(/^(\S+) .*(\b[A-Z]{3}\d{3} flag).*\2/m);
  });

  it("reads rows as the run did, where a column had to be named", async () => {
    const folder = temporaryFolder();
    writeFileSync(
      path.join(folder, "a.jsonl"),
      '{"k":1,"body":"静かな朝です。"}\n{"k":2,"body":"壊れた\uFFFD文です。"}\n',
    );
    const result = path.join(folder, "out");
    await call(["run", path.join(folder, "a.jsonl"), "-o", result, "-j", "0", "-q", "--text-column", "body"]);
    expect((await call(["show", result, "--kept"])).stdout).toContain("  text  静かな朝です。\n");
    expect((await call(["show", result])).stdout).toContain("  │ 壊れた\uFFFD文です。");
  });

  it("a damaged sample is named with its line", async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "a.jsonl"), '{"text":"静かな朝です。"}\n');
    const result = path.join(folder, "out");
    await call(["run", path.join(folder, "a.jsonl"), "-o", result, "-j", "0", "-q"]);
    writeFileSync(path.join(result, "sample.jsonl"), "{ half");
    const { code, stderr } = await call(["show", result, "--kept"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error\[SF_INPUT\]: .*sample\.jsonl:1: not a row of a sample.*\n$/);
  });
});

describe("report", () => {
  it("takes the folder, the file, and stdin, and says the same of each", async () => {
    const audit = path.join(out, "audit.jsonl");
    const folder = await call(["report", out]);
    expect(folder).toMatchObject({ code: 0, stderr: "" });
    expect(folder.stdout).toMatch(/^ {2}\d+ rows {3}\d+ rejected {3}\d+ flagged {3}\d+ findings\n/);
    for (const title of ["by reason", "by source, most rejected first", "by role", "examples of "])
      expect(folder.stdout).toContain(title);
    expect(await call(["report", audit])).toEqual(folder);
    expect(await call(["report", "-"], { stdin: readFileSync(audit, "utf8") })).toEqual(folder);
  });

  it("--code, --sample and --seed", async () => {
    const only = await call(["report", out, "--code", "enc", "--sample", "1"]);
    expect(only.stdout).toMatch(/^ {2}\d+ rows with ENC /);
    expect(only.stdout).not.toMatch(/SCR\d{3}/);
    expect(await call(["report", out, "--sample", "1", "--seed", "5"])).toEqual(
      await call(["report", out, "--sample", "1", "--seed", "5"]),
    );
    expect((await call(["report", out, "--sample", "1", "--seed", "5"])).stdout).not.toBe(
      (await call(["report", out, "--sample", "1"])).stdout,
    );
    expect((await call(["report", out, "--sample", "0"])).stdout).not.toContain("examples of");
    const { code, stderr } = await call(["report", out, "--code", "SRC"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Did you mean SCR\?\n$/);
  });

  it("reads what check gives", async () => {
    const { stdout: audit } = await call(["check", shard("ja-messages.jsonl"), "-j", "0", "--format", "jsonl", "-q"]);
    const { code, stdout } = await call(["report", "-"], { stdin: audit });
    expect(code).toBe(0);
    expect(stdout).toContain("ja-messages.jsonl");
  });

  it("of nothing is a sentence", async () => {
    expect(await call(["report", "-"], { stdin: "" })).toEqual({ code: 0, stdout: "  no findings\n", stderr: "" });
  });
});
