/** What a bracket pair sets apart. */
export type BracketKind = "quote" | "title" | "paren";

/** Opening marks, their closing mark and kind. Square brackets and 【】 label rather than quote, and are not here. */
export const BRACKETS: readonly (readonly [open: string, close: string, kind: BracketKind])[] = [
  ["「", "」", "quote"],
  ["『", "』", "quote"],
  ["｢", "｣", "quote"],
  ["“", "”", "quote"],
  ["‘", "’", "quote"],
  ["«", "»", "quote"],
  ["„", "“", "quote"],
  ["〝", "〟", "quote"],
  ["《", "》", "title"],
  ["〈", "〉", "title"],
  ["(", ")", "paren"],
  ["（", "）", "paren"],
];
