import { describe, expect, it } from "vitest";
import type { SarifReason } from "../../src/report/sarif.ts";
import { MOST_RESULTS, sarifLog, sarifResults, sarifRule } from "../../src/report/sarif.ts";
import { expectSarif, schemaFaults } from "./sarif-log.ts";
import { shownRecord } from "./shown-records.ts";

const REASON: SarifReason = { key: "foreignSplice", message: "m", why: "Why it matters.", fix: "What to do." };
const records = Array.from({ length: 3 }, (_, row) => shownRecord("駅の ⟦можно⟧ 近く", { row, score: 6, limit: 2.5 }));
const log = (
  text = sarifLog(
    "1.0.0",
    [sarifRule("SCR001", REASON)],
    records.flatMap((each) => sarifResults(each, () => 0)),
  ),
) => JSON.parse(text);

describe("a SARIF log", () => {
  it("is what the schema of the standard allows", () => {
    const { results, tool } = expectSarif(JSON.stringify(log()));
    expect(results.map(({ locations }) => locations?.[0]?.physicalLocation?.region?.startLine)).toEqual([1, 2, 3]);
    expect(tool.driver.rules).toEqual([
      {
        id: "SCR001",
        name: "foreign splice",
        shortDescription: { text: "foreign splice" },
        fullDescription: { text: "Why it matters." },
        help: { text: "Why it matters. What to do." },
      },
    ]);
  });

  it("is one of no results, and of as many as are written at most", () => {
    expect(expectSarif(sarifLog("1.0.0", [], [])).results).toEqual([]);
    const results = sarifResults(records[0]!, () => 0);
    const many = Array.from({ length: MOST_RESULTS }, () => results[0]!);
    expect(expectSarif(sarifLog("1.0.0", [sarifRule("SCR001", undefined)], many)).results).toHaveLength(MOST_RESULTS);
  });

  const result = ["runs", 0, "results", 0];
  it.each<[string, (string | number)[], unknown, RegExp]>([
    ["another version", ["version"], "2.0.0", /\/version/],
    ["no tool", ["runs", 0, "tool"], undefined, /'tool'/],
    ["a level there is not", [...result, "level"], "fatal", /level/],
    ["no message", [...result, "message"], undefined, /'message'/],
    ["a property of our own", [...result, "row"], 3, /\(row\)/],
    ["a line 0", [...result, "locations", 0, "physicalLocation", "region", "startLine"], 0, />= 1/],
    ["a space in an address", [...result, "locations", 0, "physicalLocation", "artifactLocation", "uri"], "a b", /uri/],
    ["a rule twice", ["runs", 0, "tool", "driver", "rules"], [{ id: "A" }, { id: "A" }], /duplicate/],
  ])("fails with %s", (_, place, value, words) => {
    const broken = log();
    const parent = place.slice(0, -1).reduce((inner, key) => inner[key], broken);
    parent[place.at(-1)!] = value;
    expect(schemaFaults(JSON.parse(JSON.stringify(broken))).join("\n")).toMatch(words);
  });
});
