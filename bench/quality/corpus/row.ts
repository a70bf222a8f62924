import type { Context } from "../../../src/core/context.ts";
import { sampleOf } from "../../../src/core/example.ts";
import type { Role, Sample } from "../../../src/core/sample.ts";

/** A place in the answer, `[start, end)` in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What should happen to a row: a finding of that severity over its spans, or no rejection at all. */
export type Wanted = "reject" | "flag" | "keep";

/** One chat row with what is known of it. The last turn is the answer, and `spans` are in it. */
export interface LabelledRow {
  readonly class: string;
  /** The language the answer should be in. */
  readonly language: string;
  /** Closer than the class: the donor's language, the codec, the length. */
  readonly detail: string;
  readonly wanted: Wanted;
  readonly turns: readonly { readonly role: Role; readonly text: string }[];
  readonly spans: readonly Place[];
  /** What the text was made from. */
  readonly source: string;
  readonly context?: Context;
}

export interface JudgedSample {
  readonly sample: Sample;
  /** Where the answer is. */
  readonly path: string;
}

/** Marks of examples would be read as such: no real text here needs them. */
const unmarked = (text: string) => text.replace(/[⟦⟧]/g, " ");

/** The row as the engine would see it. */
export function sampleOfRow({ turns }: LabelledRow): JudgedSample {
  const { sample } = sampleOf(turns.map(({ role, text }) => ({ role, text: unmarked(text) })));
  return { sample, path: sample.segments.at(-1)!.path };
}

/** A prompt and its answer; without a prompt, the answer alone. */
export const turnsOf = (prompt: string | undefined, answer: string): LabelledRow["turns"] =>
  prompt === undefined
    ? [{ role: "assistant", text: answer }]
    : [
        { role: "user", text: prompt },
        { role: "assistant", text: answer },
      ];
