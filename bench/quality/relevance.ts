/**
 * Quality of the filters that ask whether an answer belongs to its question, on real questions and answers that were shifted,
 * swapped and shuffled, and on the same sets as they are.
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/relevance [options]
 *
 *   --only shifted   one of the tables; may be repeated
 *   --set NAME       sets whose name begins so; may be repeated
 *   --show N         so many findings on clean rows, with their texts
 */
import { parseArgs } from "node:util";
import type { AnyFilter } from "../../src/core/filter.ts";
import { seeded } from "../../src/core/random.ts";
import genericAnswer from "../../src/filters/generic-answer.ts";
import lostInTranslation from "../../src/filters/lost-in-translation.ts";
import offTopic from "../../src/filters/off-topic.ts";
import shiftedAnswer from "../../src/filters/shifted-answer.ts";
import { findingsOf, judgeAll } from "../../src/testing.ts";
import { DATA_FOLDER, type Part, rowsOf } from "./data.ts";
import { EXCHANGE_SETS, type Exchange, exchangesOf, sampleOfExchange } from "./exchanges.ts";
import { percent } from "./lines.ts";
import { PARTS, partOf } from "./parts.ts";
import { samplesOf, setsIn } from "./sets.ts";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    set: { type: "string", multiple: true, default: [] },
    show: { type: "string", default: "0" },
  },
});
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const wants = (table: string) => options.only.length === 0 || options.only.includes(table);
const sets = EXCHANGE_SETS.filter(
  ({ name }) => options.set.length === 0 || options.set.some((wanted) => name.startsWith(wanted)),
);
const most = Number(options.show);

/** Every set whole and by part: a part has the set's rows in their order, those of the other left out. */
function* partsOf(): Generator<{ label: string; rows: readonly Exchange[]; part: Part }> {
  for (const set of sets) {
    const rows = exchangesOf(set);
    yield { label: set.name, rows, part: "all" };
    for (const part of PARTS)
      yield { label: `  ${part}`, rows: rows.filter((row) => partOf(row.join("\n")) === part), part };
  }
}
const oneLine = (text: string, length = 200) => text.replaceAll("\n", "⏎").slice(0, length);
const show = (label: string, [question, answer]: Exchange) =>
  console.log(`    ${label}\n      Q ${oneLine(question)}\n      A ${oneLine(answer)}`);

/** Rows in a set with their answers moved, and which rows have another answer than they should. */
interface Moved {
  readonly rows: readonly Exchange[];
  readonly wrong: readonly boolean[];
  /** The later row of two that were swapped is the one a stream can tell of; the others are not asked for. */
  readonly later?: readonly boolean[];
}

/** Answers by the row they come from. */
function moved(rows: readonly Exchange[], from: (row: number) => number): Moved {
  const answers = rows.map((_, row) => rows[from(row)]![1]);
  return {
    rows: rows.map(([question], row) => [question, answers[row]!]),
    wrong: answers.map((answer, row) => answer !== rows[row]![1]),
  };
}

const SWAPPED_SHARE = 0.1;

function swapped(rows: readonly Exchange[], far: boolean): Moved {
  const random = seeded(`swapped ${far}`);
  const from = rows.map((_, row) => row);
  for (let row = 0; row + 1 < rows.length; row++) {
    if (from[row] !== row || random() >= SWAPPED_SHARE / 2) continue;
    const other = far ? row + 1 + Math.floor(random() * (rows.length - row - 1)) : row + 1;
    if (from[other] !== other) continue;
    [from[row], from[other]] = [other, row];
  }
  return { ...moved(rows, (row) => from[row]!), later: from.map((other, row) => other < row) };
}

const MOVES: Readonly<Record<string, (rows: readonly Exchange[]) => Moved>> = {
  "as it is": (rows) => moved(rows, (row) => row),
  "down 1": (rows) => moved(rows, (row) => (row + rows.length - 1) % rows.length),
  "up 1": (rows) => moved(rows, (row) => (row + 1) % rows.length),
  "down 3": (rows) => moved(rows, (row) => (row + rows.length - 3) % rows.length),
  "half, up 1": (rows) => moved(rows, (row) => (row > rows.length / 2 ? (row + 1) % rows.length : row)),
  "all pairs": (rows) => moved(rows, (row) => Math.min(row ^ 1, rows.length - 1)),
  "10 % next": (rows) => swapped(rows, false),
  "10 % far": (rows) => swapped(rows, true),
};

function shifted(): void {
  console.log("\nAnswers moved: % of the rows with a wrong answer that are reported; % of the others that are");
  console.log(
    `${"".padEnd(26)} rows ${Object.keys(MOVES)
      .map((name) => name.padStart(13))
      .join("")}`,
  );
  for (const { label, rows, part } of partsOf()) {
    const cells = Object.entries(MOVES).map(([name, move]) => {
      const made = move(rows);
      const found = judgeAll(
        shiftedAnswer,
        made.rows.map((row, index) => ({ id: `${index}`, sample: sampleOfExchange(row) })),
      ).map((findings) => findings.length > 0);
      const share = (wrong: boolean) => {
        const of = found.filter(
          (_, row) => made.wrong[row] === wrong && (!wrong || made.later === undefined || made.later[row]),
        );
        return percent(of.filter((each) => each).length, of.length);
      };
      if (name === "as it is" && part === "tune")
        for (const row of found.flatMap((is, row) => (is ? [row] : [])).slice(0, most)) {
          show(`${label} ${row - 1}`, made.rows[row - 1]!);
          show(`${label} ${row}`, made.rows[row]!);
        }
      return `${share(true)}${share(false)} `;
    });
    console.log(`${label.padEnd(26)}${String(rows.length).padStart(5)} ${cells.join("")}`);
  }
}

/** Answers of no subject, by language, each given to one of fifty rows. */
const GENERIC: readonly string[] = [
  "I'm sorry, but I don't have enough information to answer that. Could you tell me more?",
  "とても良いご質問ですね。状況によって異なりますので、専門家にご相談ください。",
  "좋은 질문이네요. 상황에 따라 다를 수 있으니 전문가와 상담해 보세요.",
  "這是一個很好的問題，情況因人而異，建議您諮詢專業人士。",
];
const EVERY = 50;

function generic(): void {
  console.log("\nOne answer to every 50th question: % reported; % of the rows of the set as it is that are");
  for (const { label, rows, part } of partsOf()) {
    const count = (given: readonly Exchange[]) =>
      judgeAll(
        genericAnswer,
        given.map((row, index) => ({ id: `${index}`, sample: sampleOfExchange(row) })),
      ).map((findings) => findings.length > 0);
    const planted = GENERIC.map((answer) => {
      const found = count(rows.map(([question, own], row) => [question, row % EVERY === 7 ? answer : own]));
      const chosen = found.filter((_, row) => row % EVERY === 7);
      return percent(chosen.filter((each) => each).length, chosen.length);
    });
    const clean = count(rows);
    console.log(
      `${label.padEnd(26)}${String(rows.length).padStart(5)} ${planted.join("")}   ${percent(clean.filter((each) => each).length, rows.length)}`,
    );
    if (part === "tune")
      for (const row of clean.flatMap((is, row) => (is ? [row] : [])).slice(0, most))
        show(`${label} ${row}`, rows[row]!);
  }
}

/** The answers of a set in another order: % of the rows whose answer is told to be off topic. */
function random(): void {
  console.log("\nAnswers of other rows: % of the rows that are off topic; % of the rows as they are");
  for (const { label, rows } of partsOf()) {
    const isOff = (row: Exchange) => findingsOf(offTopic, sampleOfExchange(row)).length > 0;
    const shuffled = moved(rows, (row) => (row * 7919 + 13) % rows.length).rows;
    const share = (given: readonly Exchange[]) => percent(given.filter(isOff).length, given.length);
    console.log(`${label.padEnd(26)}${String(rows.length).padStart(5)} ${share(shuffled)}   ${share(rows)}`);
  }
}

/** What a row filter says of every set as it is, by code. */
function alone(name: string, filter: AnyFilter): void {
  console.log(`\n${name}: rows that are flagged, in sets as they are`);
  for (const set of setsIn(["instruct", "wild", "dpo"])) {
    if (options.set.length > 0 && !options.set.some((wanted) => set.includes(wanted))) continue;
    const counts = new Map<string, number>();
    let [rows, flagged] = [0, 0];
    for (const row of rowsOf(set))
      for (const sample of samplesOf(row)) {
        rows++;
        const findings = findingsOf(filter, sample).filter(({ severity }) => severity !== "note");
        if (findings.length > 0) flagged++;
        for (const { code, data } of findings) {
          const count = counts.get(code) ?? 0;
          counts.set(code, count + 1);
          if (count < most)
            console.log(
              `    ${code} ${JSON.stringify(data)}${sample.segments.map(({ role, text }) => `\n      ${role}: ${oneLine(text)}`).join("")}`,
            );
        }
      }
    const each = [...counts].map(([code, count]) => `${code} ${count}`).sort();
    console.log(`${set.padEnd(46)}${String(rows).padStart(6)} ${percent(flagged, rows)}  ${each.join(", ")}`);
  }
}

if (wants("shifted")) shifted();
if (wants("generic")) generic();
if (wants("random")) random();
if (wants("off")) alone("off topic", offTopic);
if (wants("lost")) alone("lost", lostInTranslation);
