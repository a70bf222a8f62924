import { describe, expect, it } from "vitest";
import { type Candidate, chooseSamples } from "../../../src/report/html/choose-samples.ts";

const row = (codes: string, bytes = 1, isKept = false): Candidate => ({
  codes: codes === "" ? [] : codes.split(" "),
  bytes,
  isKept,
});

describe("chooseSamples", () => {
  it("takes all where there is room, in their order", () => {
    const rows = [row("A"), row("B"), row("A B"), row("")];
    expect(chooseSamples(rows, 4)).toEqual(rows);
  });

  it("gives a rare reason as much room as a common one, and rows that are fit too", () => {
    const rows = [...Array.from({ length: 100 }, () => row("A001")), row("B001"), row("B001"), row("", 1, true)];
    const chosen = chooseSamples(rows, 6).map(({ codes }) => codes.join());
    expect(chosen.sort()).toEqual(["", "A001", "A001", "A001", "B001", "B001"]);
  });

  it("passes over a row that is too large for what is left, and goes on", () => {
    const rows = [row("A", 50), row("A", 2), row("B", 3)];
    expect(chooseSamples(rows, 10)).toEqual([rows[1], rows[2]]);
  });
});
