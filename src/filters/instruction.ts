import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Role, Sample, Segment } from "../core/sample.ts";
import { answerOf } from "./instruction/answer.ts";
import type { Constraint } from "./instruction/constraint.ts";
import { constraintsOf } from "./instruction/read.ts";

const JUDGED: readonly Role[] = ["assistant", "chosen"];
/** A rejected answer may break what it likes: that is noted. */
const ANSWERS: readonly Role[] = [...JUDGED, "rejected"];
const PROMPTS: readonly Role[] = ["user", "prompt"];

/** What all kinds of demands have in common when they are not met. */
const BROKEN = {
  severity: "flag",
  message: "The answer has {{found}}, where “{{asked}}” asks for {{wanted}}.",
  why: "A model that is trained on answers that ignore what was asked learns to ignore it.",
  fix: "Have the answer changed so that it does what `asked` says, or drop the row.",
  since: "0.2.0",
} as const;

export default defineFilter({
  id: "instruction",
  summary:
    "Answers that break what their prompt asks for in a way that a program can verify: lengths, counts, words, formats.",
  roles: JUDGED,
  options: z.strictObject({}),
  reasons: {
    length: {
      code: "IFE001",
      ...BROKEN,
      bad: [
        { role: "user", text: "睡眠の大切さを2文で説明してください。" },
        { role: "assistant", text: "⟦睡眠は体を休めます。心も休めます。記憶を整えます。よく眠りましょう。⟧" },
      ],
      good: [
        { role: "user", text: "睡眠の大切さを2文で説明してください。" },
        { role: "assistant", text: "睡眠は体と心を休めます。記憶を整える働きもあります。" },
      ],
    },
    count: {
      code: "IFE002",
      ...BROKEN,
      bad: [
        { role: "user", text: "List three tips for better sleep." },
        { role: "assistant", text: "⟦1. Go to bed early.\n2. Keep the room dark.\n3. Avoid coffee.\n4. Read a book.⟧" },
      ],
      good: [
        { role: "user", text: "List three tips for better sleep." },
        { role: "assistant", text: "1. Go to bed early.\n2. Keep the room dark.\n3. Avoid coffee." },
      ],
    },
    ends: {
      code: "IFE003",
      ...BROKEN,
      bad: [
        { role: "user", text: "猫についての短い詩を書いて、「おしまい」で終えてください。" },
        { role: "assistant", text: "⟦ひだまりに猫がひとり。しっぽがゆれる。⟧" },
      ],
      good: [
        { role: "user", text: "猫についての短い詩を書いて、「おしまい」で終えてください。" },
        { role: "assistant", text: "ひだまりに猫がひとり。おしまい" },
      ],
    },
    word: {
      code: "IFE004",
      ...BROKEN,
      bad: [
        { role: "user", text: "「とても」という言葉を使わずに、海の感想を書いてください。" },
        { role: "assistant", text: "海は⟦とても⟧広くて、心が静かになりました。" },
      ],
      good: [
        { role: "user", text: "「とても」という言葉を使わずに、海の感想を書いてください。" },
        { role: "assistant", text: "海はどこまでも広くて、心が静かになりました。" },
      ],
    },
    letters: {
      code: "IFE005",
      ...BROKEN,
      bad: [
        { role: "user", text: "Explain gravity to a child. Do not use any commas." },
        { role: "assistant", text: "Things fall down⟦,⟧ because the earth pulls them." },
      ],
      good: [
        { role: "user", text: "Explain gravity to a child. Do not use any commas." },
        { role: "assistant", text: "Things fall down because the earth pulls them." },
      ],
    },
    format: {
      code: "IFE006",
      ...BROKEN,
      bad: [
        { role: "user", text: "일본과 한국의 수도를 표 형식으로 정리해 주세요." },
        { role: "assistant", text: "⟦일본의 수도는 도쿄이고 한국의 수도는 서울입니다.⟧" },
      ],
      good: [
        { role: "user", text: "일본과 한국의 수도를 표 형식으로 정리해 주세요." },
        { role: "assistant", text: "| 나라 | 수도 |\n| --- | --- |\n| 일본 | 도쿄 |\n| 한국 | 서울 |" },
      ],
    },
    register: {
      code: "IFE007",
      ...BROKEN,
      bad: [
        { role: "user", text: "だ・である調で、海について書いてください。" },
        { role: "assistant", text: "⟦海は広いです。⟧魚がたくさんいます。夏には人が集まります。" },
      ],
      good: [
        { role: "user", text: "だ・である調で、海について書いてください。" },
        { role: "assistant", text: "海は広い。魚がたくさんいる。夏には人が集まる。" },
      ],
    },
    choice: {
      code: "IFE008",
      ...BROKEN,
      bad: [
        { role: "user", text: "Is a whale a fish? Answer with yes or no." },
        { role: "assistant", text: "⟦A whale breathes air and is a mammal.⟧" },
      ],
      good: [
        { role: "user", text: "Is a whale a fish? Answer with yes or no." },
        { role: "assistant", text: "No." },
      ],
    },
    language: {
      code: "IFE009",
      ...BROKEN,
      bad: [
        { role: "user", text: "Tell me about tides. Answer only in Thai, no other language is allowed." },
        { role: "assistant", text: "⟦The moon pulls the water of the sea, and so it rises and falls.⟧" },
      ],
      good: [
        { role: "user", text: "Tell me about tides. Answer only in Thai, no other language is allowed." },
        { role: "assistant", text: "ดวงจันทร์ดึงดูดน้ำทะเล น้ำจึงขึ้นและลงวันละสองครั้ง" },
      ],
    },
  },
  check: () => (sample, report) => {
    const read = constraintReader(sample);
    for (const [index, segment] of sample.segments.entries()) {
      if (!ANSWERS.includes(segment.role) || segment.kind !== "content") continue;
      if (sample.meta.turns[segment.turn]?.hasToolCalls) continue;
      const constraints = read(index);
      if (constraints.length === 0) continue;
      const answer = answerOf(segment);
      if (answer === undefined) continue;
      for (const { constraint, prompt } of constraints) {
        const miss = constraint.check(answer);
        if (miss === undefined) continue;
        const { found, start = answer.start, end = answer.end } = miss;
        const asked = prompt.text.slice(constraint.start, constraint.end).replaceAll("\n", " ").trim();
        const data = {
          found,
          asked,
          wanted: constraint.asks,
          path: prompt.path,
          start: constraint.start,
          end: constraint.end,
        };
        const scored = miss.score === undefined ? {} : { score: miss.score, limit: miss.limit! };
        report(constraint.kind, { segment, start, end, data, ...scored });
      }
    }
  },
});

/** A constraint and the turn that states it. */
interface Stated {
  readonly constraint: Constraint;
  readonly prompt: Segment;
}

/** Finds what holds for an answer: the demands of the prompt before it, and those of the system that it does not replace. */
function constraintReader({ segments }: Sample): (index: number) => readonly Stated[] {
  const known = new Map<Segment, readonly Stated[]>();
  const statedBy = (prompt: Segment) => {
    let stated = known.get(prompt);
    if (stated === undefined) {
      stated = constraintsOf(prompt).map((constraint) => ({ constraint, prompt }));
      known.set(prompt, stated);
    }
    return stated;
  };
  return (index) => {
    const answer = segments[index]!;
    let prompt: Segment | undefined;
    for (let at = segments.length - 1; at >= 0 && prompt === undefined; at--) {
      const given = segments[at]!;
      const isBefore = at < index || (given.role === "prompt" && given.turn !== answer.turn);
      if (isBefore && PROMPTS.includes(given.role) && given.kind === "content") prompt = given;
    }
    const own = prompt === undefined ? [] : statedBy(prompt);
    const system = segments.filter(({ role }, at) => role === "system" && at < index).flatMap(statedBy);
    return [
      ...own,
      ...system.filter(({ constraint: { topic } }) => !own.some(({ constraint }) => constraint.topic === topic)),
    ];
  };
}
