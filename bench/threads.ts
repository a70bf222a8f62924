/**
 * What threads cost and bring: `check` with all filters and with one trivial one, inline, with one worker and with two, on a
 * file and on one four times as large. The difference of the two leaves out what every run pays once: starting threads,
 * compiling, making tables.
 * `npm run bench -- threads [--mb 60] [--language mixed] [--length middle] [--runs 5]`
 */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { check } from "../src/engine/check.ts";
import { type ResolvedConfig, resolveConfig } from "../src/engine/resolve-config.ts";
import { writeJsonl } from "./corpus.ts";
import { corpusFiles } from "./corpus-files.ts";
import { machine, machineLine } from "./machine.ts";
import { interleave, timed } from "./rounds.ts";
import { median } from "./statistics.ts";

const { values } = parseArgs({
  options: {
    mb: { type: "string", default: "60" },
    language: { type: "string", default: "mixed" },
    length: { type: "string", default: "middle" },
    runs: { type: "string", default: "5" },
  },
});
const megabytes = Number(values.mb);
if (!(megabytes > 0) || !(Number(values.runs) > 0))
  throw new TypeError(`--mb ${values.mb} --runs ${values.runs}: not above 0`);
const { rows, keep } = corpusFiles(values.language, values.length);
const file = (size: number) => keep(`${size}.jsonl`, (to) => writeJsonl(to, rows(), size * 1e6));
const small = await file(megabytes);
const large = await file(4 * megabytes);

const config = (select: string[]) => resolveConfig([{ from: "bench", folder: ".", config: { select } }]);
const configs: Record<string, ResolvedConfig> = {
  "all filters": await config([]),
  "one trivial filter": await config(["ROW"]),
};

async function run(input: string, filters: string, workers: number): Promise<void> {
  const found = check({ inputs: [input], config: configs[filters]!, workers });
  while (!(await found.next()).done);
}

const cells = Object.keys(configs).flatMap((filters) => [0, 1, 2].map((workers) => ({ filters, workers })));
const nameOf = (filters: string, workers: number) =>
  `${filters}, ${workers === 0 ? "inline" : `${workers} worker${workers > 1 ? "s" : ""}`}`;
const times = await interleave(
  cells.flatMap(({ filters, workers }) =>
    ["small", "large"].map((size) =>
      timed(`${nameOf(filters, workers)} ${size}`, () => run(size === "small" ? small : large, filters, workers)),
    ),
  ),
  { warmup: 1, rounds: Number(values.runs) },
);

/** Milliseconds per MB of JSONL beyond the first ones, of each round. */
const slopes = (name: string): number[] => {
  const bytes = (statSync(large).size - statSync(small).size) / 1e6;
  return times.get(`${name} large`)!.map((ms, round) => (ms - times.get(`${name} small`)![round]!) / bytes);
};
const ratio = (over: string, under: string) => median(slopes(over).map((each, round) => each / slopes(under)[round]!));

console.log(machineLine(machine()));
console.log(`${values.language}, ${values.length}: ${megabytes} and ${4 * megabytes} MB of JSONL\n`);
for (const { filters, workers } of cells) {
  const name = nameOf(filters, workers);
  console.log(`${name.padEnd(32)}${median(slopes(name)).toFixed(2).padStart(7)} ms/MB`);
}
console.log("");
for (const filters of Object.keys(configs)) {
  const [inline, one, two] = [0, 1, 2].map((workers) => nameOf(filters, workers)) as [string, string, string];
  console.log(
    `${filters}: pool and transfer take ${((ratio(one, inline) - 1) * 100).toFixed(1)} % of one worker's time`,
  );
  console.log(`${filters}: 2 workers are ${ratio(one, two).toFixed(2)} x one`);
}
