import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { call, shard, temporaryFolder } from "./call.ts";

const MESSAGES = shard("ja-messages.jsonl");
const INLINE = ["-j", "0", "-q"];

const gate = (argv: readonly string[], given = {}) => call(["gate", ...argv, ...INLINE], given);

/** A row of a chat, in Japanese; a bad one has a foreign word in it. */
const row = (id: string, bad = false): string =>
  `${JSON.stringify({
    id,
    messages: [
      { role: "user", content: `${id}の駅までの行き方を教えてください。` },
      {
        role: "assistant",
        content: bad
          ? `${id}の駅までは、まず можно 右に曲がって歩いてください。`
          : `${id}の駅までは、まず右に曲がって五分ほど歩いてください。`,
      },
    ],
  })}\n`;
const names = [
  "東京",
  "上野",
  "品川",
  "新宿",
  "渋谷",
  "池袋",
  "目黒",
  "大崎",
  "田町",
  "浜松",
  "神田",
  "秋葉",
  "日暮",
  "田端",
  "駒込",
  "巣鴨",
  "大塚",
  "高田",
  "新大",
  "代々",
];
const rows = (bad: number, from = names) => from.map((name, index) => row(name, index < bad)).join("");

/** A folder with files in it, given by relative name. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) put(folder, name, text);
  return folder;
}
function put(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const git = (cwd: string, ...words: string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main", ...words],
    { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
const commitAll = (cwd: string) => {
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "--allow-empty", "-m", "a state");
};
function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  commitAll(folder);
  return folder;
}

describe("gate", () => {
  it("exits 1 where a default limit fails, with each limit, its value and the worst rows", async () => {
    const { code, stdout, stderr } = await gate([MESSAGES], { columns: 80 });
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("No limits are configured; these are the defaults.");
    expect(stdout).toMatch(/FAIL.* rejected .*\d+ \(\d+\.\d %\) {2}≤ 2 %/);
    expect(stdout).toContain("rows to look at first");
    expect(stdout).toMatch(/FAIL: \d of \d limits and checks failed; 84 rows in 1\s+file, \d+ rejected/);
  });

  it("exits 0 where all hold", async () => {
    const folder = folderWith({ "a.jsonl": rows(0) });
    const { code, stdout } = await gate([path.join(folder, "a.jsonl")]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nPASS: all 3 limits and checks hold; 20 rows in 1 file, 0 rejected \(0\.0 %\)\n$/);
  });

  it("holds what the config says, and nothing else", async () => {
    const folder = folderWith({
      "a.jsonl": rows(2),
      "shisa-filter.json": '{"gate":{"rejected":"10 %","rows":{"min":20}}}',
    });
    const passed = await gate([path.join(folder, "a.jsonl")], { cwd: folder });
    expect(passed.code).toBe(0);
    expect(passed.stdout).not.toContain("defaults");
    put(
      folder,
      "shisa-filter.json",
      '{"gate":{"sources":{"*.jsonl":{"languages":{"ja":{"reasons":{"SCR":{"maxRows":1}}}}}}}}',
    );
    const failed = await gate([path.join(folder, "a.jsonl")], { cwd: folder });
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/^ {2}FAIL {2}SCR · ja · \S+a\.jsonl {2}2 \(10\.0 %\) {2}≤ 1 row$/m);
  });

  it.each([
    ["an unknown key", { rejectd: 0.1 }, /gate\.rejectd: there is no such key\. Did you mean rejected\?/],
    [
      "an unknown key deeper down",
      { languages: { ko: { rejectd: 0 } } },
      /gate\.languages\.ko\.rejectd: .*Did you mean rejected/,
    ],
    ["a rate over 1", { rejected: 5 }, /gate\.rejected: /],
    ["an unknown code", { reasons: { SRC001: 0 } }, /SRC001: it is no code or prefix of one\. Did you mean/],
    ["a limit on what was not measured", { contamination: 0 }, /no benchmark was given/],
    ["a base that is not there", { duplicates: { against: 0 } }, /Give it with --against/],
  ])("exits 2 for %s", async (_, config, message) => {
    const folder = folderWith({ "a.jsonl": rows(0), "shisa-filter.json": JSON.stringify({ gate: config }) });
    const { code, stdout, stderr } = await gate([path.join(folder, "a.jsonl")], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("exits 2 for a pattern that matches nothing, and without inputs", async () => {
    expect((await gate(["nowhere/*.jsonl"])).code).toBe(2);
    expect((await gate([])).stderr).toContain("give the shards to judge, or --from OUT");
  });

  it("fails for a file that cannot be read, even where it is skipped", async () => {
    const folder = folderWith({ "a.jsonl": rows(0), "b.parquet": "PAR1 no" });
    const inputs = [path.join(folder, "a.jsonl"), path.join(folder, "b.parquet")];
    expect((await gate(inputs)).code).toBe(2);
    const { code, stdout } = await gate([...inputs, "--on-bad-file", "skip"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAIL {2}readable · /);
  });

  it("says the same of a finished run, from its folder", async () => {
    const folder = folderWith({ "a.jsonl": rows(4) });
    const [input, out] = [path.join(folder, "a.jsonl"), path.join(folder, "out")];
    await call(["run", input, "-o", out, ...INLINE]);
    const live = await gate([input, "--format", "json"]);
    const later = await gate(["--from", out, "--format", "json"]);
    expect(later.code).toBe(1);
    expect(JSON.parse(later.stdout)).toEqual(JSON.parse(live.stdout));
  });
});

describe("gate --baseline", () => {
  it("is written, then held; better and worse are told", async () => {
    const folder = folderWith({
      "a.jsonl": rows(2),
      "shisa-filter.json": '{"gate":{"rejected":1,"baseline":{"file":"base.json","rows":2}}}',
    });
    const at = { cwd: folder };
    const input = path.join(folder, "a.jsonl");
    expect((await gate([input], at)).stderr).toContain("--update-baseline writes it");
    expect((await gate([input, "--update-baseline"], at)).code).toBe(0);
    const baseline = JSON.parse(readFileSync(path.join(folder, "base.json"), "utf8"));
    expect(baseline.judgedBy.rules).toBeGreaterThan(0);
    expect((await gate([input], at)).code).toBe(0);
    writeFileSync(input, rows(5));
    const worse = await gate([input], at);
    expect(worse.code).toBe(1);
    expect(worse.stdout).toMatch(/rejected rose from 10\.0 % to 25\.0 % of the rows, 3 rows more/);
    writeFileSync(input, rows(0));
    const better = await gate([input], at);
    expect(better.code).toBe(0);
    expect(better.stdout).toContain("rejected: 10.0 % → 0.0 % (2 rows fewer).");
    writeFileSync(input, rows(5));
    writeFileSync(
      path.join(folder, "base.json"),
      JSON.stringify({ ...baseline, judgedBy: { ...baseline.judgedBy, version: "0.0.1" } }),
    );
    const upgraded = await gate([input], at);
    expect(upgraded.code).toBe(0);
    expect(upgraded.stdout).toMatch(/tool changed: \+3 \/ −0 rows by reason/);
    put(folder, "b.jsonl", row("京都"));
    expect((await gate([input, path.join(folder, "b.jsonl")], at)).stdout).toMatch(
      /b\.jsonl is\s+new: the baseline knows\s+nothing of it/,
    );
  });

  it("may be the summary.json of a run", async () => {
    const folder = folderWith({
      "a.jsonl": rows(0),
      "shisa-filter.json": '{"gate":{"rejected":1,"baseline":{"rows":2}}}',
    });
    const [input, out] = [path.join(folder, "a.jsonl"), path.join(folder, "out")];
    await call(["run", input, "-o", out, ...INLINE], { cwd: folder });
    writeFileSync(input, rows(3));
    const { code, stdout } = await gate([input, "--baseline", path.join(out, "summary.json")], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("rejected rose from 0.0 % to 15.0 %");
  });

  it("is read as it is committed with --baseline-ref", async () => {
    const folder = repositoryWith({ "a.jsonl": rows(0) });
    const input = path.join(folder, "a.jsonl");
    await gate([input, "--baseline", "base.json", "--update-baseline"], { cwd: folder });
    commitAll(folder);
    rmSync(path.join(folder, "base.json"));
    const at = { cwd: folder };
    expect((await gate([input, "--baseline", "base.json", "--baseline-ref", "HEAD"], at)).code).toBe(0);
    expect((await gate([input, "--baseline", "base.json", "--baseline-ref", "HEAD~1"], at)).stderr).toContain(
      "no such baseline at HEAD~1",
    );
    expect((await gate([input, "--baseline", "base.json", "--baseline-ref", "no-such"], at)).stderr).toContain(
      "git has no such commit here",
    );
  });
});

const PLUGIN = (code: string) => `export default {
  id: "brand", summary: "s", options: (await import(${JSON.stringify(import.meta.resolve("zod"))})).z.strictObject({}),
  reasons: { brand: { code: "${code}", severity: "reject", message: "m", why: "w", fix: "f", bad: "b", good: "g", since: "0.1.0" } },
  check: () => (sample, report) => { if (sample.segments.some(({ text }) => text.includes("上野"))) report("brand", {}); },
};`;

describe("gate --trusted-ref", () => {
  it("takes config and plugins from there, so that a change cannot loosen its own gate or run code", async () => {
    const config = '{"plugins":["filters/brand.mjs"],"gate":{"reasons":{"TST001":0}}}';
    const folder = repositoryWith({
      "a.jsonl": rows(0),
      "shisa-filter.json": config,
      "filters/brand.mjs": PLUGIN("TST001"),
    });
    put(folder, "shisa-filter.json", '{"plugins":["filters/brand.mjs"],"gate":{"rejected":1}}');
    put(folder, "filters/brand.mjs", 'throw new Error("code of the change was run");');
    const input = path.join(folder, "a.jsonl");
    const { code, stdout } = await gate([input, "--trusted-ref", "HEAD"], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ {2}FAIL {2}TST001 +1 \(5\.0 %\) {2}none$/m);
    expect(stdout).toMatch(/Config, baseline, marks and plugins were read from HEAD \([0-9a-f]{12}\)/);
    expect((await gate([input], { cwd: folder })).stderr).toContain("code of the change was run");
    expect(git(folder, "status", "--porcelain")).not.toContain("??");
  });

  it("is the base of a pull request on GitHub, unless told otherwise", async () => {
    const folder = repositoryWith({ "a.jsonl": rows(4), "shisa-filter.json": '{"gate":{"rejected":0.1}}' });
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    put(folder, "shisa-filter.json", '{"gate":{"rejected":1}}');
    const env = { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main" };
    const input = path.join(folder, "a.jsonl");
    expect((await gate([input], { cwd: folder, env })).code).toBe(1);
    expect((await gate([input, "--no-trusted-ref"], { cwd: folder, env })).code).toBe(0);
    expect((await gate([input], { cwd: folder, env: { ...env, GITHUB_BASE_REF: "gone" } })).stderr).toContain(
      "fetch-depth: 0",
    );
  });

  it("has no config of the change where there is none at the ref, and no baseline either", async () => {
    const folder = repositoryWith({ "a.jsonl": rows(4) });
    put(folder, "shisa-filter.json", '{"gate":{"rejected":1}}');
    put(folder, "base.json", '{"v":1,"bySource":{},"bySourceCode":{}}');
    const input = path.join(folder, "a.jsonl");
    const { code, stdout } = await gate([input, "--trusted-ref", "HEAD"], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("shisa-filter.json is not there at HEAD, so that this one does not count.");
    const named = await gate([input, "--trusted-ref", "HEAD", "--baseline", "base.json"], { cwd: folder });
    expect(named.stderr).toContain("no such baseline at HEAD");
  });
});

describe("marks and --trusted-ref", () => {
  /** Marks that say of every rejected row of a file that it should be kept. */
  async function allAllowed(folder: string): Promise<string> {
    const { stdout } = await call(
      ["check", path.join(folder, "a.jsonl"), "--format", "jsonl", "--no-config", ...INLINE],
      { cwd: folder },
    );
    const marks = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown> & { findings: { code: string }[] })
      .map(({ hash, source, row: at, outcome, findings }) => ({
        ...{ hash, source, row: at, outcome, codes: findings.map(({ code }) => code), mark: "wrong" },
      }));
    return JSON.stringify({ v: 1, marks });
  }

  it("come from there: a change cannot allow its own rows", async () => {
    const none = '{"v":1,"marks":[]}';
    const files = { "a.jsonl": rows(4), "marks.json": none, "shisa-filter.json": '{"allow":"marks.json"}' };
    const folder = repositoryWith(files);
    const marks = await allAllowed(folder);
    put(folder, "marks.json", marks);
    const codes = async (...more: string[]) =>
      (await gate([path.join(folder, "a.jsonl"), ...more], { cwd: folder })).code;
    expect(await codes()).toBe(0);
    expect(await codes("--trusted-ref", "HEAD")).toBe(1);
    expect(await codes("--trusted-ref", "HEAD", "--marks", "marks.json")).toBe(1);
    git(folder, "commit", "-qam", "marks");
    expect(await codes("--trusted-ref", "HEAD")).toBe(0);
    put(folder, "own.json", marks);
    for (const named of ["own.json", path.join(folder, "marks.json")]) {
      const { code, stderr } = await gate([path.join(folder, "a.jsonl"), "--trusted-ref", "HEAD", "--marks", named], {
        cwd: folder,
      });
      expect(code).toBe(2);
      expect(stderr).toContain("there are no such marks at HEAD, and no others are trusted");
    }
  });
});

describe("gate --report", () => {
  const dataOf = (file: string) =>
    JSON.parse(/id="data">(.*?)<\/script>/s.exec(readFileSync(file, "utf8"))![1]!) as {
      verdict: { outcome: string; limits: { outcome: string; subject: string; message: string }[] };
      lost: { input: number; rejected: number };
      changes: { rejected: { before: object; now: object } } | null;
      rows: { rejected: number };
    };

  it("writes the page with the verdict, its limits and what changed, of rows and of a run alike", async () => {
    const folder = folderWith({
      "a.jsonl": rows(4),
      "b.jsonl": rows(
        0,
        names.map((name) => `北${name}`),
      ),
    });
    const at = { cwd: folder };
    const [one, two, out] = ["a.jsonl", "b.jsonl", "out"].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    const base = { v: 1, bySource: { [one]: { input: 20, rejected: 0 } }, bySourceCode: {} };
    put(folder, "base.json", JSON.stringify(base));
    const argv = [one, two, "--baseline", "base.json"];
    const page = path.join(folder, "gate.html");
    const { code, stdout } = await gate([...argv, "--report", page], at);
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /^All 4 come from \S+a\.jsonl; \d+ characters of trained text \(\d+\.\d %\) go with them /,
    );
    const { verdict, lost, changes, rows: counts } = dataOf(page);
    expect(counts.rejected).toBe(4);
    expect(verdict.outcome).toBe("fail");
    expect(verdict.limits[0]).toMatchObject({
      outcome: "fail",
      subject: "rejected",
      message: expect.stringContaining("4 of the 40"),
    });
    expect(verdict.limits.map(({ subject }) => subject)).toContain(`new source · ${two}`);
    expect(lost.rejected).toBeGreaterThan(4 * 20);
    expect(changes).toMatchObject({ rejected: { before: { rows: 0, of: 20 }, now: { rows: 4, of: 20 } } });

    await call(["run", one, two, "-o", out, "--no-report", ...INLINE], at);
    const ofRun = await call(
      ["gate", "--from", out, "--baseline", "base.json", "--report", path.join(folder, "run.html"), "-q"],
      at,
    );
    expect(ofRun.code).toBe(1);
    const again = dataOf(path.join(folder, "run.html"));
    expect([again.verdict.limits, again.lost, again.changes]).toEqual([verdict.limits, lost, changes]);
    expect((await gate([...argv, "--report", "gate.txt"], at)).stderr).toContain("a report ends in .html");
  });
});

describe("gate --changed-since", () => {
  it("judges the files that have changed, new ones too", async () => {
    const folder = repositoryWith({ "old.jsonl": rows(9), "edited.jsonl": rows(0), "gone.jsonl": rows(1) });
    put(folder, "edited.jsonl", rows(0, names.slice(1)));
    put(
      folder,
      "more/new.jsonl",
      rows(
        0,
        names.slice(5).map((name) => `新${name}`),
      ),
    );
    rmSync(path.join(folder, "gone.jsonl"));
    const { code, stdout } = await gate([folder, "--changed-since", "HEAD", "--format", "json"], { cwd: folder });
    expect({ code, rows: JSON.parse(stdout).rows.input, sources: JSON.parse(stdout).sources }).toEqual({
      code: 0,
      rows: 34,
      sources: 2,
    });
  });

  it("passes where none has, and says so", async () => {
    const folder = repositoryWith({ "a.jsonl": rows(9) });
    const { code, stdout } = await gate([folder, "--changed-since", "HEAD"], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "PASS: none of the files to judge has changed since HEAD\n" });
  });

  it("names a git-LFS pointer as such", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;
    const folder = folderWith({ "a.jsonl": pointer, "b.parquet": pointer });
    for (const name of ["a.jsonl", "b.parquet"]) {
      const { code, stderr } = await gate([path.join(folder, name)]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/is a git-LFS pointer, not the data it stands for\. Fetch the data first: git lfs pull/);
    }
  });
});

describe("gate --format", () => {
  const hostile = `${JSON.stringify({
    id: "]] --> </code><script>alert(1)</script> @everyone",
    messages: [
      { role: "user", content: "駅までの行き方を教えてください。" },
      {
        role: "assistant",
        content: "::error::x %0A まず можно ![x](https://example.org/x.png) <img src=x> 右に曲がって歩いてください。|`",
      },
    ],
  })}\n`;
  const told = async (format: string, env = {}) => {
    const folder = folderWith({ "a,b:c.jsonl": hostile + rows(0) });
    return gate([path.join(folder, "a,b:c.jsonl"), "--format", format], { env });
  };

  it("markdown has nothing of a row that acts, and fits a comment", async () => {
    const { code, stdout } = await told("markdown");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^### ❌ shisa-filter gate\n/);
    expect(stdout).toContain("<b>можно</b>");
    expect(stdout).not.toMatch(/<script|<img|!\[|\]\(|@everyone|https:\/\/example/);
    const tags = new Set([...stdout.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(["b", "br", "code", "details", "summary"]);
    expect(stdout.length).toBeLessThan(65_536);
  });

  it("github is one command a line, with file and line", async () => {
    const { stdout } = await told("github");
    const lines = stdout.trimEnd().split("\n");
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) (file=[^:,]+(%3A|%2C|[^:,])*,)?(line=\d+,)?title=[^:,]*::/);
    expect(lines.some((line) => line.includes(",line=1,title=SCR002"))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(11);
  });

  it("junit is well-formed", async () => {
    const { stdout } = await told("junit");
    expect(stdout).toMatch(/<testsuites name="shisa-filter gate" tests="\d+" failures="\d+" errors="0" skipped="0">/);
    expect(stdout.match(/<testcase /g)!.length).toBe(stdout.match(/<\/testcase>|<testcase [^>]*\/>/g)!.length);
    expect(stdout).not.toMatch(/<script|&(?!#\d+;)/);
  });

  it("json is the record itself", async () => {
    const { stdout } = await told("json");
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({ v: 1, outcome: "fail", rows: { input: 21, rejected: 1 }, sources: 1 });
    expect(record.samples[0]).not.toHaveProperty("texts");
  });

  it("text in GitHub Actions has annotations after it, and the summary of the step gets Markdown", async () => {
    const summary = path.join(temporaryFolder(), "summary.md");
    const { stdout } = await told("text", { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary });
    expect(stdout).toContain("\n::error ");
    expect(readFileSync(summary, "utf8")).toMatch(/^### ❌ shisa-filter gate\n/);
  });
});

it("gate of clean rows passes in every format", async () => {
  const folder = folderWith({ "a.jsonl": rows(0) });
  for (const format of ["text", "json", "markdown", "github", "sarif", "junit"])
    expect((await gate([path.join(folder, "a.jsonl"), "--format", format])).code).toBe(0);
});
