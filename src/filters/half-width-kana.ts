import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { textOf } from "../text/texts.ts";

/** Half-width katakana with their marks: U+FF66–FF9F. */
const isHalfKana = (unit: number) => unit >= 0xff66 && unit <= 0xff9f;
const isMark = (unit: number) => unit === 0xff9e || unit === 0xff9f;
/** Half-width punctuation, and what may stand between half-width words. */
const joins = (unit: number) => unit === 0x20 || (unit >= 0xff61 && unit <= 0xff65);

/** The fewest letters of a word that is prose: shorter ones are sounds of comics and faces. */
const FEWEST = 3;

/** What faces are drawn with, beside or between half-width kana. */
const FACE = "(（)）∀Д∇ω・`´_^;:｀￣≧≦▽□━ー—…⌒゜°=＝≡ヽﾉノ＼／/\\|~～*＊!！→←↑↓★☆♪ｗw";

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}

/** The stretch of half-width words that begins at `from`. */
function stretchFrom(text: string, from: number): Stretch {
  let letters = 0;
  let end = from;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHalfKana(unit)) {
      if (!isMark(unit)) letters++;
      end = at + 1;
    } else if (!joins(unit)) break;
  }
  return { start: from, end, letters };
}

const isFacial = (text: string, at: number) => at >= 0 && at < text.length && FACE.includes(text.charAt(at));

/** True where the stretch belongs to a face or a cry: drawn signs on one of its sides. */
const isFace = (text: string, { start, end, letters }: Stretch) =>
  letters <= 6 && (isFacial(text, start - 1) || isFacial(text, end));

/** Words of a text that talks about half-width characters. */
const TALK: readonly string[] = ["半角", "half-width", "halfwidth", "half width", "반각", "半形", "ｶﾀｶﾅ", "カタカナ"];

export default defineFilter({
  id: "half-width-kana",
  summary: "Katakana of half width, as old systems wrote them, in a text of today.",
  options: z.strictObject({}),
  reasons: {
    halfWidthKatakana: {
      code: "ENC014",
      severity: "flag",
      message: "“{{shown}}” is written in half-width katakana, {{letters}} letters.",
      why: "Half-width kana come from old mainframes and are other tokens than the kana people write.",
      fix: "Normalise them to full width (NFKC on these characters alone).",
      bad: "会議は⟦ﾐｰﾃｨﾝｸﾞﾙｰﾑ⟧で行います。",
      good: "会議はミーティングルームで行います。ｷﾀ━━━(ﾟ∀ﾟ)━━━!!",
      since: "0.1.0",
    },
  },
  check: () => (sample, report) => {
    let talks: boolean | undefined;
    for (const segment of sample.segments) {
      const analysed = textOf(segment);
      if (segment.kind === "arguments" || analysed.ascii) continue;
      const { text } = segment;
      // Two half-width kana in a row are among the neighbours that misread bytes look like.
      const pairs = analysed.misreadPairs();
      let done = 0;
      for (let index = 0; index < pairs.length; index++) {
        const at = pairs.place(index);
        if (at < done || !isHalfKana(text.charCodeAt(at))) continue;
        const stretch = stretchFrom(text, at);
        done = stretch.end;
        if (stretch.letters < FEWEST || isFace(text, stretch) || analysed.protected(at)) continue;
        talks ??= sample.segments.some((each) => TALK.some((word) => each.text.includes(word)));
        if (talks) return;
        report("halfWidthKatakana", {
          segment,
          start: stretch.start,
          end: stretch.end,
          data: {
            shown: text.slice(stretch.start, Math.min(stretch.end, stretch.start + 40)),
            letters: stretch.letters,
          },
        });
      }
    }
  },
});
