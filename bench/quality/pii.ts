/**
 * Quality of the pii filter: seeded values of every kind, with their check digits, planted into real texts, and what is
 * found in clean ones.
 *
 *   SHISA_FILTER_DATA=<folder> node bench/quality/pii.ts [--show] [--misses]
 */
import { seeded } from "../../src/core/random.ts";
import type { Sample } from "../../src/core/sample.ts";
import filter from "../../src/filters/pii.ts";
import { findingsOf } from "../../src/testing.ts";
import { privateSpans } from "../../src/text/private/private-spans.ts";
import { beginSample, endSample, textOf } from "../../src/text/texts.ts";
import { DATA_FOLDER, rowsOf } from "./data.ts";
import { PARTS, PartTally, partOf } from "./parts.ts";
import { kindsIn, makerOf } from "./pii/generate.ts";
import { sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const show = process.argv.includes("--show");
const misses = process.argv.includes("--misses");
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}

/** The texts that values are planted into, by language. */
const HOSTS: Readonly<Record<string, readonly [file: string, column: string]>> = {
  ja: ["native/ja_wikipedia_sentences.jsonl.gz", "text"],
  ko: ["native/ko_klue_ner_text.jsonl.gz", "text"],
  "zh-Hant": ["instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", "input"],
  en: ["native/ud_en.jsonl.gz", "text"],
};
const PLANTED = 500;

for (const [language, [file, column]] of Object.entries(HOSTS)) {
  const hosts = { tune: [] as string[], held: [] as string[] };
  for (const row of rowsOf(file)) hosts[partOf(row[column])].push(row[column]);
  for (const kind of kindsIn(language)) {
    const random = seeded(`pii ${language} ${kind}`);
    const make = makerOf(kind);
    const caught = new PartTally();
    for (let each = 0; each < PLANTED; each++) {
      const part = PARTS[each % 2]!;
      const host = hosts[part][Math.floor(random() * hosts[part].length)]!;
      const { value, around } = make(random, language);
      const text = `${host}\n${around.replace("%", () => value)}`;
      const at = text.lastIndexOf(value);
      const found = findingsOf(filter, sampleOfTurns([["assistant", text]]));
      const isCaught = found.some(({ span }) => span!.start < at + value.length && span!.end > at);
      caught.add(part, isCaught);
      if (!isCaught && misses) console.log(`  missed ${language} ${kind}: ${around.replace("%", () => value)}`);
    }
    console.log(`${language.padEnd(8)} ${kind.padEnd(12)} ${caught}`);
  }
}

let [rows, rejected, flagged] = [0, 0, 0];
for (const file of setsIn(["instruct", "native", "translation", "dpo", "wild"])) {
  const samples = rowsOf(file).flatMap((row) => samplesOf(row));
  const [rejects, flags] = [[] as Sample[], [] as Sample[]];
  for (const sample of samples) {
    const found = findingsOf(filter, sample);
    if (found.some(({ severity, code }) => severity === "reject" || code <= "PII004")) rejects.push(sample);
    else if (found.length > 0) flags.push(sample);
    if (!show) continue;
    for (const { code, span } of found) {
      const { text, role } = sample.segments.find(({ path }) => path === span!.path)!;
      const shown = text.slice(Math.max(0, span!.start - 20), span!.end + 10).replaceAll("\n", " ");
      console.log(
        `  ${file.slice(0, 30)} ${role} ${code} ${text.slice(span!.start, span!.end).slice(0, 60)} | ${shown.slice(0, 120)}`,
      );
    }
  }
  rows += samples.length;
  rejected += rejects.length;
  flagged += flags.length;
  console.log(
    `${file.padEnd(50)} ${samples.length} rows, ${rejects.length} with a reject's code, ${flags.length} with a flag's`,
  );
}
console.log(`in all: ${rejected} and ${flagged} of ${rows}`);

/** Texts strung together, some 5,000 units each: a timer takes longer than a sentence. */
const JOINED = 40;
const speed = ["native/ja_wikipedia_sentences.jsonl.gz", "native/ud_en.jsonl.gz", "native/ko_klue_ner_text.jsonl.gz"];
for (const file of speed) {
  const texts = rowsOf(file).map((row): string => row.text);
  const samples = Array.from({ length: Math.ceil(texts.length / JOINED) }, (_, index) =>
    sampleOfTurns([["text", texts.slice(index * JOINED, (index + 1) * JOINED).join("\n")]]),
  );
  const bytes = samples.reduce((sum, { segments }) => sum + Buffer.byteLength(segments[0]!.text), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round++) {
    let time = 0;
    for (const sample of samples) {
      beginSample();
      const text = textOf(sample.segments[0]!);
      const start = performance.now();
      privateSpans(text);
      time += performance.now() - start;
      endSample();
    }
    best = Math.min(best, time);
  }
  console.log(`${file}: ${((best / bytes) * 1e6).toFixed(2)} ms a megabyte above the scan`);
}
