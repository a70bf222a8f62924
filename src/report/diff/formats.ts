import { sectionsMarkdown } from "../sections/markdown.ts";
import { type SectionTextOptions, sectionsText } from "../sections/text.ts";
import type { DiffRecord } from "./record.ts";
import { type DiffNames, diffSections } from "./sections.ts";

export const DIFF_FORMATS = ["text", "json", "markdown"] as const;
export type DiffFormatName = (typeof DIFF_FORMATS)[number];

type Options = SectionTextOptions &
  Omit<DiffNames, "reasons"> & {
    readonly reasons?: ReadonlyMap<string, { readonly key: string; readonly why: string }>;
  };

/** Turns a comparison into text, piece by piece. */
export const diffFormats: Readonly<
  Record<DiffFormatName, (record: DiffRecord, options: Options) => AsyncIterable<string>>
> = {
  text: (record, options) => sectionsText(diffSections(record, options), options),
  async *json(record) {
    yield `${JSON.stringify(record, null, 2)}\n`;
  },
  async *markdown(record, options) {
    yield sectionsMarkdown("shisa-filter diff", diffSections(record, options));
  },
};
