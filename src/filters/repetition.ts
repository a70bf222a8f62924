import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { GIVEN_ROLES, type Sample, type Segment, TRAINED_ROLES } from "../core/sample.ts";
import type { Text } from "../text/text.ts";
import { textOf } from "../text/texts.ts";
import { ASKS_FOR_VERSE, ASKS_TO_REPEAT } from "./lexicon/repetition-requests.ts";
import { type Loop, lettersIn, loopsIn } from "./repetition/loops.ts";
import { type SaidAgain, saidAgain } from "./repetition/said-again.ts";

/*
 * With these limits no row of the clean sets of `bench/quality/repetition.ts` is rejected (0 of 41,500), 7 of 10,900 of strong
 * models' and of raw instruction data are, all loops, and 2 to 7 % of unfiltered models' answers.
 */

/** Of a unit this part must be letters: rules, dots and rows of numbers repeat by nature. */
const LETTERS = 0.4;
/** A cry or a laugh (あああ, wwww, ㅋㅋㅋ, haha) may be so long, in UTF-16 code units, and its unit so. */
const CRY_UNITS = 120;
const CRY_PERIOD = 3;
/** A word or two may stand in a row so often, and be so long. */
const WORD_PERIOD = 12;
const WORD_TIMES = 6;
/** Three times say nothing of a short sentence. */
const FEW_TIMES = 4;
const FEW_UNITS = 120;
/** A refrain is sung more often than a sentence is said. */
const VERSE = 3;

export default defineFilter({
  id: "repetition",
  summary: "Answers that run in a loop: the same letters, words, sentences or lines again and again.",
  time: "linear",
  options: z.strictObject({
    minUnits: z
      .number()
      .int()
      .min(48)
      .default(60)
      .describe("The least length of a stretch that repeats without a break, in UTF-16 code units."),
    maxShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe("The most of an answer's letters that may stand in sentences it says four times and more, 0 to 1."),
  }),
  reasons: {
    loop: {
      code: "REP001",
      severity: "reject",
      message: "{{unit}} stands {{times}} times in a row.",
      why: "A model that learns from a loop falls into loops, and the rest of the answer is missing.",
      fix: "Generate the answer again, with another seed or a repetition penalty.",
      bad: "この方法は簡単です。⟦また、時間を節約できます。また、時間を節約できます。また、時間を節約できます。また、時間を節約できます。また、時間を節約できます。⟧",
      good: "この方法は簡単です。また、時間を節約できます。さらに、費用もかかりません。最後に、誰にでもできます。",
      since: "0.1.0",
    },
    saidAgain: {
      code: "REP003",
      severity: "reject",
      message: "“{{sentence}}” and the like, said four times and more, are {{percent}} % of the answer.",
      why: "An answer that says the same again and again teaches a model to fill space.",
      fix: "Generate the answer again, or keep what it says once.",
      bad: "1. 水をこまめに飲むことが健康には大切です。\n⟦2. 水をこまめに飲むことが健康には大切です。⟧\n3. よく眠りましょう。\n4. 水をこまめに飲むことが健康には大切です。\n5. 歩きましょう。\n6. 水をこまめに飲むことが健康には大切です。\n7. 水をこまめに飲むことが健康には大切です。",
      good: "1. 水をこまめに飲みましょう。\n2. よく眠りましょう。\n3. 毎日歩きましょう。\n4. 野菜をたくさん食べましょう。\n5. 朝に日の光を浴びましょう。\n6. 友達と話しましょう。",
      since: "0.1.0",
      scored: { bad: "above", margin: 0.2 },
    },
  },
  check:
    ({ minUnits, maxShare }) =>
    (sample, report, measure) => {
      for (const segment of sample.segments) {
        if (segment.kind !== "content" || !segment.trained || !TRAINED_ROLES.includes(segment.role)) continue;
        const text = textOf(segment);
        const loops = namedLoops(sample, segment, text, minUnits);
        for (const { start, end, period } of loops) {
          const times = Math.floor((end - start) / period);
          const unit = shown(segment.text.slice(start, start + period));
          report("loop", { segment, start, end, score: times, data: { unit, times } });
        }
        // What stands in a row has been named.
        const again = loops.length === 0 ? unaskedAgain(sample, segment, text) : undefined;
        if (again === undefined) continue;
        const { share, start, end } = again;
        const data = { sentence: shown(segment.text.slice(start, end)), percent: Math.round(100 * share) };
        const place = { segment, start, end, limit: maxShare, data };
        measure("saidAgain", share, place);
        if (share > maxShare) report("saidAgain", { ...place, score: share });
      }
    },
});

/** The loops of a text that nothing asked for, each from where its unit begins for a reader. */
function namedLoops(sample: Sample, segment: Segment, text: Text, minUnits: number): readonly Loop[] {
  const loops = loopsIn(text).filter((each) => isLoop(text, each, minUnits));
  if (loops.length === 0) return loops;
  const least = leastTimes(sample, segment);
  return loops
    .filter(({ start, end, period }) => least === FEW_TIMES || end - start >= least * period)
    .map((loop) => ({ ...loop, start: loop.start + unitStart(segment.text, loop.start, loop.period) }))
    .filter(({ start, period }) => !isGiven(sample, segment.text.slice(start, start + period)));
}

/** What a text says again and again though nothing asked for it, without the white space at the ends of the sentence. */
function unaskedAgain(sample: Sample, segment: Segment, text: Text): SaidAgain | undefined {
  const again = saidAgain(text);
  if (again === undefined || again.times < leastTimes(sample, segment)) return undefined;
  const said = segment.text.slice(again.start, again.end);
  const sentence = said.trim();
  if (isGiven(sample, sentence)) return undefined;
  const start = again.start + said.length - said.trimStart().length;
  return { ...again, start, end: start + sentence.length };
}

/** True where a repetition is none of decoration, of a cry, of code or of a table. */
function isLoop(text: Text, { start, end, period }: Loop, minUnits: number): boolean {
  const length = end - start;
  const times = length / period;
  if (length < minUnits || (period <= CRY_PERIOD && length < CRY_UNITS)) return false;
  if (period <= WORD_PERIOD ? times < WORD_TIMES : times < FEW_TIMES && length < FEW_UNITS) return false;
  if (lettersIn(text, start, start + period) < LETTERS * period) return false;
  const middle = start + (length >> 1);
  if (text.protected(start) || text.protected(middle)) return false;
  return text.zoneAt(middle)?.kind !== "table";
}

/** How often a sentence has to come back to be of interest, by what the turns before the text ask for. */
function leastTimes(sample: Sample, segment: Segment): number {
  let least = FEW_TIMES;
  for (const given of sample.segments) {
    if (given === segment) break;
    if (!GIVEN_ROLES.includes(given.role)) continue;
    const lower = given.text.toLowerCase();
    if (ASKS_TO_REPEAT.some((word) => lower.includes(word))) return Number.POSITIVE_INFINITY;
    if (ASKS_FOR_VERSE.some((word) => lower.includes(word))) least = VERSE * FEW_TIMES;
  }
  return least;
}

/** True where a given turn already says it twice. */
const isGiven = (sample: Sample, said: string): boolean =>
  sample.segments.some(({ role, text }) => {
    if (!GIVEN_ROLES.includes(role)) return false;
    const at = text.indexOf(said);
    return at >= 0 && text.includes(said, at + said.length);
  });

/** Behind what a unit begins rather than elsewhere: lines, sentences, clauses, words. */
const BOUNDS = ["\n", "。！？.!?", "、，,；;", " \t\u3000"];
const BLANK = /\s/;

/** Where in its first period a repetition begins for a reader: behind the strongest mark. UTF-16 code units from `start`. */
function unitStart(text: string, start: number, period: number): number {
  for (const marks of BOUNDS)
    for (let at = 0; at < period; at++) if (start + at > 0 && isBehind(text, start + at, marks)) return at;
  return 0;
}

/** True for the first unit behind one of the marks and the white space that follows it. */
function isBehind(text: string, at: number, marks: string): boolean {
  if (marks.includes(text[at]!) || BLANK.test(text[at]!)) return false;
  let before = at - 1;
  while (before > 0 && text[before] === " " && !marks.includes(" ")) before--;
  return marks.includes(text[before]!);
}

/** So many characters of a unit are shown. */
const SHOWN = 40;

function shown(unit: string): string {
  const points = [...unit.trim()];
  return points.length <= SHOWN ? points.join("") : `${points.slice(0, SHOWN).join("")}…`;
}
