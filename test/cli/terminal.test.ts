import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/width.ts";
import { call, shard, temporaryFolder } from "./call.ts";

const INLINE = ["-j", "0"];
const MESSAGES = shard("ja-messages.jsonl");
const KOREAN = shard("ko-messages.jsonl");
const ESCAPE = "\u001b";
// Colours that we write: SGR only.
const plain = (text: string) => text.replace(/\u001b\[\d+(;\d+)*m/g, "");

describe.each([80, 120])("on a terminal of %i columns", (columns) => {
  it("no line of a check is too wide, and every caret lies under its text", async () => {
    const { stdout } = await call(["check", MESSAGES, KOREAN, ...INLINE, "--max-shown", "1000"], { columns });
    const lines = plain(stdout).split("\n");
    expect(lines.length).toBeGreaterThan(200);
    // Where a row is may be as long as its path.
    expect(lines.filter((line) => displayWidth(line) > columns && !line.includes("/fixtures/"))).toEqual([]);
    const carets = lines.flatMap((line, index) => (/^ {2}│ +\^+/.test(line) ? [index] : []));
    expect(carets.length).toBeGreaterThan(40);
    for (const index of carets) {
      const frame = /^ {2}│ +\^+/.exec(lines[index]!)![0];
      expect(displayWidth(frame)).toBeLessThanOrEqual(Math.max(displayWidth(lines[index - 1]!), 5));
    }
  });

  it("the touchstone's words stand over their carets", async () => {
    const { stdout } = await call(["check", MESSAGES, ...INLINE, "--select", "SCR001", "--max-shown", "1"], {
      columns,
    });
    const lines = plain(stdout).split("\n");
    for (const word of ["Ek Cumhuriyet", "pokud", "train"]) {
      const at = lines.findIndex((line, index) => line.includes(word) && /^ {2}│ +\^+/.test(lines[index + 1] ?? ""));
      const caret = lines[at + 1]!;
      expect(displayWidth(lines[at]!.slice(0, lines[at]!.indexOf(word)))).toBe(
        displayWidth(caret.slice(0, caret.indexOf("^"))),
      );
      expect(/\^+/.exec(caret)![0]).toHaveLength(displayWidth(word));
    }
  });

  it("summaries and reports fit", async () => {
    const { stdout: summary } = await call(["check", MESSAGES, KOREAN, ...INLINE, "--max-shown", "0"], { columns });
    const audit = (await call(["check", MESSAGES, ...INLINE, "--format", "jsonl", "-q"])).stdout;
    const { stdout: report } = await call(["report", "-"], { columns, stdin: audit });
    for (const line of plain(summary + report)
      .split("\n")
      .filter((each) => !each.includes("/fixtures/")))
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });
});

describe("colours", () => {
  const colours = async (argv: readonly string[], given: { columns?: number; env?: Record<string, string> }) =>
    (await call(["check", MESSAGES, ...INLINE, "-q", ...argv], given)).stdout.includes(ESCAPE);

  it.each<[expected: boolean, argv: readonly string[], columns: number | undefined, env: Record<string, string>]>([
    [true, [], 100, {}],
    [false, [], undefined, {}],
    [false, [], 100, { NO_COLOR: "1" }],
    [true, [], 100, { NO_COLOR: "" }],
    [false, [], 100, { TERM: "dumb" }],
    [false, ["--no-color"], 100, {}],
    [true, ["--color"], undefined, {}],
    [true, ["--color"], undefined, { NO_COLOR: "1" }],
    [false, ["--format", "jsonl"], 100, {}],
  ])("%j: %j, columns %j, %j", async (expected, argv, columns, env) => {
    expect(await colours(argv, { env, ...(columns !== undefined && { columns }) })).toBe(expected);
  });

  it("change nothing but colours", async () => {
    const argv = ["check", MESSAGES, ...INLINE, "-q"];
    const [with_, without] = [await call([...argv, "--color"]), await call([...argv, "--no-color"])];
    expect(plain(with_.stdout)).toBe(without.stdout);
    expect(without.stdout).not.toContain(ESCAPE);
  });
});

describe("hostile input cannot act on the terminal", () => {
  const evil = `${ESCAPE}]0;owned\u0007${ESCAPE}[2J\u009b31m\u202e\u0085`;
  // Everything but line feeds that moves a cursor, rings or reorders.
  const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  it("neither its texts, ids, roles, columns nor paths", async () => {
    const folder = path.join(temporaryFolder(), `dir ${evil.replaceAll("/", "")}`);
    mkdirSync(folder);
    const file = path.join(folder, `shard ${evil}.jsonl`);
    const rows = [
      {
        id: `id ${evil}`,
        messages: [
          { role: `role ${evil}`, content: "x" },
          { role: "assistant", content: `答え ${evil} 終わり` },
        ],
      },
      {
        id: "2",
        [`column ${evil}`]: 1,
        messages: [
          { role: "user", content: evil },
          { role: "assistant", content: "" },
        ],
      },
      {
        id: "3",
        messages: [
          { role: "user", content: `${evil} か。` },
          { role: "assistant", content: `はい、${evil}です。` },
        ],
      },
    ];
    writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join("\n")}\n{ not json ${evil}\n`);
    const out = path.join(folder, `out ${evil}`);
    const calls = [
      ["check", file, ...INLINE, "--notes"],
      ["check", file, ...INLINE, "--format", "concise"],
      ["check", file, ...INLINE, "--format", "jsonl"],
      ["check", file, ...INLINE, "--format", "json"],
      ["run", file, "-o", out, ...INLINE],
      ["run", file, "-o", out, ...INLINE],
      ["run", file, "-o", out, ...INLINE, "--overwrite", "--format", "json"],
      ["show", out],
      ["show", out, "--kept"],
      ["show", out, "--borderline"],
      ["report", out],
      ["check", `${file}${evil}`],
      ["check", file, "--text-column", evil],
      ["check", file, "--select", evil],
      ["check", file, "--set", `${evil}.a=1`],
      ["check", file, "--plugin", evil],
      ["config", "--show-origin", "--id-column", evil],
      ["config", "--id-column", evil],
      ["explain", evil],
      [evil],
      ["check", `--${evil}`],
      ["check", file, "-c", evil],
      ["show", evil],
      ["report", evil, "--debug"],
    ];
    for (const argv of calls) {
      const { stdout, stderr } = await call(argv, { columns: 100, env: { NO_COLOR: "1", CI: "1" } });
      expect(stdout + stderr, argv.slice(0, 2).join(" ").slice(0, 40)).not.toMatch(ACTIVE);
      expect(stdout + stderr).not.toBe("");
    }
  });

  it("and an audit from elsewhere cannot either", async () => {
    const finding = {
      code: "SCR001",
      filter: evil,
      reason: evil,
      severity: "reject",
      path: evil,
      role: "assistant",
      start: 0,
      end: 1,
      excerpt: evil,
      score: 1,
      limit: 0,
      message: evil,
      data: "{}",
    };
    const record = {
      v: 1,
      source: evil,
      row: 0,
      line: 1,
      byteOffset: 0,
      byteLength: 1,
      id: evil,
      hash: evil,
      outcome: "reject",
      findings: [finding],
    };
    const { code, stdout, stderr } = await call(["report", "-"], {
      stdin: JSON.stringify(record),
      columns: 100,
      env: { NO_COLOR: "1" },
    });
    expect(code).toBe(0);
    expect(stdout + stderr).not.toMatch(ACTIVE);
    expect(stdout).toContain("SCR001");
  });
});
