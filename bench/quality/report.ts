/**
 * Quality of all script, language and encoding filters together, on labelled rows made from real text:
 * `SHISA_FILTER_DATA=<folder> npm run bench -- quality/report [options]`.
 *
 *   --quick            some 100 rows a cell instead of 500 (clean sets 200 instead of 2,000)
 *   --part tune|held   which sources (default tune; held is for figures that are stated, not for tuning)
 *   --class NAME       only classes and sets whose name begins so; may be repeated
 *   --language TAG     only this language; may be repeated
 *   --only faults|real|clean|keep|cost   one of the five tables; may be repeated
 *   --show CLASS       every miss (faults) or false alarm (clean, keep) of a class, with the text around it
 *   --flags            with --show, flags as well
 *   --known            as rows of a data set whose language the user has set
 *   --profile          as rows of a data set of their language that a first look was taken at
 *   --no-baselines     leave out the two baselines, which take half of the time
 *   --json FILE        all figures
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Context, NO_PROFILE } from "../../src/core/context.ts";
import { rejectsByFranc, rejectsByRatio } from "./baselines.ts";
import { FAULTS } from "./corpus/catalogue.ts";
import { CLEAN_SETS, cleanRows } from "./corpus/clean.ts";
import { faultRows } from "./corpus/faults.ts";
import { keepClasses } from "./corpus/keep.ts";
import { confusionRows, simplifiedRows, weakRows } from "./corpus/real.ts";
import type { LabelledRow } from "./corpus/row.ts";
import { printCost } from "./cost-table.ts";
import { DATA_FOLDER, type Part } from "./data.ts";
import { shareOf } from "./interval.ts";
import { isCaught, JUDGED_CODES, type Judged, judge as judgeIn, profileOf } from "./judge.ts";
import { add, around, groupBy, percent, topOf } from "./lines.ts";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    part: { type: "string", default: "tune" },
    class: { type: "string", multiple: true, default: [] },
    language: { type: "string", multiple: true, default: [] },
    only: { type: "string", multiple: true, default: [] },
    show: { type: "string", multiple: true, default: [] },
    flags: { type: "boolean", default: false },
    known: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    "no-baselines": { type: "boolean", default: false },
    json: { type: "string" },
  },
});
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const part = options.part as Part;
const FAULT_ROWS = options.quick ? 100 : 500;
const CLEAN_ROWS = options.quick ? 200 : 2000;
/** Rows a baseline is run on, per cell. */
const BASELINE_ROWS = options.quick ? 20 : 60;
/** Examples printed for each class unless `--show` asks for all. */
const EXAMPLES = 2;

const wants = (list: readonly string[], name: string) =>
  list.length === 0 || list.some((each) => name.startsWith(each));
const isShown = (name: string) => options.show.some((each) => name.startsWith(each));
const figures: Record<string, unknown>[] = [];
const started = performance.now();

/** Rows of each clean set that a first look at the language's data is made of. */
const PROFILE_ROWS = 300;

const contexts = new Map<string, Context>();

/** What is known of a data set in a language, as the options have it. */
function contextOf(language: string): Context {
  let context = contexts.get(language);
  if (context === undefined) {
    const rows = CLEAN_SETS.filter((set) => set.language === language).flatMap((set) =>
      cleanRows(set, part, PROFILE_ROWS),
    );
    context = {
      ...(options.known ? { language } : {}),
      profile: options.profile ? profileOf(rows) : NO_PROFILE,
    };
    contexts.set(language, context);
  }
  return context;
}

const judge = (row: LabelledRow) => judgeIn(row, row.context ?? contextOf(row.language));

/** A tenth of the rows is enough for the baselines. */
function baselineOf(rows: readonly LabelledRow[], rejects: (row: LabelledRow) => boolean): [number, number] {
  if (options["no-baselines"]) return [0, 0];
  const some = rows.slice(0, BASELINE_ROWS);
  return [some.filter(rejects).length, some.length];
}

function faults(): void {
  console.log(
    `Planted faults: caught when a rejection (a flag where only a flag is wanted) overlaps a planted span; ${part} part`,
  );
  console.log(
    `${"class".padEnd(34)}${"language".padEnd(9)}${"n".padStart(4)}  ${"recall [95 %]".padEnd(20)} goal   ${"spans".padStart(6)} ${"IoU≥.5".padStart(6)} ${"ratio".padStart(6)} ${"franc".padStart(6)}  codes`,
  );
  for (const [name, { languages, codes, goal }] of Object.entries(FAULTS)) {
    if (!wants(options.class, name)) continue;
    const missing = codes.filter((code) => !JUDGED_CODES.has(code));
    for (const language of languages) {
      if (!wants(options.language, language)) continue;
      const judged: Judged[] = [];
      for (const row of faultRows(name, language, part, FAULT_ROWS)) judged.push(judge(row));
      for (const group of groupBy(judged, ({ row }) => row.class).values()) faultLine(group, goal, missing);
    }
  }
}

function faultLine(judged: readonly Judged[], goal: number | undefined, missing: readonly string[]): void {
  const { class: name, language } = judged[0]!.row;
  const caught = judged.filter(isCaught);
  const misses = judged.filter((each) => !isCaught(each));
  const spans = judged.flatMap(({ overlaps }) => overlaps);
  const found = spans.filter((overlap) => overlap > 0);
  const exact = found.filter((overlap) => overlap >= 0.5);
  const codes = new Map<string, number>();
  for (const each of judged) for (const code of each.codes) add(codes, code);
  const rows = judged.map(({ row }) => row);
  const ratio = baselineOf(rows, rejectsByRatio);
  const franc = baselineOf(rows, rejectsByFranc);
  const share = (100 * caught.length) / judged.length;
  const mark = goal === undefined ? "        " : `${share >= goal ? "✓" : "✗"} ${String(goal).padEnd(5)} `;
  console.log(
    `${name.padEnd(34)}${language.padEnd(9)}${String(judged.length).padStart(4)}  ${shareOf(caught.length, judged.length).padEnd(20)} ${mark}${percent(found.length, spans.length)} ${percent(exact.length, found.length)} ${percent(...ratio)} ${percent(...franc)}  ${topOf(codes)}${missing.length > 0 ? `  (no ${missing.join(", ")} yet)` : ""}`,
  );
  figures.push({
    table: "faults",
    class: name,
    language,
    part,
    n: judged.length,
    caught: caught.length,
    goal: goal ?? null,
    spans: spans.length,
    spansCaught: found.length,
    spansExact: exact.length,
    baselineRows: ratio[1],
    ratio: ratio[0],
    franc: franc[0],
    codes: Object.fromEntries(codes),
  });
  for (const each of misses.slice(0, isShown(name) ? 60 : options.show.length > 0 ? 0 : EXAMPLES)) showMiss(each);
  if (!isShown(name)) return;
  showDetails(judged);
  const loose = caught.filter(({ overlaps }) => overlaps.some((overlap) => overlap > 0 && overlap < 0.5));
  for (const each of loose.slice(0, 10)) showLoose(each);
}

/** Recall by what a row was made with: the donor's language, the codecs, the number of words. */
function showDetails(judged: readonly Judged[]): void {
  const groups = groupBy(judged, ({ row }) => row.detail.replace(/ ?(short|middle|long|chat)$/, ""));
  const sorted = [...groups].map(([detail, list]) => ({
    detail,
    n: list.length,
    caught: list.filter(isCaught).length,
  }));
  sorted.sort((a, b) => a.caught / a.n - b.caught / b.n);
  const shown = sorted.slice(0, 24).map(({ detail, n, caught }) => `${detail} ${caught}/${n}`);
  console.log(`    by detail, worst first: ${shown.join(", ")}`);
}

const spanAt = (row: LabelledRow, index: number) => around(row.turns.at(-1)!.text, row.spans[index]!);

function showMiss({ row, findings }: Judged): void {
  const near = findings.map(({ code, severity }) => `${code}${severity === "flag" ? " (flag)" : ""}`);
  const other = near.length > 0 ? `  elsewhere or softer: ${[...new Set(near)].join(", ")}` : "";
  console.log(`    missed  [${row.detail}] ${spanAt(row, 0)}${other}`);
}

function showLoose({ row, overlaps, findings }: Judged): void {
  const index = overlaps.findIndex((overlap) => overlap > 0 && overlap < 0.5);
  const text = row.turns.at(-1)!.text;
  const over = findings.find(
    ({ span }) => span !== undefined && span.start < row.spans[index]!.end && row.spans[index]!.start < span.end,
  );
  console.log(
    `    loose   [${row.detail}] ${spanAt(row, index)} found ${over?.code} ${over?.span ? around(text, over.span, 6) : ""}`,
  );
}

/** A line for rows that should be kept: how many are rejected, how many only flagged. */
function keepLine(name: string, language: string, rows: readonly LabelledRow[], table: "clean" | "keep"): Judged[] {
  const judged = rows.map((row) => judge(row));
  const rejected = judged.filter(({ isRejected }) => isRejected);
  const flagged = judged.filter(({ isRejected, isFlagged }) => isFlagged && !isRejected);
  const codes = new Map<string, number>();
  for (const { findings } of [...rejected, ...flagged])
    for (const code of new Set(findings.map(({ code, severity }) => `${code}${severity === "flag" ? "f" : ""}`)))
      add(codes, code);
  const ratio = baselineOf(rows, rejectsByRatio);
  const franc = baselineOf(rows, rejectsByFranc);
  console.log(
    `${name.padEnd(34)}${language.padEnd(9)}${String(rows.length).padStart(5)}  ${shareOf(rejected.length, rows.length).padEnd(20)} ${shareOf(flagged.length, rows.length).padEnd(20)} ${percent(...ratio)} ${percent(...franc)}  ${topOf(codes, 5)}`,
  );
  figures.push({
    table,
    class: name,
    language,
    part,
    n: rows.length,
    rejected: rejected.length,
    flagged: flagged.length,
    baselineRows: ratio[1],
    ratio: ratio[0],
    franc: franc[0],
    codes: Object.fromEntries(codes),
  });
  const most = isShown(name) || isShown(`${language}/${name}`) ? 80 : options.show.length > 0 ? 0 : EXAMPLES;
  for (const each of rejected.slice(0, most)) showAlarm(each, "reject");
  if (options.flags) for (const each of flagged.slice(0, most)) showAlarm(each, "flag");
  return judged;
}

function showAlarm({ row, findings }: Judged, severity: "reject" | "flag"): void {
  for (const { code, span } of findings.filter((each) => each.severity === severity).slice(0, 3)) {
    // A trained turn that is not the last one: its text is found by its path.
    const at = span === undefined ? -1 : Number(/\d+/.exec(span.path)?.[0] ?? -1);
    const text = row.turns[at]?.text ?? row.turns.at(-1)!.text;
    console.log(`    ${severity}  ${code} ${span ? around(text, span) : ""}  ${row.source.replace(/^.*\//, "")}`);
  }
}

const HEAD = `${"set".padEnd(34)}${"language".padEnd(9)}${"n".padStart(5)}  ${"rejected %".padEnd(20)} ${"flagged %".padEnd(20)} ${"ratio".padStart(6)} ${"franc".padStart(6)}  codes (f: flag)`;

function total(judged: readonly Judged[], title: string): void {
  const byLanguage = groupBy(judged, ({ row }) => row.language);
  for (const [language, list] of [...byLanguage, ["all", judged] as const]) {
    const rejected = list.filter(({ isRejected }) => isRejected).length;
    const flagged = list.filter(({ isRejected, isFlagged }) => isFlagged && !isRejected).length;
    console.log(
      `${title.padEnd(34)}${language.padEnd(9)}${String(list.length).padStart(5)}  ${shareOf(rejected, list.length).padEnd(20)} ${shareOf(flagged, list.length)}`,
    );
  }
}

function clean(): void {
  console.log(`\nClean real rows: nothing should be rejected (goal 0.3 %); ${part} part\n${HEAD}`);
  const edited: Judged[] = [];
  const mixed: Judged[] = [];
  for (const set of CLEAN_SETS) {
    if (!wants(options.language, set.language) || !wants(options.class, set.name)) continue;
    const judged = keepLine(set.name, set.language, cleanRows(set, part, CLEAN_ROWS), "clean");
    (set.isMixed ? mixed : edited).push(...judged);
  }
  total(edited, "all edited or native sets");
  total(mixed, "all sets of models' answers");
}

function keep(): void {
  console.log(`\nKeep classes: foreign matter with a reason (goal 1.5 %); ${part} part\n${HEAD}`);
  const all: Judged[] = [];
  for (const { name, language, rows } of keepClasses(part, FAULT_ROWS)) {
    if (!wants(options.language, language) || !wants(options.class, name)) continue;
    all.push(...keepLine(name, language, rows, "keep"));
  }
  total(all, "all keep classes");
}

/** Real faults: weakly labelled spans, and completions that are plainly in another language than they were to be in. */
function real(): void {
  console.log(`\nReal faults (weak labels: some are wrong); ${part} part`);
  const { wrong, right } = confusionRows(part);
  for (const group of groupBy(
    [...weakRows(part), ...simplifiedRows(part), ...wrong],
    ({ class: name, language }) => `${name} ${language}`,
  ).values()) {
    const { class: name, language } = group[0]!;
    if (!wants(options.language, language) || !wants(options.class, name)) continue;
    faultLine(
      group.map((row) => judge(row)),
      undefined,
      [],
    );
  }
  console.log(
    "Completions in the language that was asked for: nothing should be rejected, but some go wrong within it",
  );
  for (const group of groupBy(right, ({ class: name, language }) => `${name} ${language}`).values()) {
    const { class: name, language } = group[0]!;
    if (wants(options.language, language) && wants(options.class, name)) keepLine(name, language, group, "keep");
  }
}

for (const [name, print] of Object.entries({ faults, real, clean, keep, cost: printCost }))
  if (wants(options.only, name)) print();
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 1)}\n`);
