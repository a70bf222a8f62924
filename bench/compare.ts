/**
 * Is one revision faster than another? `npm run bench -- compare REV_A REV_B [--pairs 8] [-- options of filters]`
 * builds both apart, runs the filters bench of each in processes of their own, in the order A B B A A B B A …, and
 * compares the pairs; `.` is the working tree. `compare --files a.json b.json` compares the rounds of two files that
 * `filters --json` wrote: weaker, for what changed on the machine between the two is taken for a difference of the code.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import { cellKey, type FilterCell, type FilterFigures } from "./filter-cells.ts";
import { machine, machineLine } from "./machine.ts";
import { comparePairs, FEWEST_PAIRS, P_LIMIT, RATIO_LIMIT } from "./paired.ts";
import { closeRevision, openRevision, revisionLabel } from "./revision-tree.ts";
import { median } from "./statistics.ts";

const USAGE = "compare REV_A REV_B [--pairs 8] [-- options of filters], or compare --files a.json b.json";

/** Enough for pairs of short runs: many processes tell more than many rounds in one. */
const CHILD_OPTIONS = ["--mb", "2", "--rounds", "3"];

const argv = process.argv.slice(2);
const dashes = argv.indexOf("--");
const { values, positionals } = parseArgs({
  args: dashes < 0 ? argv : argv.slice(0, dashes),
  allowPositionals: true,
  options: { pairs: { type: "string", default: "8" }, files: { type: "boolean", default: false } },
});
const [nameA, nameB, ...more] = positionals;
const wanted = Number(values.pairs);
if (nameA === undefined || nameB === undefined || more.length > 0 || !(wanted > 0)) throw new TypeError(USAGE);

/** One cell of one side: a value of each pair, and which rows they are of. */
interface Side {
  readonly digest: string;
  readonly costs: number[];
}

type Sides = Map<string, Side>;

function add(into: Sides, cell: FilterCell, costs: readonly number[]): void {
  const side = into.get(cellKey(cell));
  if (side === undefined) into.set(cellKey(cell), { digest: cell.digest, costs: [...costs] });
  else side.costs.push(...costs);
}

const readFigures = (file: string) => JSON.parse(readFileSync(file, "utf8")) as FilterFigures;

/** Each process counts once, by its median: its rounds share one heap, one layout and one state of compilation. */
async function measureRevisions(options: readonly string[]): Promise<[Sides, Sides]> {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  const { signal } = stop;
  const temporary = mkdtempSync(path.join(os.tmpdir(), "shisa-filter-compare-"));
  const folders = [path.join(temporary, "a"), path.join(temporary, "b")] as const;
  const sides: [Sides, Sides] = [new Map(), new Map()];
  try {
    for (const [at, revision] of [nameA!, nameB!].entries()) {
      const { notes } = await openRevision(revision, folders[at]!, signal);
      for (const note of notes) console.log(`${"AB"[at]}: ${note}`);
    }
    const out = path.join(temporary, "figures.json");
    for (let pair = 0; pair < wanted; pair++) {
      const start = performance.now();
      for (const at of pair % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const args = [".bench/bench/filters.js", ...options, "--json", out];
        await promisify(execFile)(process.execPath, args, { cwd: folders[at], signal, maxBuffer: 64 << 20 });
        for (const cell of readFigures(out).cells) add(sides[at], cell, [median(cell.cost)]);
        rmSync(out);
      }
      console.error(`pair ${pair + 1} of ${wanted}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    return sides;
  } finally {
    for (const folder of folders) closeRevision(folder);
    rmSync(temporary, { recursive: true, force: true });
  }
}

function readRounds(): [Sides, Sides] {
  const sides: [Sides, Sides] = [new Map(), new Map()];
  for (const [at, file] of [nameA!, nameB!].entries())
    for (const cell of readFigures(file).cells) add(sides[at]!, cell, cell.cost);
  return sides;
}

const row = (name: string, figures: readonly string[], verdict: string) =>
  `${name.padEnd(38)}${figures.map((each) => each.padStart(9)).join("")}  ${verdict}`.trimEnd();

function print(a: Sides, b: Sides): void {
  const shared = [...a.keys()].filter((key) => b.has(key));
  const pairs = Math.min(...shared.map((key) => Math.min(a.get(key)!.costs.length, b.get(key)!.costs.length)));
  console.log(`\n${row("ms/MB of text", ["A", "B", "B/A", "p"], "B is")}`);
  let last = "";
  for (const key of shared) {
    const group = key.split(" ", 2).join(" ");
    if (group !== last) console.log();
    last = group;
    const [sideA, sideB] = [a.get(key)!, b.get(key)!];
    const { a: medianA, b: medianB, ratio, p, verdict } = comparePairs(sideA.costs, sideB.costs);
    const figures = [medianA.toFixed(3), medianB.toFixed(3), ratio?.toFixed(3) ?? "-", p.toFixed(3)];
    console.log(row(key, figures, sideA.digest !== sideB.digest ? "on other rows" : verdict === "same" ? "" : verdict));
  }
  for (const [side, own, other] of [["A", a, b] as const, ["B", b, a] as const]) {
    const only = [...own.keys()].filter((key) => !other.has(key));
    if (only.length > 0) console.log(`\nonly in ${side}: ${only.join(", ")}`);
  }
  const chance = (shared.length * P_LIMIT).toFixed(1);
  console.log(
    `\n${pairs} pairs; a verdict needs p < ${P_LIMIT} (Wilcoxon, two-sided) and more than ${RATIO_LIMIT * 100} %. Of ${shared.length} cells, chance alone brings up to ${chance} below that p.`,
  );
  if (pairs < FEWEST_PAIRS) console.log(`With fewer than ${FEWEST_PAIRS} pairs no difference can be told from noise.`);
}

console.log(machineLine(machine()));
const label = values.files ? (file: string) => file : revisionLabel;
console.log(`A: ${label(nameA)}\nB: ${label(nameB)}`);
if (values.files) print(...readRounds());
else print(...(await measureRevisions(dashes < 0 ? CHILD_OPTIONS : argv.slice(dashes + 1))));
