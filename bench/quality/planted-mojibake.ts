/**
 * Recall and spans of damage planted in clean text: a whole text, one sentence of many, a single word of three to six
 * characters. `npm run bench -- quality/planted-mojibake [--misses] [--rows 200] [--only TEXT] [--all]` with SHISA_FILTER_DATA
 * set. Caught: a finding with severity reject overlaps the planted span; IoU: of the best such finding with the span.
 */
import { sampleOf } from "../../src/core/example.ts";
import { seeded } from "../../src/core/random.ts";
import encoding from "../../src/filters/encoding.ts";
import mojibake from "../../src/filters/mojibake.ts";
import { findingsOf } from "../../src/testing.ts";
import { DATA_FOLDER, type DataRow, rowsOf } from "./data.ts";
import { JUDGED_FILTERS } from "./judge.ts";
import { also, type Code, type Damage, iso2022jp, misread, noControls, plainSpaces } from "./planted-misreading.ts";

if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
const showMisses = process.argv.includes("--misses");
const ROWS = process.argv.includes("--rows") ? Number(option("--rows")) : 200;
const ONLY = process.argv.includes("--only") ? option("--only") : undefined;
/** By all filters of script, language and encoding, whichever finds it; else by the two that know damage. */
const ALL = process.argv.includes("--all");
const SEED = 20260101;
/** Misses printed a cell. */
const SHOWN = process.argv.includes("--shown") ? Number(option("--shown")) : 8;
/** Clean sentences on each side of a damaged one. */
const AROUND = 4;

const ntrex = rowsOf("native/ntrex_parallel_33langs.jsonl.gz");
const textOf = (file: string) => rowsOf(`native/${file}.jsonl.gz`).map(({ text }: DataRow): string => text);
const curly = (text: string) => text.replaceAll("'", "’").replaceAll(/"([^"]*)"/g, "“$1”");
const LANGUAGES = {
  ja: textOf("ja_wikipedia_sentences"),
  ko: textOf("ko_klue_ner_text"),
  "zh-Hant": textOf("ud_zh-Hant"),
  "zh-Hans": textOf("ud_zh-Hans"),
  en: ntrex.map(({ en }) => curly(en!)),
  fr: ntrex.map(({ fr }) => fr!),
  ru: ntrex.map(({ ru }) => ru!),
} as const;
type Language = keyof typeof LANGUAGES;

const EAST: readonly Language[] = ["ja", "ko", "zh-Hant", "zh-Hans"];
const OLD: Readonly<Record<Language, readonly Code[]>> = {
  ja: ["shift_jis", "euc-jp"],
  ko: ["euc-kr"],
  "zh-Hant": ["big5", "gbk"],
  "zh-Hans": ["gbk"],
  en: [],
  fr: ["windows-1252"],
  ru: ["windows-1251", "koi8-r"],
};
const WEST_READS: readonly Code[] = ["latin-1", "windows-1252", "macintosh", "windows-1250", "ibm437"];
const EAST_READS: readonly Code[] = ["shift_jis", "euc-kr", "big5", "gbk", "euc-jp"];

function damagesOf(language: Language): Damage[] {
  const east = EAST.includes(language);
  const made: Damage[] = [...WEST_READS, ...EAST_READS].map((read) => misread("utf-8", read));
  made.push(misread("utf-8", "windows-1252", "replace", 2), misread("utf-8", "latin-1", "replace", 2));
  for (const read of EAST_READS) made.push(misread("utf-8", read, "ignore"), misread("utf-8", read, "question"));
  made.push(also(misread("utf-8", "latin-1"), "no-break spaces plain", plainSpaces));
  made.push(also(misread("utf-8", "latin-1"), "controls dropped", noControls));
  made.push(also(misread("utf-8", "windows-1252"), "controls dropped", noControls));
  if (language === "ru") made.push(misread("utf-8", "windows-1251"), misread("koi8-r", "windows-1251"));
  if (language === "ru") made.push(misread("windows-1251", "koi8-r"));
  if (language === "ja") made.push(iso2022jp(""), iso2022jp("\x1b"));
  for (const written of OLD[language]) {
    for (const read of ["latin-1", "windows-1252", ...(east ? EAST_READS : []), "utf-8"] as const)
      if (read !== written && !(written === "windows-1252" && read === "latin-1")) made.push(misread(written, read));
  }
  made.push(misread("utf-16le", "latin-1"), misread("utf-16le", "utf-16be"));
  return made;
}

type Extent = "whole" | "sentence" | "word";
const EXTENTS: readonly Extent[] = ["whole", "sentence", "word"];

/** Where a word of three to six characters stands in a sentence: a run of letters beyond ASCII, or a word with one. */
function wordIn(text: string, language: Language, random: () => number): readonly [number, number] | undefined {
  const east = EAST.includes(language);
  const found = [...text.matchAll(east ? /[ぁ-ヿ一-鿿가-힣]{3,}/g : /[\p{L}’]*[^\x00-\x7f“”«»\s–—][\p{L}’]*/gu)];
  if (found.length === 0) return undefined;
  const { 0: word, index } = found[Math.floor(random() * found.length)]!;
  if (!east) return [index, index + word.length];
  const length = Math.min(word.length, 3 + Math.floor(random() * 4));
  const from = index + Math.floor(random() * (word.length - length + 1));
  return [from, from + length];
}

interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The damaged stretch: from the first to the last character that is not as it was; Latin text is damaged only there. */
function damageOf(language: Language, said: string, meant: string, at: number): { start: number; end: number } {
  let start = 0;
  while (start < said.length && said[start] === meant[start]) start++;
  let end = said.length;
  let same = meant.length;
  if (!EAST.includes(language)) while (end > start && said[end - 1] === meant[--same]) end--;
  return { start: at + start, end: at + end };
}

function plant(language: Language, extent: Extent, damage: Damage, random: () => number): Planted | undefined {
  const all = LANGUAGES[language];
  const pick = () => all[Math.floor(random() * all.length)]!;
  const gap = language === "ja" || language.startsWith("zh") ? "" : " ";
  const many = () => Array.from({ length: AROUND }, pick).join(gap) + gap;
  const sentence = pick();
  if (extent === "word") {
    const before = many();
    const place = wordIn(sentence, language, random);
    const said = place && damage.make(sentence.slice(...place));
    if (place === undefined || said === undefined) return undefined;
    return {
      text: `${before}${sentence.slice(0, place[0])}${said}${sentence.slice(place[1])}`,
      ...damageOf(language, said, sentence.slice(...place), before.length + place[0]),
    };
  }
  const said = damage.make(sentence);
  if (said === undefined) return undefined;
  const before = extent === "whole" ? "" : many();
  const after = extent === "whole" ? "" : gap + many();
  return { text: before + said + after, ...damageOf(language, said, sentence, before.length) };
}

console.log(
  `Planted damage, up to ${ROWS} a cell, seed ${SEED}: caught %, IoU >= 0.5 of the caught %, without U+FFFD or controls in it: caught %`,
);
for (const language of Object.keys(LANGUAGES) as Language[]) {
  for (const damage of damagesOf(language)) {
    const line: string[] = [];
    const shown: string[] = [];
    const label = `${language.padEnd(8)}${damage.name}`;
    if (ONLY !== undefined && !label.includes(ONLY)) continue;
    for (const extent of EXTENTS) {
      const random = seeded(SEED);
      const tally = { tried: 0, caught: 0, close: 0, plain: 0, plainCaught: 0 };
      for (let row = 0; row < ROWS; row++) {
        const planted = plant(language, extent, damage, random);
        if (planted === undefined || planted.end <= planted.start) continue;
        const said = planted.text.slice(planted.start, planted.end);
        // Latin sentences without any letter to misread, and what lost all it had.
        if (!/[^\x00-\x7f]/.test(said) && !damage.name.startsWith("iso-2022")) continue;
        tally.tried++;
        const { sample } = sampleOf(planted.text);
        const findings = (ALL ? JUDGED_FILTERS : [mojibake, encoding]).flatMap((filter) => findingsOf(filter, sample));
        const overlaps = findings
          .filter(({ severity }) => severity === "reject")
          .map(({ span }) => ({
            inner: Math.min(span!.end, planted.end) - Math.max(span!.start, planted.start),
            outer: Math.max(span!.end, planted.end) - Math.min(span!.start, planted.start),
          }))
          .filter(({ inner }) => inner > 0);
        const plain = !/[\ufffd\u0000-\u001f\u0080-\u009f\ue000-\uf8ff]/.test(said);
        if (plain) tally.plain++;
        const best = Math.max(0, ...overlaps.map(({ inner, outer }) => inner / outer));
        if (overlaps.length > 0) {
          tally.caught++;
          if (best >= 0.5) tally.close++;
          if (plain) tally.plainCaught++;
        }
        if (overlaps.length === 0 || best < 0.5)
          shown.push(
            `    ${extent} ${overlaps.length === 0 ? "MISSED" : `IoU ${best.toFixed(2)}`} ${JSON.stringify(planted.text.slice(Math.max(0, planted.start - 6), planted.start))} [${JSON.stringify(said.slice(0, 70))}] ${findings
              .map(({ span }) => `${span!.start - planted.start}-${span!.end - planted.start}`)
              .slice(0, 4)
              .join(" ")} of ${said.length}`,
          );
      }
      const percent = (part: number, of: number) => (of === 0 ? "–" : ((100 * part) / of).toFixed(1)).padStart(5);
      line.push(
        `${extent} ${percent(tally.caught, tally.tried)} ${percent(tally.close, tally.caught)} ${percent(tally.plainCaught, tally.plain)} (${tally.tried}/${tally.plain})`,
      );
    }
    console.log(`${label.padEnd(44)}${line.join(" | ")}`);
    if (showMisses)
      for (const text of shown.filter((_, at) => at % Math.ceil(shown.length / SHOWN) === 0)) console.log(text);
  }
}
