import type { Answer } from "./answer.ts";
import { type Constraint, missOf, wordsOf } from "./constraint.ts";
import { paragraphsIn } from "./counting.ts";
import { folded } from "./folded.ts";
import { type Asked, spanOf } from "./frame.ts";
import { ENGLISH_NUMBER, HAN_NUMBER, numberOf } from "./numerals.ts";
import { QUOTED, unmarked } from "./quoted.ts";
import { firstOf, wordings } from "./wordings.ts";

const NTH = "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|(?:\\d{1,2}(?:st|nd|rd|th)))";
const WITH = `with (?:the )?(?:exact )?(?:(?:key)?word|phrase)?:? ?`;
const WORD = `(${QUOTED}|(?<=word )[a-z][a-z'-]*)`;
const STARTS = "(?:must |should |has to |needs to |shall )?(?:start|begin)s?(?: off)?";

/** The word that one paragraph is to begin with; the groups are which one, and the word. */
const FIRST_WORD = wordings({
  en: [
    new RegExp(`\\b${NTH} paragraph (?:of (?:your|the) [a-z]+ )?${STARTS} ${WITH}${WORD}`, "i"),
    new RegExp(`\\bparagraph (\\d{1,2}) ${STARTS} ${WITH}${WORD}`, "i"),
    new RegExp(`\\b(?:start|begin) (?:the |your )?${NTH} paragraph ${WITH}${WORD}`, "i"),
  ],
  ja: [
    new RegExp(
      `(第?(?:${HAN_NUMBER})(?:番目|つ目)?の?|最初の|最後の)段落(?:目)?(?:は|を)(?:、)?(?:必ず)?(${QUOTED})(?:という(?:言葉|単語|語))?(?:で|から)(?:始|書き始|スタート)`,
    ),
  ],
  ko: [
    new RegExp(
      `(첫 ?번째|첫|두 ?번째|세 ?번째|네 ?번째|다섯 ?번째|마지막) ?(?:문단|단락)(?:은|을|의 시작은) ?(?:반드시 )?(${QUOTED})(?:이?라는 (?:단어|말))?(?:으?로) ?시작`,
    ),
  ],
  zh: [
    new RegExp(
      `(第(?:${HAN_NUMBER})|最後一?|首)段(?:落)?(?:必須|必须|要|應|请|請)?(?:以|用)(${QUOTED})(?:一詞|這個詞)?(?:作為|為)?(?:開頭|开头|開始|开始)`,
    ),
  ],
});

/** Parts with a line of marks between them; the group is the number. */
const DIVIDED = wordings({
  en: [
    new RegExp(
      `\\b(?:exactly |precisely )?(${ENGLISH_NUMBER}) (?:different )?(?:paragraphs|sections|parts)\\b[^.]{0,60}\\b(?:separated?|divided?|split)\\b[^.]{0,60}(?:\\*{3}(?!\\*)|\\b(?:3|three) aste?risks?|markdown divider)`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `(${HAN_NUMBER})(?:つの|個の)?(?:段落|セクション|部分)(?:で|に|を|、)[^。]{0,20}\\*{3}(?!\\*)[^。]{0,8}(?:区切|分け|分割)`,
    ),
  ],
});

const NOT = /\b(?:if|unless|each paragraph (?:must|should)|every paragraph)\b|もし|場合|만약|如果/i;

/** What one paragraph is to begin with, and how many parts there are to be between marks. */
export function readParagraphs(asked: Asked): readonly Constraint[] {
  const { text } = asked;
  const found: Constraint[] = [];
  const first = firstOf(FIRST_WORD, asked);
  if (first !== null && !NOT.test(text)) {
    const said = first[2]!;
    const word = /^[a-z]/i.test(said) ? said : unmarked(said);
    const sought = folded(word).trim();
    if (sought !== "")
      found.push({
        ...spanOf(asked, first),
        kind: "ends",
        topic: "start of a paragraph",
        asks: `a paragraph that starts with “${word}”`,
        check: (answer) => (hasLine(answer, sought) ? undefined : { found: "none that does" }),
      });
  }
  const divided = firstOf(DIVIDED, asked);
  const count = divided === null ? undefined : numberOf(divided[1]!);
  if (divided !== null && count !== undefined && count > 1 && !NOT.test(text)) {
    const bound = { least: count, most: count };
    found.push({
      ...spanOf(asked, divided),
      kind: "count",
      topic: "paragraphs",
      asks: wordsOf(bound, "paragraphs"),
      check: (answer) => {
        const parts = partsOf(answer);
        const blocks = paragraphsIn(answer);
        return missOf(bound, { low: Math.min(parts, blocks.low), high: Math.max(parts, blocks.high) }, "paragraphs");
      },
    });
  }
  return found;
}

/** So much of a line is its beginning, behind a number, a heading or marks; UTF-16 code units. */
const HEAD_UNITS = 40;

/** True where a line, and so whatever one takes for a paragraph, may begin with a word. */
const hasLine = ({ text: { text }, start, end }: Answer, word: string) =>
  text
    .slice(start, end)
    .split("\n")
    .some((line) => folded(line.slice(0, HEAD_UNITS + word.length)).includes(word));

/** Parts that lines or strings of three marks divide. */
function partsOf({ text: { text }, start, end }: Answer): number {
  return text
    .slice(start, end)
    .split(/(?:\*[ \\]*){3,}|\n\s*(?:-{3,}|_{3,})\s*\n/)
    .filter((part) => part.trim() !== "").length;
}
