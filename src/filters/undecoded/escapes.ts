import { BACKSLASH } from "../../text/kernels/layout.ts";
import type { Text } from "../../text/text.ts";
import type { Undecoded } from "./entities.ts";

const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number) => isLower(unit | 0x20);
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isHex = (unit: number) => isDigit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66);

/** What ends a sentence or a line, after which a new line may begin with a small letter. */
const LINE_ENDS = ".!?:;,)]”’…。！？」』）、：；\"'*>-";

function hexAt(text: string, at: number, digits: number): number {
  for (let here = at; here < at + digits; here++) if (!isHex(text.charCodeAt(here))) return -1;
  return Number.parseInt(text.slice(at, at + digits), 16);
}

/**
 * The end of the escape that begins with the backslash at `at`, and what it stands for; undefined for what may be LaTeX
 * (`\nu`), Markdown (`\*`), a path (`C:\new`) or an expression (`\d`).
 */
function escapeAt(text: string, at: number): { end: number; decoded: string } | undefined {
  const letter = text.charAt(at + 1);
  const next = text.charCodeAt(at + 2);
  if (letter === "n" || letter === "t" || letter === "r") {
    if (letter === "r" && !text.startsWith("\\n", at + 2)) return undefined;
    const decoded = letter === "n" ? "\n" : letter === "t" ? "\t" : "\r";
    // Before a letter it may be a command or a folder's name.
    if (isLetter(next) || next === 0x5f) {
      const after = at > 0 && LINE_ENDS.includes(text.charAt(at - 1));
      const again = text.startsWith("\\n", at - 2) && at >= 2 && letter === "n";
      const opens = letter === "n" && (after || again) && (!isLower(next) || again || !isPath(text, at));
      if (!opens && !(letter === "n" && !isLower(next) && isWide(text, at - 1))) return undefined;
    }
    return { end: at + 2, decoded };
  }
  if (letter === "u") {
    const code = text.charAt(at + 2) === "{" ? -1 : hexAt(text, at + 2, 4);
    if (code < 0x80) return undefined;
    return { end: at + 6, decoded: String.fromCharCode(code) };
  }
  if (letter === "x") {
    let end = at;
    while (text.startsWith("\\x", end) && hexAt(text, end + 2, 2) >= 0x80) end += 4;
    // One byte alone says nothing.
    return end - at < 8 ? undefined : { end, decoded: "·".repeat((end - at) / 4) };
  }
  // As JSON may write "https://"; elsewhere it is drawing.
  if (letter === "/" && text.charAt(at - 1) === ":" && text.startsWith("\\/", at + 2))
    return { end: at + 4, decoded: "//" };
  if (letter === "'" && at > 0 && isLetter(text.charCodeAt(at - 1)) && isContraction(text, at + 2))
    return { end: at + 2, decoded: "'" };
  return undefined;
}

const isWide = (text: string, at: number) => at >= 0 && text.charCodeAt(at) > 0x7f;

/** What follows the apostrophe of a contraction: `\'` before a vowel is an accent in LaTeX. */
const isContraction = (text: string, at: number) =>
  ["t", "s", "m", "d", "ll", "re", "ve"].some(
    (tail) => text.startsWith(tail, at) && !isLetter(text.charCodeAt(at + tail.length)),
  );

/** True where the word that holds the backslash has a drive, another backslash or a dot folder before it. */
function isPath(text: string, at: number): boolean {
  for (let here = at - 1; here >= 0 && at - here < 60; here--) {
    const unit = text.charCodeAt(here);
    if (unit === 0x5c) return true;
    if (unit <= 0x20 || unit > 0x7f) return false;
    if (unit === 0x3a) return isLetter(text.charCodeAt(here - 1)) && !isLetter(text.charCodeAt(here - 2));
  }
  return false;
}

/** Characters of expressions and strings that a real escape never touches. */
const EXPRESSION = "[]^|+*?{}";

/** True where an escape is named, or part of an expression or of a string of code. */
function isNamed(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== "" && "[^|\\".includes(before)) return true;
  if (after !== "" && (after === "]" || after === "|" || after === "{" || after === "+")) return true;
  if (QUOTES.some((pair) => before === pair[0] && after === pair[1])) return true;
  // The end of a string in code: "done\n" or 'done\n'
  return (after === '"' || after === "'") && hasOpenQuote(text, start, after);
}

const QUOTES: readonly string[] = ['""', "''", "“”", "‘’", "「」", "『』", "()", "（）", "``", "【】", "《》"];

/** How far back an open quotation mark is looked for, in UTF-16 code units. */
const LINE_UNITS = 200;

/** True where a quotation mark of the kind opens before `at` on the line, as in the argument of a call. */
function hasOpenQuote(text: string, at: number, quote: string): boolean {
  const line = text.slice(Math.max(0, at - LINE_UNITS), at);
  return line.slice(line.lastIndexOf("\n") + 1).split(quote).length % 2 === 0;
}

/** True where an odd number of expression signs and escapes of classes stand in the same word. */
function isExpression(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 40 && text.charCodeAt(from - 1) > 0x20) from--;
  const word = text.slice(from, start + 24);
  const space = word.indexOf(" ", start - from);
  const whole = space < 0 ? word : word.slice(0, space);
  if (/\\[dwsbDWSB.]/.test(whole)) return true;
  return whole.includes("[") && EXPRESSION.includes(whole.charAt(0));
}

/** The escapes of programming languages that stand in the prose of a text; what touches is one. */
export function escapesOf(analysed: Text): Undecoded[] {
  const { text } = analysed;
  const found: Undecoded[] = [];
  const quotes: number[] = [];
  const stops = analysed.stops();
  let done = 0;
  for (let index = 0; index < stops.length; index++) {
    const start = stops.place(index);
    if (stops.kind(index) !== BACKSLASH || start < done) continue;
    let decoded = "";
    let end = start;
    for (let next = start; text.charCodeAt(next) === 0x5c; next = end) {
      const meant = escapeAt(text, next);
      if (meant === undefined) break;
      decoded += meant.decoded;
      end = meant.end;
    }
    if (end === start) {
      if (text.charCodeAt(start + 1) === 0x22 && !analysed.protected(start)) quotes.push(start);
      continue;
    }
    done = end;
    if (analysed.protected(start) || isNamed(text, start, end) || isExpression(text, start)) continue;
    found.push({ start, end, decoded });
  }
  // One alone may be inches or an accent of LaTeX.
  if (quotes.length < 2) return found;
  for (const start of quotes) found.push({ start, end: start + 2, decoded: '"' });
  return found.sort((a, b) => a.start - b.start);
}
