import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { expectSarif } from "../report/sarif-log.ts";
import { call, shard, temporaryFolder } from "./call.ts";

const INPUTS = [shard("ko-messages.jsonl"), shard("zh-tw-messages.parquet")];

async function audited(inputs: readonly string[] = INPUTS): Promise<string> {
  const audit = path.join(temporaryFolder(), "audit.jsonl");
  const { code, stderr } = await call(["check", ...inputs, "--audit", audit, "-j", "0", "-q"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return audit;
}
const report = (audit: string, ...argv: readonly string[]) => call(["report", audit, ...argv]);

/** Rows whose ids and answers try to act on whoever shows them. */
function hostile(): string {
  const file = path.join(temporaryFolder(), "a b,c:日本.jsonl");
  const row = (id: string, content: string) =>
    `${JSON.stringify({
      id,
      messages: [
        { role: "user", content: "道を教えてください。" },
        { role: "assistant", content },
      ],
    })}\n`;
  writeFileSync(
    file,
    row("</code><script>alert(1)</script>", "まず <script>\u202e</script> ]]> можно 右に曲がって歩いてください。") +
      row("x%0A::error::y", "まず \u0007@everyone\u001b[2J https://example.org www.example.org 右に曲がってください。"),
  );
  return file;
}

describe("report --format", () => {
  it("markdown: the worst first, examples folded", async () => {
    const { code, stdout } = await report(await audited(), "--format", "markdown");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^### shisa-filter report\n\n\*\*\d+ rows rejected\*\*, \d+ flagged\.\n/);
    const rejected = [...stdout.matchAll(/^\| [A-Z]{3}\d{3} [\w ]+ \| (\d+) \| \d+ \|$/gm)].map(([, times]) =>
      Number(times),
    );
    expect(rejected.length).toBeGreaterThan(5);
    expect(rejected).toEqual([...rejected].sort((a, b) => b - a));
    expect(stdout.match(/<details>/g)!.length).toBe(stdout.match(/<\/details>/g)!.length);
    expect(stdout).toMatch(/line 34 \(ko-msg-034\) · \*\*SCR004\*\*/);
  });

  it("markdown of a great audit fits a comment", async () => {
    const audit = await audited();
    const long = { excerpt: "[".repeat(160), message: "*".repeat(500) };
    const lines = Array.from({ length: 400 }, (_, index) =>
      JSON.stringify({
        ...{
          v: 1,
          source: `${"長".repeat(80)}${index}.jsonl`,
          row: index,
          line: index + 1,
          byteOffset: null,
          byteLength: null,
        },
        ...{ id: "i".repeat(500), hash: null, outcome: "reject" },
        findings: [
          {
            ...{
              code: `SCR${String(100 + (index % 40))}`,
              filter: "f",
              reason: "r",
              severity: "reject",
              path: "text",
              role: "text",
            },
            ...{ start: 0, end: 9, score: null, limit: null, data: "{}", ...long },
          },
        ],
      }),
    );
    writeFileSync(audit, lines.join("\n"));
    const { stdout } = await report(audit, "--format", "markdown", "--sample", "50");
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toContain("… and 28 more reasons");
  });

  it("sarif is a log that the schema allows, one result a finding", async () => {
    const audit = await audited();
    const run = expectSarif((await report(audit, "--format", "sarif")).stdout);
    const found = (await call(["check", ...INPUTS, "-j", "0", "-q", "--format", "jsonl"])).stdout;
    const findings = found
      .trimEnd()
      .split("\n")
      .flatMap((line) => JSON.parse(line).findings as { severity: string }[]);
    expect(run.results).toHaveLength(findings.filter(({ severity }) => severity !== "note").length);
    const some = expectSarif((await report(audit, "--format", "sarif", "--code", "SCR")).stdout);
    expect(some.results.length).toBeGreaterThan(0);
    expect(some.results.every(({ ruleId }) => ruleId.startsWith("SCR"))).toBe(true);
  });

  it("github names file and line, ten errors at most", async () => {
    const { stdout } = await report(await audited(), "--format", "github");
    const lines = stdout.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("::error ")).length).toBe(10);
    expect(lines.at(-1)).toMatch(/^::notice title=shisa-filter report::\d+ rows rejected, \d+ flagged: /);
    expect(lines[0]).toMatch(
      /^::error file=[^,]+ko-messages\.jsonl,line=\d+,title=[A-Z]{3}\d{3} [\w ]+ · line \d+ ko-msg-\d+::/,
    );
  });

  it("junit has a test a reason; what only flags passes", async () => {
    const { stdout } = await report(await audited(), "--format", "junit");
    const [, tests, failures] = /tests="(\d+)" failures="(\d+)"/.exec(stdout)!;
    expect(stdout.match(/<testcase /g)).toHaveLength(Number(tests));
    expect(stdout.match(/<failure /g)).toHaveLength(Number(failures));
    expect(Number(failures)).toBeLessThan(Number(tests));
  });

  it("json has the counts and the examples", async () => {
    const audit = await audited();
    const { stdout } = await report(audit, "--format", "json", "--sample", "1");
    const told = JSON.parse(stdout);
    expect(told.rows).toBeGreaterThan(20);
    expect(told.byCode.rejected.SCR004).toBe(told.byCode.rows.SCR004);
    expect(told.examples.SCR004).toHaveLength(1);
  });

  it.each(["markdown", "sarif", "github", "junit", "json"])("%s: nothing in a row acts", async (format) => {
    const { code, stdout } = await report(await audited([hostile()]), "--format", format);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    if (format === "markdown" || format === "junit") expect(stdout).not.toMatch(/<script|@everyone|https:\/\/|www\./);
    if (format === "sarif") expectSarif(stdout);
    if (format === "github")
      for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/^::(error|warning|notice) /);
  });

  it("an audit without findings is no error in any of them", async () => {
    const audit = path.join(temporaryFolder(), "audit.jsonl");
    writeFileSync(audit, "");
    for (const format of ["markdown", "github", "junit", "json"])
      expect((await report(audit, "--format", format)).code).toBe(0);
    expect(expectSarif((await report(audit, "--format", "sarif")).stdout).results).toEqual([]);
  });
});

describe("gate --format sarif", () => {
  const gate = (...argv: readonly string[]) => call(["gate", ...argv, "-j", "0", "-q", "--format", "sarif"]);

  it("is a log that the schema allows, failed limits and the worst rows", async () => {
    const { code, stdout } = await gate(...INPUTS, hostile());
    expect(code).toBe(1);
    const run = expectSarif(stdout);
    expect(run.results.filter(({ ruleId }) => ruleId === "gate/rejected").length).toBeGreaterThan(1);
    expect(run.results.filter(({ ruleId }) => !ruleId.startsWith("gate/"))).toHaveLength(10);
  });

  it("has a file with every result: code scanning on GitHub refuses the whole log for one without", async () => {
    const config = path.join(temporaryFolder(), "strict.json");
    writeFileSync(config, '{ "gate": { "rows": { "min": 1000000 }, "rejected": 0 } }');
    const failed = expectSarif((await gate(...INPUTS, hostile(), "-c", config)).stdout);
    expect(failed.results.some(({ ruleId }) => ruleId === "gate/rows")).toBe(true);
    for (const { locations } of failed.results) expect(locations).toHaveLength(1);
  });

  it("is a log without results where all holds", async () => {
    const clean = path.join(temporaryFolder(), "clean.jsonl");
    const turns = [
      { role: "user", content: "郵便局はどこですか。" },
      { role: "assistant", content: "郵便局は駅の北口を出て、橋を渡った左側の建物にあります。" },
    ];
    writeFileSync(clean, `${JSON.stringify({ id: "a", messages: turns })}\n`);
    const { code, stdout } = await gate(clean);
    expect({ code, results: expectSarif(stdout).results }).toEqual({ code: 0, results: [] });
  });

  it("holds for every row of the fixtures", async () => {
    const all = shard("");
    const { stdout } = await gate(all);
    expect(expectSarif(stdout).results.length).toBeGreaterThan(10);
    const told = expectSarif((await report(await audited([all]), "--format", "sarif")).stdout);
    expect(told.results.length).toBeGreaterThan(100);
    expect(new Set(told.results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(30);
  });
});
