import type { Sample } from "../../core/sample.ts";

/** Words of a text that talks about damaged characters, lower-cased. */
const ENCODING_TALK: readonly string[] = [
  "mojibake",
  "garbled",
  "replacement character",
  "u+fffd",
  "\\ufffd",
  "character encoding",
  "encoding error",
  "encoding issue",
  "encoding problem",
  "wrong encoding",
  "misread as",
  "utf-8",
  "utf8",
  "latin-1",
  "iso-8859",
  "windows-125",
  "cp125",
  "shift_jis",
  "shift-jis",
  "shift jis",
  "cp932",
  "euc-jp",
  "euc-kr",
  "cp949",
  "big5",
  "gb18030",
  "gbk",
  "文字化け",
  "文字コード",
  "置換文字",
  "シフトjis",
  "亂碼",
  "乱码",
  "編碼",
  "编码",
  "替換字元",
  "替换字符",
  "깨진 글자",
  "깨진 문자",
  "글자 깨짐",
  "글자가 깨",
  "문자 깨짐",
  "문자가 깨",
  "한글 깨짐",
  "한글이 깨",
  "인코딩",
];

/** Tells whether any text of the sample talks about encodings or damaged characters; looked up once, when asked. */
export function talkLookup(sample: Sample): () => boolean {
  let talks: boolean | undefined;
  return () => {
    talks ??= sample.segments.some(({ text }) => {
      const lower = text.toLowerCase();
      return ENCODING_TALK.some((word) => lower.includes(word));
    });
    return talks;
  };
}

/** How near such a word must be to a damaged place that is not quoted, in UTF-16 code units. */
const TALK_REACH = 120;

/** True when the text around `[start, end)` talks about encodings or damaged characters. */
export function talksNearby(text: string, start: number, end: number): boolean {
  const around =
    `${text.slice(Math.max(0, start - TALK_REACH), start)}\n${text.slice(end, end + TALK_REACH)}`.toLowerCase();
  return ENCODING_TALK.some((word) => around.includes(word));
}

/** Quotation marks that stand right at both ends of a cited string. */
const TIGHT_QUOTES: readonly string[] = ["「」", "『』", "“”", "``"];

/** True when `[start, end)` is all that stands between two quotation marks. */
export const isCited = (text: string, start: number, end: number): boolean =>
  start > 0 && TIGHT_QUOTES.includes(text.charAt(start - 1) + text.charAt(end));

const OPENING = "「『“‘\"'`（([【〈《«";
const CLOSING = "」』”’\"'`）)]】〉》»";

/** The longest quoted text that still counts as a mention, in UTF-16 code units. */
const LONGEST_QUOTE = 80;

/** True when `[start, end)` stands in a short quotation or in brackets on one line. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTE), start);
  const after = text.slice(end, end + LONGEST_QUOTE);
  const line = after.indexOf("\n");
  for (let at = before.length - 1; at >= 0; at--) {
    const mark = before.charAt(at);
    if (mark === "\n") return false;
    const pair = OPENING.indexOf(mark);
    if (pair < 0) continue;
    const close = after.indexOf(CLOSING.charAt(pair));
    if (close >= 0 && close + before.length - at + end - start <= LONGEST_QUOTE && (line < 0 || close < line))
      return true;
  }
  return false;
}

/** The Markdown code of a text, as ascending `[start, end)` pairs in one flat list: fenced blocks and code spans. */
function codeRanges(text: string): number[] {
  const ranges: number[] = [];
  let fence = -1;
  for (let lineStart = 0; lineStart <= text.length; ) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    let at = lineStart;
    while (at < lineEnd && (text.charAt(at) === " " || text.charAt(at) === "\t" || text.charAt(at) === ">")) at++;
    if (text.startsWith("```", at) || text.startsWith("~~~", at)) {
      if (fence >= 0) ranges.push(fence, lineStart);
      fence = fence >= 0 ? -1 : lineEnd;
    } else if (fence < 0) spansOfLine(text, lineStart, lineEnd, ranges);
    lineStart = lineEnd + 1;
  }
  if (fence >= 0) ranges.push(fence, text.length);
  return ranges;
}

function spansOfLine(text: string, lineStart: number, lineEnd: number, ranges: number[]): void {
  let open = -1;
  for (let at = lineStart; at < lineEnd; at++) {
    if (text.charCodeAt(at) !== 0x60) continue;
    while (at + 1 < lineEnd && text.charCodeAt(at + 1) === 0x60) at++;
    if (open >= 0) ranges.push(open, at);
    open = open >= 0 ? -1 : at + 1;
  }
}

/** Tells for places of one text, asked in ascending order, whether they are in Markdown code. Linear over all asks. */
export function codeLookup(text: string): (start: number, end: number) => boolean {
  let ranges: number[] | undefined;
  let at = 0;
  return (start, end) => {
    ranges ??= codeRanges(text);
    while (at < ranges.length && ranges[at + 1]! <= start) at += 2;
    return at < ranges.length && ranges[at]! <= start && end <= ranges[at + 1]!;
  };
}
