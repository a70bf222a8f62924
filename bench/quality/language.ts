/**
 * Quality of telling languages: single news sentences of 18 languages by function words and letters, and by the model; and
 * planted answers, drifts and passages in another language, by pair. `SHISA_FILTER_DATA=<folder> npm run bench --
 * quality/language [--misses]`.
 */
import { sampleOf } from "../../src/core/example.ts";
import language from "../../src/filters/language.ts";
import { findingsOf } from "../../src/testing.ts";
import { wordEvidence } from "../../src/text/alphabet-language.ts";
import { modelLanguage } from "../../src/text/language-model.ts";
import { LATIN } from "../../src/text/scripts.ts";
import { analyse } from "../../src/text/texts.ts";
import { DATA_FOLDER, rowsOf } from "./data.ts";

if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const showMisses = process.argv.includes("--misses");

const rows: Readonly<Record<string, string>>[] = rowsOf("native/ntrex_parallel_33langs.jsonl.gz");
const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5);

console.log(
  `One news sentence of Latin letters, ${rows.length} a language: right by words and letters, by the model (%)`,
);
for (const tag of [
  "en",
  "fr",
  "de",
  "es",
  "pt",
  "it",
  "nl",
  "sv",
  "fi",
  "pl",
  "cs",
  "hu",
  "ro",
  "tr",
  "id",
  "vi",
  "hr",
]) {
  let byWords = 0;
  let byModel = 0;
  for (const row of rows) {
    const text = row[tag]!;
    if (wordEvidence(analyse(text), 0, text.length, LATIN).language === tag) byWords++;
    if (modelLanguage(text) === tag) byModel++;
  }
  console.log(`${tag}  ${percent(byWords, rows.length)}  ${percent(byModel, rows.length)}`);
}

const HOSTS = ["ja", "ko", "zh-Hant", "en"];
const DONORS = [
  "ja",
  "ko",
  "zh-Hant",
  "zh-Hans",
  "en",
  "fr",
  "de",
  "es",
  "id",
  "vi",
  "tr",
  "pl",
  "fi",
  "ru",
  "ar",
  "th",
];
const UNSPACED = new Set(["ja", "zh-Hant", "zh-Hans", "th"]);

/** A planted fault: the turns before and after it, in the host's language. */
interface Planted {
  readonly name: string;
  readonly sentences: number;
  make(host: (at: number) => string, joint: string): { before: string; after: string };
}

const KINDS: readonly Planted[] = [
  { name: "answer, 1 sentence", sentences: 1, make: () => ({ before: "", after: "" }) },
  { name: "answer, 3 sentences", sentences: 3, make: () => ({ before: "", after: "" }) },
  {
    name: "drift, 1 sentence",
    sentences: 1,
    make: (host, joint) => ({ before: [host(1), host(2), host(3)].join(joint) + joint, after: "" }),
  },
  {
    name: "drift, 3 sentences",
    sentences: 3,
    make: (host, joint) => ({ before: [host(1), host(2), host(3)].join(joint) + joint, after: "" }),
  },
  {
    name: "passage, 1 sentence",
    sentences: 1,
    make: (host, joint) => ({
      before: `${[host(1), host(2)].join(joint)}\n\n`,
      after: `\n\n${[host(3), host(4)].join(joint)}`,
    }),
  },
];

console.log(
  "\nPlanted into news sentences, prompt a sentence of the host: caught (%), and of these with IoU of 0.5 and more",
);
const unmarked = (text: string) => text.replace(/[⟦⟧]/g, " ");
for (const host of HOSTS) {
  for (const kind of KINDS) {
    const cells: string[] = [];
    for (const donor of DONORS) {
      if (donor === host) continue;
      let tried = 0;
      let caught = 0;
      let near = 0;
      for (let at = 0; at + 8 < rows.length; at += 3) {
        const hostAt = (step: number) => unmarked(rows[(at + step) % rows.length]![host]!);
        const joint = UNSPACED.has(host) ? "" : " ";
        const { before, after } = kind.make(hostAt, joint);
        const planted = Array.from({ length: kind.sentences }, (_, step) =>
          unmarked(rows[(at + step + 100) % rows.length]![donor]!),
        ).join(UNSPACED.has(donor) ? "" : " ");
        const { sample } = sampleOf([
          { role: "user", text: hostAt(0) },
          { role: "assistant", text: before + planted + after },
        ]);
        const [from, to] = [before.length, before.length + planted.length];
        const best = findingsOf(language, sample)
          .filter(({ severity, span }) => severity === "reject" && span?.path === "messages[1].content")
          .map(({ span }) => iou(span!.start, span!.end, from, to))
          .reduce((most, each) => Math.max(most, each), 0);
        tried++;
        if (best > 0) caught++;
        if (best >= 0.5) near++;
        if (best === 0 && showMisses) console.log(`    missed ${JSON.stringify(planted.slice(0, 100))}`);
      }
      cells.push(`${donor} ${percent(caught, tried).trim()}/${percent(near, caught).trim()}`);
    }
    console.log(`${host.padEnd(8)}${kind.name.padEnd(22)}${cells.join("  ")}`);
  }
}

function iou(start: number, end: number, from: number, to: number): number {
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared <= 0 ? 0 : shared / (Math.max(end, to) - Math.min(start, from));
}
