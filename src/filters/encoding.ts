import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { CONTROL, damageAt, NONCHARACTER, PRIVATE, REPLACEMENT, SURROGATE, SYMBOL } from "../text/codecs/damage.ts";
import { codeLookup, isQuoted, talkLookup } from "../text/codecs/mention.ts";
import { wreckageAt } from "../text/codecs/wreckage.ts";
import { DAMAGE } from "../text/kernels/layout.ts";
import { textOf } from "../text/texts.ts";

/** A code point as `U+XXXX`. */
const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

/** The end of the run of one class that starts at `from`. */
function runEnd(text: string, from: number, mark: number): number {
  let at = from;
  while (at < text.length && damageAt(text, at) === mark) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}

/** How U+FFFD is called by a text that explains it, lower-cased. */
const REPLACEMENT_NAMES = ["fffd", "replacement char", "置換文字", "替換字", "替换字", "대체 문자"];
/** How near the name must be, in UTF-16 code units. */
const NAME_REACH = 32;

function namesReplacement(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  const around = text.slice(Math.max(0, start - NAME_REACH), end + NAME_REACH).toLowerCase();
  return REPLACEMENT_NAMES.some((name) => around.includes(name));
}

/** ESC and the bracket of a terminal colour code. */
const isTerminalCode = (text: string, start: number, end: number) =>
  end - start === 1 && text.charCodeAt(start) === 0x1b && text.charAt(end) === "[";

/** The reason for a stretch of wreckage, by the class most of its damage is of. */
const WRECKED = {
  [CONTROL]: "controlCharacter",
  [REPLACEMENT]: "replacementCharacter",
  [PRIVATE]: "privateUse",
} as Readonly<Record<number, "controlCharacter" | "replacementCharacter" | "privateUse">>;

export default defineFilter({
  id: "encoding",
  summary: "Characters that only damaged text has: U+FFFD, control and private-use characters, lone surrogates.",
  options: z.strictObject({}),
  reasons: {
    replacementCharacter: {
      code: "ENC001",
      severity: "reject",
      message: "The replacement character U+FFFD ({{times}}) stands where bytes were lost in decoding.",
      why: "A model that sees U+FFFD learns to emit half characters.",
      fix: "Decode the original bytes again with the right codec, or drop the row.",
      bad: "影響が大きいと考⟦�⟧えられます。",
      good: "復号できないバイトは置換文字「�」（U+FFFD）になります。",
      since: "0.1.0",
    },
    controlCharacter: {
      code: "ENC002",
      severity: "reject",
      message: "The control character {{character}} ({{times}}) has no place in a text.",
      why: "Control characters have no meaning in prose and show that bytes were misread or cut.",
      fix: "Remove the control characters or decode the source again.",
      bad: "合計は⟦\u0084⟧840円です。",
      good: "合計は\t840円です。\r\n",
      since: "0.1.0",
    },
    privateUse: {
      code: "ENC003",
      severity: "reject",
      message: "The private-use character {{character}} ({{times}}) has no agreed meaning.",
      why: "Private-use characters are vendor glyphs or wreckage of a wrong decoding, and readers see an empty box.",
      fix: "Replace them by the real characters of the source, or drop the row.",
      bad: "単独考議員以外⟦\ue8e7⟧の議員",
      good: "単独考議員以外の議員",
      since: "0.1.0",
    },
    loneSurrogate: {
      code: "ENC004",
      severity: "reject",
      message: "The lone surrogate {{character}} is half a character.",
      why: "Half a UTF-16 pair cannot be written as UTF-8 and breaks tokenizers.",
      fix: "Cut the text at whole characters or restore the other half.",
      bad: "Great job ⟦\ud83d⟧",
      good: "Great job \ud83d\udc4d",
      since: "0.1.0",
    },
    noncharacter: {
      code: "ENC005",
      severity: "reject",
      message: "The noncharacter {{character}} ({{times}} in a row) is not for text.",
      why: "Unicode reserves noncharacters for programs; in text they are damage.",
      fix: "Remove them or decode the source again.",
      bad: "end of file⟦\uffff⟧",
      good: "end of file",
      since: "0.1.0",
    },
    symbolFont: {
      code: "ENC006",
      severity: "flag",
      message: "The private-use character {{character}} ({{times}} in a row) is a glyph of one font or system.",
      why: "A Wingdings bullet, an icon font's glyph or Apple's logo is an empty box everywhere else.",
      fix: "Write the sign as a Unicode character or as a word.",
      bad: "Agenda:\n⟦\uf0b7⟧ Opening remarks",
      good: "Agenda:\n• Opening remarks",
      since: "0.1.0",
    },
    foreignLineBreak: {
      code: "ENC007",
      severity: "flag",
      message: "The line break {{character}} ({{times}} in a row) stands here instead of a newline.",
      why: "Vertical tabs, NEL and U+2028 come from other systems and are invisible to most readers.",
      fix: "Replace them by newlines.",
      bad: "一行目⟦\u2028⟧二行目",
      good: "一行目\n二行目",
      since: "0.1.0",
    },
    terminalCode: {
      code: "ENC008",
      severity: "flag",
      message: "The escape character U+001B starts a terminal colour code.",
      why: "Terminal codes are invisible in a terminal and noise in a text.",
      fix: "Strip the terminal codes from pasted logs.",
      bad: "⟦\u001b⟧[31mFAILED⟦\u001b⟧[0m",
      good: "FAILED",
      since: "0.1.0",
    },
  },
  check: () => (sample, report) => {
    const talksOfEncoding = talkLookup(sample);
    for (const segment of sample.segments) {
      const analysed = textOf(segment);
      if (!analysed.hasStops(1 << DAMAGE)) continue;
      const { text } = segment;
      const isInCode = codeLookup(text);
      const stops = analysed.stops();
      const isMentionedAt = (start: number, end: number, mark: number) =>
        mark === REPLACEMENT &&
        (namesReplacement(text, start, end) ||
          (end - start === 1 && (isInCode(start, end) || isQuoted(text, start, end)) && talksOfEncoding()));
      let done = 0;
      let floor = 0;
      for (let index = 0; index < stops.length; index++) {
        const start = stops.place(index);
        if (stops.kind(index) !== DAMAGE || start < done) continue;
        const mark = damageAt(text, start);
        const code = text.codePointAt(start)!;
        const end = runEnd(text, start, mark);
        done = end;
        const place = { segment, start, end };
        const wreck = wreckageAt(text, stops, index, floor);
        floor = end;
        if (
          wreck !== undefined &&
          !isMentionedAt(start, end, mark) &&
          !(wreck.mark === PRIVATE && isInCode(start, end))
        ) {
          const { first, times, ...span } = wreck;
          done = Math.max(end, wreck.end);
          floor = done;
          const found = { segment, start: span.start, end: span.end };
          const data = { character: hex(text.codePointAt(first)!), times };
          report(WRECKED[span.mark]!, { ...found, data });
          continue;
        }
        const data = { character: hex(code), times: code > 0xffff ? (end - start) / 2 : end - start };
        if (mark === REPLACEMENT) {
          if (!isMentionedAt(start, end, mark)) report("replacementCharacter", { ...place, data });
        } else if (mark === CONTROL) {
          if (isTerminalCode(text, start, end)) report("terminalCode", place);
          else report("controlCharacter", { ...place, data });
        } else if (mark === PRIVATE) {
          report(isInCode(start, end) ? "symbolFont" : "privateUse", { ...place, data });
        } else if (mark === SURROGATE) report("loneSurrogate", { ...place, data });
        else if (mark === NONCHARACTER) report("noncharacter", { ...place, data });
        else if (mark === SYMBOL) report("symbolFont", { ...place, data });
        // A single form feed is a page break.
        else if (code !== 0x0c || end - start > 1) report("foreignLineBreak", { ...place, data });
      }
    }
  },
});
