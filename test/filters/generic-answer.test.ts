import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import genericAnswer from "../../src/filters/generic-answer.ts";
import { type CorpusCase, judgeAll, testFilter } from "../../src/testing.ts";

const turns = (question: string, answer: string) =>
  [
    { role: "user", text: question },
    { role: "assistant", text: answer },
  ] as const;

const QUESTIONS = [
  "How deep is the Baltic Sea?",
  "俳句の季語とは何ですか？",
  "Who wrote Don Quixote?",
  "두부는 어떻게 만들어요?",
  "When do swallows fly south?",
  "牛肉麵怎麼煮？",
  "What does a cooper make?",
];
/** Everybody gets one answer; `from` is the first row that is reported. */
const given = (questions: readonly string[], answer: string, from = questions.length): CorpusCase<"genericAnswer"> =>
  questions.map((question, row) =>
    row < from
      ? ([`r${row}`, turns(question, answer)] as const)
      : ([`r${row}`, turns(question, answer), "genericAnswer"] as const),
  );

const EN = "Thank you for asking! This is an interesting matter with many sides, so please ask an expert.";
const JA = "とても良いご質問ですね。状況によって違いますので、専門の方に相談してください。";
const KO = "좋은 질문이네요. 상황에 따라 다르니 가까운 전문가와 상담해 보시기 바랍니다.";
const ZH = "這真是個好問題，每個人的情況都不一樣，建議您請教專業人士。";

testFilter(genericAnswer, {
  corpus: [
    given(QUESTIONS, EN, 4),
    given(QUESTIONS, JA, 4),
    given(QUESTIONS, KO, 4),
    given(QUESTIONS, ZH, 4),
    // Short ones repeat by nature.
    given(QUESTIONS, "I don't know."),
    given(QUESTIONS, "すみません、わかりません。"),
    given(QUESTIONS, "잘 모르겠어요."),
    // One question in many words is answered by one answer.
    given(
      [
        "List the colours of rainbows.",
        "Name rainbow colours!",
        "Which colours has a rainbow?",
        "Rainbow: its colours?",
      ],
      "A rainbow is red, orange, yellow, green, blue, indigo and violet, from outside to inside.",
    ),
    // The same question again and again is a duplicate, not this.
    given(
      Array.from({ length: 8 }, () => QUESTIONS[0]!),
      EN,
    ),
    given(
      ["tea", "coffee", "milk", "juice", "water", "cider", "cocoa"].map(
        (drink) => `Please sort the goods of our large warehouse in Hamburg by colour, starting from ${drink}`,
      ),
      EN,
    ),
    // Answers that differ.
    QUESTIONS.map((question, row) => [`r${row}`, turns(question, `${EN} Number ${row}.`)] as const),
  ],
});

it("counts, and shows the row that had it first", () => {
  const found = judgeAll(
    genericAnswer,
    QUESTIONS.map((question, row) => ({ id: `r${row}`, sample: sampleOf(turns(question, EN)).sample })),
  );
  expect(found.at(-1)![0]!.data).toEqual({ count: 7, of: "test.jsonl#0" });
});

it("takes as many questions, and as large a share, as it is told", () => {
  const first = (options: Readonly<Record<string, number>>) =>
    judgeAll(
      genericAnswer,
      QUESTIONS.map((question, row) => ({
        id: `r${row}`,
        sample: sampleOf(
          turns(question, row % 2 === 0 ? EN : `A lone answer, number ${row}, that no other row has got.`),
        ).sample,
      })),
      options,
    ).findIndex((each) => each.length > 0);
  expect(first({ minQuestions: 2 })).toBe(2);
  expect(first({ minQuestions: 4 })).toBe(6);
  expect(first({ minQuestions: 2, minShare: 0.7 })).toBe(-1);
  expect(first({ minQuestions: 2, minSize: 100 })).toBe(-1);
});
