import type { Context, Profile } from "../../core/context.ts";
import type { Sample, Segment } from "../../core/sample.ts";
import { promptReader } from "./prompt.ts";

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

/** What a text may be in. */
export interface Expectation {
  /**
   * What the prompt asks for in words, else what the user has set, else the language of the prompt, else that of most rows;
   * undefined where nothing says so.
   */
  readonly language: string | undefined;
  /** The prompt asks for it in words: an answer in the language of the prompt is no excuse. */
  readonly requested: boolean;
  /** It asks for the whole answer in it, not for a phrase of it. Ask it last. */
  wholly(): boolean;
  /** True for a language that the prompts name or show, or where they ask for a translation, or for a quotation of that size. */
  allows(language: string, size: number): boolean;
}

/** True for Simplified text where the user has said that the set is Traditional: that a prompt has leaked too is no excuse. */
const isOtherScript = (language: string, set: string | undefined) => set === "zh-Hant" && language === "zh-Hans";

/**
 * What the user, the prompts and the data set say about the language of the texts of a sample. Bind it to the context once a
 * run and to a sample once: what a prompt says is then read once, however many turns answer it.
 */
export function expectations(context: Context): (sample: Sample) => (segment: Segment) => Expectation {
  const majority = majorityLanguage(context.profile);
  return (sample) => {
    const read = promptReader(sample);
    return (segment) => {
      const prompt = read(segment);
      return {
        language: prompt.requested ?? context.language ?? prompt.language ?? majority,
        requested: prompt.requested !== undefined,
        wholly: prompt.wholly,
        allows: (language, size) =>
          isOtherScript(language, context.language) ? prompt.asksForSimplified() : prompt.allows(language, size),
      };
    };
  };
}
