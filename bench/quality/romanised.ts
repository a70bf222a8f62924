/**
 * Quality of the romanised filter: recall on romanised answers and passages, false positives on clean sets and, with an
 * East Asian language set, on texts of other languages in Latin letters; speed.
 *
 *   SHISA_FILTER_DATA=<folder> node bench/quality/romanised.ts [--positives FILE]... [--declarations FILE] [--show]
 *
 * Positives are made by bench/quality/romanise.py. A file of declarations has `{lang, text}` a line: paragraphs of the
 * Universal Declaration of Human Rights in languages written in Latin letters. `--show` prints misses and false alarms.
 */
import { readFileSync } from "node:fs";
import { type Context, NO_CONTEXT, NO_PROFILE } from "../../src/core/context.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Sample } from "../../src/core/sample.ts";
import filter from "../../src/filters/romanised.ts";
import { findingsOf } from "../../src/testing.ts";
import { analyse, beginSample, endSample } from "../../src/text/texts.ts";
import { DATA_FOLDER, type DataRow as Row, rowsOf } from "./data.ts";
import { linesOf, sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const show = process.argv.includes("--show");
const named = (flag: string) => process.argv.flatMap((each, at) => (each === flag ? [process.argv[at + 1]!] : []));
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}

const rejects = (sample: Sample, context: Context = NO_CONTEXT): Finding[] =>
  findingsOf(filter, sample, {}, context).filter(({ severity }) => severity === "reject");
const textAt = (sample: Sample, { span }: Finding) => {
  const text = sample.segments.find(({ path }) => path === span!.path)!.text;
  return text.slice(span!.start, span!.end).replaceAll("\n", " ");
};
const context = (language: string): Context => ({ language, profile: NO_PROFILE });
const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`;

console.log("Clean rows with a reject");
let [rows, wrong] = [0, 0];
for (const file of setsIn(["native", "translation", "similarity", "instruct", "dpo"])) {
  const samples = rowsOf(file).flatMap(samplesOf);
  let hits = 0;
  for (const sample of samples) {
    const found = rejects(sample);
    if (found.length === 0) continue;
    hits++;
    if (show) console.log(`  ${file}: ${textAt(sample, found[0]!).slice(0, 160)}`);
  }
  rows += samples.length;
  wrong += hits;
  if (hits > 0) console.log(`${file.padEnd(52)} ${hits} of ${samples.length}`);
}
console.log(`all: ${wrong} of ${rows}, ${percent(wrong, rows)}`);

console.log(
  "\nAnswers in other languages in Latin letters where ja, ko or zh-Hant is set: none may be called romanised",
);
const LATIN = "cs de en es fi fr hr hu id it ms nl pl pt ro sv tr vi".split(" ");
const declared = named("--declarations").flatMap((file) => linesOf(readFileSync(file, "utf8")));
if (declared.length === 0) console.log("no --declarations: the development sets' languages only");
const others: [string, string][] = [
  ...rowsOf("native/ntrex_parallel_33langs.jsonl.gz").flatMap((row: Row) =>
    LATIN.map((language): [string, string] => [language, row[language]]),
  ),
  ...declared.map(({ lang, text }: Row): [string, string] => [lang, text]),
];
for (const language of ["ja", "ko", "zh-Hant"]) {
  const by = new Map<string, number>();
  for (const [of, text] of others) {
    const sample = sampleOfTurns([["assistant", text]]);
    const found = rejects(sample, context(language));
    if (found.length > 0) by.set(of, (by.get(of) ?? 0) + 1);
  }
  const all = [...by.values()].reduce((sum, each) => sum + each, 0);
  const list = [...by].sort((a, b) => b[1] - a[1]).map(([of, times]) => `${of} ${times}`);
  console.log(
    `${language.padEnd(8)} ${all} of ${others.length}, ${percent(all, others.length)}: ${list.slice(0, 20).join(", ")}`,
  );
}

console.log("\nRecall on romanised sentences of four words or more / eight or more");
const positives = named("--positives").flatMap((file) => linesOf(readFileSync(file, "utf8")));
if (positives.length === 0) console.log("no --positives (see bench/quality/romanise.py): skipped");
const QUESTION: Readonly<Record<string, string>> = {
  romaji: "次の話題について教えてください。",
  korean: "다음 주제에 대해 알려 주세요.",
  pinyin: "請介紹以下主題。",
};
const LANGUAGE: Readonly<Record<string, string>> = { romaji: "Japanese", korean: "Korean", pinyin: "Chinese" };
const wordsIn = (text: string) => text.split(/\s+/).length;
const overlap = (found: Finding, from: number, to: number) => {
  const common = Math.min(to, found.span!.end) - Math.max(from, found.span!.start);
  return common <= 0 ? 0 : common / (Math.max(to, found.span!.end) - Math.min(from, found.span!.start));
};
interface Tally {
  short: number;
  shortHit: number;
  long: number;
  longHit: number;
}
const answers = new Map<string, Tally>();
const passages = new Map<string, Tally & { near: number }>();
for (const [at, { kind, style, native, text }] of positives.entries()) {
  const words = wordsIn(text);
  if (words < 4) continue;
  const question = at % 2 === 0 ? QUESTION[kind]! : `Translate this into ${LANGUAGE[kind]}: the text above.`;
  const whole = rejects(
    sampleOfTurns([
      ["user", question],
      ["assistant", text],
    ]),
  );
  count(answers, `${kind} ${style}`, words, whole.length > 0);
  if (whole.length === 0 && show) console.log(`  missed ${kind} ${style}: ${text.slice(0, 160)}`);
  if (words < 6) continue;
  // A passage: a native text of another row, which goes on in Latin letters.
  const before = positives[(at + 7) % positives.length]!;
  if (before.kind !== kind || before.native === native) continue;
  const head = `${before.native}\n\n${before.native}${at % 4 < 2 ? "\n\n" : " "}`;
  const found = rejects(
    sampleOfTurns([
      ["user", QUESTION[kind]!],
      ["assistant", head + text],
    ]),
  );
  count(passages, kind, words, found.length > 0);
  if (found.length === 0 && show)
    console.log(
      `  missed passage ${kind}: ${JSON.stringify((head + text).slice(before.native.length, before.native.length + 300))}`,
    );
  if (found.some((each) => overlap(each, head.length, head.length + text.length) >= 0.5)) passages.get(kind)!.near++;
}
function count(into: Map<string, Tally>, key: string, words: number, hit: boolean): void {
  const tally = into.get(key) ?? { short: 0, shortHit: 0, long: 0, longHit: 0, near: 0 };
  into.set(key, tally);
  tally.short++;
  tally.shortHit += Number(hit);
  if (words < 8) return;
  tally.long++;
  tally.longHit += Number(hit);
}
const shown = ({ short, shortHit, long, longHit }: Tally) =>
  `${percent(shortHit, short).padStart(9)} of ${short} / ${percent(longHit, long).padStart(9)} of ${long}`;
for (const [key, tally] of answers) console.log(`whole answer   ${key.padEnd(24)} ${shown(tally)}`);
for (const [key, tally] of passages)
  console.log(
    `passage        ${key.padEnd(24)} ${shown(tally)}, span right (IoU 0.5) in ${percent(tally.near, tally.shortHit)}`,
  );

console.log("\nSpeed, best of 9: ms per MB of UTF-8 that the filter adds to the scan");
for (const file of [
  "instruct/ja_chat_strong_messages.jsonl.gz",
  "native/ja_wikipedia_sentences.jsonl.gz",
  "native/ko_klue_ner_text.jsonl.gz",
  "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz",
  "instruct/ja_rustbook_messages.jsonl.gz",
  "instruct/en_alpaca_eval_messages.jsonl.gz",
]) {
  const samples = rowsOf(file).flatMap(samplesOf);
  const megabytes =
    samples.flatMap(({ segments }) => segments).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const check = filter.check!(filter.options.parse({}), NO_CONTEXT);
  let [scan, all] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 9; round++) {
    let start = performance.now();
    for (const { segments } of samples) {
      beginSample();
      for (const { text } of segments) analyse(text).scripts();
      endSample();
    }
    scan = Math.min(scan, performance.now() - start);
    start = performance.now();
    for (const sample of samples) {
      beginSample();
      check(
        sample,
        () => {},
        () => {},
      );
      endSample();
    }
    all = Math.min(all, performance.now() - start);
  }
  console.log(`${file.padEnd(46)} ${((all - scan) / megabytes).toFixed(2)} (scan ${(scan / megabytes).toFixed(2)})`);
}
