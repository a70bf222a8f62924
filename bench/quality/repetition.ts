/**
 * How many rows of each data set run in a loop: those of people and strong models should hardly have any, those of any model many.
 * `SHISA_FILTER_DATA=<folder> npm run bench -- quality/repetition [--show 20]`: also prints so many findings of each set.
 */
import { parseArgs } from "node:util";
import { createMeasurer } from "../../src/engine/measure.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import repetition from "../../src/filters/repetition.ts";
import { DATA_FOLDER, rowsOf } from "./data.ts";
import { percent } from "./lines.ts";
import { samplesOf } from "./sets.ts";

const CLEAN = [
  ...["instruct/ja_human_dialogue_messages", "instruct/ja_qa_jsquad_alpaca", "instruct/ja_rustbook_messages"],
  ...["instruct/ko_chat_songys_alpaca", "instruct/ko_rustbook_messages", "instruct/zh-Hant_rustbook_messages"],
  ...["instruct/zh_hans_alpaca_mt", "instruct/zh_hant_qa_drcd_alpaca", "instruct/en_gpteacher_roleplay_alpaca"],
  ...["instruct/en_halueval_general", "native/ud_ja", "native/ud_ko", "native/ud_zh-Hant", "native/ud_en"],
  ...["native/ja_wikipedia_sentences", "native/ko_klue_ner_text", "native/ntrex_parallel_33langs"],
];
const MIXED = ["instruct/ja_chat_strong_messages", "instruct/en_alpaca_eval_messages", "instruct/en_alpaca_raw"];
const WILD = [
  ...["instruct/zh_tw_bench_messages", "wild/ja_chat_any_model_sharegpt", "wild/ja_rakuda_early_models"],
  ...["wild/ja_real_defects_weak_labels", "wild/language_confusion"],
];

const { values } = parseArgs({ options: { show: { type: "string", default: "0" } } });

if (DATA_FOLDER === undefined) console.log("SHISA_FILTER_DATA is unset: no rows to look at");
else {
  const measure = createMeasurer(
    [{ filter: repetition, options: repetition.options.parse({}) }],
    createPolicy(NO_POLICY),
  );
  console.log(`${"".padEnd(44)}   rows  REP001  REP003`);
  for (const [name, sets] of Object.entries({ clean: CLEAN, "strong models": MIXED, "any model": WILD })) {
    console.log(name);
    for (const set of sets) {
      const samples = rowsOf(`${set}.jsonl.gz`).flatMap(samplesOf);
      const shown: string[] = [];
      const counts = { REP001: 0, REP003: 0 };
      for (const sample of samples) {
        const rejects = measure(sample).findings.filter(({ severity }) => severity === "reject");
        for (const code of ["REP001", "REP003"] as const) {
          const first = rejects.find((finding) => finding.code === code);
          if (first === undefined) continue;
          counts[code]++;
          shown.push(`      ${code} ${first.message.replaceAll("\n", "⏎")}`);
        }
      }
      const part = (count: number) => `${percent(count, samples.length)} %`;
      console.log(
        `  ${set.padEnd(42)}${String(samples.length).padStart(7)} ${part(counts.REP001)} ${part(counts.REP003)}`,
      );
      for (const line of shown.slice(0, Number(values.show))) console.log(line);
    }
  }
}
