/**
 * Quality of the mixed-script filter: false positives on clean sets, recall on planted and on real splices, speed.
 * `SHISA_FILTER_DATA=<folder> node bench/quality/mixed-script.ts [--show]`; `--show` prints every finding on clean rows.
 */
import { NO_CONTEXT } from "../../src/core/context.ts";
import { sampleOf } from "../../src/core/example.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Role, Sample } from "../../src/core/sample.ts";
import filter from "../../src/filters/mixed-script.ts";
import { findingsOf } from "../../src/testing.ts";
import { analyse } from "../../src/text/texts.ts";
import { DATA_FOLDER, type DataRow as Row, rowsOf } from "./data.ts";

if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const show = process.argv.includes("--show");

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

const CLEAN: readonly (readonly [name: string, file: string, read: (row: Row) => Sample])[] = [
  ["ja wikipedia", "native/ja_wikipedia_sentences.jsonl.gz", plain("text")],
  ["ja ud", "native/ud_ja.jsonl.gz", plain("text")],
  ["ja jsquad", "instruct/ja_qa_jsquad_alpaca.jsonl.gz", context],
  ["ja dialogue", "instruct/ja_human_dialogue_messages.jsonl.gz", chat],
  ["ja rustbook", "instruct/ja_rustbook_messages.jsonl.gz", chat],
  ["ja strong chat", "instruct/ja_chat_strong_messages.jsonl.gz", chat],
  ["ja ntrex", "native/ntrex_parallel_33langs.jsonl.gz", plain("ja")],
  ["ko ud", "native/ud_ko.jsonl.gz", plain("text")],
  ["ko klue ner", "native/ko_klue_ner_text.jsonl.gz", plain("text")],
  ["ko klue nli", "native/ko_klue_nli.jsonl.gz", plain("premise")],
  ["ko songys", "instruct/ko_chat_songys_alpaca.jsonl.gz", alpaca],
  ["ko rustbook", "instruct/ko_rustbook_messages.jsonl.gz", chat],
  ["ko ntrex", "native/ntrex_parallel_33langs.jsonl.gz", plain("ko")],
  ["zh-Hant ud", "native/ud_zh-Hant.jsonl.gz", plain("text")],
  ["zh-Hant drcd", "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", context],
  ["zh-Hant rustbook", "instruct/zh-Hant_rustbook_messages.jsonl.gz", chat],
  ["zh-Hant ntrex", "native/ntrex_parallel_33langs.jsonl.gz", plain("zh-Hant")],
  ["zh-Hant bench", "instruct/zh_tw_bench_messages.jsonl.gz", chat],
  ["zh-Hans ud", "native/ud_zh-Hans.jsonl.gz", plain("text")],
  ["zh-Hans alpaca", "instruct/zh_hans_alpaca_mt.jsonl.gz", alpaca],
  ["en ud", "native/ud_en.jsonl.gz", plain("text")],
  ["en ntrex", "native/ntrex_parallel_33langs.jsonl.gz", plain("en")],
  ["en alpaca", "instruct/en_alpaca_raw.jsonl.gz", alpaca],
  ["en alpaca eval", "instruct/en_alpaca_eval_messages.jsonl.gz", chat],
  ["en roleplay", "instruct/en_gpteacher_roleplay_alpaca.jsonl.gz", alpaca],
  ...["de", "fr", "es", "pl", "tr", "vi", "ru", "uk", "el", "ar", "he", "th", "hi"].map(
    (column) => [`${column} ntrex`, "native/ntrex_parallel_33langs.jsonl.gz", plain(column)] as const,
  ),
];

const counted = (row: Sample): Finding[] => findingsOf(filter, row).filter(({ severity }) => severity !== "note");
const textAt = (row: Sample, path: string) => row.segments.find((segment) => segment.path === path)!.text;

console.log("False positives on clean rows");
const totals = { rows: 0, rejected: 0, flagged: 0 };
for (const [name, file, read] of CLEAN) {
  let rejected = 0;
  let flagged = 0;
  const rows = rowsOf(file);
  for (const [index, row] of rows.entries()) {
    const each = read(row);
    // A row is judged by its trained turns, as the engine's policy has it.
    const found = counted(each).filter(({ role }) => role === "assistant" || role === "text");
    const hard = found.some(({ severity }) => severity === "reject");
    if (hard) rejected++;
    else if (found.length > 0) flagged++;
    if (!show) continue;
    for (const { code, span } of found.slice(0, 4)) {
      const text = textAt(each, span!.path);
      const [before, after] = [
        text.slice(Math.max(0, span!.start - 30), span!.start),
        text.slice(span!.end, span!.end + 30),
      ];
      console.log(
        `  ${name} ${index} ${code} ${JSON.stringify(`${before}⟦${text.slice(span!.start, span!.end)}⟧${after}`)}`,
      );
    }
  }
  totals.rows += rows.length;
  totals.rejected += rejected;
  totals.flagged += flagged;
  console.log(`${name.padEnd(18)} ${String(rows.length).padStart(5)} rows  rejected ${rejected}  flagged ${flagged}`);
}
console.log(`all                ${totals.rows} rows  rejected ${totals.rejected}  flagged ${totals.flagged}`);

/** Mulberry32: the same splices in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HOSTS = ["ja", "ko", "zh-Hant", "en"] as const;
const DONORS = [
  "ko",
  "ja",
  "zh-Hant",
  "ru",
  "el",
  "ar",
  "he",
  "fa",
  "th",
  "hi",
  "bn",
  "ta",
  "pl",
  "tr",
  "cs",
  "vi",
  "en",
] as const;
const WORD = /[\p{L}\p{M}]{3,}/gu;

/** A word of a donor sentence; for text without spaces, two to four characters of it. */
function tokenOf(text: string, donor: string, random: () => number): string {
  const words = text.match(WORD) ?? ["?"];
  const fitting = words.filter((word) => word === word.toLowerCase());
  const pool = fitting.length > 0 ? fitting : words;
  const word = pool[Math.floor(random() * pool.length)]!;
  if (donor !== "ja" && donor !== "zh-Hant" && donor !== "th") return word;
  const from = Math.floor(random() * Math.max(1, word.length - 3));
  return word.slice(from, from + 2 + Math.floor(random() * 3));
}

/** Plants tokens between words, or between characters where there are no spaces. */
function plant(text: string, tokens: readonly string[], host: string, random: () => number) {
  const spaced = host === "ko" || host === "en";
  const places: number[] = [];
  const inner = /[\p{L}]/u;
  for (let at = 4; at < text.length - 4; at++) {
    if (
      spaced
        ? text[at] === " " && inner.test(text[at + 1]!) && inner.test(text[at - 1]!)
        : inner.test(text[at]!) && inner.test(text[at - 1]!)
    )
      places.push(at);
  }
  const chosen = tokens.map(() => places[Math.floor(random() * places.length)] ?? 4).sort((a, b) => a - b);
  let made = "";
  let from = 0;
  const spans: { start: number; end: number }[] = [];
  for (const [index, at] of chosen.entries()) {
    made += text.slice(from, at) + (spaced ? " " : "");
    spans.push({ start: made.length, end: made.length + tokens[index]!.length });
    made += tokens[index]!;
    from = at;
  }
  return { text: made + text.slice(from), spans };
}

console.log("\nRecall on planted splices (rejected spans; one token a text / five tokens of mixed languages a text)");
const parallel = rowsOf("native/ntrex_parallel_33langs.jsonl.gz");
for (const host of HOSTS) {
  const random = randomOf(20251101);
  const parts: string[] = [];
  for (const donor of DONORS) {
    if (donor === host || (host === "ko" && donor === "zh-Hant") || (host !== "en" && donor === "zh-Hant")) continue;
    if (host === "en" && ["pl", "tr", "cs", "vi", "en"].includes(donor)) continue;
    let caught = 0;
    for (const row of parallel) {
      const planted = plant(row[host], [tokenOf(row[donor], donor, random)], host, random);
      if (overlaps(planted)[0]) caught++;
    }
    parts.push(`${donor} ${((100 * caught) / parallel.length).toFixed(0)}%`);
  }
  let rows = 0;
  let spans = 0;
  for (const row of parallel) {
    const donors = DONORS.filter(
      (donor) => donor !== host && (host !== "en" || !["pl", "tr", "cs", "vi", "en"].includes(donor)),
    );
    const tokens = [1, 2, 3, 4, 5].map(() => {
      const donor = donors[Math.floor(random() * donors.length)]!;
      return tokenOf(row[donor], donor, random);
    });
    const hits = overlaps(plant(row[host], tokens, host, random));
    if (hits.some(Boolean)) rows++;
    spans += hits.filter(Boolean).length;
  }
  console.log(`${host.padEnd(8)} ${parts.join("  ")}`);
  console.log(
    `${"".padEnd(8)} dense: rows ${((100 * rows) / parallel.length).toFixed(1)}%  tokens ${((20 * spans) / parallel.length).toFixed(1)}%`,
  );
}

/** The words of the English side: a word of another language that is among them is no foreign word to anybody. */
const ENGLISH = new Set(parallel.flatMap((row) => (row.en as string).toLowerCase().match(WORD) ?? []));
const GROUPS = {
  script: ["ko", "ja", "ru", "ar", "th", "hi"],
  "foreign Latin": ["pl", "tr", "cs", "vi", "de", "fr", "es", "it", "sv", "id"],
  English: ["en"],
} as const;
const UNITS = [1, 300, 3000];
const PLACES = ["between", "spaced", "first", "last", "behind a comma", "in a list item"] as const;

/** A text of at least so many UTF-16 code units, of sentences that follow each other. */
function hostOf(host: string, units: number, random: () => number): string {
  let at = Math.floor(random() * parallel.length);
  let text: string = parallel[at][host];
  while (text.length < units) {
    at = (at + 1) % parallel.length;
    text += (host === "ko" || host === "en" ? " " : "") + parallel[at][host];
  }
  return text;
}

/** Where in a text a token may be planted so that it stands as the kind of place says. */
function placesIn(text: string, host: string, place: (typeof PLACES)[number]): number[] {
  const space = host === "ko" || host === "en" ? " " : "";
  // A host's own letters: inside a Latin name of a Chinese text nobody can tell one word from two.
  const letter = host === "en" ? /\p{sc=Latin}/u : /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
  const found: number[] = [];
  for (let at = 3; at < text.length - 3; at++) {
    const before = text[at - 1 - space.length] ?? "";
    if (place === "last" ? !/[。.]/.test(text[at]!) : !letter.test(text[at]!)) continue;
    if (place === "last" ? !letter.test(text[at - 1]!) : space !== "" && text[at - 1] !== " ") continue;
    if (place === "first" && !/[。.]/.test(before)) continue;
    if (place === "behind a comma" && !/[、，,]/.test(before)) continue;
    if ((place === "between" || place === "spaced" || place === "in a list item") && !letter.test(before)) continue;
    found.push(at);
  }
  return found;
}

function plantAt(host: string, place: (typeof PLACES)[number], units: number, tokens: string[], random: () => number) {
  const text = (place === "in a list item" ? "- " : "") + hostOf(host, units, random);
  const places = placesIn(text, host, place);
  if (places.length === 0) return undefined;
  const spaced = host === "ko" || host === "en" || place === "spaced";
  const chosen = tokens.map(() => places[Math.floor(random() * places.length)]!).sort((a, b) => a - b);
  let made = "";
  let from = 0;
  const spans: { start: number; end: number }[] = [];
  for (const [index, at] of chosen.entries()) {
    made += text.slice(from, at);
    if (spaced && !made.endsWith(" ")) made += " ";
    spans.push({ start: made.length, end: made.length + tokens[index]!.length });
    made += tokens[index]! + (spaced && place !== "last" ? " " : "");
    from = at;
  }
  return { text: made + text.slice(from), spans };
}

console.log("\nRecall by place, length and number of tokens of one language (rows; English: flagged, else rejected)");
for (const host of HOSTS) {
  for (const [group, all] of Object.entries(GROUPS)) {
    if (host === "en" && group !== "script") continue;
    const donors = all.filter((donor) => donor !== host);
    const cells: string[] = [];
    const measured = (name: string, place: (typeof PLACES)[number], units: number, count: number) => {
      const random = randomOf(units + count);
      let caught = 0;
      let rows = 0;
      for (let row = 0; row < 200; row++) {
        const donor = donors[row % donors.length]!;
        const tokens: string[] = [];
        while (tokens.length < count) {
          const token = tokenOf(parallel[Math.floor(random() * parallel.length)][donor], donor, random);
          if (group === "English" || (group === "script" ? !/[a-z]/i.test(token) : !ENGLISH.has(token)))
            tokens.push(token);
        }
        const planted = plantAt(host, place, units, tokens, random);
        if (planted === undefined) continue;
        rows++;
        if (overlaps(planted, group === "English").some(Boolean)) caught++;
      }
      cells.push(`${name} ${((100 * caught) / rows).toFixed(0)}`);
    };
    for (const place of PLACES) measured(place, place, 300, 1);
    for (const units of UNITS) measured(`${units} units`, "between", units, 1);
    for (const count of [2, 3, 5]) measured(`${count} tokens`, "between", 300, count);
    console.log(`${host.padEnd(8)} ${group.padEnd(14)} ${cells.join("  ")}`);
  }
}

function overlaps(
  { text, spans }: { text: string; spans: readonly { start: number; end: number }[] },
  flags = false,
): boolean[] {
  const found = counted(sample([["text", text]])).filter(({ severity }) => flags || severity === "reject");
  return spans.map(({ start, end }) => found.some(({ span }) => span!.start < end && start < span!.end));
}

console.log("\nReal defects (weak labels): rows whose labelled spans a reject overlaps");
const SCRIPT_LABELS = ["hangul", "cyrillic", "arabic", "thai", "devanagari"];
for (const label of SCRIPT_LABELS) {
  let rows = 0;
  let caught = 0;
  for (const row of rowsOf("wild/ja_real_defects_weak_labels.jsonl.gz")) {
    const spans: Row[] = row.spans.filter(({ kind }: Row) => kind === label);
    if (spans.length === 0) continue;
    rows++;
    const each = chat(row);
    const found = counted(each).filter(({ severity }) => severity === "reject");
    const hit = spans.some(({ field, start, end }) =>
      found.some(({ span, codePoints }) => {
        return span!.path === field.replace(/\.(\d+)\./, "[$1].") && codePoints!.start < end && start < codePoints!.end;
      }),
    );
    if (hit) caught++;
    else if (show) {
      const { field, start, end, text } = spans[0];
      const all = [...textAt(each, field.replace(/\.(\d+)\./, "[$1]."))];
      const shown = `${all.slice(Math.max(0, start - 24), start).join("")}⟦${text}⟧${all.slice(end, end + 24).join("")}`;
      console.log(`  missed ${label} ${JSON.stringify(shown)}`);
    }
  }
  console.log(`${label.padEnd(12)} ${caught} of ${rows} rows`);
}

console.log(
  "\nSpeed, best of 12, ms per MB of UTF-8: shared analysis as far as the filter asks for it, and the filter",
);
const SPEED: readonly (readonly [string, string, (row: Row) => Sample])[] = [
  ["ja", "instruct/ja_chat_strong_messages.jsonl.gz", chat],
  ["ja wikipedia", "native/ja_wikipedia_sentences.jsonl.gz", plain("text")],
  ["ko", "native/ko_klue_ner_text.jsonl.gz", plain("text")],
  ["zh-Hant", "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", context],
  ["en", "instruct/en_alpaca_eval_messages.jsonl.gz", chat],
];
const ignore = () => {};
for (const [name, file, read] of SPEED) {
  const rows = rowsOf(file);
  const check = filter.check!(filter.options.parse({}), NO_CONTEXT);
  let bytes = 0;
  let counts = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 12; round++) {
    const samples = rows.map(read);
    bytes = samples.reduce(
      (sum, { segments }) => sum + segments.reduce((all, { text }) => all + Buffer.byteLength(text), 0),
      0,
    );
    let start = performance.now();
    for (const { segments } of samples) for (const { text } of segments) analyse(text).scripts();
    counts = Math.min(counts, performance.now() - start);
    start = performance.now();
    for (const each of samples) check(each, ignore, ignore);
    whole = Math.min(whole, performance.now() - start);
  }
  const mb = bytes / 1e6;
  console.log(
    `${name.padEnd(14)} ${mb.toFixed(2)} MB  script counts ${(counts / mb).toFixed(2)}  all of it ${(whole / mb).toFixed(2)}`,
  );
}
