/**
 * Quality of the taiwan-wording filter: flags on native zh-TW sets, on other Chinese ones, and the words that raise them;
 * recall where a Taiwanese word is put back into the mainland one; speed.
 *
 *   SHISA_FILTER_DATA=<folder> node bench/quality/taiwan-wording.ts [--show]
 */
import { NO_CONTEXT } from "../../src/core/context.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Sample } from "../../src/core/sample.ts";
import filter from "../../src/filters/taiwan-wording.ts";
import { findingsOf } from "../../src/testing.ts";
import { beginSample, endSample, textOf } from "../../src/text/texts.ts";
import { DATA_FOLDER, type DataRow as Row, rowsOf } from "./data.ts";
import { sampleOfTurns, samplesOf } from "./sets.ts";

const show = process.argv.includes("--show");
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const plain = (column: string) => (row: Row) => [sampleOfTurns([["text", row[column]]])];
const SETS: readonly (readonly [name: string, file: string, read: (row: Row) => readonly Sample[]])[] = [
  ["DRCD", "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", plain("input")],
  ["UD", "native/ud_zh-Hant.jsonl.gz", plain("text")],
  ["rust book", "instruct/zh-Hant_rustbook_messages.jsonl.gz", samplesOf],
  ["NTREX zh-Hant", "native/ntrex_parallel_33langs.jsonl.gz", plain("zh-Hant")],
  ["zh-TW bench (models)", "instruct/zh_tw_bench_messages.jsonl.gz", samplesOf],
  ["NTREX Cantonese", "native/ntrex_parallel_33langs.jsonl.gz", plain("yue")],
  ["UD Simplified", "native/ud_zh-Hans.jsonl.gz", plain("text")],
  ["Alpaca Simplified", "instruct/zh_hans_alpaca_mt.jsonl.gz", samplesOf],
  ["NTREX ja", "native/ntrex_parallel_33langs.jsonl.gz", plain("ja")],
  ["ja Wikipedia", "native/ja_wikipedia_sentences.jsonl.gz", plain("text")],
];
const judged = (sample: Sample): Finding[] =>
  findingsOf(filter, sample).filter(({ role }) => role === "assistant" || role === "text");

for (const [name, file, read] of SETS) {
  const samples = rowsOf(file).flatMap(read);
  const words = new Map<string, number>();
  const rows = new Map<string, number>();
  let flagged = 0;
  for (const sample of samples) {
    const found = judged(sample);
    if (found.length > 0) flagged++;
    for (const code of new Set(found.map((each) => each.code))) rows.set(code, (rows.get(code) ?? 0) + 1);
    for (const { code, data, span } of found) {
      const key = String(data["token"] ?? data["mark"]);
      words.set(key, (words.get(key) ?? 0) + 1);
      if (!show) continue;
      const { text } = sample.segments.find(({ path }) => path === span!.path)!;
      console.log(
        `  ${name} ${code} ${key}: ${text.slice(Math.max(0, span!.start - 12), span!.end + 12).replaceAll("\n", " ")}`,
      );
    }
  }
  const list = [...words].sort((a, b) => b[1] - a[1]).map(([word, times]) => `${word} ${times}`);
  const by = [...rows].map(([code, times]) => `${code} ${times}`).join(", ");
  console.log(
    `${name.padEnd(22)} ${flagged} of ${samples.length} rows, ${((100 * flagged) / samples.length).toFixed(2)} % (${by}): ${list.slice(0, 12).join(", ")}`,
  );
}

console.log("\nRecall: native zh-Hant sentences with a word put back, or with their commas made half-width");
const BACK = [
  ["影片", "視頻"],
  ["軟體", "軟件"],
  ["網路", "網絡"],
  ["資訊", "信息"],
  ["品質", "質量"],
  ["資料庫", "數據庫"],
  ["螢幕", "屏幕"],
  ["程式", "程序"],
  ["使用者", "用戶"],
  ["伺服器", "服務器"],
  ["計程車", "出租車"],
  ["列印", "打印"],
  ["硬體", "硬件"],
  ["晶片", "芯片"],
  ["川普", "特朗普"],
  ["義大利", "意大利"],
  ["紐西蘭", "新西蘭"],
] as const;
const native = [
  ...rowsOf("native/ntrex_parallel_33langs.jsonl.gz").map((row: Row) => row["zh-Hant"] as string),
  ...rowsOf("native/ud_zh-Hant.jsonl.gz").map((row: Row) => row.text as string),
  ...rowsOf("instruct/zh_hant_qa_drcd_alpaca.jsonl.gz").flatMap((row: Row) => (row.input as string).split(/(?<=。)/)),
];
for (const [taiwan, mainland] of BACK) {
  const texts = native.filter((text) => text.includes(taiwan)).map((text) => text.replaceAll(taiwan, mainland));
  const hits = texts.filter((text) =>
    judged(sampleOfTurns([["text", text]])).some(({ data }) => String(data["token"]).includes(mainland)),
  );
  console.log(`${taiwan} → ${mainland}: ${hits.length} of ${texts.length}`);
}
const commas = native.filter((text) => /[一-鿿]，[一-鿿]/.test(text)).map((text) => text.replaceAll("，", ","));
const caught = commas.filter((text) => judged(sampleOfTurns([["text", text]])).some(({ code }) => code === "LNG031"));
console.log(`half-width commas: ${caught.length} of ${commas.length}`);

console.log("\nSpeed, best of 15, user time: ms per MB of UTF-8 beside the scan");
const user = () => process.cpuUsage().user / 1000;
for (const [name, file, read] of SETS.filter(([name]) => name === "DRCD" || name.startsWith("ja"))) {
  const samples = rowsOf(file).flatMap(read);
  const megabytes =
    samples.flatMap(({ segments }) => segments).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const check = filter.check!(filter.options.parse({}), NO_CONTEXT);
  const time = (body: (sample: Sample) => void) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 15; round++) {
      const start = user();
      for (const sample of samples) {
        beginSample();
        for (const segment of sample.segments) textOf(segment).scripts();
        body(sample);
        endSample();
      }
      best = Math.min(best, user() - start);
    }
    return best / megabytes;
  };
  const scan = time(() => {});
  const all = time((sample) =>
    check(
      sample,
      () => {},
      () => {},
    ),
  );
  console.log(`${name.padEnd(22)} ${(all - scan).toFixed(2)} (scan ${scan.toFixed(2)})`);
}
