import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { type ComparedRow, joinRows, openComparedRows } from "../../../src/engine/compare/compared-rows.ts";

const row = fc.record({
  side: fc.constantFrom("old", "new"),
  isRejected: fc.boolean(),
  source: fc.nat(2),
  row: fc.nat(1e9),
}) as fc.Arbitrary<ComparedRow>;
/** A few contents, so that copies meet. */
const saying = fc.integer({ min: 0, max: 12 });

const hashOf = (content: number) => Uint32Array.of(Math.imul(content, 0x9e3779b9), content, 0, 7);

const count = (rows: readonly ComparedRow[], side: string, isRejected: boolean) =>
  rows.filter((each) => each.side === side && each.isRejected === isRejected).length;

describe("rows of one saying", () => {
  it("are matched one to one, and every row is told of once", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ({ side, source, row: at }) => `${side} ${source} ${at}` }),
        (rows) => {
          const { both, newlyRejected, newlyKept, added, removed } = joinRows(rows);
          const [old, new_] = ["old", "new"].map((side) => rows.filter((each) => each.side === side).length);
          expect(both + removed.length).toBe(old);
          expect(both + added.length).toBe(new_);
          expect(Math.min(added.length, removed.length)).toBe(0);
          // No more than the balance needs: a copy that moved has not changed.
          expect(Math.min(newlyRejected.length, newlyKept.length)).toBe(0);
          const change = count(rows, "new", true) - count(rows, "old", true);
          const come = added.filter(({ isRejected }) => isRejected).length;
          const gone = removed.filter(({ isRejected }) => isRejected).length;
          expect(newlyRejected.length - newlyKept.length + come - gone).toBe(change);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("come back whole from the disk, hashes together, in the order they came", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-compare-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    let files = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(saying, row), { maxLength: 60 }), fc.boolean(), (given, isMany) => {
        const all = isMany ? Array.from({ length: 30 }, () => given).flat() : given;
        const rows = openComparedRows(path.join(folder, String(files++)));
        for (const [content, each] of all) rows.add(hashOf(content), { ...each, note: content, key: hashOf(content) });
        const groups = [...rows.groups()];
        rows.close();
        for (const group of groups) {
          expect(new Set(group.map(({ note }) => note)).size).toBe(1);
          const [{ note }] = group as [ComparedRow];
          const own = all.filter(([content]) => content === note).map(([, each]) => each);
          expect(group.map(({ side, isRejected, source, row: at }) => ({ side, isRejected, source, row: at }))).toEqual(
            own,
          );
          expect(group[0]!.key).toEqual(hashOf(note!));
        }
        expect(groups.flat().length).toBe(all.length);
      }),
      { numRuns: 30 },
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
