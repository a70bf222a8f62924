import type { Sample, Segment } from "../../core/sample.ts";
import { textOf } from "../../text/texts.ts";
import { ABOUT_TOKENS, ABOUT_TOKENS_ON_LINE } from "../lexicon/template-tokens.ts";

/**
 * Tells whether `[start, end)` of a segment is what the text is about: in code, formulas and addresses, in quotation
 * marks of its own, and where its line or a prompt before it speaks of tokens. The prompts are read once a segment. Ask in
 * the order of the text.
 */
export function mentionsIn(sample: Sample, segment: Segment): (start: number, end: number) => boolean {
  const { text } = segment;
  let asked: boolean | undefined;
  let shown: boolean | undefined;
  return (start, end) => {
    if (isSetApart(segment, start, end)) return true;
    // A template that was asked about is shown line by line, and the first of them is announced.
    shown ??= isAnnounced(text, start);
    if (shown) {
      asked ??= isAsked(sample, segment);
      if (asked) return true;
    }
    // What is mentioned stands inside a sentence.
    if (endsSentence(text, start) && endsLine(text, end)) return false;
    if (speaksOf(lineAround(text, start, end), ABOUT_TOKENS, ABOUT_TOKENS_ON_LINE)) return true;
    asked ??= isAsked(sample, segment);
    return asked;
  };
}

/** True where a line begins, and a colon ends what stands before it. */
function isAnnounced(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.endsWith("\n") && /[:：]\s*$/.test(before.slice(-8));
}

function isAsked(sample: Sample, segment: Segment): boolean {
  for (const other of sample.segments) {
    if (other === segment) break;
    if (other.role !== "assistant" && speaksOf(other.text, ABOUT_TOKENS)) return true;
  }
  return false;
}

/** What may stand in quotation marks beside a token, in UTF-16 code units. */
const QUOTED_UNITS = 24;

function isSetApart(segment: Segment, start: number, end: number): boolean {
  const { text } = segment;
  for (let zone = textOf(segment).zoneAt(start); zone !== undefined; zone = zone.parent) {
    const around = zone.end - zone.start - (end - start);
    switch (zone.kind) {
      case "fence":
        // A fence that is never closed runs to the end of the text, and a token at that end is not code.
        if (zone.end < text.length || text.endsWith("```") || text.endsWith("~~~") || text.slice(end).trim() !== "")
          return true;
        break;
      case "code":
        if (zone.end >= end && zone.start < start) return true;
        break;
      case "html":
        if (zone.start < start) return true;
        break;
      case "latex":
      case "url":
      case "email":
      case "json":
        return true;
      case "quote":
      case "title":
      case "paren":
        if (around <= QUOTED_UNITS) return true;
        break;
      case "table":
        break;
    }
  }
  return false;
}

/** True where a sentence has just ended at `at`. */
function endsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) <= 0x20) before--;
  if (before < 0 || !".!?。！？．」』”…>".includes(text[before]!)) return false;
  // "1." begins an item of a list.
  return !(text[before] === "." && text.charCodeAt(before - 1) >= 0x30 && text.charCodeAt(before - 1) <= 0x39);
}

/** True where nothing, a line end or the next token follows. */
function endsLine(text: string, at: number): boolean {
  let next = at;
  while (text[next] === " ") next++;
  return next >= text.length || "\r\n<[".includes(text[next]!);
}

/** How far a line is read on both sides of a token, in UTF-16 code units. */
const LINE_UNITS = 120;

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LINE_UNITS), start);
  const after = text.slice(end, end + LINE_UNITS);
  const stop = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (stop < 0 ? after : after.slice(0, stop));
}

/** Prompts longer than this are read at both ends, in UTF-16 code units. */
const PROMPT_UNITS = 4000;

function speaksOf(text: string, ...lists: readonly (readonly string[])[]): boolean {
  const read = text.length <= PROMPT_UNITS ? text : text.slice(0, PROMPT_UNITS / 2) + text.slice(-PROMPT_UNITS / 2);
  // Names of tokens have the word in them too.
  const lower = read.toLowerCase().replaceAll("_token", "");
  return lists.some((words) => words.some((word) => lower.includes(word)));
}
