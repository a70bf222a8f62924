/**
 * Quality of the instruction filter: which demands of IFEval's prompts are understood; how many verdicts and failures there
 * are on real answers; recall on real answers that keep a demand and are then made to break it; speed.
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/instructions [--show] [--only coverage|real|planted|speed] [--set NAME]
 *
 * `--show` prints the demands that are not understood, and every failure with its prompt, to be read by eye.
 */
import { NO_CONTEXT } from "../../src/core/context.ts";
import type { Sample } from "../../src/core/sample.ts";
import type { Constraint } from "../../src/filters/instruction/constraint.ts";
import { constraintsOf } from "../../src/filters/instruction/read.ts";
import filter from "../../src/filters/instruction.ts";
import { requestedLanguage } from "../../src/filters/language/request.ts";
import { findingsOf } from "../../src/testing.ts";
import { analyse, beginSample, endSample } from "../../src/text/texts.ts";
import { DATA_FOLDER, rowsOf } from "./data.ts";
import { PARTS, PartTally, partOf } from "./parts.ts";
import { PLANTS } from "./planted-demands.ts";
import { sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const show = process.argv.includes("--show");
const flag = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [only, set] = [flag("--only"), flag("--set")];
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
const oneLine = (text: string, most: number) => text.slice(0, most).replaceAll("\n", "⏎");

function read(sample: Sample): readonly Constraint[] {
  const prompt = sample.segments.filter(({ role }) => role === "user" || role === "prompt").at(-1);
  if (prompt === undefined) return [];
  beginSample();
  const found = constraintsOf(prompt);
  endSample();
  return found;
}

/** The topic of a constraint as IFEval names its types. */
function typeOf({ kind, topic, asks }: Constraint): string {
  if (kind === "letters" && topic.startsWith("letter ")) return "letter frequency";
  if (kind !== "word") return topic;
  return asks.startsWith("no ") ? "avoided" : asks.endsWith("times") ? "frequency" : "included";
}

const TYPES: Readonly<Record<string, string>> = {
  "length_constraints:number_words": "words",
  "length_constraints:nth_paragraph_first_word": "start of a paragraph",
  "length_constraints:number_sentences": "sentences",
  "length_constraints:number_paragraphs": "paragraphs",
  "punctuation:no_comma": "commas",
  "keywords:forbidden_words": "avoided",
  "keywords:existence": "included",
  "keywords:frequency": "frequency",
  "keywords:letter_frequency": "letter frequency",
  "detectable_format:number_highlighted_sections": "highlights",
  "combination:repeat_prompt": "repeated prompt",
  "startend:quotation": "quotation marks",
  "startend:end_checker": "end",
  "change_case:english_lowercase": "case",
  "change_case:english_capital": "case",
  "change_case:capital_word_frequency": "capital words",
  "detectable_format:title": "title",
  "detectable_format:number_bullet_lists": "bullets",
  "detectable_content:number_placeholders": "placeholders",
  "detectable_content:postscript": "postscript",
  "combination:two_responses": "two responses",
  "detectable_format:json_format": "JSON",
  "detectable_format:multiple_sections": "sections",
  "detectable_format:constrained_response": "choice",
};

function coverage(): void {
  console.log("Demands of IFEval's prompts that are understood (response_language: by the language filter)");
  const by = new Map<string, PartTally>();
  for (const row of rowsOf("benchmarks/IFEval.input_data.jsonl")) {
    const found = new Set(read(sampleOfTurns([["user", row.prompt]])).map(typeOf));
    const part = partOf(row.prompt);
    for (const id of row.instruction_id_list as string[]) {
      const tally = by.get(id) ?? new PartTally();
      by.set(id, tally);
      const isUnderstood =
        id === "language:response_language"
          ? found.has("language") || requestedLanguage(row.prompt) !== undefined
          : found.has(TYPES[id] ?? "");
      tally.add(part, isUnderstood);
      if (!isUnderstood && show && part === "tune") console.log(`  ${id}: ${oneLine(row.prompt, 400)}`);
    }
  }
  for (const [id, tally] of [...by].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${id.padEnd(46)} ${tally.counts}`);
  for (const part of PARTS) {
    const tallies = [...by.values()].map((tally) => tally.of(part));
    const [understood, all] = [
      tallies.reduce((sum, { hits }) => sum + hits, 0),
      tallies.reduce((sum, { of }) => sum + of, 0),
    ];
    console.log(`all, ${part}`.padEnd(46), `${understood} of ${all}, ${percent(understood, all)}`);
  }
}

function real(): void {
  console.log("\nReal answers: demands judged, and those that are broken");
  for (const file of setsIn(["instruct", "wild", "dpo"])) {
    if (set !== undefined && !file.includes(set)) continue;
    let [demands, rows, broken] = [0, 0, 0];
    const samples = rowsOf(file).flatMap(samplesOf);
    for (const sample of samples) {
      const found = read(sample);
      demands += found.length;
      rows += Number(found.length > 0);
      if (found.length === 0) continue;
      for (const { severity, data, span, code } of findingsOf(filter, sample)) {
        if (severity === "note") continue;
        broken++;
        if (!show) continue;
        const answer = sample.segments.find(({ path }) => path === span!.path)!.text;
        console.log(`  ${code} “${data["asked"]}”, wanted ${data["wanted"]}, found ${data["found"]}`);
        console.log(`    ${oneLine(sample.segments[0]!.text, 240)}\n    ${oneLine(answer, 300)}`);
      }
    }
    if (demands > 0)
      console.log(`${file.padEnd(50)} ${demands} demands in ${rows} of ${samples.length} rows, ${broken} broken`);
  }
}

/** Answers of each language that a planted demand is made about. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  en: ["instruct/en_alpaca_eval_messages.jsonl.gz", "instruct/en_halueval_general.jsonl.gz"],
  ja: ["instruct/ja_chat_strong_messages.jsonl.gz", "wild/ja_rakuda_early_models.jsonl.gz"],
  ko: ["instruct/ko_rustbook_messages.jsonl.gz", "instruct/ko_chat_songys_alpaca.jsonl.gz"],
  zh: ["instruct/zh_tw_bench_messages.jsonl.gz", "instruct/zh-Hant_rustbook_messages.jsonl.gz"],
};
/** Answers of a language that each demand is tried on. */
const TRIED = 300;
/** Longer answers are cut at the end of a paragraph; UTF-16 code units. */
const LONG = 4000;

function planted(): void {
  console.log("\nPlanted: real answers that keep a demand (accused), and the same ones broken (caught)");
  for (const [language, files] of Object.entries(ANSWERS)) {
    const texts = files
      .flatMap((file) => rowsOf(file).flatMap(samplesOf).slice(0, TRIED))
      .map(({ segments }) => segments.at(-1)!.text.slice(0, LONG).trim())
      .filter((text) => text !== "");
    for (const { name, plant } of PLANTS[language] ?? []) {
      const [accused, caught] = [new PartTally(), new PartTally()];
      let tried = 0;
      for (const text of texts) {
        const made = plant(text);
        if (made === undefined || made.broken.trim() === "") continue;
        tried++;
        const judge = (answer: string) =>
          findingsOf(
            filter,
            sampleOfTurns([
              ["user", made.prompt],
              ["assistant", answer],
            ]),
          ).length > 0;
        const part = partOf(text);
        const isAccused = judge(text);
        accused.add(part, isAccused);
        if (isAccused && show) console.log(`  accused: ${made.prompt} | ${oneLine(text, 300)}`);
        const isCaught = judge(made.broken);
        caught.add(part, isCaught);
        if (!isCaught && show && part === "tune")
          console.log(`  missed: ${made.prompt} | ${oneLine(made.broken, 200)}`);
      }
      console.log(
        `${language} ${name.padEnd(26)} ${String(tried).padStart(4)} tried, accused ${accused.counts}; caught ${caught}`,
      );
    }
  }
}

function speed(): void {
  console.log("\nSpeed, best of 7: ms per MB of UTF-8 that the filter adds to the scan");
  for (const file of [
    "instruct/ja_chat_strong_messages.jsonl.gz",
    "instruct/ko_chat_songys_alpaca.jsonl.gz",
    "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz",
    "instruct/en_alpaca_eval_messages.jsonl.gz",
    "instruct/en_alpaca_raw.jsonl.gz",
  ]) {
    const samples = rowsOf(file).flatMap(samplesOf);
    const texts = samples.flatMap(({ segments }) => segments).map(({ text }) => text);
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const check = filter.check!(filter.options.parse({}), NO_CONTEXT);
    let [scan, all] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 7; round++) {
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
        for (const segment of sample.segments) analyse(segment.text).scripts();
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
}

for (const [name, part] of Object.entries({ coverage, real, planted, speed }))
  if (only === undefined || only === name) part();
