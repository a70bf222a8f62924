/** A text with `⟦…⟧` taken out, and where the marks stood, in UTF-16 code units of the text without them. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads `⟦` and `⟧` as the start and end of expected spans, so that nobody counts offsets.
 * @throws {TypeError} when marks are unbalanced or nested.
 */
export function parseMarks(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let open = -1;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === "⟦") {
      if (open >= 0) throw new TypeError(`nested ⟦ in ${marked}`);
      open = text.length;
    } else if (piece === "⟧") {
      if (open < 0) throw new TypeError(`⟧ without ⟦ in ${marked}`);
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += piece;
  }
  if (open >= 0) throw new TypeError(`⟦ without ⟧ in ${marked}`);
  return { text, spans };
}
