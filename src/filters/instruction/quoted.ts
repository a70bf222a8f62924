/** What stands in quotation marks, for a regular expression: a pair of marks of one kind, what is in them without groups. */
const PAIRS = [
  '"[^"\\n]{1,120}"',
  '[“”„][^“”„"\\n]{1,120}[”“"]',
  "「[^「」\\n]{1,80}」",
  "『[^『』\\n]{1,80}』",
  "‘[^‘’\\n]{1,80}’",
  "《[^《》\\n]{1,80}》",
  // An apostrophe is no mark: there are letters on both of its sides.
  "(?<![A-Za-z0-9])'(?:[^'\\n]|(?<=[A-Za-z])'(?=[a-z])){1,80}'(?![A-Za-z0-9])",
];

/** A quotation, as the source of a regular expression. */
export const QUOTED = `(?:${PAIRS.join("|")})`;

/** A quotation without its marks. */
export const unmarked = (quotation: string): string => quotation.trim().slice(1, -1).trim();

const EVERY = new RegExp(QUOTED, "g");

/** All quotations of a text, without their marks. */
export const quotationsIn = (text: string): string[] => (text.match(EVERY) ?? []).map(unmarked);

/** A text without its quotations. */
export const withoutQuotations = (text: string): string => text.replace(EVERY, "");
