import { COMMON, HAN, HANGUL, HIRAGANA, KATAKANA, SURROGATE, scriptTable } from "./scripts.ts";

/** What is not prose. */
export const PROTECTED_KINDS = ["fence", "code", "url", "email", "latex", "html", "json"] as const;
export type ProtectedKind = (typeof PROTECTED_KINDS)[number];

/** `[start, end)` in UTF-16 code units, delimiters included. */
export interface Found {
  readonly kind: ProtectedKind;
  readonly start: number;
  readonly end: number;
}

/** What failed searches for a closing mark have taught, so that a text full of open marks stays linear. */
export interface Closers {
  /** A closing mark, and the place up to which it is known not to occur. */
  fails: Map<string, number> | undefined;
  /** The end of the paragraph last looked at. */
  paragraphEnd: number;
  /** Units that scans for balanced brackets may still look at. */
  budget: number;
}

/** The longest tag, in units: an attribute list longer than this is no tag anybody wrote in a text. */
const TAG_UNITS = 2000;
/** The longest inline formula, in units. */
const FORMULA_UNITS = 400;

/** The protected zone that is noticed at `at`, if one is: a URL and an e-mail address start before their mark. */
export function protectedFrom(text: string, at: number, closers: Closers): Found | undefined {
  switch (text[at]) {
    case "`":
      return fence(text, at, "`") ?? codeSpan(text, at, closers);
    case "~":
      return fence(text, at, "~");
    case ":":
      return url(text, at);
    case "w":
      return text.startsWith("www.", at) && !wordBefore(text, at) ? address(text, at, at + 4) : undefined;
    case "@":
      return email(text, at);
    case "$":
      return dollars(text, at, closers);
    case "\\":
      return formula(text, at, closers);
    case "<":
      return tag(text, at, closers);
    case "{":
    case "[":
      return json(text, at, closers);
    default:
      return undefined;
  }
}

/** True when only spaces (and quote or list marks) stand between the line's start and `at`. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before <= 24 && " \t>-*".includes(text[before]!)) before--;
  return before < 0 || text[before] === "\n";
}

/** What a fence shows that may itself have fences in it. */
const MARKDOWN = new Set(["markdown", "md"]);

/**
 * A fenced block to its closing fence, or to the end of the text as Markdown has it. A fence with the name of a language
 * closes nothing: in Markdown that is shown it opens a block of its own, elsewhere the one before was left open.
 */
function fence(text: string, at: number, mark: "`" | "~"): Found | undefined {
  let length = 1;
  while (text[at + length] === mark) length++;
  if (length < 3 || !startsLine(text, at)) return undefined;
  const closing = mark.repeat(length);
  let line = text.indexOf("\n", at);
  const info = text.slice(at + length, line < 0 ? text.length : line);
  // An info string cannot hold a backtick: ```code``` on one line is a span.
  if (mark === "`" && info.includes("`")) return undefined;
  const nests = MARKDOWN.has(info.trim().toLowerCase());
  let inner = 0;
  while (line >= 0) {
    let from = line + 1;
    while (text[from] === " " || text[from] === "\t" || text[from] === ">") from++;
    if (text.startsWith(closing, from)) {
      let end = from + length;
      while (text[end] === mark) end++;
      if (isAlpha(text.charCodeAt(end))) {
        if (!nests) return { kind: "fence", start: at, end: line + 1 };
        inner++;
      } else if (inner > 0) inner--;
      else return { kind: "fence", start: at, end };
    }
    line = text.indexOf("\n", from);
  }
  return { kind: "fence", start: at, end: text.length };
}

/** `code` up to a run of as many backticks, in the same paragraph. */
function codeSpan(text: string, at: number, closers: Closers): Found | undefined {
  let length = 1;
  while (text[at + length] === "`") length++;
  const key = `\`${length}`;
  const from = at + length;
  if ((closers.fails?.get(key) ?? 0) > from) return { kind: "code", start: at, end: from };
  const limit = paragraphEnd(text, from, closers);
  for (let next = text.indexOf("`", from); next >= 0 && next < limit; ) {
    let end = next + 1;
    while (text[end] === "`") end++;
    if (end - next === length) return { kind: "code", start: at, end };
    next = text.indexOf("`", end);
  }
  failed(closers, key, limit);
  // The run itself is passed over whole, or each of its backticks would be looked at again.
  return { kind: "code", start: at, end: from };
}

function paragraphEnd(text: string, from: number, closers: Closers): number {
  if (closers.paragraphEnd < from) {
    const blank = text.indexOf("\n\n", from);
    closers.paragraphEnd = blank < 0 ? text.length : blank;
  }
  return closers.paragraphEnd;
}

const isAlpha = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const wordBefore = (text: string, at: number) => at > 0 && isWord(text.charCodeAt(at - 1));
const isWord = (unit: number) => isAlpha(unit) || isDigit(unit) || unit === 0x5f;

/** `scheme://…` */
function url(text: string, at: number): Found | undefined {
  if (text.charCodeAt(at + 1) !== 0x2f || text.charCodeAt(at + 2) !== 0x2f) return undefined;
  let start = at;
  while (start > 0 && at - start < 12 && isAlpha(text.charCodeAt(start - 1))) start--;
  return start === at ? undefined : address(text, start, at + 3);
}

/** Marks that end a URL wherever they stand. */
const ENDS_URL = new Set(
  '<>"`{}|\\^「」『』【】（）《》〈〉“”‘’、。，！？：；…'.split("").map((mark) => mark.charCodeAt(0)),
);

/** A URL's end: white space, a mark, or a letter of a script written without spaces; trailing stops are prose. */
function address(text: string, start: number, from: number): Found | undefined {
  const table = scriptTable();
  let end = from;
  let round = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit <= 0x20 || unit === 0x3000 || ENDS_URL.has(unit)) break;
    if (unit === 0x28) round++;
    if (unit === 0x29 && --round < 0) break;
    if (unit < 0x80) continue;
    const script = table[unit]!;
    if (script === COMMON || script === SURROGATE || script === HAN || script === HIRAGANA) break;
    if (script === KATAKANA || script === HANGUL) break;
  }
  while (end > from && ".,;:!?'*_)]".includes(text[end - 1]!) && !(text[end - 1] === ")" && round >= 0)) end--;
  return end === from ? undefined : { kind: "url", start, end };
}

function email(text: string, at: number): Found | undefined {
  let start = at;
  while (start > 0 && at - start < 64 && (isWord(text.charCodeAt(start - 1)) || ".+-%".includes(text[start - 1]!)))
    start--;
  let end = at + 1;
  let dot = false;
  for (; end < text.length && end - at < 255; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x2e) dot = true;
    else if (!isWord(unit) && unit !== 0x2d) break;
  }
  while (text[end - 1] === "." || text[end - 1] === "-") end--;
  return start < at && dot && end > at + 3 ? { kind: "email", start, end } : undefined;
}

function failed(closers: Closers, mark: string, until: number): void {
  closers.fails ??= new Map();
  closers.fails.set(mark, until);
}

/** The next `mark` from `from` on, before `limit`; a failure is remembered. */
function find(text: string, mark: string, from: number, limit: number, closers: Closers): number {
  if ((closers.fails?.get(mark) ?? 0) > from) return -1;
  const found = text.indexOf(mark, from);
  if (found < 0) failed(closers, mark, text.length);
  return found >= 0 && found < limit ? found : -1;
}

/** `$$…$$` and `$…$`; the latter as Pandoc has it: no space inside, no digit after, one line, so that $5 is money. */
function dollars(text: string, at: number, closers: Closers): Found | undefined {
  if (text[at - 1] === "\\") return undefined;
  if (text[at + 1] === "$") {
    const close = find(text, "$$", at + 2, text.length, closers);
    return close < 0 ? undefined : { kind: "latex", start: at, end: close + 2 };
  }
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || next <= 0x20) return undefined;
  const close = find(text, "$", at + 1, at + FORMULA_UNITS, closers);
  if (close < 0 || text.charCodeAt(close - 1) <= 0x20 || isDigit(text.charCodeAt(close + 1))) return undefined;
  for (let inside = at + 1; inside < close; inside++) if (text.charCodeAt(inside) === 0x0a) return undefined;
  return { kind: "latex", start: at, end: close + 1 };
}

/** `\(…\)`, `\[…\]`, `\begin{x}…\end{x}`. */
function formula(text: string, at: number, closers: Closers): Found | undefined {
  const next = text[at + 1];
  const mark = next === "(" ? "\\)" : next === "[" ? "\\]" : undefined;
  if (mark !== undefined) {
    const close = find(text, mark, at + 2, text.length, closers);
    return close < 0 ? undefined : { kind: "latex", start: at, end: close + 2 };
  }
  if (!text.startsWith("\\begin{", at)) return undefined;
  const name = text.indexOf("}", at);
  if (name < 0 || name - at > 40) return undefined;
  const closing = `\\end${text.slice(at + 6, name + 1)}`;
  const close = find(text, closing, name + 1, text.length, closers);
  return close < 0 ? undefined : { kind: "latex", start: at, end: close + closing.length };
}

/** Elements whose content is not prose either. */
const VERBATIM = ["code", "pre", "script", "style", "svg", "math"];

/** A tag or comment; of verbatim elements, all up to their closing tag. */
function tag(text: string, at: number, closers: Closers): Found | undefined {
  if (text.startsWith("<!--", at)) {
    const close = find(text, "-->", at + 4, text.length, closers);
    return close < 0 ? undefined : { kind: "html", start: at, end: close + 3 };
  }
  let name = at + 1;
  if (text[name] === "/" || text[name] === "!") name++;
  if (!isAlpha(text.charCodeAt(name))) return undefined;
  let end = name;
  for (; end < text.length && end - at < TAG_UNITS; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x3e) break;
    if (unit === 0x3c) return undefined;
  }
  if (text[end] !== ">") return undefined;
  let letters = name;
  while (isWord(text.charCodeAt(letters))) letters++;
  const element = text.slice(name, letters).toLowerCase();
  if (name === at + 1 && text[end - 1] !== "/" && VERBATIM.includes(element)) {
    const closing = `</${text.slice(name, letters)}>`;
    const close = find(text, closing, end + 1, text.length, closers);
    if (close >= 0) return { kind: "html", start: at, end: close + closing.length };
  }
  return { kind: "html", start: at, end: end + 1 };
}

/** A bracketed block at the start of a line that has `"key":` in it, to its balancing bracket. */
function json(text: string, at: number, closers: Closers): Found | undefined {
  if (!startsLine(text, at)) return undefined;
  let next = at + 1;
  while (next < text.length && " \t\r\n{[".includes(text[next]!)) next++;
  if (text[next] !== '"') return undefined;
  let depth = 0;
  let quoted = false;
  let keyed = false;
  for (let end = at; end < text.length; end++) {
    if (--closers.budget < 0) return undefined;
    const unit = text.charCodeAt(end);
    if (quoted) {
      if (unit === 0x5c) end++;
      else if (unit === 0x22) {
        quoted = false;
        if (text[end + 1] === ":" || (text[end + 1] === " " && text[end + 2] === ":")) keyed = true;
      }
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b || unit === 0x5b) depth++;
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0)
      return keyed ? { kind: "json", start: at, end: end + 1 } : undefined;
  }
  return undefined;
}
