/** The faults that the benches of values, of what is private and of demands plant, as labelled cases. */
import type { AnyFilter } from "../../../src/core/filter.ts";
import { seeded } from "../../../src/core/random.ts";
import announcedCount from "../../../src/filters/announced-count.ts";
import arithmetic from "../../../src/filters/arithmetic.ts";
import checksum from "../../../src/filters/checksum.ts";
import impossibleDate from "../../../src/filters/impossible-date.ts";
import instruction from "../../../src/filters/instruction.ts";
import pii from "../../../src/filters/pii.ts";
import { findingsOf } from "../../../src/testing.ts";
import { CARRIERS } from "../carriers.ts";
import { rowsOf } from "../data.ts";
import { kindsIn, makerOf } from "../pii/generate.ts";
import { PLANTS as DEMANDS } from "../planted-demands.ts";
import { PLANTS as VALUES } from "../planted-values.ts";
import { sampleOfTurns, samplesOf } from "../sets.ts";
import type { LabelledCase } from "./cases.ts";

const VALUE_FILTERS: readonly AnyFilter[] = [impossibleDate, arithmetic, announcedCount, checksum];
const PRIVATE_FILTERS: readonly AnyFilter[] = [pii];
const DEMAND_FILTERS: readonly AnyFilter[] = [instruction];

const WHOLE = { spans: [], isFlagEnough: true, isClean: false, hasPrompt: true, isHeld: true } as const;

const isSpaced = (language: string) => language === "en" || language === "ko";

/** Values that are wrong, and the same sentences with the right ones. */
export function* plantedValues(most: number): Generator<LabelledCase> {
  for (const [kind, { code, by }] of Object.entries(VALUES))
    for (const [language, plant] of Object.entries(by)) {
      const carriers = CARRIERS[language]!.flatMap(([file, column]) => rowsOf(file).map((row) => String(row[column])));
      const random = seeded(`measured ${kind} ${language}`);
      const next = () => carriers[Math.floor(random() * carriers.length)]!;
      for (let row = 0; row < most; row++) {
        const { wrong, right } = plant(random);
        const [before, after] = [next(), next()];
        const join = (sentence: string) =>
          /[.。!?！？]["”」』)）]?$/.test(sentence) ? (isSpaced(language) ? " " : "") : "\n";
        const lead = before + join(before);
        for (const text of [wrong, right]) {
          const sample = sampleOfTurns([["assistant", `${lead}${text}${join(text)}${after}`]]);
          const spans = text === wrong ? [{ start: lead.length, end: lead.length + text.length }] : [];
          const codes = text === wrong ? [code] : [];
          yield { ...WHOLE, language, sample, codes, spans, filters: VALUE_FILTERS, source: `${kind} ${text}` };
        }
      }
    }
}

const PRIVATE_HOSTS: Readonly<Record<string, readonly [file: string, column: string]>> = {
  ja: ["native/ja_wikipedia_sentences.jsonl.gz", "text"],
  ko: ["native/ko_klue_ner_text.jsonl.gz", "text"],
  "zh-Hant": ["instruct/zh_hant_qa_drcd_alpaca.jsonl.gz", "input"],
  en: ["native/ud_en.jsonl.gz", "text"],
};

/** What is private, below real texts. */
export function* plantedPrivate(most: number): Generator<LabelledCase> {
  for (const [language, [file, column]] of Object.entries(PRIVATE_HOSTS)) {
    const hosts = rowsOf(file);
    for (const kind of kindsIn(language)) {
      const random = seeded(`measured pii ${language} ${kind}`);
      const make = makerOf(kind);
      const made = Array.from({ length: most }, () => {
        const { value, around } = make(random, language);
        const text = `${hosts[Math.floor(random() * hosts.length)]![column]}\n${around.replace("%", () => value)}`;
        const start = text.lastIndexOf(value);
        return { sample: sampleOfTurns([["assistant", text]]), span: { start, end: start + value.length } };
      });
      const isAt = ({ start, end }: { start: number; end: number }, at: { start: number; end: number }) =>
        start < at.end && at.start < end;
      const code = commonest(
        made.flatMap(({ sample, span }) =>
          findingsOf(pii, sample).flatMap((finding) => (isAt(finding.span!, span) ? [finding.code] : [])),
        ),
      );
      for (const { sample, span } of made)
        yield { ...WHOLE, language, sample, codes: [code], spans: [span], filters: PRIVATE_FILTERS, source: kind };
    }
  }
}

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  en: ["instruct/en_alpaca_eval_messages.jsonl.gz", "instruct/en_halueval_general.jsonl.gz"],
  ja: ["instruct/ja_chat_strong_messages.jsonl.gz", "wild/ja_rakuda_early_models.jsonl.gz"],
  ko: ["instruct/ko_rustbook_messages.jsonl.gz", "instruct/ko_chat_songys_alpaca.jsonl.gz"],
  zh: ["instruct/zh_tw_bench_messages.jsonl.gz", "instruct/zh-Hant_rustbook_messages.jsonl.gz"],
};
/** Longer answers are cut, in UTF-16 code units. */
const LONG = 4000;

/** Real answers that keep a demand, and the same ones made to break it. */
export function* plantedDemands(most: number): Generator<LabelledCase> {
  for (const [short, files] of Object.entries(ANSWERS)) {
    const language = short === "zh" ? "zh-Hant" : short;
    const texts = files
      .flatMap((file) => rowsOf(file).flatMap(samplesOf).slice(0, most))
      .map(({ segments }) => segments.at(-1)!.text.slice(0, LONG).trim())
      .filter((text) => text !== "");
    for (const { name, plant } of DEMANDS[short] ?? []) {
      const made = texts.flatMap((text) => {
        const planted = plant(text);
        if (planted === undefined || planted.broken.trim() === "") return [];
        const chat = (answer: string) =>
          sampleOfTurns([
            ["user", planted.prompt],
            ["assistant", answer],
          ]);
        return [{ kept: chat(text), broken: chat(planted.broken) }];
      });
      const code = commonest(made.flatMap(({ broken }) => findingsOf(instruction, broken).map((each) => each.code)));
      for (const { kept, broken } of made) {
        yield { ...WHOLE, language, sample: broken, codes: [code], filters: DEMAND_FILTERS, source: name };
        yield { ...WHOLE, language, sample: kept, codes: [], filters: DEMAND_FILTERS, source: name };
      }
    }
  }
}

/** The code that is meant for a kind: the one most of its rows have. */
function commonest(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
