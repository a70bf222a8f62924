import type { Role, Sample, Segment } from "../../core/sample.ts";

const ASKING: readonly Role[] = ["user", "prompt"];
const ANSWERING: readonly Role[] = ["assistant", "chosen"];

/** The first question of a row and the answer to it. */
export interface Exchange {
  readonly question: readonly Segment[];
  readonly answer: Segment;
}

/** Undefined where a row has no answer, or where its first turn is one. */
export function firstExchange({ segments }: Sample): Exchange | undefined {
  const question: Segment[] = [];
  for (const segment of segments) {
    if (segment.kind !== "content" || segment.text === "") continue;
    if (ASKING.includes(segment.role)) question.push(segment);
    else if (ANSWERING.includes(segment.role)) return question.length === 0 ? undefined : { question, answer: segment };
  }
  return undefined;
}
