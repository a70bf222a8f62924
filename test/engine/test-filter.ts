import { z } from "zod";
import type { AnyFilter, Reason } from "../../src/core/filter.ts";
import type { Role, Segment } from "../../src/core/sample.ts";

/** A reason with everything that a test does not care about. */
export const reasonOf = (code: string, more: Partial<Reason> = {}): Reason => ({
  code,
  severity: "reject",
  message: "Found.",
  why: "For tests.",
  fix: "None.",
  bad: "bad",
  good: "good",
  since: "0.1.0",
  ...more,
});

/** A filter with everything that a test does not care about. */
export const filterOf = (
  more: Partial<AnyFilter> & { readonly reasons: Readonly<Record<string, Reason>> },
): AnyFilter => ({
  id: "test",
  summary: "For tests.",
  options: z.strictObject({}),
  ...more,
});

export const segmentOf = (role: Role, text: string, more: Partial<Segment> = {}): Segment => ({
  path: role,
  role,
  text,
  kind: "content",
  turn: 0,
  trained: true,
  ...more,
});
