import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Sample, Segment } from "../core/sample.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN } from "../text/scripts.ts";
import { textOf } from "../text/texts.ts";
import { firstExchange } from "./relevance/exchange.ts";
import { instructionIn } from "./relevance/instruction.ts";
import { lostForm } from "./relevance/lost-form.ts";
import { targetOf } from "./relevance/translation-task.ts";
import { unchangedTask } from "./relevance/unchanged.ts";

/** The longest prompt and answer that are looked at, in UTF-16 code units: such tasks are about a sentence or a few words. */
const PROMPT_UNITS = 600;
const ANSWER_UNITS = 600;
/** With so many letters of an alphabet a text has a word of it. */
const WORD_LETTERS = 2;

export default defineFilter({
  id: "lost-in-translation",
  summary: "Tasks about the form of words that mean nothing any more, since the words were translated.",
  options: z.strictObject({}),
  reasons: {
    unchanged: {
      code: "HAL034",
      severity: "flag",
      message: "The prompt asks for a change ({{task}}), and the answer is the text as it was given.",
      why: "Often the fault to be mended went away when the row was translated; the model learns to do nothing.",
      fix: "Remove the row, or write the task again in the language of the set.",
      bad: [
        { role: "user", text: "次の文の間違いを訂正してください。\n彼女は湖のそばを走っています。" },
        { role: "assistant", text: "⟦彼女は湖のそばを走っています。⟧" },
      ],
      good: [
        { role: "user", text: "次の文の間違いを訂正してください。\n彼女わ湖のそばを走っています。" },
        { role: "assistant", text: "彼女は湖のそばを走っています。" },
      ],
      since: "0.2.0",
    },
    untranslated: {
      code: "HAL035",
      severity: "flag",
      message: "The prompt asks for {{language}}, and the answer has not one word of it.",
      why: "Both sides were translated into one language, and the task has no sense any more.",
      fix: "Remove the row, or put the original translation back.",
      bad: [
        { role: "user", text: "次の文をドイツ語から英語に翻訳してください。\n私は疲れています。" },
        { role: "assistant", text: "⟦疲れました。⟧" },
      ],
      good: [
        { role: "user", text: "次の文を英語に翻訳してください。\n私は疲れています。" },
        { role: "assistant", text: "I am tired." },
      ],
      since: "0.2.0",
    },
    formLost: {
      code: "HAL036",
      severity: "flag",
      message: "The task is about {{task}}, and neither the prompt nor the answer has a word written in letters.",
      why: "What was right of the English words is wrong or void of their translations.",
      fix: "Remove the row, or write the task again in the language of the set.",
      bad: [
        { role: "user", text: "次の単語をアルファベット順に並べてください：みかん、りんご、バナナ" },
        { role: "assistant", text: "⟦りんご、バナナ、みかん⟧" },
      ],
      good: [
        { role: "user", text: "次の単語をアルファベット順に並べてください：orange, apple, banana" },
        { role: "assistant", text: "apple, banana, orange" },
      ],
      since: "0.2.0",
    },
  },
  check: () => (sample, report) => {
    const pair = firstExchange(sample);
    if (pair === undefined) return;
    const { question, answer } = pair;
    const { text } = answer;
    if (text.length > ANSWER_UNITS || question.some((segment) => segment.text.length > PROMPT_UNITS)) return;
    const place = placeOf(answer);
    if (place.start === place.end) return;
    const task = unchangedTask(question, text.slice(place.start, place.end));
    if (task !== undefined) report("unchanged", { ...place, data: { task } });
    if (!isCjkAlone(question, answer)) return;
    const prompt = instructionIn(question.flatMap((segment) => segment.text.split("\n")));
    const language = targetOf(prompt);
    if (language !== undefined) {
      if (task === undefined) report("untranslated", { ...place, data: { language } });
      return;
    }
    const form = hasAlphabet(question) ? undefined : lostForm(prompt);
    if (form !== undefined) report("formLost", { ...place, data: { task: form } });
  },
});

function placeOf(segment: Segment) {
  const { text } = segment;
  const start = text.length - text.trimStart().length;
  return { segment, start, end: Math.max(start, text.trimEnd().length) };
}

/** The answer is in CJK characters and has no word of any alphabet, and the prompt is in CJK characters too. */
function isCjkAlone(question: Sample["segments"], answer: Segment): boolean {
  const { ascii } = textOf(answer);
  if (ascii || !question.some((segment) => !textOf(segment).ascii)) return false;
  const scripts = textOf(answer).scripts();
  const cjk = scripts.of(HAN) + scripts.of(HIRAGANA) + scripts.of(KATAKANA) + scripts.of(HANGUL);
  return cjk > 0 && scripts.letters - cjk < WORD_LETTERS;
}

const hasAlphabet = (question: Sample["segments"]) =>
  question.reduce((sum, segment) => sum + textOf(segment).scripts().of(LATIN), 0) >= WORD_LETTERS;
