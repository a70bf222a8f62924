import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { TRAINED_ROLES } from "../core/sample.ts";

/** White space by Unicode's White_Space, and what looks like it: a blank braille pattern. */
const isBlank = (unit: number) =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  (unit >= 0x2028 && unit <= 0x2029) ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x2800 ||
  unit === 0x3000;

/** What stands there, in words. */
function described(text: string, start: number, end: number): string {
  const blank = text.slice(start, end);
  const lines = blank.split("\n").length - 1;
  const count = end - start - lines;
  const parts: string[] = [];
  if (lines > 0) parts.push(lines === 1 ? "a line break" : `${lines} line breaks`);
  if (count > 0) parts.push(count === 1 ? "a blank" : `${count} blanks`);
  return parts.join(" and ");
}

export default defineFilter({
  id: "edge-whitespace",
  summary: "Answers that begin or end with white space.",
  options: z.strictObject({}),
  reasons: {
    edgeWhitespace: {
      code: "ENC032",
      severity: "flag",
      message: "The text {{edge}} with {{what}}.",
      why: "A model learns to open its turns with a blank, or to break lines before it stops.",
      fix: "Trim the text; nothing visible changes.",
      bad: "東京は日本の首都です。⟦\n\n⟧",
      good: "\u3000東京は日本の首都です。\n\n\u3000人口は約千四百万人です。",
      since: "0.1.0",
      repair: "cut",
    },
  },
  check: () => (sample, report) => {
    for (const segment of sample.segments) {
      const { text, role, kind } = segment;
      // How a prompt is framed is the template's matter.
      if (kind !== "content" || !segment.trained || !TRAINED_ROLES.includes(role) || text.length === 0) continue;
      // Most texts begin and end with ink.
      const opens = isBlank(text.charCodeAt(0));
      const closes = isBlank(text.charCodeAt(text.length - 1));
      if (!opens && !closes) continue;
      let start = 0;
      while (start < text.length && isBlank(text.charCodeAt(start))) start++;
      // A blank text is another filter's matter.
      if (start === text.length) continue;
      let end = text.length;
      while (isBlank(text.charCodeAt(end - 1))) end--;
      if (opens && !isIndent(text, start))
        report("edgeWhitespace", {
          segment,
          start: 0,
          end: start,
          data: { edge: "begins", what: described(text, 0, start) },
        });
      if (closes && !isCommonEnd(text, end))
        report("edgeWhitespace", {
          segment,
          start: end,
          end: text.length,
          data: { edge: "ends", what: described(text, end, text.length) },
        });
    }
  },
});

/** One blank or one line end: 8 % of good chat rows end so, and files do; nobody sees it, and stripping is routine. */
const isCommonEnd = (text: string, end: number): boolean => text.length - end === 1 || text.slice(end) === "\r\n";

/** An East Asian paragraph begins with one or two ideographic spaces; code goes on at its depth. */
function isIndent(text: string, end: number): boolean {
  let ideographic = 0;
  while (ideographic < end && text.charCodeAt(ideographic) === 0x3000) ideographic++;
  if (ideographic === end) return end <= 2;
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0x09) return false;
  return end >= 2 && isIndentedAgain(text, end);
}

/** True where a later line is indented as well: the text is one block that goes on from its prompt. */
function isIndentedAgain(text: string, from: number): boolean {
  const newline = text.indexOf("\n", from);
  return newline >= 0 && (text.charCodeAt(newline + 1) === 0x20 || text.charCodeAt(newline + 1) === 0x09);
}
