/**
 * `npm run bench -- duplicates [--part tune|held] [--pairs 1500]`: what a run drops of edits made with a seed in real answers, and of
 * pairs that say different things; of what is not dropped, whether it was not proposed or the comparison told the two apart. Needs the
 * data folder (SHISA_FILTER_DATA).
 */
import { parseArgs } from "node:util";
import { seeded } from "../src/core/random.ts";
import {
  answersOf,
  edited,
  LANGUAGES,
  otherWords,
  RATES,
  reformatted,
  reordered,
  withOtherNumbers,
  withSameOpening,
} from "./near-pairs.ts";
import { runNear } from "./near-run.ts";
import { DATA_FOLDER, type DataRow, type Part, rowsOf } from "./quality/data.ts";
import { shareOf } from "./quality/interval.ts";

const { values } = parseArgs({
  options: { part: { type: "string", default: "held" }, pairs: { type: "string", default: "1500" } },
});
const PAIRS = Number(values.pairs);

interface Counts {
  dropped: number;
  notProposed: number;
  of: number;
}

function count(make: () => readonly [string, string] | undefined): Counts {
  const counts = { dropped: 0, notProposed: 0, of: 0 };
  for (let tries = 0; tries < 10 * PAIRS && counts.of < PAIRS; tries++) {
    const pair = make();
    if (pair === undefined || pair[0] === pair[1]) continue;
    const { goes, isProposed } = runNear(pair)[1]!;
    counts.of++;
    if (goes) counts.dropped++;
    else if (!isProposed) counts.notProposed++;
  }
  return counts;
}

function print(name: string, goal: string, { dropped, notProposed, of }: Counts): void {
  const told = of - dropped - notProposed;
  console.log(
    `${name.padEnd(34)} ${shareOf(dropped, of).padEnd(24)} of ${String(of).padStart(5)}   goal ${goal.padEnd(6)} not proposed ${notProposed}, told apart ${told}`,
  );
}

const GOALS: Readonly<Record<number, string>> = { 0.02: "≥ 99", 0.05: "≥ 97", 0.1: "≥ 90" };

function measureLanguage(language: string, part: Part): void {
  const texts = answersOf(language, part);
  const random = seeded(`duplicates ${language}`);
  const any = () => texts[Math.floor(random() * texts.length)]!;
  const changed = (change: (text: string) => string) => () => {
    const text = any();
    return [text, change(text)] as const;
  };
  for (const rate of RATES)
    print(
      `${language} edits ${Math.round(100 * rate)} %`,
      GOALS[rate] ?? "–",
      count(changed((text) => edited(text, rate, random))),
    );
  print(`${language} format`, "100", count(changed(reformatted)));
  print(`${language} sentences in another order`, "–", count(changed((text) => reordered(text, random))));
  const withOtherWords = otherWords(language, answersOf(language, "all"), random);
  print(
    `${language} other numbers`,
    "≤ 0.3",
    count(() => withOtherNumbers(any(), random)),
  );
  print(
    `${language} one to three other words`,
    "≤ 0.3",
    count(() => withOtherWords(any())),
  );
  print(
    `${language} same opening`,
    "≤ 0.3",
    count(() => withSameOpening(any)),
  );
  print(
    `${language} other answers`,
    "≤ 0.3",
    count(() => [any(), any()]),
  );
}

function measureSentences(): void {
  const sets = [
    ["ja", "similarity/ja_jsts.jsonl.gz", (row: DataRow) => row.label],
    ["ko", "similarity/ko_klue_sts.jsonl.gz", (row: DataRow) => row.label],
  ] as const;
  for (const [language, file, label] of sets) {
    const rows = rowsOf(file).filter((row) => typeof label(row) === "number" && label(row) < 3);
    const results = rows.map(({ sentence1, sentence2 }) => runNear([sentence1, sentence2])[1]!);
    print(`${language} sentences labelled different`, "≤ 0.3", {
      dropped: results.filter(({ goes }) => goes).length,
      notProposed: results.filter(({ goes, isProposed }) => !goes && !isProposed).length,
      of: results.length,
    });
  }
}

if (DATA_FOLDER === undefined) console.log("duplicates: skipped, SHISA_FILTER_DATA names no data folder");
else {
  for (const language of LANGUAGES) measureLanguage(language, values.part as Part);
  measureSentences();
}
