import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { HAN_COMMON, HAN_ONE, HAN_TWO, HANGUL_TWO, KATAKANA_TWO, NUMBER, WORD } from "../text/subject/term-list.ts";
import { hasTerm, type Terms } from "../text/subject/terms.ts";
import { DECLINING, FREE_TASKS } from "./lexicon/free-tasks.ts";
import { firstExchange } from "./relevance/exchange.ts";
import { speaksOf, termsOf } from "./relevance/exchange-terms.ts";
import { Wordings } from "./relevance/wordings.ts";

/** Of a longer prompt it cannot be told what it is about. */
const PROMPT_UNITS = 600;
/** Of the answer this much is read for words that decline, in UTF-16 code units. */
const OPENING_UNITS = 160;

const free = new Wordings(FREE_TASKS);
const declining = new Wordings(DECLINING);

/** What shows a subject, by script: an answer in another script may have the same in other letters. */
const TELLING: readonly number[] = [WORD, HAN_TWO, KATAKANA_TWO, HANGUL_TWO];
/** What n-grams are to words: a word of two or three characters has so many. */
const PER_WORD: Readonly<Record<number, number>> = { [WORD]: 1, [HAN_TWO]: 1, [KATAKANA_TWO]: 3, [HANGUL_TWO]: 2.5 };
/** In Chinese every neighbour of an ideograph is one, so pairs lie across words, too: 請說明這件事 has five, and no subject. */
const PER_CHINESE_WORD: Readonly<Record<number, number>> = { ...PER_WORD, [HAN_TWO]: 2 };

export default defineFilter({
  id: "off-topic",
  summary: "Answers that have no word, number or name in common with their questions.",
  options: z.strictObject({
    minQuestion: z
      .number()
      .min(1)
      .default(4)
      .describe(
        "How many words that tell of a subject a question must have, of those scripts that the answer has too.",
      ),
    minAnswer: z.number().min(1).default(12).describe("How many such words an answer must have."),
  }),
  reasons: {
    offTopic: {
      code: "HAL030",
      severity: "flag",
      message: "Of {{asked}} words that tell what is asked the answer takes up none in its {{said}}.",
      why: "The answer may belong to another question: a row that slipped, a wrong join, or a model that lost the thread.",
      fix: "Read both, and remove the row if they do not belong together.",
      bad: [
        { role: "user", text: "How do volcanoes under the Atlantic Ocean form new islands?" },
        {
          role: "assistant",
          text: "⟦Peel the potatoes, slice them thinly, and layer them with cream, garlic and thyme. Bake until golden, then let the gratin rest before serving with a crisp salad.⟧",
        },
      ],
      good: [
        { role: "user", text: "How do volcanoes under the Atlantic Ocean form new islands?" },
        {
          role: "assistant",
          text: "Magma rises through the sea floor, cools, and piles up. After many eruptions the volcano grows above the water, and waves, wind and seeds slowly shape the young land.",
        },
      ],
      since: "0.2.0",
    },
  },
  check:
    ({ minQuestion, minAnswer }) =>
    (sample, report) => {
      const pair = firstExchange(sample);
      if (pair === undefined || sample.meta.turns.some(({ attachments }) => attachments.length > 0)) return;
      const { text } = pair.answer;
      const units = pair.question.reduce((sum, segment) => sum + segment.text.length, 0);
      if (units > PROMPT_UNITS || speaksOf(pair)) return;
      const { question, answer } = termsOf(pair);
      const perWord = pair.question.some((segment) => hasKana(segment.text)) ? PER_WORD : PER_CHINESE_WORD;
      const asked = telling(question, answer, perWord);
      const said = telling(answer, question, PER_WORD);
      if (asked < minQuestion || said < minAnswer || shares(question, answer, said)) return;
      for (const segment of pair.question) if (free.find(segment.text.toLowerCase()) !== undefined) return;
      if (declining.find(text.slice(0, OPENING_UNITS).toLowerCase()) !== undefined || isListed(text)) return;
      const start = text.length - text.trimStart().length;
      report("offTopic", {
        segment: pair.answer,
        start,
        end: text.trimEnd().length,
        data: { asked: Math.round(asked), said: Math.round(said) },
      });
    },
});

/** About how many words of `terms` tell of a subject, of scripts that the other text has as well. */
function telling(terms: Terms, other: Terms, perWord: Readonly<Record<number, number>>): number {
  let sum = 0;
  for (const kind of TELLING) if (other.counts[kind]! > 0) sum += terms.counts[kind]! / perWord[kind]!;
  return sum;
}

/** Japanese says little without hiragana; enough of a text is looked at to meet one. */
function hasKana(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, OPENING_UNITS); at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3041 && unit <= 0x309f) return true;
  }
  return false;
}

/** Code, and lists: what is listed for a heading need not repeat it. */
function isListed(text: string): boolean {
  if (text.includes("```")) return true;
  let items = 0;
  for (let at = 0; at >= 0 && at < text.length && items < 2; at = next(text, at))
    if (ITEM.test(text.slice(at, at + 8))) items++;
  return items >= 2;
}

const ITEM = /^\s*(?:[-*•・●◦+]|[0-9０-９]{1,2}\s?[.)．、：:]|[①-⑳])/;
const next = (text: string, from: number) => {
  const end = text.indexOf("\n", from);
  return end < 0 ? -1 : end + 1;
};

/** Single ideographs count here: whatever may be a subject in common makes the two belong together. */
const SHARED: readonly number[] = [...TELLING, NUMBER, HAN_ONE];

/** An answer of so many words has a common ideograph of the question by chance; of fewer, hardly. */
const BY_CHANCE = 40;

function shares(question: Terms, answer: Terms, said: number): boolean {
  let common = 0;
  for (let at = 0; at < answer.length; at++) {
    const kind = answer.kinds[at]!;
    if ((kind !== HAN_COMMON && !SHARED.includes(kind)) || !hasTerm(question, answer.hashes[at]!)) continue;
    if (kind !== HAN_COMMON || ++common > said / BY_CHANCE) return true;
  }
  return false;
}
