import type { Spans } from "../../text/spans.ts";
import { type Announced, announcedIn } from "./announced.ts";
import type { Item } from "./items.ts";

/** A count that no list behind it has. */
export interface CountFault extends Announced {
  readonly listed: number;
}

/** A line that leads a list in ends with one of these, or says what follows. */
const LEADS = /[:：]\s*(?:\*\*)?$|以下|次の|下記|下列|如下|다음|아래|\bfollowing\b|\bhere (?:are|is)\b|\bbelow\b/i;
/** A sentence that says that what it counts is told now: five tips are introduced, 다섯 가지를 추천합니다. */
const TELLS =
  /(?:紹介|解説|説明|提案|列挙|お伝え|ご案内|ピックアップ)(?:します|いたします|しましょう|させていただきます|しています|する)|(?:挙げ|まとめ|お答えし|お伝えし|述べ)(?:ます|ました|てみました|てみます)|[つ個点](?:の)?[^。、\n]{0,14}(?:です|があります|がございます)[。:：]?$|(?:소개|추천|정리|제안|설명|안내|공유)(?:해 ?(?:드리겠|드립|보겠|봤|볼게)|합니다|하겠|할게)|알려 ?(?:드리겠|드릴게|드립)|가지[^.,\n]{0,16}(?:입니다|이에요|예요|있습니다|있어요)[.:]?$|(?:介紹|分享|提供|列出|整理|推薦|說明|建議)(?:了|您|你|給|幾|以)?[^。，\n]{0,12}[個種點項條][^。，\n]{0,12}[。:：]?$|有[^。，\n]{0,4}[個種點項][^。，\n]{0,8}[。:：]?$|\b(?:[Ll]et me|I(?:'ll| will|'d like to)) (?:share|give you|list|suggest|explain|offer|outline)\b/;
/** The longest lead, in UTF-16 code units. */
const LEAD_UNITS = 200;

/** The most items behind a lead that are looked at, and code units behind a list: a text of many leads stays linear. */
const MOST_ITEMS = 200;
const REST_UNITS = 2000;

/** Counts announced right before a list that neither it nor any other way to count the text's items has. */
export function* countFaults(text: string, lines: Spans, items: readonly Item[]): Generator<CountFault> {
  for (let index = 0; index < items.length; index++) {
    const first = items[index]!;
    const before = items[index - 1];
    if (first.number !== undefined && first.number !== 1) continue;
    const lead = leadOf(text, lines, first.line);
    if (lead < 0 || (before !== undefined && before.line >= lead)) continue;
    const from = lines.start(lead);
    const line = text.slice(from, lines.end(lead));
    const skipped = lastSentence(line);
    const sentence = line.slice(skipped);
    if (sentence.length > LEAD_UNITS || !(LEADS.test(sentence) || TELLS.test(sentence.trimEnd()))) continue;
    const announced = announcedIn(sentence, from + skipped);
    if (announced.length !== 1) continue;
    const list = listFrom(items, index, lines);
    const { count } = announced[0]!;
    if (list.length < 2 || countsOf(items, index, list).has(count)) continue;
    // The text breaks off, or the writer goes on in another form.
    if (list.length < count && hasMore(text, list)) continue;
    yield { ...announced[0]!, listed: list.length };
  }
}

const ENDS = ["。", ". ", "! ", "? ", "！", "？"];

/** Where the last sentence of a line begins: what is said before it is about something else. */
function lastSentence(line: string): number {
  const body = line.trimEnd().replace(/[。.!?！？：:*]+$/, "");
  const end = Math.max(...ENDS.map((mark) => (body.includes(mark) ? body.lastIndexOf(mark) + mark.length : 0)));
  return end;
}

/** The line with words before a line. */
function leadOf(text: string, lines: Spans, line: number): number {
  for (let before = line - 1; before >= 0 && before >= line - 3; before--)
    if (text.slice(lines.start(before), lines.end(before)).trim() !== "") return before;
  return -1;
}

/** The items of one list: the same style and indent; numbers that go on. A bulleted list ends where other text stands between. */
function listFrom(items: readonly Item[], index: number, lines: Spans): Item[] {
  const first = items[index]!;
  const list = [first];
  let last = first;
  for (const item of items.slice(index + 1, index + MOST_ITEMS)) {
    if (item.indent < first.indent && first.number === undefined) break;
    if (item.style !== first.style || item.indent !== first.indent) {
      last = item;
      continue;
    }
    if (first.number !== undefined) {
      if (item.number !== list.length + 1) break;
    } else if (item.line > last.line + 2 && hasText(lines, last.line + 1, item.line)) break;
    list.push(item);
    last = item;
  }
  return list;
}

const hasText = (lines: Spans, from: number, to: number) => {
  for (let line = from; line < to; line++) if (lines.end(line) - lines.start(line) > 1) return true;
  return false;
};

/** All numbers that a reader may count: items by style and indent, from the list on and in it, and all numbered items. */
function countsOf(items: readonly Item[], index: number, list: readonly Item[]): Set<number> {
  const counts = new Set([list.length]);
  const last = list.at(-1)!;
  const groups = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const item of items.slice(index, index + MOST_ITEMS)) {
    const key = `${item.indent} ${item.style}`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
    if (item.start <= last.start) inside.set(key, (inside.get(key) ?? 0) + 1);
  }
  for (const group of [...groups.values(), ...inside.values()]) counts.add(group);
  let nested = 0;
  for (const item of items.slice(index, index + MOST_ITEMS)) if (item.indent > list[0]!.indent) nested++;
  counts.add(nested);
  counts.add(Math.min(items.length - index, MOST_ITEMS));
  return counts;
}

/** Behind the last item there is more text than an ending: the count may be kept there in another way. */
function hasMore(text: string, list: readonly Item[]): boolean {
  const { end } = list.at(-1)!;
  const rest = text.slice(end, end + REST_UNITS);
  return /^\s*(?:\d{1,2}[.)．、）]|[-*+•・] ?\S|#{1,6} |\*\*)/m.test(rest);
}

/** A number of a list that is not the one after the number before it. */
export interface NumberingFault {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly before: number;
}

/** Numbered lists that skip a number, or say one twice, while nothing but items of the list stands between. */
export function* numberingFaults(items: readonly Item[], lines: Spans, text: string): Generator<NumberingFault> {
  let isCrossword: boolean | undefined;
  const open = new Map<string, Item>();
  const ranked = tiesIn(items);
  for (const item of items) {
    if (item.number === undefined || item.style.includes("第")) continue;
    const key = keyOf(item);
    const before = open.get(key);
    for (const [other, each] of open) if (each.indent > item.indent) open.delete(other);
    open.set(key, item);
    if (before === undefined || item.number === 1 || item.number === before.number! + 1 || ranked.has(item)) continue;
    if (before.number === item.number && before.number === 1) continue;
    // Far apart, it may be another list; jumps of more are choices from a longer one.
    const jump = item.number - before.number!;
    isCrossword ??= CROSSWORD.test(text);
    if (isCrossword) return;
    if (jump > 2 || jump < 0 || item.line - before.line > 12 || isBroken(text, lines, before.line, item.line)) continue;
    yield { start: item.start + item.indent, end: item.end, number: item.number, before: before.number! };
  }
}

const keyOf = ({ indent, style }: Item) => `${indent} ${style}`;

/** Items of a ranking with equals: 2, 2, 4. */
function tiesIn(items: readonly Item[]): Set<Item> {
  const ties = new Set<Item>();
  const equals = new Map<string, Item[]>();
  for (const item of items) {
    if (item.number === undefined) continue;
    const key = keyOf(item);
    const group = equals.get(key) ?? [];
    if (group[0]?.number === item.number) {
      group.push(item);
      continue;
    }
    if (group.length > 1 && item.number === group[0]!.number! + group.length)
      for (const tie of [...group, item]) ties.add(tie);
    equals.set(key, [item]);
  }
  return ties;
}

/** The words of a crossword are numbered by their squares. */
const CROSSWORD = /\bAcross\b|ヨコのカギ|タテのカギ|가로 ?열쇠/;

/** A heading, a rule or a lead of another list stands between two lines. */
function isBroken(text: string, lines: Spans, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const written = text.slice(lines.start(line), lines.end(line));
    if (
      /^\S.{0,80}[:：]\s*(?:\*\*)?$|^#{1,6} |^(?:---|\*\*\*|```|\|)/.test(written) ||
      (/^\S/.test(written) && !/^[-*+•・]/.test(written))
    )
      return true;
  }
  return false;
}
