/** What the script, language and encoding filters cost together, and how often the language model is asked. */
import type { Sample } from "../../src/core/sample.ts";
import { createMeasurer } from "../../src/engine/measure.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { timesAsked } from "../../src/text/language-model.ts";
import { median } from "../statistics.ts";
import { rowsOf } from "./data.ts";
import { percent } from "./lines.ts";
import { samplesOf } from "./sets.ts";

/** The filters of the families ENC, SCR and LNG. */
const IDS = FILTERS.filter(({ reasons }) =>
  Object.values<{ readonly code: string }>(reasons).some(({ code }) => /^(?:ENC|SCR|LNG)/.test(code)),
).map(({ id }) => id);

/** Chat by people and models, questions on paragraphs, and prose of programmers. */
const SETS: readonly (readonly [language: string, files: readonly string[]])[] = [
  ["ja", ["instruct/ja_chat_strong_messages.jsonl.gz", "instruct/ja_qa_jsquad_alpaca.jsonl.gz"]],
  ["ja, technical", ["instruct/ja_rustbook_messages.jsonl.gz"]],
  [
    "ko",
    ["native/ko_klue_nli.jsonl.gz", "native/ko_klue_ner_text.jsonl.gz", "instruct/ko_chat_songys_alpaca.jsonl.gz"],
  ],
  ["zh-TW", ["instruct/zh_tw_bench_messages.jsonl.gz", "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz"]],
  ["en", ["instruct/en_alpaca_eval_messages.jsonl.gz", "instruct/en_alpaca_raw.jsonl.gz"]],
];

/** Rounds before any counts: by then the code is compiled and the tables of first use are made. */
const WARMUP = 8;

const bytesOf = ({ segments }: Sample) => segments.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Rows of the files by turns, until their texts have so many bytes. */
function rowsFor(files: readonly string[], bytes: number): Sample[] {
  const lists = files.map((file) => rowsOf(file).flatMap(samplesOf));
  const rows: Sample[] = [];
  for (let at = 0, size = 0; size < bytes && lists.some((list) => at < list.length); at++)
    for (const list of lists) {
      const row = list[at];
      if (row === undefined) continue;
      rows.push(row);
      size += bytesOf(row);
    }
  return rows;
}

/** Processor time of measuring fresh copies of the rows once, in milliseconds. */
function timed(measure: ReturnType<typeof createMeasurer>, rows: readonly Sample[]): number {
  const fresh = rows.map((row) => ({ ...row, segments: row.segments.map((segment) => ({ ...segment })) }));
  const before = process.cpuUsage();
  for (const row of fresh) measure(row);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const measurerOf = (ids: readonly string[]) =>
  createMeasurer(
    FILTERS.filter(({ id }) => ids.includes(id)).map((filter) => ({ filter, options: filter.options.parse({}) })),
    createPolicy(NO_POLICY),
  );

/** `each`: every filter alone as well, the scan included each time. */
export function printCost(mb = 1, rounds = 9, each = false): void {
  console.log(
    `\nCost of ${IDS.join(", ")} together, the shared scan included: processor time, median of ${rounds} rounds;\nand texts for which the language model is asked`,
  );
  for (const [language, files] of SETS) {
    const rows = rowsFor(files, mb * 1e6);
    const size = rows.reduce((sum, row) => sum + bytesOf(row), 0) / 1e6;
    const texts = rows.reduce((sum, { segments }) => sum + segments.length, 0);
    const groups = [["together", IDS] as const, ...(each ? IDS.map((id) => [id, [id]] as const) : [])];
    const parts = groups.map(([name, ids]) => ({ name, measure: measurerOf(ids), times: [] as number[], asked: 0 }));
    for (let round = -WARMUP; round < rounds; round++)
      for (const part of parts) {
        const asked = timesAsked();
        const ms = timed(part.measure, rows);
        part.asked = timesAsked() - asked;
        if (round >= 0) part.times.push(ms);
      }
    for (const { name, times, asked } of parts) {
      const cost = median(times) / size;
      const line = `${language.padEnd(15)}${name.padEnd(17)}${cost.toFixed(2).padStart(7)} ms/MB`;
      console.log(
        name === "together"
          ? `${line}${(1000 / cost).toFixed(0).padStart(6)} MB/s   model asked for${percent(asked, texts)} % of ${texts} texts`
          : line,
      );
    }
  }
}
