/**
 * What threads cost and bring: `check` with all filters and with one trivial one, inline, with one worker and with two. Timed from
 * the first quarter of the file to its end, which leaves out what every run pays once: starting threads, compiling, tables.
 * `npm run bench -- threads [--mb 200] [--language mixed] [--length middle] [--runs 5]`
 */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { check } from "../src/engine/check.ts";
import { type ResolvedConfig, resolveConfig } from "../src/engine/resolve-config.ts";
import type { SessionEvent } from "../src/engine/session.ts";
import { writeJsonl } from "./corpus.ts";
import { corpusFiles } from "./corpus-files.ts";
import { machine, machineLine } from "./machine.ts";
import { interleave } from "./rounds.ts";
import { median } from "./statistics.ts";

const { values } = parseArgs({
  options: {
    mb: { type: "string", default: "200" },
    language: { type: "string", default: "mixed" },
    length: { type: "string", default: "middle" },
    runs: { type: "string", default: "5" },
  },
});
const megabytes = Number(values.mb);
if (!(megabytes > 0) || !(Number(values.runs) > 0))
  throw new TypeError(`--mb ${values.mb} --runs ${values.runs}: not above 0`);
const { rows, keep } = corpusFiles(values.language, values.length);
const file = await keep(`${megabytes}.jsonl`, (to) => writeJsonl(to, rows(), megabytes * 1e6));
const { size } = statSync(file);

const config = (select: string[]) => resolveConfig([{ from: "bench", folder: ".", config: { select } }]);
const configs: Record<string, ResolvedConfig> = {
  "all filters": await config([]),
  "one trivial filter": await config(["ROW"]),
};

/** Milliseconds per MB of JSONL, from the first quarter on. */
async function run(filters: string, workers: number): Promise<number> {
  let read = 0;
  let begun: { readonly at: number; readonly read: number } | undefined;
  const onEvent = (event: SessionEvent) => {
    if (event.kind !== "progress") return;
    read += event.bytes;
    if (begun === undefined && read >= size / 4) begun = { at: performance.now(), read };
  };
  const found = check({ inputs: [file], config: configs[filters]!, workers, onEvent });
  while (!(await found.next()).done);
  return (performance.now() - begun!.at) / ((size - begun!.read) / 1e6);
}

const cells = Object.keys(configs).flatMap((filters) => [0, 1, 2].map((workers) => ({ filters, workers })));
const nameOf = (filters: string, workers: number) =>
  `${filters}, ${workers === 0 ? "inline" : `${workers} worker${workers > 1 ? "s" : ""}`}`;
const times = await interleave(
  cells.map(({ filters, workers }) => ({ name: nameOf(filters, workers), run: () => run(filters, workers) })),
  { warmup: 1, rounds: Number(values.runs) },
);
const ratio = (over: string, under: string) =>
  median(times.get(over)!.map((each, round) => each / times.get(under)![round]!));

console.log(machineLine(machine()));
console.log(`${values.language}, ${values.length}: ${megabytes} MB of JSONL\n`);
for (const { filters, workers } of cells) {
  const name = nameOf(filters, workers);
  console.log(`${name.padEnd(32)}${median(times.get(name)!).toFixed(2).padStart(7)} ms/MB`);
}
console.log("");
for (const filters of Object.keys(configs)) {
  const [inline, one, two] = [0, 1, 2].map((workers) => nameOf(filters, workers)) as [string, string, string];
  console.log(
    `${filters}: pool and transfer take ${((ratio(one, inline) - 1) * 100).toFixed(1)} % of one worker's time`,
  );
  console.log(`${filters}: 2 workers are ${ratio(one, two).toFixed(2)} x one`);
}
