/**
 * Quality and cost of the contamination filter: recall on items of real benchmarks as they turn up in training data, and what
 * is said of rows that are clean.
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/contamination [options]
 *
 *   --part tune|held|all   which items and rows (default tune; held is for figures that are stated, not for tuning)
 *   --only recall|real|clean|cost   one of the four tables; may be repeated
 *   --show                 every miss and every false alarm
 *   --coverage N           another limit
 */
import { parseArgs } from "node:util";
import { type Context, NO_PROFILE, type ReferenceText } from "../../src/core/context.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Sample } from "../../src/core/sample.ts";
import { createMeasurer } from "../../src/engine/measure.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import { itemsOf } from "../../src/filters/contamination/items.ts";
import filter from "../../src/filters/contamination.ts";
import { type ReferenceFile, readReferences } from "../../src/io/references/read.ts";
import { VARIANTS } from "./contamination/variants.ts";
import { DATA_FOLDER, isInPart, type Part, rowsOf } from "./data.ts";
import { shareOf } from "./interval.ts";
import { sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const { values: options } = parseArgs({
  options: {
    part: { type: "string", default: "tune" },
    only: { type: "string", multiple: true, default: [] },
    show: { type: "boolean", default: false },
    coverage: { type: "string" },
  },
});
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const part = options.part as Part;
const wants = (table: string) => options.only.length === 0 || options.only.includes(table);
const references = await readReferences([`${DATA_FOLDER}/benchmarks`]);
const parsed = filter.options.parse(options.coverage === undefined ? {} : { coverage: Number(options.coverage) });

function judgeWith(files: readonly ReferenceFile[]) {
  const context: Context = { profile: NO_PROFILE, references: { contamination: files } };
  const measure = createMeasurer([{ filter, options: parsed }], createPolicy(NO_POLICY), {}, context);
  return (sample: Sample): Finding[] => measure(sample).findings.filter(({ severity }) => severity !== "note");
}
const judge = judgeWith(references);
const isReject = ({ severity }: Finding) => severity === "reject";
const oneLine = (text: string) => text.replaceAll("\n", "⏎");

/** Sets whose prompts are items of these benchmarks. */
const CONTAMINATED = ["ja_judged_pairs", "ja_chat_strong", "ja_chat_any", "ja_real_defects", "ja_rakuda_early"];
const isContaminated = (set: string) => CONTAMINATED.some((name) => set.includes(name));

const isLookedFor = (file: ReferenceFile, text: ReferenceText) =>
  itemsOf([{ name: file.name, texts: [text] }], parsed).length > 0;

function recall(): void {
  for (const kind of ["prompt", "answer"] as const) {
    const texts = references.flatMap((file) =>
      file.texts.filter(({ kind: each }) => each === kind).map((text) => ({ file, text })),
    );
    // Short answers are no evidence of anything, and said not to be looked for; short prompts have to be found somehow.
    const chosen = kind === "prompt" ? texts : texts.filter(({ file, text }) => isLookedFor(file, text));
    const left = texts.length - chosen.length;
    console.log(
      `\n${kind}s of benchmarks (${part}): found; rejected${left > 0 ? `; ${left} of ${texts.length} are too short to be looked for` : ""}`,
    );
    for (const { name, goal, make } of VARIANTS) {
      const perBenchmark = new Map<string, [number, number]>();
      let [all, found, rejected] = [0, 0, 0];
      for (const { file, text } of chosen) {
        const key = `${file.name} ${text.item} ${text.path}`;
        if (!isInPart(key, part)) continue;
        const made = make(text.text.replace(/[⟦⟧]/g, " "), key);
        if (made === undefined) continue;
        const role = kind === "prompt" ? "user" : "assistant";
        const findings = judge(sampleOfTurns([[role, made.text]])).filter(
          ({ span }) => span !== undefined && span.start < made.end && span.end > made.start,
        );
        all++;
        const counts = perBenchmark.get(file.name) ?? [0, 0];
        perBenchmark.set(file.name, counts);
        counts[1]++;
        if (findings.length > 0) {
          found++;
          counts[0]++;
        } else if (options.show) console.log(`  MISS ${name} ${key}: ${oneLine(made.text).slice(0, 150)}`);
        if (findings.some(isReject)) rejected++;
      }
      const each = [...perBenchmark].map(
        ([file, [hits, of]]) => `${file.split(".")[0]} ${((100 * hits) / of).toFixed(0)}`,
      );
      const wanted = goal === undefined ? "" : `goal ${100 * goal}`;
      console.log(
        `${name.padEnd(22)} ${String(all).padStart(5)}  ${shareOf(found, all)}  ${shareOf(rejected, all)}  ${wanted.padEnd(8)} ${each.join(", ")}`,
      );
    }
  }
}

function real(): void {
  console.log(`\nRows whose prompts are items of these benchmarks (${part}): found; rejected; by prompt`);
  for (const set of setsIn(["instruct", "wild", "dpo"]).filter(isContaminated)) {
    const rows = rowsOf(set).filter((_, row) => isInPart(`${set} ${row}`, part));
    let [found, rejected, byPrompt] = [0, 0, 0];
    for (const row of rows)
      for (const sample of samplesOf(row)) {
        const findings = judge(sample);
        if (findings.length > 0) found++;
        else if (options.show) console.log(`  MISS ${set}: ${oneLine(sample.segments[0]!.text).slice(0, 150)}`);
        if (findings.some(isReject)) rejected++;
        if (findings.some((each) => isReject(each) && each.code === "CON001")) byPrompt++;
      }
    console.log(
      `${set.padEnd(44)} ${String(rows.length).padStart(6)}  ${shareOf(found, rows.length)}  ${shareOf(rejected, rows.length)}  ${shareOf(byPrompt, rows.length)}`,
    );
  }
}

function clean(): void {
  console.log(`\nClean rows (${part}): rejected; flagged alone`);
  let [all, rejectedInAll, flaggedInAll] = [0, 0, 0];
  const count = (name: string, samples: Iterable<Sample>, judgeOne: typeof judge) => {
    let [rows, rejected, flagged] = [0, 0, 0];
    for (const sample of samples) {
      rows++;
      const findings = judgeOne(sample);
      if (findings.some(isReject)) rejected++;
      else if (findings.length > 0) flagged++;
      if (!options.show) continue;
      for (const { code, data, score, excerpt } of findings)
        console.log(
          `  ${name} ${code} ${score}: ${oneLine(excerpt ?? "")}\n      ${data["benchmark"]} ${data["item"]}: ${data["expected"]}`,
        );
    }
    console.log(
      `${name.padEnd(44)} ${String(rejected).padStart(4)} of ${String(rows).padStart(5)}  ${shareOf(rejected, rows)}  ${shareOf(flagged, rows)}`,
    );
    return [rows, rejected, flagged] as const;
  };
  for (const set of setsIn(["instruct", "native", "wild", "dpo", "translation", "similarity"]).filter(
    (each) => !isContaminated(each),
  )) {
    const samples = rowsOf(set)
      .filter((_, row) => isInPart(`${set} ${row}`, part))
      .flatMap(samplesOf);
    const [rows, rejected, flagged] = count(set, samples, judge);
    all += rows;
    rejectedInAll += rejected;
    flaggedInAll += flagged;
  }
  console.log(
    `${"all".padEnd(44)} ${String(rejectedInAll).padStart(4)} of ${String(all).padStart(5)}  ${shareOf(rejectedInAll, all)}  ${shareOf(flaggedInAll, all)}`,
  );
  console.log(
    "\nItems of a benchmark that the filter was not given, against the other half of it: rejected; flagged alone",
  );
  for (const file of references) {
    const isLeftOut = (item: string) => isInPart(`${file.name} ${item} left out`, "held");
    const given = { ...file, texts: file.texts.filter(({ item }) => !isLeftOut(item)) };
    const others = file.texts.filter(({ item, kind }) => kind === "prompt" && isLeftOut(item));
    count(
      file.name,
      others.map(({ text }) => sampleOfTurns([["user", text]])),
      judgeWith([given]),
    );
  }
}

function cost(): void {
  console.log("\nCost with all benchmarks, the best of 30 rounds: ms per MB of UTF-8");
  const sets = [
    "native/ja_wikipedia_sentences.jsonl.gz",
    "instruct/ja_rustbook_messages.jsonl.gz",
    "instruct/en_alpaca_raw.jsonl.gz",
    "instruct/en_alpaca_eval_messages.jsonl.gz",
    "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz",
    "instruct/ko_rustbook_messages.jsonl.gz",
  ];
  const context: Context = { profile: NO_PROFILE, references: { contamination: references } };
  const started = performance.now();
  const check = filter.check!(parsed, context);
  console.log(`index of ${references.length} files: ${(performance.now() - started).toFixed(0)} ms`);
  for (const set of sets) {
    const samples = rowsOf(set).flatMap(samplesOf);
    const bytes = samples
      .flatMap(({ segments }) => segments)
      .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 30; round++) {
      const start = performance.now();
      for (const sample of samples)
        check(
          sample,
          () => {},
          () => {},
        );
      best = Math.min(best, performance.now() - start);
    }
    console.log(`${set.padEnd(44)} ${((best * 1e6) / bytes).toFixed(2)}  (${(bytes / 1e6).toFixed(1)} MB)`);
  }
}

if (wants("recall")) recall();
if (wants("real")) real();
if (wants("clean")) clean();
if (wants("cost")) cost();
