import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Report } from "../core/filter.ts";
import type { Segment } from "../core/sample.ts";
import {
  ASTRAL,
  BIDI,
  fillsSyllable,
  hasRightToLeft,
  INVISIBLE,
  JAMO_FILLER,
  JOINER,
  joins,
  SELECTOR,
  separates,
  variesIdeograph,
  variesSign,
  ZERO_WIDTH,
} from "../text/codecs/invisibles.ts";
import { INVISIBLE as STOP } from "../text/kernels/layout.ts";
import { textOf } from "../text/texts.ts";

const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0xad, "soft hyphen"],
  [0x34f, "combining grapheme joiner"],
  [0x61c, "Arabic letter mark"],
  [0x115f, "Hangul choseong filler"],
  [0x1160, "Hangul jungseong filler"],
  [0x180e, "Mongolian vowel separator"],
  [0x200b, "zero-width space"],
  [0x200c, "zero-width non-joiner"],
  [0x200d, "zero-width joiner"],
  [0x200e, "left-to-right mark"],
  [0x200f, "right-to-left mark"],
  [0x202a, "left-to-right embedding"],
  [0x202b, "right-to-left embedding"],
  [0x202c, "pop directional formatting"],
  [0x202d, "left-to-right override"],
  [0x202e, "right-to-left override"],
  [0x2060, "word joiner"],
  [0x2066, "left-to-right isolate"],
  [0x2067, "right-to-left isolate"],
  [0x2068, "first strong isolate"],
  [0x2069, "pop directional isolate"],
  [0x3164, "Hangul filler"],
  [0xfeff, "byte order mark"],
  [0xffa0, "half-width Hangul filler"],
  [0xfff9, "interlinear annotation anchor"],
  [0xfffa, "interlinear annotation separator"],
  [0xfffb, "interlinear annotation terminator"],
  [0xfffc, "object replacement character"],
]);

/** A code point as `U+200B (zero-width space)`. */
const named = (code: number) => (NAMES.has(code) ? `${hex(code)} (${NAMES.get(code)})` : hex(code));

const isTag = (code: number) => code >= 0xe0000 && code <= 0xe007f;
const isIdeographicSelector = (code: number) => code >= 0xe0100 && code <= 0xe01ef;

/** The longest hidden text shown in a message, in characters. */
const SHOWN = 60;

const reasons = {
  invisibleCharacter: {
    code: "ENC010",
    severity: "flag",
    message: "The invisible character {{character}} stands here without a function, {{times}} in a row.",
    why: "Zero-width characters split words for a tokenizer while readers see nothing.",
    fix: "Remove them; `--fix` can where nothing visible changes.",
    bad: "門口站⟦\u200b\u200b⟧著一個人",
    good: "می\u200cخواهم 👩\u200d🏫",
    since: "0.1.0",
  },
  bidiControl: {
    code: "ENC011",
    severity: "flag",
    message: "The direction control {{character}} stands in a line {{problem}}.",
    why: "Direction controls reorder what readers see against what a model reads; they can hide code.",
    fix: "Remove the control, or close every embedding on its own line.",
    bad: "if (isAdmin⟦\u202e⟧) { return; }",
    good: "המילה \u2067שלום\u2069 בעברית",
    since: "0.1.0",
  },
  hiddenText: {
    code: "ENC012",
    severity: "flag",
    message: "Invisible tag characters spell “{{hidden}}”.",
    why: "Tag characters carry instructions that a model reads and a person cannot see.",
    fix: "Remove the tag characters and read what they say.",
    bad: "Nice post!⟦\u{e0068}\u{e0069}⟧",
    good: "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} England",
    since: "0.1.0",
  },
  variationSelector: {
    code: "ENC013",
    severity: "flag",
    message: "The variation selector {{character}} follows nothing it can vary, {{times}} in a row.",
    why: "Stray variation selectors are invisible tokens, and runs of them can carry hidden bytes.",
    fix: "Remove the selectors.",
    bad: "Hello⟦\ufe0f⟧ world",
    good: "⚠️ 葛\u{e0100}城市",
    since: "0.1.0",
  },
} as const;

/** The end of the run of characters of one class, or of the same plane-14 kind, that starts at `from`. */
function runEnd(text: string, from: number, same: (code: number, at: number) => boolean): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (!same(code, at)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The tags of a subdivision's flag, as `gbeng` and its end: the country's two letters and up to three more. */
const FLAG_TAGS = { fewest: 4, most: 6 };

/** True when the tags from `start` end with U+E007F and follow a black flag: a subdivision's flag. */
function isFlag(text: string, start: number, end: number): boolean {
  const tags = (end - start) / 2;
  if (start < 2 || tags < FLAG_TAGS.fewest || tags > FLAG_TAGS.most) return false;
  return text.codePointAt(start - 2) === 0x1f3f4 && text.codePointAt(end - 2) === 0xe007f;
}

/** The ASCII that tags stand for, shortened. */
function tagText(text: string, start: number, end: number): string {
  let hidden = "";
  for (let at = start; at < end && hidden.length <= SHOWN; at += 2) {
    const code = text.codePointAt(at)! - 0xe0000;
    hidden += code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : "·";
  }
  return hidden.length > SHOWN ? `${hidden.slice(0, SHOWN)}…` : hidden;
}

/** Deals with the character of plane 14 at `at`; the end of what was looked at. */
function plane14(segment: Segment, at: number, report: Report<typeof reasons>): number {
  const { text } = segment;
  const code = text.codePointAt(at)!;
  if (isTag(code)) {
    const end = runEnd(text, at, isTag);
    if (!isFlag(text, at, end))
      report("hiddenText", {
        segment,
        start: at,
        end,
        data: { hidden: tagText(text, at, end), times: (end - at) / 2 },
      });
    return end;
  }
  if (!isIdeographicSelector(code)) return at + 1;
  const from = variesIdeograph(text, at) ? at + 2 : at;
  const end = runEnd(text, from, isIdeographicSelector);
  if (end > from)
    report("variationSelector", {
      segment,
      start: from,
      end,
      data: { character: hex(text.codePointAt(from)!), times: (end - from) / 2 },
    });
  return end;
}

/** What is wrong with the direction controls of one line, told of its first suspicious one. */
function judgeLine(segment: Segment, at: number, report: Report<typeof reasons>): number {
  const { text } = segment;
  const lineStart = text.lastIndexOf("\n", at) + 1;
  const newline = text.indexOf("\n", at);
  const lineEnd = newline < 0 ? text.length : newline;
  const rtl = hasRightToLeft(text, lineStart, lineEnd);
  let embeddings = 0;
  let isolates = 0;
  let open = at;
  for (let here = at; here < lineEnd; here++) {
    const unit = text.charCodeAt(here);
    if (INVISIBLE[unit] !== BIDI) continue;
    const end = runEnd(text, here, (code) => code <= 0xffff && INVISIBLE[code] === BIDI);
    const data = (problem: string) => ({ character: named(unit), problem });
    if (!rtl) {
      report("bidiControl", { segment, start: here, end, data: data("without right-to-left letters") });
      here = end - 1;
      continue;
    }
    if (unit >= 0x202a && unit <= 0x202e && unit !== 0x202c) {
      embeddings++;
      open = here;
    } else if (unit === 0x202c) embeddings--;
    else if (unit >= 0x2066 && unit <= 0x2068) {
      isolates++;
      open = here;
    } else if (unit === 0x2069) isolates--;
    if (embeddings < 0 || isolates < 0) {
      report("bidiControl", { segment, start: here, end: here + 1, data: data("that it does not open") });
      embeddings = Math.max(0, embeddings);
      isolates = Math.max(0, isolates);
    }
  }
  if (rtl && embeddings + isolates > 0) {
    const data = { character: named(text.charCodeAt(open)), problem: "that does not close it" };
    report("bidiControl", { segment, start: open, end: open + 1, data });
  }
  return lineEnd;
}

/** True when the character at `at` has a reason to be there. */
function functions(text: string, at: number, mark: number): boolean {
  if (mark === JOINER) return joins(text, at);
  if (mark === SELECTOR) return variesSign(text, at);
  if (mark === JAMO_FILLER) return fillsSyllable(text, at);
  return separates(text, at);
}

export default defineFilter({
  id: "invisible",
  summary: "Invisible characters without a function, direction tricks and hidden text.",
  options: z.strictObject({}),
  reasons,
  check: () => (sample, report) => {
    for (const segment of sample.segments) {
      const analysed = textOf(segment);
      if (!analysed.hasStops(1 << STOP)) continue;
      const { text } = segment;
      const stops = analysed.stops();
      let judgedTo = 0;
      let done = 0;
      for (let index = 0; index < stops.length; index++) {
        const at = stops.place(index);
        if (stops.kind(index) !== STOP || at < done) continue;
        const mark = INVISIBLE[text.charCodeAt(at)]!;
        if (mark === ASTRAL) done = plane14(segment, at, report);
        else if (mark === BIDI) {
          if (at >= judgedTo) judgedTo = judgeLine(segment, at, report);
        } else if (!functions(text, at, mark)) {
          const isSelector = mark === SELECTOR;
          const end = runEnd(text, at, (code) => {
            const each = code > 0xffff ? 0 : INVISIBLE[code]!;
            return isSelector ? each === SELECTOR : each === ZERO_WIDTH || each === JOINER || each === JAMO_FILLER;
          });
          const code = text.charCodeAt(at);
          const place = { segment, start: at, end };
          if (isSelector) report("variationSelector", { ...place, data: { character: hex(code), times: end - at } });
          else report("invisibleCharacter", { ...place, data: { character: named(code), times: end - at } });
          done = end;
        }
      }
    }
  },
});
