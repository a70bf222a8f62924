import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, temporaryFolder } from "./call.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");

/** The shell of a step, by its name. */
function stepOf(action: string, name: string): string {
  const step = action.split(/^ {4}- name: /m).find((each) => each.startsWith(`${name}\n`))!;
  const [, block] = /^ {6}run: \|\n((?: {8}.*\n?|\n)+)/m.exec(step)!;
  return block!.replace(/^ {8}/gm, "");
}

/** A folder whose `npx` and `shisa-filter` are the built program. */
function programs(): string {
  const folder = temporaryFolder();
  const put = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(path.join(folder, name), 0o755);
  };
  put("npx", `[ "$1" = --yes ] || exit 9; echo "$2" > "$NPX_TOLD"; shift 2; exec "${process.execPath}" "${BIN}" "$@"`);
  put("shisa-filter", `exec "${process.execPath}" "${BIN}" "$@"`);
  return folder;
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const given = {
    HOME: cwd,
    PATH: `${programs()}:${process.env["PATH"]}`,
    NPX_TOLD: path.join(cwd, "told.txt"),
    ...env,
  };
  // As GitHub runs the steps of an action.
  const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile("bash", words, { cwd, env: given }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

const row = (id: string, bad = false) =>
  `${JSON.stringify({
    id,
    messages: [
      { role: "user", content: `${id}はどこですか。` },
      { role: "assistant", content: bad ? `${id}は駅の можно 近くにあります。` : `${id}は駅の近くの建物にあります。` },
    ],
  })}\n`;

/** A repository, its base branch in `origin`, with a change that spoils a file and loosens the gate. */
async function pullRequest(): Promise<string> {
  const folder = temporaryFolder();
  const [origin, work] = [path.join(folder, "origin"), path.join(folder, "work")];
  mkdirSync(origin);
  writeFileSync(path.join(origin, "a.jsonl"), row("銀行") + row("病院"));
  writeFileSync(path.join(origin, "old b.jsonl"), row("学校", true));
  writeFileSync(path.join(origin, "shisa-filter.json"), '{ "gate": { "rejected": 0 } } // strict');
  const git = "git -c user.name=a -c user.email=a@example.org -c init.defaultBranch=main";
  const made = await bash(
    `cd origin && ${git} init -q && ${git} add -A && ${git} commit -qm base && cd .. && ${git} clone -q origin work && cd work && ${git} checkout -qb change && ${git} update-ref -d refs/remotes/origin/main`,
    folder,
  );
  expect(made).toMatchObject({ code: 0 });
  writeFileSync(path.join(work, "shisa-filter.json"), '{"gate":{"rejected":1}}');
  return work;
}

describe("action.yml", () => {
  const action = read("action.yml");
  const inputs = {
    SF_FILES: "a.jsonl\nold b.jsonl\n",
    SF_ARGS: "",
    SF_CHANGED: "false",
    SF_AUDIT: "",
    SF_VERSION: "1.2.3",
  };
  const github = { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main" };

  it("fetches the base, judges by its config, and tells it in annotations and the summary", async () => {
    const work = await pullRequest();
    const summary = path.join(work, "summary.md");
    expect((await bash(stepOf(action, "fetch the base"), work, github)).code).toBe(0);
    const env = { ...inputs, ...github, GITHUB_STEP_SUMMARY: summary };
    const all = await bash(stepOf(action, "judge"), work, env);
    expect(all.code).toBe(1);
    expect(all.stdout).toContain("::1 of the 3 rows (33.3 %25) are rejected; the limit is none.\n");
    expect(all.stdout).toMatch(/^::error file=old b\.jsonl,line=1,title=SCR/m);
    expect(readFileSync(summary, "utf8")).toContain("❌ shisa-filter gate");
    expect(readFileSync(path.join(work, "told.txt"), "utf8")).toBe("shisa-filter@1.2.3\n");
    const changed = await bash(stepOf(action, "judge"), work, { ...env, SF_CHANGED: "true" });
    expect(changed).toMatchObject({
      code: 0,
      stdout: "PASS: none of the files to judge has changed since origin/main\n",
    });
    writeFileSync(path.join(work, "a.jsonl"), row("銀行", true));
    const spoilt = await bash(stepOf(action, "judge"), work, { ...env, SF_CHANGED: "true", SF_AUDIT: "audit.jsonl" });
    expect(spoilt.code).toBe(1);
    expect(readFileSync(path.join(work, "audit.jsonl"), "utf8")).toContain('"source":"a.jsonl"');
  });

  it("reads nothing in an input as shell", async () => {
    const work = await pullRequest();
    const hostile = '$(touch hacked)\n`touch hacked`\n; touch hacked\n"; touch hacked; "';
    const { code } = await bash(stepOf(action, "judge"), work, {
      ...inputs,
      SF_FILES: hostile,
      SF_ARGS: "--samples=1",
    });
    expect(code).toBe(2);
    expect(await bash("test ! -e hacked", work)).toMatchObject({ code: 0 });
    for (const block of [stepOf(action, "fetch the base"), stepOf(action, "judge")]) expect(block).not.toContain("${{");
  });
});

describe(".pre-commit-hooks.yaml", () => {
  it("its entry takes the files that git hands it, and stops a bad one", async () => {
    const hook = read(".pre-commit-hooks.yaml");
    const entry = /^ {2}entry: (.+)$/m.exec(hook)![1]!;
    const files = new RegExp(/^ {2}files: (.+)$/m.exec(hook)![1]!);
    const names = ["a.jsonl", "old b.jsonl", "x.parquet", "y.ndjson.gz", "readme.md", "a.json"];
    expect(names.filter((name) => files.test(name))).toEqual(["a.jsonl", "old b.jsonl", "x.parquet", "y.ndjson.gz"]);
    const work = await pullRequest();
    writeFileSync(path.join(work, "shisa-filter.json"), '{"gate":{"rejected":0}}');
    expect((await bash(`${entry} a.jsonl`, work)).code).toBe(0);
    expect((await bash(`${entry} a.jsonl 'old b.jsonl'`, work)).code).toBe(1);
  });
});

describe("docs/gate.md", () => {
  it("has configs that are read as they stand, and shell recipes that name flags that exist", async () => {
    const page = read("docs/gate.md");
    const work = await pullRequest();
    const configs = [...page.matchAll(/```jsonc\n([\s\S]*?)```/g)].map(([, text]) => text!);
    expect(configs.length).toBeGreaterThan(0);
    for (const config of configs) {
      writeFileSync(path.join(work, "shisa-filter.json"), config);
      expect(await bash("shisa-filter config > /dev/null", work)).toEqual({ code: 0, stdout: "", stderr: "" });
    }
    const help = (await bash("shisa-filter gate --help; shisa-filter report --help; shisa-filter init --help", work))
      .stdout;
    const flags = new Set([...page.matchAll(/(?<=[\s`])--[a-z][a-z-]+/g)].map(([flag]) => flag));
    // That one is of npx.
    flags.delete("--yes");
    expect([...flags].filter((flag) => !help.includes(flag))).toEqual([]);
  });
});
