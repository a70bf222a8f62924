import type { Answer } from "./answer.ts";
import type { Constraint, Miss } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { firstOf, type Wording, wordings } from "./wordings.ts";

interface Rule {
  readonly topic: string;
  readonly forms: readonly Wording[];
  readonly mark: RegExp;
  readonly found: string;
}

const JA_WITHOUT =
  "(?:を|は|も|の使用は?)?(?:一切|絶対に|決して|極力)?(?:使わ(?:ず|な(?!くて(?:も)?(?:い|よ|良|構)))|使用(?:せず|し?な(?!くて(?:も)?(?:い|よ|良|構))|禁止)|用い(?:ず|な)|入れ(?:ず|な(?!さ|が))|含め(?:ず|な(?!さ|が))|付け(?:ず|な(?!さ|が))|つけ(?:ず|な(?!さ|が))|避け|控え|なし|抜き|禁止)";
const EN_WITHOUT =
  "\\b(?:no|without|avoid(?:ing)?|refrain from|not|don't|don’t|never|cannot|can't)(?: (?:use|using|the use of|contain|containing|include|including|have|put|add))?(?: any)?";
const KO_WITHOUT =
  "(?:를|을|는|은)? ?(?:절대 |전혀 |일절 )?(?:(?:사용하지|쓰지|넣지|포함하지) ?(?:말|않|마)|없이|빼고)";
const ZH_WITHOUT = "(?:不要|不得|請勿|请勿|避免|不能|不可|禁止|勿)(?:再)?(?:使用|出現|出现|用|包含|加上?)?(?:任何)?";

/** Marks that an answer is to do without. Written for this project, 2026-11. */
const RULES: readonly Rule[] = [
  {
    topic: "exclamation marks",
    forms: wordings({
      en: [new RegExp(`${EN_WITHOUT} exclamation (?:marks?|points?)\\b`, "i")],
      ja: [
        new RegExp(
          `(?:感嘆符|エクスクラメーション(?:・?マーク)?|ビックリマーク|びっくりマーク|[「『][！!][」』])(?:や[^。]{1,12}?)?${JA_WITHOUT}`,
        ),
      ],
      ko: [new RegExp(`느낌표${KO_WITHOUT}`)],
      zh: [new RegExp(`${ZH_WITHOUT}(?:驚嘆號|惊叹号|感嘆號|感叹号|「！」)`)],
    }),
    mark: /[!！](?![=[\w])/,
    found: "an exclamation mark",
  },
  {
    topic: "question marks",
    forms: wordings({
      ja: [new RegExp(`(?:疑問符|クエスチョンマーク|[「『][？?][」』])${JA_WITHOUT}`)],
      ko: [new RegExp(`물음표${KO_WITHOUT}`)],
      zh: [new RegExp(`${ZH_WITHOUT}(?:問號|问号)`)],
    }),
    mark: /[?？](?![=\w])/,
    found: "a question mark",
  },
  {
    topic: "emoji",
    forms: wordings({
      en: [new RegExp(`${EN_WITHOUT} emojis?\\b`, "i")],
      ja: [new RegExp(`絵文字(?:や[^。]{1,10}?)?${JA_WITHOUT}`)],
      ko: [new RegExp(`(?:이모지|이모티콘)${KO_WITHOUT}`)],
      zh: [new RegExp(`${ZH_WITHOUT}(?:表情符號|表情符号|emoji)`, "i")],
    }),
    // Pictures of Unicode's supplementary planes, and those below that are shown in colour: ⌚⏩⏰☔♈⚽⛄✅✨❌❓❗➕⭐.
    mark: /[\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u2614\u2615\u2648-\u2653\u26bd\u26be\u26c4\u26c5\u26d4\u26ea\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u2b50\u2b55\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}]/u,
    found: "an emoji",
  },
];

/** Conditions, other texts, parts. */
const NOT =
  /\b(?:if|unless|title|subject|each|every)\b|もし|場合|タイトル|件名|各|直し|変換|만약|제목|각 |바꿔|如果|標題|主旨|每|各/i;

/** Marks that an answer is to do without: exclamation marks, question marks, emoji. */
export function readMarks(asked: Asked): readonly Constraint[] {
  const { text } = asked;
  const found: Constraint[] = [];
  for (const { topic, forms, mark, found: name } of RULES) {
    const match = firstOf(forms, asked);
    if (match === null || NOT.test(text)) continue;
    // The mark itself may stand in quotation marks, the demand may not.
    if (asked.isQuoted(asked.start + match.index + match[0].length - 1)) continue;
    const check = (answer: Answer): Miss | undefined => firstMark(answer, mark, name);
    found.push({ kind: "letters", topic, ...spanOf(asked, match), asks: `no ${topic}`, check });
  }
  return found;
}

/** The first such mark outside code and addresses. */
function firstMark({ text, start, end }: Answer, mark: RegExp, name: string): Miss | undefined {
  const every = new RegExp(mark, `${mark.flags}g`);
  for (const { index, 0: found } of text.text.slice(start, end).matchAll(every))
    if (!text.protected(start + index)) return { found: name, start: start + index, end: start + index + found.length };
  return undefined;
}
