import type { Answer } from "./answer.ts";
import { type Bound, type Constraint, missOf, wordsOf } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { ENGLISH_NUMBER, HAN_NUMBER, KOREAN_NUMBER } from "./numerals.ts";
import { boundOf } from "./relations.ts";
import { firstOf, wordings } from "./wordings.ts";

/** Headings: the groups are before, number, behind. */
const HEADINGS = wordings({
  en: [
    new RegExp(
      `\\b(?:with|use|using|include|add|have)\\b[^.]{0,20}?(at (?:least|most)|up to|exactly|only)? ?\\b(${ENGLISH_NUMBER})( or more)? (?:sub)?headings\\b`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `小?見出しを(少なくとも|最低|最大|ちょうど)?(${HAN_NUMBER})(?:つ|個)(以上|以内)?(?:付け|つけ|使|入れ|設け|立て)`,
    ),
  ],
  ko: [
    new RegExp(
      `소제목을? ?(최소|최대|정확히)? ?(${KOREAN_NUMBER}) ?개(?: ?(이상|이하))?(?:를|를 )? ?(?:넣|붙|사용|달|써)`,
    ),
  ],
  zh: [new RegExp(`(?:使用|加上|分成|包含|用)(至少|最多)?(${HAN_NUMBER})(?:個|个)(以上)?小?(?:標題|标题)`)],
});

const NOT = /\b(?:each|every|if)\b|各|それぞれ|もし|場合|각|만약|每|如果/i;

/** The number of headings. */
export function readHeadings(asked: Asked): readonly Constraint[] {
  const match = firstOf(HEADINGS, asked);
  if (match === null || !asked.isOnly || NOT.test(asked.text) || asked.isQuoted(asked.start + match.index)) return NONE;
  const [, before = "", numeral = "", behind = ""] = match;
  const bound = boundOf(before, numeral, behind, false);
  if (bound === undefined) return NONE;
  return [
    {
      kind: "count",
      topic: "headings",
      ...spanOf(asked, match),
      asks: wordsOf(bound, "headings"),
      check: (answer) => missOfHeadings(bound, answer),
    },
  ];
}

const NONE: readonly Constraint[] = [];

/** Headings of Markdown, of the level that is there most; of an answer that has none nobody knows what stands for them. */
function missOfHeadings(bound: Bound, { text: { text }, start, end }: Answer) {
  const levels = (text.slice(start, end).match(/(?<=^|\n)#{1,6}(?= )/g) ?? []).map(({ length }) => length);
  if (levels.length === 0) return undefined;
  const counts = [1, 2, 3, 4, 5, 6]
    .map((level) => levels.filter((each) => each === level).length)
    .filter((count) => count > 0);
  return missOf(bound, { low: Math.min(...counts), high: levels.length }, "headings");
}
