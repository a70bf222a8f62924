/**
 * `npm run bench -- duplicates [--part tune|held]`: what the comparison of two texts takes for the same, on edits made with a seed
 * in real answers and on pairs that say different things. Needs the data folder (SHISA_FILTER_DATA).
 */
import { seeded } from "../src/core/random.ts";
import { compareTexts } from "../src/text/near/compare.ts";
import { answersOf, edited, LANGUAGES, RATES, reformatted, reordered, withOtherNumbers } from "./near-pairs.ts";
import { DATA_FOLDER, type DataRow, type Part, rowsOf } from "./quality/data.ts";
import { shareOf } from "./quality/interval.ts";

const PAIRS = 500;
const SIMILARITY = 0.85;

function print(name: string, same: number, of: number, goal: string): void {
  console.log(`${name.padEnd(34)} ${shareOf(same, of).padEnd(24)} of ${String(of).padStart(5)}   goal ${goal}`);
}

const isSame = (one: string, other: string) => compareTexts(one, other, { similarity: SIMILARITY }).isSame;

function measureLanguage(language: string, part: Part): void {
  const texts = answersOf(language, part);
  const random = seeded(`duplicates ${language}`);
  const any = () => texts[Math.floor(random() * texts.length)]!;
  const count = (make: (text: string) => string | undefined): readonly [number, number] => {
    let [same, of] = [0, 0];
    for (let tries = 0; tries < 10 * PAIRS && of < PAIRS; tries++) {
      const text = any();
      const other = make(text);
      if (other === undefined || other === text) continue;
      of++;
      if (isSame(text, other)) same++;
    }
    return [same, of];
  };
  const goals: Readonly<Record<number, string>> = { 0.02: "≥ 99", 0.05: "≥ 97", 0.1: "≥ 90" };
  for (const rate of RATES)
    print(`${language} edits ${rate * 100} %`, ...count((text) => edited(text, rate, random)), goals[rate] ?? "–");
  print(`${language} format`, ...count(reformatted), "100");
  print(`${language} sentences in another order`, ...count((text) => reordered(text, random)), "–");
  let [same, of] = [0, 0];
  for (let tries = 0; tries < 10 * PAIRS && of < PAIRS; tries++) {
    const pair = withOtherNumbers(any(), random);
    if (pair === undefined) continue;
    of++;
    if (isSame(...pair)) same++;
  }
  print(`${language} other numbers`, same, of, "≤ 0.3");
  [same, of] = [0, 0];
  for (let pair = 0; pair < 4 * PAIRS; pair++) {
    const [one, other] = [any(), any()];
    if (one === other) continue;
    of++;
    if (isSame(one, other)) same++;
  }
  print(`${language} other answers`, same, of, "≤ 0.3");
}

function measureSentences(): void {
  const sets = [
    ["ja", "similarity/ja_jsts.jsonl.gz", (row: DataRow) => row.label],
    ["ko", "similarity/ko_klue_sts.jsonl.gz", (row: DataRow) => row.label],
  ] as const;
  for (const [language, file, label] of sets) {
    const rows = rowsOf(file).filter((row) => typeof label(row) === "number" && label(row) < 3);
    const same = rows.filter(({ sentence1, sentence2 }) => isSame(sentence1, sentence2)).length;
    print(`${language} sentences labelled different`, same, rows.length, "≤ 0.3");
  }
}

if (DATA_FOLDER === undefined) console.log("duplicates: skipped, SHISA_FILTER_DATA names no data folder");
else {
  const at = process.argv.indexOf("--part");
  const part = (at < 0 ? "held" : process.argv[at + 1]) as Part;
  for (const language of LANGUAGES) measureLanguage(language, part);
  measureSentences();
}
