/**
 * Quality of the style filter: texts whose style is known, declared as they are (false alarms) and as another (recall), with
 * some sentences of another style put in (mixed), and the prompts of all sets that ask for a style.
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/style [--show]
 */
import { seeded } from "../../src/core/random.ts";
import type { Sample } from "../../src/core/sample.ts";
import filter from "../../src/filters/style.ts";
import { findingsOf } from "../../src/testing.ts";
import { DATA_FOLDER, rowsOf } from "./data.ts";
import { shareOf } from "./interval.ts";
import { type HalfPart, PARTS, PartTally, partOf } from "./parts.ts";
import { sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const show = process.argv.includes("--show");
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const SEED = 20261126;
/** Sentences of a text that is put together. */
const SENTENCES = 6;

/** A text of one style, and the part that all of its sentences belong to. */
interface Styled {
  readonly part: HalfPart;
  readonly text: string;
}

/** Texts of `SENTENCES` sentences of one style, drawn by seed. */
function textsOf(sentences: readonly string[], count: number, join: string): Styled[] {
  const random = seeded(`${SEED} ${sentences[0]}`);
  const parted = { tune: [] as string[], held: [] as string[] };
  for (const sentence of sentences) parted[partOf(sentence)].push(sentence);
  return Array.from({ length: count }, (_, at) => {
    const part = PARTS[at % 2]!;
    const text = Array.from({ length: SENTENCES }, () => parted[part][Math.floor(random() * parted[part].length)]!);
    return { part, text: text.join(join) };
  });
}

const tallied = (texts: readonly Styled[], isHit: (text: string) => boolean): PartTally => {
  const tally = new PartTally();
  for (const { part, text } of texts) tally.add(part, isHit(text));
  return tally;
};

const ending = (text: string, marks: RegExp) => marks.test(text) && text.length < 120 && !/[「」『』\n"“”]/.test(text);
const japanese = rowsOf("native/ja_wikipedia_sentences.jsonl.gz").map(({ text }) => String(text));
const answers = rowsOf("instruct/ja_chat_strong_messages.jsonl.gz").flatMap(({ messages }) =>
  String(messages.at(-1).content).split(/(?<=。)|\n/),
);
const korean = rowsOf("native/ko_klue_nli.jsonl.gz").flatMap(({ premise, hypothesis }) => [
  String(premise),
  String(hypothesis),
]);
const chats = rowsOf("instruct/ko_chat_songys_alpaca.jsonl.gz").map(({ output }) => String(output));
const askers = rowsOf("instruct/ko_chat_songys_alpaca.jsonl.gz").map(({ instruction }) => String(instruction));

/** Texts by style; the sources are chosen for what they are, and only by the marks at the ends of their sentences. */
const KNOWN = [
  [
    "ja polite",
    "polite",
    textsOf(
      answers.filter((text) => ending(text, /^[^-*#\d|].{8,}(?:す|せん|した|しょう|さい)。$/)),
      500,
      "",
    ),
  ],
  [
    "ja plain",
    "plain",
    textsOf(
      japanese.filter((text) => ending(text, /。$/)),
      500,
      "",
    ),
  ],
  [
    "ko polite",
    "polite",
    textsOf(
      chats.filter((text) => ending(text, /요\.$/) && text.length > 8),
      500,
      " ",
    ),
  ],
  [
    "ko plain",
    "plain",
    textsOf(
      korean.filter((text) => ending(text, /(?<!니)다\.$/)),
      500,
      " ",
    ),
  ],
  [
    "ko casual",
    "casual",
    textsOf(
      askers.filter((text) => /[어해야아]$/.test(text) && text.length > 6).map((text) => `${text}.`),
      500,
      " ",
    ),
  ],
] as const;

const flagged = (text: string, style: string) =>
  findingsOf(filter, sampleOfTurns([["assistant", text]]), { style }).some(({ severity }) => severity === "flag");

console.log("Texts of one style, declared as …: flagged, per cent");
for (const [name, own, texts] of KNOWN)
  for (const style of ["polite", "plain", "casual"]) {
    const hits = texts.map(({ text }) => text).filter((text) => flagged(text, style));
    const isClean = style === own || (own !== "polite" && style !== "polite");
    console.log(
      `${name} as ${style}`.padEnd(24),
      `${tallied(texts, (text) => hits.includes(text))}`,
      isClean ? "(clean)" : "(goal 90)",
    );
    if (show && isClean) for (const text of hits.slice(0, 10)) console.log(`  ${text.slice(0, 200)}`);
    if (show && !isClean)
      for (const { text } of texts.filter((each) => !hits.includes(each.text)).slice(0, 5))
        console.log(`  - ${text.slice(0, 200)}`);
  }

console.log("\nEvery second sentence of another style, declared as the first one: flagged, per cent");
for (const [one, other] of [
  [0, 1],
  [1, 0],
  [2, 3],
  [3, 2],
  [2, 4],
] as const) {
  const [name, style, texts] = KNOWN[one];
  const others = KNOWN[other][2];
  const mixed = texts.map(({ part, text }, at): Styled => {
    const [a, b] = [text, others[at]!.text].map((each) => each.split(/(?<=[。.])\s*/));
    return {
      part,
      text: a!
        .map((sentence, index) => (index % 2 === 1 ? (b![index] ?? sentence) : sentence))
        .join(name.startsWith("ko") ? " " : ""),
    };
  });
  console.log(`${name} with ${KNOWN[other][0]}`.padEnd(32), `${tallied(mixed, (text) => flagged(text, style))}`);
}

console.log("\nReal answers, declared as polite: flagged, per cent");
for (const [name, file] of [
  ["strong ja answers", "instruct/ja_chat_strong_messages.jsonl.gz"],
  ["answers of any model", "wild/ja_chat_any_model_sharegpt.jsonl.gz"],
] as const) {
  const samples = rowsOf(file).flatMap(samplesOf);
  const hits = samples.filter((sample) =>
    findingsOf(filter, sample, { style: "polite" }).some(({ code }) => code.startsWith("STY00")),
  );
  console.log(name.padEnd(24), shareOf(hits.length, samples.length));
}

console.log("\nEvery set, nothing declared: rows flagged");
const codesOf = (sample: Sample) => findingsOf(filter, sample).map(({ code }) => code);
for (const set of setsIn(["instruct", "wild", "dpo", "native"])) {
  const samples = rowsOf(set).flatMap(samplesOf);
  const hits = samples.map(codesOf).filter((codes) => codes.length > 0);
  console.log(set.padEnd(52), `${hits.length} of ${samples.length}`, [...new Set(hits.flat())].join(" "));
}
