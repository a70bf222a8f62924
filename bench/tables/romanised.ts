/**
 * Fits the points of a word in src/text/romanised/points.ts: a logistic regression for each kind, over stretches of 6 to
 * 14 words, on how many words of each class there are. Positives come from bench/quality/romanise.py, negatives are the
 * languages in Latin letters of the development sets and, where a file of them is given, of the Universal Declaration.
 *
 *   SHISA_FILTER_DATA=<folder> node bench/tables/romanised.ts POSITIVES.jsonl [DECLARATIONS.jsonl]
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { seeded } from "../../src/core/random.ts";
import { classesOf, KINDS, WORD_CLASSES } from "../../src/text/romanised/word-class.ts";
import { analyse } from "../../src/text/texts.ts";

const folder = process.env["SHISA_FILTER_DATA"];
const [positives, declarations] = process.argv.slice(2);
if (folder === undefined || positives === undefined) {
  console.log("SHISA_FILTER_DATA or the file of positives is missing: nothing to fit");
  process.exit(0);
}
// biome-ignore lint/suspicious/noExplicitAny: rows of many data sets, read as they are.
type Row = any;
const lines = (text: string): Row[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const packed = (file: string) => lines(gunzipSync(readFileSync(`${folder}/${file}`)).toString("utf8"));

const LATIN = "cs de en es fi fr hr hu id it ms nl pl pt ro sv tr vi".split(" ");
const random = seeded(20251126);
/** Each text in stretches of 6 to 14 words: counts of classes for each kind. */
function stretches(text: string): number[][][] {
  const analysed = analyse(text);
  const words = analysed.words();
  const classes = Array.from({ length: words.length }, (_, at) =>
    classesOf(text, words.start(at), words.end(at)),
  ).filter((each) => each !== undefined);
  const made: number[][][] = [];
  for (let at = 0; at + 6 <= classes.length; ) {
    const size = 6 + Math.floor(random() * 9);
    const part = classes.slice(at, at + size);
    at += size;
    if (part.length < 6) break;
    made.push(KINDS.map((_, kind) => WORD_CLASSES.map((name) => part.filter((each) => each[kind] === name).length)));
  }
  return made;
}

const good = packed("native/ntrex_parallel_33langs.jsonl.gz").flatMap((row) =>
  LATIN.map((language) => [language, row[language] as string] as const),
);
const others = declarations === undefined ? [] : lines(readFileSync(declarations, "utf8"));
const negatives = [
  ...good.flatMap(([, text]) => stretches(text)),
  ...others.filter((_, at) => at % 2 === 0).flatMap(({ text }) => stretches(text)),
];
const rows = lines(readFileSync(positives, "utf8"));

for (const [kind, name] of KINDS.entries()) {
  const yes = rows
    .filter((row) => row.kind === name && (name !== "pinyin" || row.style.startsWith("plain")))
    .flatMap((row) => stretches(row.text))
    .map((each) => each[kind]!);
  const no = negatives.map((each) => each[kind]!);
  const frequency = (all: readonly number[][]) => {
    const sums = WORD_CLASSES.map((_, at) => all.reduce((sum, each) => sum + each[at]!, 0));
    const total = sums.reduce((sum, each) => sum + each, 0);
    return sums.map((each) => each / total);
  };
  const weights = WORD_CLASSES.map(() => 0);
  let bias = 0;
  // A negative counts ten times: a wrong rejection is the worse fault.
  const set = [...yes.map((x) => ({ x, y: 1, w: 1 / yes.length })), ...no.map((x) => ({ x, y: 0, w: 10 / no.length }))];
  for (let round = 0; round < 3000; round++) {
    const gradient = WORD_CLASSES.map(() => 0);
    let lean = 0;
    for (const { x, y, w } of set) {
      let sum = bias;
      for (let at = 0; at < x.length; at++) sum += weights[at]! * x[at]!;
      const off = w * (1 / (1 + Math.exp(-sum)) - y);
      lean += off;
      for (let at = 0; at < x.length; at++) gradient[at]! += off * x[at]!;
    }
    for (let at = 0; at < weights.length; at++) weights[at]! -= 0.1 * (gradient[at]! + 0.0005 * weights[at]!);
    bias -= 0.1 * (lean + 0.0005 * bias);
  }
  console.log(name, yes.length, "stretches of it,", no.length, "of others");
  const [of, not] = [frequency(yes), frequency(no)];
  for (const [at, each] of WORD_CLASSES.entries())
    console.log(
      `  ${each.padEnd(8)} share ${of[at]!.toFixed(3)}, elsewhere ${not[at]!.toFixed(3)}: ${weights[at]!.toFixed(2)} points`,
    );
  console.log(`  bias ${bias.toFixed(2)}`);
}
