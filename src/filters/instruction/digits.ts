import type { Answer } from "./answer.ts";
import type { Constraint, Miss } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { firstOf, type Wording, wordings } from "./wordings.ts";

interface Rule {
  readonly asks: string;
  readonly forms: readonly Wording[];
  /** What breaks it, in a line whose number, if it is an item of a list, is taken off. */
  readonly broken: RegExp;
  readonly found: string;
}

const JA_WRITE =
  "(?:を)?(?:だけ|のみ)?(?:で|に|を)(?:統一|表記|書い|書く|記述|表し|記載|使って|使用し(?!な)|用い(?!な|ず)|して(?:ください|下さい))";

/** How an answer is to write its numbers. Written for this project, 2026-11. */
const RULES: readonly Rule[] = [
  {
    asks: "Kanji numerals only",
    forms: wordings({
      ja: [new RegExp(`数字(?:は|を|も)?(?:、)?(?:全て|すべて|全部|必ず)?(?:、)?漢数字${JA_WRITE}`)],
    }),
    broken: /[0-9０-９]/,
    found: "a digit",
  },
  {
    asks: "Arabic numerals only",
    forms: wordings({
      ja: [new RegExp(`数字(?:は|を|も)?(?:、)?(?:全て|すべて|全部|必ず)?(?:、)?(?:アラビア|算用)数字${JA_WRITE}`)],
      zh: [/數字(?:一律|全部|都|請)?(?:使?用|以)阿拉伯數字/],
    }),
    // Two numerals and a counter: 一人 and 百合 are words.
    broken: /[一二三四五六七八九十百千][一二三四五六七八九十百千〇]+(?=[年月日円人歳個回元])/,
    found: "a numeral in characters",
  },
  {
    asks: "half-width digits only",
    forms: wordings({
      ja: [new RegExp(`数字(?:は|を|も)?(?:、)?(?:全て|すべて|全部|必ず)?(?:、)?半角(?:数字)?${JA_WRITE}`)],
    }),
    broken: /[０-９]/,
    found: "a full-width digit",
  },
  {
    asks: "full-width digits only",
    forms: wordings({
      ja: [new RegExp(`数字(?:は|を|も)?(?:、)?(?:全て|すべて|全部|必ず)?(?:、)?全角(?:数字)?${JA_WRITE}`)],
    }),
    broken: /[0-9]/,
    found: "a half-width digit",
  },
  {
    asks: "no digits",
    forms: wordings({
      en: [
        /\b(?:do not|don't|don’t|never|must not|should not|without|avoid)(?: (?:use|using|include|including|contain|containing|write|writing))?(?: any)? (?:digits|numerals|arabic numerals)\b(?! \d)/i,
      ],
      ja: [
        /(?<![0-9０-９漢A-Za-z])数字(?:を|は)(?:一切|決して|絶対に)?(?:使わ(?:ず|ない(?:で|こと|よう))|使用せず|使用しない(?:で|こと|よう)|用い(?:ず|ない(?:で|こと|よう))|含め(?:ず|ない(?:で|こと|よう))|入れ(?:ず|ない(?:で|こと|よう)))/,
      ],
      ko: [/숫자(?:를|는)? ?(?:절대 |전혀 )?(?:사용하지|쓰지|포함하지|넣지) ?(?:말|않|마)/],
      zh: [
        /(?:不要|不得|請勿|请勿|避免|不能|不可|禁止)(?:使用|出現|出现|用|包含)(?:任何)?(?:阿拉伯)?(?:數字|数字)(?!以)/,
      ],
    }),
    broken: /[0-9０-９]/,
    found: "a digit",
  },
];

/** Tasks about numbers, conditions, other texts, parts. */
const NOT =
  /\b(?:if|unless|title|password|code|function|variable|string|regex)\b|もし|場合|変換|直し|タイトル|違い|とは|パスワード|각 |만약|제목|비밀번호|如果|標題|密碼|每|各/i;

/** The number of an item, and of a step or a chapter, is not part of what is said. */
const NUMBERING =
  /^[\s#*_>]*(?:(?:第|ステップ|Step |STEP )?[0-9０-９]{1,3}[.)．）、:：章話回]|[（(][0-9０-９]{1,2}[)）])/;

/** How an answer is to write its numbers, or that it is to have none. */
export function readDigits(asked: Asked): readonly Constraint[] {
  const { start } = asked;
  for (const { asks, forms, broken, found } of RULES) {
    const match = firstOf(forms, asked);
    if (match === null || asked.isQuoted(start + match.index)) continue;
    if (NOT.test(asked.text)) return NONE;
    return [
      {
        kind: "letters",
        topic: "digits",
        ...spanOf(asked, match),
        asks,
        check: (answer) => firstBroken(answer, broken, found),
      },
    ];
  }
  return NONE;
}

const NONE: readonly Constraint[] = [];

function firstBroken(answer: Answer, broken: RegExp, found: string): Miss | undefined {
  const { text } = answer;
  const lines = text.lines();
  for (let line = 0; line < lines.length; line++) {
    const from = Math.max(answer.coreStart, lines.start(line));
    const to = Math.min(answer.coreEnd, lines.end(line));
    if (from >= to) continue;
    const said = text.text.slice(from, to);
    const skipped = NUMBERING.exec(said)?.[0].length ?? 0;
    const match = broken.exec(said.slice(skipped));
    if (match === null) continue;
    const at = from + skipped + match.index;
    if (!text.protected(at)) return { found, start: at, end: at + match[0].length };
  }
  return undefined;
}
