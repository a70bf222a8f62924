import { describe, expect, it } from "vitest";
import type { LimitRule } from "../../src/report/beyond-limit.ts";
import { type MarkedFinding, proposals } from "../../src/report/calibrate.ts";

/** `+` right, `-` wrong, each with the score that stands before it. */
const marks = (code: string, said: string): MarkedFinding[] =>
  said.split(" ").map((each) => {
    const score = Number(each.slice(0, -1));
    return { code, isRight: each.endsWith("+"), score: Number.isNaN(score) ? null : score, limit: 1 };
  });

const times = (mark: string, count: number) => Array.from({ length: count }, () => mark).join(" ");
const above = (): LimitRule => ({ bad: "above" });
const changeOf = (all: readonly MarkedFinding[], wanted = 0.97, rule: () => LimitRule | undefined = above) =>
  proposals(all, wanted, rule)[0]!.change;

describe("proposals", () => {
  it("leaves a reason that is right often enough", () => {
    expect(changeOf(marks("SCR001", times("2+", 40)))).toEqual({ kind: "keep" });
  });

  it("says nothing from a few marks, right or wrong", () => {
    expect(changeOf(marks("SCR001", times("2+", 9)))).toEqual({ kind: "few" });
    expect(changeOf(marks("SCR001", times("2-", 9)))).toEqual({ kind: "few" });
  });

  it("takes the loosest limit that is good enough, and tells what it costs", () => {
    const all = marks("SCR001", `${times("1.1-", 5)} 1.2+ ${times("1.5+", 6)} ${times("3+", 10)}`);
    expect(changeOf(all)).toMatchObject({
      kind: "limit",
      from: 1,
      limit: 1.2,
      lost: 0,
      precision: { ratio: 1, of: 17 },
    });
    const mixed = marks("SCR001", `1.1+ 1.1+ ${times("1.2-", 5)} ${times("3+", 12)}`);
    expect(changeOf(mixed)).toMatchObject({ kind: "limit", limit: 3, lost: 2 });
  });

  it("goes the other way where low scores are bad", () => {
    const all = marks("FLU001", `${times("0.9-", 5)} ${times("0.2+", 12)}`);
    expect(changeOf(all, 0.97, () => ({ bad: "below" }))).toMatchObject({ kind: "limit", limit: 0.2 });
  });

  it("proposes a limit that is allowed below the scores that stay", () => {
    const all = marks("SCR001", `${times("2-", 5)} ${times("4+", 12)}`);
    expect(changeOf(all, 0.97, () => ({ bad: "above", allowed: true }))).toMatchObject({ limit: 2, lost: 0 });
    expect(changeOf(all)).toMatchObject({ limit: 4, lost: 0 });
  });

  it("makes a flag of what no limit mends", () => {
    expect(changeOf(marks("SCR001", `${times("9-", 5)} ${times("2+", 12)}`))).toEqual({ kind: "flag" });
    expect(changeOf(marks("ENC001", `${times("-", 5)} ${times("+", 12)}`), 0.97, () => undefined)).toEqual({
      kind: "flag",
    });
  });

  it("settles each reason by its own marks, by code", () => {
    const all = [...marks("SCR001", times("2+", 12)), ...marks("ENC001", times("-", 12))];
    expect(proposals(all, 0.97, above).map(({ code, change }) => [code, change.kind])).toEqual([
      ["ENC001", "flag"],
      ["SCR001", "keep"],
    ]);
  });
});
