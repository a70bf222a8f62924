/**
 * Quality of the han-forms filter: false positives on clean sets, recall and spans on planted words, real defects, speed.
 * `npm run bench -- quality/han-forms [--rows even|odd|all] [--show] [--misses] [--wild]`, with SHISA_FILTER_DATA set to
 * the data folder; `--show` prints the findings on clean rows, `--misses` what was planted and not found, `--wild` what
 * is found in unfiltered answers. Thresholds were chosen on even rows; odd ones are for the report.
 */
import { NO_CONTEXT } from "../../src/core/context.ts";
import { sampleOf } from "../../src/core/example.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Role, Sample } from "../../src/core/sample.ts";
import filter from "../../src/filters/han-forms.ts";
import { findingsOf } from "../../src/testing.ts";
import { newFormOf } from "../../src/text/han-forms.ts";
import { analyse, beginSample, endSample, textOf } from "../../src/text/texts.ts";
import { DATA_FOLDER, type DataRow as Row, rowsOf } from "./data.ts";

if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const flag = (name: string) => process.argv.includes(name);
const rowsWanted = process.argv[process.argv.indexOf("--rows") + 1] ?? "even";

const half = <T>(rows: readonly T[]): (readonly [number, T])[] =>
  [...rows.entries()].filter(([index]) => rowsWanted === "all" || index % 2 === (rowsWanted === "odd" ? 1 : 0));

/** Marks of expected spans would be read as such: no real text here holds them. */
const sample = (turns: readonly (readonly [Role, string])[]): Sample =>
  sampleOf(turns.map(([role, text]) => ({ role, text: text.replace(/[⟦⟧]/g, " ") }))).sample;
const chat = (row: Row) => sample(row.messages.map(({ role, content }: Row) => [role, content ?? ""]));
const alpaca = (row: Row) =>
  sample([
    ["user", `${row.instruction}\n${row.input ?? ""}`],
    ["assistant", row.output],
  ]);
const context = (row: Row) => sample([["text", row.input]]);
const plain = (column: string) => (row: Row) => sample([["text", row[column]]]);

type Source = readonly [name: string, file: string, read: (row: Row) => Sample];
const NTREX = "native/ntrex_parallel_33langs.jsonl.gz";
const CLEAN: readonly Source[] = [
  ["ja wikipedia", "native/ja_wikipedia_sentences.jsonl.gz", plain("text")],
  ["ja ud", "native/ud_ja.jsonl.gz", plain("text")],
  ["ja jsquad", "instruct/ja_qa_jsquad_alpaca.jsonl.gz", context],
  ["ja jsts", "similarity/ja_jsts.jsonl.gz", plain("sentence1")],
  ["ja commonsense", "instruct/ja_jcommonsenseqa.jsonl.gz", plain("question")],
  ["ja dialogue", "instruct/ja_human_dialogue_messages.jsonl.gz", chat],
  ["ja rustbook", "instruct/ja_rustbook_messages.jsonl.gz", chat],
  ["ja strong chat", "instruct/ja_chat_strong_messages.jsonl.gz", chat],
  ["ja ntrex", NTREX, plain("ja")],
  ["ko ud", "native/ud_ko.jsonl.gz", plain("text")],
  ["ko klue ner", "native/ko_klue_ner_text.jsonl.gz", plain("text")],
  ["ko klue nli", "native/ko_klue_nli.jsonl.gz", plain("premise")],
  ["ko songys", "instruct/ko_chat_songys_alpaca.jsonl.gz", alpaca],
  ["ko rustbook", "instruct/ko_rustbook_messages.jsonl.gz", chat],
  ["ko ntrex", NTREX, plain("ko")],
  ["zh-Hant ud", "native/ud_zh-Hant.jsonl.gz", plain("text")],
  ["zh-Hant drcd", "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", context],
  ["zh-Hant rustbook", "instruct/zh-Hant_rustbook_messages.jsonl.gz", chat],
  ["zh-Hant ntrex", NTREX, plain("zh-Hant")],
  ["yue ntrex", NTREX, plain("yue")],
  ["zh-Hant bench", "instruct/zh_tw_bench_messages.jsonl.gz", chat],
  ["zh-Hans ud", "native/ud_zh-Hans.jsonl.gz", plain("text")],
  ["zh-Hans alpaca", "instruct/zh_hans_alpaca_mt.jsonl.gz", alpaca],
  ["en ntrex", NTREX, plain("en")],
  ["en alpaca eval", "instruct/en_alpaca_eval_messages.jsonl.gz", chat],
];

const counted = (row: Sample, given = NO_CONTEXT): Finding[] =>
  findingsOf(filter, row, {}, given).filter(({ severity }) => severity !== "note");
const textAt = (row: Sample, path: string) => row.segments.find((segment) => segment.path === path)!.text;
const shown = (row: Sample, { code, span }: Finding): string => {
  const text = textAt(row, span!.path);
  const { start, end } = span!;
  return `${code} ${JSON.stringify(`${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`)}`;
};

console.log(`False positives on clean rows (${rowsWanted})`);
const totals = { rows: 0, rejected: 0, flagged: 0 };
for (const [name, file, read] of CLEAN) {
  let rejected = 0;
  let flagged = 0;
  const rows = half(rowsOf(file));
  const codes = new Map<string, number>();
  for (const [index, row] of rows) {
    const each = read(row);
    // A row is judged by its trained turns, as the engine's policy has it.
    const found = counted(each).filter(({ role }) => role === "assistant" || role === "text");
    if (found.some(({ severity }) => severity === "reject")) rejected++;
    else if (found.length > 0) flagged++;
    for (const code of new Set(found.map((finding) => finding.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
    if (flag("--show"))
      for (const finding of found.slice(0, 4)) console.log(`  ${name} ${index} ${shown(each, finding)}`);
  }
  totals.rows += rows.length;
  totals.rejected += rejected;
  totals.flagged += flagged;
  const parts = [...codes].sort().map(([code, times]) => `${code} ${times}`);
  console.log(
    `${name.padEnd(18)} ${String(rows.length).padStart(5)} rows  rejected ${rejected}  flagged ${flagged}  ${parts.join("  ")}`,
  );
}
console.log(`all                ${totals.rows} rows  rejected ${totals.rejected}  flagged ${totals.flagged}`);

/** Mulberry32: the same words at the same places in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The ideographs of a character set, asked of the runtime and not of the filter's own tables. */
function ideographsOf(encoding: string, lead: readonly [number, number], trail: readonly [number, number]) {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let first = lead[0]; first <= lead[1]; first++)
    for (let second = trail[0]; second <= trail[1]; second++) {
      const char = decoder.decode(Uint8Array.of(first, second));
      if (char.length === 1 && char >= "\u3400" && char <= "\u9fff") found.add(char);
    }
  return found;
}
const GB2312 = ideographsOf("gbk", [0xb0, 0xf7], [0xa1, 0xfe]);
const CP932 = ideographsOf("shift_jis", [0x81, 0xfc], [0x40, 0xfc]);
const BIG5 = ideographsOf("big5", [0xa4, 0xf9], [0x40, 0xfe]);

const DONORS: readonly (readonly [file: string, read: (row: Row) => string])[] = [
  ["native/ud_zh-Hans.jsonl.gz", ({ text }) => text],
  ["instruct/zh_hans_alpaca_mt.jsonl.gz", ({ output }) => output],
  [NTREX, (row) => row["zh-Hans"]],
];
/** Words of two to four ideographs as the runtime segments them, by how often they occur. */
const donorWords: string[] = [];
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
for (const [file, read] of DONORS)
  for (const [, row] of half(rowsOf(file)))
    for (const { segment } of segmenter.segment(read(row)))
      if (/^[\u4e00-\u9fff]{2,4}$/.test(segment)) donorWords.push(segment);

const HOSTS: readonly (readonly [
  base: string,
  onlyHans: (char: string) => boolean,
  native: RegExp,
  sources: readonly Source[],
])[] = [
  [
    "ja",
    (char) => GB2312.has(char) && !CP932.has(char),
    /[\u3041-\u30ff\u4e00-\u9fff]/,
    CLEAN.filter(([name]) => /^ja (wikipedia|jsquad|strong chat|ntrex|ud)/.test(name)),
  ],
  [
    "zh-Hant",
    (char) => GB2312.has(char) && !BIG5.has(char),
    /[\u4e00-\u9fff]/,
    CLEAN.filter(([name]) => /^zh-Hant (ud|drcd|rustbook|ntrex)/.test(name)),
  ],
  [
    "ko",
    (char) => GB2312.has(char) && !BIG5.has(char) && !CP932.has(char),
    /[\uac00-\ud7a3]/,
    CLEAN.filter(([name]) => /^ko (ud|klue|rustbook|ntrex)/.test(name)),
  ],
];

console.log("\nOne simplified word planted in the last trained text of every row: rejects that overlap it");
for (const [base, onlyHans, native, sources] of HOSTS) {
  const random = randomOf(20251102);
  const pool = donorWords.filter((word) => [...word].some(onlyHans));
  const types = [...new Set(pool)];
  for (const [kind, list] of [
    ["words as they occur", pool],
    ["every word alike", types],
  ] as const) {
    let [all, caught, wide, shared, sharedCaught] = [0, 0, 0, 0, 0];
    for (const [, file, read] of sources)
      for (const [, row] of half(rowsOf(file)).slice(0, 400)) {
        const host = read(row);
        const at = host.segments.length - 1;
        const { text } = host.segments[at]!;
        const analysis = analyse(text);
        const places: number[] = [];
        for (let place = 1; place < text.length; place++)
          if (native.test(text[place]!) && native.test(text[place - 1]!) && !analysis.protected(place))
            places.push(place);
        if (places.length < 12) continue;
        const word = list[Math.floor(random() * list.length)]!;
        const start = places[Math.floor(random() * places.length)]!;
        const end = start + word.length;
        const planted = sample(
          host.segments.map(({ role, text: each }, index) => [
            role,
            index === at ? each.slice(0, start) + word + each.slice(start) : each,
          ]),
        );
        const { path } = planted.segments[at]!;
        const hits = counted(planted).filter(
          ({ severity, span }) =>
            severity === "reject" && span!.path === path && span!.start < end && start < span!.end,
        );
        all++;
        const some = [...word].some((char) => !onlyHans(char));
        if (some) shared++;
        const iou = Math.max(
          0,
          ...hits.map(({ span }) => {
            const inside = Math.min(end, span!.end) - Math.max(start, span!.start);
            return inside / (word.length + (span!.end - span!.start) - inside);
          }),
        );
        if (hits.length > 0) {
          caught++;
          if (some) sharedCaught++;
          if (iou >= 0.5) wide++;
        }
        if (flag("--misses") && iou < 0.5)
          console.log(
            `  ${base} ${word} ${hits.length > 0 ? shown(planted, hits[0]!) : `missed ${JSON.stringify(`${text.slice(Math.max(0, start - 15), start)}⟦${word}⟧${text.slice(start, start + 15)}`)}`}`,
          );
      }
    console.log(
      `${base.padEnd(8)} ${kind.padEnd(20)} ${all} rows  recall ${((100 * caught) / all).toFixed(2)} %  IoU >= 0.5 ${((100 * wide) / Math.max(1, caught)).toFixed(2)} %  with a shared character ${((100 * sharedCaught) / Math.max(1, shared)).toFixed(2)} %`,
    );
  }
}

/** Words of a language as the runtime segments them, that hold a character of a kind. */
function wordsOf(lang: string, file: string, read: (row: Row) => string, holds: (char: string) => boolean): string[] {
  const found: string[] = [];
  const cut = new Intl.Segmenter(lang, { granularity: "word" });
  for (const [, row] of half(rowsOf(file)))
    for (const { segment } of cut.segment(read(row)))
      if (/^[\u4e00-\u9fff]{2,4}$/.test(segment) && [...segment].some(holds)) found.push(segment);
  return found;
}
const TRADITIONAL_WORDS = wordsOf(
  "zh",
  NTREX,
  (row) => row["zh-Hant"],
  (char) => newFormOf(char.charCodeAt(0)) !== 0,
);
const JAPANESE_WORDS = wordsOf(
  "ja",
  NTREX,
  (row) => row.ja,
  (char) => !GB2312.has(char) && !BIG5.has(char),
);
console.log("\nOne Traditional word in Japanese, one Japanese word in Traditional Chinese");
for (const [base, words] of [
  ["ja", TRADITIONAL_WORDS],
  ["zh-Hant", JAPANESE_WORDS],
] as const) {
  const random = randomOf(20251103);
  const [, , native, sources] = HOSTS.find(([name]) => name === base)!;
  let [all, caught, wide] = [0, 0, 0];
  for (const [, file, read] of sources)
    for (const [, row] of half(rowsOf(file)).slice(0, 300)) {
      const { text, role } = read(row).segments.at(-1)!;
      const places = [...Array(text.length).keys()].filter(
        (place) => place > 0 && native.test(text[place]!) && native.test(text[place - 1]!),
      );
      if (places.length < 12) continue;
      const word = words[Math.floor(random() * words.length)]!;
      const start = places[Math.floor(random() * places.length)]!;
      const end = start + word.length;
      const planted = sample([[role, text.slice(0, start) + word + text.slice(start)]]);
      const hits = counted(planted).filter(
        ({ severity, span }) => severity === "reject" && span!.start < end && start < span!.end,
      );
      all++;
      if (hits.length > 0) caught++;
      else if (flag("--misses"))
        console.log(
          `  ${base} ${word} unseen ${JSON.stringify(`${text.slice(Math.max(0, start - 15), start)}⟦${word}⟧${text.slice(start, start + 15)}`)}`,
        );
      if (
        hits.some(({ span }) => {
          const inside = Math.min(end, span!.end) - Math.max(start, span!.start);
          return inside / (word.length + span!.end - span!.start - inside) >= 0.5;
        })
      )
        wide++;
    }
  console.log(
    `${base.padEnd(8)} ${all} rows  recall ${((100 * caught) / all).toFixed(2)} %  IoU >= 0.5 ${((100 * wide) / Math.max(1, caught)).toFixed(2)} %`,
  );
}

console.log("\nReal defects: rows labelled as simplified leaks that a reject meets");
{
  let [rows, caught] = [0, 0];
  for (const [index, row] of half(rowsOf("wild/ja_real_defects_weak_labels.jsonl.gz"))) {
    const spans: Row[] = row.spans.filter(({ kind }: Row) => /simpl|chin|hans/i.test(kind));
    if (spans.length === 0) continue;
    rows++;
    const each = chat(row);
    const found = counted(each).filter(({ severity }) => severity === "reject");
    const hit = spans.some(({ field, start, end }) =>
      found.some(
        ({ span, codePoints }) =>
          span!.path === field.replace(/\.(\d+)\./, "[$1].") && codePoints!.start < end && start < codePoints!.end,
      ),
    );
    if (hit) caught++;
    else if (flag("--misses")) {
      const { field, start, end, text } = spans[0];
      const all = [...textAt(each, field.replace(/\.(\d+)\./, "[$1]."))];
      console.log(
        `  ${index} missed ${JSON.stringify(`${all.slice(Math.max(0, start - 24), start).join("")}⟦${text}⟧${all.slice(end, end + 24).join("")}`)}`,
      );
    }
  }
  console.log(`${caught} of ${rows} rows`);
}

if (flag("--wild")) {
  const sharegpt = (row: Row) =>
    sample(row.conversations.map(({ from, value }: Row) => [from === "gpt" ? "assistant" : "user", value ?? ""]));
  const WILD: readonly Source[] = [
    ["chat any model", "wild/ja_chat_any_model_sharegpt.jsonl.gz", sharegpt],
    ["real defects", "wild/ja_real_defects_weak_labels.jsonl.gz", chat],
    ["rakuda", "wild/ja_rakuda_early_models.jsonl.gz", chat],
  ];
  for (const [name, file, read] of WILD) {
    const codes = new Map<string, number>();
    const rows = half(rowsOf(file));
    for (const [index, row] of rows) {
      const each = read(row);
      const found = counted(each).filter(({ role }) => role === "assistant");
      for (const code of new Set(found.map((finding) => finding.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
      for (const finding of found.slice(0, 3)) console.log(`  ${name} ${index} ${shown(each, finding)}`);
    }
    console.log(
      `${name} ${rows.length} rows  ${[...codes]
        .sort()
        .map(([code, times]) => `${code} ${times}`)
        .join("  ")}`,
    );
  }
}

console.log("\nSpeed, best of 20, ms per MB of UTF-8: the filter alone, after the shared scan");
const ignore = () => {};
for (const [name, file, read] of CLEAN.filter(([name]) =>
  /^(ja strong|ja wiki|ko klue ner|zh-Hant drcd|zh-Hans ud|en alpaca eval)/.test(name),
)) {
  const check = filter.check!(filter.options.parse({}), NO_CONTEXT);
  const samples = rowsOf(file).map(read);
  const bytes = samples.reduce(
    (sum, { segments }) => sum + segments.reduce((all, { text }) => all + Buffer.byteLength(text), 0),
    0,
  );
  // Of every sample its best time: what else the machine does hits other samples in other rounds.
  const best = samples.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 20; round++)
    for (const [index, each] of samples.entries()) {
      beginSample();
      for (const segment of each.segments) textOf(segment).scripts();
      const start = performance.now();
      check(each, ignore, ignore);
      best[index] = Math.min(best[index]!, performance.now() - start);
      endSample();
    }
  const spent = best.reduce((sum, each) => sum + each, 0);
  const mb = bytes / 1e6;
  console.log(`${name.padEnd(14)} ${mb.toFixed(2)} MB  ${(spent / mb).toFixed(2)}`);
}
