import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { auditOf, jsonOf } from "../engine/scratch.ts";
import { call, temporaryFolder } from "./call.ts";

const broken = (index: number) =>
  `${JSON.stringify({ text: `${index}番目の文は途中で壊れた\ufffd文になっています。` })}\n`;
const plain = (index: number) =>
  `${JSON.stringify({ text: `${index}番目の文は普通の文です。特に何もありません。` })}\n`;

/** A run over twelve broken rows and twelve plain ones, and marks of the broken ones: so many are called wrong. */
async function reviewed(wrong: number) {
  const home = temporaryFolder();
  const input = path.join(home, "in.jsonl");
  writeFileSync(input, Array.from({ length: 12 }, (_, index) => broken(index) + plain(index)).join(""));
  const out = path.join(home, "out");
  await call(["run", input, "-o", out, "-j", "0", "-q"]);
  const marks = auditOf(out).map(({ hash, source, row, outcome, findings }, index) => ({
    ...{ hash, source, row, outcome, isFair: true },
    codes: findings.map(({ code }) => code),
    mark: index < wrong ? "wrong" : "right",
  }));
  const file = path.join(home, "marks.json");
  writeFileSync(file, JSON.stringify({ v: 1, marks }));
  return { home, input, out, file };
}

describe("calibrate", () => {
  it("tells the precision of each reason, and nothing to change where that is good", async () => {
    const { out, file } = await reviewed(0);
    const { code, stdout } = await call(["calibrate", out, file]);
    expect(code).toBe(0);
    expect(stdout).toContain("12 marked rows, 12 of them in this audit");
    expect(stdout).toMatch(/ENC001 +12 {2}100 % \(75–100\) {2}as it is/);
    expect(stdout).toContain("nothing to change for a precision of 97 %");
  });

  it("proposes a flag for what is wrong too often, and the marks as an allow list", async () => {
    const { out, file } = await reviewed(3);
    const { stdout } = await call(["calibrate", out, file, "--format", "json"]);
    const told = JSON.parse(stdout);
    expect(told.config).toEqual({ severity: { ENC001: "flag" }, allow: file });
    expect(told.proposals[0]).toMatchObject({ code: "ENC001", precision: { ratio: 0.75, of: 12 } });
    const { stdout: lax } = await call(["calibrate", out, file, "--precision", "0.7", "--format", "json"]);
    expect(JSON.parse(lax).config).toEqual({ allow: file });
  });

  it("refuses what is no marks file, and says why", async () => {
    const { out, file } = await reviewed(0);
    writeFileSync(file, '{"v":1,"marks":[{"hash":1}]}');
    const { code, stderr } = await call(["calibrate", out, file]);
    expect(code).toBe(2);
    expect(stderr).toContain("is no marks.json of a report: marks.0.hash");
  });
});

describe("--marks", () => {
  it("keeps the rows that were wrongly rejected, wherever they stand now, and still says what is in them", async () => {
    const { home, input, file } = await reviewed(3);
    const lines = readFileSync(input, "utf8").trimEnd().split("\n");
    const moved = path.join(home, "moved.jsonl");
    writeFileSync(moved, `${lines.reverse().join("\n")}\n`);
    const out = path.join(home, "out-2");
    expect((await call(["run", moved, "-o", out, "-j", "0", "-q", "--marks", file])).code).toBe(0);
    expect(jsonOf<{ rows: object }>(out, "summary.json").rows).toMatchObject({ rejected: 9, kept: 15, flagged: 3 });
    const allowed = auditOf(out).filter(({ outcome }) => outcome === "keep");
    expect(allowed.map(({ findings }) => findings.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      Array(3).fill(["ENC001 flag"]),
    );
  });

  it("forgives only the reasons that the row had then", async () => {
    const { home, input, file } = await reviewed(3);
    const marks = JSON.parse(readFileSync(file, "utf8"));
    for (const mark of marks.marks) mark.codes = ["SCR001"];
    writeFileSync(file, JSON.stringify(marks));
    const out = path.join(home, "out-2");
    await call(["run", input, "-o", out, "-j", "0", "-q", "--marks", file]);
    expect(jsonOf<{ rows: object }>(out, "summary.json").rows).toMatchObject({ rejected: 12 });
  });

  it("makes another fingerprint, since it changes verdicts", async () => {
    const { home, input, out, file } = await reviewed(1);
    const second = path.join(home, "out-2");
    await call(["run", input, "-o", second, "-j", "0", "-q", "--marks", file]);
    expect(jsonOf(second, "run.json")["fingerprint"]).not.toBe(jsonOf(out, "run.json")["fingerprint"]);
  });
});

describe("the report of a run", () => {
  it("is the same page again from the audit's folder", async () => {
    const { home, out } = await reviewed(0);
    const file = path.join(home, "again.html");
    expect((await call(["report", out, "--format", "html", "-o", file])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(readFileSync(path.join(out, "report.html"), "utf8"));
  });

  it("check writes one too, with rows read again", async () => {
    const { home, input } = await reviewed(0);
    const file = path.join(home, "check.html");
    const { code } = await call(["check", input, "-j", "0", "-q", "--report", file]);
    expect(code).toBe(0);
    const data = JSON.parse(/id="data">(.*?)<\/script>/s.exec(readFileSync(file, "utf8"))![1]!);
    expect(data.rows).toMatchObject({ input: 24, rejected: 12 });
    expect(data.samples.map(({ texts }: { texts: unknown[] }) => texts.length)).toEqual(Array(12).fill(1));
    const wrong = await call(["check", input, "-j", "0", "-q", "--report", path.join(home, "check.pdf")]);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("a report ends in .html") });
  });

  it("needs a file to be written to", async () => {
    const { out } = await reviewed(0);
    const { code, stderr } = await call(["report", out, "--format", "html"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--format html needs -o FILE");
  });
});
