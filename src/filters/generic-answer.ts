import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { HashNumbers } from "../core/hash-numbers.ts";
import { askTheSame, genericSketch, questionHash, questionTerms } from "./relevance/generic-sketch.ts";

/** One answer that was given more than once. */
interface Repeated {
  count: number;
  /** The terms of the first different questions it was given to. */
  readonly questions: Uint32Array[];
  /** The row of one of them. */
  readonly of: string;
}

const GENERIC = "Thank you for asking! This is a very interesting question, and there are many points of view.";

export default defineFilter({
  id: "generic-answer",
  summary: "One answer that is given, word for word, to many different questions.",
  options: z.strictObject({
    minQuestions: z
      .number()
      .int()
      .min(2)
      .max(1000)
      .default(5)
      .describe("How many different questions an answer must have been given to; rows from then on are reported."),
    minShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.0002)
      .describe(
        "The least share of the rows so far that must have the answer, 0 to 1: in a large set a few are chance.",
      ),
    minSize: z
      .number()
      .min(0)
      .default(16)
      .describe("The least size of such an answer, in CJK characters or thrice as many letters: greetings are short."),
  }),
  reasons: {
    genericAnswer: {
      code: "HAL033",
      severity: "flag",
      message: "{{count}} rows so far have this answer, though they ask for different things; row {{of}} is one.",
      why: "An answer that fits every question answers none, and the model learns to give it.",
      fix: "Keep one of them at most, or have the questions answered.",
      bad: {
        exchanges: [
          ["How deep is the Baltic Sea?", GENERIC],
          ["俳句の季語とは何ですか？", GENERIC],
          ["Who wrote Don Quixote?", GENERIC],
          ["두부는 어떻게 만들어요?", GENERIC],
          ["When do swallows leave?", GENERIC],
        ],
      },
      good: {
        exchanges: [
          ["Hello!", "Hello there!"],
          ["Hi, anybody there?", "Hello there!"],
          ["Good evening.", "Hello there!"],
          ["안녕", "Hello there!"],
          ["こんばんは", "Hello there!"],
        ],
      },
      since: "0.2.0",
    },
  },
  sketch:
    ({ minSize }) =>
    (sample) =>
      genericSketch(sample, minSize),
  judge: ({ minQuestions, minShare }) => {
    const answers = new HashNumbers();
    /** By number of the answer: the hash of the question it was first given to, and the row of that question. */
    const first: { readonly question: number; readonly of: string }[] = [];
    const repeated = new Map<number, Repeated>();
    return {
      add({ ordinal, source, row }, sketch: Uint32Array, report) {
        if (ordinal < 0) return;
        const of = `${source}#${row}`;
        const known = answers.size;
        const number = answers.add(sketch);
        if (number === known) {
          first.push({ question: questionHash(sketch), of });
          return;
        }
        let answer = repeated.get(number);
        if (answer === undefined) {
          if (first[number]!.question === questionHash(sketch)) return;
          answer = { count: 1, questions: [], of: first[number]!.of };
          repeated.set(number, answer);
        }
        answer.count++;
        const terms = questionTerms(sketch);
        const { questions } = answer;
        // The terms of the first question are not kept, of the others no more than it takes.
        if (questions.length + 1 < minQuestions && !questions.some((each) => askTheSame(each, terms)))
          questions.push(terms);
        if (questions.length + 1 < minQuestions || answer.count < minShare * (ordinal + 1)) return;
        report("genericAnswer", { data: { count: answer.count, of: answer.of } });
      },
    };
  },
});
