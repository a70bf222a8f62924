/**
 * `npm run bench -- peers [--python FILE] [--pairs 200] [--mb 2]`: near duplicates beside datasketch, rensa and datatrove, on the same
 * labelled pairs and the same texts. Needs the data folder and a Python with `pip install datasketch rensa "datatrove[processing]"
 * spacy sudachipy sudachidict_core kiwipiepy jieba`; what is not there is skipped.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { seeded } from "../src/core/random.ts";
import { machine, machineLine } from "./machine.ts";
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
import { DATA_FOLDER } from "./quality/data.ts";

const { values } = parseArgs({
  options: {
    python: { type: "string", default: "python3" },
    pairs: { type: "string", default: "200" },
    mb: { type: "string", default: "2" },
  },
});
const PAIRS = Number(values.pairs);
const SHINGLE = 5;
/** Bins of Jaccard similarity. */
const BINS = 10;

interface Pair {
  readonly language: string;
  readonly one: string;
  readonly other: string;
  /** What was done to it: a row of the table. */
  readonly kind: string;
}

interface Outcome {
  readonly tool: string;
  readonly setting?: string;
  readonly version?: string;
  readonly skipped?: string;
  /** By pair; null where the tool does not know the language. */
  readonly found?: readonly (boolean | null)[];
  readonly corpus?: Readonly<Record<string, { readonly seconds: number; readonly gone: number }>>;
}

function pairsOf(language: string): Pair[] {
  const answers = answersOf(language, "held");
  const random = seeded(`peers ${language}`);
  const any = () => answers[Math.floor(random() * answers.length)]!;
  const make = (kind: string, of: () => readonly [string, string] | undefined): Pair[] => {
    const pairs: Pair[] = [];
    for (let tries = 0; tries < 10 * PAIRS && pairs.length < PAIRS; tries++) {
      const pair = of();
      if (pair !== undefined && pair[0] !== pair[1]) pairs.push({ language, kind, one: pair[0], other: pair[1] });
    }
    return pairs;
  };
  const changed = (kind: string, change: (text: string) => string) =>
    make(kind, () => {
      const text = any();
      return [text, change(text)];
    });
  const withOtherWords = otherWords(language, answers, random);
  return [
    ...RATES.flatMap((rate) => changed(`edits ${Math.round(100 * rate)} %`, (text) => edited(text, rate, random))),
    ...changed("format", reformatted),
    ...changed("sentences moved", (text) => reordered(text, random)),
    ...make("not: other numbers", () => withOtherNumbers(any(), random)),
    ...make("not: other words", () => withOtherWords(any())),
    ...make("not: same opening", () => withSameOpening(any)),
    ...make("not: other answers", () => [any(), any()]),
  ];
}

/** Real answers, one in twenty of them with a twentieth of its characters edited after it, of so many bytes. */
function corpusOf(language: string): string[] {
  const answers = answersOf(language, "all");
  const random = seeded(`peers corpus ${language}`);
  const texts: string[] = [];
  let bytes = 0;
  for (let at = 0; bytes < Number(values.mb) * 1e6; at++) {
    const text = answers[at % answers.length]!;
    const next = at < answers.length ? text : edited(text, 0.5, random);
    texts.push(next, ...(at % 20 === 0 ? [edited(next, 0.05, random)] : []));
    bytes += Buffer.byteLength(next);
  }
  return texts;
}

const ours = (texts: readonly string[]): boolean[] => runNear(texts).map(({ goes }) => goes);

function oursOutcome(pairs: readonly Pair[], corpus: Readonly<Record<string, readonly string[]>>): Outcome {
  const found = pairs.map(({ one, other }) => ours([one, other])[1]!);
  const timed = Object.entries(corpus).map(([language, texts]) => {
    const started = process.cpuUsage();
    const gone = ours(texts).filter((goes) => goes).length;
    const { user, system } = process.cpuUsage(started);
    return [language, { seconds: (user + system) / 1e6, gone }] as const;
  });
  return { tool: "near-duplicate", setting: "default options", found, corpus: Object.fromEntries(timed) };
}

function theirs(pairs: readonly Pair[], corpus: Readonly<Record<string, readonly string[]>>): Outcome[] {
  const folder = mkdtempSync(path.join(tmpdir(), "peers-"));
  try {
    const file = path.join(folder, "given.json");
    const triples = pairs.map(({ language, one, other }) => [language, one, other]);
    writeFileSync(file, JSON.stringify({ pairs: triples, corpus }));
    const script = fileURLToPath(new URL("../../bench/peers/peers.py", import.meta.url));
    const { status, stdout, stderr, error } = spawnSync(values.python, [script, file], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, OMP_NUM_THREADS: "1", RAYON_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
    });
    if (error !== undefined) return [{ tool: "all of Python", skipped: `${values.python}: ${error.message}` }];
    const outcomes = stdout
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Outcome);
    if (status !== 0) outcomes.push({ tool: "the rest", skipped: stderr.trim().split("\n").at(-1) ?? "" });
    return outcomes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jaccard({ one, other }: Pair): number {
  const grams = (text: string) =>
    new Set(Array.from({ length: Math.max(1, text.length - SHINGLE + 1) }, (_, at) => text.slice(at, at + SHINGLE)));
  const [a, b] = [grams(one), grams(other)];
  const common = [...a].filter((gram) => b.has(gram)).length;
  return common / (a.size + b.size - common);
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [[title, ...heads], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  console.log([line(all[0]!), rule, ...rows.map(line), ""].join("\n"));
}

function print(
  pairs: readonly Pair[],
  outcomes: readonly Outcome[],
  corpus: Readonly<Record<string, readonly string[]>>,
) {
  const ran = outcomes.filter(({ found }) => found !== undefined);
  const tools = ran.map(({ tool }) => tool);
  const share = (wanted: (pair: Pair, at: number) => boolean) =>
    ran.map(({ found }) => {
      const own = found!.filter((each, at) => each !== null && wanted(pairs[at]!, at));
      return own.length === 0 ? "–" : ((100 * own.filter((each) => each).length) / own.length).toFixed(1);
    });
  for (const { tool, setting, version } of ran) console.log(`${tool} ${version ?? ""}: ${setting}`);
  for (const { tool, skipped } of outcomes) if (skipped !== undefined) console.log(`${tool}: skipped (${skipped})`);
  console.log("");
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  const rows = LANGUAGES.flatMap((language) =>
    kinds
      .filter((kind) => pairs.some((pair) => pair.language === language && pair.kind === kind))
      .map((kind) => [`${language} ${kind}`, ...share((pair) => pair.language === language && pair.kind === kind)]),
  );
  table("dropped, %", tools, rows);
  const similar = pairs.map((pair) =>
    pair.kind.startsWith("edits") ? Math.min(BINS - 1, Math.floor(BINS * jaccard(pair))) : -1,
  );
  table(
    "edited pairs, by Jaccard of 5-grams",
    ["pairs", ...tools],
    Array.from({ length: BINS }, (_, bin) => [
      `${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}`,
      String(similar.filter((each) => each === bin).length),
      ...share((_pair, at) => similar[at] === bin),
    ]),
  );
  table(
    "corpus",
    ["texts", "MB", ...tools.map((tool) => `${tool}, ms/MB`), ...tools.map((tool) => `${tool}, dropped`)],
    Object.entries(corpus).map(([language, texts]) => {
      const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
      return [
        language,
        String(texts.length),
        megabytes.toFixed(1),
        ...ran.map(({ corpus: of }) =>
          of?.[language] === undefined ? "–" : ((1000 * of[language].seconds) / megabytes).toFixed(0),
        ),
        ...ran.map(({ corpus: of }) => String(of?.[language]?.gone ?? "–")),
      ];
    }),
  );
}

if (DATA_FOLDER === undefined) console.log("peers: skipped, SHISA_FILTER_DATA names no data folder");
else {
  const pairs = LANGUAGES.flatMap(pairsOf);
  const corpus = Object.fromEntries(LANGUAGES.map((language) => [language, corpusOf(language)]));
  console.log(machineLine(machine()));
  print(pairs, [oursOutcome(pairs, corpus), ...theirs(pairs, corpus)], corpus);
}
