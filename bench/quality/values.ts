/**
 * Quality of the filters for provable faults (impossible-date, arithmetic, announced-count, checksum): findings on clean and
 * wild sets, recall by kind of planted faults, speed.
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/values [--show] [--code HAL013] [--only clean|wild|recall|speed]
 */
import { parseArgs } from "node:util";
import { NO_CONTEXT } from "../../src/core/context.ts";
import type { AnyFilter } from "../../src/core/filter.ts";
import type { Finding } from "../../src/core/finding.ts";
import { seeded } from "../../src/core/random.ts";
import { type Sample, TRAINED_ROLES } from "../../src/core/sample.ts";
import announcedCount from "../../src/filters/announced-count.ts";
import arithmetic from "../../src/filters/arithmetic.ts";
import checksum from "../../src/filters/checksum.ts";
import impossibleDate from "../../src/filters/impossible-date.ts";
import { findingsOf } from "../../src/testing.ts";
import { beginSample, endSample, textOf } from "../../src/text/texts.ts";
import { CARRIERS } from "./carriers.ts";
import { DATA_FOLDER, rowsOf } from "./data.ts";
import { type HalfPart, PARTS, PartTally, partOf } from "./parts.ts";
import { PLANTS } from "./planted-values.ts";
import { sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const FILTERS: readonly AnyFilter[] = [impossibleDate, arithmetic, announcedCount, checksum];

const { values: options } = parseArgs({
  options: {
    show: { type: "boolean", default: false },
    code: { type: "string", multiple: true, default: [] },
    only: { type: "string", multiple: true, default: [] },
    set: { type: "string", default: "" },
  },
});
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const wants = (part: string) => options.only.length === 0 || options.only.includes(part);

const judged = (sample: Sample): Finding[] =>
  FILTERS.flatMap((filter) => findingsOf(filter, sample)).filter(
    ({ role }) => role === null || TRAINED_ROLES.includes(role),
  );

/** Findings of all rows of the sets in some folders, each row a chat, a prompt with its answer, or texts. */
function findings(folders: readonly string[]): void {
  let rows = 0;
  let rejected = 0;
  let flagged = 0;
  for (const set of setsIn(folders)) {
    if (!set.includes(options.set)) continue;
    for (const part of PARTS) {
      const rowsOfSet = rowsOf(set).filter((row) => partOf(row) === part);
      // The passages of question sets are encyclopedic prose.
      const passages = set.includes("_qa_") ? [...new Set(rowsOfSet.map(({ input }) => input as string))] : [];
      const samples = [...rowsOfSet.flatMap(samplesOf), ...passages.map((text) => sampleOfTurns([["text", text]]))];
      const counts = new Map<string, number>();
      let [bad, odd] = [0, 0];
      for (const sample of samples) {
        const found = judged(sample);
        if (found.some(({ severity }) => severity === "reject")) bad++;
        else if (found.length > 0) odd++;
        for (const code of new Set(found.map((each) => each.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
        if (options.show) for (const each of found) show(set, sample, each);
      }
      rows += samples.length;
      rejected += bad;
      flagged += odd;
      const list = [...counts].sort().map(([code, times]) => `${code} ${times}`);
      console.log(
        `${set.padEnd(46)} ${part} ${String(samples.length).padStart(6)} rejected ${bad}, flagged ${odd}  ${list.join(", ")}`,
      );
    }
  }
  const percent = (count: number) => ((100 * count) / rows).toFixed(3);
  console.log(
    `all ${rows}: rejected ${rejected} (${percent(rejected)} %), flagged only ${flagged} (${percent(flagged)} %)`,
  );
}

function show(set: string, sample: Sample, { code, span, message }: Finding): void {
  if (options.code.length > 0 && !options.code.some((each) => code.startsWith(each))) return;
  const text = sample.segments.find(({ path }) => path === span?.path)?.text ?? "";
  const [start, end] = [span?.start ?? 0, span?.end ?? 0];
  const around = `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end).slice(0, 300)}⟧${text.slice(end, end + 60)}`;
  console.log(`  ${code} ${message}\n      ${around.replaceAll("\n", "⏎")}   [${set}]`);
}

function speed(): void {
  const user = () => process.cpuUsage().user / 1000;
  for (const set of [
    "instruct/ja_chat_strong_messages",
    "instruct/ko_rustbook_messages",
    "instruct/zh_hant_qa_drcd_alpaca",
    "instruct/en_alpaca_eval_messages",
  ]) {
    const samples = rowsOf(`${set}.jsonl.gz`).flatMap(samplesOf);
    const texts = samples.flatMap(({ segments }) => segments);
    const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const time = (body: (sample: Sample) => void) => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 9; round++) {
        const start = user();
        for (const sample of samples) {
          beginSample();
          for (const segment of sample.segments) textOf(segment).zones();
          body(sample);
          endSample();
        }
        best = Math.min(best, user() - start);
      }
      return best / megabytes;
    };
    const scan = time(() => {});
    const shared = time((sample) => {
      for (const segment of sample.segments) textOf(segment).values();
    });
    const values = shared - scan;
    const each = FILTERS.map((filter) => {
      const check = filter.check!(filter.options.parse({}), NO_CONTEXT);
      const nothing = () => {};
      return `${filter.id} ${(
        time((sample) => {
          for (const segment of sample.segments) textOf(segment).values();
          check(sample, nothing, nothing);
        }) - shared
      ).toFixed(2)}`;
    });
    console.log(
      `${set.padEnd(40)} ms per MB: values ${values.toFixed(2)}, beside them ${each.join(", ")} (scan ${scan.toFixed(2)})`,
    );
  }
}

const MORE: Readonly<Record<string, readonly (readonly [file: string, column: string])[]>> = {
  ja: [["instruct/ja_qa_jsquad_alpaca.jsonl.gz", "input"]],
  "zh-Hant": [["instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", "input"]],
  en: [
    ["instruct/en_alpaca_raw.jsonl.gz", "output"],
    ["instruct/en_gpteacher_roleplay_alpaca.jsonl.gz", "output"],
    ["instruct/en_halueval_general.jsonl.gz", "chatgpt_response"],
  ],
  ko: [
    ["native/ko_klue_nli.jsonl.gz", "premise"],
    ["native/ud_ko.jsonl.gz", "text"],
  ],
};
const ROWS = 500;

/** Planted faults that are found, and their right twins that are accused, by kind and language. */
function recall(): void {
  const sentences = (language: string) =>
    CARRIERS[language]!.flatMap(([file, column]) => rowsOf(file).map((row) => row[column] as string));
  for (const [kind, { code, by }] of Object.entries(PLANTS))
    for (const [language, plant] of Object.entries(by)) {
      const carriers = { tune: [] as string[], held: [] as string[] };
      for (const sentence of sentences(language)) carriers[partOf(sentence)].push(sentence);
      const random = seeded(`values ${kind} ${language}`);
      const next = (part: HalfPart) => pickOf(random, carriers[part]);
      const [caught, accused] = [new PartTally(), new PartTally()];
      const shown: string[] = [];
      for (let row = 0; row < ROWS; row++) {
        const { wrong, right } = plant(random);
        const part = PARTS[row % 2]!;
        const [before, after] = [next(part), next(part)];
        const space = language === "en" || language === "ko" ? " " : "";
        const found = (text: string) => {
          const join = (sentence: string) => (/[.。!?！？]["”」』)）]?$/.test(sentence) ? space : "\n");
          const whole = `${before}${join(before)}${text}${join(text)}${after}`;
          const from = before.length;
          return judged(sampleOfTurns([["assistant", whole]])).filter(
            ({ span }) => span !== undefined && span.end > from && span.start <= from + space.length + text.length,
          );
        };
        const isCaught = found(wrong).some((each) => each.code === code);
        caught.add(part, isCaught);
        if (!isCaught)
          shown.push(`missed ${wrong.replaceAll("\n", "⏎")} ← ${before.slice(-30)} → ${after.slice(0, 20)}`);
        const alarms = found(right);
        accused.add(part, alarms.length > 0);
        if (alarms.length > 0)
          shown.push(
            `accused ${right.replaceAll("\n", "⏎")} (${alarms.map((each) => `${each.code} ${each.message}`).join()})`,
          );
      }
      console.log(`${kind.padEnd(24)} ${language.padEnd(8)} ${caught} right ones accused: ${accused.counts}`);
      for (const line of shown.slice(0, options.show ? 12 : 0)) console.log(`    ${line}`);
    }
}

/** Dates of real sentences, found by patterns that are not the filter's own. */
const REAL_DATES: readonly (readonly [language: string, pattern: RegExp])[] = [
  ["ja", /(\d{1,2})月(\d{1,2})日/],
  ["ko", /(\d{1,2})월 (\d{1,2})일/],
  ["zh-Hant", /(\d{1,2})月(\d{1,2})日/],
  ["en", /\b(January|March|May|July|August|October|December|April|June|September|November|February) (\d{1,2})\b(?!:)/],
];

/** Days that no year has, and how they are written. */
const ENDS: readonly (readonly [month: number, day: number])[] = [
  [2, 30],
  [2, 31],
  [4, 31],
  [6, 31],
  [9, 31],
  [11, 31],
];
const ENGLISH_MONTHS: Readonly<Record<number, string>> = {
  2: "February",
  4: "April",
  6: "June",
  9: "September",
  11: "November",
};
const WRITTEN: Readonly<Record<string, (month: number, day: number) => string>> = {
  ja: (month, day) => `${month}月${day}日`,
  ko: (month, day) => `${month}월 ${day}일`,
  "zh-Hant": (month, day) => `${month}月${day}日`,
  en: (month, day) => `${ENGLISH_MONTHS[month]} ${day}`,
};
const pickOf = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Real dates that are replaced by days that no year has. */
function edited(): void {
  for (const [language, pattern] of REAL_DATES) {
    const random = seeded(`edited ${language}`);
    const files = [...CARRIERS[language]!, ...(MORE[language] ?? [])];
    const texts = files
      .flatMap(([file, column]) => rowsOf(file).map((row) => row[column] as string))
      .flatMap((text) => text.split(/(?<=[。\n])/));
    const caught = new PartTally();
    let rows = 0;
    for (const text of texts) {
      const date = pattern.exec(text);
      if (date === null || rows === ROWS) continue;
      rows++;
      const at = date.index;
      const [month, day] = pickOf(random, ENDS);
      const wrong = `${text.slice(0, at)}${WRITTEN[language]!(month, day)}${text.slice(at + date[0].length)}`;
      const isCaught = judged(sampleOfTurns([["assistant", wrong]])).some(({ code }) => code === "HAL010");
      caught.add(partOf(text), isCaught);
      if (!isCaught && options.show) console.log(`    missed ${wrong.slice(Math.max(0, at - 30), at + 30)}`);
    }
    console.log(`${"edited real dates".padEnd(24)} ${language.padEnd(8)} ${caught} of ${rows}`);
  }
}

if (wants("recall")) recall();
if (wants("recall")) edited();
if (wants("clean")) findings(["instruct", "native"]);
if (wants("wild")) findings(["wild", "dpo"]);
if (wants("speed")) speed();
