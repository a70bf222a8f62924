/**
 * Precision and recall by reason code and language, from the labelled rows of the other quality benches, written into
 * `src/filters/measured.table.ts`:
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/measured [--quick] [--show CODE] [--write]
 *
 * Without `--write` the table is only printed. `--show` prints what a code names wrongly, with the text around it.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Finding } from "../../src/core/finding.ts";
import { RULES } from "../../src/filters/rules.ts";
import { DATA_FOLDER } from "./data.ts";
import { around } from "./lines.ts";
import { COUNTED_CODES, cleanCases, type LabelledCase, labelledCases } from "./measured/cases.ts";
import { findingsIn } from "./measured/judge-case.ts";
import { createTallies } from "./measured/tallies.ts";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    show: { type: "string", multiple: true, default: [] },
  },
});
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const most = options.quick ? 40 : 500;
const started = performance.now();

const tallies = createTallies(COUNTED_CODES, (one, finding) => {
  if (options.show.some((code) => finding.code.startsWith(code))) showWrong(one, finding);
});
for (const one of cleanCases(options.quick ? 200 : Number.POSITIVE_INFINITY)) tallies.add(one, findingsIn(one));
for (const one of labelledCases(most)) tallies.add(one, findingsIn(one));

function showWrong({ sample, source, language }: LabelledCase, { code, span }: Finding): void {
  const text = sample.segments.find(({ path }) => path === span?.path)?.text ?? "";
  console.log(`  ${code} ${language} ${source}: ${span === undefined ? "the row" : around(text, span)}`);
}

const lines = tallies.lines();
for (const line of lines) console.log(line);
console.log(`${lines.length} lines, ${((performance.now() - started) / 1000).toFixed(0)} s`);

if (options.write) {
  // Built into .bench/bench/quality: the sources are three folders up and beside.
  const file = fileURLToPath(new URL("../../../src/filters/measured.table.ts", import.meta.url));
  writeFileSync(
    file,
    `/**
 * What each reason found in labelled rows, by language: made by \`npm run bench -- quality/measured --write\`; do not edit.
 * A line: code, language, corpus, clean rows, clean rows it named, rows it named, of those rightly, planted faults, of those found.
 * \`measured.ts\` says what the numbers mean.
 */
export const MEASURED_ON = { rules: ${RULES}, date: "${new Date().toISOString().slice(0, 10)}" } as const;

export const MEASURED_TABLE: string = \`
${lines.join("\n")}
\`;
`,
  );
  console.log(`written to ${file}`);
}
