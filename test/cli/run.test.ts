import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { nextAfterCheck, nextAfterRun } from "../../src/cli/next-command.ts";
import type { Summary } from "../../src/report/summary.ts";
import { ROOT } from "../contract/source-files.ts";
import { BIN, call, shard, spawned, temporaryFolder } from "./call.ts";

const MESSAGES = shard("ja-messages.jsonl");
const INLINE = ["-j", "0"];

describe("run", () => {
  it("exits 0 whatever it finds; the summary on stdout, what it does on stderr", async () => {
    const out = path.join(temporaryFolder(), "out");
    const { code, stdout, stderr } = await call(["run", MESSAGES, "-o", out, ...INLINE]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}84 rows {3}\d+ kept {3}\d+ rejected \(\d+\.\d %\) {3}\d+ flagged\n/);
    expect(stdout).toMatch(/^ {2}rejected by reason +rows +share +for example$/m);
    expect(stdout).not.toContain("next:");
    const lines = stderr.trimEnd().split("\n");
    expect(lines[0]).toBe(`${MESSAGES}: shape messages (messages)`);
    expect(lines.at(-1)).toMatch(/^next: shisa-filter show \S+\/out --code [A-Z]{3}\d{3} -n 20$/);
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(["kept", "rejected", "audit.jsonl", "summary.json", "run.json"]),
    );
  });

  it("-q says only the summary; --format json is summary.json", async () => {
    const out = path.join(temporaryFolder(), "out");
    const { code, stdout, stderr } = await call(["run", MESSAGES, "-o", out, ...INLINE, "-q", "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(path.join(out, "summary.json"), "utf8")));
  });

  it("does not write into a folder that is in use; --overwrite replaces an earlier run, never other files", async () => {
    const out = path.join(temporaryFolder(), "out");
    const argv = ["run", MESSAGES, "-o", out, ...INLINE, "-q"];
    expect((await call(argv)).code).toBe(0);
    const again = await call(argv);
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toMatch(/^error\[SF_OUTPUT\]: .*is not empty\. Give another one, or --overwrite .*\n$/);
    expect((await call([...argv, "--overwrite"])).code).toBe(0);
    writeFileSync(path.join(out, "mine.txt"), "");
    expect((await call([...argv, "--overwrite"])).stderr).toMatch(
      /^error\[SF_OUTPUT\]: .*holds mine\.txt, which no run wrote.*\n$/,
    );
    expect(existsSync(path.join(out, "mine.txt"))).toBe(true);
  });

  it("--dry-run keeps every row", async () => {
    const out = path.join(temporaryFolder(), "out");
    const { stdout, stderr } = await call(["run", MESSAGES, "-o", out, ...INLINE, "--dry-run"]);
    expect(stdout).toMatch(/^ {2}84 rows {3}84 kept {3}0 rejected/);
    expect(stderr).toMatch(/next: .* --kept -n 20\n$/);
    expect(readFileSync(path.join(out, "kept/ja-messages.jsonl"))).toEqual(readFileSync(MESSAGES));
  });

  it("--profile-rows looks at so many rows first, --profile at none; --language is told to every filter", async () => {
    const folder = temporaryFolder();
    const input = path.join(folder, "a.jsonl");
    writeFileSync(input, '{"text":"one row"}\n'.repeat(9));
    const said = async (out: string, ...argv: string[]) => {
      const plugin = path.join(ROOT, "fixtures/plugins/first-word.mjs");
      await call(["run", input, "-o", path.join(folder, out), ...INLINE, "-q", "--plugin", plugin, ...argv]);
      return readFileSync(path.join(folder, out, "audit.jsonl"), "utf8");
    };
    const looked = await said("a", "--profile-rows", "5", "--language", "zh-TW");
    expect(looked).toContain("one was in 5 of 5 rows; language: zh-Hant.");
    const [profile, language] = [path.join(folder, "a/run.json"), "zh-Hant"];
    expect(await said("b", "--profile", profile, "--language", language, "--profile-rows", "7")).toBe(looked);
    expect(await said("c", "--profile-rows", "0")).toContain("one was in 0 of 0 rows; language: none.");
  });

  it("--sample-size and --seed choose the sample", async () => {
    const folder = temporaryFolder();
    const sample = async (name: string, ...argv: string[]) => {
      await call(["run", MESSAGES, "-o", path.join(folder, name), ...INLINE, "-q", ...argv]);
      return readFileSync(path.join(folder, name, "sample.jsonl"), "utf8");
    };
    const nine = await sample("a", "--sample-size", "9", "--seed", "1");
    expect(nine.trimEnd().split("\n").length).toBeLessThanOrEqual(9);
    expect(await sample("b", "--sample-size", "9", "--seed", "1")).toBe(nine);
    expect(await sample("c", "--sample-size", "9", "--seed", "2")).not.toBe(nine);
    expect(await sample("d", "--sample-size", "0")).toBe("");
  });
});

const summaryOf = (byCode: Record<string, number>) =>
  ({
    byCode: Object.fromEntries(Object.entries(byCode).map(([code, rejected]) => [code, { rejected }])),
  }) as unknown as Summary;

describe("the next command", () => {
  it("names the commonest reason to reject, of equals the first", () => {
    const io = { cwd: "." };
    expect(nextAfterRun("out", summaryOf({ ENC001: 2, SCR001: 7, SCR002: 7 }), io)).toBe(
      "shisa-filter show out --code SCR001 -n 20",
    );
    expect(nextAfterRun("out", summaryOf({ ENC001: 0 }), io)).toBe("shisa-filter show out --kept -n 20");
    expect(nextAfterRun("-out", summaryOf({}), { ...io, called: "npx shisa-filter" })).toBe(
      "npx shisa-filter show ./-out --kept -n 20",
    );
  });

  it("repeats the flags that change what is read or decided, and takes a free folder", () => {
    const cwd = temporaryFolder();
    const flags = {
      preset: ["ja", "dpo"],
      language: "zh-Hant",
      profile: "old run/run.json",
      select: ["SCR"],
      set: ["a.b=[1, 2]"],
      config: false,
      idColumn: "名前",
      workers: 2,
    } as const;
    expect(nextAfterCheck(["a b.jsonl", "x/*.parquet"], flags, { cwd })).toBe(
      "shisa-filter run 'a b.jsonl' 'x/*.parquet' --no-config --preset ja,dpo --language zh-Hant --select SCR --set 'a.b=[1, 2]' --id-column '名前' --profile 'old run/run.json' -o out",
    );
    mkdirSync(path.join(cwd, "out/kept"), { recursive: true });
    writeFileSync(path.join(cwd, "out-2"), "");
    mkdirSync(path.join(cwd, "out-3"));
    expect(nextAfterCheck(["a"], {}, { cwd })).toBe("shisa-filter run a -o out-3");
    expect(nextAfterCheck(["a", "-"], {}, { cwd })).toBeUndefined();
  });

  it.each([["two words, it's 日本語 é"], ['-dash $HOME `x` "*"'], ["a\u200Bb\u202Ec\nd\\"]])(
    "works when it is pasted, in and about a folder named %j",
    async (name) => {
      const cwd = path.join(temporaryFolder(), name);
      mkdirSync(cwd);
      cpSync(shard("ja-qa.jsonl"), path.join(cwd, `${name}.jsonl`));
      const paste = (line: string) =>
        execFileSync("bash", ["-c", line], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
      const checked = await spawned(["check", `./${name}.jsonl`, "-j", "0", "--set", "exact-duplicate.unit=prompt"], {
        cwd,
      });
      const next = /^next: (.*)$/m.exec(checked.stderr)![1]!;
      expect(next).toContain(`node ${path.relative(cwd, BIN)} run `);
      expect(paste(next.replace(/ -o out$/, " -j 0 -o out"))).toMatch(/^ {2}15 rows/);
      const ran = await spawned(["run", `./${name}.jsonl`, "-j", "0", "-o", `./${name} ${name}`], { cwd });
      expect(paste(/^next: (.*)$/m.exec(ran.stderr)![1]!)).toMatch(/\n {2}\d+ of \d+ rows? with [A-Z]{3}\d{3}\n$/);
    },
    30_000,
  );
});
