import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { call, shard, temporaryFolder } from "./call.ts";

const MESSAGES = shard("ja-messages.jsonl");
const QA = shard("ja-qa.jsonl");
const INLINE = ["-j", "0"];

interface Finding {
  readonly code: string;
  readonly severity: string;
}
interface Row {
  readonly id: string;
  readonly outcome: string;
  readonly findings: readonly Finding[];
}

const rowsOf = (text: string): Row[] =>
  text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

/** The rows with findings, as programs get them. */
async function found(...argv: readonly string[]): Promise<Row[]> {
  const { code, stdout, stderr } = await call(["check", ...argv, ...INLINE, "--format", "jsonl", "-q"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return rowsOf(stdout);
}

const codesIn = (rows: readonly Row[]) =>
  [...new Set(rows.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();

describe("check", () => {
  it("exits 0 whatever it finds; findings on stdout, what it does on stderr", async () => {
    const { code, stdout, stderr } = await call(["check", MESSAGES, ...INLINE]);
    expect(code).toBe(0);
    expect(stdout).toContain("(ja-msg-056)");
    expect(stdout).toContain("^^^^^^^^^^^^^");
    expect(stdout).toMatch(/^ {2}84 rows {3}\d+ kept {3}\d+ rejected/m);
    expect(stdout).not.toMatch(/next:|shape messages|MB\/s/);
    const lines = stderr.trimEnd().split("\n");
    expect(lines[0]).toBe(`${MESSAGES}: shape messages (messages)`);
    expect(lines.at(-2)).toMatch(/^read 84 rows, [\d,]+ bytes in \d+\.\d s \(\d+(\.\d)? MB\/s\)$/);
    expect(lines.at(-1)).toMatch(/^next: shisa-filter run .*ja-messages\.jsonl -o out(-\d+)?$/);
    expect(lines).toHaveLength(3);
  });

  it("is silent about itself with -q", async () => {
    const loud = await call(["check", MESSAGES, ...INLINE]);
    const quiet = await call(["check", MESSAGES, ...INLINE, "-q"]);
    expect(quiet).toEqual({ code: 0, stdout: loud.stdout, stderr: "" });
  });

  it("says nothing of what comes next where nothing was rejected", async () => {
    const { stderr } = await call(["check", MESSAGES, ...INLINE, "--dry-run"]);
    expect(stderr).not.toContain("next:");
  });

  it("reads JSONL on stdin, and then offers no next command", async () => {
    const text = readFileSync(QA, "utf8");
    const { code, stdout, stderr } = await call(["check", "-", ...INLINE, "--format", "concise"], { stdin: text });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^-:\d+:answer:\d+-\d+: [A-Z]{3}\d{3} reject /m);
    expect(stderr).not.toContain("next:");
  });
});

describe("check --format", () => {
  it("concise is one line a finding, the summary aside on stderr", async () => {
    const { stdout, stderr } = await call(["check", MESSAGES, ...INLINE, "--format", "concise"]);
    for (const line of stdout.trimEnd().split("\n"))
      expect(line).toMatch(/^\S+ja-messages\.jsonl:\d+(:[\w.[\]]+:\d+-\d+)?: [A-Z]{3}\d{3} (reject|flag) .+\.$/);
    expect(stderr).toMatch(/^ {2}84 rows {3}/m);
  });

  it("json is one array, jsonl the same records a line each; both are whole", async () => {
    const json = await call(["check", MESSAGES, ...INLINE, "--format", "json", "-q"]);
    const jsonl = await call(["check", MESSAGES, ...INLINE, "--format", "jsonl", "-q"]);
    expect(json.stderr + jsonl.stderr).toBe("");
    const rows = rowsOf(jsonl.stdout);
    expect(JSON.parse(json.stdout)).toEqual(rows);
    expect(rows.filter(({ outcome }) => outcome === "reject").length).toBeGreaterThan(20);
    expect(rows.every((row) => !("texts" in row))).toBe(true);
  });

  it("json of nothing is an empty array", async () => {
    const { stdout } = await call(["check", "-", ...INLINE, "--format", "json", "-q"], {
      stdin: '{"text":"こんにちは。"}\n',
    });
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it("full shows at most --max-shown rows and says how many more there are", async () => {
    const all = (await found(MESSAGES)).filter(({ findings }) => findings.some(({ severity }) => severity !== "note"));
    const { stdout } = await call(["check", MESSAGES, ...INLINE, "--max-shown", "3", "-q"]);
    expect(stdout.match(/^\S+ja-messages\.jsonl:\d+ /gm)).toHaveLength(3);
    expect(stdout).toContain(
      `\n… and ${all.length - 3} more rows with findings; --max-shown ${all.length} shows all\n`,
    );
    const whole = await call(["check", MESSAGES, ...INLINE, "--max-shown", String(all.length), "-q"]);
    expect(whole.stdout).not.toContain("more rows with findings");
    const none = await call(["check", MESSAGES, ...INLINE, "--max-shown", "0", "-q"]);
    expect(none.stdout).toContain(`… and ${all.length} more rows`);
  });

  it("concise keeps that sentence off stdout", async () => {
    const { stdout, stderr } = await call([
      "check",
      MESSAGES,
      ...INLINE,
      "--format",
      "concise",
      "--max-shown",
      "1",
      "-q",
    ]);
    expect(stdout).not.toContain("more rows");
    expect(stderr).toMatch(/^\n… and \d+ more rows with findings; --max-shown \d+ shows all\n$/);
  });

  it("full shows a few findings of one code in a row, and counts the rest", async () => {
    const stdin = `${JSON.stringify({ text: "この文のここに\uFFFDがあり、そのほかは何も壊れていない長い文が続きます。\n\n".repeat(30) })}\n`;
    const { stdout } = await call(["check", "-", ...INLINE, "-q", "--select", "ENC001"], { stdin });
    expect(stdout.match(/ENC001 reject/g)).toHaveLength(5);
    expect(stdout).toContain("  … and 25 more ENC001 in this row\n");
  });
});

describe("check, and what is judged", () => {
  it("--select and --ignore take prefixes and codes, the longer winning", async () => {
    expect(codesIn(await found(MESSAGES, "--select", "SCR"))).toEqual(expect.arrayContaining(["SCR001", "SCR004"]));
    expect(codesIn(await found(MESSAGES, "--select", "SCR")).every((code) => code.startsWith("SCR"))).toBe(true);
    expect(codesIn(await found(MESSAGES, "--select", "SCR", "--ignore", "SCR004"))).not.toContain("SCR004");
    expect(codesIn(await found(MESSAGES, "--select", "SCR001,ENC001"))).toEqual(["ENC001", "SCR001"]);
    expect(codesIn(await found(MESSAGES, "--ignore", "SCR,ENC")).some((code) => /^(SCR|ENC)/.test(code))).toBe(false);
  });

  it("--severity sets codes and prefixes, and can be given again", async () => {
    const rows = await found(MESSAGES, "--select", "SCR", "--severity", "SCR=flag", "--severity", "SCR001=off");
    expect(codesIn(rows)).not.toContain("SCR001");
    expect(rows.every(({ outcome }) => outcome === "keep")).toBe(true);
  });

  it("--dry-run rejects nothing and loses nothing", async () => {
    const real = await found(MESSAGES, "--ignore", "DUP");
    const dry = await found(MESSAGES, "--ignore", "DUP", "--dry-run");
    expect(real.some(({ outcome }) => outcome === "reject")).toBe(true);
    expect(dry.every(({ outcome }) => outcome === "keep")).toBe(true);
    expect(dry.flatMap(({ findings }) => findings).length).toBe(real.flatMap(({ findings }) => findings).length);
  });

  it("--set changes an option: rows that share only their prompt", async () => {
    const cwd = temporaryFolder();
    const file = path.join(cwd, "a.jsonl");
    const row = (answer: string) =>
      JSON.stringify({
        messages: [
          { role: "user", content: "好きな果物は何ですか。" },
          { role: "assistant", content: answer },
        ],
      });
    writeFileSync(file, `${row("りんごがいちばん好きです。")}\n${row("みかんをよく食べます。")}\n`);
    expect(await found(file, "--select", "DUP")).toEqual([]);
    expect(codesIn(await found(file, "--select", "DUP", "--set", "exact-duplicate.unit=prompt"))).toEqual(["DUP001"]);
  });

  it("--preset chooses severities, the later one winning", async () => {
    const file = path.join(temporaryFolder(), "a.jsonl");
    writeFileSync(file, '{"text":"政府は去年、経済政策をtrash推進しました。"}\n');
    expect(codesIn(await found(file, "--select", "SCR006"))).toEqual(["SCR006"]);
    expect(await found(file, "--select", "SCR006", "--preset", "pretrain")).toEqual([]);
  });

  it("--shape, --text-column and --id-column say how rows are read", async () => {
    const cwd = temporaryFolder();
    const file = path.join(cwd, "a.jsonl");
    writeFileSync(file, '{"key":"k7","body":"これは壊れた\uFFFD文です。"}\n');
    const [row] = await found(file, "--text-column", "body", "--id-column", "key");
    expect(row).toMatchObject({ id: "k7", outcome: "reject" });
  });

  it("--plugin loads filters; explain and filters know them too", async () => {
    const cwd = temporaryFolder();
    const core = new URL("../../src/core/define.ts", import.meta.url).href;
    const zod = import.meta.resolve("zod");
    writeFileSync(
      path.join(cwd, "brand.mjs"),
      `import { defineFilter } from ${JSON.stringify(core)};
       import { z } from ${JSON.stringify(zod)};
       export default defineFilter({
         id: "brand-name", summary: "Answers that name a brand.",
         options: z.strictObject({ name: z.string().default("アクメ") }),
         reasons: { named: { code: "BRD001", severity: "flag", message: "It names {{name}}.", why: "Advertising.",
           fix: "Rewrite it.", bad: "⟦アクメ⟧", good: "店", since: "0.1.0" } },
         check: ({ name }) => (sample, report) => {
           for (const segment of sample.segments) {
             const start = segment.text.indexOf(name);
             if (start >= 0) report("named", { segment, start, end: start + name.length, data: { name } });
           }
         },
       });`,
    );
    const plugin = ["--plugin", "./brand.mjs"];
    const stdin = '{"text":"アクメの商品を買いました。"}\n';
    const { stdout } = await call(["check", "-", ...INLINE, "-q", "--format", "jsonl", ...plugin], { cwd, stdin });
    expect(codesIn(rowsOf(stdout))).toEqual(["BRD001"]);
    const named = [...plugin, "--set", "brand-name.name=商品", "--select", "BRD"];
    const other = await call(["check", "-", ...INLINE, "-q", "--format", "jsonl", ...named], { cwd, stdin });
    expect(rowsOf(other.stdout)[0]!.findings[0]).toMatchObject({ excerpt: "商品", message: "It names 商品." });
    expect((await call(["explain", "BRD001", ...plugin], { cwd })).stdout).toContain("Advertising.");
    expect((await call(["filters", ...plugin], { cwd })).stdout).toMatch(
      /^brand-name +BRD001 +sample +not measured +Answers/m,
    );
    writeFileSync(path.join(cwd, "shisa-filter.json"), '{ "plugins": ["./brand.mjs"] }');
    expect((await call(["explain", "brd001"], { cwd })).code).toBe(0);
    expect((await call(["explain", "BRD001", "--no-config"], { cwd })).code).toBe(2);
  });

  it("the config file of the folder holds, the flags win, --no-config leaves it out, -c names another", async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, "shisa-filter.json"), '{ "select": ["ENC"], "severity": { "ENC": "flag" } }');
    writeFileSync(path.join(cwd, "other.json"), '{ "select": ["RSP"] }');
    const codes = async (...argv: string[]) => {
      const { stdout } = await call(["check", MESSAGES, ...INLINE, "-q", "--format", "jsonl", ...argv], { cwd });
      return [...new Set(codesIn(rowsOf(stdout)).map((code) => code.slice(0, 3)))];
    };
    expect(await codes()).toEqual(["ENC"]);
    expect(await codes("--select", "SCR")).toEqual(["SCR"]);
    expect(await codes("-c", "other.json")).toEqual(["RSP"]);
    expect((await codes("--no-config")).length).toBeGreaterThan(2);
  });
});

describe("check --audit", () => {
  it("writes what --format jsonl shows, as JSON Lines", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "audit.jsonl");
    const { stdout } = await call(["check", MESSAGES, ...INLINE, "-q", "--format", "jsonl", "--audit", file]);
    expect(readFileSync(file, "utf8")).toBe(stdout);
  });

  it("writes it as Parquet, all rows of it, however few are shown", async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, "audit.parquet");
    await call(["check", MESSAGES, ...INLINE, "-q", "--max-shown", "1", "--audit", file]);
    const bytes = readFileSync(file);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = (await parquetReadObjects({ file: buffer })) as unknown as Row[];
    expect(rows.map(({ id }) => id)).toEqual((await found(MESSAGES)).map(({ id }) => id));
  });

  it("leaves nothing where the work could not be done", async () => {
    const folder = temporaryFolder();
    const { code } = await call(["check", "nowhere.jsonl", "--audit", path.join(folder, "audit.jsonl")]);
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("check --contamination", () => {
  const CASE = path.resolve(import.meta.dirname, "../../fixtures/contamination/ja-questions");
  const rows = path.join(CASE, "rows.jsonl");
  const item = JSON.stringify({
    question: "Why does the harbour master paint the old ferry green every single spring?",
  });

  it("compares rows with the benchmarks it is given, however often, in folders, files and by the flag's short list", async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "other.jsonl"), `${item}\n`);
    const argv = ["check", rows, ...INLINE, "--select", "CON", "--format", "concise", "-q"];
    const flags = ["--contamination", path.join(CASE, "references"), "--contamination", "other.jsonl"];
    // Flags are relative to the working directory.
    const { code, stdout, stderr } = await call([...argv, ...flags], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const codes = [...stdout.matchAll(/ (CON\d+) /g)].map(([, each]) => each);
    expect(codes).toEqual(["CON001", "CON001", "CON002", "CON003"]);
    const list = ["--contamination", "other.jsonl", path.join(CASE, "references")];
    expect((await call([...argv, ...list], { cwd: folder })).stdout).toBe(stdout);
  });

  it("is part of the command that comes next", async () => {
    const flag = path.join(CASE, "references");
    const { stderr } = await call(["check", rows, ...INLINE, "--contamination", flag]);
    expect(stderr).toContain(`--contamination ${flag} -o out`);
  });

  it("exits 2 with one line where a benchmark is missing", async () => {
    const { code, stdout, stderr } = await call(["check", rows, ...INLINE, "--contamination", "gone.jsonl"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error\[SF_INPUT\]: .*gone\.jsonl: there is no such file with reference data\n$/);
  });
});
