import { GIVEN_ROLES, type Role, type Sample, type Segment } from "../../core/sample.ts";

/** What of a row is compared. */
export const NEAR_UNITS = ["both", "conversation", "prompt", "answer", "last-answer"] as const;
export type NearUnit = (typeof NEAR_UNITS)[number];

/** Says the same in every row of a set, so it proposes nothing. */
const FRAME_ROLES: readonly Role[] = ["system", "tool"];

const isFrame = ({ role }: Segment) => FRAME_ROLES.includes(role);
const isAnswer = ({ role }: Segment) => !GIVEN_ROLES.includes(role);
const isAsked = (segment: Segment) => !isFrame(segment) && !isAnswer(segment);

/** A part of a row that is compared as one text. */
export interface Part {
  readonly text: string;
  /** Rows are proposed to each other by what is in such parts. */
  readonly proposes: boolean;
}

const join = (segments: readonly Segment[]): string =>
  segments.length === 1 ? segments[0]!.text : segments.map(({ text }) => text).join("\n");

/** The parts of a row that are compared one by one; each must be alike for the rows to be. */
export function partsOf({ segments }: Sample, unit: NearUnit): Part[] {
  const part = (which: (segment: Segment) => boolean, proposes = true): Part => ({
    text: join(segments.filter(which)),
    proposes,
  });
  switch (unit) {
    case "both":
      return [part(isFrame, false), part(isAsked), part(isAnswer)];
    case "conversation":
      return [part(() => true)];
    case "prompt":
      return [part((segment) => !isAnswer(segment))];
    case "answer":
      return [part(isAnswer)];
    case "last-answer": {
      const last = segments.findLast(isAnswer);
      return [{ text: last?.text ?? "", proposes: true }];
    }
  }
}
