/**
 * What each filter and each part of the shared text analysis costs, by language and length of text.
 * `npm run bench -- filters [--languages ja,en] [--lengths short,middle,long] [--mb 4] [--rounds 7] [--warmup N]
 * [--only NAME] [--json FILE]`; prints medians, in milliseconds per MB of text (UTF-8) and as a share of the floor.
 *
 * A filter's cost is the time of measuring all rows with it alone, less that with none: with the parts of the shared
 * analysis it asks for, which all filters together pay for once.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Sample } from "../src/core/sample.ts";
import { createMeasurer } from "../src/engine/measure.ts";
import { createPolicy } from "../src/engine/policy.ts";
import { resolveConfig } from "../src/engine/resolve-config.ts";
import { ANALYSIS_PARTS } from "./analysis-parts.ts";
import { chatRows, corpusTexts, LANGUAGES, type Language, LENGTHS, type Length } from "./corpus.ts";
import type { FilterCell, FilterFigures } from "./filter-cells.ts";
import { floorLines } from "./floor-read.ts";
import { machine, machineLine } from "./machine.ts";
import { interleave, type Timed } from "./rounds.ts";
import { type RowBlocks, rowBlocks } from "./row-blocks.ts";
import { median, quantile } from "./statistics.ts";

const { values } = parseArgs({
  options: {
    languages: { type: "string", default: LANGUAGES.join(",") },
    lengths: { type: "string", default: LENGTHS.join(",") },
    mb: { type: "string", default: "4" },
    rounds: { type: "string", default: "7" },
    warmup: { type: "string" },
    only: { type: "string" },
    json: { type: "string" },
  },
});

/** The words of a list with commas, each of them known. */
function chosen<T extends string>(option: string, known: readonly T[]): T[] {
  return option.split(",").map((word) => {
    const found = known.find((each) => each === word);
    if (found === undefined) throw new TypeError(`${JSON.stringify(word)} is none of ${known.join(", ")}`);
    return found;
  });
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new TypeError(`--${name} ${value} is no number above 0`);
  return number;
}

/** MB of text that every part sees before it counts: by then its code is compiled and the tables of first use are made. */
const WARMUP_MB = 8;

const [languages, lengths] = [chosen(values.languages, LANGUAGES), chosen(values.lengths, LENGTHS)];
const [mb, rounds] = [positive("mb", values.mb), positive("rounds", values.rounds)];
const warmup = values.warmup === undefined ? Math.max(2, Math.ceil(WARMUP_MB / mb)) : positive("warmup", values.warmup);

const FLOOR = "floor";
const NONE = "no filter";

/** A part of the bench, made ready for any rows; `work` is timed. */
interface Part {
  readonly name: string;
  readonly kind: FilterCell["kind"];
  readonly work: (samples: readonly Sample[]) => void;
}

/** What the last work gave: a result that something holds cannot be optimised away. */
let kept: unknown;

const config = await resolveConfig([]);
const policy = createPolicy(config.policy);
const measuring = (name: string, kind: FilterCell["kind"], filters: typeof config.active): Part => {
  const measure = createMeasurer(filters, policy);
  const work = (samples: readonly Sample[]) => {
    for (const sample of samples) kept = measure(sample);
  };
  return { name, kind, work };
};
const isAsked = ({ name, kind }: Part) => kind === "base" || values.only === undefined || name.includes(values.only);
const parts: readonly Part[] = [
  measuring(NONE, "base", []),
  ...config.active.map((active) => measuring(active.filter.id, "filter", [active])),
  measuring("all filters together", "filter", config.active),
  ...ANALYSIS_PARTS.map(({ name, run }): Part => {
    const work = (samples: readonly Sample[]) => {
      for (const { segments } of samples) for (const segment of segments) run(segment);
    };
    return { name, kind: "analysis", work };
  }),
].filter(isAsked);

/**
 * Times the work on each block alone: its rows are parsed and bound anew for every part and round, since the shared
 * analysis is kept with the segment, and none of that counts.
 */
const timedPart = ({ name, work }: Part, corpus: RowBlocks): Timed => ({
  name,
  run() {
    let ms = 0;
    for (const block of corpus.blocks) {
      const samples = corpus.bind(block);
      const start = performance.now();
      work(samples);
      ms += performance.now() - start;
    }
    return ms;
  },
});

const timedFloor = ({ blocks }: RowBlocks): Timed => ({
  name: FLOOR,
  run() {
    const start = performance.now();
    for (const block of blocks) kept = floorLines(block, 0, block.length, "parse");
    return performance.now() - start;
  },
});

async function measureCells(language: Language, length: Length): Promise<FilterCell[]> {
  const corpus = rowBlocks(chatRows(corpusTexts(language), 1, length), mb * 1e6);
  const { rows, textBytes, digest } = corpus;
  const foundIn = foundShare(corpus);
  const timedParts = [timedFloor(corpus), ...parts.map((part) => timedPart(part, corpus))];
  const times = await interleave(timedParts, { warmup, rounds });
  const base = times.get(NONE)!;
  const all: readonly Pick<Part, "name" | "kind">[] = [{ name: FLOOR, kind: "floor" }, ...parts];
  return all.map(({ name, kind }) => {
    const ms = times.get(name)!;
    // The analysis is timed without a measurer around it.
    const cost = ms.map((time, round) => ((time - (kind === "filter" ? base[round]! : 0)) * 1e6) / textBytes);
    return { language, length, part: name, kind, rows, textBytes, digest, foundIn, ms, cost };
  });
}

/** The share of rows the filters find something in: findings cost time too, and real rows have fewer than they may here. */
function foundShare({ blocks, bind, rows }: RowBlocks): number {
  const measure = createMeasurer(config.active, policy);
  let found = 0;
  for (const block of blocks) for (const sample of bind(block)) if (measure(sample).findings.length > 0) found++;
  return found / rows;
}

function table(cells: readonly FilterCell[]): string {
  const [{ language, length, rows, textBytes, foundIn }, floor] = [cells[0]!, median(cells[0]!.cost)];
  const lines = cells.map(({ part, kind, cost }) => {
    const spread = `${quantile(cost, 0.25).toFixed(2)} to ${quantile(cost, 0.75).toFixed(2)}`;
    const figures = [median(cost).toFixed(2), `${((median(cost) / floor) * 100).toFixed(1)} %`, spread];
    const widths = [9, 13, 20];
    return (
      `${kind === "analysis" ? "  " : ""}${part}`.padEnd(24) + figures.map((f, at) => f.padStart(widths[at]!)).join("")
    );
  });
  const firstAnalysis = cells.findIndex(({ kind }) => kind === "analysis");
  if (firstAnalysis >= 0) lines.splice(firstAnalysis, 0, "shared analysis");
  return [
    `${language}, ${length}: ${rows} rows, ${(textBytes / 1e6).toFixed(1)} MB of text, ${Math.round(textBytes / rows)} bytes a row, findings in ${(foundIn * 100).toFixed(0)} % of rows`,
    `${"".padEnd(24)}${"ms/MB".padStart(9)}${"% of floor".padStart(13)}${"middle half".padStart(20)}`,
    ...lines,
    "",
  ].join("\n");
}

const here = machine();
console.log(`${machineLine(here)}\n`);
const cells: FilterCell[] = [];
for (const language of languages)
  for (const length of lengths) {
    const measured = await measureCells(language, length);
    cells.push(...measured);
    console.log(table(measured));
  }
if (values.json !== undefined) {
  const figures: FilterFigures = { machine: here, options: { ...values }, cells };
  writeFileSync(values.json, `${JSON.stringify(figures)}\n`);
}
// Never true; but nobody who compiles this can know that.
if (kept === cells) console.log(kept);
