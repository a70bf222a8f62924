/**
 * Quality of the mojibake filter: recall on real sentences misread through every pair of codecs, false positives on
 * clean sets, and the test cases of ftfy. `SHISA_FILTER_DATA=<folder> node bench/quality/mojibake.ts [--misses]`.
 * Sentences are misread by the platform's decoders (misread.ts), so that the tables judged here do not judge themselves.
 */
import { readdirSync, readFileSync } from "node:fs";
import { seeded } from "../../src/core/random.ts";
import type { CodecName } from "../../src/text/codecs/codec.ts";
import { findMojibake } from "../../src/text/codecs/mojibake.ts";
import { analyse } from "../../src/text/texts.ts";
import { rowsOf } from "./data.ts";
import { decode, encode, OLD_CODECS, OLD_READS, UTF8_READS } from "./misread.ts";

const folder = process.env["SHISA_FILTER_DATA"];
if (folder === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const showMisses = process.argv.includes("--misses");

const SEED = 20250101;
const SENTENCES = 300;
/** Characters beyond ASCII a sentence must have; French has few, and English, whose quotes are made curly here, fewer. */
const FEWEST = { eastAsian: 8, latin: 2 };

function textsOf(value: unknown, into: string[] = []): string[] {
  if (typeof value === "string") into.push(value);
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) textsOf(each, into);
  return into;
}

const beyondAscii = (text: string) => [...text].filter((character) => character > "\x7f").length;

function sample(texts: readonly string[], fewest: number): string[] {
  const random = seeded(SEED);
  const fit = texts.filter((text) => beyondAscii(text) >= fewest);
  return Array.from({ length: Math.min(SENTENCES, fit.length) }, () => fit[Math.floor(random() * fit.length)]!);
}

const ntrex = rowsOf("native/ntrex_parallel_33langs.jsonl.gz");
const LANGUAGES = {
  ja: rowsOf("native/ja_wikipedia_sentences.jsonl.gz").map(({ text }) => text as string),
  ko: rowsOf("native/ko_klue_ner_text.jsonl.gz").map(({ text }) => text as string),
  "zh-Hant": rowsOf("native/ud_zh-Hant.jsonl.gz").map(({ text }) => text as string),
  "zh-Hans": rowsOf("native/ud_zh-Hans.jsonl.gz").map(({ text }) => text as string),
  fr: ntrex.map(({ fr }) => fr as string),
  en: ntrex.map(({ en }) => (en as string).replaceAll("'", "’").replaceAll(/"([^"]*)"/g, "“$1”")),
} as const;
type Language = keyof typeof LANGUAGES;

console.log(`Recall: ${SENTENCES} sentences a pair, seed ${SEED}; a sentence is found when a finding is in it`);
for (const [language, all] of Object.entries(LANGUAGES) as [Language, string[]][]) {
  const latin = language === "fr" || language === "en";
  const sentences = sample(all, latin ? FEWEST.latin : FEWEST.eastAsian);
  const pairs: [written: "utf-8" | CodecName, read: string][] = [
    ...UTF8_READS.filter((read) => !latin || read !== "windows-1251").map((read): ["utf-8", string] => ["utf-8", read]),
    ...OLD_CODECS[language]!.flatMap((written) =>
      OLD_READS.filter((read) => read !== written).map((read): [CodecName, string] => [written, read]),
    ),
  ];
  for (const [written, read] of pairs) {
    let found = 0;
    let tried = 0;
    let rightly = 0;
    let covered = 0;
    let lost = 0;
    const missed: string[] = [];
    for (const sentence of sentences) {
      const bytes = written === "utf-8" ? new TextEncoder().encode(sentence) : encode(sentence, written);
      if (bytes === undefined) continue;
      const damaged = decode(bytes, read);
      if (damaged === sentence) continue;
      tried++;
      const findings = findMojibake(analyse(damaged));
      if (findings.length > 0 || damaged.includes("\ufffd")) lost++;
      if (findings.length === 0) {
        missed.push(damaged);
        continue;
      }
      found++;
      if (findings.some((finding) => finding.written === written)) rightly++;
      covered += findings.reduce((sum, { start, end }) => sum + end - start, 0) / damaged.length;
    }
    const percent = (part: number) => `${((100 * part) / Math.max(1, tried)).toFixed(1)} %`.padStart(8);
    console.log(
      `${language.padEnd(8)}${written.padEnd(10)}read as ${read.padEnd(14)}${percent(found)} of ${String(tried).padStart(3)},` +
        ` or has U+FFFD${percent(lost)}, codec named${percent(rightly)}, of the text covered${percent((covered * tried) / Math.max(1, found))}`,
    );
    if (showMisses)
      for (const text of missed.slice(0, 3)) console.log(`    missed ${JSON.stringify(text.slice(0, 120))}`);
  }
}

console.log("\nRows with a finding, by set (native, translation and similarity are clean)");
for (const set of ["native", "translation", "similarity", "instruct", "dpo", "wild"]) {
  for (const file of readdirSync(`${folder}/${set}`).filter((name) => name.endsWith(".jsonl.gz"))) {
    const rows = rowsOf(`${set}/${file}`).map((row) => textsOf(row));
    let hits = 0;
    const shown: string[] = [];
    const started = performance.now();
    for (const texts of rows) {
      const findings = texts.flatMap((text) => findMojibake(analyse(text)).map((each) => ({ ...each, text })));
      if (findings.length > 0) hits++;
      for (const { text, start, end, written, read, decoded } of findings)
        shown.push(
          `    ${JSON.stringify(text.slice(start, end).slice(0, 60))} ${written} read as ${read}: ${decoded.slice(0, 40)}`,
        );
    }
    const ms = performance.now() - started;
    const megabytes = rows.flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    console.log(
      `${`${set}/${file}`.padEnd(52)}${String(hits).padStart(4)} of ${rows.length}, ${(ms / megabytes).toFixed(2)} ms/MB`,
    );
    for (const line of shown.slice(0, 10)) console.log(line);
  }
}

console.log("\nftfy's test cases (found: a finding in the text; wrongly: a finding where ftfy changes no encoding)");
interface FtfyCase {
  readonly label: string;
  readonly original: string;
  readonly fixed: string;
  readonly "fixed-encoding"?: string;
}
for (const file of ["in-the-wild", "synthetic", "language-names", "known-failures", "negative"]) {
  const cases: FtfyCase[] = JSON.parse(readFileSync(`${folder}/ftfy-test-cases/${file}.json`, "utf8"));
  const tally = { found: 0, damaged: 0, wrongly: 0, clean: 0 };
  for (const { original, fixed, "fixed-encoding": fixedEncoding } of cases) {
    const isClean = file === "negative" || (fixedEncoding ?? fixed) === original;
    const hit = findMojibake(analyse(original)).length > 0;
    if (isClean) {
      tally.clean++;
      if (hit) tally.wrongly++;
    } else {
      tally.damaged++;
      if (hit) tally.found++;
    }
    if (isClean === hit && showMisses)
      console.log(`    ${hit ? "wrongly" : "missed"} ${JSON.stringify(original.slice(0, 100))}`);
  }
  console.log(`${file.padEnd(16)}found ${tally.found} of ${tally.damaged}, wrongly ${tally.wrongly} of ${tally.clean}`);
}
