/**
 * Reads mutated files with every reader, in processes with limits of time and memory; the seed decides the mutations.
 * `npm run bench -- fuzz [--count 100000] [--seed 1] [--only .parquet]`; the suites below SHISA_FILTER_DATA are mutated
 * too. Whatever is no answer and no clear refusal is printed with its seed, and makes the exit code 1.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { OWN } from "./fuzz/samples.ts";
import { runChild } from "./hostile/child.ts";
import { machine, machineLine } from "./machine.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
/** Mutations of one process, and what it may take for all of them. */
const TOGETHER = 2000;
const LIMITS = { seconds: 400, megabytes: 1500 };

const worker = fileURLToPath(new URL("./fuzz/worker.js", import.meta.url));
const endings = Object.keys(OWN).filter((ending) => values.only === undefined || values.only === ending);
const each = Math.ceil(Number(values.count) / endings.length);
let [done, sound, crashes, peakMb] = [0, 0, 0, 0];
for (const ending of endings) {
  const first = Number(values.seed);
  for (let seed = first; seed < first + each; ) {
    const count = Math.min(TOGETHER, first + each - seed);
    const ended = await runChild([worker, ending, String(seed), String(count)], LIMITS);
    peakMb = Math.max(peakMb, ended.peakMb);
    const isDone = ended.how === "code" && ended.code === 0;
    const died = isDone ? seed + count - 1 : Number(/^\d+$/gm[Symbol.match](ended.stderr)?.at(-1) ?? seed);
    if (!isDone) {
      crashes++;
      const said = ended.stderr.replaceAll(/^\d+\n/gm, "").slice(0, 1500);
      console.log(`CRASH ${ending} seed ${died}: ${ended.how} ${ended.code}, ${ended.peakMb} MB\n${said}`);
    }
    sound += Number(ended.stdout);
    done += died + 1 - seed;
    seed = died + 1;
    console.log(`${ending}: ${done} mutations in all, ${sound} read, ${crashes} crashes, at most ${peakMb} MB`);
  }
}
console.log(
  `${done} mutations, ${sound} read as sound, ${done - sound - crashes} refused, ${crashes} crashes or hangs`,
);
console.log(machineLine(machine()));
process.exitCode = crashes > 0 ? 1 : 0;
