/**
 * `npm run bench -- many-rows [--rows 10000000] [--memory-mb 256] [--workers N]`: generates short rows, one in
 * twenty-five of which says an earlier one again, looks for duplicates alone, and tells time, the most memory and disk it took, and what was found.
 * Among them stand longer rows, and far behind each a copy with some of its characters edited: how many of these are dropped among so
 * many rows is printed by the share that was edited, beside what the choice of keys says.
 */

import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { check } from "../src/engine/check.ts";
import { resolveConfig } from "../src/engine/resolve-config.ts";
import { machine, machineLine } from "./machine.ts";
import { createProbes } from "./probes.ts";
import { shortRow } from "./short-rows.ts";
import { watchResources } from "./watched-resources.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000000" },
    "memory-mb": { type: "string", default: "256" },
    workers: { type: "string", default: "2" },
    folder: { type: "string", default: tmpdir() },
  },
});
const rows = Number(values.rows);
const probes = createProbes(rows);
const folder = mkdtempSync(path.join(values.folder, "many-rows-"));
const file = path.join(folder, "rows.jsonl");

/** @returns how many rows say an earlier one again. */
async function generate(): Promise<number> {
  const out = createWriteStream(file);
  let [block, copies] = ["", 0];
  for (let row = 0; row < rows; row++) {
    const { text, isCopy } = probes.textAt(row) ?? shortRow(row);
    if (isCopy) copies++;
    block += `{"text":"${text}"}\n`;
    if (block.length < 1 << 20 && row + 1 < rows) continue;
    if (!out.write(block)) await once(out, "drain");
    block = "";
  }
  out.end();
  await once(out, "close");
  return copies;
}

try {
  const copies = await generate();
  // Where the run puts what it cannot hold in memory.
  const temporary = path.join(folder, "temporary");
  mkdirSync(temporary);
  process.env["TMPDIR"] = temporary;
  const config = await resolveConfig([{ from: "bench", config: { select: ["DUP"] }, folder: "." }]);
  const ended = watchResources(temporary);
  const started = performance.now();
  const checked = check({
    inputs: [file],
    config,
    workers: Number(values.workers),
    indexMemory: Number(values["memory-mb"]) * 2 ** 20,
    onEvent: (event) => {
      if (event.kind === "notice") console.log(event.text);
    },
  });
  let found = 0;
  for (let next = await checked.next(); !next.done; next = await checked.next()) {
    if (!probes.found(next.value.row)) found++;
  }
  const minutes = (performance.now() - started) / 60_000;
  const { memory, disk } = await ended();
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(machineLine(machine()));
  console.log(
    `${rows} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB: ${minutes.toFixed(1)} min (${((userCPUTime + systemCPUTime) / 60e6).toFixed(1)} of CPU), at most ${(memory / 2 ** 20).toFixed(0)} MB of memory and ${(disk / 2 ** 20).toFixed(0)} MB of temporary files, ${found} found (${copies} planted)`,
  );
  for (const line of probes.lines()) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
