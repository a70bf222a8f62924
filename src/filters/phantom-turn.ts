import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Role, Sample, Segment } from "../core/sample.ts";
import { LINE_FEED } from "../text/kernels/layout.ts";
import { textOf } from "../text/texts.ts";
import {
  ANSWER_LABELS,
  ASKS_FOR_DIALOGUE,
  ASSISTANT_LABELS,
  QUESTION_LABELS,
  USER_LABELS,
} from "./lexicon/speakers.ts";

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected"];

/** A line that begins with a speaker's label. */
interface Label {
  readonly kind: "user" | "assistant" | "question" | "answer";
  readonly start: number;
  /** After the colon. */
  readonly end: number;
}

export default defineFilter({
  id: "phantom-turn",
  summary: "Answers that go on to play the user: turns of a conversation that nobody held.",
  roles: ANSWERS,
  options: z.strictObject({}),
  reasons: {
    phantomTurn: {
      code: "RSP004",
      severity: "reject",
      message: "The answer goes on with a turn of the {{speaker}} at {{label}}.",
      why: "A model that learns to write its user's turns does not stop when it is done.",
      fix: "Cut the answer before that turn.",
      bad: [
        { role: "user", text: "日本の首都はどこですか。" },
        { role: "assistant", text: "東京です。\n\n⟦ユーザー: ありがとう。韓国は？\nアシスタント: ソウルです。⟧" },
      ],
      good: [
        { role: "user", text: "店員と客の会話を書いてください。" },
        { role: "assistant", text: "以下がその会話です。\n\nユーザー: これを下さい。\nアシスタント: はい、ただいま。" },
      ],
      since: "0.1.0",
    },
  },
  check: () => (sample, report) => {
    for (const segment of sample.segments) {
      if (!ANSWERS.includes(segment.role) || segment.kind !== "content") continue;
      const found = phantomLabel(sample, segment) ?? strippedRole(segment);
      if (found === undefined) continue;
      const { text } = segment;
      const label = text.slice(found.start, found.end).trim();
      const speaker = found.kind === "assistant" ? "assistant" : "user";
      report("phantomTurn", { segment, start: found.start, end: text.trimEnd().length, data: { speaker, label } });
    }
  },
});

/** The first line that plays the user, in an answer that was not asked for a dialogue. */
function phantomLabel(sample: Sample, segment: Segment): Label | undefined {
  const labels = labelsOf(segment);
  if (!labels.some(({ kind }) => kind === "user" || kind === "question")) return undefined;
  const before = sample.segments.slice(0, sample.segments.indexOf(segment));
  // The line that the answer completes: `Q: … A:` waits for one answer, and a second question is nobody's.
  const prompt = before.findLast(({ role }) => role === "user" || role === "prompt");
  const asked = prompt === undefined ? [] : labelsOf(prompt);
  const last = asked.at(-1);
  const open =
    prompt !== undefined &&
    last !== undefined &&
    (last.kind === "answer" || last.kind === "assistant") &&
    isBlank(prompt.text, last.end, prompt.text.length);
  const lastReply = labels.findLastIndex(({ kind }) => kind === "assistant");
  for (const [index, label] of labels.entries()) {
    const isUser = label.kind === "user";
    if (!(isUser || label.kind === "question")) continue;
    if (textOf(segment).protected(label.start) || !answersBefore(segment.text, labels, index)) continue;
    const reply = isUser ? "assistant" : "answer";
    if (open && last!.kind === reply) return label;
    if (!isUser && isAnotherQuestion(prompt, asked, segment.text, label)) return label;
    if (asked.length > 0 || !isUser) continue;
    if (index > lastReply || !saysSomething(segment.text, label.end)) continue;
    return isAskedFor(before) ? undefined : label;
  }
  return undefined;
}

/** What is compared of two questions, in UTF-16 code units. */
const QUESTION_UNITS = 12;

/** True where the prompt is one labelled question and nothing else, and the label puts a question it does not have. */
function isAnotherQuestion(prompt: Segment | undefined, asked: readonly Label[], text: string, label: Label): boolean {
  if (prompt === undefined || asked.length !== 1 || asked[0]!.kind !== "question") return false;
  if (!isBlank(prompt.text, 0, asked[0]!.start)) return false;
  const [question = ""] = text
    .slice(label.end, label.end + 2 * QUESTION_UNITS)
    .trimStart()
    .split("\n", 1);
  return !isBlank(question, 0, question.length) && !prompt.text.includes(question.slice(0, QUESTION_UNITS).trimEnd());
}

/** True where the answer has said something of its own before the label, and did not begin as a dialogue itself. */
function answersBefore(text: string, labels: readonly Label[], index: number): boolean {
  const first = labels[0]!;
  const { start } = labels[index]!;
  if (isBlank(text, 0, start)) return false;
  if (index === 0)
    return !text.slice(0, start).trimEnd().endsWith(":") && !text.slice(0, start).trimEnd().endsWith("：");
  return !(isBlank(text, 0, first.start) && (first.kind === "user" || first.kind === "question"));
}

/** A label with its words on the same line; keys of a data model have theirs below. */
const saysSomething = (text: string, at: number): boolean => {
  const end = text.indexOf("\n", at);
  return !isBlank(text, at, end < 0 ? text.length : end);
};

function isAskedFor(before: readonly Segment[]): boolean {
  return before.some(({ role, text }) => {
    if (role !== "user" && role !== "prompt" && role !== "system") return false;
    const lower = text.toLowerCase();
    return ASKS_FOR_DIALOGUE.some((word) => lower.includes(word));
  });
}

const KINDS: ReadonlyMap<string, Label["kind"]> = new Map<string, Label["kind"]>([
  ...[...USER_LABELS].map((name) => [name, "user"] as const),
  ...[...ASSISTANT_LABELS].map((name) => [name, "assistant"] as const),
  ...[...QUESTION_LABELS].map((name) => [name, "question"] as const),
  ...[...ANSWER_LABELS].map((name) => [name, "answer"] as const),
]);

/** 1 for every code unit that a label can begin with, so that most lines are passed over at once. */
const FIRST = new Uint8Array(0x10000);
for (const name of KINDS.keys()) {
  FIRST[name.charCodeAt(0)] = 1;
  FIRST[name.toUpperCase().charCodeAt(0)] = 1;
}

/** 1 for every code unit that a line with a label can begin with: a label's first one, or a mark before it. */
const BEGINS = FIRST.slice();
for (const mark of " *#[]\u3000") BEGINS[mark.charCodeAt(0)] = 1;

/** The longest label, in UTF-16 code units. */
const LABEL_UNITS = 14;

/** All lines that begin with a speaker's label: `User:`, `**ユーザー：**`, `[USER]:`, `### Human:`. */
function labelsOf(segment: Segment): Label[] {
  const found: Label[] = [];
  const { text } = segment;
  const stops = textOf(segment).stops();
  let line = 0;
  for (let index = -1; index < stops.length; index++) {
    if (index >= 0) {
      if (stops.kind(index) !== LINE_FEED) continue;
      line = stops.place(index) + 1;
    }
    if (BEGINS[text.charCodeAt(line)] !== 1) continue;
    const label = labelAt(text, line);
    if (label !== undefined) found.push(label);
  }
  return found;
}

const isMark = (unit: number) =>
  unit === 0x20 || unit === 0x2a || unit === 0x23 || unit === 0x5b || unit === 0x5d || unit === 0x3000;

function labelAt(text: string, line: number): Label | undefined {
  let from = line;
  while (from - line < 8 && isMark(text.charCodeAt(from))) from++;
  if (FIRST[text.charCodeAt(from)] !== 1) return undefined;
  let end = from;
  for (; end - from <= LABEL_UNITS; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x3a || unit === 0xff1a) break;
    if (unit === 0x0a || Number.isNaN(unit)) return undefined;
  }
  if (end - from > LABEL_UNITS || end === from) return undefined;
  let to = end;
  while (to > from && isMark(text.charCodeAt(to - 1))) to--;
  const name = text.slice(from, to).toLowerCase();
  const kind = KINDS.get(name);
  if (kind === undefined) return undefined;
  let after = end + 1;
  while (text.charCodeAt(after) === 0x2a) after++;
  return { kind, start: from, end: after };
}

/** Shorter lines before a role word are no sentence but code or a list, in UTF-16 code units. */
const SENTENCE_UNITS = 30;

/**
 * A role word glued to the end of a sentence, alone before a line end: what is left of `<|eot_id|>…assistant…` when
 * only the special tokens were taken out (`help you?assistant\n\nI cannot`).
 */
function strippedRole(segment: Segment): Label | undefined {
  const { text } = segment;
  const stops = textOf(segment).stops();
  let found: Label | undefined;
  for (let index = 0; index < stops.length; index++) {
    if (stops.kind(index) !== LINE_FEED) continue;
    const feed = stops.place(index);
    const kind = roleBefore(text, feed);
    if (kind === undefined) continue;
    const at = feed - kind.length;
    if (at === 0 || !isGlued(text, at, kind)) continue;
    if (isBlank(text, feed + 1, text.length) || textOf(segment).protected(at)) continue;
    if (kind === "assistant") return { kind, start: at, end: feed };
    found ??= { kind, start: at, end: feed };
  }
  return found;
}

function roleBefore(text: string, feed: number): "assistant" | "user" | undefined {
  const last = text.charCodeAt(feed - 1);
  if (last === 0x74 && text.startsWith("assistant", feed - 9)) return "assistant";
  return last === 0x72 && text.startsWith("user", feed - 4) ? "user" : undefined;
}

function isGlued(text: string, at: number, word: string): boolean {
  const before = text[at - 1]!;
  if ("。！？」』）．…".includes(before)) return true;
  if (!'.!?)"”’'.includes(before) || word !== "assistant" || text[at + word.length + 1] !== "\n") return false;
  return at - (text.lastIndexOf("\n", at) + 1) >= SENTENCE_UNITS;
}

/** True where `[from, to)` holds no visible character. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0x3000) return false;
  return true;
}
