import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Segment } from "../core/sample.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../text/scripts.ts";
import type { ScriptCounts } from "../text/text.ts";
import { textOf } from "../text/texts.ts";
import { type Expectation, expectations } from "./language/expected.ts";
import { halfWidthMarks } from "./taiwan/punctuation.ts";
import { isTraditional, mainlandWording, placesOf } from "./taiwan/wording.ts";

export default defineFilter({
  id: "taiwan-wording",
  summary: "Mainland words and half-width punctuation in Traditional Chinese prose meant for Taiwan.",
  options: z.strictObject({}),
  reasons: {
    mainlandWording: {
      code: "LNG030",
      severity: "flag",
      message: "{{token}} is a mainland word, for which Taiwan says {{instead}}; it occurs {{times}} times.",
      why: "Converted mainland text teaches a Taiwanese model words its readers do not use.",
      fix: "Replace the word by the Taiwanese one, or drop rows of converted text.",
      bad: "這個⟦軟件⟧需要連上網路才能更新，更新之後要重新開機。",
      good: "這個軟體需要連上網路才能更新，更新之後要重新開機。",
      since: "0.1.0",
    },
    halfWidthPunctuation: {
      code: "LNG031",
      severity: "flag",
      message: "{{times}} half-width marks such as {{mark}} stand in Chinese prose, beside {{full}} full-width ones.",
      why: "Chinese prose is set with full-width marks; half-width ones are a habit of converted or careless text.",
      fix: "Replace the marks by their full-width counterparts.",
      bad: "今天天氣很好⟦,⟧我們去公園走走吧。",
      good: "今天天氣很好，我們去公園走走吧。",
      since: "0.1.0",
    },
  },
  check: (_options, context) => {
    const expectationsOf = expectations(context);
    return (sample, report) => {
      let expectationOf: ((segment: Segment) => Expectation) | undefined;
      for (const segment of sample.segments) {
        if (segment.kind === "arguments") continue;
        const text = textOf(segment);
        if (text.ascii || !isChinese(text.scripts())) continue;
        // Nearly every text leaves here; what reads whole texts and their prompts comes last.
        const places = placesOf(text);
        if (places.length === 0) continue;
        const wording = mainlandWording(text, places);
        const marks = halfWidthMarks(text, places);
        if ((wording === undefined || wording.found.length === 0) && marks === undefined) continue;
        // A word of Hong Kong is Traditional Chinese by itself.
        if (wording !== undefined && !isTraditional(text, wording)) continue;
        expectationOf ??= expectationsOf(sample);
        const expected = expectationOf(segment).language;
        if (expected !== undefined && expected !== "zh-Hant" && expected !== "zh-TW") continue;
        for (const { word, start, times } of wording?.found ?? []) {
          const end = start + word.word.length;
          report("mainlandWording", { segment, start, end, data: { token: word.word, instead: word.instead, times } });
        }
        if (marks === undefined) continue;
        const { start, end, times, full } = marks;
        report("halfWidthPunctuation", {
          segment,
          start,
          end,
          data: { mark: text.text.slice(start, end), times, full },
        });
      }
    };
  },
});

/** True when Chinese characters are the script of the text: kana and Hangul are at most quoted in it. */
function isChinese(counts: ScriptCounts): boolean {
  const han = counts.of(HAN);
  return (
    han > 0 && counts.of(HIRAGANA) + counts.of(KATAKANA) + counts.of(HANGUL) < 0.1 * han && 6 * han > counts.letters
  );
}
