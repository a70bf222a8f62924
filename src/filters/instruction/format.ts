import type { Answer } from "./answer.ts";
import type { Constraint, Miss } from "./constraint.ts";
import { linesOf } from "./counting.ts";
import { type Asked, spanOf } from "./frame.ts";
import { type Wording, wordings } from "./wordings.ts";

interface Rule {
  readonly topic: string;
  readonly asks: string;
  readonly forms: readonly Wording[];
  readonly not: RegExp;
  readonly check: (answer: Answer) => Miss | undefined;
}

const RULES: readonly Rule[] = [
  {
    topic: "JSON",
    asks: "JSON",
    forms: wordings({
      en: [
        /\b(?:answer|respon(?:d|se)|output|reply|return|wrap|provide|give|format)\w*\b.{0,60}\bin (?:a |valid |the )*json\b(?: format| object)?|\bonly (?:(?:provide|output|return) )?(?:the |valid |a )*json\b|\bjson (?:format|object) only\b|\bjson format\b.{0,30}\b(?:response|answer|output)\b/i,
      ],
      ja: [
        /JSON(?:形式|フォーマット)?(?:だけ|のみ)?(?:で|として|を)(?:出力|回答|返答|返し|返して|答え|お願い|記述|作成)/,
      ],
      ko: [/JSON ?(?:형식|형태|포맷)?(?:으로만|로만|만|으로|로) ?(?:출력|답|작성|응답|대답|제공|반환)/i],
      zh: [
        /(?:以|用|使用|只)(?:有效的)?\s?JSON\s?(?:格式)?(?:來|来)?(?:輸出|输出|回答|回覆|回复|返回|呈現)|(?:只|僅|仅)(?:需|要)?(?:輸出|输出|回答|回覆|返回|提供)\s?JSON/i,
      ],
    }),
    not: /\b(?:convert|parse|function|code|script|file|api|schema|class|python|javascript|explain|what is|if)\b|関数|コード|スクリプト|プログラム|API|とは|함수|코드|函數|程式|代碼/i,
    check: noJson,
  },
  {
    topic: "table",
    asks: "a table",
    forms: wordings({
      en: [
        /\b(?:answer|respond|output|present|show|format|organi[sz]e|summari[sz]e|give|provide|list|compare|put|create|write|display|make|generate)\w*\b.{0,80}\b(?:in|as|into|using) (?:a |the )?(?:form of a |format of a )?(?:markdown |comparison |simple )?table(?: format| form)?(?=[.,;:!?\n)]|$| with| that| of| comparing)/i,
      ],
      ja: [
        /(?:表形式|表の形|テーブル形式|マークダウンの表)(?:式)?(?:で|に)(?:まとめ|出力|回答|答え|示し|整理|作成|教えて|お願い|比較|書い)|表に(?:まとめ|して(?:ください|下さい))/,
      ],
      ko: [/표 ?(?:형식|형태)?(?:으로|로) ?(?:정리|작성|만들|보여|출력|나타|비교|요약)/],
      zh: [
        /(?:以|用|製作成|整理成|做成)(?:一個|一个)?(?:markdown)?表格(?:的?形式|格式)?(?:來|来|呈現|呈现|列出|整理|回答|比較|比较|顯示|展示|說明|总结|總結|，|。|$)/i,
      ],
    }),
    not: /\b(?:sql|database|html|css|latex|periodic|dining|function|code|web ?(?:page|site)|app|wood|reservation|truth table|if|turn|seating|multiplication)\b|データベース|時刻表|周期表|代表|発表|年表|コード|데이터베이스|코드|資料庫|數據庫|程式/i,
    check: noTable,
  },
  {
    topic: "list",
    asks: "a list with marks",
    forms: wordings({
      en: [
        /\b(?:answer|respond|write|list|summari[sz]e|explain|describe|give|provide|present|format|use|using|show)\w*\b.{0,80}\b(?:in|as|using|use|with)?\s?(?:a |the )?(?:bullet(?:ed)?[- ]?(?:points?|lists?|form(?:at)?)|bullets|numbered list)\b/i,
      ],
      ja: [/箇条書き(?:形式)?(?:で|に(?:して|し、|まとめ))/],
      ko: [
        /(?:목록|리스트) ?(?:형식|형태)?(?:으로|로) (?:정리|작성|나열|제시)|글머리 ?(?:기호|표|번호)(?:를 |로 |을 |형식)|불릿 ?포인트로|개조식으로/,
      ],
      zh: [
        /(?:以|用)(?:條列式?|条列式?|列點|列点|項目符號|项目符号|清單)(?:的?方式|形式)?|條列式(?:說明|列出|回答)|條列出/,
      ],
    }),
    not: /\b(?:without|no|not|avoid|don't|never|if|convert|instead of|or paragraph|html|code|function|each|into a paragraph|following|from|given)\b|使わず|ではなく|なし|以外|しない|もし|直して|次の箇条|以下の箇条|않|말고|없이|不要|不用|而非|如果|以下|下列/i,
    check: noList,
  },
  {
    topic: "title",
    asks: "a title in <<>>",
    forms: wordings({
      any: [
        /\btitle\b.{0,60}\bdouble angular brackets|<<\s?(?:title|タイトル|題名|제목|標題)\s?>>|\b(?:title|name)\b.{0,40}<<[^>\n]{1,40}>>|\bdouble angular brackets\b/i,
      ],
      ja: [/(?:二重山括弧|《《》》|<<>>).{0,20}(?:タイトル|題)|(?:タイトル|題名?).{0,20}(?:二重山括弧|<<[^>]*>>)/],
      ko: [/제목.{0,20}<<[^>]*>>/],
    }),
    not: /\b(?:if|not|without)\b/i,
    check: ({ text: { text } }) =>
      /<<[^<>\n]+>>|＜＜[^＞\n]+＞＞|《《[^》\n]+》》/.test(text) ? undefined : { found: "no title in <<>>" },
  },
  {
    topic: "title",
    asks: "a title in 『』",
    forms: wordings({
      ja: [
        /二重(?:鉤|かぎ|カギ)括弧(?:『』)?で囲[^。]{0,12}(?:タイトル|題)|(?:タイトル|題名?)を二重(?:鉤|かぎ|カギ)括弧/,
      ],
    }),
    not: /もし|場合/,
    check: ({ text: { text } }) => (/『[^』\n]+』/.test(text) ? undefined : { found: "no 『』" }),
  },
  {
    topic: "title",
    asks: "a title in 《》",
    forms: wordings({
      ja: [
        /(?:タイトル|題名?)(?:は|を)《[^》]{0,20}》(?:で|に)囲|《[^》]{0,20}》(?:で|に)囲[^。]{0,12}(?:タイトル|題)/,
      ],
      zh: [/(?:標題|标题|題目|题目)[^。，]{0,6}(?:用|以)《[^》]{0,12}》[^。，]{0,4}(?:括|框|標|标)/],
    }),
    not: /もし|場合|如果/,
    check: ({ text: { text } }) => (/《[^》\n]+》/.test(text) ? undefined : { found: "no 《》" }),
  },
  {
    topic: "two responses",
    asks: "parts separated by ******",
    forms: wordings({
      en: [
        /\b(?:separate|separated|separating|divide|divided|split|following)\b.{0,90}(?:\b(?:6|six) asterisks?\b.{0,20}|\*{6})/i,
      ],
      ja: [
        /(?:6つ|６つ|六つ|6個)の?(?:アスタリスク|\*)|アスタリスク(?:6|６|六)(?:個|つ)|(?<!\*)\*{6}(?!\*).{0,6}で(?:区切|分け)/,
      ],
      ko: [/별표 ?(?:6|여섯) ?개|(?<!\*)\*{6}(?!\*).{0,6}로 ?(?:구분|나누|나눠|분리)/],
      zh: [/(?:6|六)(?:個|个)星[號号]|(?:用|以)[^，。*]{0,4}\*{6}(?!\*).{0,6}(?:分隔|隔開|隔开|分開|分开|區隔|区分)/],
    }),
    not: /\bif\b/i,
    check: ({ text: { text } }) => (/(?:\*[ \\]*){6}/.test(text) ? undefined : { found: "no ******" }),
  },
  {
    topic: "dividers",
    asks: "parts separated by ***",
    forms: wordings({
      en: [
        /\b(?:separate|separated|divide|divided|divider|split)\b.{0,90}(?:\b(?:3|three) aste?risks?\b.{0,20}|(?<!\*)\*{3}(?!\*))/i,
      ],
    }),
    not: /\b(?:if|6|six)\b/i,
    check: ({ text: { text } }) => (/\*[ \\]*\*[ \\]*\*/.test(text) ? undefined : { found: "no ***" }),
  },
];

const ANCHOR =
  /json|星|별표|《|제목|table|bullet|numbered list|angular|<<|asterisk|aterisk|\*\*\*|表|テーブル|箇条|括弧|アスタ|표|목록|리스트|글머리|불릿|개조식|條列|条列|列點|列点|符號|符号|清單/i;

/** Formats that an answer is to have: JSON, a table, a list, a title in brackets, parts with marks between them. */
export function readFormats(asked: Asked): readonly Constraint[] {
  const { text, start } = asked;
  if (!ANCHOR.test(text)) return NONE;
  const found: Constraint[] = [];
  for (const { topic, asks, forms, not, check } of RULES) {
    for (const { form, scripts } of forms) {
      const match = (scripts & asked.scripts) === 0 ? null : form.exec(text);
      if (match === null) continue;
      if (not.test(text)) break;
      // A mark that parts are divided by stands in quotation marks, too.
      const isMark = topic === "title" || topic === "two responses";
      if (!isMark && asked.isQuoted(start + match.index)) continue;
      found.push({
        kind: "format",
        topic,
        ...spanOf(asked, match),
        asks,
        check,
      });
      break;
    }
  }
  return found;
}

const NONE: readonly Constraint[] = [];

/** Longer texts than this are not parsed to see whether they are JSON; UTF-16 code units. */
const JSON_UNITS = 200_000;

function noJson({ text: { text }, start, end }: Answer): Miss | undefined {
  if (end - start > JSON_UNITS) return undefined;
  const said = text.slice(start, end);
  // JSON Lines and several objects are JSON enough; so is one that was cut off or has comments, if it is nobody's prose.
  const open = said.search(/[{[]\s*["{[\]}]|[{[]\s*\n/);
  return open >= 0 ? undefined : { found: "no JSON" };
}

function noTable({ text: { text }, start, end }: Answer): Miss | undefined {
  const said = text.slice(start, end);
  if (
    /\|[^\n]*\|/.test(said) ||
    /[^\n|]\s\|\s[^\n|]/.test(said) ||
    said.includes("\t") ||
    /<t[dhr]\b|[│┃─┼┌]|\\begin\{tabular|&.*\\\\/i.test(said)
  )
    return undefined;
  // Columns set with spaces, or commas.
  const rows = said.split("\n").filter((line) => /\S {2,}\S|[^,]+,[^,]+,|[:：]/.test(line)).length;
  return rows >= 2 ? undefined : { found: "no table" };
}

function noList(answer: Answer): Miss | undefined {
  const lines = linesOf(answer);
  const items = lines.filter(({ isItem }) => isItem).length;
  // Items without marks, one a line; or an answer of one item.
  if (items > 0 || lines.length > 2) return undefined;
  return { found: "no list" };
}
