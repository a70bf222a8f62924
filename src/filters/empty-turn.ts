import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Role, Sample, Segment } from "../core/sample.ts";

/** 1: white space, controls and characters without a glyph; 2: marks that say nothing by themselves; 0: all else. */
const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit <= 0x20; unit++) KIND[unit] = 1;
for (let unit = 0x7f; unit <= 0xa0; unit++) KIND[unit] = 1;
for (let unit = 0x2000; unit <= 0x200f; unit++) KIND[unit] = 1;
for (let unit = 0x2028; unit <= 0x202f; unit++) KIND[unit] = 1;
for (let unit = 0x205f; unit <= 0x206f; unit++) KIND[unit] = 1;
// Soft hyphen, Mongolian vowel separator, braille blank, ideographic space, Hangul fillers, BOM.
for (const unit of [0xad, 0x180e, 0x2800, 0x3000, 0x115f, 0x1160, 0x3164, 0xffa0, 0xfeff]) KIND[unit] = 1;
for (const mark of ".,;:'\"。、．，；：“”‘’") KIND[mark.charCodeAt(0)] = 2;

/** What a text without any word or symbol consists of; undefined for a text that says something. */
function nothingIn(text: string): "is empty" | "has only white space" | "has only punctuation" | undefined {
  let marks = 0;
  let stops = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KIND[text.charCodeAt(at)]!;
    if (kind === 0) return undefined;
    if (kind === 1) continue;
    marks++;
    if (text[at] === "." || text[at] === "。") stops++;
  }
  if (text === "") return "is empty";
  if (marks === 0) return "has only white space";
  // "..." and 「。。。」 are what somebody says who says nothing.
  return marks > 1 && marks === stops ? undefined : "has only punctuation";
}

const saysAtOnce = (text: string) => text.length > 0 && KIND[text.charCodeAt(0)] === 0;

/** The roles whose texts a model learns to write, and the other side of a pair. */
const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected", "target", "text"];
const CHAT_ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected"];
const PROMPTS: readonly Role[] = ["user", "prompt", "source"];

/** Words of prompts whose right answer may be a punctuation mark. */
const ABOUT_MARKS =
  /punctuat|symbol|comma|period|colon|quote|句読点|句点|読点|記号|符号|標點|标点|符號|문장\s?부호|기호|쉼표|마침표/i;

/** The contents of a turn, where it is one that could have said something in another way. */
const speaks = ({ meta }: Sample, { turn }: Segment): boolean => {
  const known = meta.turns[turn];
  return known !== undefined && (known.hasToolCalls || known.attachments.length > 0);
};

export default defineFilter({
  id: "empty-turn",
  summary: "Turns that say nothing: empty, blank, or a few punctuation marks.",
  roles: ANSWERS,
  options: z.strictObject({}),
  reasons: {
    emptyTurn: {
      code: "RSP005",
      severity: "reject",
      message: "The {{role}} turn {{what}}.",
      why: "A model that is trained on empty answers learns to stop before it has said anything.",
      fix: "Drop the row, or the turn with all that comes after it.",
      bad: [
        { role: "user", text: "이 문장을 영어로 옮겨 주세요." },
        { role: "assistant", text: "⟦ \n⟧" },
      ],
      good: [
        { role: "user", text: "이 문장을 영어로 옮겨 주세요." },
        { role: "assistant", text: "Which sentence?" },
      ],
      since: "0.1.0",
    },
    emptyPrompt: {
      code: "RSP006",
      severity: "flag",
      message: "The {{role}} turn before the answer {{what}}.",
      why: "An answer to nothing teaches a model to talk without being asked.",
      fix: "Look whether the prompt was lost on the way; if it was, drop the row.",
      bad: [
        { role: "user", text: "⟦⟧" },
        { role: "assistant", text: "光合成は植物が光から養分を作る働きです。" },
      ],
      good: [
        { role: "user", text: "光合成とは？" },
        { role: "assistant", text: "植物が光から養分を作る働きです。" },
      ],
      since: "0.1.0",
      roles: PROMPTS,
    },
  },
  check: () => (sample, report) => {
    const { segments, meta } = sample;
    let prompt: { segment: Segment; what: string } | undefined;
    let asked = false;
    const closePrompt = () => {
      if (prompt !== undefined && !asked)
        report("emptyPrompt", { ...whole(prompt.segment), data: { role: prompt.segment.role, what: prompt.what } });
      prompt = undefined;
      asked = false;
    };
    for (let at = 0; at < segments.length; ) {
      const first = segments[at]!;
      let end = at + 1;
      while (end < segments.length && segments[end]!.turn === first.turn) end++;
      const from = at;
      at = end;
      const isPrompt = PROMPTS.includes(first.role);
      if (!isPrompt) closePrompt();
      if (!isPrompt && !ANSWERS.includes(first.role)) continue;
      // Nearly every turn says something with its first character.
      if (first.kind === "content" && saysAtOnce(first.text)) {
        if (isPrompt) asked = true;
        continue;
      }
      const contents = segments.slice(from, end).filter(({ kind }) => kind === "content");
      const what = contents.length === 0 ? undefined : nothingIn(contents.map(({ text }) => text).join(""));
      const says = what === undefined || speaks(sample, first);
      if (isPrompt) {
        // Several user turns in a row are one prompt: an instruction and its input, a question after a document.
        if (says || what === "has only punctuation") asked = true;
        else prompt ??= { segment: contents[0]!, what };
        continue;
      }
      if (says) continue;
      const segment = contents[0]!;
      if (what === "has only punctuation" && (!CHAT_ANSWERS.includes(first.role) || aboutMarks(segments, from)))
        continue;
      // Null is reported by the row filter, at the same place.
      if (meta.issues.some(({ reason, path }) => reason === "nullText" && path === segment.path)) continue;
      report("emptyTurn", { ...whole(segment), data: { role: first.role, what } });
    }
    closePrompt();
  },
});

const whole = (segment: Segment) => ({ segment, start: 0, end: segment.text.length });

/** True where a turn before `until` speaks of marks. */
function aboutMarks(segments: readonly Segment[], until: number): boolean {
  for (let at = 0; at < until; at++) if (ABOUT_MARKS.test(segments[at]!.text)) return true;
  return false;
}
