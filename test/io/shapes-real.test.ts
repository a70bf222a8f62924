import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UnknownShapeError } from "../../src/core/errors.ts";
import { bindShape, detectShape } from "../../src/io/shapes/index.ts";

/** The folder of real data sets; without it these tests are skipped. */
const DATA = process.env["SHISA_FILTER_DATA"];

type Row = Record<string, unknown>;

function rowsOf(file: string): Row[] {
  const bytes = readFileSync(join(DATA!, file));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Row]));
}

describe.skipIf(DATA === undefined)("real data (SHISA_FILTER_DATA)", () => {
  it.each([
    ["instruct/en_alpaca_raw.jsonl.gz", "alpaca"],
    ["instruct/en_alpaca_eval_messages.jsonl.gz", "messages"],
    ["instruct/en_halueval_general.jsonl.gz", "qa"],
    ["instruct/ja_human_dialogue_messages.jsonl.gz", "messages"],
    ["instruct/ja_jcommonsenseqa.jsonl.gz", undefined],
    ["instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", "alpaca"],
    ["wild/ja_chat_any_model_sharegpt.jsonl.gz", "sharegpt"],
    ["wild/language_confusion.jsonl.gz", "qa"],
    ["dpo/en_hh_harmless.jsonl.gz", "preference"],
    ["dpo/ja_judged_pairs.jsonl.gz", "preference"],
    ["native/ud_ja.jsonl.gz", "text"],
    ["native/ko_klue_nli.jsonl.gz", undefined],
    ["native/ntrex_parallel_33langs.jsonl.gz", undefined],
    ["similarity/ja_jsts.jsonl.gz", undefined],
    ["translation/ntrex_en-ja.jsonl.gz", "translation"],
    ["translation/ntrex_en-zh-Hant_hf_style.jsonl.gz", "translation"],
    ["benchmarks/HumanEval.jsonl.gz", "qa"],
    ["benchmarks/IFEval.input_data.jsonl", undefined],
    ["benchmarks/MT-Bench.question.jsonl", undefined],
  ])("%s is %s, and its rows are read without an issue", (file, shape) => {
    if (!existsSync(join(DATA!, file))) throw new Error(`${file} is not in SHISA_FILTER_DATA`);
    const rows = rowsOf(file);
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    if (shape === undefined) {
      expect(() => detectShape(file, rows.slice(0, 100), columns)).toThrow(UnknownShapeError);
      return;
    }
    const { spec } = detectShape(file, rows.slice(0, 100), columns);
    expect(spec.name).toBe(shape);
    const read = bindShape(spec);
    expect(rows.flatMap((row) => read(row).meta.issues)).toEqual([]);
  });
});
