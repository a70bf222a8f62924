import { beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../src/engine/resolve-config.ts";
import { type CheckedRow, check, type Summary } from "../src/index.ts";
import { labels } from "./fixture-labels.ts";

const found = new Map<string, CheckedRow>();
let summary: Summary;

beforeAll(async () => {
  const rows = check({ inputs: ["fixtures/shards"], config: await resolveConfig([]), workers: 0 });
  for (;;) {
    const next = await rows.next();
    if (next.done) {
      summary = next.value.summary;
      break;
    }
    found.set(`${next.value.source.replace("fixtures/", "")}#${next.value.row}`, next.value);
  }
});

const cases = Object.entries(labels).flatMap(([source, rows]) =>
  Object.entries(rows).map(([row, label]) => ({ place: `${source}#${row}`, ...label })),
);
const faults = cases.filter(({ expect: due, later }) => due !== "keep" && !later);

describe("verdicts over the fixtures", () => {
  it("rejects no good row", () => {
    const expected = new Set(cases.filter(({ expect: due }) => due !== "keep").map(({ place }) => place));
    const wrong = [...found].filter(([place, { outcome }]) => outcome === "reject" && !expected.has(place));
    expect(wrong.map(([place, { findings }]) => [place, findings.map(({ message }) => message)])).toEqual([]);
  });

  it("flags at most 3 % of the good rows", () => {
    const bad = new Set(cases.filter(({ expect: due }) => due !== "keep").map(({ place }) => place));
    const flagged = [...found].filter(
      ([place, { findings }]) => !bad.has(place) && findings.some(({ severity }) => severity === "flag"),
    );
    expect(flagged.length / (summary.rows.input - bad.size)).toBeLessThanOrEqual(0.03);
  });

  it.each(faults)("$place ($class): $expect", ({ place, expect: due, code = "" }) => {
    const row = found.get(place);
    expect(row?.outcome ?? "keep").toBe(due === "reject" ? "reject" : "keep");
    const counted = row?.findings.filter(({ severity }) => severity === due) ?? [];
    expect(counted.map((finding) => finding.code).join()).toContain(code);
  });
});
