import type { Segment } from "../core/sample.ts";
import { type Paint, PLAIN } from "./paint.ts";
import { visible } from "./visible.ts";
import { displayWidth, padToWidth, wrapToWidth } from "./width.ts";

/** Lines of one text shown before it is cut. */
const MOST_LINES = 12;

/** A row's texts, turn by turn, for a terminal: who speaks on the left, what is said on the right. */
export function conversationText(
  segments: readonly Segment[],
  { columns = 100, paint = PLAIN }: { readonly columns?: number; readonly paint?: Paint } = {},
): string {
  const names = segments.map(({ role, kind }) => (kind === "content" ? role : `${role} ${kind}`));
  const margin = Math.max(0, ...names.map(displayWidth)) + 2;
  return segments
    .map(({ text }, index) => {
      const lines = text.split("\n").flatMap((line) => wrapToWidth(visible(line), Math.max(20, columns - margin - 4)));
      const shown = lines.slice(0, MOST_LINES);
      if (lines.length > MOST_LINES) shown.push(paint.dim(`… ${lines.length - MOST_LINES} more lines`));
      return shown
        .map((line, at) => `  ${paint.cyan(padToWidth(at === 0 ? names[index]! : "", margin))}${line}\n`)
        .join("");
    })
    .join("");
}
