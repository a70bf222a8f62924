import type { Example } from "../core/filter.ts";
import { parseMarks } from "../core/marks.ts";
import { visible } from "./visible.ts";
import { clustersOf, displayWidth } from "./width.ts";

/** One text of an example, with the words that introduce it (`user`, `row 2`, `line`), if it is not alone. */
export interface ExampleText {
  readonly label: string | null;
  /** With its `⟦…⟧` marks. */
  readonly text: string;
}

/** The texts an example is made of, in order. */
export function textsOf(example: Example): ExampleText[] {
  if (typeof example === "string") return [{ label: null, text: example }];
  if ("line" in example)
    return [
      ...(example.options === undefined ? [] : [{ label: "options", text: JSON.stringify(example.options) }]),
      { label: "line", text: example.line },
    ];
  if ("rows" in example) return example.rows.map((text, index) => ({ label: `row ${index + 1}`, text }));
  if ("exchanges" in example)
    return example.exchanges.flatMap(([question, answer], index) => [
      { label: `row ${index + 1}, user`, text: question },
      { label: `row ${index + 1}, assistant`, text: answer },
    ]);
  if ("references" in example)
    return [...example.references.map((text) => ({ label: "reference", text })), { label: "row", text: example.text }];
  return example.map(({ role, text }) => ({ label: role, text }));
}

/** A line of a drawn text; `carets` lie under the line before them. */
export interface DrawnLine {
  readonly kind: "text" | "carets";
  readonly text: string;
}

/** Draws a marked text whole, wrapped to `columns`, with carets under everything between `⟦` and `⟧`. */
export function drawnExample(marked: string, columns: number): DrawnLine[] {
  const { text, spans } = parseMarks(marked);
  const drawn: DrawnLine[] = [];
  let line = "";
  let carets = "";
  let width = 0;
  const flush = () => {
    drawn.push({ kind: "text", text: line });
    if (carets.includes("^")) drawn.push({ kind: "carets", text: carets.trimEnd() });
    [line, carets, width] = ["", "", 0];
  };
  for (const { start, end } of clustersOf(text)) {
    const isMarked = spans.some((span) => start < span.end && end > span.start);
    const isFeed = text.charAt(start) === "\n";
    const shown = isFeed && !isMarked ? "" : visible(text.slice(start, end));
    const wide = displayWidth(shown);
    if (width + wide > columns && width > 0) flush();
    line += shown;
    carets += (isMarked ? "^" : " ").repeat(wide);
    width += wide;
    if (isFeed) flush();
  }
  if (line !== "" || drawn.length === 0) flush();
  return drawn;
}
