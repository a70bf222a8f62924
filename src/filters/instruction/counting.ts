import { COMMON, scriptTable } from "../../text/scripts.ts";
import type { Answer } from "./answer.ts";
import type { Range } from "./constraint.ts";

/** Marks of lists, headings and emphasis: no characters of what is said. */
const MARKUP = new Set([..."*_#`>|~-"].map((mark) => mark.charCodeAt(0)));

/** The mark of an item at the head of a line: a bullet, a number, a letter in parentheses. */
const BULLET =
  /^\s*(?:[-*+•・●○◦‣▪■◆▶→✓✔☑✅➤➢]|[0-9０-９]{1,3}[.)．、:：）]|[①-⑳❶-❿]|[（(][0-9０-９]{1,2}[)）]|\*\*[0-9]{1,2}[.)])\s*(?=\S)/;
/** A line that names what follows and says nothing itself. */
const HEADING =
  /^\s*(?:#{1,6}\s|\*\*[^*\n]{1,80}\*\*[:：]?$|【[^】\n]{1,60}】$|<<[^>\n]*>>$|.{1,60}[:：]$|(?:title|題名|タイトル|제목|標題)\s*[:：])/i;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;

/** A line of an answer that is not blank. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly isRule: boolean;
  /** White space before it, in columns. */
  readonly indent: number;
  /** A blank line stands before it. */
  readonly isAfterBlank: boolean;
}

/** The lines of an answer that say something; of its core only where that is asked for. */
export function linesOf({ text, start, end, coreStart, coreEnd }: Answer, core = false): Line[] {
  const lines = text.lines();
  const [from, to] = core ? [coreStart, coreEnd] : [start, end];
  const found: Line[] = [];
  let isAfterBlank = true;
  for (let index = 0; index < lines.length; index++) {
    const begin = Math.max(from, lines.start(index));
    const stop = Math.min(to, lines.end(index));
    if (begin >= to || lines.end(index) <= from) continue;
    const line = text.text.slice(begin, stop);
    if (line.trim() === "") {
      isAfterBlank = true;
      continue;
    }
    const isRule = RULE.test(line);
    const isItem = !isRule && BULLET.test(line);
    found.push({
      start: begin,
      end: stop,
      isHeading: !isItem && HEADING.test(line),
      isItem,
      isRule,
      indent: line.length - line.trimStart().length,
      isAfterBlank,
    });
    isAfterBlank = false;
  }
  return found;
}

/** Units of the answer's characters: white space, punctuation and markup may be counted or not, headings and remarks too. */
export function charactersOf(answer: Answer): Range {
  const table = scriptTable();
  const { text } = answer.text;
  let high = 0;
  for (let at = answer.start; at < answer.end; at++) if (!isLow(text.charCodeAt(at))) high++;
  let low = 0;
  for (const line of linesOf(answer, true)) {
    if (line.isHeading || line.isRule) continue;
    let isInWord = false;
    for (let at = line.start; at < line.end; at++) {
      const unit = text.charCodeAt(at);
      if (isLow(unit)) continue;
      const isLetter = (table[unit] ?? COMMON) !== COMMON || (unit >= 0x30 && unit <= 0x39);
      if (!isLetter) {
        isInWord = false;
        continue;
      }
      // A Latin word or a number may count as one character among Han.
      if (unit < 0x80 && answer.isUnspaced) {
        if (!isInWord) low++;
        isInWord = true;
      } else {
        low++;
        isInWord = false;
      }
    }
  }
  return { low, high };
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isBlank = (unit: number) => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
/** What parts a token into more words for one who counts so. */
const JOINERS = new Set([..."-–—/"].map((mark) => mark.charCodeAt(0)));

/** Words that white space parts, as word processors count; a compound with hyphens or slashes may be several. */
export function wordsIn(answer: Answer): Range {
  const { text } = answer.text;
  let low = 0;
  for (const line of linesOf(answer, true)) {
    if (line.isHeading || line.isRule) continue;
    low += tokensIn(text, line.start, line.end).low;
  }
  return { low, high: tokensIn(text, answer.start, answer.end).high };
}

function tokensIn(text: string, start: number, end: number): Range {
  let [low, high] = [0, 0];
  let at = start;
  while (at < end) {
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    let hasLetter = false;
    let parts = 0;
    let isInPart = false;
    const from = at;
    for (; at < end && !isBlank(text.charCodeAt(at)); at++) {
      const unit = text.charCodeAt(at);
      const isWord = unit > 0x2af || (unit | 0x20) >= 0x61 ? !MARKUP.has(unit) : unit >= 0x30 && unit <= 0x39;
      hasLetter ||= isWord;
      if (JOINERS.has(unit)) isInPart = false;
      else if (!isInPart) {
        parts++;
        isInPart = true;
      }
    }
    if (at === from) break;
    high += Math.max(1, parts);
    // The number of an item is no word of what is said.
    if (hasLetter && !/^[0-9]{1,2}[.)]$/.test(text.slice(from, at))) low++;
  }
  return { low, high };
}

/** Ends of sentences outside quotations, at least; every sentence, heading, item and line, at most. */
export function sentencesIn(answer: Answer): Range {
  const { text } = answer;
  const sentences = text.sentences();
  const lines = linesOf(answer, true);
  let [low, high] = [0, 0];
  let line = 0;
  for (let index = 0; index < sentences.length; index++) {
    const start = sentences.start(index);
    const end = sentences.end(index);
    if (start < answer.start || end > answer.end) continue;
    high++;
    if (start < answer.coreStart || end > answer.coreEnd) continue;
    while (line + 1 < lines.length && lines[line]!.end <= start) line++;
    const here = lines[line];
    if (here === undefined || here.isHeading || here.isRule) continue;
    const own = text.text.slice(start, end);
    if (!/[.!?。！？…．｡][\s"'”’」』）)\]*_]*$/.test(own)) continue;
    // A sentence of a word or two is a call or a number; within a quotation it is part of the sentence around it.
    if (own.length < 4 || isInside(answer, end)) continue;
    if (/^[a-z,]/.test(text.text.slice(end, end + 2).trimStart())) continue;
    low++;
  }
  // A mark that the layer does not end a sentence at, for one who does.
  const marks = text.text.slice(answer.start, answer.end).match(/[.!?。！？][\s"'”’」』）)]/g)?.length ?? 0;
  return { low: Math.max(Math.min(low, high), high > 0 ? 1 : 0), high: Math.max(high, marks + 1) };
}

/** True where a quotation goes on behind a place: a sentence that ends there is part of the one around it. */
function isInside({ text }: Answer, end: number): boolean {
  const zones = text.zones();
  for (let zone = zones.around(end - 1); zone >= 0; zone = zones.parent(zone)) if (zones.end(zone) > end) return true;
  return false;
}

/** Blocks between blank lines, without headings, lists and rules at least; with them, or every line, at most. */
export function paragraphsIn(answer: Answer): Range {
  const count = (lines: readonly Line[], isCounted: (line: Line) => boolean) => {
    let blocks = 0;
    let isNew = true;
    for (const line of lines) {
      if (line.isAfterBlank || line.isRule) isNew = true;
      if (!isCounted(line)) continue;
      if (isNew) blocks++;
      isNew = false;
    }
    return blocks;
  };
  const low = count(linesOf(answer, true), (line) => !line.isHeading && !line.isItem && !line.isRule);
  const all = linesOf(answer).filter(({ isRule }) => !isRule);
  return {
    low: Math.max(1, low),
    high: Math.max(
      all.length,
      count(all, () => true),
    ),
  };
}

/** Items of the answer's lists: those of the outermost level at least, all at most. */
export function itemsIn(answer: Answer): Range & { readonly lines: readonly Line[] } {
  const items = linesOf(answer).filter(({ isItem }) => isItem);
  const outer = Math.min(...items.map(({ indent }) => indent));
  return { low: items.filter(({ indent }) => indent <= outer + 1).length, high: items.length, lines: items };
}
